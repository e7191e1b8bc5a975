import { Stemmer } from '../../text/stem.js';

/** The stem of one folded, lower-case word. */
export function stem(norm: string): string {
  return Stemmer.stem(norm);
}
