import { findMarkedSpans, type MarkedSpan } from '../text/quotationMarks.js';
import { firstFrom, overlaps, type Span } from '../text/span.js';
import { mayIntroduce } from './blocks.js';
import type { AttributableText } from './model.js';
import { longestParagraph, type OwnParts, partsByParagraph } from './ownParts.js';
import { readParagraph } from './paragraph.js';
import { formsOf } from './signs.js';
import { wordsReported } from './told.js';

/** What can be told of a stretch of a text without reading who says what in all of it. */
export interface Glance {
  /** `false` only if no attribution of the text has words within. */
  mayBeSaid(within: Span): boolean;
  /** `false` only if none but reported speech has. */
  mayBeQuoted(within: Span): boolean;
}

/**
 * Looks at a text paragraph by paragraph. Who says what is read from its beginning on, since it depends on who was named
 * before; whether anything is said at all depends on the paragraph and the end of the one before. Only paragraphs that are
 * asked for are read, each once.
 */
export function glanceAt(input: AttributableText): Glance {
  const { text, paragraphs } = input;
  let parts:
    | { marked: readonly MarkedSpan[]; own: (index: number) => OwnParts; areTurns: boolean }
    | undefined;
  const partsOf = () => {
    if (!parts) {
      const marked = input.marked ?? findMarkedSpans(text, paragraphs);
      parts = { marked, own: partsByParagraph(input, marked), areTurns: formsOf(input).turns.size > 0 };
    }
    return parts;
  };
  /** Paragraphs with some of a span, by index. */
  const touched = (within: Span): number[] => {
    const found: number[] = [];
    for (let i = firstFrom(paragraphs, within.start + 1, (p) => p.end); i < paragraphs.length; i++) {
      if (paragraphs[i]!.start >= within.end) break;
      found.push(i);
    }
    return found;
  };
  /** Whether all of a paragraph may be said: a heading, a turn, a block quotation. */
  const mayBeWhole = (i: number): boolean => {
    const [p, before] = [paragraphs[i]!, paragraphs[i - 1]];
    return (
      before === undefined ||
      p.kind === 'heading' ||
      p.quoted ||
      before.quoted ||
      p.end - p.start > longestParagraph ||
      mayIntroduce(text, before)
    );
  };
  const mayBeQuoted = (within: Span): boolean => {
    const { marked, areTurns } = partsOf();
    return areTurns || marked.some((m) => overlaps(m.outer, within)) || touched(within).some(mayBeWhole);
  };
  const reported = new Map<number, readonly Span[]>();
  /** What is reported in a paragraph, whoever says it. */
  const reportedIn = (i: number): readonly Span[] => {
    let spans = reported.get(i);
    if (!spans) {
      const { marked, lines } = partsOf().own(i);
      spans = readParagraph(text, paragraphs[i]!, marked, lines).flatMap((s) =>
        s.reports.flatMap((r) => wordsReported(text, s, r) ?? []),
      );
      reported.set(i, spans);
    }
    return spans;
  };
  return {
    mayBeQuoted,
    mayBeSaid: (within) =>
      mayBeQuoted(within) || touched(within).some((i) => reportedIn(i).some((s) => overlaps(s, within))),
  };
}
