import type { Span } from '../../text/span.js';

/** The longest argument that is looked for, in UTF-16 units: an unclosed brace must not swallow the draft. */
const longestArgument = 20_000;

/** The longest formula that is looked for: an unclosed `$` is a sign alone. */
const longestMath = 5000;

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
  const limit = Math.min(to, start + longestArgument);
  const partner = partners(text)[start]!;
  // Negative: where the paragraph ends in which nothing closes it.
  const end = partner > 0 ? partner : -partner;
  if (partner > 0 && end < limit) return { start: start + 1, end };
  return lenient ? { start: start + 1, end: Math.max(start + 1, Math.min(end, limit)) } : undefined;
}

let last: { readonly text: string; readonly partners: Int32Array } | undefined;

/**
 * For each `{` of a text, where its partner is; for one without, where its paragraph ends, negative. In one pass: looking
 * for the partner of each anew would take quadratic time where many are open.
 */
function partners(text: string): Int32Array {
  if (last?.text === text) return last.partners;
  const found = new Int32Array(text.length);
  let open: number[] = [];
  const endParagraph = (at: number) => {
    for (const o of open) found[o] = -at;
    open = [];
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\\') i++;
    else if (c === '%') i = lineEnd(text, i, text.length) - 1;
    else if (c === '{') open.push(i);
    else if (c === '}') {
      const o = open.pop();
      if (o !== undefined) found[o] = i;
    } else if (c === '\n' && /^\n[ \t]*\r?\n/.test(text.slice(i, i + 40))) endParagraph(i);
  }
  endParagraph(text.length);
  last = { text, partners: found };
  return found;
}

/** Where the line ends. */
export function lineEnd(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (text[i] === '\n' || text[i] === '\r') return i;
  return to;
}

/** Where the paragraph ends: before a blank line. */
export function paragraphEnd(text: string, from: number, to: number): number {
  const m = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(from, to));
  return m ? from + m.index : to;
}

/** The end of `$…$` or `$$…$$`; an unclosed one is a sign alone. */
export function mathEnd(text: string, from: number, to: number): number {
  const mark = text.startsWith('$$', from) ? '$$' : '$';
  const limit = Math.min(paragraphEnd(text, from, Math.min(to, from + longestMath)), from + longestMath);
  for (let i = from + mark.length; i < limit; i++) {
    if (text[i] === '\\') i++;
    else if (text.startsWith(mark, i)) return i + mark.length;
  }
  return from + mark.length;
}

/**
 * The end of what `\iffalse` switches off: behind its `\fi` or `\else`, other conditions inside it apart. One that
 * nothing ends is a command alone.
 */
export function switchedOffEnd(text: string, from: number, to: number): number {
  let depth = 0;
  for (const m of text.slice(from, to).matchAll(/\\(if[a-zA-Z]*|else|fi)(?![a-zA-Z])/g)) {
    if (m[1]!.startsWith('if')) depth++;
    else if (depth === 0) return from + m.index + m[0].length;
    else if (m[1] === 'fi') depth--;
  }
  return from;
}
