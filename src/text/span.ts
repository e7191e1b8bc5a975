import { whiteSpace } from './characterClass.js';
import type { Listed } from './listed.js';

/**
 * A stretch of a text: `[start, end)` in UTF-16 code units, half-open (the LSP convention, and what
 * `String.prototype.slice` takes).
 *
 * @example textAt('a “word” b', { start: 3, end: 7 }) // 'word'
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Makes a span. */
export function span(start: number, end: number): Span {
  return { start, end };
}

/** The characters that a span covers. */
export function textAt(text: string, s: Span): string {
  return text.slice(s.start, s.end);
}

/** Length in UTF-16 units. */
export function spanLength(s: Span): number {
  return s.end - s.start;
}

/** Whether `offset` touches the span, its end included (where a cursor still belongs to the word before it). */
export function touches(s: Span, offset: number): boolean {
  return s.start <= offset && offset <= s.end;
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What two spans share, or `undefined` if nothing. */
export function intersect(a: Span, b: Span): Span | undefined {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : undefined;
}

/** The span moved by `by` units. */
export function shift(s: Span, by: number): Span {
  return { start: s.start + by, end: s.end + by };
}

/** The span without white space at its ends; empty at its start if it is all white space. */
export function trimSpan(text: string, s: Span): Span {
  let { start, end } = s;
  while (start < end && whiteSpace[text.charCodeAt(start)] === 1) start++;
  while (end > start && whiteSpace[text.charCodeAt(end - 1)] === 1) end--;
  return { start, end };
}

/** Index of the first item whose place is at `from` or behind it, in a list in the order of places. O(log n). */
export function firstFrom<T>(sorted: Listed<T>, from: number, place: (item: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (place(sorted.at(mid)!) < from) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The items of a list in order, no two of which overlap, that share at least one unit with a span. */
export function overlapping<T>(sorted: readonly T[], s: Span, spanOf: (item: T) => Span): T[] {
  const first = firstFrom(sorted, s.start + 1, (item) => spanOf(item).end);
  const end = firstFrom(sorted, s.end, (item) => spanOf(item).start);
  return sorted.slice(first, Math.max(first, end)).filter((item) => overlaps(spanOf(item), s));
}
