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
for the most part .5 .995 adverb
majority .5 .995
more than half .5 .995
over half .5 .995
at least half .49 1
well over half .55 .995
little over half .5 .65
just over half .5 .65
slightly over half .5 .65
little more than half .5 .65
slightly more than half .5 .65
just under half .35 .5
little under half .35 .5
little less than half .35 .5
slightly less than half .35 .5
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

/** Words for a share that are read as one only where more stands beside them: before `of`, a plural or a verb. */
const looseRows = `
some .005 .985
only some .005 .6
only a part of .005 .6
only part of .005 .6
a part of .005 .985
part of .005 .985
several .005 .8
many .1 .985
a few .005 .45
only a few .005 .45
few 0 .45
a handful .005 .4
only a handful .005 .4
a minority .005 .495
only a minority .005 .495
most .505 .995
the bulk .505 .995
the majority .505 .995
a majority .505 .995
half .44 .56
none 0 0
all 1 1
both 1 1
nearly all .75 1
almost all .75 1
each one 1 1
every one 1 1
each of 1 1
not one 0 0
not a single 0 0
no 0 0
without exception 1 1
`;

const rowsOf = (text: string): ShareWords[] =>
  text
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

/** Longest first, so that `nearly all` is not read as `all`. */
export const shareWords: readonly ShareWords[] = rowsOf(rows);
/** Longest first. */
export const looseShareWords: readonly ShareWords[] = rowsOf(looseRows);
