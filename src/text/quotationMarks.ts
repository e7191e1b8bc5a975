import type { Span } from './span.js';

/** A stretch of text between quotation marks. */
export interface MarkedSpan {
  /** With the marks; without a closing mark it ends where the quotation ends (at the end of its paragraph). */
  readonly outer: Span;
  /** Inside the marks. */
  readonly inner: Span;
  readonly open: string;
  /** The closing mark; `undefined` where none was found before the end of the paragraph. */
  readonly close: string | undefined;
  /** 0 for an outermost quotation, 1 for one inside it, … */
  readonly depth: number;
  /** Whether the next paragraph goes on with it (opening mark repeated there, no closing mark here). */
  readonly continues: boolean;
}

/** Marks that may close what a mark opens. `“` also closes `„`, as in German; straight marks close themselves. */
const closersOf: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"',
  '”': '”',
  '„': '“”"',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  "'": "'’",
  '‘': "’'",
  '‚': '‘’',
  '`': "'’",
  '「': '」',
  '『': '』',
  '〝': '〞〟',
  '＂': '＂',
  '``': "''",
};

const singleMarks = "'‘’‚`";

interface Open {
  readonly mark: string;
  readonly start: number;
  readonly innerStart: number;
}

/**
 * Every quotation in marks, by start. `paragraphs` are the spans that a quotation cannot cross unless the opening
 * mark is repeated.
 *
 * Straight marks open or close by what stands beside them. Apostrophes (`don't`, `dogs'`, `'90s`, `rock 'n' roll`),
 * feet, inches and minutes (`5'10"`) are no marks. A mark that is never closed gives a quotation up to the end of its
 * paragraph only when it is a double one; it does not swallow the quotations behind it: where its own opening
 * mark comes again before a closing one, it is left alone. Linear time.
 *
 * @example findMarkedSpans('He said “yes” to it.', [{ start: 0, end: 20 }])[0].inner // { start: 9, end: 12 }
 */
export function findMarkedSpans(text: string, paragraphs: readonly Span[]): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  paragraphs.forEach((p, i) => {
    const inParagraph = scanParagraph(text, p);
    const next = paragraphs[i + 1];
    for (const m of inParagraph) {
      const continues = m.close === undefined && next !== undefined && firstMark(text, next) === m.open;
      found.push(continues ? { ...m, continues } : m);
    }
  });
  return found;
}

function firstMark(text: string, p: Span): string | undefined {
  return /^\s*(\S)/.exec(text.slice(p.start, Math.min(p.end, p.start + 20)))?.[1];
}

function scanParagraph(text: string, p: Span): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  const stack: Open[] = [];
  const close = (open: Open, at: number, mark: string) => {
    found.push({
      outer: { start: open.start, end: at + mark.length },
      inner: { start: open.innerStart, end: at },
      open: open.mark,
      close: mark,
      depth: 0,
      continues: false,
    });
  };
  for (let i = p.start; i < p.end; i++) {
    const c = text[i]!;
    if (!(c in closersOf)) {
      if (!'」』〞〟”’'.includes(c)) continue;
    }
    const mark = markAt(text, i, p);
    if (mark === undefined) continue;
    const at = i;
    i += mark.length - 1;
    const opener = closable(stack, mark, at, text, p);
    if (opener !== undefined) {
      // Singles inside that were never closed were apostrophes.
      stack.length = opener.index;
      if (at > opener.open.innerStart) close(opener.open, at, mark);
      continue;
    }
    if (canOpen(text, at, mark, p)) {
      // The same mark again before a closing one: the first was a stray one, or its closing mark is missing.
      const same = stack.findIndex((o) => o.mark === mark);
      if (same >= 0) stack.length = same;
      if (stack.length < 8) stack.push({ mark, start: at, innerStart: at + mark.length });
    }
  }
  const left = stack.find((o) => !singleMarks.includes(o.mark));
  if (left) {
    found.push({
      outer: { start: left.start, end: p.end },
      inner: { start: left.innerStart, end: p.end },
      open: left.mark,
      close: undefined,
      depth: 0,
      continues: false,
    });
  }
  return withDepths(found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end));
}

function withDepths(sorted: readonly MarkedSpan[]): MarkedSpan[] {
  const ends: number[] = [];
  return sorted.map((m) => {
    while (ends.length > 0 && ends.at(-1)! <= m.outer.start) ends.pop();
    const depth = ends.length;
    ends.push(m.outer.end);
    return depth === 0 ? m : { ...m, depth };
  });
}

const letterOrFigure = /[\p{L}\p{N}]/u;

