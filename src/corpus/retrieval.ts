import type { Source } from '../source/model.js';
import { isStopWord } from '../text/stopWords.js';
import { words } from '../text/words.js';
import { Best } from '../util/best.js';
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
 * Places of words that are looked up to find lines, in all parts together, rarest words first: the words beyond are too common
 * to find a line by, though they count in the score of a line found.
 */
const mostPlaces = 6_000;
/**
 * Places of the words that follow, which only add to lines that were found (Moffat and Zobel 1996 call it to continue): most are
 * passed over in a nanosecond or two.
 */
const mostAdded = 80_000;
/** So many words tell lines apart: those that follow count when a line is scored in full. */
const mostTelling = 5;
/** Lines that may be among the best are scored in full, at most so many. */
const mostScored = 200;
/** A word too common to find a line by counts as standing in it so often at most, when it is told what a line may yet gain. */
const mostRepeats = 2;

/** In a larger corpus only attributions that were read already are told: it takes 11 ms a source (`withSpeakers`). */
const fewSources = 8;

/** A stem of the query. */
interface Term {
  readonly stem: string;
  /** Its number among the stems of each part; -1 where a part lacks it. */
  readonly numbers: Int32Array;
  /** How often it stands in all parts. */
  readonly count: number;
  /** Rare ones weigh more. */
  readonly weight: number;
}

/** A line, and what is known of its score. */
interface Likely {
  readonly part: number;
  readonly line: number;
  readonly score: number;
}

/**
 * Lines for a query in words, best first, at most `limit`: BM25 over stems (Robertson and Zaragoza 2009), each line a
 * document, with a bonus for neighbouring words of the query that are neighbours in the line. Its rarest words find lines, and
 * of these only those are scored in full that may yet be among the best (Turtle and Flood 1995): in all parts of the index together.
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
  const finders = within(mostPlaces, terms, 0);
  const added = Math.max(finders, Math.min(mostTelling, within(mostAdded, terms, finders)));
  const pairs = new Pairs(terms, stems);
  const common = terms.slice(added).reduce((sum, t) => sum + t.weight, 0);
  const gain = pairs.most + (common * mostRepeats * (k1 + 1)) / (mostRepeats + k1 * (1 - b));
  const likely = new LikelyLines(limit, gain);
  for (const [part, p] of index.parts.entries()) {
    if (token?.isCancelled) return [];
    likely.addPart(p, part, terms.slice(0, added), finders);
  }
  const best = new Best(limit);
  const scored: Likely[] = [];
  const queries: (Query | undefined)[] = [];
  // In the order of what was found of them: none of those that follow can be better.
  for (const { part, line, score: sum } of likely.inOrder()) {
    if (token?.isCancelled) return [];
    if (sum + gain < best.least) break;
    queries[part] ??= new Query(index.parts[part]!.segment, part, terms, pairs);
    const score = queries[part].score(line);
    best.add(score);
    scored.push({ part, line, score });
  }
  scored.sort((x, y) => y.score - x.score);
  const known = new Set(stems);
  return scored.slice(0, limit).map((s) => passageOf(corpus, index.parts[s.part]!.segment, s, known));
}

/** The first of the terms, rarest first, from `from` on that has no more room within so many places; the first of all always has. */
function within(places: number, terms: readonly Term[], from: number): number {
  let looked = 0;
  let at = from;
  for (; at < terms.length; at++) {
    looked += terms[at]!.count;
    if (at > 0 && looked > places) break;
  }
  return at;
}

/** A number for each line of a part, all zero between two parts: a table by hash took a third of a question. */
let sums = new Float64Array(0);
/** So many more lines than are scored are gathered before the worst of them are left out. */
const gathered = 8 * mostScored;

const lengthOf = (segment: Segment) => segment.tokens.length / Math.max(1, segment.lineToken.length - 1);

/** Whether a line that was found lies in a stretch of tokens; all zero between two parts. */
let isFound = new Uint8Array(0);
const stretchBits = 5;

const countIn = ({ numbers }: Term, segment: Segment, part: number): number =>
  numbers[part]! < 0 ? 0 : stemCount(segment, numbers[part]!);

/**
 * Adds what a term is worth to the lines of a part, to all or to those that were found (`touched`, the first `count`), and says how
 * many were found now.
 */
