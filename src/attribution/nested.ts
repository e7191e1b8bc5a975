import type { MarkedSpan } from '../text/quotationMarks.js';
import type { Span } from '../text/span.js';
import { type MarkedReport, reportOfMarked } from './marked.js';
import { readParagraph } from './paragraph.js';

/** Words in marks inside somebody's words, and who those say said them. */
export interface Nested extends MarkedReport {
  readonly marked: MarkedSpan;
  /** Whether the one who speaks around it says it of himself: `I told them ‘no.’` */
  readonly isOwn: boolean;
}

/**
 * `‘Stay home’` of `“The chief told us ‘Stay home,’” Ruiz said`. Only where a name or noun is the subject, or `I`:
 * whom `he` means in there, the text around does not tell. `marked` and `lines` are those inside `within`.
 */
export function nestedIn(
  text: string,
  within: Span,
  marked: readonly MarkedSpan[],
  lines: readonly Span[],
): Nested[] {
  if (marked.length === 0) return [];
  return readParagraph(text, within, marked, lines).flatMap((s) =>
    s.marked.flatMap((m, i): Nested[] => {
      const found = reportOfMarked(text, s, i);
      const phrase = found?.report.subject.phrase;
      if (!found || !phrase) return [];
      const head = s.tokens[phrase.head]!;
      const isOwn = head.norm === 'i';
      const isKnown = head.tag === 'name' || head.tag === 'noun';
      return isOwn || isKnown ? [{ ...found, marked: m, isOwn }] : [];
    }),
  );
}
