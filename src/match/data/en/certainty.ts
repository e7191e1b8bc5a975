// How sure a deed is, by what stands before its verb. Compiled by hand from grammar.

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** It may be so, or not: `may have missed`, `could close`. */
export const possible = set('may might could possibly perhaps maybe');

/** Somebody wishes, weighs or fears it: `was thinking of lowering`, `threatened to strike`, `sought permission to fell`. */
export const wished = set(`
  hope hopes hoped hoping thinking consider considers considered considering weigh weighs weighed weighing threaten threatens threatened threatening seek seeks
  sought seeking mull mulls mulled mulling explore explores explored exploring propose proposes proposed proposing suggest suggests suggested suggesting
  asked asks want wants wanted applied applies offered offers permission proposal proposals
`);

/** Somebody only thinks that it was so: `suspect that it was started on purpose`. */
export const suspected = set(
  'suspect suspects suspected fear fears feared allege alleges alleged allegedly rumoured rumored whether',
);

/** It is advised: `should avoid`, `are advised to wear`. */
export const advised = set(
  'should ought advise advises advised recommend recommends recommended urge urges urged encouraged asked',
);

/** It is let: `are allowed to stay`. */
export const allowed = set('allowed permitted free entitled can may');

/** It is ordered: `must wear`, `have to stay`, `are obliged to`. */
export const ordered = set(
  'must obliged required compelled forced ordered obligatory compulsory mandatory bound',
);
