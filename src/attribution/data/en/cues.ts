// Words by which English texts tie words to whoever said them. Compiled by hand from grammars of reported speech
// (Quirk et al. 1985, 14.28-35; Biber et al. 1999, 9.2) and the house styles of news agencies.

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Nouns and verbs in a line with a colon at its end that promise speech in what follows. */
export const promises: ReadonlySet<string> = new Set(
  list(`
  said says told added asked wrote tweeted stated explained noted answered replied insisted warned continued argued
  touch touched comes came put statement remarks words quote quoted comment comments message speech letter email
  response answer spoke speaking speaks discussed described outlined listed addressed offered elaborated went
  declared announced testified recalled concluded reads read following excerpt excerpts transcript question
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

/** Who hears and is told, and does not tell where nobody is said to be told: `court told`. */
export const hearers: ReadonlySet<string> = new Set(
  'court courts jury jurors inquest inquiry hearing tribunal panel committee mps'.split(' '),
);

/** What `call` with nothing behind it summons or convenes: `called the police` says nothing. */
export const calledThings: ReadonlySet<string> = new Set(
  `police ambulance doctor brigade emergency meeting election elections strike session conference witness witnesses vote
  referendum ballot halt taxi cab`.split(/\s+/),
);

/** What somebody has for others, in words: `His message was simple:`. Compiled by hand; a clause with one, and a colon, introduces them. */
export const promisedWords: ReadonlySet<string> = new Set(
  'message answer reply response advice demand demands warning verdict plea pitch offer terms conditions argument request'.split(
    ' ',
  ),
);