function addTerm(
  segment: Segment,
  part: number,
  { numbers, weight }: Term,
  touched: Uint32Array,
  count: number,
  finds: boolean,
): number {
  const stem = numbers[part]!;
  if (stem < 0) return count;
  const { stemFirst, stemWords, lineToken } = segment;
  const average = lengthOf(segment);
  const [totals, stretches] = [sums, isFound];
  let found = count;
  for (let w = stemFirst[stem]!; w < stemFirst[stem + 1]!; w++) {
    const places = segment.places(stemWords[w]!);
    for (let i = finds ? 0 : nextFound(places, 0, stretches); i < places.length; ) {
      const line = lineOf(segment, places[i]!);
      const [from, to] = [lineToken[line]!, lineToken[line + 1]!];
      const first = i;
      while (i < places.length && places[i]! < to) i++;
      const n = i - first;
      if (!finds) i = nextFound(places, i, stretches);
      if (totals[line] === 0) {
        if (!finds) continue;
        touched[found++] = line;
        for (let s = from >>> stretchBits; s <= to >>> stretchBits; s++) stretches[s] = 1;
      }
      totals[line]! += (weight * n * (k1 + 1)) / (n + k1 * (1 - b + (b * (to - from)) / average));
    }
  }
  return found;
}

/** The first place from `i` on in a stretch with lines that were found. */
function nextFound(places: Uint32Array, i: number, stretches: Uint8Array): number {
  let at = i;
  while (at < places.length && stretches[places[at]! >>> stretchBits] === 0) at++;
  return at;
}

/** Lines that may be among the best `limit` if they gain `gain`, by the terms that find them (BM25 without the others). */
class LikelyLines {
  readonly #gain: number;
  readonly #best: Best;
  #found: Likely[] = [];
  /** What a line must have to be among those that are scored. */
  #least = 0;

  constructor(limit: number, gain: number) {
    this.#gain = gain;
    this.#best = new Best(limit);
  }

