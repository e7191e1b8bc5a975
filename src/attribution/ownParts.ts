import type { Listed } from '../text/listed.js';
import type { MarkedSpan } from '../text/quotationMarks.js';
import { firstFrom, type Span } from '../text/span.js';
import type { AttributableParagraph, AttributableText } from './model.js';
import { opensBlock } from './signatures.js';

/** Past this many UTF-16 units a paragraph is data, not prose (a long novel has a million), and is not read. */
export const longestParagraph = 2_000_000;

/** A paragraph with the lines and the stretches in marks that stand in it. */
export interface OwnParts {
  readonly paragraph: AttributableParagraph;
  /** Whether it begins a block quotation, where the markup tells (`opensBlock`). */
  readonly opensBlock: boolean;
  readonly lines: readonly Span[];
  /** In marks, outermost ones. */
  readonly marked: readonly MarkedSpan[];
  /** In marks inside marks. */
  readonly inner: readonly MarkedSpan[];
}

/** The parts of each paragraph of a text by its index, found when they are asked for; `marked` are the text's stretches in marks, by start. */
export function partsByParagraph(
  input: AttributableText,
  marked: Listed<MarkedSpan>,
): (index: number) => OwnParts {
  const { text, paragraphs, lines } = input;
  const known = new Map<number, OwnParts>();
  const find = (index: number): OwnParts => {
    const paragraph = paragraphs.at(index)!;
    const from = index > 0 ? paragraphs.at(index - 1)!.end : 0;
    const within = <T>(items: Listed<T>, start: (item: T) => number) =>
      items.slice(firstFrom(items, from, start), firstFrom(items, paragraph.end, start));
    const all = within(marked, (m) => m.outer.start);
    return {
      paragraph,
      opensBlock: paragraph.quoted && (paragraph.opensQuote || opensBlock(text, paragraph)),
      lines: within(lines, (l) => l.start),
      marked: all.filter((m) => m.depth === 0),
      inner: all.filter((m) => m.depth === 1),
    };
  };
  return (index) => {
    let own = known.get(index);
    if (!own) {
      own = find(index);
      known.set(index, own);
    }
    return own;
  };
}

/** Whether two paragraphs, each of its own text, would be read the same if what stands before them were. */
export function isSameButForPlace(a: OwnParts, inA: string, b: OwnParts, inB: string): boolean {
  const [p, q] = [a.paragraph, b.paragraph];
  const by = q.start - p.start;
  return (
    p.kind === q.kind &&
    p.quoted === q.quoted &&
    a.opensBlock === b.opensBlock &&
    p.end + by === q.end &&
    a.lines.length === b.lines.length &&
    a.marked.length === b.marked.length &&
    a.inner.length === b.inner.length &&
    a.lines.every((l, i) => l.start + by === b.lines[i]!.start && l.end + by === b.lines[i]!.end) &&
    a.marked.every((m, i) => isSameMark(m, b.marked[i]!, by)) &&
    a.inner.every((m, i) => isSameMark(m, b.inner[i]!, by)) &&
    inA.slice(p.start, p.end) === inB.slice(q.start, q.end)
  );
}

/** Whether a stretch in marks is another one, moved. */
export function isSameMark(a: MarkedSpan, b: MarkedSpan, by: number): boolean {
  return (
    a.outer.start + by === b.outer.start &&
    a.outer.end + by === b.outer.end &&
    a.inner.start + by === b.inner.start &&
    a.inner.end + by === b.inner.end &&
    a.continues === b.continues
  );
}

/** Whether words in marks begin a paragraph. */
export const startsMarked = (own: OwnParts): boolean => own.marked[0]?.outer.start === own.paragraph.start;
