// Deeds by which a plan becomes a fact, and words for having it as a plan only. Compiled by hand from news about plans; deeds that leave a
// plan a plan (`discuss`, `postpone`, `reject`, `publish`, `present`) are left out on purpose.

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Base forms: `has lodged an appeal`, `sold its ships`, `was given permission`. */
export const realisingVerbs = list(`
  launch start begin introduce open adopt approve build create establish hold impose sign announce secure obtain grant
  deliver finish complete lodge file order sell buy acquire replace fit equip install convert demolish close ban appoint hire given
  hand carry allow permit enlarge expand extend raise lower cut add end move pay settle pass ratify enact deploy send call set
  retire resign apply appeal convict fund finance secure complete commission transfer conclude reach erect renew abolish remove repay reopen name elect dismiss sack fire publish ship
`);

/** What leaves open whether what stands beside it comes about, before it. */
export const openers = list(`
  consider considers considered considering weigh weighs weighed weighing study studies studied studying examine examines examined examining
  propose proposes proposed proposing proposal proposals plan plans planned planning want wants wanted wanting hope hopes hoped hoping
  intend intends intended intending intention seek seeks sought seeking request requests requested requesting demand demands demanded
  demanding urge urges urged urging press presses pressed pressing apply applies applied applying application await awaits awaited awaiting threaten
  threatens threatened threatening may might could would will should must expect expects expected expecting due likely unlikely if unless
  whether offer offers offered offering promise promises promised promising pledge pledges pledged vow vows vowed recommend
  recommends recommended recommending recommendation recommendations advice possibility prospect fear fears feared discuss discusses discussed discussing negotiate
  negotiates negotiating negotiated prepare prepares preparing bid attempt attempts attempting right option mull mulls mulling mulled
  explore explores explored exploring debate debates debated debating shall ready willing
`);

/** The same behind it: `a levy would be …`, `the talks were shelved`. */
export const openedBehind = list(`
  would will may might could should must due expected likely planned proposed considered discussed shelved postponed delayed intends hopes plans wants
  yet debated studied examined weighed sought demanded requested offered promised
`);

/** What leaves open even what will be: `will equip its engines` against `is studying whether to`. */
export const doubtful = list(`
  consider considers considered considering weigh weighs weighed weighing study studies studied studying examine examines examined examining hope
  hopes hoped hoping might may could whether mull mulls mulling mulled explore explores exploring fear fears feared possibility prospect if
`);

/** What makes a claim itself say that something is open, or only wished. */
export const hedging = list(`
  if unless until provided whether may might could would should must plan plans planned planning propose proposes proposed proposal proposals recommend
  recommends recommended hope hopes hoped want wants wanted seek seeks sought demand demands demanded urge urges urged request requests
  requested ask asks asked call calls expect expects expected intend intends intended offer offers offered promise promises promised pledge
  pledged consider considers considered considering threaten threatened threatens bid once when before after possible possibly possibility likely probably perhaps
`);

/** What makes the very deed behind it no fact yet, or none at all: `offered to sell`, `could be forced to sell`. */
export const deedOpeners = list(`
  could may might would should must offer offers offered plan plans planned planning want wants wanted intend intends
  intended hope hopes hoped consider considers considered considering propose proposes proposed expect expects expected
  threaten threatens threatened ask asks asked urge urges urged yet seek seeks sought demand demands demanded proposal
  plan bid try tries tried trying whether unless until if supposed due likely unlikely will promise promises promised vow
  vows vowed pledge pledges pledged recommend recommends recommended recommending ready willing prepared able possible possibly possibility chance
`);
