// What leaves a deed open, or tells it for certain, by how: closed classes (Quirk et al. 1985, "A Comprehensive Grammar of the English Language", 4.49) and the verbs and nouns
// under which a deed is no fact yet (FactBank: Saurí and Pustejovsky 2009, "FactBank: a corpus annotated with event factuality"). Compiled by hand. All forms.

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** It may be so. */
export const may = list('may might perhaps possibly maybe possible possibility likely probably chance');

/** It could be so, or somebody was able to. */
export const could = list('could');

/** It will be so. */
export const will = list('will shall going certain sure certainly definitely settled');

/** It has to be so. */
export const must = list(
  'must should ought obliged required forced ordered need needs needed bound compelled',
);

/** Somebody weighs it. */
export const consider = list(`
  consider considers considered considering weigh weighs weighed weighing study studies studied studying discuss discusses discussed discussing propose proposes
  proposed proposing proposal proposals mull mulls mulled mulling think thinks thinking thought explore explores explored exploring debate debates debated
  debating whether examine examines examined examining toy toys toyed toying undecided option options idea ideas
`);

/** Somebody asks for it. */
export const ask = list(`
  ask asks asked asking call calls called calling urge urges urged urging demand demands demanded demanding request requests requested requesting
  apply applies applied applying application appeal appeals appealed recommend recommends recommended recommending recommendation
  recommendations advise advises advised suggest suggests suggested suggesting petition petitions petitioned plead pleads pleaded
`);

/** Somebody is told to do it. */
export const order = list(`
  order orders ordered ordering tell tells telling told instruct instructs instructed instructing instruction instructions require requires requiring oblige
  obliges obliged obliging obligatory obligation compulsory mandatory
`);

/** It is asked who does it, and when. */
export const question = list('who whom when whether what how why question questions');

/** It is done. */
export const done = list('already since now yesterday ago finally completed finished done');

/** It is to come. */
export const future = list('next tomorrow later soon future by from before eventually coming');

/** Any word that leaves something open. */
export const hedge = list(`
  may might could would possible possibility likely hope hopes hoped hoping plan plans planned planning consider considers considered considering ask asks
  asked want wants wanted if unless whether offer offers offered propose proposes proposed proposal threaten threatens threatened expect expects expected
  intend intends intended should
`);
