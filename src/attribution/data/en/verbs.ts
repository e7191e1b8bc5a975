// Verbs by which English texts report what somebody said, wrote, thinks, feels or intends, by the complements that they
// take. Compiled by hand from grammars of reported speech (Quirk et al. 1985, 16.30-63; Biber et al. 1999, 9.2; Levin
// 1993, classes 29-37), completed with verbs that the annotators of PolNeAR marked often. The letters are in
// `../../verbs.ts`; a verb may be in several lines.

/** Frames, a colon, verbs in their base form. */
export const verbFrames = `
qt: say write add argue announce insist warn note explain acknowledge concede admit confirm report reply state declare
  recall remark observe quip joke boast complain lament conclude predict assert contend maintain emphasize emphasise
  stress reiterate repeat claim testify caution allege opine muse retort counter respond answer exclaim tweet retweet
  post blog proclaim affirm reaffirm clarify assure vow pledge promise swear reason recount point signal hint brag
  volunteer marvel recite narrate venture speculate theorize hypothesize posit postulate comment object protest
  elaborate surmise quote tell ask inform remind advise notify urge plead beg order instruct command reckon wonder
  think read deny suggest propose recommend agree disagree begin continue finish conclude go interject joke cry shout
  yell scream whisper mutter murmur chant sing roar mock observe charge bark stammer demand underscore chirp bellow bark snap sigh sneer scoff gush grumble gripe fume rail thunder
  intone deadpan crow chime echo concur chuckle laugh shoot fire blurt stammer stutter sob gasp growl groan moan
  whine demur rejoin interrupt text email inquire enquire query question wail warble press chide scold tease taunt
  correct intimate grouse emote rasp hiss drawl croak stutter wisecrack bloviate parrot implore exhort beseech confess confide relate summarize summarise hit
t: believe know feel hope fear expect doubt suspect assume suppose figure guess imagine realize realise understand
  learn discover find see show reveal indicate imply mean prove demonstrate estimate calculate forecast anticipate
  foresee worry decide determine remember forget regret accept rule hold judge consider deem certify document
  disclose leak record specify stipulate require demand request suggest infer establish reflect signify dispute
  notice recognize recognise pray bet wish fret grant convince persuade warrant argue contest envision envisage
  underscore underline highlight illustrate detect attest vouch brief caution posit portray appear
ta: tell inform remind assure warn advise notify convince persuade brief reassure promise ask teach caution alert show
  instruct
i: promise vow pledge swear refuse decline agree offer threaten want hope plan intend seek expect propose wish demand ask
  prefer decide aim volunteer undertake resolve hesitate consent choose claim purport profess desire like love hate
  dread need try fear
ni: dare urge ask tell order instruct command advise beg implore encourage persuade convince invite challenge warn press
  push forbid allow want expect need request direct exhort call lobby pressure permit require recommend
n: trumpet flaunt bludgeon extol pillory upbraid berate chastise reprimand malign deplore champion recant correct rate laud brand deride hail announce deny claim report confirm describe call criticize criticise condemn denounce praise blame accuse support
  oppose endorse defend reject dismiss question demand propose suggest recommend discuss mention cite acknowledge
  admit stress emphasize emphasise express explain predict reveal disclose raise recall quote favor favour back
  want seek doubt dispute challenge attack blast slam mock deride decry bemoan lament hail applaud tout celebrate welcome
  label dub brand term characterize characterise depict portray paint cast compare liken vow pledge promise offer
  reiterate repeat highlight underscore underline outline detail promote advocate urge repudiate renounce disavow rebut
  refute rebuke chide scold castigate lambaste assail excoriate ridicule lampoon insult belittle disparage downplay
  minimize embrace approve disapprove protest consider contemplate envision imagine fear expect anticipate forecast
  estimate believe know remember forget regret resent dislike hate love like admire respect prefer appreciate enjoy see
  view regard perceive deem find judge hold think signal indicate imply articulate convey utter voice invoke echo
  reference lay introduce resist brush coin attribute approve adopt list spotlight unveil present release share
  publish order hear trust suspect sense dream choose pass vote devote dedicate circulate justify contradict notice
  recognize recognise appreciate encourage prompt teach preach weigh stake tease urge demonize demonise
  vilify hype bemoan skewer object mention thank congratulate salute credit fault scorn scoff bash trash lash knock rip hammer pan skewer savage flay blister
  answer return
  warn note show identify name declare pronounce proclaim issue allege assert mock
p: talk speak refer point allude respond react object call complain apologize apologise boast brag joke rail warn vouch
  push argue ask hope wish worry fret care think dream know hear learn agree disagree side sympathize comment reflect
  elaborate expand remark touch focus dwell harp insist opine testify lie inquire hint press advocate plead appeal
  campaign lobby fear rave gush rant vent vote pine yearn long long plan believe account lash hit fire distance
  shoot weigh look balk bristle crow swing double plot root stump spar tussle quarrel feud fixate obsess wonder dissent
  deviate pivot warm bow concur sneer scoff snipe jab opt
e: say comment commit elaborate respond reply agree disagree object apologize apologise acknowledge explain concede
`;

