import { editDistance } from '../../text/editDistance.js';
import { type Segment, wordsWithPrefix } from './segment.js';

/**
 * Whether two words may be one with a typing error: one letter in short ones, two in long ones, none below four; or two
 * neighbouring letters exchanged.
 */
export function isMistyped(typed: string, word: string): boolean {
  return distanceOf(typed, word) < Number.POSITIVE_INFINITY;
}

/** Number of typing errors between two words; infinite if they are more than a slip. */
function distanceOf(typed: string, word: string): number {
  const most = mostErrors(typed);
  if (most === 0 || Math.abs(typed.length - word.length) > most) return Number.POSITIVE_INFINITY;
  if (isExchanged(typed, word)) return 1;
  const distance = editDistance(typed, word, most);
  return distance <= most ? distance : Number.POSITIVE_INFINITY;
}

/** Whether two neighbouring letters stand the other way round, and nothing else differs. */
function isExchanged(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i + 1 < a.length && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

function mostErrors(typed: string): number {
  return typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
}

/** A word that may be meant by a mistyped one. */
export interface Meant {
  readonly text: string;
  /** Its number in each of the segments that were asked; -1 where one lacks it. */
  readonly numbers: Int32Array;
}

/** Words that are like a mistyped one, gathered from several segments, each of which has most of them. */
class Likes {
  readonly #segments: readonly Segment[];
  readonly #found = new Map<string, { distance: number; count: number; numbers: Int32Array } | undefined>();

  constructor(segments: readonly Segment[]) {
    this.#segments = segments;
  }

  /** @param distance asked once for each word, whatever the number of segments that have it */
  add(segment: number, word: number, distance: (text: string) => number): void {
    const { words, wordFirst } = this.#segments[segment]!;
    const text = words[word]!;
    let known = this.#found.get(text);
    if (!known && !this.#found.has(text)) {
      const far = distance(text);
      if (far < Number.POSITIVE_INFINITY)
        known = { distance: far, count: 0, numbers: new Int32Array(this.#segments.length).fill(-1) };
      this.#found.set(text, known);
    }
    if (!known) return;
    known.numbers[segment] = word;
    known.count += wordFirst[word + 1]! - wordFirst[word]!;
  }

  /** The nearest first, and among these the commonest. */
  best(limit: number): Meant[] {
    const all = [...this.#found].flatMap(([text, known]) => (known ? [{ text, ...known }] : []));
    all.sort((a, b) => a.distance - b.distance || b.count - a.count || (a.text < b.text ? -1 : 1));
    return all.slice(0, limit);
  }
}

/**
 * Words of segments that a mistyped word may stand for, at most `limit`, the nearest first and among these the
 * commonest. Looked for among words with the same first letter, or with the first two exchanged (typing errors
 * seldom hit the first letter: Pollock and Zamora 1983 count 8% of them there).
 */
export function similarWords(segments: readonly Segment[], typed: string, limit: number): Meant[] {
  const most = mostErrors(typed);
  if (most === 0) return [];
  const wanted = letters(typed);
  const found = new Likes(segments);
  for (const [s, { words }] of segments.entries()) {
    for (const prefix of new Set([typed[0]!, typed.slice(1, 2) + typed[0]])) {
      const { from, to } = wordsWithPrefix(words, prefix);
      for (let word = from; word < to; word++) {
        const text = words[word]!;
        if (Math.abs(text.length - typed.length) > most) continue;
        const own = letters(text);
        if (bitCount(wanted & ~own) > most || bitCount(own & ~wanted) > most) continue;
        found.add(s, word, (t) => distanceOf(typed, t));
      }
    }
  }
  return found.best(limit);
}

/** Letters of each word of a list, a bit each (`a` and `ａ` need not be told apart): made once, a few milliseconds. */
const lettersOf = new WeakMap<readonly string[], Uint32Array>();

function letters(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * The same among all words of the segments, whatever their first letter; where what is typed may go on (`isPrefix`), also
 * words that begin with something like it. Words that lack more of its letters than there may be errors are passed over, so
 * that it takes about a millisecond for 60,000 words.
 */
export function similarAnywhere(
  segments: readonly Segment[],
  typed: string,
  isPrefix: boolean,
  limit: number,
): Meant[] {
  const most = mostErrors(typed);
  if (most === 0) return [];
  const wanted = letters(typed);
  const distance = (text: string): number => {
    if (text.length < typed.length - most) return Number.POSITIVE_INFINITY;
    const own = letters(text);
    const isWhole = text.length <= typed.length + most && bitCount(own & ~wanted) <= most;
    const whole = isWhole ? distanceOf(typed, text) : Number.POSITIVE_INFINITY;
    if (!isPrefix || whole < Number.POSITIVE_INFINITY) return whole;
    const head = letters(text.slice(0, typed.length + 1));
    const begins = bitCount(wanted & ~head) <= most && similarPrefix(typed, text);
    return begins ? most + 1 : Number.POSITIVE_INFINITY;
  };
  const found = new Likes(segments);
  for (const [s, { words }] of segments.entries()) {
    let own = lettersOf.get(words);
    if (!own) {
      own = Uint32Array.from(words, letters);
      lettersOf.set(words, own);
    }
    for (let word = 0; word < own.length; word++)
      if (bitCount(wanted & ~own[word]!) <= most) found.add(s, word, distance);
  }
  return found.best(limit);
}

/** Whether a word may begin with what is mistyped. */
export function similarPrefix(typed: string, word: string): boolean {
  const most = mostErrors(typed);
  if (most === 0) return false;
  for (let length = typed.length - 1; length <= typed.length + 1; length++) {
    const beginning = word.slice(0, length);
    if (isExchanged(typed, beginning) || editDistance(typed, beginning, most) <= most) return true;
  }
  return false;
}
