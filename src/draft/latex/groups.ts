import type { Span } from '../../text/span.js';

/** The longest argument that is looked for, in UTF-16 units: an unclosed brace must not swallow the draft. */
const longestArgument = 20_000;

/** `[…]` right here: with its brackets. */
export function optional(text: string, from: number, to: number): Span | undefined {
  if (text[from] !== '[') return undefined;
  let depth = 0;
  for (let i = from; i < Math.min(to, from + 1000); i++) {
    const c = text[i];
    if (c === '\\') i++;
    else if (c === '{') depth++;
    else if (c === '}') depth--;
    else if (c === ']' && depth <= 0) return { start: from, end: i + 1 };
    else if (c === '\n' && text[i + 1] === '\n') return undefined;
  }
  return undefined;
}

/**
 * `{…}` right here (white space may stand before): what is inside. An unclosed one ends with its paragraph if
 * `lenient`, else there is none.
 */
export function braced(text: string, from: number, to: number, lenient = false): Span | undefined {
  let start = from;
  while (start < to && /[ \t]/.test(text[start]!)) start++;
  if (text[start] !== '{') return undefined;
  let depth = 0;
  const limit = Math.min(to, start + longestArgument);
  for (let i = start; i < limit; i++) {
    const c = text[i];
    if (c === '\\') i++;
    else if (c === '%') i = lineEnd(text, i, limit) - 1;
    else if (c === '{') depth++;
    else if (c === '}' && --depth === 0) return { start: start + 1, end: i };
    else if (c === '\n' && /^\n[ \t]*\r?\n/.test(text.slice(i, i + 40)))
      return lenient ? { start: start + 1, end: i } : undefined;
  }
  return lenient ? { start: start + 1, end: limit } : undefined;
}

/** Where the line ends. */
export function lineEnd(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (text[i] === '\n' || text[i] === '\r') return i;
  return to;
}

/** Where the paragraph ends: before a blank line. */
export function paragraphEnd(text: string, from: number, to: number): number {
  const pattern = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/g;
  pattern.lastIndex = from;
  const m = pattern.exec(text);
  return m && m.index < to ? m.index : to;
}

/** The end of `$…$` or `$$…$$`; an unclosed one is a sign alone. */
export function mathEnd(text: string, from: number, to: number): number {
  const mark = text.startsWith('$$', from) ? '$$' : '$';
  const limit = paragraphEnd(text, from, to);
  for (let i = from + mark.length; i < limit; i++) {
    if (text[i] === '\\') i++;
    else if (text.startsWith(mark, i)) return i + mark.length;
  }
  return from + mark.length;
}
