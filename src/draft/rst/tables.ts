import type { Span } from '../../text/span.js';
import { trimSpan } from '../../text/span.js';
import type { Line } from '../markup/lines.js';

/** The cells of a grid table, row by row; a cell has a piece for each of its lines. */
export function gridCells(text: string, lines: readonly Line[]): Span[][] {
  const cells: Span[][] = [];
  let columns: number[] = [];
  let row: Span[][] = [];
  const flush = () => {
    cells.push(...row.filter((c) => c.length > 0));
    row = [];
  };
  for (const line of lines) {
    const words = text.slice(line.first, line.end);
    if (/^\+[-=+]+\+\s*$/.test(words)) {
      flush();
      columns = [...words.matchAll(/\+/g)].map((m) => m.index);
      continue;
    }
    const bars = columns.filter((c) => words[c] === '|' || words[c] === '+');
    for (let n = 0; n + 1 < bars.length; n++) {
      const piece = trimSpan(text, { start: line.first + bars[n]! + 1, end: line.first + bars[n + 1]! });
      if (!row[n]) row[n] = [];
      if (piece.start < piece.end && !/^[-=+]+$/.test(text.slice(piece.start, piece.end)))
        row[n]!.push(piece);
    }
    for (let n = 0; n < row.length; n++) row[n] ??= [];
  }
  flush();
  return cells;
}

/** The cells of a simple table (columns under `=====`); a line whose first column is empty goes on with the row above. */
export function simpleCells(text: string, lines: readonly Line[]): Span[][] {
  const border = text.slice(lines[0]!.first, lines[0]!.end);
  const columns = [...border.matchAll(/=+/g)].map((m) => m.index);
  const cells: Span[][] = [];
  let row: Span[][] = [];
  const flush = () => {
    cells.push(...row.filter((c) => c.length > 0));
    row = columns.map(() => []);
  };
  flush();
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    if (line.isBlank || /^\s*[=-]{2,}(?:\s+[=-]{2,})*\s*$/.test(words)) {
      flush();
      continue;
    }
    const own = columns.map((c, n) => {
      const start = Math.min(line.end, lines[0]!.first - lines[0]!.start + line.start + c);
      const next = columns[n + 1];
      const end =
        next === undefined
          ? line.end
          : Math.min(line.end, lines[0]!.first - lines[0]!.start + line.start + next);
      return trimSpan(text, { start, end: Math.max(start, end) });
    });
    if (own[0] && own[0].start < own[0].end) flush();
    own.forEach((piece, n) => {
      if (piece.start < piece.end) row[n]!.push(piece);
    });
  }
  flush();
  return cells;
}
