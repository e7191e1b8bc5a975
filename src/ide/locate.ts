import type { CitationItem } from '../draft/model.js';
import type { Analysis, CheckedClaim, CheckedQuotation } from '../lint/model.js';
import type { Source } from '../source/model.js';
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

/** Where a locator as written (`para. 8`, `paragraph 8`, `¶ 8`) leads in a source. */
export function findLocator(source: Source, written: string): Span | undefined {
  const wanted = canonicalLocator(written);
  const first = source.lines.find((l) => canonicalLocator(l.locator) === wanted);
  if (!first) return undefined;
  const paragraph = source.paragraphs[first.paragraph - 1];
  return paragraph ? { start: paragraph.start, end: paragraph.end } : first;
}

/** The spellings that CSL and Pandoc know for the labels that our readers give. */
const labels: readonly (readonly [RegExp, string])[] = [
  [/^(?:paragraphs?|paras?\.?|¶+)\s*/iu, 'para. '],
  [/^(?:pages?|pp?\.?)\s*/iu, 'p. '],
  [/^(?:sections?|secs?\.?|§+)\s*/iu, 'sec. '],
];

function canonicalLocator(written: string): string {
  const text = written.trim();
  for (const [pattern, label] of labels) {
    const match = pattern.exec(text);
    if (match) return label + text.slice(match[0].length);
  }
  return text;
}