/** Verbs that are no cues but tell where a clause has its verb, so that its subject can be found. */
export const commonVerbs = `
have do go get make take come see give find put keep let begin seem help turn start play run move live bring happen
  sit stand lose pay meet include continue set lead stop create spend grow open walk win wait serve die send build
  stay fall cut reach kill remain raise pass sell pull return hope carry break receive hold leave work use try need become
  join face follow appear visit travel arrive enter end close fill fly drive ride buy catch choose draw drink drop eat
  fight flee forge form gain gather handle hang head hire hit host hurt increase injure launch lack last lay lie lift
  live mark marry mount occur operate own pick place plant point pose pour prepare present prevent produce protect
  provide publish pursue push quit rise rush save score seize serve settle shake share shift sign sleep slip stage
  step strike suffer survive sweep swing switch take target tend throw tie touch track train trail treat unveil
  urge vote wear withdraw wrap resign retire elect appoint arrest charge convict sentence sue file vow wed nominate
  release appear attend attack lose loom climb decline fail feature finish hand kick miss nod smile stare lean laugh pause
  gesture shrug grin frown wave reject rescind scrap shelve sack fire flip dodge duck endure earn surge soar plunge
  resume rescue retreat reverse revive reform repeal replace restore result reveal roll ruin sail sink skip slash
  speed spread spur stick storm stream struggle submit succeed supply surprise surround suspend sustain tackle tap
  test top tour transform trigger undergo unite upset warm wash waste watch weaken weigh widen wield wipe wound
  address answer apply approach assume average avoid award ban base beat belong benefit block boost breach cancel
  capture cause cease change chase check circulate cite clash clear collapse collect combine commit compete complete
  concern conduct connect consist contain contribute control cost count cover crash cross cry damage date deal defeat
  delay deliver depend deploy design destroy develop differ direct disappear divide double drag ease edge emerge
  employ enable enact encounter enforce engage enjoy ensure erupt escape establish exceed exist expand expire
  explode extend face fear feed flood flow focus force found free fund generate grab grant greet guide halt harm
  hear hide hold hurry ignore impose improve influence insert install invest investigate invite involve issue
  jail jump knock land launch lean limit link list live load look love lower maintain manage march match matter mean
  measure mix name narrow negotiate notice obtain offset oversee owe pack paint park participate partner
  peak perform permit persist plot plan post power prompt prosecute prove quit race rally range rank recover reduce
  refer reflect regain register regulate relate relax rely remove renew rent repair represent require resist resolve
  respond rest retain review ring risk rock rule sack scare schedule seal search secure sense separate shoot
  shut solve sort spark speak split stem stretch study suit surrender survey tear thrive tour trade treat unfold
  update vary veto violate volunteer vanish warrant worsen write yield
`;

/** Forms that no rule gives, each line a base form, its past and its participle. */
export const irregularVerbs = `
say said said; tell told told; think thought thought; know knew known; see saw seen; find found found; feel felt felt;
write wrote written; speak spoke spoken; read read read; hear heard heard; hold held held; swear swore sworn;
begin began begun; go went gone; come came come; get got got; give gave given; take took taken; make made made;
put put put; let let let; keep kept kept; lead led led; lose lost lost; pay paid paid; meet met met; set set set;
run ran run; sit sat sat; stand stood stood; bring brought brought; spend spent spent; grow grew grown; win won won;
send sent sent; build built built; fall fell fallen; cut cut cut; sell sold sold; break broke broken; leave left left;
become became become; fly flew flown; drive drove driven; ride rode ridden; buy bought bought; catch caught caught;
choose chose chosen; draw drew drawn; drink drank drunk; eat ate eaten; fight fought fought; flee fled fled;
hang hung hung; hit hit hit; hurt hurt hurt; lay laid laid; lie lay lain; rise rose risen; shake shook shaken;
sleep slept slept; strike struck struck; sweep swept swept; swing swung swung; throw threw thrown; wear wore worn;
withdraw withdrew withdrawn; cast cast cast; forecast forecast forecast; understand understood understood;
forget forgot forgotten; show showed shown; mean meant meant; learn learned learned; bet bet bet; teach taught taught;
sing sang sung; shoot shot shot; rip ripped ripped; foresee foresaw foreseen; forbid forbade forbidden;
beseech besought besought; stick stuck stuck; sink sank sunk; tear tore torn; spread spread spread; shut shut shut;
split split split; seek sought sought; deal dealt dealt; feed fed fed; hide hid hidden; lend lent lent; ring rang rung;
bear bore borne; beat beat beaten; bid bid bid; blow blew blown; have had had; do did done; be was been;
wed wed wed; undergo underwent undergone; arise arose arisen; quit quit quit; cost cost cost; freeze froze frozen;
steal stole stolen; wake woke woken; weave wove woven; wind wound wound; undertake undertook undertaken; vie vied vied;
overtake overtook overtaken; oversee oversaw overseen; dwell dwelt dwelt; plead pleaded pleaded; dream dreamt dreamt;
lay laid laid; rebut rebutted rebutted; pen penned penned; admit admitted admitted; refer referred referred;
infer inferred inferred; prefer preferred preferred; quip quipped quipped; rebuff rebuffed rebuffed; brag bragged bragged;
vet vetted vetted; plan planned planned; chat chatted chatted; blog blogged blogged; dub dubbed dubbed; pan panned panned;
slam slammed slammed; regret regretted regretted; permit permitted permitted; concur concurred concurred; demur demurred demurred;
snap snapped snapped; blur blurred blurred; fret fretted fretted; sob sobbed sobbed; nod nodded nodded; hug hugged hugged;
trap trapped trapped; tap tapped tapped; top topped topped; flip flipped flipped; scrap scrapped scrapped; stop stopped stopped;
drop dropped dropped; ban banned banned; rescind rescinded rescinded; step stepped stepped; wrap wrapped wrapped;
grab grabbed grabbed; spar sparred sparred; rub rubbed rubbed; grin grinned grinned; submit submitted submitted;
commit committed committed; drag dragged dragged; shrug shrugged shrugged; cancel canceled cancelled; label labeled labelled;
travel traveled travelled; signal signaled signalled; fuel fueled fuelled; equal equaled equalled; retreat retreated retreated;
`;

