import type { Draft } from '../../src/draft/model.js';

/** A draft in short: its blocks, what it quotes and cites as written, and what its suppressions cover. */
export function digest(draft: Draft) {
  const raw = (s: { start: number; end: number }) => draft.text.slice(s.start, s.end);
  return {
    blocks: draft.blocks.map((b) => `${b.kind}: ${draft.prose.text.slice(b.prose.start, b.prose.end)}`),
    quotations: draft.quotations.map((q) => `${q.kind}: ${raw(q)}`),
    citations: draft.citations.map(
      (c) =>
        `${raw(c)} -> ${c.items.map((i) => raw(i.keySpan) + (i.locator ? ` (${i.locator.text})` : '')).join(', ')}`,
    ),
    suppressions: draft.suppressions.map(
      (s) => `${s.scope} ${s.rules.join(',')}: ${s.scope === 'file' ? '' : raw(s.covers)}`,
    ),
  };
}
