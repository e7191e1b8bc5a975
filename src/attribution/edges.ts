import { lightPattern } from '../text/lightPattern.js';
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
  // `£187,000 had been traced`: the sign is no word.
  if (start > s.start - 2 && /\d/.test(text[start] ?? '') && /[$£€¥#]/.test(text[start - 1] ?? '')) start--;
  return { start, end };
}

/** `LONDON (Reuters) — `, `NEW YORK, Dec. 22 (UPI) — `: where news agencies say they write from. */
const dateline = lightPattern(
  /^(?:\p{Lu}{2}[\p{Lu}.'’-]*[ ,]{1,3}){1,3}(?:[\p{L}.\d][\p{L}.\d ]{0,19},{0,2} ?)?(?:\([^()\n]{1,24}\) ?)?(?:--?|[–—]) /u,
);

/** A span without a dateline at its start. */
export function withoutDateline(text: string, s: Span): Span {
  const found = dateline.exec(text.slice(s.start, Math.min(s.end, s.start + 80)));
  return found ? { start: s.start + found[0].length, end: s.end } : s;
}
