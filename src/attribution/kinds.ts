import type { MarkedSpan } from '../text/quotationMarks.js';
import { scanWords } from '../text/words.js';

/**
 * Whether marks hold at least a sentence: they begin one, or hold the end of one and a capital at their start.
 * `lineStarts` are the offsets where lines of the text start.
 */
export function isDirect(text: string, m: MarkedSpan, lineStarts: ReadonlySet<number>): boolean {
  const inner = text.slice(m.inner.start, m.inner.end).trim();
  const count = scanWords(inner.slice(0, 400)).length;
  if (count < 2 && !/[.!?,]$/.test(inner)) return false;
  if (lineStarts.has(m.outer.start)) return true;
  return /^[^\p{L}]{0,8}\p{Lu}/u.test(inner) && (/[.!?,…]$/.test(inner) || count > 4);
}

/** Words that titles write small. */
const small = /^(?:a|an|and|as|at|but|by|for|from|in|is|of|on|or|the|to|with)$/;

/**
 * Whether words in marks are what something is called: `the script of “The Cartographer’s Aunt”`, in title case, or
 * `the so-called ‘night payments’`.
 */
export function isNoSpeech(text: string, m: MarkedSpan): boolean {
  if (/\bso-called\s$/i.test(text.slice(Math.max(0, m.outer.start - 12), m.outer.start))) return true;
  const content = text.slice(m.inner.start, m.inner.end);
  if (content.length > longestTitle || /[!?…]$|[.]\s/.test(content)) return false;
  const words = content.match(/[\p{L}’'-]+/gu) ?? [];
  const isTelling = (w: string) => /^\p{Lu}\p{Ll}/u.test(w);
  if (!isTelling(words[0] ?? '')) return false;
  return (
    words.every((w) => isTelling(w) || small.test(w)) &&
    words.filter((w) => !small.test(w)).length > 1 &&
    behindWork.test(text.slice(Math.max(0, m.outer.start - 40), m.outer.start))
  );
}

/** What stands before the title of something that was made. */
const behindWork =
  /\b(?:book|novel|memoir|film|movie|play|poem|song|album|single|series|show|programme|program|podcast|article|essay|paper|study|report|script|exhibition|painting|series|episode|documentary|opera|game|magazine|called|titled|entitled|named|of|in|for|from|with|by|on)\s(?:\p{Lu}\S*\s){0,2}$/u;

const longestTitle = 80;
