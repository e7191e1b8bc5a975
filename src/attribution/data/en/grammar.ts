// The closed classes of English, in full: what a clause is held together with. From any grammar (Quirk et al. 1985).

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const determiners = set(`
  the a an this that these those some any no every each either neither another both all several many most few much
  enough various numerous one two three four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands
  other such certain multiple half more less
`);

export const possessives = set('my your his her its our their whose');

/** Forms that can be a subject. `you` is left out: whom a text speaks to, it seldom reports. */
export const subjectPronouns = set('he she they it i we');

/** Words that stand for a noun phrase by themselves, as unnamed people. */
export const indefinites = set(`
  one some many others both another everyone everybody someone somebody most few several all nobody none anyone each those
  neither either half
`);

export const objectPronouns = set(
  'him her them us me you it himself herself themselves itself myself ourselves',
);

export const prepositions = set(`
  of in on at by for from with about into over after before between under during through against among without within
  toward towards upon across behind beyond near since until till throughout despite amid amidst besides along around above
  below beside inside outside onto per via than like unlike regarding concerning including following versus
  according
`);

export const conjunctions = set('and but or nor yet');

export const subordinators = set(`
  if because while when whenever although though unless whereas once as so lest whether how why where wherever what
  who whom which whose that
`);

export const modals = set(`
  will would can could may might must shall should won't wouldn't can't cannot couldn't mightn't mustn't shouldn't ought
  'll 'd
`);

export const beForms = set(`
  is are was were be been being am isn't aren't wasn't weren't i'm he's she's it's that's who's there's we're they're
  you're what's
`);

export const haveForms = set("has have had having hasn't haven't hadn't i've we've they've you've who've");

export const doForms = set("do does did don't doesn't didn't doing done");

/** Pronoun and verb in one word: the pronoun is the subject. */
export const contractions: Readonly<Record<string, string>> = {
  "he's": 'he',
  "she's": 'she',
  "it's": 'it',
  "who's": 'who',
  "i'm": 'i',
  "we're": 'we',
  "they're": 'they',
  "i've": 'i',
  "we've": 'we',
  "they've": 'they',
  "he'd": 'he',
  "she'd": 'she',
  "they'd": 'they',
  "i'd": 'i',
  "we'd": 'we',
  "he'll": 'he',
  "she'll": 'she',
  "they'll": 'they',
  "i'll": 'i',
  "we'll": 'we',
};

/** Adverbs without -ly, between a subject and its verb or behind it. */
export const adverbs = set(`
  also later then again further never once soon always often still even just simply ever already now not n't almost
  instead twice first meanwhile elsewhere sometimes perhaps maybe rather quite very too so far long since yet back
  thus therefore however nevertheless nonetheless alone together today yesterday tomorrow tonight aloud half-heartedly
  both all each himself herself themselves itself only else more less most least well better indeed here once
  afterward afterwards forward ahead away online overnight out up down off
`);

/** Words in -ly that are no adverbs. */
export const notAdverbs = set(
  'family ally rally reply supply assembly july italy early friendly daily weekly monthly only fly rely apply imply likely unlikely deadly elderly ugly costly holy lonely lovely orderly scholarly bully jelly belly',
);

/** Without months that are people's names too: `May said`. */
export const daysAndMonths = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march july september october november december
  tues thurs feb aug sept oct nov dec
`);

/** Other words of time that stand behind a cue without a preposition: `said last week that`. */
export const timeWords = set(`
  today yesterday tomorrow tonight last this next earlier late early week month year morning afternoon evening night day
  days weeks months years ago later hours minutes time times weekend monday's recently at
`);
