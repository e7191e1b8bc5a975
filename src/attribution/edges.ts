import { type Span, trimSpan } from '../text/span.js';

/** The offset behind opening marks and white space. */
export function skipOpening(text: string, at: number): number {
  let i = at;
  while (i < text.length && '"“‘\'«„([ \t\n\r'.includes(text[i]!)) i++;
  return i;
}

/** Index of the first span that starts at or behind `offset`. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (spans[mid]!.start < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** A reported clause without the comma, dash or full stop at its ends. */
export function trimClause(text: string, s: Span): Span {
  let { start, end } = trimSpan(text, s);
  while (start < end && /[\s,;:—–-]/.test(text[start]!)) start++;
  while (end > start && /[\s,;:.—–-]/.test(text[end - 1]!)) end--;
  return { start, end };
}
