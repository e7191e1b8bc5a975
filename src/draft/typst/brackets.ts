import type { Span } from '../../text/span.js';

// Where Typst's brackets, raw text and formulas end, in text that may be half written.

/** The furthest that brackets are followed, in UTF-16 units: an unclosed one must not swallow the draft. */
const farthestContent = 50_000;
/**
 * How often a draft's length is looked through for partners of brackets, before all further ones are looked for near by
 * only: nobody's brackets nest that much, and reading stays linear.
 */
const patience = 30;
let looked = 0;

/** A new draft is read. */
export function startCounting(): void {
  looked = 0;
}

/** The character of a code point in hexadecimal; U+FFFD for none. */
export function point(hex: string): string {
  const n = Number.parseInt(hex, 16);
  return n > 0 && n <= 0x10ffff && !(n >= 0xd800 && n <= 0xdfff) ? String.fromCodePoint(n) : '\ufffd';
}

/** Where the line ends. */
export function lineEnd(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && text[i] !== '\n' && text[i] !== '\r') i++;
  return i;
}

/** The end of raw text; an unclosed one ends with its line, an unclosed block with the draft. */
export function rawEnd(text: string, at: number, to: number): number {
  const fence = /^`+/.exec(text.slice(at, Math.min(to, at + 40)))![0];
  if (fence.length === 2) return at + 2;
  const close = text.indexOf(fence, at + fence.length);
  if (close >= 0 && close + fence.length <= to && (fence.length > 1 || close < at + 2000))
    return close + fence.length;
  return fence.length > 1 ? to : lineEnd(text, at, to);
}

/** The end of `$…$`; `undefined` for a sign alone: nothing closes it in its paragraph. */
export function mathEnd(text: string, at: number, to: number): number | undefined {
  const limit = Math.min(to, at + 5000);
  for (let i = at + 1; i < limit; i++) {
    const c = text[i];
    if (c === '\\') i++;
    else if (c === '$') return i + 1;
    else if (c === '\n' && /^\n[ \t]*\r?\n/.test(text.slice(i, i + 40))) return undefined;
  }
  return undefined;
}

/** The bracket that closes the one at `open`, in code or content; strings, raw text and comments are stepped over. -1 if none. */
export function matching(text: string, open: number, to: number): number {
  const stack: string[] = [];
  const limit = Math.min(to, open + (looked > patience * text.length + 100_000 ? 200 : farthestContent));
  for (let i = open; i < limit; i++) {
    looked++;
    const c = text[i]!;
    if (c === '\\') i++;
    else if (c === '(' || c === '[' || c === '{') {
      // In content, parentheses and braces are words.
      if (
        c === '[' ||
        stack.at(-1) !== ']' ||
        text[i - 1] === '#' ||
        /#[\p{L}\p{N}_.-]+$/u.test(text.slice(Math.max(open, i - 40), i))
      )
        stack.push(c === '(' ? ')' : c === '[' ? ']' : '}');
    } else if (c === stack.at(-1)) {
      stack.pop();
      if (stack.length === 0) return i;
    } else if (c === '"' && stack.at(-1) !== ']') {
      const close = text.indexOf('"', i + 1);
      if (close < 0 || close > limit) return -1;
      i = close;
    } else if (c === '`' && stack.at(-1) === ']') {
      const end = rawEnd(text, i, limit);
      if (end < limit) i = end - 1;
    } else if (c === '/' && text[i + 1] === '/' && text[i - 1] !== ':') i = lineEnd(text, i, limit) - 1;
  }
  return -1;
}

/** The end of a `#let` or the like: its line, unless brackets go on. */
export function statementEnd(text: string, at: number, to: number): number {
  let i = at;
  while (i < to) {
    const c = text[i]!;
    if (c === '\n' || c === '\r' || c === ';') return i;
    if (c === '(' || c === '[' || c === '{') {
      const close = matching(text, i, to);
      if (close < 0) return lineEnd(text, i, to);
      i = close + 1;
    } else if (c === '"') {
      const close = text.indexOf('"', i + 1);
      i = close < 0 || close > to ? lineEnd(text, i, to) : close + 1;
    } else i++;
  }
  return to;
}

/** The contents (`[…]`) on the first level of arguments. */
export function contentsIn(text: string, args: Span): Span[] {
  const found: Span[] = [];
  for (let i = args.start; i < args.end; i++) {
    const c = text[i]!;
    if (c === '"') {
      const close = text.indexOf('"', i + 1);
      i = close < 0 ? args.end : close;
    } else if (c === '[' || c === '(' || c === '{') {
      const close = matching(text, i, args.end);
      if (close < 0) break;
      if (c === '[') found.push({ start: i + 1, end: close });
      // `table.header([a], [b])`, `align(center)[words]`
      else if (c === '(' && /[\p{L}_]$/u.test(text.slice(Math.max(args.start, i - 1), i)))
        found.push(...contentsIn(text, { start: i + 1, end: close }));
      i = close;
    }
  }
  return found;
}
