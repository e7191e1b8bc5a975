// Words by which English texts tie words to whoever said them. Compiled by hand from grammars of reported speech
// (Quirk et al. 1985, 14.28-35; Biber et al. 1999, 9.2) and the house styles of news agencies.

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Verbs that report speech or thought, in all their forms that a subject can have. */
export const cueVerbs: ReadonlySet<string> = new Set(
  list(`
  said says say saying told tells tell telling added adds add adding asked asks ask asking replied replies reply
  answered answers wrote writes write writing tweeted tweets posted posts stated states argued argues argue arguing
  claimed claims claim claiming announced announces announce announcing insisted insists insist insisting warned
  warns warn warning denied denies deny denying admitted admits admit admitting acknowledged acknowledges
  acknowledge conceded concedes concede confirmed confirms confirm reported reports report reporting noted notes
  note noting explained explains explain explaining suggested suggests suggest suggesting promised promises promise
  vowed vows pledged pledges testified testifies declared declares declare recalled recalls recall remarked remarks
  observed observes quipped joked jokes boasted boasts complained complains lamented laments continued continues
  concluded concludes predicted predicts predict estimated estimates estimate urged urges urge demanded demands
  called calls describing described describes describe dubbed labeled labelled criticized criticised condemned
  condemns praised praises accused accuses blamed blames asserted asserts assert contended contends contend
  maintained maintains maintain emphasized emphasised emphasizes stressed stresses stress reiterated reiterates
  repeated revealed reveals disclosed indicated indicates indicate believes believed believe thinks thought think
  hopes hoped hope expects expected expect fears feared doubts doubted wondered wonders wonder considers considered
  considering proposed proposes propose recommended recommends threatened threatens threaten swore swears shouted
  shouts yelled screamed whispered cried muttered murmured exclaimed interjected countered retorted rejoined chided
  mused muses opined opines objected objects protested protests rejected rejects responded responds teased touted
  read reads cautioned cautions clarified charged charges alleged alleges alleging commented comments declined
  refused refuses agreed agrees advised advises began begins concurred ruled rules found finds
`),
);

/** Of these only the ones that commonly stand alone behind or before a quotation in marks, subject inverted too. */
export const invertible: ReadonlySet<string> = new Set(
  list(`
  said says asked asks replied replies answered wrote writes added adds tweeted explained explains noted notes argued
  argues insisted warned recalled remarked observed quipped joked declared continued concluded shouted cried exclaimed
  whispered muttered reads read stated testified responded retorted countered announced claimed claims reported reports
`),
);

/** Verbs whose clause is reported speech when it follows at once, with or without `that`. */
export const clauseVerbs: ReadonlySet<string> = new Set(
  list(`
  said says say saying added adds stated states argued argues argue arguing claimed claims claim claiming announced
  announces announcing insisted insists insist insisting warned warns warning denied denies admitted admits
  acknowledged acknowledges conceded confirmed confirms reported reports report noted notes noting explained explains
  suggested suggests promised vowed pledged testified declared declares recalled remarked observed complained
  lamented concluded concludes predicted predicts estimated estimates asserted asserts contended contends maintained
  maintains emphasized emphasised stressed stresses reiterated revealed reveals disclosed indicated indicates believes
  believed believe thinks thought think hopes hoped expects expected fears feared doubts doubted alleged alleges
  alleging cautioned swore agreed agrees ruled rules found finds wrote writes tweeted told tells telling
`),
);

/** Verbs by which somebody declines to say or do something: what they decline is reported. */
export const refusalVerbs: ReadonlySet<string> = new Set(list('refused refuses declined declines'));

/** Nouns and verbs in a line with a colon at its end that promise speech in what follows. */
export const promises: ReadonlySet<string> = new Set(
  list(`
  said says told added asked wrote tweeted stated explained noted answered replied insisted warned continued argued
  touch touched comes came put statement remarks words quote quoted comment comments message speech letter email
  response answer spoke speaking speaks discussed described outlined listed addressed offered elaborated went
  declared announced testified recalled concluded reads read following excerpt excerpts transcript question
`),
);

/** Words between a subject and its verb that are passed over. */
export const adverbs: ReadonlySet<string> = new Set(
  list(`
  also later then previously reportedly repeatedly again further has have had is was are were did does not didn't
  doesn't don't hasn't haven't hadn't never once recently earlier separately today yesterday publicly privately
  reportedly falsely famously often always still even just simply clearly explicitly initially finally bluntly
  flatly angrily quickly immediately eventually only would could will might may must be been being himself herself
  themselves itself both all now soon reluctantly openly consistently apparently
`),
);

/** Words that make what follows the words of a third: `as translated by RT`, `quoted by the Post`. */
export const intermediaries: Readonly<Record<string, 'translated' | 'reported' | 'quoted'>> = {
  translated: 'translated',
  interpreted: 'translated',
  reported: 'reported',
  relayed: 'reported',
  published: 'reported',
  quoted: 'quoted',
  cited: 'quoted',
};
