/** A bit for each of some words, by two measures: what has a word has its bit by both. */
export interface Bits {
  readonly first: number;
  readonly second: number;
}

export const noBits: Bits = { first: 0, second: 0 };

/** A bit that is no word's. */
export const flagBit: Bits = { first: 1 << 31, second: 1 << 31 };

export function bitsOf(words: Iterable<string>): Bits {
  let [first, second] = [0, 0];
  for (const word of words) {
    const { length } = word;
    const [a, b, c] = [word.charCodeAt(0), word.charCodeAt(length >> 1), word.charCodeAt(length - 1)];
    first |= 1 << ((a * 7 + b * 3 + c + length) % 31);
    second |= 1 << ((a + b * 11 + c * 5 + length * 3 + word.charCodeAt(length >> 2) * 17) % 31);
  }
  return { first, second };
}

/** All bits of two. */
export const bothBits = (a: Bits, b: Bits): Bits => ({
  first: a.first | b.first,
  second: a.second | b.second,
});

/** Whether two may have a word in common. */
export const mayShare = (a: Bits, b: Bits): boolean =>
  (a.first & b.first) !== 0 && (a.second & b.second) !== 0;

/** The bits of each paragraph of a text, side by side: of thousands, those with a word are found without a look at the others. */
export class BitsByParagraph {
  readonly #first: Int32Array;
  readonly #second: Int32Array;

  /** All of them unknown: any word may be theirs. */
  constructor(count: number) {
    this.#first = new Int32Array(count).fill(-1);
    this.#second = new Int32Array(count).fill(-1);
  }

  note(index: number, { first, second }: Bits): void {
    this.#first[index] = first;
    this.#second[index] = second;
  }

  /** Those of a later version, in which so many paragraphs at the beginning and at the end are the same, and the others unknown. */
  after(count: number, head: number, tail: number): BitsByParagraph {
    const now = new BitsByParagraph(count);
    for (const [from, to] of [
      [this.#first, now.#first],
      [this.#second, now.#second],
    ] as const) {
      to.set(from.subarray(0, head));
      to.set(from.subarray(from.length - tail), count - tail);
    }
    return now;
  }

  forget(index: number): void {
    this.note(index, { first: -1, second: -1 });
  }

  /** The first one in `[from, to)` that may have one of these, else `to`. */
  next(from: number, to: number, { first, second }: Bits): number {
    if (first === 0 || second === 0) return to;
    const [a, b] = [this.#first, this.#second];
    let i = from;
    while (i < to && ((a[i]! & first) === 0 || (b[i]! & second) === 0)) i++;
    return i;
  }

  /** All that may have each of these. */
  withAll({ first, second }: Bits): number[] {
    const [a, b] = [this.#first, this.#second];
    const found: number[] = [];
    for (let i = 0; i < a.length; i++)
      if ((a[i]! & first) === first && (b[i]! & second) === second) found.push(i);
    return found;
  }
}
