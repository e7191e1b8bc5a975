import type { Analysis } from '../lint/model.js';
import { findLocator } from '../source/locators.js';
import { LineIndex } from '../text/lineIndex.js';
import { contains, type Span } from '../text/span.js';
import type { SourceUse } from './model.js';

/** A citation stands so far behind the words that it belongs to, at most: their closing mark, a space, a bracket, a key of some length. */
const mostBehind = 60;

/**
 * What of its sources a draft quotes (found word for word), cites (by key, at the locator), and rests on (supported
 * claims), in the order of the draft.
 */
export function sourceUses({ draft, corpus, quotations, claims }: Analysis): SourceUse[] {
  const index = new LineIndex(draft.text);
  const uses: SourceUse[] = [];
  const add = (kind: SourceUse['kind'], { start, end }: Span, key: string, used: Span | undefined) => {
    const source = corpus.get(key);
    if (!source) return;
    const span = { start, end };
    const at = used ? { start: used.start, end: used.end } : { start: 0, end: 0 };
    uses.push({ kind, span, range: index.rangeOf(span), source: source.uri, used: at });
  };
  for (const { match, start, end } of quotations) {
    if (match.match !== 'exact' && match.match !== 'faithful') continue;
    for (const e of match.evidence) add('quotes', { start, end }, e.source, e);
  }
  for (const { match, start, end } of claims) {
    if (match.verdict !== 'supported') continue;
    for (const e of match.evidence) add('rests', { start, end }, e.source, e);
  }
  for (const { items } of draft.citations) {
    for (const item of items) {
      const source = corpus.get(item.key);
      add('cites', item, item.key, source && item.locator && findLocator(source, item.locator.text));
    }
  }
  return uses.sort((a, b) => a.span.start - b.span.start);
}

/**
 * Uses of one draft without those that say the same place twice: a sentence around a quotation of the same line, and a citation
 * in it or right behind it.
 *
 * @example // `Ruiz said “We stay” [@minutes, para. 2].` has one use of that line, the words in the marks
 */
export function withoutRepeats<T extends { readonly use: SourceUse }>(uses: readonly T[]): T[] {
  const quoted = uses.filter((u) => u.use.kind === 'quotes');
  const words = uses.filter((u) => u.use.kind !== 'cites');
  return uses.filter(({ use: { kind, span } }) => {
    if (kind === 'quotes') return true;
    if (kind === 'rests') return !quoted.some((q) => contains(span, q.use.span));
    return !words.some((w) => w.use.span.start <= span.start && span.end <= w.use.span.end + mostBehind);
  });
}
