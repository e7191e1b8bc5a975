import type { Span } from './span.js';
import { trimSpan } from './span.js';

/** The sentences of one paragraph, in order, without the white space between them. */
export function splitSentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const spans: Span[] = [];
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const s of segmenter.segment(text.slice(within.start, within.end))) {
    const start = within.start + s.index;
    const trimmed = trimSpan(text, { start, end: start + s.segment.length });
    if (trimmed.start < trimmed.end) spans.push(trimmed);
  }
  return spans;
}
