import type { Source } from '../source/model.js';
import { isStopWord } from '../text/stopWords.js';
import { words } from '../text/words.js';
import type { CancellationToken } from '../util/cancellation.js';
import type { Corpus } from './corpus.js';
import { type CorpusIndex, indexOf, type Part } from './index/corpusIndex.js';
import { slotOf, stemCount, wordNumber } from './index/segment.js';
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
/** Lines that share most of these words are scored in full. */
const mostScored = 250;

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
    for (const s of scoreLines(index, part, stems)) scored.push(s);
  }
  scored.sort((x, y) => y.score - x.score);
  return scored.slice(0, limit).map((s) => passageOf(corpus, s, new Set(stems)));
}

function scoreLines(index: CorpusIndex, part: Part, stems: readonly string[]): Scored[] {
  const { segment } = part;
  const terms = termsOf(index, stems);
  const inPart: Term[] = [];
  for (const [stem, t] of terms) {
    const number = wordNumber(segment.stems, stem);
    if (number >= 0) inPart.push({ stem: number, count: stemCount(segment, number), weight: t });
  }
  inPart.sort((x, y) => x.count - y.count);
  const shared = new Map<number, number>();
  let looked = 0;
  for (const { stem, count, weight } of inPart.slice(0, mostTerms)) {
    if (looked > 0 && looked + count > mostPlaces) break;
    looked += count;
    for (let w = segment.stemFirst[stem]!; w < segment.stemFirst[stem + 1]!; w++) {
      const word = segment.stemWords[w]!;
      let end = 0;
      let line = 0;
      for (const token of segment.places(word)) {
        if (token < end) continue;
        line = slotOf(segment.lineToken, token);
        end = segment.lineToken[line + 1]!;
        shared.set(line, (shared.get(line) ?? 0) + weight);
      }
    }
  }
  const lines = mostShared(shared, mostScored);
  const weights = new Map(inPart.map((t) => [t.stem, t.weight]));
  const next = new Map<number, number>();
  for (let i = 1; i < stems.length; i++) {
    const [left, right] = [wordNumber(segment.stems, stems[i - 1]!), wordNumber(segment.stems, stems[i]!)];
    if (left >= 0 && right >= 0) next.set(left, right);
  }
  const average = segment.tokens.length / Math.max(1, segment.lineToken.length - 1);
  const scored: Scored[] = [];
  for (const line of lines) {
    const slot = slotOf(segment.firstLine, line);
    if (!part.isLive(slot)) continue;
    scored.push({ part, line, score: scoreLine(part, line, weights, next, average) });
  }
  return scored;
}

/** The lines with the largest sums, at most `most`, in reading order among equals. */
function mostShared(sums: ReadonlyMap<number, number>, most: number): number[] {
  if (sums.size <= most) return [...sums.keys()];
  const sorted = Float64Array.from(sums.values()).sort();
  const least = sorted[sorted.length - most]!;
  const lines: number[] = [];
  const equal: number[] = [];
  for (const [line, sum] of sums) {
    if (sum > least) lines.push(line);
    else if (sum === least) equal.push(line);
  }
  equal.sort((a, b) => a - b);
  return [...lines, ...equal.slice(0, most - lines.length)];
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
