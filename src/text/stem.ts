import { porter2 } from './porter2.js';

const cache = new Map<string, string>();

/** Past this many words the cache starts afresh: the words in use come back at once. */
const mostCached = 50_000;

/** Porter2 stems (Porter 2001, the English stemmer of Snowball), remembered. */
export const Stemmer: { stem(word: string): string } = {
  /**
   * The stem of a word in lower case. Words past 40 letters are their own stem.
   *
   * @example Stemmer.stem('rejected') // 'reject'
   */
  stem(word: string): string {
    const known = cache.get(word);
    if (known !== undefined) return known;
    const stem = word.length > 40 ? word : porter2(word);
    if (cache.size >= mostCached) cache.clear();
    cache.set(word, stem);
    return stem;
  },
};
