// Weights of the linear model that tells reports from verbs that only look like one (times ten), by feature (see
// ../../likelihood.ts). Fitted by build/fit/attribution.ts on 19873 candidates in PolNeAR's 840 training articles; words are
// those of the lists beside this file. Do not edit: run the script.
export const reportWeights = `
:=2 :+quote=2 accept=-6 accept+clause=-2 according=9 according+according=5 according+behind=5 account=-8
account+preposition=-8 accusations=-3 accusations+noun-that=-3 accuse=6 accuse+noun=6 acknowledge=7
acknowledge+clause=2 acknowledge+that=4 add=11 add+around=8 add+clause=-11 add+quote=8 add+that=6 admire=-2
admire+noun=-2 admit=3 admit+noun=-4 admit+that=3 adopt=-6 adopt+noun=-6 advise=-4 advocate=-2 advocate+noun=-3
affirm=2 agree=1 agree+clause=1 agree+preposition=-3 agree+that=3 allege=2 allege+clause=3 allege+noun=-3
allege+that=1 allow=-6 allow+infinitive=-5 allude=4 allude+preposition=4 angry=1 angry+preposition=1 announce=6
announce+around=-1 announce+clause=5 announce+noun=3 announce+that=1 announcement=1 announcement+noun-that=1
answer=3 answer+around=3 anticipate=-1 apologize=3 apologize+preposition=5 appear=-15 appear+clause=-2
appear+that=-6 applaud=4 applaud+noun=4 appreciate=-5 appreciate+noun=-5 approve=-3 approve+noun=-3 argue=12
argue+around=-1 argue+clause=6 argue+preposition=3 argue+that=3 argument=2 argument+noun-that=2 around=5
around+before=6 around+behind=-1 articulate=1 articulate+noun=1 ask=5 ask+around=-1 ask+clause=-3
ask+preposition=-2 ask+quote=2 ask+wh=7 assail=5 assail+noun=5 assert+that=2 assertion=2 assertion+noun-that=2
assessment=1 assessment+noun-that=1 assume=-2 assume+clause=-1 assure=5 assure+clause=2 assure+that=2
attack+noun=-1 attack+noun-that=1 attacks=4 attacks+noun-that=4 attribute=-1 attribute+noun=-3 aware=-4
aware+preposition=-4 balk=2 balk+preposition=2 begin=-10 begin+clause=-5 believe=-1 believe+around=5
believe+clause=-2 believe+noun=-3 believe+preposition=2 believe+quote=-5 bemoan=4 bemoan+noun=4 bet=-3 bias=-3
blame=7 blame+noun=7 blast=8 blast+noun=8 boast=3 boast+clause=-5 boast+preposition=5 boast+that=2 brag=1
brag+preposition=-1 brush=3 brush+noun=3 calculate=2 call=2 call+infinitive=1 call+noun-that=-4
call+preposition=9 call+quote=-5 calls=4 calls+noun-that=4 campaign=-6 campaign+preposition=-2 care=-1
care+preposition=-1 cast=-3 cast+noun=-3 caution=5 caution+that=3 celebrate=-5 celebrate+noun=-5 certain=-5
certain+infinitive=-5 challenge=-2 challenge+noun=-4 chant=1 chant+quote=1 characterize=1 characterize+noun=1
charge=-4 charge+clause=-1 charge+that=-1 chide=3 chide+noun=3 choose=-7 choose+infinitive=-1 choose+noun=-5
circulate=1 circulate+noun=-1 cite=11 cite+noun=9 cite+quote=2 claim=7 claim+clause=8 claim+noun=-4
claim+noun-that=-1 clarify=1 clarify+that=1 clause=-3 clause+before=6 clause+behind=-1 clause+relative=-7
clause+shared=-5 clear=-7 clear+that=-7 coin=-2 coin+noun=-2 command=-1 command+clause=-1 comment=2
comment+clause=-7 comment+nothing=9 comment+noun-that=-4 comment+preposition=6 comments=-3
comments+noun-that=-3 complain=3 complain+preposition=4 complain+that=2 concede=8 concede+that=4 conclude=9
conclude+around=3 conclude+that=3 condemn=4 condemn+noun=2 confident=-2 confident+that=-5 confirm=4
confirm+clause=5 confirm+noun=-2 confirm+that=2 consider=-2 consider+clause=-1 consider+gerund=-1
consider+noun=-2 consider+wh=3 contend=3 contend+that=3 contest=-7 contest+clause=-2 continue+around=-1
continue+clause=-4 continue+quote=5 contradict=-1 contradict+noun=-1 convince=-7 convince+that=-4 credit=5
credit+noun=5 critical+preposition=2 criticism=1 criticism+noun-that=1 criticize=5 criticize+noun=5 cry=1
decide=-5 decide+clause=1 decide+wh=-2 decision=-2 decision+noun-that=-2 declare=7 declare+around=1
declare+clause=-1 declare+noun=-2 declare+quote=4 declare+that=3 decline=2 decline+infinitive=2 decry=7
decry+noun=7 dedicate=-4 dedicate+noun=-2 deem=-4 deem+noun=3 defend=4 defend+noun=4 demand=-2 demand+clause=3
demand+noun=-1 demand+that=1 demonstrate+clause=1 demonstrate+that=1 denounce=4 denounce+noun=3 deny=1
deny+clause=1 deny+noun=1 deny+that=3 deride=4 deride+noun=4 describe=6 describe+noun=8 detail=-1
detail+noun=-1 determine=-5 determine+that=-4 devote=-1 devote+noun=-1 direct=-3 disclose=3 disclose+clause=3
disclose+noun=-1 discover=-4 discover+clause=-4 discuss=4 discuss+noun=4 dislike=-1 dislike+noun=-1 dismiss=6
dismiss+noun=6 dispute=2 dispute+noun=-1 document=-6 document+clause=1 doubt=-1 dub=1 dub+noun=-1 echo=1
echo+clause=4 echo+noun=-3 elaborate=-1 email=-9 email+clause=2 email+that=-7 embrace=-2 embrace+noun=-2
emphasize=6 emphasize+clause=3 emphasize+noun=3 emphasize+that=-1 encourage=-2 encourage+infinitive=2
encourage+noun=-4 endorse=5 endorse+noun=1 endorsement=3 endorsement+noun-that=3 enjoy=-3 enjoy+noun=-6
estimate=1 estimate+noun=-1 estimate+that=2 expand=-1 expect=-5 expect+clause=5 expect+infinitive=-11
expect+noun=3 explain=13 explain+around=3 explain+clause=3 explain+noun=-1 explain+quote=-1 explain+that=3
explain+wh=6 express=8 express+noun=8 favor=-6 favor+gerund=-4 favor+noun=-2 fear=2 fear+clause=7 fear+noun=-2
fear+preposition=-5 fear+that=3 feel=-9 feel+around=-2 feel+quote=-4 feel+that=-3 figure=-5 figure+wh=-2
find=-4 find+around=2 find+clause=-2 find+noun=-8 find+that=6 finish=-9 finish+clause=-7 fire=-1 fire+clause=-4
first+aux=-5 first+conj=-6 first+det=1 first+modal=-2 first+name=1 first+noun=-2 first+number=-6 first+object=1
first+pronoun=2 first+quote=7 first+verb=-6 focus=-2 focus+preposition=-2 form+base=-1 form+ing=-1
form+participle=-7 form+past=3 form+s=-2 gerund=1 gerund+before=8 gerund+relative=-4 go=-14 go+around=-2
go+clause=-5 go+quote=-3 go+that=-4 guess+clause=1 hail=2 hail+noun=2 hammer=-2 hammer+noun=-2 hate=-2
hate+noun=-1 hear=-11 hear+noun=-2 hear+preposition=-6 highlight+noun=4 hint=1 hint+preposition=4 hit=-9
hit+clause=1 hold=-16 hold+clause=-4 hold+noun=-7 hope=4 hope+clause=4 hope+infinitive=5 hope+preposition=3
hope+that=-4 hopeful=2 hopes=2 hopes+noun-that=2 illustrate=-2 imagine=-3 imply=-1 imply+clause=1 imply+that=-1
indicate=3 indicate+clause=4 indicate+that=1 infinitive=-2 infinitive+before=3 infinitive+relative=-6
infinitive+shared=-1 inform=2 insist=8 insist+around=2 insist+clause=7 insist+preposition=-7 insist+that=5
insistence=2 insistence+noun-that=2 instruct=-5 instruct+infinitive=-5 insult=3 insult+noun=2 intend=-7
intend+infinitive=-7 introduce=-2 introduce+noun=-2 invite=-2 invite+infinitive=-2 issue=-1 issue+noun=-1
joke=8 joke+preposition=2 joke+that=3 judge=-1 justify=2 justify+noun=2 know=-5 know+clause=3 know+noun=-6
know+preposition=-4 know+that=-1 know+wh=3 label=-4 lambaste=2 lambaste+noun=2 lament=9 lament+noun=4 lash=4
lash+preposition=4 lay=-1 lay+noun=-1 learn=-2 learn+clause=1 learn+preposition=-4 learn+that=-1 like+noun=-3
liken=2 liken+noun=2 list=5 list+noun=4 lobby=-1 lobby+preposition=-1 look=-6 look+preposition=-6 love=-2
love+noun=-3 maintain=-6 maintain+clause=-8 maintain+that=1 make=2 make+clause=3 marked=4 mean=-12
mean+clause=-6 mean+that=-4 mention=5 mention+noun=6 mock=2 mock+clause=-1 mock+noun=5 modal=-11 name=-1
need=-9 need+infinitive=-7 note=14 note+around=3 note+clause=1 note+noun=2 note+quote=2 note+that=5
nothing+before=2 notice=-4 noun=-1 noun+before=6 noun+behind=3 noun+relative=-6 noun+shared=-5 noun-that=-4
noun-that+before=-4 offer=1 offer+infinitive=2 offer+noun=-2 offer+quote=1 open=-4 open+infinitive=-2 oppose=-2
oppose+noun=3 optimistic=1 order=6 order+clause=2 order+infinitive=3 order+noun=1 outline=5 outline+noun=5
pass=-4 pass+noun=-4 persuade=-2 persuade+infinitive=2 plan=-8 plan+noun-that=-2 plan+preposition=-5 plans=-1
plans+noun-that=-1 plead=-2 plead+clause=-1 pledge=-1 pledge+clause=-4 pledge+infinitive=2 pledge+noun=-2
pledge+quote=2 pledge+that=1 point=1 point+clause=-1 point+preposition=2 point+quote=-2 point+that=7 portray=4
portray+noun=5 position=-4 position+noun-that=-4 post+around=-5 post+clause=1 post+that=1 praise=4
praise+noun=6 predict=4 predict+around=3 predict+clause=1 predict+noun=-4 predict+that=4 prefer=4 prefer+noun=1
preposition=-1 preposition+before=5 preposition+relative=-6 preposition+shared=-2 present=-2 present+noun=-2
press=1 press+clause=1 press+preposition=2 pressure=-2 pressure+infinitive=-2 proclaim=4 promise=8
promise+clause=2 promise+infinitive=3 promise+noun=2 promise+quote=-2 promise+that=3 promises=1
promises+noun-that=1 prompt=-10 prompt+noun=-10 propose=5 propose+clause=5 propose+gerund=2 propose+noun=2
propose+that=-1 protest=-3 protest+clause=-1 prove=-8 prove+clause=-3 prove+that=-4 publish=-2 publish+noun=-1
push=4 push+preposition=4 put=3 put+quote=2 question=1 question+around=-5 question+noun=6 question+that=-5
question+wh=6 quip=1 quote=-5 quote+before=5 quote+behind=3 quote+noun=8 quote+relative=-14 quote+shared=-5
rail=4 rail+preposition=4 raise=-9 raise+noun=-9 react=-5 react+preposition=-5 read=1 read+around=6
read+clause=-5 ready=-9 ready+infinitive=-4 ready+preposition=-5 realize=-2 realize+that=-3 reason=-7
reason+clause=-6 reason+that=-1 reassure=-6 reassure+that=-6 rebuke=3 rebuke+noun=3 rebut=2 rebut+noun=2
recall=9 recall+clause=1 recall+noun=6 recall+that=1 recall+wh=1 recite=-3 recognize=-3 recognize+clause=2
recognize+noun=-5 recognize+that=4 recommend=2 recommend+clause=1 recommend+noun=-2 recommend+that=1 record=-8
record+clause=-2 recount=3 recount+clause=3 refer=4 refer+preposition=4 reference=3 reference+noun=3 reflect=-5
reflect+clause=-5 reflect+preposition=1 refusal=-1 refusal+noun-that=-1 refuse=3 refuse+infinitive=3 regret=-3
reiterate=6 reiterate+clause=3 reiterate+that=2 reject=3 reject+noun=3 release=-5 release+noun=-5
remark+around=2 remark+preposition=2 remark+that=-3 remarks=-5 remarks+noun-that=-5 remember=2
remember+clause=-1 remember+noun=5 remember+that=-4 remind=-1 remind+clause=1 remind+that=2 repeat=8
repeat+clause=6 repeat+noun=2 reply=2 reply+around=1 reply+quote=5 report=4 report+around=2 report+gerund=2
request=-5 request+infinitive=3 require=-9 require+clause=-2 require+infinitive=-5 resist=1 resist+noun=-1
respect=-6 respect+noun=-6 respond=1 respond+around=2 respond+preposition=-4 respond+quote=5 respond+that=2
retweet=1 retweet+clause=1 reveal=5 reveal+clause=6 reveal+noun=-2 reveal+that=2 rip=-1 rip+noun=-1 rule=-5
rule+around=-2 rule+clause=-3 rule+that=1 say=15 say+around=7 say+clause=6 say+quote=1 say+wh=5 see=-5
see+clause=-3 see+noun=5 see+quote=-2 see+that=1 see+wh=-4 seek+infinitive=4 seek+noun=-3 seek+quote=-1
share=-3 share+noun=-1 shocked=-1 shoot=-7 shoot+clause=-6 shoot+preposition=-7 short=-1 shout=1 shout+quote=3
show=2 show+around=1 show+clause=3 show+gerund=5 show+infinitive=2 show+noun=3 show+quote=-6 show+that=-2
show+wh=-3 side=-4 side+preposition=-4 sign=-3 sign+noun=-6 signal=1 signal+noun=-1 skeptical=2
skeptical+preposition=2 slam=5 slam+noun=5 spar=2 spar+preposition=2 speculate=4 speculate+that=2 spotlight=-1
spotlight+noun=-1 stake=-6 stake+noun=-6 stance=1 stance+noun-that=1 state=-6 state+around=-3 state+clause=-6
state+quote=7 state+wh=-4 statement=2 statement+noun-that=2 statements=-2 statements+noun-that=-2 stress=3
stress+noun=1 stress+that=1 stump=-5 stump+preposition=-5 subject+body=2 subject+i=1 subject+indefinite=-5
subject+it=-7 subject+name=3 subject+person=3 subject+pronoun=-1 subject+there=-7 subject+they=-7
subject+thing=-1 subject+we=3 suggest=7 suggest+clause=3 suggest+gerund=1 suggest+noun=-1 suggest+that=4
suggestion=3 suggestion+noun-that=3 support=-2 support+gerund=4 support+noun=-1 support+noun-that=-5 suspect=2
suspect+that=3 talk=4 talk+preposition=4 teach=-6 teach+noun=-6 tell=10 tell+around=5 tell+clause=3
tell+infinitive=-1 tell+that=2 tell+wh=2 testify=-3 thank=3 thank+noun=3 that=2 that+before=10 that+relative=-7
that+shared=-3 think=-4 think+around=2 think+clause=3 think+noun=-1 think+preposition=-4 think+quote=-5
think+that=-1 threaten=4 threaten+infinitive=5 to=-5 touch=1 touch+preposition=1 tout=4 tout+noun=4 trash=2
trash+noun=2 trust=-4 trust+noun=-4 try=-7 try+infinitive=-7 tweet=7 tweet+around=5 tweet+clause=3
tweet+quote=6 tweet+that=-7 unaware=-3 underscore=-1 underscore+that=-2 understand=-6 understand+clause=-4
understand+that=-4 understand+wh=1 unveil=-3 unveil+noun=-3 upset=3 urge=8 urge+clause=5 urge+infinitive=1
urge+noun=2 utter=2 venture=-6 view=1 view+noun=-2 view+noun-that=3 views=-3 views+noun-that=-3 voice=3
voice+noun=3 vote=-6 vote+noun=-3 vote+preposition=-1 vouch=4 vouch+preposition=4 vow=11 vow+infinitive=3
want=-5 want+infinitive=4 want+noun=-3 want+quote=-6 warn=8 warn+around=1 warn+clause=-1 warn+preposition=4
warn+that=-1 weigh=-6 welcome=-3 welcome+noun=-3 wh+before=4 wh+behind=4 wh+relative=-4 wh+shared=-5 willing=-2
willing+infinitive=-2 wonder=3 wonder+wh=2 worry=2 worry+clause=2 worry+preposition=-3 worry+that=3 write=10
write+around=5 write+clause=3 write+quote=6 write+that=-2 yell+quote=1
`;
