import type { Source } from '../source/model.js';
import { isStopWord } from '../text/stopWords.js';
import { words } from '../text/words.js';
import type { CancellationToken } from '../util/cancellation.js';
import type { Corpus } from './corpus.js';
import { type CorpusIndex, indexOf, type Part } from './index/corpusIndex.js';
import { lineOf, type Segment, slotOf, stemCount, wordNumber } from './index/segment.js';
import { markedAt, quotationAt, quotationAtHand } from './passages.js';
import type { Passage } from './search.js';

/** BM25's constants as Robertson and Zaragoza (2009) recommend them for short texts. */
const k1 = 1.2;
const b = 0.75;
/** A line that has two neighbours of the query side by side is worth this share of their weights more. */
const pairBonus = 0.25;
/** Of a longer query the most telling words decide. */
const mostTerms = 64;
/**
 * Places of words that are looked up to find lines, rarest words first: the words beyond are too common to find a
 * line by, though they count in the score of a line found.
 */
const mostPlaces = 6_000;
/** Lines that may be among the best are scored in full, at most so many. */
const mostScored = 250;
/** A word too common to find a line by counts as standing in it so often at most, when it is told what a line may yet gain. */
const mostRepeats = 2;

/** In a larger corpus only attributions that were read already are told: it takes 11 ms a source (`withSpeakers`). */
const fewSources = 8;

/** A stem of the query, in one part of the index. */
interface Term {
  readonly stem: number;
  readonly count: number;
  readonly weight: number;
}

interface Scored {
  readonly part: Part;
  readonly line: number;
  readonly score: number;
}

/**
 * Lines for a query in words, best first, at most `limit`: BM25 over stems (Robertson and Zaragoza 2009), each line a
 * document, with a bonus for neighbouring words of the query that are neighbours in the line.
 *
 * @example searchLines(corpus, 'trees along the river', 20)[0]?.line.locator
 */
export function searchLines(
  corpus: Corpus,
  query: string,
  limit: number,
  token?: CancellationToken,
): Passage[] {
  const all = words(query.slice(0, 20_000));
  const telling = all.filter((w) => !isStopWord(w.norm));
  const stems = (telling.length > 0 ? telling : all).map((w) => w.stem);
  if (stems.length === 0 || limit <= 0) return [];
  const index = indexOf(corpus);
  const scored: Scored[] = [];
  for (const part of index.parts) {
    if (token?.isCancelled) return [];
    for (const s of scoreLines(index, part, stems, limit)) scored.push(s);
  }
  scored.sort((x, y) => y.score - x.score);
  return scored.slice(0, limit).map((s) => passageOf(corpus, s, new Set(stems)));
}

function scoreLines(index: CorpusIndex, part: Part, stems: readonly string[], limit: number): Scored[] {
  const { segment } = part;
  const terms = termsOf(index, stems);
  const inPart: Term[] = [];
  for (const [stem, t] of terms) {
    const number = wordNumber(segment.stems, stem);
    if (number >= 0) inPart.push({ stem: number, count: stemCount(segment, number), weight: t });
  }
  inPart.sort((x, y) => x.count - y.count);
  inPart.splice(mostTerms);
  const average = segment.tokens.length / Math.max(1, segment.lineToken.length - 1);
  let looked = 0;
  let finders = 0;
  for (const { count } of inPart) {
    if (looked > 0 && looked + count > mostPlaces) break;
    looked += count;
    finders++;
  }
  const sums = new Sums(segment, average, looked);
  for (const { stem, weight } of inPart.slice(0, finders)) sums.add(stem, weight);
  const weights = new Map(inPart.map((t) => [t.stem, t.weight]));
  const next = new Map<number, number>();
  let gain = 0;
  for (let i = 1; i < stems.length; i++) {
    const [left, right] = [wordNumber(segment.stems, stems[i - 1]!), wordNumber(segment.stems, stems[i]!)];
    if (left < 0 || right < 0) continue;
    next.set(left, right);
    gain += pairBonus * Math.min(weights.get(left) ?? 0, weights.get(right) ?? 0);
  }
  const common = inPart.slice(finders).reduce((sum, t) => sum + t.weight, 0);
  gain += (common * mostRepeats * (k1 + 1)) / (mostRepeats + k1 * (1 - b));
  const best = new Best(limit);
  const scored: Scored[] = [];
  for (const { line, sum } of sums.likely(limit, gain)) {
    // In the order of what was found of them: none of those that follow can be better.
    if (sum + gain < best.least) break;
    if (!part.isLive(slotOf(segment.firstLine, line))) continue;
    const score = scoreLine(part, line, weights, next, average);
    best.add(score);
    scored.push({ part, line, score });
  }
  return scored;
}

/** The largest so many numbers. */
class Best {
  readonly #all: number[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** The smallest of them; less than any while there are fewer. */
  get least(): number {
    return this.#all.length < this.#most ? Number.NEGATIVE_INFINITY : this.#all[0]!;
  }

