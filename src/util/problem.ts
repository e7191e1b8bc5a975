import type { Message } from './message.js';

/**
 * Something wrong with what a person gave us (a source, a configuration, a bibliography): returned as data beside
 * the value, never thrown, so that one bad file silences nothing else.
 */
export interface Problem {
  /** Stable, kebab-case: `invalid-json`, `not-text`, `too-large`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: Message;
  /** Path or URI of the file that the problem is in, as the host names it. */
  readonly file?: string;
  /** Where in that file, in UTF-16 units, half-open. */
  readonly span?: { readonly start: number; readonly end: number };
}

/** A value that could be read, wholly or in part, and what was wrong on the way. */
export interface Result<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
