import type { Span } from './span.js';

/** A stretch of text between quotation marks. */
export interface MarkedSpan {
  /** With the marks; without a closing mark it ends where the quotation ends (at the end of its paragraph). */
  readonly outer: Span;
  /** Inside the marks. */
  readonly inner: Span;
  readonly open: string;
  /** The closing mark; `undefined` where none was found before the end of the paragraph. */
  readonly close: string | undefined;
  /** 0 for an outermost quotation, 1 for one inside it, … */
  readonly depth: number;
  /** Whether the next paragraph goes on with it (opening mark repeated there, no closing mark here). */
  readonly continues: boolean;
}

/**
 * Every quotation in marks, by start. `paragraphs` are the spans that a quotation cannot cross unless the opening
 * mark is repeated. Apostrophes, feet, inches and minutes are no marks.
 */
export function findMarkedSpans(text: string, paragraphs: readonly Span[]): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  for (const p of paragraphs) {
    let open = -1;
    for (let i = p.start; i < p.end; i++) {
      const c = text[i]!;
      if (open < 0 && (c === '“' || c === '"')) open = i;
      else if (open >= 0 && (c === '”' || c === '"')) {
        found.push({
          outer: { start: open, end: i + 1 },
          inner: { start: open + 1, end: i },
          open: text[open]!,
          close: c,
          depth: 0,
          continues: false,
        });
        open = -1;
      }
    }
  }
  return found;
}
