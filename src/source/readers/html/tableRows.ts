import type { Found, Piece } from './mainText.js';

/** Cells with more than this are paragraphs that a table only sets beside one another, in UTF-16 units. */
const longestCell = 200;
/** As for a cell, for a whole row. */
const longestRow = 1000;

/**
 * Blocks with the cells of each row of a table joined into one (`Year | Trees`). Rows of one cell, and rows whose cells
 * hold long prose, headings or lists, lay out a page: their blocks stay as they are.
 */
export function withRows(found: readonly Found[]): readonly Found[] {
  const joined: Found[] = [];
  for (let i = 0; i < found.length; ) {
    const { row } = found[i]!;
    let end = i + 1;
    if (row !== undefined) while (end < found.length && found[end]!.row === row) end++;
    const cells = found.slice(i, end);
    joined.push(...(isRow(cells) ? [rowOf(cells)] : cells));
    i = end;
  }
  return joined;
}

function isRow(cells: readonly Found[]): boolean {
  if (new Set(cells.map((c) => c.cell)).size < 2) return false;
  if (cells.some((c) => c.kind !== 'sentence')) return false;
  const lengths = new Map<number | undefined, number>();
  for (const c of cells) lengths.set(c.cell, (lengths.get(c.cell) ?? 0) + c.length);
  const all = [...lengths.values()];
  return Math.max(...all) <= longestCell && all.reduce((sum, n) => sum + n, 0) <= longestRow;
}

function rowOf(cells: readonly Found[]): Found {
  const pieces: Piece[] = [];
  cells.forEach((c, i) => {
    const before = cells[i - 1];
    const last = pieces.at(-1);
    if (before && last) pieces.push({ ...last, text: before.cell === c.cell ? ' ' : ' | ' });
    pieces.push(...c.pieces);
  });
  const sum = (of: (f: Found) => number) => cells.reduce((all, c) => all + of(c), 0);
  return {
    ...cells[0]!,
    pieces,
    kind: 'table-row',
    length: sum((c) => c.length),
    linked: sum((c) => c.linked),
  };
}
