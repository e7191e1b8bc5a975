/** Where a pattern fits a text best. */
export interface ApproximateMatch {
  /** In the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Insertions, deletions and substitutions of UTF-16 units. */
  readonly distance: number;
}

const wordBits = 32;

/**
 * The substring of `text` nearest to `pattern` by edit distance, if it is within `most` errors. Of equally near ones
 * the one that ends first, and of these the shortest.
 *
 * Bit-parallel (Myers 1999, "A fast bit-vector algorithm for approximate string matching based on dynamic
 * programming"), 32 rows at a time, with Ukkonen's cut-off (1985): blocks of rows whose values cannot come down to
 * `most` are not computed. O(⌈most / 32⌉ · |text|) on average, O(⌈|pattern| / 32⌉ · |text|) at worst; the start is
 * found by the same, backwards. An empty pattern fits at 0.
 *
 * @example approximateMatch('plant 500 trees', 'We will plant 400 trees.', 3) // { start: 8, end: 23, distance: 1 }
 */
export function approximateMatch(pattern: string, text: string, most: number): ApproximateMatch | undefined {
  if (pattern === '') return { start: 0, end: 0, distance: 0 };
  const found = nearestEnd(pattern, text, Math.min(most, pattern.length));
  if (!found) return undefined;
  const { end, distance } = found;
  const from = Math.max(0, end - pattern.length - distance);
  const start = shortestStart(pattern, text.slice(from, end), distance);
  return { start: end - start, end, distance };
}

/** Bit masks of where each unit stands in the pattern, a word of bits for each block. */
function masksOf(pattern: string, blocks: number): Map<number, Int32Array> {
  const masks = new Map<number, Int32Array>();
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern.charCodeAt(i);
    let mask = masks.get(unit);
    if (!mask) {
      mask = new Int32Array(blocks);
      masks.set(unit, mask);
    }
    mask[i >>> 5]! |= 1 << (i & 31);
  }
  return masks;
}

/** The state of the columns: vertical differences, and the value at the last row of each block. */
interface Columns {
  readonly blocks: number;
  readonly plus: Int32Array;
  readonly minus: Int32Array;
  readonly score: Int32Array;
  readonly lastBit: number;
}

function columnsOf(length: number): Columns {
  const blocks = Math.ceil(length / wordBits);
  const score = new Int32Array(blocks);
  for (let b = 0; b < blocks; b++) score[b] = Math.min(length, (b + 1) * wordBits);
  return {
    blocks,
    plus: new Int32Array(blocks).fill(-1),
    minus: new Int32Array(blocks),
    score,
    lastBit: (length - 1) & 31,
  };
}

/** One block of a column: from the horizontal difference that comes in at its top to the one at its bottom. */
function advance(c: Columns, b: number, equal: number, into: number): number {
  const pv = c.plus[b]!;
  const mv = c.minus[b]!;
  const eq = into < 0 ? equal | 1 : equal;
  const xv = equal | mv;
  const xh = (((eq & pv) + pv) ^ pv) | eq;
  let ph = mv | ~(xh | pv);
  let mh = pv & xh;
  const bit = b === c.blocks - 1 ? c.lastBit : 31;
  const out = ((ph >>> bit) & 1) - ((mh >>> bit) & 1);
  ph <<= 1;
  mh <<= 1;
  if (into < 0) mh |= 1;
  else if (into > 0) ph |= 1;
  c.plus[b] = mh | ~(xv | ph);
  c.minus[b] = ph & xv;
  c.score[b]! += out;
  return out;
}

function nearestEnd(
  pattern: string,
  text: string,
  most: number,
): { end: number; distance: number } | undefined {
  const c = columnsOf(pattern.length);
  const masks = masksOf(pattern, c.blocks);
  const none = new Int32Array(c.blocks);
  let limit = most;
  let best: { end: number; distance: number } | undefined;
  if (pattern.length <= limit) {
    best = { end: 0, distance: pattern.length };
    limit = pattern.length - 1;
  }
  // Blocks above this one, it included, may hold values up to the limit.
  let last = Math.min(c.blocks, Math.ceil((limit + 1) / wordBits)) - 1;
  for (let j = 0; j < text.length && last >= 0; j++) {
    const mask = masks.get(text.charCodeAt(j)) ?? none;
    let carry = 0;
    for (let b = 0; b <= last; b++) carry = advance(c, b, mask[b]!, carry);
    if (
      last < c.blocks - 1 &&
      c.score[last]! - carry <= limit &&
      ((mask[last + 1]! & 1) === 1 || carry < 0)
    ) {
      last++;
      const rows = last === c.blocks - 1 ? c.lastBit + 1 : wordBits;
      c.plus[last] = -1;
      c.minus[last] = 0;
      c.score[last] = c.score[last - 1]! - carry + rows;
      advance(c, last, mask[last]!, carry);
    } else {
      while (last > 0 && c.score[last]! >= limit + wordBits) last--;
    }
    if (last === c.blocks - 1 && c.score[last]! <= limit) {
      best = { end: j + 1, distance: c.score[last]! };
      limit = best.distance - 1;
      if (limit < 0) break;
    }
  }
  return best;
}

/** Length of the shortest suffix of `text` at exactly `distance` from the pattern: the same, read backwards. */
function shortestStart(pattern: string, text: string, distance: number): number {
  const c = columnsOf(pattern.length);
  const masks = masksOf(
    [...Array(pattern.length).keys()].map((i) => pattern[pattern.length - 1 - i]).join(''),
    c.blocks,
  );
  const none = new Int32Array(c.blocks);
  if (pattern.length === distance) return 0;
  for (let j = 0; j < text.length; j++) {
    const mask = masks.get(text.charCodeAt(text.length - 1 - j)) ?? none;
    // Here the start is fixed: the top row counts the units read.
    let carry = 1;
    for (let b = 0; b < c.blocks; b++) carry = advance(c, b, mask[b]!, carry);
    if (c.score[c.blocks - 1]! === distance) return j + 1;
  }
  return text.length;
}
