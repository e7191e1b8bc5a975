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

/**
 * Words of a segment that a mistyped word may stand for, at most `limit`, the nearest first and among these the
 * commonest. Looked for among words with the same first letter, or with the first two exchanged (typing errors
 * seldom hit the first letter: Pollock and Zamora 1983 count 8% of them there).
 */
export function similarWords(segment: Segment, typed: string, limit: number): number[] {
  if (mostErrors(typed) === 0) return [];
  const found: { word: number; distance: number; count: number }[] = [];
  for (const prefix of new Set([typed[0]!, typed.slice(1, 2) + typed[0]])) {
    const { from, to } = wordsWithPrefix(segment.words, prefix);
    for (let word = from; word < to; word++) {
      const distance = distanceOf(typed, segment.words[word]!);
      if (distance === Number.POSITIVE_INFINITY) continue;
      found.push({ word, distance, count: segment.wordFirst[word + 1]! - segment.wordFirst[word]! });
    }
  }
  found.sort((a, b) => a.distance - b.distance || b.count - a.count || a.word - b.word);
  return found.slice(0, limit).map((f) => f.word);
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
 * The same among all words of the segment, whatever their first letter; where what is typed may go on (`isPrefix`), also
 * words that begin with something like it. Words that lack more of its letters than there may be errors are passed over, so
 * that it takes about a millisecond for 60,000 words.
 */
export function similarAnywhere(segment: Segment, typed: string, isPrefix: boolean, limit: number): number[] {
  const most = mostErrors(typed);
  if (most === 0) return [];
  const { words } = segment;
  let own = lettersOf.get(words);
  if (!own) {
    own = Uint32Array.from(words, letters);
    lettersOf.set(words, own);
  }
  const wanted = letters(typed);
  const found: { word: number; distance: number; count: number }[] = [];
  for (let word = 0; word < own.length; word++) {
    if (bitCount(wanted & ~own[word]!) > most) continue;
    const text = words[word]!;
    if (text.length < typed.length - most) continue;
    const isWhole = text.length <= typed.length + most && bitCount(own[word]! & ~wanted) <= most;
    let distance = isWhole ? distanceOf(typed, text) : Number.POSITIVE_INFINITY;
    if (isPrefix && distance === Number.POSITIVE_INFINITY) {
      const head = letters(text.slice(0, typed.length + 1));
      if (bitCount(wanted & ~head) <= most && similarPrefix(typed, text)) distance = most + 1;
    }
    if (distance === Number.POSITIVE_INFINITY) continue;
    found.push({ word, distance, count: segment.wordFirst[word + 1]! - segment.wordFirst[word]! });
  }
  found.sort((a, b) => a.distance - b.distance || b.count - a.count || a.word - b.word);
  return found.slice(0, limit).map((f) => f.word);
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
