import type { CorpusIndex } from '../../corpus/index/corpusIndex.js';
import { wordCount, wordNumber } from '../../corpus/index/segment.js';
import type { NearPlace } from './near.js';

/**
 * An altered quotation shares more with its place than chance would explain. A word that stands in the corpus c times
 * among N is worth log₂(N / c) bits; about half of that is left, since words of a language hang together. A place
 * among N is found by chance after log₂ N bits, and each word that differs leaves more ways to fit. What remains must
 * be at least {@link leastSurprise}.
 *
 * Measured on quotations of 84 news articles (PolNeAR's development set) with hard changes, 1 to 15% of the words or
 * one word of any kind (n = 3,216), and with quotations (478) and fragments of 4 to 7 words (510) looked for where
 * they are not: in another article, in all 83 others, in 840 others. Recall .998; of whole quotations 6 were taken
 * for altered, five of which are the same words in another outlet's wording; of fragments 8. Chosen over a bound on
 * similarity alone (recall .984, false 10 and 59) and flat around the values chosen.
 */
const shareLeft = 0.5;
const bitsPerDifference = 3;
const leastSurprise = -3;

/** With less similarity than this half of the words are others: a paraphrase at best. */
const leastSimilarity = 0.5;

/**
 * A quotation of at most this many words is altered only where it is expected, if a single word differs, and that one
 * in a few letters: anything else is a guess.
 */
const shortQuotation = 3;
const leastCloseShort = 0.8;

/** From this similarity on, the nearest line is worth showing beside an absent quotation. */
const leastNear = 0.35;

/**
 * Whether a place is where a quotation comes from, altered, and not just like it. `isExpected` says whether the draft
 * cites the place or names its speaker: without, a few words are too likely to be like something somewhere.
 */
export function isAltered(index: CorpusIndex, place: NearPlace, isExpected: () => boolean): boolean {
  const { similarity, steps } = place.alignment;
  const changed = steps.filter((s) => s.cost > 0);
  if (place.quoted.length <= shortQuotation) {
    return (
      place.closeness >= leastCloseShort &&
      changed.every((s) => s.quoted !== undefined && s.source !== undefined && s.cost <= 0.6) &&
      isExpected()
    );
  }
  return similarity >= leastSimilarity && surprise(index, place, changed.length) >= leastSurprise;
}

/** Bits by which what is shared exceeds what chance would find. */
function surprise(index: CorpusIndex, place: NearPlace, differences: number): number {
  const size = Math.log2(Math.max(2, index.size));
  let bits = 0;
  for (const s of place.alignment.steps) {
    if (s.cost > 0 || s.quoted === undefined || s.source === undefined) continue;
    bits += size - Math.log2(Math.max(1, countOf(index, place.quoted[s.quoted]!.norm)));
  }
  return shareLeft * bits - size - bitsPerDifference * differences;
}

function countOf(index: CorpusIndex, norm: string): number {
  let count = 0;
  for (const { segment } of index.parts) {
    const word = wordNumber(segment.words, norm);
    if (word >= 0) count += wordCount(segment, word);
  }
  return count;
}

/** Whether a place is worth showing as the nearest to an absent quotation. */
export function isNear(place: NearPlace): boolean {
  return place.alignment.similarity >= leastNear && place.alignment.sameContent >= 2;
}
