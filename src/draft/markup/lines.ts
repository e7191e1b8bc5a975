import type { Span } from '../../text/span.js';

/** A line of a draft without its line end. */
export interface Line extends Span {
  /** Columns of white space before its words: a tab counts to the next multiple of eight. */
  readonly indent: number;
  /** Where its words begin. */
  readonly first: number;
  readonly isBlank: boolean;
}

/** The lines of a text; `\n`, `\r\n` and `\r` end one. Linear. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    let first = start;
    let indent = 0;
    for (; first < end && (text[first] === ' ' || text[first] === '\t'); first++)
      indent += text[first] === '\t' ? 8 - (indent % 8) : 1;
    lines.push({ start, end, indent, first, isBlank: text.slice(first, end).trim() === '' });
    if (end >= text.length) break;
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return lines;
}
