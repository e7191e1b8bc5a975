// Weights of the linear model that tells reports from verbs that only look like one (times ten), by feature (see
// ../../likelihood.ts). Fitted by build/fit/attribution.ts on 20049 candidates in PolNeAR's 840 training articles; words are
// those of the lists beside this file. Do not edit: run the script.
export const reportWeights = `
:=2 :+quote=2 accept=-7 accept+clause=-2 according=9 according+according=5 according+behind=4 account=-6
account+preposition=-6 accusations=-3 accusations+noun-that=-3 accuse=6 accuse+noun=6 acknowledge=7
acknowledge+clause=2 acknowledge+that=2 add=10 add+around=7 add+clause=-11 add+quote=8 add+that=6 admire=-2
admire+noun=-2 admit=3 admit+clause=-1 admit+noun=-2 admit+that=2 adopt=-6 adopt+noun=-6 advise=-5 advocate=-2
advocate+noun=-3 affirm=2 agree+around=-3 agree+clause=1 agree+infinitive=1 agree+preposition=-1 agree+that=3
allege=3 allege+clause=4 allege+noun=-3 allege+that=2 allow=-6 allow+infinitive=-5 allude=4
allude+preposition=4 angry=1 angry+preposition=1 announce=7 announce+around=-1 announce+clause=4
announce+noun=4 announce+that=1 announcement=1 announcement+noun-that=1 answer+around=2 answer+clause=-2
answer+noun=-1 anticipate=-2 apologize=3 apologize+preposition=5 appear=-15 appear+clause=-3 appear+that=-6
applaud=4 applaud+noun=4 appreciate=-5 appreciate+noun=-5 approve=-3 approve+noun=-3 argue=11 argue+around=-1
argue+clause=3 argue+preposition=3 argue+that=4 argument=2 argument+noun-that=2 around=5 around+before=6
around+behind=-2 articulate=1 articulate+noun=1 ask=5 ask+around=-1 ask+clause=-4 ask+preposition=-2
ask+quote=3 ask+wh=7 assail=5 assail+noun=5 assert+that=2 assertion=2 assertion+noun-that=2 assessment=1
assessment+noun-that=1 assume=-2 assume+clause=-2 assure=4 assure+clause=3 assure+that=1 attack+noun=-1
attack+noun-that=1 attacks=4 attacks+noun-that=4 attribute=-1 attribute+noun=-3 aware=-3 aware+preposition=-4
balk=2 balk+preposition=2 bash=1 bash+noun=1 begin=-11 begin+clause=-6 believe=-1 believe+around=6
believe+clause=-3 believe+noun=-2 believe+preposition=2 believe+quote=-5 believe+that=1 bemoan=4 bemoan+noun=4
bet=-4 bias=-3 blame=7 blame+noun=7 blast=8 blast+noun=8 boast=3 boast+clause=-5 boast+preposition=5
boast+that=2 brag=1 brag+preposition=-1 brush=3 brush+noun=3 calculate=2 call=2 call+infinitive=-1
call+noun-that=-4 call+preposition=9 call+quote=-5 calls=2 calls+noun-that=2 campaign=-5
campaign+preposition=-2 care=-1 care+preposition=-1 cast=-3 cast+noun=-3 caution=5 caution+that=3 celebrate=-5
celebrate+noun=-5 certain=-6 certain+infinitive=-5 challenge=-1 challenge+noun=-2 chant=1 chant+quote=1
characterize=-1 characterize+noun=-1 charge=-4 charge+clause=-1 charge+that=-1 chide=3 chide+noun=3 choose=-7
choose+infinitive=-1 choose+noun=-5 circulate=2 circulate+noun=-1 cite=11 cite+noun=9 cite+quote=2 claim=7
claim+clause=8 claim+noun=-4 claim+noun-that=-1 clarify=1 clarify+that=1 clause=-3 clause+before=6
clause+behind=-3 clause+relative=-8 clause+shared=-3 clear=-7 clear+that=-7 coin=-1 coin+noun=-1 command=-1
command+clause=-1 comment=1 comment+preposition=5 comments=-1 comments+noun-that=-1 complain=4
complain+preposition=4 complain+that=2 concede=7 concede+that=3 conclude=9 conclude+around=4 conclude+clause=2
conclude+that=2 condemn=4 condemn+noun=2 confident=-2 confident+that=-5 confirm=3 confirm+clause=5
confirm+noun=-3 confirm+that=2 consider=-2 consider+gerund=-1 consider+noun=-2 consider+wh=2 contemplate=2
contend=2 contend+that=3 contest=-7 contest+clause=-3 continue=1 continue+clause=-5 continue+quote=5
contradict=-1 contradict+noun=-1 convince=-7 convince+that=-4 credit=5 credit+noun=5 critical+preposition=2
criticism=1 criticism+noun-that=1 criticize=5 criticize+noun=5 cry=1 decide=-4 decide+infinitive=-1
decide+wh=-1 decision=-1 decision+noun-that=-1 declare=6 declare+around=1 declare+clause=-2 declare+noun=-1
declare+quote=4 declare+that=2 decline=7 decline+infinitive=7 decry=7 decry+noun=7 dedicate=-4 dedicate+noun=-2
deem=-5 deem+noun=2 defend=4 defend+noun=4 demand=-1 demand+clause=4 demand+noun=-1 demonstrate+that=1
denounce=4 denounce+noun=3 deny=1 deny+clause=1 deny+noun=1 deny+that=2 deride=4 deride+noun=4 describe=5
describe+noun=7 detail=-1 detail+noun=-1 determine=-6 determine+clause=-2 determine+that=-4 determine+wh=1
devote=-1 devote+noun=-1 direct=-4 disclose=3 disclose+clause=3 disclose+noun=-1 discover=-4 discover+clause=-4
discuss=4 discuss+noun=4 dismiss=6 dismiss+noun=6 dispute=4 dispute+noun=-1 document=-5 document+clause=1
doubt=-1 downplay=1 downplay+noun=1 dub=1 dub+noun=-1 echo+clause=5 echo+noun=-2 elaborate=-2 email=-10
email+clause=1 email+that=-7 embrace=-2 embrace+noun=-2 emphasize=6 emphasize+clause=3 emphasize+noun=4
emphasize+that=-1 encourage=-2 encourage+infinitive=2 encourage+noun=-4 endorse=5 endorse+noun=1 endorsement=3
endorsement+noun-that=3 enjoy=-3 enjoy+noun=-6 envision=-1 estimate=2 estimate+noun=-1 estimate+that=2
expand=-1 expand+preposition=1 expect=-6 expect+clause=3 expect+infinitive=-11 expect+noun=3 explain=12
explain+around=3 explain+clause=3 explain+noun=-1 explain+quote=-1 explain+that=3 explain+wh=6 express=9
express+noun=9 favor=-6 favor+gerund=-4 favor+noun=-2 fear=1 fear+clause=6 fear+noun=-3 fear+preposition=-5
fear+that=3 feel=-9 feel+around=-2 feel+quote=-3 feel+that=-3 figure=-4 figure+wh=-1 find=-3 find+around=2
find+clause=-2 find+noun=-8 find+that=6 finish=-9 finish+clause=-7 fire=-2 fire+clause=-5 fire+preposition=1
first+adv=-1 first+aux=-5 first+conj=-4 first+det=1 first+modal=-4 first+name=2 first+noun=-1 first+number=-4
first+object=1 first+prep=-1 first+pronoun=3 first+quote=8 first+sub=2 first+verb=-5 focus=-2
focus+preposition=-2 form+base=-1 form+ing=-1 form+participle=-7 form+past=2 form+s=-1 gerund=2 gerund+before=8
gerund+relative=-3 go=-15 go+around=-4 go+clause=-5 go+quote=-3 go+that=-3 grant=-1 grant+clause=-1 hail=2
hail+noun=2 hammer=-2 hammer+noun=-2 hate=-3 hate+noun=-1 hear=-11 hear+noun=-3 hear+preposition=-6
highlight+clause=-1 highlight+noun=5 hint=2 hint+preposition=4 hit=-9 hit+clause=1 hold=-16 hold+clause=-4
hold+noun=-7 hope=3 hope+clause=4 hope+infinitive=5 hope+preposition=4 hope+that=-4 hopeful=2 hopes=2
hopes+noun-that=2 identify=-1 identify+noun=-1 illustrate=-2 imagine=-1 imply+clause=2 imply+that=-1 indicate=3
indicate+clause=3 indicate+that=1 infinitive=-1 infinitive+before=4 infinitive+relative=-6 infinitive+shared=-1
inform=2 insist=8 insist+around=2 insist+clause=7 insist+preposition=-6 insist+that=5 insistence=2
insistence+noun-that=2 instruct=-5 instruct+infinitive=-5 insult=3 insult+noun=2 intend=-7 intend+infinitive=-7
introduce=-2 introduce+noun=-2 issue=-1 joke=9 joke+preposition=3 joke+that=3 judge=-1 justify=2 justify+noun=2
knock=-1 knock+noun=-1 know=-5 know+clause=2 know+noun=-5 know+preposition=-4 know+that=-1 know+wh=3 label=-4
label+noun=1 lambaste=2 lambaste+noun=2 lament=8 lament+noun=4 lash=4 lash+preposition=4 lay=-4 lay+noun=-4
learn=-1 learn+clause=1 learn+preposition=-3 learn+that=-1 like+noun=-3 liken=2 liken+noun=2 list=4 list+noun=4
lobby=-2 lobby+preposition=-2 look=-6 look+preposition=-6 love=-2 love+noun=-3 maintain=-7 maintain+clause=-9
make=2 make+clause=3 make+that=-1 marked=4 mean=-13 mean+clause=-7 mean+that=-5 mention=5 mention+noun=5 mock=2
mock+clause=-1 mock+noun=5 modal=-11 need=-9 need+infinitive=-7 note=15 note+around=4 note+clause=3 note+noun=2
note+quote=2 note+that=4 nothing=-2 nothing+before=-1 notice=-4 noun=-1 noun+before=6 noun+behind=3
noun+relative=-6 noun+shared=-5 noun-that=-5 noun-that+before=-5 offer=2 offer+infinitive=3 offer+noun=-1
offer+quote=1 open=-4 open+infinitive=-3 oppose=-2 oppose+noun=3 optimistic=1 order=6 order+clause=3
order+infinitive=3 order+that=-1 outline=3 outline+noun=3 pass=-4 pass+noun=-4 persuade+infinitive=2 plan=-6
plan+noun-that=-2 plan+preposition=-4 plans=-2 plans+noun-that=-2 plead=-1 pledge=-1 pledge+clause=-4
pledge+infinitive=2 pledge+noun=-2 pledge+quote=2 point=7 point+preposition=1 point+that=7 portray=4
portray+noun=4 position=-3 position+noun-that=-3 post+around=-4 post+clause=1 post+that=1 praise=4
praise+noun=6 predict=5 predict+around=3 predict+clause=1 predict+noun=-4 predict+that=3 prefer=4 prefer+noun=1
preposition+before=6 preposition+relative=-7 preposition+shared=-2 present=-2 present+noun=-2 press=1
press+clause=1 press+preposition=2 pressure=-2 pressure+infinitive=-2 proclaim=4 promise=9 promise+clause=3
promise+infinitive=2 promise+noun=3 promise+noun-that=-1 promise+quote=-2 promise+that=1 promises=1
promises+noun-that=1 prompt=-10 prompt+noun=-10 propose=4 propose+clause=5 propose+gerund=2 propose+noun=2
propose+that=-1 protest=-2 protest+clause=-1 prove=-8 prove+clause=-2 prove+that=-4 push=3 push+infinitive=-1
push+preposition=4 put=3 put+quote=2 question=3 question+noun=6 question+wh=4 quip=1 quote=-5 quote+before=5
quote+behind=3 quote+noun=5 quote+relative=-14 quote+shared=-3 rail=4 rail+preposition=4 raise=-10
raise+noun=-9 rate=-5 rate+noun=-5 react=-5 react+preposition=-6 read=1 read+around=6 read+clause=-6
read+quote=1 ready=-9 ready+infinitive=-5 ready+preposition=-5 realize=-2 realize+that=-3 reassure=-6
reassure+that=-6 rebuke=3 rebuke+noun=3 rebut=3 rebut+noun=3 recall=9 recall+around=1 recall+noun=5
recall+that=1 recite=-2 recite+clause=1 recognize=-2 recognize+clause=3 recognize+noun=-5 recognize+that=4
recommend=2 recommend+clause=1 recommend+noun=-2 recommend+that=1 record=-6 recount=3 recount+clause=3 refer=4
refer+preposition=4 reference=3 reference+noun=3 reflect=-5 reflect+clause=-4 refuse=4 refuse+infinitive=4
regard=-2 regard+noun=-2 regret=-3 reiterate=7 reiterate+clause=5 reiterate+that=2 reject=4 reject+gerund=1
reject+noun=2 relate=-2 release=-4 release+noun=-4 remark=1 remark+around=1 remark+preposition=3 remark+that=-3
remarks=-4 remarks+noun-that=-4 remember=3 remember+clause=-1 remember+noun=5 remember+that=-4 remind=-1
remind+clause=1 remind+that=2 repeat=8 repeat+clause=6 repeat+noun=2 reply=3 reply+around=1 reply+quote=5
report=5 report+around=2 report+clause=1 report+gerund=1 report+noun=-1 report+that=1 request=-5
request+infinitive=3 require=-9 require+clause=-2 require+infinitive=-5 resist=2 resist+noun=-1 respect=-7
respect+noun=-7 respond=1 respond+around=3 respond+preposition=-4 respond+quote=5 respond+that=2 retweet=1
retweet+clause=1 reveal=5 reveal+clause=6 reveal+noun=-2 reveal+that=1 rip=-1 rip+noun=-1 rule=-6
rule+around=-2 rule+clause=-5 rule+that=1 savage=1 savage+noun=1 say=15 say+around=8 say+clause=5 say+nothing=2
say+quote=1 say+wh=3 see=-6 see+clause=-5 see+noun=5 see+quote=-3 see+that=1 see+wh=-3 seek+infinitive=4
seek+noun=-4 seek+quote=-1 share=-3 share+noun=-1 shocked=-2 shoot=-7 shoot+clause=-7 shoot+preposition=-7
short=-2 shout=1 shout+quote=2 show=1 show+around=-1 show+clause=3 show+gerund=5 show+infinitive=2 show+noun=3
show+quote=-7 show+that=-1 show+wh=-3 side=-2 side+preposition=-2 sign=-3 sign+noun=-6 signal=1 signal+noun=-1
skeptical=3 skeptical+preposition=3 slam=5 slam+noun=5 spar=2 spar+preposition=2 speak=-1 speak+preposition=-1
speculate=2 speculate+that=1 spotlight=-1 spotlight+noun=-1 stake=-6 stake+noun=-6 stance=-1
stance+noun-that=-1 state=-4 state+around=-1 state+clause=-6 state+quote=6 state+that=-1 statement=1
statement+noun-that=1 statements=-3 statements+noun-that=-3 stress=3 stress+noun=2 stress+that=1 stump=-4
stump+preposition=-4 subject+body=1 subject+indefinite=-2 subject+it=-8 subject+name=3 subject+person=3
subject+pronoun=-2 subject+there=-7 subject+they=-8 subject+thing=-1 subject+we=2 suggest=7 suggest+clause=3
suggest+gerund=1 suggest+noun=-1 suggest+that=4 suggestion=3 suggestion+noun-that=3 support=-3 support+gerund=4
support+noun=-1 support+noun-that=-5 suspect=2 suspect+that=3 talk=5 talk+preposition=5 teach=-5 teach+noun=-7
tell=10 tell+around=6 tell+clause=2 tell+infinitive=-1 tell+quote=-1 tell+that=2 tell+wh=2 testify=-4 thank=4
thank+noun=4 that=3 that+before=10 that+behind=1 that+relative=-8 that+shared=-2 think=-5 think+around=1
think+clause=3 think+noun=-1 think+preposition=-3 think+quote=-5 think+that=-1 threaten=3 threaten+infinitive=5
to=-7 touch=1 touch+preposition=1 tout=3 tout+noun=3 trash=2 trash+noun=2 trust=-4 trust+noun=-4 try=-7
try+infinitive=-7 tweet=7 tweet+around=3 tweet+clause=4 tweet+quote=6 tweet+that=-7 unaware=-3 underscore=-2
understand=-6 understand+clause=-4 understand+that=-3 understand+wh=1 unveil=-2 unveil+noun=-2 upset=3 urge=7
urge+clause=4 urge+infinitive=1 urge+noun=3 utter=2 venture=-7 view=2 view+noun=-1 view+noun-that=3 views=-2
views+noun-that=-2 voice=3 voice+noun=3 vote=-5 vote+noun=-3 vote+preposition=-1 vouch=4 vouch+preposition=4
vow=11 vow+infinitive=3 want=-5 want+infinitive=3 want+noun=-3 want+quote=-7 warn=8 warn+around=1
warn+clause=-1 warn+preposition=4 warn+that=-1 weigh=-7 welcome=-3 welcome+noun=-4 wh+before=4 wh+behind=6
wh+relative=-5 wh+shared=-6 willing=-2 willing+infinitive=-2 wonder=4 wonder+wh=2 worry=1 worry+clause=3
worry+preposition=-3 worry+that=3 write=10 write+around=5 write+clause=2 write+quote=5 write+that=-1
`;
