import type { Listed } from '../text/listed.js';

/** By how much what stands behind an edit has moved: units of the draft as read and of its prose, and places in its lists. */
export interface Shift {
  readonly raw: number;
  /** Not as far as `raw`: a letter may take the place of a space that is no prose. */
  readonly prose: number;
  readonly blocks: number;
  readonly sentences: number;
  readonly quotations: number;
  readonly citations: number;
}

/** No move. */
export const notMoved: Shift = { raw: 0, prose: 0, blocks: 0, sentences: 0, quotations: 0, citations: 0 };

/** Whether a move is one. */
export const isMoving = (s: Shift): boolean =>
  s.raw !== 0 ||
  s.prose !== 0 ||
  s.blocks !== 0 ||
  s.sentences !== 0 ||
  s.quotations !== 0 ||
  s.citations !== 0;

/** Both moves, one after the other. */
export const sumOf = (a: Shift, b: Shift): Shift => ({
  raw: a.raw + b.raw,
  prose: a.prose + b.prose,
  blocks: a.blocks + b.blocks,
  sentences: a.sentences + b.sentences,
  quotations: a.quotations + b.quotations,
  citations: a.citations + b.citations,
});

/** A stretch of a list that is one of another list, moved. */
interface Piece<T> {
  /** Behind its last item. */
  readonly end: number;
  readonly items: readonly T[];
  /** Its item `i` is item `i - from` of the other list. */
  readonly from: number;
  /** `undefined`: they stand where they stood. */
  readonly by: Shift | undefined;
}

/** A list of more pieces is put together. */
const mostPieces = 48;

/**
 * A list with others in the place of some of its items and those behind them moved. After an edit that is said, not done: what stays is
 * not copied, and an item is put in its place when somebody asks for it. Never changed.
 */
export class SplicedList<T> implements Listed<T> {
  readonly length: number;
  readonly #pieces: readonly Piece<T>[];
  readonly #move: (item: T, by: Shift) => T;
  #placed: Map<number, T> | undefined;
  #all: readonly T[] | undefined;

  private constructor(
    pieces: readonly Piece<T>[],
    move: (item: T, by: Shift) => T,
    all: readonly T[] | undefined,
  ) {
    this.#pieces = pieces;
    this.#move = move;
    this.#all = all;
    this.length = pieces.at(-1)?.end ?? 0;
  }

  /** A list as it is. */
  static of<T>(items: readonly T[], move: (item: T, by: Shift) => T): SplicedList<T> {
    return new SplicedList<T>([{ end: items.length, items, from: 0, by: undefined }], move, items);
  }

  /** The item at a place; `undefined` before the first one and behind the last one. */
  at(index: number): T | undefined {
    if (this.#all) return this.#all[index];
    if (index < 0 || index >= this.length) return undefined;
    const pieces = this.#pieces;
    let p = 0;
    while (index >= pieces[p]!.end) p++;
    const { items, from, by } = pieces[p]!;
    const item = items[index - from]!;
    if (!by) return item;
    let placed = this.#placed?.get(index);
    if (placed === undefined) {
      placed = this.#move(item, by);
      this.#placed ??= new Map();
      this.#placed.set(index, placed);
    }
    return placed;
  }

  /** The items of `[start, end)`. */
  slice(start = 0, end = this.length): readonly T[] {
    if (this.#all) return this.#all.slice(start, end);
    const items: T[] = [];
    for (let i = start; i < Math.min(end, this.length); i++) items.push(this.at(i)!);
    return items;
  }

  /** All items in their places, put together at the first call. */
  get all(): readonly T[] {
    if (!this.#all) {
      const all = new Array<T>(this.length);
      let at = 0;
      for (const { end, items, from, by } of this.#pieces)
        for (; at < end; at++) {
          const item = items[at - from]!;
          all[at] = by ? (this.#placed?.get(at) ?? this.#move(item, by)) : item;
        }
      this.#all = all;
      this.#placed = undefined;
    }
    return this.#all;
  }

  /** Whether it is put together. */
  get isTogether(): boolean {
    return this.#all !== undefined;
  }

  /** The list with others in the place of `[from, to)`, those behind moved. */
  splice(from: number, to: number, now: readonly T[], by: Shift): SplicedList<T> {
    const old: readonly Piece<T>[] = this.#all
      ? [{ end: this.length, items: this.#all, from: 0, by: undefined }]
      : this.#pieces;
    const pieces: Piece<T>[] = [];
    let start = 0;
    for (const piece of old) {
      if (start < from && start < piece.end) pieces.push({ ...piece, end: Math.min(piece.end, from) });
      start = piece.end;
    }
    if (now.length > 0) pieces.push({ end: from + now.length, items: now, from, by: undefined });
    const more = now.length - (to - from);
    for (const piece of old) {
      if (piece.end <= to) continue;
      const sum = piece.by ? sumOf(piece.by, by) : by;
      pieces.push({
        end: piece.end + more,
        items: piece.items,
        from: piece.from + more,
        by: isMoving(sum) ? sum : undefined,
      });
    }
    const list = new SplicedList<T>(pieces, this.#move, undefined);
    return pieces.length > mostPieces ? SplicedList.of(list.all, this.#move) : list;
  }
}
