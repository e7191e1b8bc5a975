import type { MarkedSpan } from '../text/quotationMarks.js';
import { words } from '../text/words.js';

/**
 * Whether marks hold at least a sentence: they begin one, or hold the end of one and a capital at their start.
 * `lineStarts` are the offsets where lines of the text start.
 */
export function isDirect(text: string, m: MarkedSpan, lineStarts: ReadonlySet<number>): boolean {
  const inner = text.slice(m.inner.start, m.inner.end).trim();
  const count = words(inner.slice(0, 400)).length;
  if (count < 2 && !/[.!?,]$/.test(inner)) return false;
  if (lineStarts.has(m.outer.start)) return true;
  return /^[^\p{L}]{0,8}\p{Lu}/u.test(inner) && (/[.!?,…]$/.test(inner) || count > 4);
}
