import type { Span } from '../../text/span.js';
import { type Io, visible } from '../io.js';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'cyan' | 'green';

export type Paint = (style: Style, text: string) => string;

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
};

/**
 * Colours where they are wanted: on a terminal that has them, unless NO_COLOR is set (https://no-color.org).
 * FORCE_COLOR, as Node reads it, decides before both.
 */
export function painter(io: Io): Paint {
  const { FORCE_COLOR: forced, NO_COLOR: no, TERM: term } = io.env;
  const on =
    forced !== undefined
      ? forced !== '0' && forced !== 'false'
      : io.isTerminal && (no ?? '') === '' && term !== 'dumb';
  return (style, text) => (on ? `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : text);
}

/** Columns of text where no terminal says how wide it is; and at most, since longer lines are hard to read. */
const usualWidth = 100;

/** At most so many rows of a passage: a finding is found by its place, it need not be shown whole. */
const mostRows = 6;

/**
 * A passage as rows of a terminal, wrapped at spaces, some of its words painted and underlined with `^`, so that they
 * can be told without colours too. `label` stands before the first row, its width before the others.
 *
 * @param marks What to underline, in the coordinates of `text`; what lies outside `whole` is left out.
 */
export function passage(
  io: Io,
  label: string,
  text: string,
  whole: Span,
  marks: readonly Span[],
  paintMark: (text: string) => string,
): string[] {
  const room = Math.max(30, Math.min(io.columns ?? usualWidth, usualWidth) - label.length);
  const near = around(whole, marks);
  const cells = cellsOf(text, near, marks);
  const rows = wrapped(cells, room);
  const firstMarked = rows.findIndex((row) => row.some((c) => c.marked));
  const from = Math.max(0, Math.min(firstMarked - 1, rows.length - mostRows));
  const shown = rows.slice(from, from + mostRows);
  const out: string[] = [];
  shown.forEach((row, i) => {
    const before = i === 0 ? label : ' '.repeat(label.length);
    const isFirst = i === 0 && (from > 0 || near.start > whole.start);
    const isLast = i === shown.length - 1 && (from + mostRows < rows.length || near.end < whole.end);
    const cutBefore = isFirst ? '… ' : '';
    const cutAfter = isLast ? ' …' : '';
    out.push(before + cutBefore + painted(row, paintMark) + cutAfter);
    const under = row.map((c) => (c.marked ? '^' : ' ').repeat(c.width)).join('');
    if (under.includes('^')) out.push(' '.repeat(label.length + cutBefore.length) + under.trimEnd());
  });
  return out;
}

/** More than the rows could show, on either side of the first mark: the rest of a long passage is not looked at. */
const looked = mostRows * usualWidth;

function around(whole: Span, marks: readonly Span[]): Span {
  const inside = marks.map((m) => m.start).filter((at) => at >= whole.start && at < whole.end);
  const first = inside.reduce((a, b) => Math.min(a, b), inside[0] ?? whole.start);
  return {
    start: Math.max(whole.start, first - looked),
    end: Math.min(whole.end, first + looked),
  };
}

/** What is shown for one character of the text. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

function cellsOf(text: string, whole: Span, marks: readonly Span[]): Cell[] {
  const cells: Cell[] = [];
  let wasSpace = true;
  for (let at = whole.start; at < whole.end; ) {
    const char = String.fromCodePoint(text.codePointAt(at)!);
    const shown = visible(char);
    const marked = marks.some((m) => m.start <= at && at < m.end);
    // Line ends and indents of the source are one space.
    if (shown !== ' ') cells.push({ text: shown, width: widthOf(shown), marked });
    else if (!wasSpace) cells.push({ text: ' ', width: 1, marked });
    wasSpace = shown === ' ';
    at += char.length;
  }
  return cells;
}

function wrapped(cells: readonly Cell[], room: number): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let width = 0;
  let space = -1;
  const finish = (end: number) => {
    const rest = row.slice(end);
    rows.push(row.slice(0, end));
    row = rest[0]?.text === ' ' ? rest.slice(1) : rest;
    width = row.reduce((sum, c) => sum + c.width, 0);
    space = -1;
  };
  for (const cell of cells) {
    if (width + cell.width > room) finish(space > 0 ? space : row.length);
    if (cell.text === ' ') {
      if (row.length === 0) continue;
      space = row.length;
    }
    row.push(cell);
    width += cell.width;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function painted(row: readonly Cell[], paintMark: (text: string) => string): string {
  let out = '';
  for (let i = 0; i < row.length; ) {
    const { marked } = row[i]!;
    let end = i;
    while (end < row.length && row[end]!.marked === marked) end++;
    const text = row
      .slice(i, end)
      .map((c) => c.text)
      .join('');
    out += marked ? paintMark(text) : text;
    i = end;
  }
  return out;
}

/** Columns of a terminal: none for marks that combine and joiners, two for East Asian wide characters and emoji. */
function widthOf(shown: string): number {
  if (shown.length > 2) return shown.length;
  const c = shown.codePointAt(0)!;
  if (c < 0x300) return 1;
  if (/^\p{M}$/u.test(shown) || c === 0x200c || c === 0x200d) return 0;
  const isWide =
    (c >= 0x1100 && c <= 0x115f) ||
    (c >= 0x2e80 && c <= 0xa4cf) ||
    (c >= 0xac00 && c <= 0xd7a3) ||
    (c >= 0xf900 && c <= 0xfaff) ||
    (c >= 0xfe30 && c <= 0xfe6f) ||
    (c >= 0xff00 && c <= 0xff60) ||
    (c >= 0xffe0 && c <= 0xffe6) ||
    (c >= 0x1f300 && c <= 0x1faff) ||
    (c >= 0x20000 && c <= 0x3fffd);
  return isWide ? 2 : 1;
}
