import { type Span, trimSpan } from '../text/span.js';

/** The offset behind opening marks and white space. */
export function skipOpening(text: string, at: number): number {
  let i = at;
  while (i < text.length && '"“‘\'«„([ \t\n\r'.includes(text[i]!)) i++;
  return i;
}

/** A reported clause without the comma, dash or full stop at its ends. */
export function trimClause(text: string, s: Span): Span {
  let { start, end } = trimSpan(text, s);
  while (start < end && /[\s,;:—–-]/.test(text[start]!)) start++;
  while (end > start && /[\s,;:.—–-]/.test(text[end - 1]!)) end--;
  return { start, end };
}
