import type { CorpusIndex } from '../../corpus/index/corpusIndex.js';
import { wordCount, wordNumber } from '../../corpus/index/segment.js';
import { isStopWord } from '../../text/stopWords.js';
import type { NearPlace } from './near.js';

/**
 * An altered quotation shares more with its place than chance would explain. A word that stands in the corpus c times
 * among N is worth log₂(N / c) bits; about half of that is left, since words of a language hang together. A place
 * among N is found by chance after log₂ N bits, and each word that differs leaves more ways to fit. What remains must
 * be at least {@link leastSurprise}.
 *
 * Measured on quotations of 84 news articles (PolNeAR's development set) with hard changes, 1 to 15% of the words or
 * one word of any kind (n = 3,216), and with quotations (488) and fragments of 4 to 7 words (509) looked for where
 * they are not: in another article, in all 83 others, in 840 others. Recall .999; of the whole quotations 6 were
 * taken for altered, most of which are the same words in another outlet's wording, of the fragments 8. A bound on
 * similarity alone gave recall .984 and 11 and 60 false ones. The values chosen lie on a plateau: -6 to -2 bits give
 * recall .9997 to .996 and 5 or 6 false ones of the whole quotations. Cross-validated by document, five parts: recall
 * .997, false 5 of 488 and 7 of 509.
 */
const shareLeft = 0.5;
const bitsPerDifference = 3;
const leastSurprise = -5;
/**
 * Tokens of an imagined article that is counted in, in which a content word has one token and a function word 2⁻⁶ of
 * them: the counts of a short source say little by themselves.
 */
const prior = 1_000;
const priorOfFunctionWord = prior / 64;
/** A run of source words that the quotation lacks counts as no more differences than this: it is one gap. */
const mostInGap = 2;

/** With less similarity than this most of the words are others: a paraphrase at best. */
const leastSimilarity = 0.4;

/**
 * A quotation of at most this many words is altered only where it is expected, if a single word differs, and that one
 * in a few letters: anything else is a guess.
 */
const shortQuotation = 3;
const leastCloseShort = 0.8;

/** Fewer words than this that share only function words with a place (`and it will be`) are nobody's in particular. */
const phrase = 5;

/** From this similarity on, the nearest line is worth showing beside an absent quotation. */
const leastNear = 0.35;

/**
 * Whether a place is where a quotation comes from, altered, and not just like it. `isExpected` says whether the draft
 * cites the place or names its speaker: without, a few words are too likely to be like something somewhere.
 */
export function isAltered(index: CorpusIndex, place: NearPlace, isExpected: () => boolean): boolean {
  const { similarity, steps, sameContent } = place.alignment;
  const changed = steps.filter((s) => s.cost > 0);
  const isSlip = changed.every((s) => s.quoted !== undefined && s.source !== undefined && s.cost <= 0.6);
  if (place.quoted.length <= shortQuotation) {
    return place.closeness >= leastCloseShort && isSlip && isExpected();
  }
  const isVague = sameContent === 0 && place.quoted.length < phrase && !isSlip;
  if (isVague && !isExpected()) return false;
  return similarity >= leastSimilarity && surprise(index, place) >= leastSurprise;
}

/** Bits by which what is shared exceeds what chance would find. */
function surprise(index: CorpusIndex, place: NearPlace): number {
  const size = Math.log2(index.size + prior);
  let bits = 0;
  let differences = 0;
  let gap = 0;
  const missing = new Set(
    place.alignment.steps.flatMap((s) => (s.quoted === undefined ? normAt(place, s.source!) : [])),
  );
  for (const s of place.alignment.steps) {
    const isMissing = s.quoted === undefined;
    gap = isMissing ? gap + 1 : 0;
    // A word that stands elsewhere is one difference, not two.
    const isMoved = s.source === undefined && missing.has(place.quoted[s.quoted!]!.norm);
    if (s.cost > 0 && gap <= mostInGap && !isMoved) differences++;
    if (s.cost > 0 || s.quoted === undefined || s.source === undefined) continue;
    const { norm } = place.quoted[s.quoted]!;
    bits += size - Math.log2(countOf(index, norm) + (isStopWord(norm) ? priorOfFunctionWord : 1));
  }
  return shareLeft * bits - size - bitsPerDifference * differences;
}

function normAt({ segment }: NearPlace, token: number): string {
  return segment.words[segment.tokens.get(token)]!;
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
