// Small words that a claim which repeats a line word for word may add, drop or exchange: which of them change what is said. Compiled by hand;
// each was met in a shortened or restated sentence that is faithful, or in one that is not.

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What takes something back of the words behind it: left out, the rest says more than the line. */
export const limitingWords = list(`
  if unless whether would should allegedly supposedly reportedly claim claims claimed said says rejected threatened plan plans planned
  suspect suspects suspected fear fears feared allege alleges alleged
  hardly barely nearly almost so-called former formerly false falsely than
`);

/** Behind a negator these leave what was said as it is, or say when: `not only`, `not until`. */
export const emptiedWords = list('only just merely until before fewer less more exactly necessarily quite');

/** What a denied sentence has besides the negator that the same sentence undenied has not: `did not accept`, `accepted`. */
export const auxiliaryWords = list(`
  do does did is are was were be been has have had will would can could any a an the some yet ever even either
`);
