import { Recent } from '../../util/recent.js';
import { entriesKept } from './kept.js';
import { lemmas } from './lemmas.js';
import { wordNet } from './read.js';

/** Words of a draft and of the sources that it is held against; see `entryOf` for how many. A number is kept in little. */
const known = new Recent<string, number>(2 * entriesKept);

/**
 * How telling a content word is by itself: .35 for what every text has, 1 for what few have or the lexicon does not
 * know. By the frequency of its commonest base form in WordNet's tagged texts and glosses.
 */
export function rarity(norm: string): number {
  return known.get(norm, compute);
}

function compute(norm: string): number {
  const net = wordNet();
  let frequency = -1;
  for (const lemma of lemmas(norm, (w) => net.ids.has(w))) {
    frequency = Math.max(frequency, net.frequencies[net.ids.get(lemma)!]!);
  }
  if (frequency < 0) return 1;
  // 20 and more: over 1,000 occurrences (make, year); 10 and less: under 32.
  return Math.min(1, Math.max(0.35, 1 - (frequency - 10) * 0.065));
}
