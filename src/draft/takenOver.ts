import type { MarkedSpan } from '../text/quotationMarks.js';
import { firstFrom, shift } from '../text/span.js';
import type { Draft, DraftBlock, DraftQuotation, DraftSentence, DraftSpan } from './model.js';

/** What an earlier version of a draft has in blocks at one of its ends: lists of one’s own. */
export interface TakenOver {
  readonly sentences: DraftSentence[];
  readonly quotations: DraftQuotation[];
  readonly marked: MarkedSpan[];
}

/** What stands in the first blocks of a draft, which did not move. */
export function takenBefore(old: Draft, blocks: number): TakenOver {
  return {
    sentences: old.sentences.slice(
      0,
      firstFrom(old.sentences, blocks, (s) => s.block),
    ),
    quotations: old.quotations.slice(
      0,
      firstFrom(old.quotations, blocks, (q) => q.block),
    ),
    marked: old.marked.slice(0, firstMarked(old, blocks)),
  };
}

/**
 * What stands in the last `count` blocks of a draft, at its place in the version now. Sentences of quotations are still counted as
 * in the version before, where the first sentence of these blocks is `firstSentence`.
 */
export function takenBehind(
  old: Draft,
  count: number,
  now: Pick<Draft, 'text' | 'prose' | 'citations'>,
  blocks: readonly DraftBlock[],
): TakenOver & { readonly firstSentence: number } {
  const first = old.blocks.length - count;
  const raw = now.text.length - old.text.length;
  const prose = now.prose.text.length - old.prose.text.length;
  const block = blocks.length - old.blocks.length;
  const citation = now.citations.length - old.citations.length;
  const firstSentence = firstFrom(old.sentences, first, (s) => s.block);
  const sentences = old.sentences.slice(firstSentence);
  const quotations = old.quotations.slice(firstFrom(old.quotations, first, (q) => q.block));
  const marked = old.marked.slice(firstMarked(old, first));
  if (raw === 0 && prose === 0 && block === 0 && citation === 0)
    return { sentences, quotations, marked, firstSentence };
  const cited = (citations: readonly number[]) =>
    citation === 0 || citations.length === 0 ? citations : citations.map((c) => c + citation);
  // Written out: there are thousands of them.
  for (let i = 0; i < sentences.length; i++) {
    const s = sentences[i]!;
    const moved: DraftSentence = {
      start: s.start + raw,
      end: s.end + raw,
      prose: { start: s.prose.start + prose, end: s.prose.end + prose },
      kind: s.kind,
      block: s.block + block,
      citations: cited(s.citations),
    };
    sentences[i] =
      s.isNote || s.notes
        ? { ...moved, ...(s.isNote && { isNote: s.isNote }), ...(s.notes && { notes: s.notes }) }
        : moved;
  }
  for (let i = 0; i < quotations.length; i++) {
    const q = quotations[i]!;
    const { outer } = q;
    const place: DraftSpan = {
      start: outer.start + raw,
      end: outer.end + raw,
      prose: { start: outer.prose.start + prose, end: outer.prose.end + prose },
    };
    quotations[i] = {
      kind: q.kind,
      start: q.start + raw,
      end: q.end + raw,
      prose: { start: q.prose.start + prose, end: q.prose.end + prose },
      outer: q.kind === 'block' ? { ...outer, ...place } : place,
      open: q.open,
      close: q.close,
      depth: q.depth,
      block: q.block + block,
      sentence: q.sentence,
      citations: cited(q.citations),
    };
  }
  if (prose !== 0) for (let i = 0; i < marked.length; i++) marked[i] = movedMark(marked[i]!, prose);
  return { sentences, quotations, marked, firstSentence };
}

const movedMark = (m: MarkedSpan, by: number): MarkedSpan => ({
  open: m.open,
  close: m.close,
  outer: shift(m.outer, by),
  inner: shift(m.inner, by),
  depth: m.depth,
  continues: m.continues,
});

/** Index of the first stretch in marks in a block or behind it. */
function firstMarked({ blocks, marked }: Draft, block: number): number {
  const from = blocks[block]?.prose.start ?? Number.POSITIVE_INFINITY;
  return firstFrom(marked, from, (m) => m.outer.start);
}