/** The mark at an offset, `undefined` if what stands there is an apostrophe, a prime or a unit. */
function markAt(text: string, at: number, p: Span): string | undefined {
  const c = text[at]!;
  const before = at > p.start ? text[at - 1]! : ' ';
  const after = at + 1 < p.end ? text[at + 1]! : ' ';
  if (c === '`') return after === '`' ? '``' : before === '`' ? undefined : '`';
  if (c === "'" && after === "'") return "''";
  if (c === "'" && before === "'") return undefined;
  if (c === "'" || c === '’') {
    if (letterOrFigure.test(before) && letterOrFigure.test(after)) return undefined;
    // `'90s`, `’tis`, `'n'`, `'em`: left-out letters at the start of a word.
    if (!letterOrFigure.test(before) && isElision(text, at, p)) return undefined;
    if (/\d/.test(before) && c === "'" && !isInQuote(text, at, p)) return undefined;
  }
  if (c === '"' && /\d/.test(before) && /['′]\s?\d+$/.test(text.slice(Math.max(p.start, at - 6), at)))
    return undefined;
  return c;
}

/** Whether a straight single mark was opened earlier in the line: then `'` behind a figure may close it. */
function isInQuote(text: string, at: number, p: Span): boolean {
  const from = Math.max(p.start, at - 300);
  return /(?:^|[\s(—–-])'[\p{L}\p{N}]/u.test(text.slice(from, at));
}

function isElision(text: string, at: number, p: Span): boolean {
  return /^(?:\d0s\b|\d\ds?\b|tis\b|twas\b|em\b|cause\b|til\b|n['’]|bout\b|round\b)/iu.test(
    text.slice(at + 1, Math.min(p.end, at + 8)),
  );
}

/** What stands beside a mark that opens: nothing, white space, a bracket, a dash or another mark before it. */
function canOpen(text: string, at: number, mark: string, p: Span): boolean {
  const before = at > p.start ? text[at - 1]! : ' ';
  const next = at + mark.length < p.end ? text[at + mark.length]! : ' ';
  if (!(mark in closersOf)) return false;
  if (mark === '“' || mark === '„' || mark === '‚' || mark === '「' || mark === '『' || mark === '〝')
    return true;
  if (mark === '‘') return !letterOrFigure.test(before);
  if (mark === '«' || mark === '‹' || mark === '``' || mark === '`') return true;
  if (mark === '”') return false;
  // Straight marks, and » « the German way round.
  return !/\s/.test(next) && !/[\p{L}\p{N}.,!?;:%)\]]/u.test(before) && at + mark.length < p.end;
}

/** The open quotation that a mark closes. */
function closable(
  stack: readonly Open[],
  mark: string,
  at: number,
  text: string,
  p: Span,
): { index: number; open: Open } | undefined {
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i]!;
    if (!closersOf[open.mark]!.includes(mark) || (open.mark === '``') !== (mark === "''")) continue;
    if (!canClose(text, at, mark, open, p)) continue;
    return { index: i, open };
  }
  return undefined;
}

function canClose(text: string, at: number, mark: string, open: Open, p: Span): boolean {
  const before = text[at - 1] ?? ' ';
  const next = at + mark.length < p.end ? text[at + mark.length]! : ' ';
  if (mark === '”' || mark === '»' || mark === '›' || mark === '」' || mark === '』' || mark === "''")
    return true;
  if (mark === '’' || mark === "'") {
    if (letterOrFigure.test(next) || /\s/.test(before)) return false;
    // `the dogs' bowls`: a plural's apostrophe, if a better closing mark follows.
    return !(
      before === 's' &&
      /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) &&
      hasCloser(text, at + 1, p, open)
    );
  }
  if (mark === '"' && open.mark === '"')
    return !(/\s/.test(before) && !/\s/.test(next) && letterOrFigure.test(next));
  return true;
}

/** Whether a single closing mark behind punctuation, or before white space or punctuation, comes within 300 units. */
function hasCloser(text: string, from: number, p: Span, open: Open): boolean {
  const ahead = text.slice(from, Math.min(p.end, from + 300));
  const closing =
    open.mark === '‘' || open.mark === '‚' ? /[^\s]’(?![\p{L}\p{N}])/u : /[^\s]['’](?![\p{L}\p{N}])/u;
  const opening = open.mark === '‘' ? ahead.search(/‘/) : ahead.search(/(?:^|\s)'[\p{L}\p{N}]/u);
  const closer = ahead.search(closing);
  return closer >= 0 && (opening < 0 || closer < opening);
}
