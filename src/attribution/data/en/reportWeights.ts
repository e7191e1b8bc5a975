// Weights of the linear model that tells reports from verbs that only look like one (times ten), by feature (see
// ../../likelihood.ts). Fitted by build/fit/attribution.ts on 20099 candidates in PolNeAR's 840 training articles; words are
// those of the lists beside this file. Do not edit: run the script.
export const reportWeights = `
:=5 :+quote=5 accept=-7 accept+clause=-2 according=8 according+according=4 according+behind=4 account=-8
account+preposition=-8 accusations=-3 accusations+noun-that=-3 accuse=6 accuse+noun=6 acknowledge=7
acknowledge+clause=3 acknowledge+that=4 add=10 add+around=8 add+clause=-11 add+quote=7 add+that=6 admire=-2
admire+noun=-2 admit=4 admit+noun=-4 admit+that=4 adopt=-6 adopt+noun=-6 advise=-5 advocate=-2 advocate+noun=-3
affirm=1 agree=2 agree+infinitive=2 agree+preposition=-2 agree+that=2 aim=1 aim+infinitive=1 allege=2
allege+clause=4 allege+noun=-3 allege+that=1 allow=-6 allow+infinitive=-5 allude=4 allude+preposition=4 angry=1
angry+preposition=1 announce=7 announce+around=-1 announce+clause=5 announce+noun=3 announcement=1
announcement+noun-that=1 answer=2 answer+around=3 answer+clause=-1 anticipate=-1 apologize=4
apologize+preposition=7 appeal=-5 appeal+preposition=-5 appear=-14 appear+clause=-3 appear+that=-4 applaud=4
applaud+noun=4 appreciate=-5 appreciate+noun=-5 approve=-3 approve+noun=-3 argue=11 argue+around=-1
argue+clause=6 argue+preposition=1 argue+that=3 argument=2 argument+noun-that=2 around=5 around+before=7
around+behind=-1 articulate=1 articulate+noun=1 ask=6 ask+around=1 ask+clause=-3 ask+infinitive=2
ask+preposition=-2 ask+wh=6 assail=6 assail+noun=6 assert+that=2 assertion=1 assertion+noun-that=1 assessment=1
assessment+noun-that=1 assume=-1 assume+clause=-1 assure=5 assure+clause=2 assure+that=2 attack+noun-that=1
attacks=4 attacks+noun-that=4 attribute=-1 attribute+noun=-3 aware=-3 aware+preposition=-4 aware+that=1
begin=-11 begin+clause=-6 believe=-1 believe+around=6 believe+clause=-2 believe+noun=-3 believe+preposition=3
believe+quote=-5 believe+that=-1 bemoan=4 bemoan+noun=4 bet=-4 bias=-3 blame=7 blame+noun=7 blast=8
blast+noun=8 boast=3 boast+clause=-5 boast+preposition=6 boast+that=2 brag=1 brag+preposition=-1 bristle=2
bristle+preposition=2 brush=4 brush+noun=4 calculate=2 call=2 call+infinitive=1 call+noun-that=-4
call+preposition=8 call+quote=-6 calls=4 calls+noun-that=4 campaign=-8 campaign+preposition=-5 care=-1
care+preposition=-1 cast=-2 cast+noun=-2 caution=4 caution+that=1 celebrate=-5 celebrate+noun=-5 certain=-5
certain+infinitive=-4 challenge=-1 challenge+noun=-3 chant=1 chant+quote=1 characterize=2 characterize+noun=2
charge=-4 charge+clause=-1 charge+that=-1 chide=3 chide+noun=3 choose=-6 choose+noun=-6 circulate=2 cite=11
cite+noun=9 cite+quote=2 claim=6 claim+clause=8 claim+noun=-4 clarify=1 clarify+that=1 clause=-3
clause+before=6 clause+behind=-4 clause+relative=-7 clause+shared=-5 clear=-6 clear+that=-7 coin=-1
coin+noun=-1 command=-1 command+clause=-1 comment=3 comment+clause=-7 comment+nothing=8 comment+noun-that=-4
comment+preposition=5 comments=-3 comments+noun-that=-3 complain=4 complain+preposition=6 complain+that=1
concede=7 concede+that=3 conclude=9 conclude+around=4 conclude+that=3 condemn=4 condemn+noun=2 confident=-2
confident+that=-5 confirm=3 confirm+clause=5 confirm+noun=-3 confirm+that=3 consider=-2 consider+clause=-2
consider+gerund=-1 consider+noun=-1 consider+wh=3 contend=2 contend+that=3 contest=-6 contest+clause=-2
continue+around=-1 continue+clause=-5 continue+quote=5 convince=-5 convince+that=-3 credit=5 credit+noun=5
critical=1 critical+preposition=3 criticism=1 criticism+noun-that=1 criticize=5 criticize+noun=5 cry=1
decide=-3 decide+clause=2 decide+infinitive=1 decide+wh=-3 decision=-1 decision+noun-that=-1 declare=6
declare+around=1 declare+clause=-1 declare+noun=-4 declare+quote=4 declare+that=4 decry=7 decry+noun=7
dedicate=-4 dedicate+noun=-2 deem=-4 deem+noun=3 defend=4 defend+noun=4 demand=-1 demand+clause=3
demand+noun=-1 demand+that=1 demonstrate+that=2 denounce=4 denounce+noun=3 deny=2 deny+clause=1 deny+that=3
deride=4 deride+noun=4 describe=6 describe+noun=8 detail=-1 detail+noun=-1 determine=-4 determine+that=-2
determine+wh=-2 devote=-1 devote+noun=-1 direct=-3 disagree=1 disagree+preposition=1 disavow=1 disavow+noun=1
disclose=3 disclose+clause=3 disclose+noun=-1 discover=-4 discover+clause=-4 discuss=4 discuss+noun=4
dislike=-2 dislike+noun=-2 dismiss=5 dismiss+noun=5 dispute=2 dispute+noun=-1 document=-6 document+clause=1
document+that=-5 doubt=-1 dub=1 dub+noun=-1 echo=1 echo+clause=4 echo+noun=-3 elaborate=-1
elaborate+preposition=3 email=-9 email+clause=2 email+that=-7 embrace=-1 embrace+noun=-1 emphasize=6
emphasize+clause=3 emphasize+noun=3 encourage=-1 encourage+infinitive=3 encourage+noun=-4 endorse=4
endorse+noun=1 endorsement=2 endorsement+noun-that=2 enjoy=-2 enjoy+noun=-5 establish=-6 estimate=2
estimate+noun=-1 estimate+that=2 expand=-3 expand+preposition=-2 expect=-5 expect+clause=4
expect+infinitive=-10 expect+noun=2 explain=12 explain+around=2 explain+clause=3 explain+noun=-1
explain+quote=-1 explain+that=3 explain+wh=6 express=8 express+noun=8 favor=-5 favor+gerund=-4 favor+noun=-1
fear=3 fear+clause=6 fear+noun=-2 fear+preposition=-6 fear+that=5 feel=-9 feel+quote=-4 feel+that=-3 feud=-3
feud+preposition=-3 figure=-5 figure+wh=-1 find=-4 find+around=2 find+clause=-2 find+noun=-8 find+that=5
finish=-9 finish+clause=-7 fire=-2 fire+clause=-4 fire+preposition=-2 first+aux=-5 first+conj=-6 first+det=1
first+modal=-2 first+name=1 first+noun=-1 first+number=-6 first+object=2 first+pronoun=3 first+quote=7
first+verb=-5 focus=-1 focus+preposition=-1 form+base=-1 form+ing=-1 form+participle=-6 form+past=2 form+s=-3
gerund=2 gerund+before=9 gerund+relative=-3 go=-14 go+around=-2 go+clause=-5 go+quote=-3 go+that=-4
guess+clause=1 hail=2 hail+noun=2 hammer=-2 hammer+noun=-2 hate=-2 hate+noun=-1 hear=-10 hear+noun=-3
hear+preposition=-4 highlight=-1 highlight+noun=4 hint=2 hint+preposition=4 hit=-9 hit+preposition=-4 hold=-16
hold+clause=-6 hold+noun=-6 hope=4 hope+clause=4 hope+infinitive=6 hope+preposition=2 hope+that=-3 hopeful=2
hopes=2 hopes+noun-that=2 illustrate=-2 imagine=-3 imply+clause=2 imply+that=-1 indicate=2 indicate+clause=3
infinitive=-2 infinitive+before=4 infinitive+relative=-6 infinitive+shared=-2 inform=2 insist=9 insist+clause=6
insist+preposition=-5 insist+that=6 insistence=2 insistence+noun-that=2 instruct=-6 instruct+infinitive=-6
insult=3 insult+noun=2 intend=-5 intend+infinitive=-5 introduce=-2 introduce+noun=-2 invite=-2
invite+infinitive=-2 issue=-1 issue+noun=-2 joke=6 joke+preposition=2 joke+that=3 judge=-1 justify=2
justify+noun=2 knock=-1 knock+noun=-1 know=-3 know+clause=2 know+noun=-6 know+preposition=-4 know+that=-2
know+wh=5 label=-5 lament=8 lament+clause=3 lament+noun=3 lash=5 lash+preposition=5 lay=-1 lay+noun=-1
learn+preposition=-2 lie=-1 lie+preposition=-1 like+noun=-4 liken=2 liken+noun=2 list=4 list+noun=4 lobby=-1
lobby+preposition=-1 look=-4 look+preposition=-4 love=-2 love+noun=-3 maintain=-6 maintain+clause=-9
maintain+that=1 make=2 make+clause=3 make+that=-1 marked=4 mean=-13 mean+clause=-7 mean+that=-4 mention=5
mention+noun=6 mock=2 mock+clause=-1 mock+noun=5 modal=-11 name=-1 need=-10 need+infinitive=-9 note=14
note+around=4 note+clause=1 note+noun=2 note+quote=2 note+that=4 nothing=1 nothing+before=3 notice=-4 noun=-1
noun+before=6 noun+behind=3 noun+relative=-5 noun+shared=-6 noun-that=-4 noun-that+before=-4 offer=1
offer+infinitive=2 offer+noun=-1 offer+quote=1 open=-3 open+infinitive=-2 oppose=-1 oppose+noun=3 opt=-1
opt+preposition=-1 optimistic=1 order=6 order+clause=2 order+infinitive=3 order+noun=1 outline=5 outline+noun=5
paint=-2 paint+noun=-2 pass=-5 pass+noun=-4 persuade=-1 persuade+infinitive=2 pivot=-2 pivot+preposition=-2
plan=-8 plan+infinitive=1 plan+noun-that=-2 plan+preposition=-6 plans=-1 plans+noun-that=-1 plead=-1
plead+clause=-2 plead+preposition=1 pledge=-1 pledge+clause=-4 pledge+infinitive=2 pledge+noun=-2
pledge+quote=2 pledge+that=1 point=1 point+around=-1 point+clause=-1 point+preposition=1 point+that=7 portray=5
portray+noun=5 position=-4 position+noun-that=-4 post+around=-5 post+clause=1 post+that=1 praise=4
praise+noun=5 predict=4 predict+around=3 predict+clause=2 predict+noun=-3 predict+that=2 prefer=3 prefer+noun=2
preposition=-2 preposition+before=5 preposition+relative=-7 preposition+shared=-2 present=-1 present+noun=-1
press=1 press+clause=1 press+preposition=3 pressure=-2 pressure+infinitive=-2 proclaim=3 promise=7
promise+clause=2 promise+infinitive=2 promise+quote=-1 promise+that=3 promises=1 promises+noun-that=1
promote+noun=1 prompt=-10 prompt+noun=-10 propose=5 propose+clause=6 propose+gerund=2 propose+noun=1
propose+that=-1 protest=-3 protest+clause=-2 prove=-8 prove+clause=-3 prove+that=-4 publish=-2 publish+noun=-1
push=3 push+preposition=2 put=3 put+quote=2 question=1 question+around=-5 question+clause=1 question+noun=7
question+that=-5 question+wh=5 quip=1 quote=-5 quote+before=6 quote+behind=2 quote+noun=8 quote+relative=-13
quote+shared=-5 rail=4 rail+preposition=4 raise=-9 raise+noun=-9 react=-5 react+preposition=-5 read=1
read+around=5 read+clause=-6 read+quote=1 ready=-9 ready+infinitive=-5 ready+preposition=-5 realize=-1
realize+that=-2 reason=-7 reason+clause=-6 reassure=-6 reassure+that=-6 rebuke=3 rebuke+noun=3 rebut=2
rebut+noun=2 recall=9 recall+around=1 recall+clause=2 recall+noun=6 recall+that=1 recite=-3 recite+clause=-1
recognize=-3 recognize+clause=3 recognize+noun=-6 recognize+that=4 recommend=2 recommend+clause=1
recommend+noun=-2 recommend+that=1 record=-9 record+clause=-3 recount=3 recount+clause=3 refer=5
refer+preposition=5 reference=3 reference+noun=3 reflect=-4 reflect+clause=-4 reflect+preposition=1 refusal=-1
refusal+noun-that=-1 refuse=2 refuse+infinitive=2 regret=-3 reiterate=6 reiterate+clause=3 reiterate+that=2
reject=3 reject+noun=2 release=-4 release+noun=-5 remark+around=2 remark+preposition=-2 remarks=-5
remarks+noun-that=-5 remember=3 remember+noun=4 remember+that=-4 remind=-1 remind+clause=1 remind+that=2
repeat=8 repeat+clause=6 repeat+noun=2 reply=2 reply+around=1 reply+quote=5 report=4 report+around=1
report+clause=1 report+gerund=2 repudiate=5 repudiate+noun=5 request=-5 request+infinitive=4 require=-8
require+clause=-3 require+infinitive=-4 resist=1 resist+noun=-2 respect=-6 respect+noun=-6 respond=3
respond+around=2 respond+preposition=-3 respond+quote=4 respond+that=3 retweet=1 retweet+clause=1 reveal=4
reveal+clause=7 reveal+noun=-2 reveal+that=1 rip=-1 rip+noun=-1 root=-4 root+preposition=-4 rule=-6
rule+around=-2 rule+clause=-3 rule+that=-1 say=14 say+around=8 say+clause=6 say+that=1 say+wh=5 see=-4
see+clause=-3 see+noun=5 see+quote=-3 see+that=2 see+wh=-3 seek=-1 seek+infinitive=3 seek+noun=-3 seek+quote=-1
share=-2 shocked=-2 shoot=-7 shoot+clause=-7 shoot+preposition=-6 short=-1 shout=1 shout+quote=3 show=2
show+clause=4 show+gerund=4 show+infinitive=2 show+noun=3 show+quote=-7 show+that=-2 show+wh=-2 side=-4
side+preposition=-4 sign=-4 sign+noun=-6 signal=1 skeptical=2 skeptical+preposition=2 slam=6 slam+noun=6 spar=2
spar+preposition=2 speak=-5 speak+preposition=-5 speculate=3 speculate+that=1 stake=-6 stake+noun=-6 stance=1
stance+noun-that=1 state=-5 state+around=-3 state+clause=-7 state+quote=7 state+wh=-3 statement=1
statement+noun-that=1 statements=-3 statements+noun-that=-3 stress=3 stress+noun=1 stress+that=1 stump=-5
stump+preposition=-5 subject+body=3 subject+i=1 subject+indefinite=-5 subject+it=-7 subject+name=4
subject+person=4 subject+pronoun=-1 subject+there=-6 subject+they=-7 subject+thing=-1 subject+we=2 suggest=7
suggest+clause=4 suggest+gerund=1 suggest+noun=-1 suggest+that=4 suggestion=3 suggestion+noun-that=3 support=-2
support+gerund=4 support+noun=-1 support+noun-that=-6 suspect=2 suspect+that=3 swing=-4 swing+preposition=-4
talk=4 talk+preposition=4 teach=-5 teach+noun=-6 tell=10 tell+around=5 tell+clause=3 tell+quote=1 tell+that=2
tell+wh=2 testify=-4 testify+preposition=-2 thank=3 thank+noun=3 that=3 that+before=11 that+relative=-7
that+shared=-2 think=-3 think+around=2 think+clause=2 think+noun=-1 think+quote=-5 think+that=-2 threaten=5
threaten+infinitive=6 to=-3 tout=4 tout+noun=4 trash=3 trash+noun=3 trust=-4 trust+noun=-4 try=-9
try+infinitive=-9 tweet=7 tweet+around=5 tweet+clause=3 tweet+quote=5 tweet+that=-7 unaware=-3 underscore=-1
underscore+that=-2 understand=-6 understand+clause=-3 understand+that=-4 understand+wh=1 unveil=-3
unveil+noun=-3 upset=4 urge=8 urge+clause=4 urge+infinitive=2 urge+noun=2 utter=2 venture=-6 view=1
view+noun=-2 view+noun-that=3 views=-3 views+noun-that=-3 voice=3 voice+noun=3 vote=-6 vote+noun=-3
vote+preposition=-2 vouch=4 vouch+preposition=4 vow=12 vow+infinitive=2 vow+quote=2 want=-4 want+infinitive=4
want+noun=-3 want+quote=-6 warm=-2 warm+preposition=-2 warn=7 warn+around=1 warn+clause=-1 warn+preposition=4
warn+that=-1 weigh=-4 weigh+preposition=1 welcome=-3 welcome+noun=-4 wh+before=4 wh+behind=4 wh+relative=-3
wh+shared=-5 willing=-2 willing+infinitive=-2 wonder=2 wonder+wh=1 worry=2 worry+clause=2 worry+preposition=-3
worry+that=3 write=10 write+around=5 write+clause=3 write+quote=6 write+that=-2 yell=1 yell+quote=1
`;
