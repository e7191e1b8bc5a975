/** How many words decide the order of openings; beyond, the order of the sources does. */
export const sortedWords = 12;

/** How many words decide the order of all tokens ({@link runsOf}): three seldom stand together often. */
export const sortedInRuns = 3;

/** Numbers of words, in as few bytes as they take: what is gone through in the order of the words is seldom near the processor. */
export type WordNumbers = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** The numbers of words, those that `rank` has in their place; and where each would begin, were they sorted. */
export function renumbered(
  pieces: readonly Uint32Array[],
  rank: Uint32Array,
): { tokens: WordNumbers; wordFirst: Uint32Array } {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const tokens = wordNumbers(rank.length, length);
  const wordFirst = new Uint32Array(rank.length + 1);
  let at = 0;
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i++) {
      const word = rank[piece[i]!]!;
      tokens[at++] = word;
      wordFirst[word + 1]!++;
    }
  }
  for (let i = 0; i < rank.length; i++) wordFirst[i + 1]! += wordFirst[i]!;
  return { tokens, wordFirst };
}

function wordNumbers(words: number, length: number): WordNumbers {
  return words < 65_536 ? new Uint16Array(length) : new Uint32Array(length);
}

/** Where each number stands, by counting. */
export function postings(
  numbers: Uint32Array,
  count: number,
): { wordFirst: Uint32Array; positions: Uint32Array } {
  const wordFirst = new Uint32Array(count + 1);
  for (let i = 0; i < numbers.length; i++) wordFirst[numbers[i]! + 1]!++;
  for (let i = 0; i < count; i++) wordFirst[i + 1]! += wordFirst[i]!;
  const next = wordFirst.slice();
  const positions = new Uint32Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) positions[next[numbers[i]!]!++] = i;
  return { wordFirst, positions };
}

/**
 * Where each word stands; and all tokens in the order of their word and the two that follow, those at the end of the segment first, ties as
 * they were. Who goes through tokens in the order of their words, and takes the one before each, meets those of one word in the order of the
 * word behind; and so once more (as a radix sort does, from the last word on). The words before go along, so that all is read in a row: reading
 * them where they stand takes twice as long. Linear.
 */
export function runsOf(
  tokens: WordNumbers,
  wordFirst: Uint32Array,
): { positions: Uint32Array; runs: Uint32Array } {
  const { length } = tokens;
  const words = wordFirst.length - 1;
  const positions = new Uint32Array(length);
  // What takes two bytes lies in the room of the runs, which it is not needed any more for when these are written.
  const runs = new Uint32Array(length);
  const isShort = tokens.BYTES_PER_ELEMENT === 2;
  const before = isShort ? new Uint16Array(runs.buffer, 0, length) : wordNumbers(words, length);
  const before2 = isShort ? new Uint16Array(runs.buffer, length * 2, length) : wordNumbers(words, length);
  byWord(tokens, wordFirst, positions, before, before2);
  const byTwo = new Uint32Array(length);
  const beforeTwo = wordNumbers(words, length);
  // Behind the last comes what is less than every word.
  const last = length - 1;
  const next = wordFirst.slice();
  if (length > 0) {
    const at = next[tokens[last]!]!++;
    byTwo[at] = last;
    if (last > 0) beforeTwo[at] = tokens[last - 1]!;
  }
  for (let i = 0; i < length; i++) {
    const token = positions[i]!;
    if (token === 0) continue;
    const at = next[before[i]!]!++;
    byTwo[at] = token - 1;
    beforeTwo[at] = before2[i]!;
  }
  next.set(wordFirst);
  if (length > 0) runs[next[tokens[last]!]!++] = last;
  for (let i = 0; i < length; i++) {
    const token = byTwo[i]!;
    if (token > 0) runs[next[beforeTwo[i]!]!++] = token - 1;
  }
  return { positions, runs };
}

/** Fills in where each word stands, and the word before each such place and the one before that. */
function byWord(
  tokens: WordNumbers,
  wordFirst: Uint32Array,
  positions: Uint32Array,
  before: WordNumbers,
  before2: WordNumbers,
): void {
  const next = wordFirst.slice();
  let [one, two] = [0, 0];
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]!;
    const at = next[word]!++;
    positions[at] = i;
    before[at] = one;
    before2[at] = two;
    [two, one] = [one, word];
  }
}

/** What begins where: tokens behind an opening mark, and those that lines which are no headings begin with. */
export interface Beginnings {
  readonly marks: Uint32Array;
  readonly lineToken: Uint32Array;
  /** Lines that are headings, ascending. */
  readonly headings: Uint32Array;
}

/** Tokens at which something begins, in the order of the words from there on; and whether a mark stands before each. */
export function openingsOf(
  tokens: WordNumbers,
  runs: Uint32Array,
  { marks, lineToken, headings }: Beginnings,
): { openings: Uint32Array; marked: Uint8Array } {
  const [isMarked, isOpening] = [new Flags(tokens.length), new Flags(tokens.length)];
  for (let i = 0; i < marks.length; i++) {
    isMarked.set(marks[i]!);
    isOpening.set(marks[i]!);
  }
  for (let line = 0, next = 0; line < lineToken.length - 1; line++) {
    if (headings[next] === line) next++;
    else if (lineToken[line]! < lineToken[line + 1]!) isOpening.set(lineToken[line]!);
  }
  const { bits } = isOpening;
  const openings = new Uint32Array(isOpening.count);
  for (let i = 0, at = 0; at < openings.length; i++) {
    const token = runs[i]!;
    openings[at] = token;
    at += (bits[token >>> 5]! >>> (token & 31)) & 1;
  }
  sortFurther(tokens, openings);
  const marked = new Uint8Array(openings.length);
  for (let i = 0; i < marked.length; i++) marked[i] = isMarked.has(openings[i]!) ? 1 : 0;
  return { openings, marked };
}

/** A bit for each of so many things. */
class Flags {
  readonly bits: Uint32Array;
  /** How many are set. */
  count = 0;

  constructor(length: number) {
    this.bits = new Uint32Array((length >>> 5) + 1);
  }

  has(i: number): boolean {
    return ((this.bits[i >>> 5]! >>> (i & 31)) & 1) === 1;
  }

  set(i: number): void {
    if (this.has(i)) return;
    this.bits[i >>> 5]! |= 1 << (i & 31);
    this.count++;
  }
}

/** Puts tokens that are in the order of their first {@link sortedInRuns} words in that of {@link sortedWords}. */
function sortFurther(tokens: WordNumbers, order: Uint32Array): void {
  const wordAt = (t: number) => (t < tokens.length ? tokens[t]! : -1);
  const compare = (a: number, b: number) => {
    for (let i = sortedInRuns; i < sortedWords; i++) {
      const [x, y] = [wordAt(a + i), wordAt(b + i)];
      if (x !== y) return x - y;
    }
    return a - b;
  };
  const last = new Int32Array(sortedInRuns).fill(-2);
  let from = 0;
  for (let to = 0; to < order.length; to++) {
    let isAlike = true;
    for (let i = 0; i < sortedInRuns; i++) {
      const word = wordAt(order[to]! + i);
      if (word !== last[i]) isAlike = false;
      last[i] = word;
    }
    if (isAlike) continue;
    if (to > from + 1) order.subarray(from, to).sort(compare);
    from = to;
  }
  if (order.length > from + 1) order.subarray(from).sort(compare);
}
