import type { BlockKind } from '../../model.js';
import { endsSentence, isHeadingLike, isListItem, startsSmall } from '../lineShapes.js';
import type { Column, Line, Segment } from './columns.js';

/** A page with its columns in reading order. */
export interface LaidOut {
  readonly label: string;
  readonly columns: readonly Column[];
}

/** A paragraph as lines, each with the page that it stands on. */
export interface Paragraph {
  readonly kind: BlockKind;
  readonly quoted: boolean;
  readonly size: number;
  /** The first line begins further right than the others do. */
  readonly indented: boolean;
  readonly lines: { readonly text: string; readonly page: string }[];
}

/** What is usual in a document, weighed by letters. */
export interface Usual {
  /** Height of the font of most of the text, in points. */
  readonly size: number;
  /** From one line to the next, in heights of the font. */
  readonly leading: number;
}

const span = (text: string) => ({ start: 0, end: text.length });

/** Leading of most lines in a font of this height. */
export function usualOf(pages: readonly LaidOut[], size: number): Usual {
  const leadings = new Map<number, number>();
  for (const { lines } of pages.flatMap((p) => p.columns)) {
    lines.forEach((line, i) => {
      const next = lines[i + 1];
      if (!next || Math.abs(next.size - line.size) > 0.5 || Math.abs(line.size - size) > 0.5) return;
      const leading = Math.round(((next.base - line.base) / line.size) * 20) / 20;
      if (leading > 0.8 && leading < 3.5) leadings.set(leading, (leadings.get(leading) ?? 0) + 1);
    });
  }
  return { size, leading: most(leadings, 1.2) };
}

/** Height of the font of most letters, in half points. */
export function usualSize(segments: Iterable<Segment>): number {
  const sizes = new Map<number, number>();
  for (const s of segments) {
    const size = Math.round(s.size * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + s.text.length);
  }
  return most(sizes, 10);
}

function most(counts: ReadonlyMap<number, number>, otherwise: number): number {
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [otherwise, 0])[0];
}

/**
 * The paragraphs of a document, in reading order, joined over columns and pages. Notes at the foot of a page come
 * behind the paragraph that runs over it.
 */
export function paragraphsOf(pages: readonly LaidOut[], usual: Usual): Paragraph[] {
  const done: Paragraph[] = [];
  let notes: Paragraph[] = [];
  const flushNotes = () => {
    done.push(...notes);
    notes = [];
  };
  /** The last paragraph of running text: what a next column may go on with. */
  let open: Paragraph | undefined;
  for (const page of pages) {
    for (const column of page.columns) {
      const { body, foot } = footOf(column, usual);
      const found = paragraphsIn({ ...column, lines: body }, page.label, usual);
      found.forEach((p, i) => {
        if (i === 0 && open && notes.length > 0 && !goesOn(open, p)) flushNotes();
        if (i === 0 && open && goesOn(open, p)) open.lines.push(...p.lines);
        else {
          if (i > 0) flushNotes();
          done.push(p);
          open = p;
        }
      });
      notes.push(...paragraphsIn({ ...column, lines: foot }, page.label, usual));
    }
  }
  flushNotes();
  return done;
}

/** Whether the first paragraph of a column goes on with the last one before it. */
function goesOn(open: Paragraph, next: Paragraph): boolean {
  if (open.kind !== 'sentence' && open.kind !== 'list-item') return false;
  if (next.kind !== 'sentence' || Math.abs(open.size - next.size) > 0.5) return false;
  const last = open.lines.at(-1)!.text;
  const first = next.lines[0]!.text;
  if (/\p{L}[-\u00ad‐]$/u.test(last)) return true;
  if (startsSmall(first, span(first))) return !/[.!?]["”’)]*$/.test(last);
  return !endsSentence(last, span(last)) && !next.indented && last.length > 25;
}

/** Lines in smaller print at the foot of a column, from one that begins with the mark of a note on. */
function footOf(column: Column, usual: Usual): { body: readonly Line[]; foot: readonly Line[] } {
  const { lines } = column;
  let from = lines.length;
  while (from > 0 && lines[from - 1]!.size < usual.size * 0.93) from--;
  const first = lines.findIndex(
    (l, i) => i >= from && /^(?:\d{1,3}|[*†‡§]|\[\d{1,3}\])\W{0,3}\p{L}/u.test(l.text),
  );
  if (from === 0 || first !== from) return { body: lines, foot: [] };
  return { body: lines.slice(0, from), foot: lines.slice(from) };
}

/** Further apart than usual leading times this, lines are of two paragraphs. */
const gapFactor = 1.3;

function paragraphsIn(column: Column, page: string, usual: Usual): Paragraph[] {
  const { lines } = column;
  const rows = tableRows(lines);
  const groups: Line[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const group = groups.at(-1);
    const breaks =
      !before ||
      !group ||
      rows.has(line) ||
      rows.has(before) ||
      breaksBefore(line, before, group, column, usual);
    if (breaks) groups.push([line]);
    else group.push(line);
  });
  return groups.map((group, i) => {
    const [first] = group as [Line];
    const isRow = rows.has(first) || (group.length === 1 && isHeadOf(first, groups[i + 1]?.[0], rows));
    return {
      kind: isRow ? 'table-row' : kindOf(group, groups[i + 1], usual),
      quoted: !isRow && isSetIn(group, column),
      size: first.size,
      indented: group.length > 1 && first.left > group[1]!.left + first.size * 0.7,
      lines: group.map((l) => ({ text: isRow ? l.cells.map((c) => c.text).join(' | ') : l.text, page })),
    };
  });
}

