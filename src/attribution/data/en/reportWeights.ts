// Weights of the linear model that tells reports from verbs that only look like one (times ten), by feature (see
// ../../likelihood.ts). Fitted by build/fit/attribution.ts on 19929 candidates in PolNeAR's 840 training articles; words are
// those of the lists beside this file. Do not edit: run the script.
export const reportWeights = `
:=5 :+quote=5 accept=-8 accept+clause=-2 according=8 according+according=5 according+behind=5 account=-8
account+preposition=-8 accusations=-3 accusations+noun-that=-3 accuse=6 accuse+noun=6 acknowledge=7
acknowledge+clause=5 acknowledge+noun=-2 acknowledge+that=4 add=10 add+around=7 add+clause=-11 add+quote=8
add+that=6 admire=-2 admire+noun=-2 admit=4 admit+clause=-1 admit+noun=-3 admit+that=4 adopt=-5 adopt+noun=-5
advise=-6 advise+quote=-1 advocate=-1 advocate+noun=-2 affirm=2 agree=2 agree+infinitive=1 agree+preposition=-2
agree+that=3 aim=1 aim+infinitive=1 allege=3 allege+clause=3 allege+noun=-3 allege+that=2 allow=-6
allow+infinitive=-5 allude=4 allude+preposition=4 angry=1 angry+preposition=1 announce=7 announce+around=-1
announce+clause=6 announce+noun=3 announce+that=1 announcement=1 announcement+noun-that=1 answer=1
answer+around=3 answer+clause=-2 anticipate=-1 apologize=5 apologize+preposition=7 appeal=-5
appeal+preposition=-5 appear=-14 appear+clause=-3 appear+quote=-2 appear+that=-5 applaud=3 applaud+noun=3
appreciate=-5 appreciate+noun=-5 approve=-3 approve+noun=-3 argue=12 argue+around=1 argue+clause=6
argue+preposition=1 argue+that=2 argument=2 argument+noun-that=2 around=6 around+before=7 around+behind=-1
articulate=2 articulate+noun=2 ask=6 ask+around=1 ask+clause=-3 ask+infinitive=3 ask+preposition=-3 ask+wh=6
assail=5 assail+noun=5 assert+that=2 assertion=2 assertion+noun-that=2 assessment=1 assessment+noun-that=1
assume=-1 assume+clause=-1 assure=5 assure+clause=2 assure+that=2 attack+noun-that=1 attacks=4
attacks+noun-that=4 attribute=-1 attribute+noun=-2 aware=-3 aware+preposition=-3 aware+that=1 bash=-1
bash+noun=-1 begin=-10 begin+clause=-6 begin+quote=-3 believe=-1 believe+around=5 believe+clause=-1
believe+noun=-5 believe+preposition=3 believe+quote=-5 believe+that=-1 bemoan=4 bemoan+noun=4 bet=-3 bias=-3
blame=7 blame+noun=7 blast=8 blast+noun=8 boast=4 boast+preposition=6 boast+that=2 brag=2 brag+preposition=-1
bristle=2 bristle+preposition=2 brush=4 brush+noun=4 calculate=2 call=1 call+infinitive=1 call+noun=-1
call+noun-that=-3 call+preposition=8 call+quote=-6 calls=4 calls+noun-that=4 campaign=-8
campaign+preposition=-5 cast=-2 cast+noun=-2 caution=4 caution+that=1 celebrate=-5 celebrate+noun=-5 certain=-5
certain+infinitive=-5 challenge=-1 challenge+noun=-2 chant=1 chant+quote=2 characterize=2 characterize+noun=2
charge=-5 charge+clause=-2 charge+that=-1 chide=3 chide+noun=3 choose=-7 choose+infinitive=-2 choose+noun=-5
circulate=2 cite=10 cite+noun=8 claim=6 claim+clause=9 claim+noun=-4 clarify=2 clarify+that=2 clause=-3
clause+before=7 clause+behind=-3 clause+relative=-6 clause+shared=-5 clear=-7 clear+that=-7 coin=-1
coin+noun=-1 command=-1 command+clause=-1 comment=2 comment+clause=-7 comment+nothing=8 comment+noun-that=-3
comment+preposition=4 comments=-2 comments+noun-that=-2 complain=4 complain+preposition=6 complain+that=1
concede=7 concede+that=3 conclude=8 conclude+around=3 conclude+that=3 condemn=2 condemn+noun=3 confident=-2
confident+that=-5 confirm=4 confirm+clause=5 confirm+noun=-2 confirm+that=3 congratulate=-1
congratulate+noun=-1 consider=-3 consider+clause=-2 consider+gerund=-2 consider+noun=-1 consider+wh=3 contend=2
contend+that=3 contest=-7 contest+clause=-2 continue+clause=-5 continue+quote=5 convince=-5 convince+that=-3
credit=5 credit+noun=5 critical=1 critical+preposition=3 criticism=1 criticism+noun-that=1 criticize=5
criticize+noun=5 decide=-3 decide+clause=3 decide+infinitive=1 decide+wh=-3 decision=-1 decision+noun-that=-1
declare=6 declare+around=1 declare+clause=-1 declare+noun=-4 declare+quote=5 declare+that=4 decry=7
decry+noun=7 dedicate=-4 dedicate+noun=-2 deem=-4 deem+noun=2 defend=3 defend+noun=3 demand=-2 demand+clause=3
demand+noun=-1 demand+that=1 demonstrate+that=2 denounce=4 denounce+noun=3 deny=1 deny+clause=1 deny+noun=-1
deny+that=4 deride=3 deride+noun=3 describe=6 describe+noun=8 determine=-5 determine+that=-3 determine+wh=-2
devote=-2 devote+noun=-2 direct=-4 disagree=1 disagree+preposition=1 disavow=1 disavow+noun=1 disclose=3
disclose+clause=3 disclose+noun=-1 discover=-4 discover+clause=-4 discuss=5 discuss+noun=5 dislike=-2
dislike+noun=-2 dismiss=5 dismiss+noun=5 dispute=2 dispute+noun=-1 document=-8 document+clause=-1
document+that=-5 doubt=-1 dub=1 dub+noun=-1 echo=1 echo+clause=4 echo+noun=-3 elaborate=-1
elaborate+preposition=3 email=-9 email+clause=2 email+that=-7 embrace=-1 embrace+noun=-1 emphasize=5
emphasize+clause=4 emphasize+noun=1 emphasize+that=-1 encourage=-1 encourage+infinitive=2 encourage+noun=-3
endorse=4 endorse+noun=1 endorsement=3 endorsement+noun-that=3 enjoy=-2 enjoy+noun=-5 establish=-6 estimate=1
estimate+noun=-1 estimate+that=2 expand=-3 expand+preposition=-2 expect=-5 expect+clause=5
expect+infinitive=-10 expect+noun=2 explain=12 explain+around=3 explain+clause=4 explain+noun=-2 explain+that=1
explain+wh=7 express=8 express+noun=8 favor=-5 favor+gerund=-4 favor+noun=-1 fear=2 fear+clause=5 fear+noun=-1
fear+preposition=-6 fear+that=5 feel=-8 feel+clause=1 feel+quote=-4 feel+that=-3 feud=-3 feud+preposition=-3
figure=-5 figure+wh=-2 find=-4 find+around=2 find+clause=-2 find+noun=-8 find+that=5 finish=-9 finish+clause=-7
fire=-2 fire+clause=-4 fire+preposition=-1 first+aux=-5 first+conj=-5 first+det=1 first+modal=-3 first+name=1
first+noun=-1 first+number=-6 first+object=2 first+prep=1 first+pronoun=3 first+quote=6 first+verb=-5 focus=-1
focus+preposition=-1 form+base=-1 form+ing=-1 form+participle=-7 form+past=3 form+s=-3 gerund=1 gerund+before=8
gerund+relative=-4 go=-16 go+around=-3 go+clause=-4 go+quote=-5 go+that=-4 guess+clause=1 hail=2 hail+noun=2
hammer=-2 hammer+noun=-2 hate=-2 hate+noun=-1 hear=-9 hear+noun=-2 hear+preposition=-4 highlight+noun=4 hint=2
hint+preposition=4 hit=-10 hit+clause=-1 hit+preposition=-3 hold=-16 hold+clause=-6 hold+noun=-5 hope=4
hope+clause=4 hope+infinitive=7 hope+preposition=3 hope+that=-2 hopeful=2 hopes=2 hopes+noun-that=2
illustrate=-2 imagine=-3 imply=-1 imply+clause=1 imply+that=-1 indicate=3 indicate+clause=2 indicate+that=-1
infinitive=-3 infinitive+before=4 infinitive+relative=-6 infinitive+shared=-2 inform=2 inform+that=-1 insist=9
insist+clause=6 insist+preposition=-5 insist+that=6 insistence=2 insistence+noun-that=2 instruct=-6
instruct+infinitive=-6 insult=3 insult+noun=2 intend=-5 intend+infinitive=-5 introduce=-2 introduce+noun=-2
invoke=-1 invoke+noun=-1 issue=-1 issue+noun=-1 joke=6 joke+preposition=2 joke+that=3 judge=-1 justify=2
justify+noun=2 knock=-2 knock+noun=-2 know=-3 know+clause=2 know+noun=-6 know+preposition=-4 know+that=-2
know+wh=5 label=-4 label+noun=1 lament=8 lament+clause=3 lament+noun=3 lash=5 lash+preposition=5 lay=-1
lay+noun=-1 learn+preposition=-2 lie=-1 lie+preposition=-1 like+noun=-3 liken=1 liken+noun=1 list=5 list+noun=4
lobby+preposition=-1 look=-4 look+preposition=-4 love=-3 love+noun=-3 maintain=-6 maintain+clause=-9
maintain+that=1 make=2 make+clause=3 make+that=-1 marked=4 mean=-13 mean+around=-1 mean+clause=-7 mean+that=-4
mention=7 mention+noun=7 mock=4 mock+clause=2 mock+noun=4 modal=-11 name=-1 need=-11 need+infinitive=-9 note=14
note+around=3 note+clause=2 note+noun=2 note+quote=2 note+that=4 nothing=1 nothing+before=3 notice=-4 noun=-1
noun+before=7 noun+behind=2 noun+relative=-6 noun+shared=-6 noun-that=-4 noun-that+before=-4 offer=1
offer+infinitive=2 offer+noun=-2 offer+quote=2 open=-3 open+infinitive=-2 oppose=-1 oppose+noun=3 opt=-2
opt+preposition=-2 optimistic=1 order=6 order+clause=2 order+infinitive=3 order+noun=1 outline=5 outline+noun=5
paint=-2 paint+noun=-2 pass=-5 pass+noun=-5 persuade=-1 persuade+infinitive=2 pivot=-2 pivot+preposition=-2
plan=-8 plan+infinitive=1 plan+noun-that=-2 plan+preposition=-6 plans=-1 plans+noun-that=-1 plead=-1
plead+clause=-2 pledge=-1 pledge+clause=-3 pledge+infinitive=2 pledge+noun=-2 pledge+quote=2 pledge+that=1
point=1 point+around=-1 point+clause=-1 point+preposition=1 point+that=8 portray=4 portray+noun=5 position=-4
position+noun-that=-4 post=-1 post+around=-6 post+clause=1 post+that=1 praise=4 praise+noun=6 predict=3
predict+around=3 predict+clause=2 predict+noun=-3 predict+that=2 prefer=3 prefer+noun=2 preposition=-2
preposition+before=5 preposition+relative=-7 preposition+shared=-1 present=-1 present+noun=-1 press=1
press+clause=1 press+preposition=2 pressure=-2 pressure+infinitive=-2 proclaim=3 promise=8 promise+clause=2
promise+infinitive=3 promise+quote=-1 promise+that=3 promises=1 promises+noun-that=1 promote=1 promote+noun=1
prompt=-10 prompt+noun=-10 proposal=-1 proposal+noun-that=-1 propose=5 propose+clause=5 propose+gerund=2
propose+noun=2 propose+that=-1 protest=-2 protest+clause=-3 prove=-9 prove+clause=-3 prove+that=-4 publish=-2
publish+noun=-1 push=3 push+preposition=2 put=3 put+quote=2 question=1 question+clause=1 question+noun=7
question+that=-5 question+wh=5 quip=1 quote=-5 quote+before=6 quote+behind=1 quote+noun=9 quote+relative=-13
quote+shared=-5 rail=5 rail+preposition=5 raise=-10 raise+noun=-9 react=-5 react+preposition=-5 read=1
read+around=5 read+clause=-6 read+quote=1 ready=-9 ready+infinitive=-4 ready+preposition=-4 realize=-1
realize+that=-2 reason=-7 reason+clause=-6 reassure=-5 reassure+that=-5 rebuke=3 rebuke+noun=3 rebut=2
rebut+noun=2 recall=8 recall+clause=2 recall+noun=6 recall+that=1 recite=-5 recognize=-3 recognize+clause=2
recognize+noun=-6 recognize+that=4 recommend=2 recommend+clause=1 recommend+noun=-3 recommend+that=1 record=-9
record+clause=-3 recount=2 recount+clause=2 refer=5 refer+preposition=5 reference=3 reference+noun=3 reflect=-4
reflect+clause=-4 reflect+preposition=1 refusal=-1 refusal+noun-that=-1 refuse=2 refuse+infinitive=2 regret=-3
reiterate=6 reiterate+clause=4 reiterate+that=2 reject=4 reject+noun=3 release=-5 release+noun=-5
remark+around=2 remark+preposition=-2 remark+that=-1 remarks=-5 remarks+noun-that=-5 remember=3 remember+noun=5
remember+that=-3 remind=-1 remind+clause=1 remind+that=2 repeat=5 repeat+clause=4 repeat+noun=3 reply=1
reply+around=1 reply+quote=5 report=3 report+clause=1 report+gerund=1 repudiate=5 repudiate+noun=5 request=-3
request+infinitive=5 request+noun-that=-1 require=-8 require+clause=-3 require+infinitive=-4 resist=1
resist+noun=-2 respect=-7 respect+noun=-7 respond=3 respond+around=2 respond+preposition=-3 respond+quote=4
respond+that=3 retweet=1 retweet+clause=1 reveal=4 reveal+clause=7 reveal+noun=-2 reveal+that=1 rip=-1
rip+noun=-1 root=-4 root+preposition=-4 rule=-6 rule+around=-3 rule+clause=-3 say=14 say+around=8 say+clause=7
say+that=1 say+wh=6 see=-4 see+clause=-2 see+noun=4 see+quote=-2 see+that=1 see+wh=-3 seek+infinitive=3
seek+noun=-3 share=-2 shocked=-1 shoot=-7 shoot+clause=-6 shoot+preposition=-6 short=-1 shout=3 shout+quote=5
show=2 show+clause=3 show+gerund=4 show+infinitive=2 show+noun=3 show+quote=-7 show+that=-2 show+wh=-2 side=-4
side+preposition=-4 sign=-4 sign+noun=-6 signal=2 skeptical=2 skeptical+preposition=2 slam=7 slam+noun=7 spar=2
spar+preposition=2 speak=-4 speak+preposition=-4 speculate=3 speculate+that=1 stake=-6 stake+noun=-6 stance=1
stance+noun-that=1 state=-6 state+around=-2 state+clause=-6 state+quote=5 state+wh=-3 statement=2
statement+noun-that=2 statements=-2 statements+noun-that=-2 stress=5 stress+that=1 stump=-5
stump+preposition=-5 subject+body=3 subject+indefinite=-6 subject+it=-7 subject+name=4 subject+person=4
subject+pronoun=-1 subject+there=-7 subject+they=-7 subject+thing=-1 subject+we=1 suggest=8 suggest+clause=4
suggest+gerund=1 suggest+noun=-1 suggest+that=4 suggestion=3 suggestion+noun-that=3 support=-2 support+gerund=4
support+noun=-1 support+noun-that=-6 suspect=2 suspect+that=3 swing=-4 swing+preposition=-4 talk=4
talk+preposition=4 teach=-4 teach+noun=-6 tell=10 tell+around=4 tell+clause=2 tell+quote=1 tell+that=1
tell+wh=3 testify=-4 testify+preposition=-2 thank=2 thank+noun=2 that=2 that+before=10 that+relative=-7
that+shared=-3 think=-4 think+around=2 think+clause=3 think+noun=-3 think+quote=-5 think+that=-1 threaten=5
threaten+infinitive=6 to=-3 tout=4 tout+noun=4 trash=4 trash+noun=4 trust=-4 trust+noun=-4 try=-8
try+infinitive=-8 tweet=7 tweet+around=5 tweet+clause=3 tweet+quote=6 tweet+that=-7 unaware=-3 underscore=-1
underscore+noun=2 underscore+that=-2 understand=-6 understand+clause=-4 understand+that=-4 understand+wh=1
unveil=-3 unveil+noun=-3 upset=3 urge=8 urge+clause=5 urge+infinitive=2 urge+noun=2 utter=2 venture=-7
view+noun=-3 view+noun-that=3 views=-3 views+noun-that=-3 voice=2 voice+noun=2 vote=-6 vote+noun=-3
vote+preposition=-2 vouch=4 vouch+preposition=4 vow=11 vow+infinitive=3 want=-4 want+infinitive=4 want+noun=-2
want+quote=-7 warm=-2 warm+preposition=-2 warn=7 warn+around=1 warn+clause=-1 warn+preposition=4 warn+that=-1
weigh=-4 weigh+preposition=1 welcome=-3 welcome+noun=-4 wh=1 wh+before=4 wh+behind=4 wh+relative=-2
wh+shared=-5 willing=-2 willing+infinitive=-2 wonder=3 wonder+wh=2 worry=2 worry+clause=3 worry+preposition=-2
worry+that=3 write=9 write+around=5 write+clause=2 write+quote=4 write+that=-1
`;
