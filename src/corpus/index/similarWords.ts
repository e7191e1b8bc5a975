import { editDistance } from '../../text/editDistance.js';
import { type Segment, wordsWithPrefix } from './segment.js';

/** Whether two words may be one with a typing error: one letter in short ones, two in long ones, none below four. */
export function isMistyped(typed: string, word: string): boolean {
  const most = mostErrors(typed);
  return most > 0 && editDistance(typed, word, most) <= most;
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
  const most = mostErrors(typed);
  if (most === 0) return [];
  const found: { word: number; distance: number; count: number }[] = [];
  for (const prefix of new Set([typed[0]!, typed.slice(1, 2) + typed[0]])) {
    const { from, to } = wordsWithPrefix(segment.words, prefix);
    for (let word = from; word < to; word++) {
      const text = segment.words[word]!;
      if (Math.abs(text.length - typed.length) > most) continue;
      const distance = editDistance(typed, text, most);
      if (distance > most) continue;
      found.push({ word, distance, count: segment.wordFirst[word + 1]! - segment.wordFirst[word]! });
    }
  }
  found.sort((a, b) => a.distance - b.distance || b.count - a.count || a.word - b.word);
  return found.slice(0, limit).map((f) => f.word);
}

/** Ranges of words whose beginning a mistyped beginning may stand for. */
export function similarPrefix(typed: string, word: string): boolean {
  const most = mostErrors(typed);
  if (most === 0) return false;
  for (let length = typed.length - 1; length <= typed.length + 1; length++) {
    if (editDistance(typed, word.slice(0, length), most) <= most) return true;
  }
  return false;
}
