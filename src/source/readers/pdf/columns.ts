import type { Fragment } from './page.js';

/** Words that stand on one line and were drawn one after the other. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** A line of a column: its segments, joined; several where white space parts them, as in a table. */
export interface Line extends Segment {
  readonly cells: readonly Segment[];
}

/** Lines that are read from top to bottom before another column is. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly lines: readonly Line[];
}

/** The columns of a page in reading order. O(n log n) in the segments. */
export function columnsOf(segments: readonly Segment[]): Column[] {
  return split(segments, 0)
    .filter((part) => part.length > 0)
    .map((part) => columnFrom(part));
}

/** White space within words of one line is narrower than this, in heights of the font; gutters are wider. */
const widestSpace = 1;

/** Bullets of Word's symbol fonts, which stand for no character. */
const symbolBullets = /[\uf0b7\uf0a7\uf0d8\uf06f\uf0fc]/g;

/** Joins what was drawn in a row: in that order, columns are apart though their lines may nearly touch. */
export function segmentsOf(fragments: readonly Fragment[]): Segment[] {
  const segments: Segment[] = [];
  let last: Segment | undefined;
  let parts: string[] = [];
  const flush = () => {
    if (last)
      segments.push({
        ...last,
        text: parts.join('').replace(/\s+/g, ' ').replace(symbolBullets, '•').trim(),
      });
    parts = [];
  };
  for (const f of fragments) {
    const gap = last ? f.left - last.right : 0;
    const goesOn =
      last !== undefined &&
      Math.abs(f.base - last.base) < Math.min(f.size, last.size) * 0.3 &&
      gap > -0.5 * last.size &&
      gap < Math.max(f.size, last.size) * widestSpace;
    if (last && goesOn) {
      if (gap > last.size * 0.15) parts.push(' ');
      const size = f.text.length > last.text.length ? f.size : last.size;
      last = { ...last, right: Math.max(last.right, f.right), size, text: last.text };
    } else {
      flush();
      last = { ...f };
    }
    parts.push(f.text);
  }
  flush();
  return segments;
}

/** A gutter is at least so wide, in points. */
const narrowestGutter = 7;
/** A column has so many lines at least, on both sides. */
const fewestLines = 4;
/** Of lines beside a gutter so many may cross it: titles, figures, wide tables. */
const mostCrossing = 0.2;
/** Lines of prose fill their column; cells of a table seldom do. */
const usualFill = 0.6;
/** Letters on such a line, at least. */
const proseLine = 15;
/** Columns within columns: no page of text has more. */
const deepest = 3;

/** Parts segments into columns, in reading order. */
function split(segments: readonly Segment[], depth: number): Segment[][] {
  if (segments.length === 0) return [];
  const gutter = depth < deepest ? findGutter(segments) : undefined;
  if (gutter === undefined) return splitAcross(segments, depth);
  const parts: Segment[][] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  let across: Segment[] = [];
  const flushSides = () => {
    parts.push(...split(left, depth + 1), ...split(right, depth + 1));
    left = [];
    right = [];
  };
  const end = endOfColumns(segments, gutter);
  const below = segments.filter((s) => s.base >= end);
  for (const s of segments.filter((s) => s.base < end).sort((a, b) => a.base - b.base)) {
    const isAcross = s.left < gutter && s.right > gutter;
    if (isAcross) {
      flushSides();
      across.push(s);
      continue;
    }
    if (across.length > 0) {
      parts.push(across);
      across = [];
    }
    (s.right <= gutter ? left : right).push(s);
  }
  flushSides();
  parts.push(across, ...split(below, depth + 1));
  return parts;
}

/** Where columns end before the page does: one side is over, and on the other a gap comes. Below it all is one again. */
function endOfColumns(segments: readonly Segment[], gutter: number): number {
  const left = rows(segments.filter((s) => s.right <= gutter)).map(extent);
  const right = rows(segments.filter((s) => s.left >= gutter)).map(extent);
  const [short, long] = left.at(-1)!.base < right.at(-1)!.base ? [left, right] : [right, left];
  const over = short.at(-1)!.base + short.at(-1)!.size * 0.5;
  for (let i = 1; i < long.length; i++) {
    const line = long[i]!;
    if (line.base > over && line.base - long[i - 1]!.base > line.size * 1.9) return line.base - line.size;
  }
  return Number.POSITIVE_INFINITY;
}

/** A page may have columns in one part only: tries again above and below its widest gap. */
function splitAcross(segments: readonly Segment[], depth: number): Segment[][] {
  const whole = [[...segments]];
  if (depth >= 2 * deepest || segments.length < 3 * fewestLines) return whole;
  const sorted = [...segments].sort((a, b) => a.base - b.base);
  let cut = 0;
  let widest = 0;
  for (let i = fewestLines; i < sorted.length; i++) {
    const gap = sorted[i]!.base - sorted[i - 1]!.base - sorted[i]!.size;
    if (gap > widest) [cut, widest] = [i, gap];
  }
  if (cut === 0) return whole;
  const parts = [sorted.slice(0, cut), sorted.slice(cut)].flatMap((part) => split(part, depth + 1));
  return parts.length > 2 ? parts : whole;
}