function breaksBefore(
  line: Line,
  before: Line,
  group: readonly Line[],
  column: Column,
  usual: Usual,
): boolean {
  if (Math.abs(line.size - before.size) > 0.08 * before.size) return true;
  const gap = line.base - before.base;
  // A paragraph keeps the leading that its first lines have.
  const own = group.length > 1 ? group[1]!.base - group[0]!.base : before.size * usual.leading;
  if (gap > Math.max(own, before.size * Math.min(usual.leading, 1.3)) * gapFactor || gap < 0) return true;
  if (line.size > usual.size * 1.12) return false;
  const ended = endsSentence(before.text, span(before.text));
  // A little white space between paragraphs.
  if (ended && gap > own * 1.12) return true;
  const isItem = isListItem(line.text, span(line.text));
  if (isItem && (ended || isListItem(group[0]!.text, span(group[0]!.text)))) return true;
  const em = line.size;
  const widthOfLetter = (before.right - before.left) / Math.max(1, before.text.length);
  const firstWord = /^\S*/.exec(line.text)![0].length;
  // The next word would have fitted, and more: the line was ended.
  const fitted = column.right - before.right > widthOfLetter * (firstWord + 1) + em * 1.5;
  const wide = column.right - column.left > em * 8;
  if (ended && fitted && wide) return true;
  // An indent begins a paragraph where the lines before stand at the edge.
  const indent = line.left - before.left;
  if (ended && group.length > 1 && indent > 0.7 * em && line.left - group[1]!.left > 0.7 * em) return true;
  if (
    ended &&
    group.length === 1 &&
    Math.abs(indent) < 0.3 * em &&
    line.left - column.left > 0.7 * em &&
    em * 4 > line.left - column.left
  )
    // Two paragraphs of one line each, both with an indent.
    return fitted;
  return false;
}

/** Rows of a table: several cells, beginning where cells of a neighbour begin. */
function tableRows(lines: readonly Line[]): ReadonlySet<Line> {
  const rows = new Set<Line>();
  for (let i = 1; i < lines.length; i++) {
    const [a, b] = [lines[i - 1]!, lines[i]!];
    if (a.cells.length < 2 || b.cells.length < 2) continue;
    const near = (x: number, y: number) => Math.abs(x - y) < b.size * 0.4;
    const mayBeRow = b.cells
      .slice(1)
      .some((c) =>
        a.cells
          .slice(1)
          .some(
            (d) => near(c.left, d.left) || near(c.right, d.right) || near(c.left + c.right, d.left + d.right),
          ),
      );
    if (mayBeRow) rows.add(a).add(b);
  }
  return rows;
}

/** Whether a line stands right above the first row of a table: it names its columns. */
function isHeadOf(line: Line, next: Line | undefined, rows: ReadonlySet<Line>): boolean {
  return (
    next !== undefined && rows.has(next) && next.base - line.base < line.size * 2 && /\s/.test(line.text)
  );
}

/** Block quotations are set in by two and a half heights of the font and more; first lines of paragraphs by one or two. */
const setIn = 1.8;

/** Whether lines are set in on both sides, as block quotations are. */
function isSetIn(group: readonly Line[], column: Column): boolean {
  if (group.length < 2 || group[0]!.size > 16) return false;
  const em = group[0]!.size;
  const left = Math.min(...group.slice(0, 500).map((l) => l.left));
  const right = Math.max(...group.slice(0, 500).map((l) => l.right));
  const isEven = group.slice(1).every((l) => Math.abs(l.left - left) < em * 0.3);
  if (!isEven || left - column.left < em * setIn || column.right - right < em) return false;
  // Prose fills its lines, lists of terms do not.
  const width = right - left;
  const isFull = group.slice(0, -1).every((l) => right - l.right < width * 0.25);
  if (!isFull || width < (column.right - column.left) * 0.4) return false;
  // Where most lines begin there, it is the column that is wide, for a title or a table.
  const before = column.lines.filter((l) => l.left < left - em * 0.8).length;
  const beyond = column.lines.filter((l) => l.right > right + em * 0.6).length;
  return before > group.length && beyond > group.length;
}

function kindOf(group: readonly Line[], next: readonly Line[] | undefined, usual: Usual): BlockKind {
  const [first] = group as [Line];
  const text = group.map((l) => l.text).join(' ');
  const isLarge = first.size > usual.size * 1.08;
  if (isLarge && group.length <= 4 && text.length < 250 && /\p{L}/u.test(text)) {
    if (first.size > usual.size * 1.25 || !/[.;,]$/.test(text)) return 'heading';
  }
  if (isListItem(first.text, span(first.text)) && !(group.length === 1 && next && isNumberedHeading(text)))
    return 'list-item';
  // A bare line above a paragraph.
  const isAbove = group.length === 1 && next !== undefined && (next.length > 1 || next[0]!.text.length > 60);
  return isAbove && isHeadingLike(text, span(text)) && first.size > usual.size * 0.93
    ? 'heading'
    : 'sentence';
}

function isNumberedHeading(text: string): boolean {
  return /^\d{1,2}\.?\s\p{Lu}/u.test(text) && isHeadingLike(text, span(text));
}
