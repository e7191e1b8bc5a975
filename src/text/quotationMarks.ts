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

/** What may close what a mark opens. `“` also closes `„`, as in German; the other glyph of a pair is a slip. */
const closersOf: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"“',
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
  '｢': '｣',
  '〝': '〞〟',
  '＂': '＂',
  '``': "''",
  "''": "''",
};

const anyMark = /["“”„«»‹›'‘’‚`「」『』｢｣〝〞〟＂]/g;
const singleMarks = "'‘‚`‹›";

/** An opening mark that has not been closed yet. */
interface Open {
  readonly mark: string;
  readonly start: number;
  readonly innerStart: number;
}

/** The most quotations inside one another that are followed; the outermost is given up for one more. */
const deepest = 6;

/** How far behind a mark its reading is checked, in UTF-16 units; longer would cost more than linear time. */
const lookahead = 300;

/**
 * Every quotation in marks, by start. `paragraphs` are the spans that a quotation cannot cross unless the opening
 * mark is repeated.
 *
 * Straight marks open or close by what stands beside them. Apostrophes (`don't`, `dogs'`, `'90s`, `rock 'n' roll`),
 * feet, inches and minutes (`5'10"`) are no marks. A double mark that is never closed gives a quotation up to the end
 * of its paragraph, a single one only where the next paragraph repeats it (else it is likely an apostrophe). It does
 * not swallow the quotations behind it: where its own opening mark comes again in the paragraph it is left alone.
 * Linear time.
 *
 * @example findMarkedSpans('He said “yes” to it.', [{ start: 0, end: 20 }])[0].inner // { start: 9, end: 12 }
 */
export function findMarkedSpans(text: string, paragraphs: readonly Span[]): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  // The next mark from `from` on: looked for once, however many paragraphs have none.
  let ahead = { from: 0, at: -1 };
  paragraphs.forEach((p, i) => {
    if (p.start < ahead.from || p.start > ahead.at) {
      anyMark.lastIndex = p.start;
      ahead = { from: p.start, at: anyMark.exec(text)?.index ?? text.length };
    }
    if (ahead.at >= p.end) return;
    const next = paragraphs[i + 1];
    // No spread: a paragraph may hold more quotations than a call takes arguments.
    for (const m of scanParagraph(text, p, next ? firstMark(text, next) : undefined)) found.push(m);
  });
  return found;
}

/** The mark that a paragraph begins with, if any: the paragraph before may go on with it. */
export function firstMark(text: string, p: Span): string | undefined {
  const mark = /^\s*(``|''|\S)/.exec(text.slice(p.start, Math.min(p.end, p.start + 20)))?.[1];
  return mark !== undefined && mark in closersOf ? mark : undefined;
}

/** {@link findMarkedSpans} of one paragraph, where the next one begins with `nextMark`. */
export function scanParagraph(text: string, p: Span, nextMark: string | undefined): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  const stack: Open[] = [];
  anyMark.lastIndex = p.start;
  for (let m = anyMark.exec(text); m && m.index < p.end; m = anyMark.exec(text)) {
    const at = m.index;
    const mark = markAt(text, at, p, stack);
    if (mark === undefined) continue;
    anyMark.lastIndex = at + mark.length;
    const opener = opened(stack, mark, at, text, p);
    if (opener >= 0) {
      const open = stack[opener]!;
      // What was opened inside and never closed was an apostrophe, or a slip.
      stack.length = opener;
      if (at > open.innerStart) found.push(marked(open, at, mark));
    } else if (canOpen(text, at, mark, p, stack)) {
      push(stack, { mark, start: at, innerStart: at + mark.length });
    }
  }
  const left = unclosed(stack, found, p, nextMark);
  if (left) {
    const outer = { start: left.start, end: p.end };
    const inner = { start: left.innerStart, end: p.end };
    found.push({
      outer,
      inner,
      open: left.mark,
      close: undefined,
      depth: 0,
      continues: nextMark === left.mark,
    });
  }
  return withDepths(found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end));
}

function marked(open: Open, at: number, close: string): MarkedSpan {
  return {
    outer: { start: open.start, end: at + close.length },
    inner: { start: open.innerStart, end: at },
    open: open.mark,
    close,
    depth: 0,
    continues: false,
  };
}

