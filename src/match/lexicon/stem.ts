import { words } from '../../text/words.js';

/** The stem of one folded, lower-case word, as {@link words} gives it. */
export function stem(norm: string): string {
  return words(norm)[0]?.stem ?? norm;
}
