// Words of English for all of something, for a part of it, and for how often something is done. Compiled by hand from the quantifiers and the adverbs
// of frequency of English (Quirk et al. 1985, "A Comprehensive Grammar of the English Language", 6.45 and 8.64).

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** All of something, or none of it. */
export const wholes = list(`
  all every everyone everybody each entire whole both none any
`);

/** A part of something, before `of`. */
export const parts = list(`
  half some several most many few third quarter part subgroup subset sample handful minority fraction one two three four
  five six seven eight nine ten
`);

/** Again and again. */
export const frequent = list(`
  always often regularly repeatedly frequently constantly daily weekly nightly
`);

/** Seldom, or never. */
export const infrequent = list(`
  never rarely seldom occasionally
`);
