import type { Attribution } from '../attribution/model.js';
import type { Source, SourceLine } from '../source/model.js';
import { editDistance } from '../text/editDistance.js';
import type { Span } from '../text/span.js';
import { words } from '../text/words.js';
import type { CancellationToken } from '../util/cancellation.js';
import type { Corpus } from './corpus.js';
import { candidateSources, postingsOf, rarity, sourcesWithAll } from './index/postings.js';
import { type SourceIndex, sourceIndex, tokenAt } from './index/sourceIndex.js';
import { wordId, wordText } from './index/vocabulary.js';
import { passageEnds, quotationAt, sameSpeaker } from './passages.js';

/** A passage of a source that a writer may want to quote. */
export interface Passage {
  readonly source: Source;
  /** The first line that it lies in. */
  readonly line: SourceLine;
  /** In the source's text: what would be inserted, verbatim. */
  readonly span: Span;
  /** Where the typed words matched, in the source's text. */
  readonly matched: readonly Span[];
  /** Set when the passage is a quotation, or lies in one. */
  readonly attribution?: Attribution;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

/** What was typed, and what is known around it. */
export interface PassageQuery {
  /** Words typed so far, the last one perhaps unfinished. May hold a typing error. */
  readonly typed: string;
  /** A speaker named in the drafted sentence: preferred. */
  readonly speaker?: string;
  readonly limit: number;
}

/** Of a typed run, the last words decide: more than this many are not looked at. */
const mostTyped = 24;

/** More sources than this are not looked through for one query; the rarest words choose them. */
const mostSources = 400;

/** What a passage is worth: the speaker whom the draft names before all, quotations before other sentences. */
const worth = { speaker: 8, quotation: 4, start: 2, contiguous: 16, nearly: 8 };

/**
 * Passages that begin with or contain what was typed, best first: those with the typed words in a run before those
 * with a typing error or with the words scattered; the named speaker's first; quotations before other sentences;
 * beginnings of quotations and sentences before their middles. A passage with the run begins with the typed words,
 * so that what is accepted is verbatim; one with scattered words is a whole sentence.
 *
 * @example findPassages(corpus, { typed: 'We will pl', limit: 50 })
 */
export function findPassages(corpus: Corpus, query: PassageQuery, token?: CancellationToken): Passage[] {
  const typed = words(query.typed).slice(-mostTyped);
  const last = typed.at(-1);
  if (!last) return openings(corpus, query);
  const unfinished = last.end === query.typed.trimEnd().length && !/\s$/.test(query.typed);
  const complete = (unfinished ? typed.slice(0, -1) : typed).map((w) => w.norm);
  const prefix = unfinished ? last.norm : '';
  const finder = new Finder(corpus, query);
  for (const s of finder.sources(complete)) {
    if (token?.isCancelled) return [];
    finder.runs(s, complete, prefix, 0);
  }
  if (finder.found.length < query.limit && complete.length >= 2) {
    for (const s of finder.nearSources(complete)) {
      if (token?.isCancelled) return [];
      finder.runs(s, complete, prefix, 1);
      finder.scattered(s, complete, prefix);
    }
  }
  return finder.best();
}

/** Nothing typed yet: the quotations, the named speaker's first. */
function openings(corpus: Corpus, query: PassageQuery): Passage[] {
  const finder = new Finder(corpus, query);
  for (const source of corpus.sources.slice(0, mostSources)) {
    for (const a of corpus.attributions(source)) {
      if (a.kind !== 'indirect') finder.add(source, a.content.start, [], 0);
    }
    if (finder.found.length >= query.limit * 4) break;
  }
  return finder.best();
}

class Finder {
  readonly found: Passage[] = [];
  readonly #corpus: Corpus;
  readonly #query: PassageQuery;
  readonly #seen = new Set<string>();

  constructor(corpus: Corpus, query: PassageQuery) {
    this.#corpus = corpus;
    this.#query = query;
  }