  add(value: number): void {
    if (value <= this.least) return;
    if (this.#all.length === this.#most) this.#all.shift();
    let at = this.#all.length;
    while (at > 0 && this.#all[at - 1]! > value) at--;
    this.#all.splice(at, 0, value);
  }
}

/** What lines are worth by the words that find them: BM25 without the others. A table of numbers, since lines are many. */
class Sums {
  readonly #segment: Segment;
  readonly #average: number;
  /** By open addressing: lines counted from 1, and their sums. */
  readonly #lines: Uint32Array;
  readonly #sums: Float64Array;

  /** @param places that will be added at most */
  constructor(segment: Segment, average: number, places: number) {
    this.#segment = segment;
    this.#average = average;
    const room = 1 << (33 - Math.clz32(Math.max(1, places)));
    this.#lines = new Uint32Array(room);
    this.#sums = new Float64Array(room);
  }

  add(stem: number, weight: number): void {
    const { stemFirst, stemWords, lineToken } = this.#segment;
    for (let w = stemFirst[stem]!; w < stemFirst[stem + 1]!; w++) {
      const places = this.#segment.places(stemWords[w]!);
      for (let i = 0; i < places.length; ) {
        const line = lineOf(this.#segment, places[i]!);
        const end = lineToken[line + 1]!;
        let n = 0;
        for (; i < places.length && places[i]! < end; i++) n++;
        const norm = k1 * (1 - b + (b * (end - lineToken[line]!)) / this.#average);
        this.#sums[this.#at(line)]! += (weight * n * (k1 + 1)) / (n + norm);
      }
    }
  }

  #at(line: number): number {
    const mask = this.#lines.length - 1;
    let at = (Math.imul(line, 0x9e3779b1) >>> 8) & mask;
    while (this.#lines[at] !== 0 && this.#lines[at] !== line + 1) at = (at + 1) & mask;
    this.#lines[at] = line + 1;
    return at;
  }

  /** Lines that may be among the best `limit` if they gain `gain`, the best first, in reading order among equals. */
  likely(limit: number, gain: number): { readonly line: number; readonly sum: number }[] {
    const sorted = this.#sums.filter((sum) => sum > 0).sort();
    const least = Math.max(
      (sorted[sorted.length - limit] ?? 0) - gain,
      sorted[sorted.length - mostScored] ?? 0,
    );
    const found: { line: number; sum: number }[] = [];
    for (let at = 0; at < this.#sums.length; at++) {
      const sum = this.#sums[at]!;
      if (sum > 0 && sum >= least) found.push({ line: this.#lines[at]! - 1, sum });
    }
    return found.sort((x, y) => y.sum - x.sum || x.line - y.line).slice(0, mostScored);
  }
}

/** Distinct stems of the query with their weights over all parts: rare ones weigh more. */
function termsOf(index: CorpusIndex, stems: readonly string[]): Map<string, number> {
  const terms = new Map<string, number>();
  for (const stem of stems) {
    if (terms.has(stem)) continue;
    let count = 0;
    for (const { segment } of index.parts) {
      const number = wordNumber(segment.stems, stem);
      if (number >= 0) count += stemCount(segment, number);
    }
    terms.set(stem, Math.log(1 + (index.size + 1) / (count + 0.5)));
  }
  return terms;
}

function scoreLine(
  part: Part,
  line: number,
  weights: ReadonlyMap<number, number>,
  next: ReadonlyMap<number, number>,
  average: number,
): number {
  const { segment } = part;
  const from = segment.lineToken[line]!;
  const to = segment.lineToken[line + 1]!;
  const counts = new Map<number, number>();
  let pairs = 0;
  let before = -1;
  for (let t = from; t < to; t++) {
    const stem = segment.stemOf[segment.tokens.get(t)]!;
    const weight = weights.get(stem);
    if (weight === undefined) continue;
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
    if (before >= 0 && next.get(before) === stem) pairs += Math.min(weight, weights.get(before)!);
    before = stem;
  }
  const norm = k1 * (1 - b + (b * (to - from)) / average);
  let score = pairs * pairBonus;
  for (const [stem, n] of counts) score += (weights.get(stem)! * n * (k1 + 1)) / (n + norm);
  return score;
}

function passageOf(corpus: Corpus, { part, line, score }: Scored, stems: ReadonlySet<string>): Passage {
  const { segment } = part;
  const slot = slotOf(segment.firstLine, line);
  const source: Source = segment.sources[slot]!;
  const sourceLine = source.lines[line - segment.firstLine[slot]!]!;
  const matched: { start: number; end: number }[] = [];
  for (let t = segment.lineToken[line]!; t < segment.lineToken[line + 1]!; t++) {
    if (stems.has(segment.stems[segment.stemOf[segment.tokens.get(t)]!]!)) {
      matched.push(segment.span(t));
    }
  }
  const first = matched[0];
  const isFew = corpus.sources.length <= fewSources;
  const isWorthIt = first && (isFew || markedAt(source, sourceLine, first.start));
  const said = isFew ? quotationAt : quotationAtHand;
  const attribution = isWorthIt ? said(corpus, source, first.start) : undefined;
  return {
    source,
    line: sourceLine,
    span: { start: sourceLine.start, end: sourceLine.end },
    matched,
    score,
    ...(attribution && { attribution }),
  };
}
