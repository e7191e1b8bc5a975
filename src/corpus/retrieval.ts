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
  const terms = termsOf(index, stems);
  const scored: Scored[] = [];
  const best = new Best(limit);
  for (const part of index.parts) {
    if (token?.isCancelled) return [];
    for (const s of scoreLines(part, terms, stems, limit, best)) scored.push(s);
  }
  scored.sort((x, y) => y.score - x.score);
  return scored.slice(0, limit).map((s) => passageOf(corpus, s, new Set(stems)));
}

function scoreLines(
  part: Part,
  terms: ReadonlyMap<string, number>,
  stems: readonly string[],
  limit: number,
  /** The best so far, of all parts: what cannot be among them is not looked at. */
  best: Best,
): Scored[] {
  const { segment } = part;
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
  const query = new Query(segment, inPart, stems);
  const common = inPart.slice(finders).reduce((sum, t) => sum + t.weight, 0);
  const gain = query.mostPairs + (common * mostRepeats * (k1 + 1)) / (mostRepeats + k1 * (1 - b));
  const scored: Scored[] = [];
  const finding = inPart.slice(0, finders);
  for (const { line, sum } of likelyLines(segment, finding, average, limit, gain, best.least)) {
    // In the order of what was found of them: none of those that follow can be better.
    if (sum + gain < best.least) break;
    if (!part.isLive(slotOf(segment.firstLine, line))) continue;
    const score = query.score(line, average);
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

/** A number for each line of a segment, all zero between two questions: a table by hash took a third of a question. */
const sumsOf = new WeakMap<Uint32Array, Float64Array>();
/** So fine are sums told apart before they are sorted. */
const bins = 1024;

/**
 * Lines that may be among the best `limit` if they gain `gain`, by the terms that find them (BM25 without the others), the best
 * first, in reading order among equals.
 */
function likelyLines(
  segment: Segment,
  terms: readonly Term[],
  average: number,
  limit: number,
  gain: number,
  leastWanted: number,
): { readonly line: number; readonly sum: number }[] {
  const { stemFirst, stemWords, lineToken } = segment;
  const sums = sumsOf.get(lineToken) ?? new Float64Array(lineToken.length);
  sumsOf.set(lineToken, sums);
  const touched = new Uint32Array(terms.reduce((sum, t) => sum + t.count, 0));
  let count = 0;
  try {
    for (const { stem, weight } of terms) {
      for (let w = stemFirst[stem]!; w < stemFirst[stem + 1]!; w++) {
        const places = segment.places(stemWords[w]!);
        for (let i = 0; i < places.length; ) {
          const line = lineOf(segment, places[i]!);
          const end = lineToken[line + 1]!;
          let n = 0;
          for (; i < places.length && places[i]! < end; i++) n++;
          const norm = k1 * (1 - b + (b * (end - lineToken[line]!)) / average);
          if (sums[line] === 0) touched[count++] = line;
          sums[line]! += (weight * n * (k1 + 1)) / (n + norm);
        }
      }
    }
    const best = new Best(limit);
    let highest = 0;
    for (let i = 0; i < count; i++) {
      const sum = sums[touched[i]!]!;
      if (sum > highest) highest = sum;
      best.add(sum);
    }
    // The best few hundred without sorting all: as many stretches of the range as have them.
    const scale = (bins - 1) / Math.max(highest, Number.MIN_VALUE);
    const counts = new Uint32Array(bins);
    for (let i = 0; i < count; i++) counts[Math.floor(sums[touched[i]!]! * scale)]!++;
    let bin = bins - 1;
    for (let left = mostScored - counts[bin]!; left > 0 && bin > 0; left -= counts[bin]!) bin--;
    const least = Math.max(best.least, leastWanted) - gain;
    const found: { line: number; sum: number }[] = [];
    for (let i = 0; i < count; i++) {
      const sum = sums[touched[i]!]!;
      if (sum >= least && Math.floor(sum * scale) >= bin) found.push({ line: touched[i]!, sum });
    }
    return found.sort((x, y) => y.sum - x.sum || x.line - y.line).slice(0, mostScored);
  } finally {
    for (let i = 0; i < count; i++) sums[touched[i]!] = 0;
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

/** Which term a stem of a segment is, from 1 on; 0 for the others, and for all between two questions. */
const termsIn = new WeakMap<Uint32Array, Uint8Array>();

/** What a line of a segment is worth to a question in full. */
class Query {
  readonly #segment: Segment;
  readonly #terms: readonly Term[];
  readonly #numbers: Uint8Array;
  /** The term that follows each in the question, and how often each stands in the line that is looked at. */
  readonly #next: Uint8Array;
  readonly #counts: Uint8Array;
  /** What a line may be worth for pairs of words. */
  readonly mostPairs: number;

  constructor(segment: Segment, terms: readonly Term[], stems: readonly string[]) {
    this.#segment = segment;
    this.#terms = terms;
    this.#next = new Uint8Array(terms.length + 1);
    this.#counts = new Uint8Array(terms.length + 1);
    this.#numbers = termsIn.get(segment.stemOf) ?? new Uint8Array(segment.stems.length);
    termsIn.set(segment.stemOf, this.#numbers);
    const termOf = new Map(terms.map((t, i) => [segment.stems[t.stem]!, i + 1]));
    let gain = 0;
    for (let i = 1; i < stems.length; i++) {
      const [left, right] = [termOf.get(stems[i - 1]!), termOf.get(stems[i]!)];
      if (left === undefined || right === undefined) continue;
      this.#next[left] = right;
      gain += this.#pair(left, right);
    }
    this.mostPairs = gain;
  }

  #pair(left: number, right: number): number {
    return pairBonus * Math.min(this.#terms[left - 1]!.weight, this.#terms[right - 1]!.weight);
  }

  score(line: number, average: number): number {
    const { tokens, stemOf, lineToken } = this.#segment;
    const [from, to] = [lineToken[line]!, lineToken[line + 1]!];
    const numbers = this.#numbers;
    const counts = this.#counts.fill(0);
    this.#terms.forEach((t, i) => {
      numbers[t.stem] = i + 1;
    });
    try {
      let score = 0;
      let before = 0;
      for (let t = from; t < to; t++) {
        const term = numbers[stemOf[tokens.get(t)]!]!;
        if (term === 0) continue;
        if (counts[term]! < 255) counts[term]!++;
        if (before > 0 && this.#next[before] === term) score += this.#pair(before, term);
        before = term;
      }
      const norm = k1 * (1 - b + (b * (to - from)) / average);
      for (const [i, { weight }] of this.#terms.entries()) {
        const n = counts[i + 1]!;
        if (n > 0) score += (weight * n * (k1 + 1)) / (n + norm);
      }
      return score;
    } finally {
      for (const t of this.#terms) numbers[t.stem] = 0;
    }
  }
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
