import { Recent } from '../util/recent.js';
import { porter2 } from './porter2.js';

const cache = new Recent<string, string>(16_000);

/** Porter2 stems (Porter 2001, the English stemmer of Snowball), remembered. */
export const Stemmer: { stem(word: string): string } = {
  /**
   * The stem of a word in lower case. Words past 40 letters are their own stem.
   *
   * @example Stemmer.stem('rejected') // 'reject'
   */
  stem(word: string): string {
    return word.length > 40 ? word : cache.get(word, porter2);
  },
};
