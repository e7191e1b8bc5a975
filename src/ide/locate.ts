import type { CitationItem } from '../draft/model.js';
import type { Analysis, CheckedClaim, CheckedQuotation } from '../lint/model.js';
import { findLocator } from '../source/locators.js';
import { type Span, touches } from '../text/span.js';

/** What stands at a place of a draft. */
export type Located =
  | { readonly kind: 'citation'; readonly span: Span; readonly item: CitationItem; readonly passage?: Span }
  | { readonly kind: 'quotation'; readonly span: Span; readonly checked: CheckedQuotation }
  | { readonly kind: 'claim'; readonly span: Span; readonly checked: CheckedClaim };

/** The innermost of citation, quotation and claim at an offset. */
export function locate(analysis: Analysis, offset: number): Located | undefined {
  const { draft, corpus } = analysis;
  for (const citation of draft.citations) {
    if (!touches(citation, offset)) continue;
    const item = citation.items.find((i) => touches(i, offset));
    if (!item) continue;
    const source = corpus.get(item.key);
    const passage = source && item.locator && findLocator(source, item.locator.text);
    return { kind: 'citation', span: item, item, ...(passage && { passage }) };
  }
  for (const checked of analysis.quotations) {
    const outer = draft.quotations[checked.quotation]!.outer;
    if (touches(outer, offset)) return { kind: 'quotation', span: outer, checked };
  }
  for (const checked of analysis.claims) {
    if (touches(checked, offset)) return { kind: 'claim', span: checked, checked };
  }
  return undefined;
}
