import type { Attribution } from '../attribution/model.js';
import type { Source, SourceLine } from '../source/model.js';
import type { Span } from '../text/span.js';
import { words } from '../text/words.js';
import type { CancellationToken } from '../util/cancellation.js';
import type { Corpus } from './corpus.js';
import type { Hit } from './hit.js';
import { hitsFor } from './hits.js';
import { indexOf } from './index/corpusIndex.js';
import { type Segment, slotOf, wordNumber } from './index/segment.js';
import { markedAt, nameWords, passageEnds, quotationAt, quotationAtHand, sameSpeaker } from './passages.js';
import { readTyped, type Typed } from './typed.js';

export { searchLines } from './retrieval.js';

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

/**
 * What a passage is worth: a verbatim run before one with a typing error before scattered words, then the speaker
 * whom the draft names, then quotations, then beginnings. Powers of two, so that an earlier wish always wins.
 */
const worth = { run: 32, near: 16, speaker: 8, quotation: 4, begins: 2 };

/**
 * In a corpus of at most so many sources all attributions are read for an answer. In a larger one, where that takes 11 ms a
 * source, only those count that were read already; those of the first few sources are read when nobody waits, for the next
 * letter that is typed. Until then passages are offered without their speaker.
 */
const fewSources = 8;

/** Passages that are made for one answer, by promise, even if fewer are asked for: a speaker may lift a later one. */
const mostLooked = 50;

/** Sources whose quotations are offered before anything is typed. */
const mostOpened = 16;

/**
 * Passages that begin with or contain what was typed, best first: those with the typed words in a run before those
 * with a typing error or with the words scattered; the named speaker's first; quotations before other sentences;
 * beginnings of quotations and sentences before their middles. A passage with the run begins with the typed words,
 * so that what is accepted is verbatim; one with scattered words is a whole sentence or quotation. In a quotation of
 * several sentences the sentence and the rest of the quotation are two passages.
 *
 * @example findPassages(corpus, { typed: 'We will pl', limit: 50 })
 */
export function findPassages(corpus: Corpus, query: PassageQuery, token?: CancellationToken): Passage[] {
  if (query.limit <= 0) return [];
  const typed = readTyped(query.typed);
  if (!typed) return openings(corpus, query, token);
  const hits = hitsFor(indexOf(corpus), typed, query.limit, token);
  if (token?.isCancelled) return [];
  return offered(corpus, query, hits, typed);
}

/** Passages with whoever says them, read where it is not known yet: 11 ms a source, for who can wait that long. */
export function withSpeakers(corpus: Corpus, passages: readonly Passage[]): Passage[] {
  return passages.map((p) => {
    const first = p.matched[0];
    if (p.attribution || !first || !markedAt(p.source, p.line, first.start)) return p;
    const attribution = quotationAt(corpus, p.source, first.start);
    return attribution ? { ...p, attribution } : p;
  });
}

/** Nothing typed yet: the quotations, the named speaker's first, in reading order. */
function openings(corpus: Corpus, query: PassageQuery, token?: CancellationToken): Passage[] {
  const found = new Offer(query);
  const isFew = corpus.sources.length <= fewSources;
  for (const source of corpus.sources.slice(0, mostOpened)) {
    if (token?.isCancelled) return [];
    for (const a of (isFew ? corpus.attributions(source) : corpus.attributionsAtHand(source)) ?? []) {
      const line = corpus.lineAt(source, a.content.start);
      if (a.kind !== 'indirect' && line) found.add(source, line, a.content.start, [], a, a.content, 0);
    }
  }
  return found.best();
}

