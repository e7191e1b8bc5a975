import type { Source } from '../../source/model.js';
import type { Corpus } from '../corpus.js';
import { type CorpusIndex, indexOf } from './corpusIndex.js';
import { type Segment, sourceOf, stemCount, wordNumber } from './segment.js';

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

/** Whether a word with this stem stands in a source; also in one that was there lately. */
export function hasStem({ index }: Postings, stem: string): boolean {
  return index.parts.some(({ segment }) => wordNumber(segment.stems, stem) >= 0);
}

/** Of a text's words the rarest this many choose its sources: what has none of those is not near. */
const mostStems = 12;
/** Places of a common word are not walked through once this many have been: the rarer ones have chosen. */
const mostPlaces = 20_000;

/** Sources that share most of these stems, most telling first, at most `limit`; ties in corpus order. */
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
  const sheets = index.parts.map(({ segment }) => sheetOf(segment));
  let looked = 0;
  for (const { stem, count } of known.slice(0, mostStems)) {
    if (looked > 0 && looked + count > mostPlaces) break;
    looked += count;
    const weight = Math.log(1 + (index.size + 1) / (count + 0.5));
    for (const [part, { segment }] of index.parts.entries()) addStem(sheets[part]!, segment, stem, weight);
  }
  const found: { readonly source: number; readonly score: number }[] = [];
  index.parts.forEach(({ segment, isLive }, part) => {
    const { scores, touched } = sheets[part]!;
    for (const slot of touched) {
      const score = scores[slot]!;
      scores[slot] = 0;
      // Of most there is no need to know which source they are.
      if (found.length === limit && score < found[limit - 1]!.score) continue;
      if (!isLive(slot)) continue;
      const one = { source: numberOf.get(segment.sources[slot]!)!, score };
      const at = found.findIndex((f) => f.score < score || (f.score === score && f.source > one.source));
      found.splice(at < 0 ? found.length : at, 0, one);
      if (found.length > limit) found.pop();
    }
    touched.length = 0;
  });
  return found.map((f) => f.source);
}

/** What the sources of a segment are worth to a question; all zero between two. */
interface Sheet {
  readonly scores: Float64Array;
  readonly touched: number[];
  /** The stem that each was last met with, counted. */
  readonly metWith: Uint32Array;
  stems: number;
}

const sheets = new WeakMap<Uint32Array, Sheet>();

function sheetOf({ firstToken }: Segment): Sheet {
  let sheet = sheets.get(firstToken);
  if (!sheet) {
    const { length } = firstToken;
    sheet = { scores: new Float64Array(length), touched: [], metWith: new Uint32Array(length), stems: 0 };
    sheets.set(firstToken, sheet);
  }
  return sheet;
}

/** Adds what a stem is worth to each source that has it, once. */
function addStem(sheet: Sheet, segment: Segment, stem: string, weight: number): void {
  const number = wordNumber(segment.stems, stem);
  if (number < 0) return;
  const { scores, touched, metWith } = sheet;
  const { firstToken } = segment;
  sheet.stems++;
  for (let w = segment.stemFirst[number]!; w < segment.stemFirst[number + 1]!; w++) {
    const places = segment.places(segment.stemWords[w]!);
    let end = 0;
    for (let i = 0; i < places.length; i++) {
      if (places[i]! < end) continue;
      const slot = sourceOf(segment, places[i]!);
      end = firstToken[slot + 1]!;
      if (metWith[slot] === sheet.stems) continue;
      metWith[slot] = sheet.stems;
      if (scores[slot] === 0) touched.push(slot);
      scores[slot]! += weight;
    }
  }
}
