import { stem } from '../lexicon/stem.js';

const days = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const all: ReadonlySet<string> = new Set([...days, ...months]);
const short = new Map<string, string>(
  [...days, ...months].filter((w) => w.length > 4).map((w) => [w.slice(0, 3), w]),
);
for (const [abbreviation, word] of [
  ['sept', 'september'],
  ['tues', 'tuesday'],
  ['thur', 'thursday'],
  ['thurs', 'thursday'],
] as const) {
  short.set(abbreviation, word);
}
// `mar`, `sun`, `sat` and `wed` are words of their own: read as days and months only where they are capitalised.

/** The full name of a weekday or month, also of its abbreviation; `undefined` for other words. */
export function dateWord(norm: string): string | undefined {
  return all.has(norm) ? norm : short.get(norm);
}

/** What may stand before a time. */
const beforeTime =
  /^(?:in|on|since|until|till|by|from|to|through|before|after|last|next|this|every|early|late|mid|and|or|between|during)$/;

/**
 * The full name of a weekday or month that a capitalised word is short for: with a full stop that ends no sentence, behind a word of
 * time, or beside a figure (`Nov. 2021`, `since Aug.`, `3 Sept`). `Jan Novak` and `The Sun` are none.
 */
export function writtenOut(
  word: { readonly norm: string; readonly text: string; readonly end: number },
  text: string,
  before: string | undefined,
  next: string | undefined,
): string | undefined {
  if (word.norm.length > 5 || !short.has(word.norm) || !/^\p{Lu}\p{Ll}/u.test(word.text)) return undefined;
  const isByFigure = /^\d{1,2}$/.test(before ?? '') || /^\d/.test(next ?? '');
  const hasStop = text[word.end] === '.' && (next !== undefined || beforeTime.test(before ?? ''));
  return isByFigure || hasStop ? short.get(word.norm) : undefined;
}

const stems: ReadonlySet<string> = new Set([...all].map(stem));

/** Whether a word with this stem may be one that is written short in a text ({@link writtenOut}). */
export function isDateStem(stemmed: string): boolean {
  return stems.has(stemmed);
}

/** Whether a folded word names a weekday or a month. (`may` and `march` too: ask only of a capitalised word.) */
export function isDateWord(norm: string): boolean {
  return all.has(norm);
}

const seasons: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'winter']);

/** Whether a word is a season with an article, as one names a time: `before the summer`. */
export function isSeason(norm: string, before: string | undefined): boolean {
  return (
    seasons.has(norm) && /^(?:the|this|last|next|in|by|before|after|until|early|late)$/.test(before ?? '')
  );
}

/** Whether both are weekdays, or both months, written out, and not the same one. */
export function areRivalDates(a: string, b: string): boolean {
  return a !== b && all.has(a) && all.has(b) && days.includes(a) === days.includes(b);
}