  /** @param finders how many of the terms find lines; the others add to these */
  addPart({ segment, isLive }: Part, part: number, terms: readonly Term[], finders: number): void {
    const { lineToken, firstLine } = segment;
    if (sums.length < lineToken.length) sums = new Float64Array(lineToken.length);
    const stretches = (segment.tokens.length >>> stretchBits) + 1;
    if (isFound.length < stretches) isFound = new Uint8Array(stretches);
    const most = terms.slice(0, finders).reduce((n, t) => n + countIn(t, segment, part), 0);
    if (most === 0) return;
    const touched = new Uint32Array(most);
    let count = 0;
    try {
      for (const [i, term] of terms.entries())
        count = addTerm(segment, part, term, touched, count, i < finders);
      const least = leastOf(touched, count);
      for (let i = 0; i < count; i++) {
        const line = touched[i]!;
        const score = sums[line]!;
        if (score < least || score < this.#least || !isLive(slotOf(firstLine, line))) continue;
        this.#best.add(score);
        this.#least = Math.max(this.#least, this.#best.least - this.#gain);
        this.#found.push({ part, line, score });
        if (this.#found.length >= gathered) this.#leaveOut();
      }
    } finally {
      for (let i = 0; i < count; i++) {
        const line = touched[i]!;
        sums[line] = 0;
        const to = lineToken[line + 1]! >>> stretchBits;
        for (let s = lineToken[line]! >>> stretchBits; s <= to; s++) isFound[s] = 0;
      }
    }
  }

  #leaveOut(): void {
    this.#found.sort((x, y) => y.score - x.score || x.part - y.part || x.line - y.line);
    while (this.#found.length > mostScored || (this.#found.at(-1)?.score ?? this.#least) < this.#least)
      this.#found.pop();
    if (this.#found.length === mostScored) this.#least = Math.max(this.#least, this.#found.at(-1)!.score);
  }

  /** The best first, in reading order among equals. */
  inOrder(): readonly Likely[] {
    this.#leaveOut();
    return this.#found;
  }
}

/** So fine are sums told apart before they are sorted. */
const bins = 1024;

/** What the best few hundred of the lines that were found have at least, without sorting all. */
function leastOf(touched: Uint32Array, count: number): number {
  if (count <= mostScored) return 0;
  let highest = 0;
  for (let i = 0; i < count; i++) highest = Math.max(highest, sums[touched[i]!]!);
  const scale = (bins - 1) / highest;
  const counts = new Uint32Array(bins);
  for (let i = 0; i < count; i++) counts[Math.floor(sums[touched[i]!]! * scale)]!++;
  let bin = bins - 1;
  for (let left = mostScored - counts[bin]!; left > 0 && bin > 0; left -= counts[bin]!) bin--;
  // A little less, for what a division may round.
  return (bin / scale) * (1 - 1e-9);
}

/** Distinct stems of the query, the rarest first. */
function termsOf(index: CorpusIndex, stems: readonly string[]): Term[] {
  const terms = [...new Set(stems)].map((stem): Term => {
    const numbers = new Int32Array(index.parts.length);
    let count = 0;
    for (const [part, { segment }] of index.parts.entries()) {
      const number = wordNumber(segment.stems, stem);
      numbers[part] = number;
      if (number >= 0) count += stemCount(segment, number);
    }
    return { stem, numbers, count, weight: Math.log(1 + (index.size + 1) / (count + 0.5)) };
  });
  return terms
    .filter((t) => t.count > 0)
    .sort((x, y) => x.count - y.count)
    .slice(0, mostTerms);
}

/** Which term follows which in the question. Terms are counted from 1 on. */
class Pairs {
  readonly #next: Uint8Array;
  readonly #weights: readonly number[];
  /** What a line may be worth for pairs of words. */
  readonly most: number;

  constructor(terms: readonly Term[], stems: readonly string[]) {
    this.#weights = terms.map((t) => t.weight);
    this.#next = new Uint8Array(terms.length + 1);
    const termOf = new Map(terms.map((t, i) => [t.stem, i + 1]));
    let most = 0;
    for (let i = 1; i < stems.length; i++) {
      const [left, right] = [termOf.get(stems[i - 1]!), termOf.get(stems[i]!)];
      if (left === undefined || right === undefined) continue;
      this.#next[left] = right;
      most += this.worth(left, right);
    }
    this.most = most;
  }

  /** What two terms side by side in a line are worth. */
  worth(left: number, right: number): number {
    if (this.#next[left] !== right) return 0;
    return pairBonus * Math.min(this.#weights[left - 1]!, this.#weights[right - 1]!);
  }
}

/** Which term a stem of a segment is, from 1 on; 0 for the others, and for all between two questions. */
const termsIn = new WeakMap<Uint32Array, Uint8Array>();

/** What lines of a segment are worth to a question in full. */
class Query {
  readonly #segment: Segment;
  readonly #part: number;
  readonly #terms: readonly Term[];
  readonly #pairs: Pairs;
  readonly #average: number;
  readonly #numbers: Uint8Array;
  /** How often each term stands in the line that is looked at. */
  readonly #counts: Uint8Array;

  constructor(segment: Segment, part: number, terms: readonly Term[], pairs: Pairs) {
    this.#segment = segment;
    this.#part = part;
    this.#terms = terms;
    this.#pairs = pairs;
    this.#average = lengthOf(segment);
    this.#counts = new Uint8Array(terms.length + 1);
    this.#numbers = termsIn.get(segment.stemOf) ?? new Uint8Array(segment.stems.length);
    termsIn.set(segment.stemOf, this.#numbers);
  }

  score(line: number): number {
    const { tokens, stemOf, lineToken } = this.#segment;
    const [from, to] = [lineToken[line]!, lineToken[line + 1]!];
    const numbers = this.#numbers;
    const counts = this.#counts.fill(0);
    this.#terms.forEach((t, i) => {
      const stem = t.numbers[this.#part]!;
      if (stem >= 0) numbers[stem] = i + 1;
    });
    try {
      let score = 0;
      let before = 0;
      for (let t = from; t < to; t++) {
        const term = numbers[stemOf[tokens.get(t)]!]!;
        if (term === 0) continue;
        if (counts[term]! < 255) counts[term]!++;
        if (before > 0) score += this.#pairs.worth(before, term);
        before = term;
      }
      const norm = k1 * (1 - b + (b * (to - from)) / this.#average);
      for (const [i, { weight }] of this.#terms.entries()) {
        const n = counts[i + 1]!;
        if (n > 0) score += (weight * n * (k1 + 1)) / (n + norm);
      }
      return score;
    } finally {
      for (const t of this.#terms) if (t.numbers[this.#part]! >= 0) numbers[t.numbers[this.#part]!] = 0;
    }
  }
}

function passageOf(
  corpus: Corpus,
  segment: Segment,
  { line, score }: Likely,
  stems: ReadonlySet<string>,
): Passage {
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
