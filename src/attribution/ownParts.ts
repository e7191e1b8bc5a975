import type { MarkedSpan } from '../text/quotationMarks.js';
import type { Span } from '../text/span.js';
import type { AttributableText } from './model.js';
import { opensBlock } from './signatures.js';

/** Past this many UTF-16 units a paragraph is data, not prose (a long novel has a million), and is not read. */
export const longestParagraph = 2_000_000;

/** A paragraph with the lines and the stretches in marks that stand in it. */
export interface OwnParts {
  readonly paragraph: AttributableText['paragraphs'][number];
  /** Whether it begins a block quotation, where the markup tells (`opensBlock`). */
  readonly opensBlock: boolean;
  readonly lines: readonly Span[];
  /** In marks, outermost ones. */
  readonly marked: readonly MarkedSpan[];
  /** In marks inside marks. */
  readonly inner: readonly MarkedSpan[];
}

/** The parts of each paragraph of a text; `marked` are its stretches in marks, by start. */
export function splitByParagraph(input: AttributableText, marked: readonly MarkedSpan[]): OwnParts[] {
  let nextMark = 0;
  let nextLine = 0;
  return input.paragraphs.map((paragraph) => {
    const firstLine = nextLine;
    while (nextLine < input.lines.length && input.lines[nextLine]!.start < paragraph.end) nextLine++;
    const firstMark = nextMark;
    while (nextMark < marked.length && marked[nextMark]!.outer.start < paragraph.end) nextMark++;
    const all = marked.slice(firstMark, nextMark);
    return {
      paragraph,
      opensBlock: paragraph.quoted && (paragraph.opensQuote || opensBlock(input.text, paragraph)),
      lines: input.lines.slice(firstLine, nextLine),
      marked: all.filter((m) => m.depth === 0),
      inner: all.filter((m) => m.depth === 1),
    };
  });
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

function isSameMark(a: MarkedSpan, b: MarkedSpan, by: number): boolean {
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
