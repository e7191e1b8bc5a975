import type { Corpus } from '../corpus/corpus.js';
import type { Span } from '../text/span.js';
import type { CancellationToken } from '../util/cancellation.js';
import type { ClaimMatch } from './model.js';

/** What the draft says around a claim. */
export interface ClaimHints {
  /** Keys that the draft cites for it: asked first. */
  readonly cited?: readonly string[];
  /** Quoted words in it that were found verbatim: their spans in the claim count as matched. */
  readonly proven?: readonly Span[];
  /** The sentence before it in the same paragraph, for what its pronouns stand for. */
  readonly before?: string;
}

/** Whether the corpus bears a claim out, and by which lines. */
export function matchClaim(
  _corpus: Corpus,
  _claim: string,
  _hints: ClaimHints = {},
  _token?: CancellationToken,
): ClaimMatch {
  return { verdict: 'unsupported', score: 0, evidence: [], conflicts: [], unmatched: [] };
}