  /** Sources that have every complete word. */
  sources(complete: readonly string[]): readonly Source[] {
    const postings = postingsOf(this.#corpus);
    if (complete.length === 0) return postings.sources.slice(0, mostSources);
    const stems = stemsOf(complete);
    if (!stems) return [];
    return sourcesWithAll(postings, stems)
      .slice(0, mostSources)
      .map((i) => postings.sources[i]!);
  }

  /** Sources that have most of them: one may be mistyped. */
  nearSources(complete: readonly string[]): readonly Source[] {
    const postings = postingsOf(this.#corpus);
    const stems = words(complete.join(' ')).flatMap((w) => wordId(w.stem) ?? []);
    return candidateSources(postings, stems, 50).map((i) => postings.sources[i]!);
  }

  /** Runs of the typed words, with at most `errors` (0 or 1) words mistyped. */
  runs(source: Source, complete: readonly string[], prefix: string, errors: 0 | 1): void {
    const index = sourceIndex(source);
    const ids = complete.map((w) => wordId(w));
    if (errors === 0 && ids.includes(undefined)) return;
    const length = complete.length + (prefix === '' ? 0 : 1);
    for (let i = 0; i + length <= index.norms.length; i++) {
      if (errors === 0 && complete.length > 0 && index.norms[i] !== ids[0]) continue;
      let left: number = errors;
      let j = 0;
      for (; j < complete.length; j++) {
        if (index.norms[i + j] === ids[j]) continue;
        if (left === 0 || !isMistyped(complete[j]!, wordText(index.norms[i + j]!))) break;
        left--;
      }
      if (j < complete.length || (errors === 1 && left === 1)) continue;
      if (prefix !== '' && !wordText(index.norms[i + j]!).startsWith(prefix)) continue;
      this.add(
        source,
        index.starts[i]!,
        [spanOf(index, i, i + length)],
        worth.contiguous - errors * worth.nearly,
      );
    }
  }

  /** Lines that hold all the words in any order. */
  scattered(source: Source, complete: readonly string[], prefix: string): void {
    const index = sourceIndex(source);
    const wanted = new Set(words(complete.join(' ')).flatMap((w) => wordId(w.stem) ?? []));
    if (wanted.size < 2) return;
    for (const line of source.lines) {
      const first = tokenAt(index, line.start);
      const matched: Span[] = [];
      const left = new Set(wanted);
      let open = prefix !== '';
      for (let i = first; i < index.starts.length && index.starts[i]! < line.end; i++) {
        const isPrefix = open && wordText(index.norms[i]!).startsWith(prefix);
        if (left.delete(index.stems[i]!) || isPrefix) matched.push(spanOf(index, i, i + 1));
        if (isPrefix) open = false;
      }
      if (left.size > 0 || open) continue;
      const quotation = quotationAt(this.#corpus, source, matched[0]!.start);
      const start = Math.max(line.start, quotation?.content.start ?? 0);
      this.add(source, skipMarks(source.text, start), matched, 0);
    }
  }

  /** Offers the passages that begin at an offset. */
  add(source: Source, start: number, matched: readonly Span[], base: number): void {
    const corpus = this.#corpus;
    const line = corpus.lineAt(source, start);
    if (!line || line.kind === 'heading') return;
    const attribution = quotationAt(corpus, source, start);
    const speaker = attribution?.speaker?.name;
    const named =
      this.#query.speaker !== undefined && speaker !== undefined && sameSpeaker(this.#query.speaker, speaker);
    const begins = start === attribution?.content.start || skipMarks(source.text, line.start) === start;
    const score =
      base + (named ? worth.speaker : 0) + (attribution ? worth.quotation : 0) + (begins ? worth.start : 0);
    for (const [i, span] of passageEnds(corpus, source, start, attribution).entries()) {
      const key = source.text.slice(span.start, span.end);
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      this.found.push({
        source,
        line,
        span,
        matched,
        score: score - i * 0.5,
        ...(attribution && { attribution }),
      });
    }
  }

  /** The best, at most as many as asked for; ties in corpus order. */
  best(): Passage[] {
    return this.found.sort((a, b) => b.score - a.score).slice(0, this.#query.limit);
  }
}

function spanOf(index: SourceIndex, from: number, to: number): Span {
  return { start: index.starts[from]!, end: index.ends[to - 1]! };
}

function stemsOf(norms: readonly string[]): number[] | undefined {
  const ids: number[] = [];
  for (const w of words(norms.join(' '))) {
    const id = wordId(w.stem);
    if (id === undefined) return undefined;
    ids.push(id);
  }
  return ids;
}

/** One or, in longer words, two letters wrong; short words are too much alike. */
function isMistyped(typed: string, word: string): boolean {
  if (typed.length < 4) return false;
  const most = typed.length < 8 ? 1 : 2;
  return editDistance(typed, word, most) <= most;
}

function skipMarks(text: string, start: number): number {
  let at = start;
  while (at < text.length && /["“‘'«‹„([\s]/.test(text[at]!)) at++;
  return at;
}

/** BM25's constants as Robertson and Zaragoza (2009) recommend them for short texts. */
const k1 = 1.2;
const b = 0.75;
/** A line that has the words side by side is worth this much more for each pair. */
const pairBonus = 0.5;

/**
 * Lines for `sourceline search`, best first, at most `limit`: BM25 over stems, each line a document, with a bonus
 * for neighbouring query words that are neighbours in the line.
 */
export function searchLines(
  corpus: Corpus,
  query: string,
  limit: number,
  token?: CancellationToken,
): Passage[] {
  // First the postings: they give the sources' words their numbers.
  const postings = postingsOf(corpus);
  const terms = words(query).flatMap((w) => wordId(w.stem) ?? []);
  if (terms.length === 0) return [];
  const weights = new Map(terms.map((t) => [t, rarity(postings, t)]));
  const found: Passage[] = [];
  for (const i of candidateSources(postings, terms, mostSources)) {
    if (token?.isCancelled) return [];
    const source = postings.sources[i]!;
    const index = sourceIndex(source);
    const average = index.starts.length / Math.max(1, source.lines.length);
    for (const line of source.lines) {
      const hit = scoreLine(index, line, terms, weights, average);
      if (!hit) continue;
      const attribution = quotationAt(corpus, source, hit.matched[0]!.start);
      found.push({
        source,
        line,
        span: { start: line.start, end: line.end },
        ...hit,
        ...(attribution && { attribution }),
      });
    }
  }
  return found.sort((x, y) => y.score - x.score || x.line.start - y.line.start).slice(0, limit);
}

function scoreLine(
  index: SourceIndex,
  line: SourceLine,
  terms: readonly number[],
  weights: ReadonlyMap<number, number>,
  average: number,
): { score: number; matched: Span[] } | undefined {
  const counts = new Map<number, number>();
  const matched: Span[] = [];
  let pairs = 0;
  const first = tokenAt(index, line.start);
  let i = first;
  for (; i < index.starts.length && index.starts[i]! < line.end; i++) {
    const stem = index.stems[i]!;
    if (!weights.has(stem)) continue;
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
    matched.push(spanOf(index, i, i + 1));
    const at = terms.indexOf(stem);
    if (i > first && at > 0 && index.stems[i - 1] === terms[at - 1]) pairs++;
  }
  if (matched.length === 0) return undefined;
  const norm = k1 * (1 - b + (b * (i - first)) / average);
  let score = pairs * pairBonus;
  for (const [stem, n] of counts) score += (weights.get(stem)! * n * (k1 + 1)) / (n + norm);
  return { score, matched };
}
