// Weights of the linear model that tells reports from verbs that only look like one (times ten), by feature (see
// ../../likelihood.ts). Fitted by build/fit/attribution.ts on 19819 candidates in PolNeAR's 840 training articles; words are
// those of the lists beside this file. Do not edit: run the script.
export const reportWeights = `
:=2 :+quote=2 accept=-6 accept+clause=-2 according=9 according+according=5 according+behind=5 account=-7
account+preposition=-7 accusations=-3 accusations+noun-that=-3 accuse=6 accuse+noun=6 acknowledge=7
acknowledge+clause=2 acknowledge+noun=-1 acknowledge+that=4 add=11 add+around=7 add+clause=-11 add+quote=8
add+that=6 admire=-2 admire+noun=-2 admit=3 admit+noun=-4 admit+that=3 adopt=-6 adopt+noun=-6 advise=-4
advocate=-2 advocate+noun=-3 affirm=2 agree=1 agree+clause=1 agree+preposition=-3 agree+that=3 allege=2
allege+clause=3 allege+noun=-3 allege+that=1 allow=-6 allow+infinitive=-5 allude=4 allude+preposition=4 angry=1
angry+preposition=1 announce=6 announce+around=-1 announce+clause=5 announce+noun=3 announce+that=1
announcement=1 announcement+noun-that=1 answer=3 answer+around=3 anticipate=-1 apologize=2
apologize+preposition=5 appear=-15 appear+clause=-3 appear+that=-6 applaud=4 applaud+noun=4 appreciate=-5
appreciate+noun=-5 approve=-3 approve+noun=-3 argue=12 argue+around=-1 argue+clause=6 argue+preposition=3
argue+that=3 argument=1 argument+noun-that=1 around=4 around+before=6 around+behind=-2 articulate=2
articulate+noun=2 ask=5 ask+around=-1 ask+clause=-3 ask+preposition=-2 ask+quote=3 ask+wh=7 assail=5
assail+noun=5 assert+that=2 assertion=2 assertion+noun-that=2 assessment=1 assessment+noun-that=1 assume=-1
assume+clause=-1 assure=5 assure+clause=3 assure+that=2 attack+noun=-1 attack+noun-that=1 attacks=4
attacks+noun-that=4 attribute=-2 attribute+noun=-3 aware=-3 aware+preposition=-4 aware+that=1 begin=-10
begin+clause=-5 believe=-1 believe+around=6 believe+clause=-2 believe+noun=-3 believe+preposition=2
believe+quote=-5 believe+that=-1 bemoan=4 bemoan+noun=4 bet=-3 bias=-3 blame=7 blame+noun=7 blast=7
blast+noun=7 boast=3 boast+clause=-5 boast+preposition=5 boast+that=2 brag=1 brag+preposition=-1 brush=3
brush+noun=3 calculate=2 call=2 call+infinitive=1 call+noun=1 call+noun-that=-4 call+preposition=8
call+quote=-5 calls=4 calls+noun-that=4 campaign=-6 campaign+preposition=-2 care=-1 care+preposition=-1 cast=-3
cast+noun=-3 caution=5 caution+that=3 celebrate=-5 celebrate+noun=-5 certain=-5 certain+infinitive=-4
challenge=-2 challenge+noun=-3 chant=1 chant+quote=1 characterize=1 characterize+noun=1 charge=-3
charge+clause=-1 charge+that=-1 chide=3 chide+noun=3 choose=-7 choose+infinitive=-1 choose+noun=-5 circulate=2
cite=11 cite+noun=9 cite+quote=2 claim=7 claim+clause=8 claim+noun=-5 claim+noun-that=-1 clarify=1
clarify+that=1 clause=-3 clause+before=6 clause+behind=-1 clause+relative=-7 clause+shared=-4 clear=-7
clear+that=-7 coin=-2 coin+noun=-2 command=-1 command+clause=-1 comment=2 comment+clause=-7 comment+nothing=9
comment+noun-that=-3 comment+preposition=7 comments=-3 comments+noun-that=-3 complain=3 complain+preposition=4
complain+that=2 concede=7 concede+that=4 conclude=9 conclude+around=4 conclude+that=3 condemn=4 condemn+noun=2
confident=-2 confident+that=-5 confirm=4 confirm+clause=5 confirm+noun=-2 confirm+that=2 consider=-3
consider+clause=-1 consider+gerund=-1 consider+noun=-2 consider+wh=2 contend=2 contend+that=3 contest=-6
contest+clause=-2 continue=1 continue+around=-1 continue+clause=-4 continue+quote=5 contradict=-1
contradict+noun=-1 convince=-7 convince+that=-4 credit=5 credit+noun=5 critical+preposition=2 criticism=1
criticism+noun-that=1 criticize=5 criticize+noun=5 cry=1 decide=-4 decide+wh=-1 decision=-1
decision+noun-that=-1 declare=7 declare+around=1 declare+clause=-1 declare+noun=-3 declare+quote=4
declare+that=3 decline=2 decline+infinitive=2 decry=7 decry+noun=7 dedicate=-4 dedicate+noun=-2 deem=-4
deem+noun=3 defend=4 defend+noun=4 demand=-2 demand+clause=3 demand+noun=-1 demand+that=1 demonstrate+clause=1
demonstrate+that=1 denounce=5 denounce+noun=3 deny=1 deny+clause=1 deny+that=2 deride=4 deride+noun=4
describe=6 describe+noun=8 detail=-1 detail+noun=-1 determine=-5 determine+that=-2 devote=-1 devote+noun=-1
direct=-4 disclose=3 disclose+clause=3 disclose+noun=-1 discover=-4 discover+clause=-4 discuss=4 discuss+noun=4
dislike=-1 dislike+noun=-1 dismiss=5 dismiss+noun=5 dispute=2 dispute+noun=-1 document=-6 document+clause=1
doubt=-1 downplay=1 downplay+noun=1 dub=1 dub+noun=-1 echo=1 echo+clause=4 echo+noun=-3 elaborate=-1 email=-9
email+clause=2 email+that=-7 embrace=-2 embrace+noun=-2 emphasize=5 emphasize+clause=3 emphasize+noun=3
emphasize+that=-1 encourage=-2 encourage+infinitive=2 encourage+noun=-4 endorse=4 endorse+noun=1 endorsement=2
endorsement+noun-that=2 enjoy=-3 enjoy+noun=-6 estimate=1 estimate+noun=-1 estimate+that=2 expand=-1 expect=-5
expect+clause=5 expect+infinitive=-11 expect+noun=3 explain=12 explain+around=2 explain+clause=3
explain+noun=-1 explain+quote=-1 explain+that=3 explain+wh=6 express=8 express+noun=8 favor=-6 favor+gerund=-4
favor+noun=-2 fear=2 fear+clause=7 fear+noun=-2 fear+preposition=-5 fear+that=3 feel=-9 feel+around=-3
feel+clause=1 feel+quote=-4 feel+that=-3 figure=-5 figure+wh=-2 find=-4 find+around=2 find+clause=-2
find+noun=-8 find+that=6 finish=-9 finish+clause=-7 fire=-1 fire+clause=-4 first+aux=-5 first+conj=-6
first+modal=-2 first+name=1 first+noun=-2 first+number=-6 first+object=1 first+prep=-1 first+pronoun=3
first+quote=7 first+sub=1 first+verb=-6 focus=-2 focus+preposition=-2 form+base=-1 form+ing=-1
form+participle=-7 form+past=2 form+s=-2 gerund=1 gerund+before=8 gerund+relative=-3 go=-14 go+around=-2
go+clause=-4 go+quote=-3 go+that=-4 guess+clause=1 hail=2 hail+noun=2 hammer=-2 hammer+noun=-2 hate=-2
hate+noun=-1 hear=-11 hear+noun=-3 hear+preposition=-6 highlight+noun=4 hint=1 hint+preposition=3 hit=-9
hold=-16 hold+clause=-5 hold+noun=-6 hope=4 hope+clause=4 hope+infinitive=5 hope+preposition=3 hope+that=-3
hopeful=2 hopes=2 hopes+noun-that=2 illustrate=-2 imagine=-3 imply=-1 imply+clause=1 imply+that=-1 indicate=3
indicate+clause=3 infinitive=-2 infinitive+before=4 infinitive+relative=-5 infinitive+shared=-1 inform=2
insist=7 insist+around=2 insist+clause=7 insist+preposition=-7 insist+that=5 insistence=2
insistence+noun-that=2 instruct=-5 instruct+infinitive=-5 insult=3 insult+noun=2 intend=-6 intend+infinitive=-6
introduce=-2 introduce+noun=-2 invite=-2 invite+infinitive=-2 issue=-2 issue+noun=-2 joke=8 joke+preposition=2
joke+that=3 judge=-1 justify=2 justify+noun=2 knock=-1 knock+noun=-1 know=-5 know+clause=4 know+noun=-6
know+preposition=-4 know+that=-1 know+wh=3 label=-4 lambaste=2 lambaste+noun=2 lament=9 lament+noun=4 lash=4
lash+preposition=4 lay=-1 lay+noun=-1 learn=-1 learn+clause=1 learn+preposition=-3 learn+that=-1 like+noun=-3
liken=2 liken+noun=2 list=4 list+noun=4 lobby=-1 lobby+preposition=-1 look=-6 look+preposition=-6 love=-2
love+noun=-3 maintain=-7 maintain+clause=-9 maintain+that=1 make=3 make+clause=3 marked=4 mean=-12
mean+clause=-7 mean+that=-4 mention=5 mention+noun=6 mock=2 mock+clause=-1 mock+noun=5 modal=-11 name=-1
need=-9 need+infinitive=-7 note=14 note+around=4 note+clause=1 note+noun=2 note+quote=3 note+that=5 nothing=1
nothing+before=2 notice=-4 noun=-1 noun+before=6 noun+behind=3 noun+relative=-6 noun+shared=-5 noun-that=-4
noun-that+before=-4 offer=1 offer+infinitive=2 offer+noun=-2 offer+quote=2 open=-4 open+infinitive=-2 oppose=-1
oppose+noun=3 optimistic=1 order=6 order+clause=2 order+infinitive=3 order+noun=1 outline=5 outline+noun=5
pass=-5 pass+noun=-4 persuade=-2 persuade+infinitive=2 plan=-8 plan+noun-that=-2 plan+preposition=-5 plans=-1
plans+noun-that=-1 plead=-2 plead+clause=-1 pledge=-1 pledge+clause=-3 pledge+infinitive=2 pledge+noun=-2
pledge+quote=2 pledge+that=1 point=1 point+around=-1 point+clause=-1 point+preposition=2 point+quote=-2
point+that=7 portray=4 portray+noun=5 position=-4 position+noun-that=-4 post+around=-5 post+clause=1
post+that=1 praise=4 praise+noun=6 predict=5 predict+around=3 predict+clause=2 predict+noun=-3 predict+that=4
prefer=4 prefer+noun=1 preposition=-1 preposition+before=6 preposition+relative=-6 preposition+shared=-2
present=-1 present+noun=-1 press=1 press+clause=1 press+preposition=2 pressure=-2 pressure+infinitive=-2
proclaim=4 promise=8 promise+clause=2 promise+infinitive=3 promise+noun=1 promise+noun-that=-1 promise+quote=-2
promise+that=3 promises=1 promises+noun-that=1 promote=1 prompt=-10 prompt+noun=-10 propose=5 propose+clause=5
propose+gerund=2 propose+noun=2 propose+that=-1 protest=-3 protest+clause=-2 prove=-8 prove+clause=-2
prove+that=-4 publish=-2 publish+noun=-1 push=4 push+infinitive=-1 push+preposition=4 put=3 put+quote=2
question+around=-5 question+clause=1 question+noun=7 question+that=-5 question+wh=5 quip=1 quote=-5
quote+before=5 quote+behind=3 quote+noun=8 quote+relative=-15 quote+shared=-5 rail=4 rail+preposition=4
raise=-10 raise+noun=-9 react=-5 react+preposition=-5 read=1 read+around=6 read+clause=-5 read+quote=1 ready=-9
ready+infinitive=-5 ready+preposition=-5 realize=-2 realize+that=-3 reason=-7 reason+clause=-6 reason+that=-1
reassure=-5 reassure+that=-5 rebuke=3 rebuke+noun=3 rebut=2 rebut+noun=2 recall=9 recall+clause=1 recall+noun=6
recall+that=2 recall+wh=1 recite=-3 recognize=-3 recognize+clause=2 recognize+noun=-5 recognize+that=4
recommend=2 recommend+clause=1 recommend+noun=-2 recommend+that=1 record=-8 record+clause=-3 recount=3
recount+clause=3 refer=4 refer+preposition=4 reference=3 reference+noun=3 reflect=-5 reflect+clause=-5
reflect+preposition=1 refusal=-1 refusal+noun-that=-1 refuse=3 refuse+infinitive=3 regret=-3 reiterate=6
reiterate+clause=4 reiterate+that=2 reject=3 reject+noun=3 release=-5 release+noun=-4 remark=1 remark+around=1
remark+preposition=2 remark+that=-3 remarks=-5 remarks+noun-that=-5 remember=3 remember+clause=-1
remember+noun=5 remember+that=-3 remind=-1 remind+clause=1 remind+that=2 repeat=8 repeat+clause=6 repeat+noun=2
reply=2 reply+around=1 reply+quote=5 report=4 report+around=2 report+gerund=2 request=-5 request+infinitive=3
require=-9 require+clause=-3 require+infinitive=-5 resist=1 resist+noun=-2 respect=-6 respect+noun=-6 respond=1
respond+around=2 respond+preposition=-4 respond+quote=5 respond+that=3 retweet=1 retweet+clause=1 reveal=5
reveal+clause=6 reveal+noun=-2 reveal+that=1 rip=-1 rip+noun=-1 rule=-5 rule+around=-1 rule+clause=-4 say=15
say+around=8 say+clause=7 say+quote=1 say+that=1 say+wh=5 see=-5 see+clause=-3 see+noun=5 see+quote=-2
see+that=1 see+wh=-4 seek+infinitive=4 seek+noun=-3 seek+quote=-1 share=-3 share+noun=-1 shocked=-2 shoot=-7
shoot+clause=-7 shoot+preposition=-7 short=-2 shout=2 shout+quote=3 show=2 show+around=1 show+clause=3
show+gerund=5 show+infinitive=2 show+noun=3 show+quote=-7 show+that=-2 show+wh=-2 side=-4 side+preposition=-4
sign=-4 sign+noun=-6 signal=1 signal+noun=-1 skeptical=2 skeptical+preposition=2 slam=5 slam+noun=5 spar=2
spar+preposition=2 speculate=4 speculate+that=2 stake=-6 stake+noun=-6 stance=1 stance+noun-that=1 state=-6
state+around=-3 state+clause=-6 state+quote=6 state+wh=-4 statement=2 statement+noun-that=2 statements=-2
statements+noun-that=-2 stress=3 stress+noun=1 stress+that=1 stump=-5 stump+preposition=-5 subject+body=3
subject+i=1 subject+indefinite=-5 subject+it=-7 subject+name=4 subject+person=3 subject+pronoun=-1
subject+there=-7 subject+they=-7 subject+thing=-1 subject+we=3 suggest=7 suggest+clause=3 suggest+gerund=1
suggest+noun=-1 suggest+that=4 suggestion=3 suggestion+noun-that=3 support=-2 support+gerund=4 support+noun=-1
support+noun-that=-5 suspect=2 suspect+that=3 talk=4 talk+preposition=4 teach=-6 teach+noun=-6 tell=10
tell+around=5 tell+clause=3 tell+infinitive=-1 tell+that=2 tell+wh=2 testify=-4 thank=3 thank+noun=3 that=3
that+before=10 that+relative=-8 that+shared=-3 think=-4 think+around=2 think+clause=3 think+preposition=-4
think+quote=-4 think+that=-1 threaten=3 threaten+infinitive=5 to=-5 touch=1 touch+preposition=1 tout=4
tout+noun=4 trash=2 trash+noun=2 trust=-4 trust+noun=-4 try=-6 try+infinitive=-6 tweet=7 tweet+around=5
tweet+clause=3 tweet+quote=6 tweet+that=-7 unaware=-3 underscore=-1 underscore+noun=1 underscore+that=-3
understand=-6 understand+clause=-4 understand+that=-4 understand+wh=1 unveil=-2 unveil+noun=-2 upset=3 urge=7
urge+clause=4 urge+infinitive=2 urge+noun=2 utter=2 venture=-7 view=1 view+noun=-2 view+noun-that=3 views=-3
views+noun-that=-3 voice=2 voice+noun=2 vote=-6 vote+noun=-3 vote+preposition=-1 vouch=4 vouch+preposition=4
vow=10 vow+infinitive=2 want=-4 want+infinitive=4 want+noun=-3 want+quote=-7 warn=8 warn+around=1
warn+clause=-1 warn+preposition=4 warn+that=-1 weigh=-6 welcome=-3 welcome+noun=-4 wh+before=5 wh+behind=3
wh+relative=-4 wh+shared=-5 willing=-2 willing+infinitive=-2 wonder=3 wonder+wh=2 worry=2 worry+clause=2
worry+preposition=-2 worry+that=3 write=10 write+around=4 write+clause=3 write+quote=6 write+that=-2
yell+quote=1
`;
