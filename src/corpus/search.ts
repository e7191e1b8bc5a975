import type { Attribution } from '../attribution/model.js';
import type { Source, SourceLine } from '../source/model.js';
import type { Span } from '../text/span.js';
import type { CancellationToken } from '../util/cancellation.js';
import type { Corpus } from './corpus.js';

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
 * Passages that begin with or contain what was typed, best first: those that begin so, then those that contain it,
 * then those that hold its words; quotations before other sentences, the named speaker's first.
 */
export function findPassages(_corpus: Corpus, _query: PassageQuery, _token?: CancellationToken): Passage[] {
  return [];
}

/** Lines for `sourceline search`: by the words asked for, best first. */
export function searchLines(
  _corpus: Corpus,
  _query: string,
  _limit: number,
  _token?: CancellationToken,
): Passage[] {
  return [];
}