/** Hits as passages: attributions are read for the sources of the most promising ones. */
function offered(corpus: Corpus, query: PassageQuery, hits: readonly Hit[], typed: Typed): Passage[] {
  const found = new Offer(query);
  const asked = new Set<Source>();
  const isFew = corpus.sources.length <= fewSources;
  const said = isFew ? quotationAt : quotationAtHand;
  const named = new NamedSources(query.speaker);
  const promising = new Map(hits.map((h) => [h, promise(h, named)]));
  const order = [...hits].sort((a, b) => promising.get(b)! - promising.get(a)!);
  for (const hit of order) {
    if (found.size >= Math.max(query.limit, mostLooked)) break;
    const { segment, slot, token } = hit;
    const source = segment.sources[slot]!;
    const first = segment.span(token).start;
    const line = corpus.lineAt(source, first);
    if (!line || line.kind === 'heading') continue;
    const marked = markedAt(source, line, first);
    if (asked.size < fewSources && (marked || isFew)) asked.add(source);
    const attribution = asked.has(source) ? said(corpus, source, first) : undefined;
    const quotation = marked ?? attribution?.content;
    const matched = matchedSpans(hit, typed);
    const isRun = hit.kind !== 'scattered';
    const start = isRun ? first : skipMarks(source.text, Math.max(line.start, quotation?.start ?? 0));
    const base = hit.kind === 'run' ? worth.run : hit.kind === 'near' ? worth.near : 0;
    // A run that goes on behind the closing mark is nobody's words.
    if (isRun && quotation && matched.some((m) => m.end > quotation.end)) continue;
    found.add(source, line, start, matched, attribution, quotation, base);
  }
  return found.best();
}

/** What a hit seems worth before its source's attributions are read. */
function promise(hit: Hit, named: NamedSources): number {
  const base = hit.kind === 'run' ? worth.run : hit.kind === 'near' ? worth.near : 0;
  const isNamed = named.has(hit);
  return (
    base + (isNamed ? worth.speaker : 0) + (hit.marked ? worth.quotation : 0) + (hit.opens ? worth.begins : 0)
  );
}

/** Sources in which the last word of the speaker's name stands, by the index: no text is read for it. */
class NamedSources {
  readonly #last: string | undefined;
  readonly #places = new Map<Segment, Uint32Array>();

  constructor(speaker: string | undefined) {
    const last = speaker === undefined ? undefined : nameWords(speaker).at(-1);
    this.#last = last === undefined ? undefined : words(last)[0]?.norm;
  }

  has({ segment, slot }: Hit): boolean {
    if (this.#last === undefined) return false;
    let places = this.#places.get(segment);
    if (!places) {
      const word = wordNumber(segment.words, this.#last);
      places = word < 0 ? new Uint32Array(0) : segment.places(word);
      this.#places.set(segment, places);
    }
    const first = places[slotOf(places, segment.firstToken[slot]! - 1) + 1];
    return first !== undefined && first < segment.firstToken[slot + 1]!;
  }
}

function matchedSpans(hit: Hit, typed: Typed): Span[] {
  const { segment, token } = hit;
  if (hit.matched) return hit.matched.map((t) => segment.span(t));
  return [{ start: segment.span(token).start, end: segment.span(token + typed.length - 1).end }];
}

function skipMarks(text: string, start: number): number {
  let at = start;
  while (at < text.length && /["“‘'«‹„([\s]/.test(text[at]!)) at++;
  return at;
}

/** Passages on offer: no text twice, the best of equal ones first found. */
class Offer {
  readonly #query: PassageQuery;
  readonly #found = new Map<string, Passage>();

  constructor(query: PassageQuery) {
    this.#query = query;
  }

  add(
    source: Source,
    line: SourceLine,
    start: number,
    matched: readonly Span[],
    attribution: Attribution | undefined,
    quotation: Span | undefined,
    base: number,
  ): void {
    const speaker = attribution?.speaker?.name;
    const { speaker: wanted } = this.#query;
    const named = wanted !== undefined && speaker !== undefined && sameSpeaker(wanted, speaker);
    const begins = start === quotation?.start || skipMarks(source.text, line.start) === start;
    const score =
      base +
      (named ? worth.speaker : 0) +
      (attribution ? worth.quotation : quotation ? worth.quotation / 2 : 0) +
      (begins ? worth.begins : 0);
    for (const [i, span] of passageEnds(source, line, start, quotation).entries()) {
      const key = source.text.slice(span.start, span.end);
      const passage = {
        source,
        line,
        span,
        matched,
        score: score - i * 0.5,
        ...(attribution && { attribution }),
      };
      const known = this.#found.get(key);
      if (!known || known.score < passage.score) this.#found.set(key, passage);
    }
  }

  get size(): number {
    return this.#found.size;
  }

  /** The best, at most as many as asked for; ties in the order they were found. */
  best(): Passage[] {
    return [...this.#found.values()].sort((a, b) => b.score - a.score).slice(0, this.#query.limit);
  }
}