/** The middle of the gutter that parts the most of these segments into two columns of prose. */
function findGutter(segments: readonly Segment[]): number | undefined {
  if (segments.length < 2 * fewestLines) return undefined;
  const start = Math.floor(segments.reduce((m, s) => Math.min(m, s.left), Number.POSITIVE_INFINITY));
  const end = Math.ceil(segments.reduce((m, s) => Math.max(m, s.right), Number.NEGATIVE_INFINITY));
  const width = Math.min(end - start, 5000);
  if (!(width > 40)) return undefined;
  // How many segments cover each point.
  const change = new Int32Array(width + 2);
  const at = (x: number) => Math.max(0, Math.min(width, Math.round(x - start)));
  for (const s of segments) {
    change[at(s.left)]!++;
    change[at(s.right)]!--;
  }
  const limit = segments.length * mostCrossing * 0.5;
  let best: { middle: number; score: number } | undefined;
  let covered = 0;
  let from = -1;
  for (let x = 0; x <= width; x++) {
    covered += change[x]!;
    const isFree = covered <= limit && x < width;
    if (isFree && from < 0) from = x;
    if (isFree || from < 0) continue;
    const middle = start + (from + x) / 2;
    if (x - from >= narrowestGutter && from > width * 0.12 && x < width * 0.88) {
      const score = scoreOf(segments, middle, start, end);
      if (score !== undefined && score > (best?.score ?? 0)) best = { middle, score };
    }
    from = -1;
  }
  return best?.middle;
}

/** How many lines stand beside each other around a gutter; `undefined` where they are no prose in columns. */
function scoreOf(
  segments: readonly Segment[],
  gutter: number,
  start: number,
  end: number,
): number | undefined {
  const left = segments.filter((s) => s.right <= gutter);
  const right = segments.filter((s) => s.left >= gutter);
  const fewer = Math.min(left.length, right.length);
  const crossing = segments.length - left.length - right.length;
  if (fewer < fewestLines || crossing > (left.length + right.length) * mostCrossing) return undefined;
  const rowsOf = (side: readonly Segment[]) => rows(side).map(extent);
  const [leftRows, rightRows] = [rowsOf(left), rowsOf(right)];
  if (Math.min(leftRows.length, rightRows.length) < fewestLines) return undefined;
  const median = (side: readonly Segment[], of: (s: Segment) => number) =>
    side.map(of).sort((x, y) => x - y)[Math.floor(side.length / 2)]!;
  const fills = (side: readonly Segment[], room: number) =>
    median(side, (s) => s.right - s.left) >= room * usualFill &&
    median(side, (s) => s.text.length) >= proseLine;
  // A side may itself be two columns: then each fills about half of it.
  const isProse = (side: readonly Segment[], room: number) =>
    fills(side, room) || (fills(side, room * 0.45) && side.every((s) => s.right - s.left < room * 0.6));
  if (!isProse(leftRows, gutter - start) || !isProse(rightRows, end - gutter)) return undefined;
  const range = (side: readonly Segment[]) => [
    side.reduce((m, s) => Math.min(m, s.base), Number.POSITIVE_INFINITY),
    side.reduce((m, s) => Math.max(m, s.base), Number.NEGATIVE_INFINITY),
  ];
  const [top1, bottom1] = range(left) as [number, number];
  const [top2, bottom2] = range(right) as [number, number];
  return Math.min(bottom1, bottom2) > Math.max(top1, top2) ? fewer : undefined;
}

function columnFrom(segments: readonly Segment[]): Column {
  const left = segments.reduce((m, s) => Math.min(m, s.left), Number.POSITIVE_INFINITY);
  const right = segments.reduce((m, s) => Math.max(m, s.right), Number.NEGATIVE_INFINITY);
  return { left, right, lines: rows(segments).map((row) => lineFrom(row, left, right)) };
}

/** Segments on the same line, from the top. */
function rows(segments: readonly Segment[]): Segment[][] {
  const found: Segment[][] = [];
  for (const s of [...segments].sort((a, b) => a.base - b.base)) {
    const row = found.at(-1);
    const [first] = row ?? [];
    if (row && first && Math.abs(first.base - s.base) < Math.min(first.size, s.size) * 0.4) row.push(s);
    else found.push([s]);
  }
  return found;
}

function extent(row: readonly Segment[]): Segment {
  return {
    ...row[0]!,
    text: row.map((s) => s.text).join(' '),
    left: row.reduce((m, s) => Math.min(m, s.left), Number.POSITIVE_INFINITY),
    right: row.reduce((m, s) => Math.max(m, s.right), Number.NEGATIVE_INFINITY),
  };
}

/** Before an item of a list, with a tabulator's space behind it. */
const bullet = /^(?:[•‣▪◦·*–-]|\d{1,3}[.)]|[a-z][.)])$/;

function lineFrom(row: readonly Segment[], left: number, right: number): Line {
  const cells: Segment[] = [];
  for (const s of [...row].sort((a, b) => a.left - b.left)) {
    const last = cells.at(-1);
    const isBullet = cells.length === 1 && bullet.test(last?.text ?? '');
    if (!last || (s.left - last.right > last.size * widestSpace && !isBullet)) cells.push(s);
    else {
      const gap = s.left - last.right > last.size * 0.12 ? ' ' : '';
      cells[cells.length - 1] = {
        ...last,
        // A bullet may be of another size than the words.
        ...(s.text.length > last.text.length && { size: s.size, base: s.base }),
        text: last.text + gap + s.text,
        right: Math.max(last.right, s.right),
      };
    }
  }
  const longest = cells.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const whole = { ...extent(cells), base: longest.base, size: longest.size };
  return { ...whole, cells: isSpread(cells, left, right) ? [whole] : cells };
}

/** Whether the words of a justified line are spread over a narrow column: then white space parts no cells. */
function isSpread(cells: readonly Segment[], left: number, right: number): boolean {
  const [first, last] = [cells[0]!, cells.at(-1)!];
  const isFull = first.left - left < first.size * 2 && right - last.right < first.size;
  const isWords = cells.every((c) => !c.text.includes(' '));
  const inLetters = cells.filter((c) => /^\p{P}*\p{L}+(?:[’'-]\p{L}+)*\p{P}*$/u.test(c.text)).length;
  return isFull && isWords && inLetters * 5 >= cells.length * 3;
}
