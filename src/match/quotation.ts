import type { Corpus } from '../corpus/corpus.js';
import type { CancellationToken } from '../util/cancellation.js';
import type { QuotationMatch } from './model.js';

/** What the draft says around a quotation. */
export interface QuotationHints {
  /** Keys that the draft cites for it; such places are preferred among equally good ones. */
  readonly cited?: readonly string[];
  /** Speaker that the draft names, if it is certain. */
  readonly speaker?: string;
}

/** Where a quotation stands in the corpus, and whether it is verbatim under the quotation matching contract. */
export function matchQuotation(
  _corpus: Corpus,
  _quotation: string,
  _hints: QuotationHints = {},
  _token?: CancellationToken,
): QuotationMatch {
  return { match: 'absent', evidence: [], ambiguous: false, differences: [] };
}
