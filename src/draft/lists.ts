import type { MarkedSpan } from '../text/quotationMarks.js';
import { type Span, shift } from '../text/span.js';
import { beside } from '../util/beside.js';
import type { Draft, DraftBlock, DraftQuotation, DraftSentence, DraftSpan } from './model.js';
import { type Shift, SplicedList } from './splicedList.js';

/**
 * The lists of a draft, which are put together only as far as somebody reads them: after an edit few look at more than what stands
 * around it. `draft.sentences` and the like put all of theirs together.
 */
export interface DraftLists {
  readonly blocks: SplicedList<DraftBlock>;
  readonly sentences: SplicedList<DraftSentence>;
  readonly quotations: SplicedList<DraftQuotation>;
  readonly marked: SplicedList<MarkedSpan>;
  /** Its sentences, without those of a note that stand in another, in its prose. */
  readonly lines: SplicedList<Span>;
}

const listsByDraft = beside<Draft, DraftLists>();

/** Remembers the lists of a draft. */
export function noteLists(draft: Draft, lists: DraftLists): void {
  listsByDraft.set(draft, lists);
}

/** The lists of a draft. */
export function listsOf(draft: Draft): DraftLists {
  let lists = listsByDraft.get(draft);
  if (!lists) {
    lists = listsFrom(draft);
    listsByDraft.set(draft, lists);
  }
  return lists;
}

/** The same, of what is in arrays. */
export function listsFrom({
  blocks,
  sentences,
  quotations,
  marked,
}: Pick<Draft, 'blocks' | 'sentences' | 'quotations' | 'marked'>): DraftLists {
  return {
    blocks: SplicedList.of(blocks, movedBlock),
    sentences: SplicedList.of(sentences, movedSentence),
    quotations: SplicedList.of(quotations, movedQuotation),
    marked: SplicedList.of(marked, movedMark),
    lines: SplicedList.of(linesOf(sentences), movedLine),
  };
}

/** One of the blocks of a draft. */
export const nthBlock = (draft: Draft, index: number): DraftBlock | undefined =>
  listsOf(draft).blocks.at(index);

/** One of its sentences; `undefined` for that of a quotation that has none. */
export const nthSentence = (draft: Draft, index: number | undefined): DraftSentence | undefined =>
  index === undefined ? undefined : listsOf(draft).sentences.at(index);

/** One of its quotations. */
export const nthQuotation = (draft: Draft, index: number): DraftQuotation =>
  listsOf(draft).quotations.at(index)!;

/** What `lines` has of sentences in order, of whole blocks. */
export function linesOf(sentences: readonly DraftSentence[]): Span[] {
  const lines: Span[] = [];
  // Where the last sentence ends that is in no note.
  let end = 0;
  for (const { isNote, prose } of sentences) {
    if (!isNote) end = prose.end;
    if (!isNote || end <= prose.start) lines.push(prose);
  }
  return lines;
}

/** A block at its place in a later version. */
export const movedBlock = ({ kind, prose, start, end }: DraftBlock, by: Shift): DraftBlock => ({
  kind,
  prose: { start: prose.start + by.prose, end: prose.end + by.prose },
  start: start + by.raw,
  end: end + by.raw,
});

function movedSentence(s: DraftSentence, by: Shift): DraftSentence {
  const moved: DraftSentence = {
    start: s.start + by.raw,
    end: s.end + by.raw,
    prose: { start: s.prose.start + by.prose, end: s.prose.end + by.prose },
    kind: s.kind,
    block: s.block + by.blocks,
    citations: cited(s.citations, by.citations),
  };
  return s.isNote || s.notes
    ? { ...moved, ...(s.isNote && { isNote: s.isNote }), ...(s.notes && { notes: s.notes }) }
    : moved;
}

function movedQuotation(q: DraftQuotation, by: Shift): DraftQuotation {
  const { outer } = q;
  const place: DraftSpan = {
    start: outer.start + by.raw,
    end: outer.end + by.raw,
    prose: { start: outer.prose.start + by.prose, end: outer.prose.end + by.prose },
  };
  return {
    kind: q.kind,
    start: q.start + by.raw,
    end: q.end + by.raw,
    prose: { start: q.prose.start + by.prose, end: q.prose.end + by.prose },
    outer: q.kind === 'block' ? { ...outer, ...place } : place,
    open: q.open,
    close: q.close,
    depth: q.depth,
    block: q.block + by.blocks,
    sentence: q.sentence === undefined ? undefined : q.sentence + by.sentences,
    citations: cited(q.citations, by.citations),
  };
}

const cited = (citations: readonly number[], by: number): readonly number[] =>
  by === 0 || citations.length === 0 ? citations : citations.map((c) => c + by);

const movedMark = (m: MarkedSpan, { prose }: Shift): MarkedSpan => ({
  open: m.open,
  close: m.close,
  outer: shift(m.outer, prose),
  inner: shift(m.inner, prose),
  depth: m.depth,
  continues: m.continues,
});

const movedLine = (line: Span, { prose }: Shift): Span => shift(line, prose);
