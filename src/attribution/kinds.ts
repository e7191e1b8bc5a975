import type { MarkedSpan } from '../text/quotationMarks.js';
import type { Span } from '../text/span.js';
import { words } from '../text/words.js';

/** Whether marks hold at least a sentence: they begin one, or hold the end of one and a capital at their start. */
export function isDirect(text: string, m: MarkedSpan, lines: readonly Span[]): boolean {
  const inner = text.slice(m.inner.start, m.inner.end).trim();
  const count = words(inner.slice(0, 400)).length;
  if (count < 2 && !/[.!?,]$/.test(inner)) return false;
  if (lines.some((l) => l.start === m.outer.start)) return true;
  return /^[^\p{L}]{0,8}\p{Lu}/u.test(inner) && (/[.!?,…]$/.test(inner) || count > 4);
}
