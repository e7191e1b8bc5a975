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
