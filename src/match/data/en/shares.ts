// Words for how much of a whole something is said of, each with the least and the most share that it stands for, 0 to 1. Compiled by hand
// from the quantifiers of English (Peters and Westerståhl 2006, "Quantifiers in Language and Logic"): what everyday use leaves open is left
// open (`most` is anything over a half, `some` anything but none and all).

/** Words in a row, and the share they stand for. */
export interface ShareWords {
  readonly words: readonly string[];
  readonly low: number;
  readonly high: number;
  /** Whether it stands beside a verb and says it of what went before (`are mostly herdsmen`), not before its noun. */
  readonly isAdverb?: boolean;
}

const rows = `
all 1 1
every 1 1
everyone 1 1
everybody 1 1
entire 1 1
whole 1 1
both 1 1
in full 1 1 adverb
entirely 1 1 adverb
wholly 1 1 adverb
nearly all .75 1
almost all .75 1
nearly every .75 1
almost every .75 1
nearly everyone .75 1
almost everyone .75 1
all but a few .6 .995
all but a handful .6 .995
all but one .5 .995
all but two .4 .995
all but three .3 .995
vast majority .7 .995
great majority .6 .995
large majority .6 .995
overwhelming majority .7 .995
not all 0 .995
not every 0 .995
most .5 .995
mostly .5 .995 adverb
mainly .5 .995 adverb
largely .5 .995 adverb
majority .5 .995
more than half .5 .995
over half .5 .995
at least half .49 1
well over half .55 .995
fewer than half 0 .5
less than half 0 .5
under half 0 .5
half .44 .56
minority 0 .5
handful 0 .4
few 0 .45
hardly any 0 .15
scarcely any 0 .15
hardly anyone 0 .15
almost none 0 .15
partly .01 .99 adverb
partially .01 .99 adverb
none 0 0
not one 0 0
not a single 0 0
nobody 0 0
`;

/** Longest first, so that `nearly all` is not read as `all`. */
export const shareWords: readonly ShareWords[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const parts = row.split(' ');
    const isAdverb = parts.at(-1) === 'adverb';
    if (isAdverb) parts.pop();
    const [low, high] = parts.splice(-2).map(Number);
    return { words: parts, low: low!, high: high!, ...(isAdverb && { isAdverb }) };
  })
  .sort((a, b) => b.words.length - a.words.length);
