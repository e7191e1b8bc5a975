import type { Source } from '../../source/model.js';
import type { Corpus } from '../corpus.js';
import { type CorpusIndex, indexOf } from './corpusIndex.js';
import { slotOf, stemCount, wordNumber } from './segment.js';
import { wordText } from './vocabulary.js';

/** Which sources have a stem, seen through the corpus's index. */
export interface Postings {
  readonly index: CorpusIndex;
  readonly sources: readonly Source[];
  /** Index of each source in `sources`. */
  readonly numberOf: ReadonlyMap<Source, number>;
}

const cache = new WeakMap<Corpus, Postings>();

/** Postings of a corpus. */
export function postingsOf(corpus: Corpus): Postings {
  let postings = cache.get(corpus);
  if (!postings) {
    const numberOf = new Map(corpus.sources.map((s, i) => [s, i]));
    postings = { index: indexOf(corpus), sources: corpus.sources, numberOf };
    cache.set(corpus, postings);
  }
  return postings;
}

/** Of a text's words the rarest this many choose its sources: what has none of those is not near. */
const mostStems = 12;
/** Places of a common word are not walked through once this many have been: the rarer ones have chosen. */
const mostPlaces = 20_000;

/**
 * Sources that share most of these stems (numbers of `vocabulary.ts`), most telling first, at most `limit`; ties in
 * corpus order.
 */
export function candidateSources(postings: Postings, stems: readonly number[], limit: number): number[] {
  return likelySources(
    postings,
    stems.map((s) => wordText(s)),
    limit,
  );
}

/** The same for stems as written. */
export function likelySources(postings: Postings, stems: readonly string[], limit: number): number[] {
  const { index, numberOf } = postings;
  const counted = [...new Set(stems)].map((stem) => {
    let count = 0;
    for (const { segment } of index.parts) {
      const number = wordNumber(segment.stems, stem);
      if (number >= 0) count += stemCount(segment, number);
    }
    return { stem, count };
  });
  const known = counted.filter((c) => c.count > 0).sort((a, b) => a.count - b.count);
  const scores = new Map<number, number>();
  let looked = 0;
  for (const { stem, count } of known.slice(0, mostStems)) {
    if (looked > 0 && looked + count > mostPlaces) break;
    looked += count;
    const weight = Math.log(1 + (index.size + 1) / (count + 0.5));
    for (const { segment, isLive } of index.parts) {
      const number = wordNumber(segment.stems, stem);
      if (number < 0) continue;
      const seen = new Set<number>();
      for (let w = segment.stemFirst[number]!; w < segment.stemFirst[number + 1]!; w++) {
        const word = segment.stemWords[w]!;
        for (const token of segment.places(word)) seen.add(slotOf(segment.firstToken, token));
      }
      for (const slot of seen) {
        if (!isLive(slot)) continue;
        const source = numberOf.get(segment.sources[slot]!)!;
        scores.set(source, (scores.get(source) ?? 0) + weight);
      }
    }
  }
  return [...scores.entries()]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .map(([source]) => source);
}