/** At most two of one mark inside one another: a third says that the first is a stray one. */
function push(stack: Open[], open: Open): void {
  const same = stack.filter((o) => o.mark === open.mark);
  if (same.length > 1) stack.splice(stack.indexOf(same[0]!), 1);
  if (stack.length >= deepest) stack.shift();
  stack.push(open);
}

/** The outermost quotation that runs to the end of its paragraph, if any. */
function unclosed(
  stack: readonly Open[],
  found: readonly MarkedSpan[],
  p: Span,
  nextMark: string | undefined,
): Open | undefined {
  return stack.find((o) => {
    if (singleMarks.includes(o.mark) && o.mark !== nextMark) return false;
    const isRepeated =
      stack.some((other) => other.mark === o.mark && other.start > o.start) ||
      found.some((f) => f.open === o.mark && f.outer.start > o.start);
    return !isRepeated && o.innerStart < p.end;
  });
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
const space = /\s/;

/** The unit before and the unit behind a mark, white space at the ends of the paragraph. */
function beside(text: string, at: number, length: number, p: Span): readonly [string, string] {
  const before = at > p.start ? text[at - 1]! : ' ';
  const next = at + length < p.end ? text[at + length]! : ' ';
  return [before, next];
}

/** The mark at an offset, `undefined` if what stands there is an apostrophe, a prime or a unit. */
function markAt(text: string, at: number, p: Span, stack: readonly Open[]): string | undefined {
  const c = text[at]!;
  const [before, next] = beside(text, at, 1, p);
  if (c === '`') return next === '`' ? '``' : '`';
  if (c === "'" && next === "'") {
    // Two apostrophes for a double mark, as TeX and news archives have them. Of three that close, the first is single.
    const isTriple = text[at + 2] === "'" && stack.at(-1)?.mark === "'";
    if (!isTriple && stack.some(isTwoApostrophes)) return "''";
    if (!isTriple && /[\s([{"“—–-]/.test(before) && !/[\s']/.test(beside(text, at, 2, p)[1])) return "''";
    if (stack.at(-1)?.mark !== "'") return undefined;
  }
  if (c === "'" || c === '’' || c === '‘') {
    if (letterOrFigure.test(before)) {
      if (letterOrFigure.test(next)) return undefined;
      const inSingle = stack.some((o) => o.mark === "'" || o.mark === '`' || o.mark === '‘');
      if (/\d/.test(before) && !inSingle) return undefined;
    } else if (isElision(text, at, p)) return undefined;
  }
  if (c === '"' && /\d/.test(before) && isInches(text, at, p)) return undefined;
  return c;
}

/** `'90s`, `’tis`, `'n'`, `'em`: letters or figures left out at the start of a word. */
function isElision(text: string, at: number, p: Span): boolean {
  const ahead = text.slice(at + 1, Math.min(p.end, at + 8));
  if (/^\d0s(?![\p{L}\p{N}])/u.test(ahead)) return true;
  if (text[at] === '‘') return false;
  return /^(?:\d\d|tis|twas|em|cause|til|n['’]|bout|round)(?![\p{L}\p{N}])/iu.test(ahead);
}

/** `5'10"`; `a 12" disc` where the mark that comes next closes rather than opens. */
function isInches(text: string, at: number, p: Span): boolean {
  if (/['′’]\s?\d+$/.test(text.slice(Math.max(p.start, at - 6), at))) return true;
  if (!/^ \p{Ll}/u.test(text.slice(at + 1, Math.min(p.end, at + 3)))) return false;
  const next = text.slice(at + 1, Math.min(p.end, at + lookahead)).indexOf('"');
  if (next < 0) return false;
  const [before, after] = beside(text, at + 1 + next, 1, p);
  return !/[\s\d(]/.test(before) && !letterOrFigure.test(after);
}

/** Chinese and Japanese are written without spaces around marks. */
const unspaced = /[\u3000-\u30ff\u4e00-\u9fff\uff00-\uff0f\uff1a-\uff20]/;

/** Whether a mark opens here: always with some glyphs, else by white space, a bracket, a dash or a mark before it. */
function canOpen(text: string, at: number, mark: string, p: Span, stack: readonly Open[]): boolean {
  if (!(mark in closersOf)) return false;
  const [before, next] = beside(text, at, mark.length, p);
  switch (mark) {
    case '“':
    case '„':
    case '「':
    case '『':
    case '｢':
    case '〝':
    case '«':
    case '‹':
    case '``':
      return true;
    case '＂':
      return !stack.some((o) => o.mark === mark);
    case '‘':
    case '‚':
    case '`':
      return !letterOrFigure.test(before) && !space.test(next);
    case '”':
      return stack.length === 0 && /[\s([]/.test(before) && letterOrFigure.test(next);
    default: {
      // Straight marks, and » « the German way round.
      if (space.test(next)) return false;
      if (!/[\p{L}\p{N}.,!?;:%)\]…]/u.test(before) || unspaced.test(before)) return true;
      // `said:"Yes"`, the space forgotten: only a double mark, and only if it cannot close anything.
      return (
        mark === '"' &&
        /[,:;]/.test(before) &&
        letterOrFigure.test(next) &&
        !stack.some((o) => o.mark === mark)
      );
    }
  }
}

/** Index in the stack of what a mark closes, -1 if nothing. */
function opened(stack: readonly Open[], mark: string, at: number, text: string, p: Span): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i]!;
    if (!closersOf[open.mark]!.includes(mark) || isTwoApostrophes(open) !== (mark === "''")) continue;
    if (canClose(text, at, mark, open, p) && !(isSingle(open) && isInDouble(stack, i, at, text, p))) return i;
  }
  return -1;
}

function isTwoApostrophes(open: Open): boolean {
  return open.mark === '``' || open.mark === "''";
}

function isSingle(open: Open): boolean {
  return open.mark === '‘' || open.mark === "'" || open.mark === '‚' || open.mark === '`';
}

/** Whether a double quotation opened inside the `i`th goes on behind `at`: then a single mark is an apostrophe. */
function isInDouble(stack: readonly Open[], i: number, at: number, text: string, p: Span): boolean {
  const inner = stack.slice(i + 1).find((o) => !isSingle(o));
  if (!inner) return false;
  const ahead = text.slice(at + 1, Math.min(p.end, at + lookahead));
  return [...closersOf[inner.mark]!].some((c) => ahead.includes(c));
}

function canClose(text: string, at: number, mark: string, open: Open, p: Span): boolean {
  const [before, next] = beside(text, at, mark.length, p);
  switch (mark) {
    case '’':
    case "'":
      if (letterOrFigure.test(next) || space.test(before)) return false;
      // `the dogs' bowls`: a plural's apostrophe, if a better closing mark follows.
      return !(
        before === 's' &&
        /^\s[\p{Ll}\p{N}]/u.test(text.slice(at + 1, at + 3)) &&
        hasCloser(text, at + 1, p, open)
      );
    case '"':
      return (
        !(/[\s([{]/.test(before) && !space.test(next)) && !(open.mark !== '"' && letterOrFigure.test(next))
      );
    case "''":
      return !(/[\s([{]/.test(before) && letterOrFigure.test(next));
    case '“':
      // Closes `„`; a slip for `”` where it cannot open.
      return open.mark === '„' || (!/[\s([{—–-]/.test(before) && !letterOrFigure.test(next));
    default:
      return true;
  }
}

/** Whether a single closing mark behind a word or punctuation comes before another quotation opens. */
function hasCloser(text: string, from: number, p: Span, open: Open): boolean {
  const ahead = text.slice(from, Math.min(p.end, from + lookahead));
  const isCurly = open.mark === '‘' || open.mark === '‚';
  const closer = ahead.search(isCurly ? /[^\s]’(?![\p{L}\p{N}])/u : /[^\s]['’](?![\p{L}\p{N}])/u);
  const opening = isCurly ? ahead.search(/‘/) : ahead.search(/(?:^|\s)'[\p{L}\p{N}]/u);
  return closer >= 0 && (opening < 0 || closer < opening);
}
