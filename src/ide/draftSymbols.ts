import { claimsOf } from '../lint/analyze.js';
import type { Analysis } from '../lint/model.js';
import { excerpt } from '../lint/wording.js';
import { firstFrom, textAt } from '../text/span.js';
import type { SymbolEntry } from './model.js';

/** The outline of a draft: headings, and below each the claims with their verdicts and the quotations. */
export function draftSymbols(analysis: Analysis): SymbolEntry[] {
  const { draft, quotations } = analysis;
  const entries: SymbolEntry[] = [
    ...[...claimsOf(analysis)].map(({ start, end, checked: { match } }): SymbolEntry => {
      const span = { start, end };
      const mark = { supported: '✓', contradicted: '✗', unsupported: '?' }[match.verdict];
      const name = `${mark} ${excerpt(textAt(draft.text, span), 70)}`;
      return { kind: 'claim', name, detail: detailOf(match), span, selection: span, children: [] };
    }),
    ...quotations.map((q): SymbolEntry => {
      const span = { start: q.start, end: q.end };
      const by = q.sourced()?.speaker?.name ?? q.speakerInDraft;
      const name = `${by === undefined ? '' : `${by}: `}“${excerpt(textAt(draft.text, span), 60)}”`;
      return { kind: 'quotation', name, span, selection: span, children: [] };
    }),
  ].sort((a, b) => a.span.start - b.span.start);
  const headings = draft.blocks.filter((b) => b.kind === 'heading');
  const first = headings[0]?.start ?? draft.text.length;
  const top: SymbolEntry[] = entries.filter((e) => e.span.start < first);
  for (const [i, heading] of headings.entries()) {
    const end = headings[i + 1]?.start ?? draft.text.length;
    const [from, to] = [heading.start, end].map((at) => firstFrom(entries, at, (e) => e.span.start));
    const children = entries.slice(from, to);
    if (children.length === 0) continue;
    top.push({
      kind: 'heading',
      name: excerpt(draft.prose.text.slice(heading.prose.start, heading.prose.end), 80),
      span: { start: heading.start, end },
      selection: { start: heading.start, end: heading.end },
      children,
    });
  }
  return top;
}

function detailOf({ verdict, evidence }: Analysis['claims'][number]['match']): string {
  const best = evidence[0];
  return verdict === 'unsupported' || !best ? '' : `${best.source}, ${best.locator}`;
}