/** Of the verbs of reporting, those of perceiving, finding and doing, which instruments, models and events do as well. */
export const doneByThings: ReadonlySet<string> = new Set(
  'identify recognize recognise sense detect see perceive notice confirm predict forecast anticipate register permit require attract hold find release'.split(
    ' ',
  ),
);

/** Verbs that tell who speaks beside words in marks, and report no clause: `“No,” she went on`. */
export const onlyWithMarks: ReadonlySet<string> = new Set(
  'go begin continue finish sing ask hit press chime fire shoot'.split(' '),
);

/** What takes in the words of another, so that whoever does it does not say them: `Ruiz opened the letter: “…”`. Compiled by hand. */
export const takingIn: ReadonlySet<string> = new Set(
  'open read find receive get see hear notice print translate remember spot unfold overhear listen'.split(
    ' ',
  ),
);

/** What is done to documents, behind their noun: `a poll released Friday`. */
export const putOut: ReadonlySet<string> = new Set(
  'release publish file issue conduct post commission obtain leak'.split(' '),
);

/** What somebody does in a sentence by itself before words of his: `She shrugged. “We lost.”` */
export const gestures: ReadonlySet<string> = new Set(
  'shrug laugh smile nod sigh grin chuckle frown pause hesitate grimace wince wink'.split(' '),
);

/** Verb and particle, and the verb that they mean. */
export const phrasalVerbs: Readonly<Record<string, string>> = {
  'bring up': 'mention',
  'lay out': 'outline',
  'set out': 'outline',
  'spell out': 'explain',
  'rule out': 'reject',
  'call out': 'criticize',
  'play down': 'downplay',
  'shrug off': 'dismiss',
  'speak of': 'mention',
};

/** Verb and particle that say something together; both are the cue. */
export const particles: ReadonlySet<string> = new Set(
  `go on,carry on,point out,spell out,blurt out,cry out,call out,shout out,hit out,lash out,speak out,hit back,shoot back,fire back,
  write back,shout back,chime in,cut in,butt in,jump in,speak up,sum up,pipe up,play down,rule out`.split(
    /,\s*/,
  ),
);

/** Verbs (and nouns and adjectives) that what they are about follows with one of these prepositions. */
export const prepositionsOf: Readonly<Record<string, ReadonlySet<string>>> = {
  to: new Set(
    'refer point allude object agree respond react admit attest testify commit consent swear vow bow liken compare'.split(
      ' ',
    ),
  ),
  with: new Set('agree disagree concur side sympathize'.split(' ')),
  in: new Set('believe'.split(' ')),
  at: new Set(
    'scoff sneer hint lash balk rail swing bristle marvel laugh shoot hit fire look point'.split(' '),
  ),
};

/** Nouns in -s that are seldom verbs where no one stands before them. */
export const oftenNouns: ReadonlySet<string> = new Set(
  'figures states points calls plans reasons forces views votes records posts accounts comments questions stocks goods shares costs papers lines terms details features'.split(
    ' ',
  ),
);

/** Verbs that are hardly ever nouns. */
export const surelyVerbs: ReadonlySet<string> = new Set(
  'say think believe argue insist know agree suggest contend'.split(' '),
);

/** Verbs whose past is written like their base form. */
export const samePast: ReadonlySet<string> = new Set(
  'read put set cut let hit cast quit split shut bet'.split(' '),
);
