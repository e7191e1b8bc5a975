import { type Beside, beside, lazily } from '../util/beside.js';
import { ownCopy } from './ownCopy.js';
import type { Span } from './span.js';

/**
 * A text made from another (the *raw* text) that knows, for each of its UTF-16 units, which raw units it came from.
 * Folding (`normalize.ts`) and a draft's prose (`draft/`) are such texts; they compose with {@link compose}.
 *
 * Unit `i` of `text` came from `[starts[i], ends[i])` of the raw text; both never decrease. Raw units that no unit
 * came from were left out (a soft hyphen, `**`, a URL).
 *
 * @example A fold of 'ﬁne' is { text: 'fine', starts: [0, 0, 1, 2], ends: [1, 1, 2, 3] }.
 */
export interface MappedText {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The smallest raw span that gave `s`. An empty span maps to an empty one, before the unit that follows it. */
export function toRaw(mapped: MappedText, s: Span): Span {
  const { length } = mapped.text;
  if (s.start >= s.end) {
    const at = s.start < length ? startOf(mapped, s.start) : length > 0 ? endOf(mapped, length - 1) : 0;
    return { start: at, end: at };
  }
  return { start: startOf(mapped, s.start), end: endOf(mapped, s.end - 1) };
}

function startOf(mapped: MappedText, unit: number): number {
  const piece = pieceAt(mapped, unit);
  return piece ? piece.starts[unit - piece.moved]! + piece.by : mapped.starts[unit]!;
}

function endOf(mapped: MappedText, unit: number): number {
  const piece = pieceAt(mapped, unit);
  return piece ? piece.ends[unit - piece.moved]! + piece.by : mapped.ends[unit]!;
}

/**
 * The span of `mapped.text` whose units came from within `raw`; empty, at the place where they would stand, if
 * none did. O(log n).
 */
export function fromRaw(mapped: MappedText, raw: Span): Span {
  const start = lowerBound(mapped, endOf, raw.start + 1);
  const end = lowerBound(mapped, startOf, raw.end);
  return { start, end: Math.max(start, end) };
}

/** First unit whose place is at least `value`. */
function lowerBound(mapped: MappedText, placeOf: typeof startOf, value: number): number {
  let low = 0;
  let high = mapped.text.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (placeOf(mapped, mid) < value) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** `outer` was made from `inner.text`: the same text as `outer`, mapped all the way to `inner`'s raw text. */
export function compose(outer: MappedText, inner: MappedText): MappedText {
  const n = outer.text.length;
  const from = outer.starts;
  const to = outer.ends;
  const starts = new Uint32Array(n);
  const ends = new Uint32Array(n);
  const isWhole = piecesOf.get(inner) === undefined;
  for (let i = 0; i < n; i++) {
    const start = from[i]!;
    const end = to[i]!;
    if (isWhole && start < end) {
      starts[i] = inner.starts[start]!;
      ends[i] = inner.ends[end - 1]!;
    } else {
      const raw = toRaw(inner, { start, end });
      starts[i] = raw.start;
      ends[i] = raw.end;
    }
  }
  return { text: outer.text, starts, ends };
}

/**
 * A stretch (not empty) of a mapped text by itself, which holds nothing of the whole: `toRaw` of a span in it gives what it gives there. A unit
 * behind it is kept, for where an empty span at its end lies.
 */
export function ownPart(mapped: MappedText, { start, end }: Span): MappedText {
  const to = Math.min(end + 1, mapped.text.length);
  const text = ownCopy(mapped.text.slice(start, to));
  if (!piecesOf.get(mapped))
    return { text, starts: mapped.starts.slice(start, to), ends: mapped.ends.slice(start, to) };
  const starts = new Uint32Array(to - start);
  const ends = new Uint32Array(to - start);
  for (let i = start; i < to; i++) {
    starts[i - start] = startOf(mapped, i);
    ends[i - start] = endOf(mapped, i);
  }
  return { text, starts, ends };
}

/** A text mapped to itself. */
export function identity(text: string): MappedText {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  for (let i = 0; i < text.length; i++) {
    starts[i] = i;
    ends[i] = i + 1;
  }
  return { text, starts, ends };
}

/** A stretch of a mapped text that is one of another map, at another place. */
interface Piece {
  /** Behind its last unit. */
  readonly end: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Its unit `i` is unit `i - moved` of the other map. */
  readonly moved: number;
  /** How far its raw units have moved. */
  readonly by: number;
}

const piecesOf = beside<MappedText, readonly Piece[]>();
/** A text of more pieces is mapped as a whole. */
const mostPieces = 48;

/** The piece that a unit is of; `undefined` for a text that is mapped as a whole. */
function pieceAt(mapped: MappedText, unit: number): Piece | undefined {
  return piecesOf.get(mapped)?.find((p) => unit < p.end);
}

/**
 * The text with others in the place of the units of `cut`, the raw units behind moved by `by`. What stays is not copied: the map is
 * one of pieces, and its `starts` and `ends` are made when somebody reads them.
 *
 * @example splicedText(identity('a b'), { start: 0, end: 1 }, identity('xy'), 1) // maps 'xy b' to 'xy b'
 */
export function splicedText(old: MappedText, cut: Span, now: MappedText, by: number): MappedText {
  const text = old.text.slice(0, cut.start) + now.text + old.text.slice(cut.end);
  const whole = { end: old.text.length, moved: 0, by: 0 };
  const before = piecesOf.get(old) ?? [{ ...whole, starts: old.starts, ends: old.ends }];
  const moved = now.text.length - (cut.end - cut.start);
  const pieces: Piece[] = [];
  let from = 0;
  for (const piece of before) {
    if (from < cut.start) pieces.push({ ...piece, end: Math.min(piece.end, cut.start) });
    from = piece.end;
  }
  const end = cut.start + now.text.length;
  pieces.push({ end, starts: now.starts, ends: now.ends, moved: cut.start, by: 0 });
  for (const piece of before) {
    if (piece.end > cut.end)
      pieces.push({ ...piece, end: piece.end + moved, moved: piece.moved + moved, by: piece.by + by });
  }
  if (pieces.length > mostPieces)
    return { text, starts: joined(pieces, 'starts'), ends: joined(pieces, 'ends') };
  const mapped = Object.defineProperties({ text }, whenRead) as MappedText;
  piecesOf.set(mapped, pieces);
  return mapped;
}

const startsOf = beside<MappedText, Uint32Array>();
const endsOf = beside<MappedText, Uint32Array>();

const whenRead = lazily<MappedText>({
  starts: (mapped) => joinedOnce(mapped, 'starts', startsOf),
  ends: (mapped) => joinedOnce(mapped, 'ends', endsOf),
});

function joinedOnce(
  mapped: MappedText,
  of: 'starts' | 'ends',
  known: Beside<MappedText, Uint32Array>,
): Uint32Array {
  const all = known.get(mapped) ?? joined(piecesOf.get(mapped)!, of);
  known.set(mapped, all);
  return all;
}

function joined(pieces: readonly Piece[], of: 'starts' | 'ends'): Uint32Array {
  const all = new Uint32Array(pieces.at(-1)!.end);
  let at = 0;
  for (const { [of]: values, end, moved, by } of pieces)
    for (; at < end; at++) all[at] = values[at - moved]! + by;
  return all;
}

/** Collects a {@link MappedText} piece by piece; raw offsets must not decrease. */
export class MappedTextBuilder {
  readonly #parts: string[] = [];
  #starts: Uint32Array<ArrayBuffer>;
  #ends: Uint32Array<ArrayBuffer>;
  #length = 0;

  /** @param room units, to begin with; it grows */
  constructor(room = 1024) {
    this.#starts = new Uint32Array(room);
    this.#ends = new Uint32Array(room);
  }

  /** Length of the text so far, in UTF-16 units. */
  get length(): number {
    return this.#length;
  }

  /** Adds `raw.slice(start, end)` unchanged. */
  copy(raw: string, start: number, end: number): void {
    this.#reserve(end - start);
    for (let i = start; i < end; i++) {
      this.#starts[this.#length] = i;
      this.#ends[this.#length++] = i + 1;
    }
    this.#parts.push(raw.slice(start, end));
  }

  /** Adds `text`, every unit of which stands for the raw span `[start, end)`. */
  replace(text: string, start: number, end: number): void {
    this.#reserve(text.length);
    for (let i = 0; i < text.length; i++) {
      this.#starts[this.#length] = start;
      this.#ends[this.#length++] = end;
    }
    this.#parts.push(text);
  }

  /** The text and its map; the builder is done then. */
  build(): MappedText {
    // What fits about is not copied: the builder is of no use any more.
    const isClose = this.#starts.length - this.#length < 64 + this.#length / 8;
    const cut = (values: Uint32Array) =>
      isClose ? values.subarray(0, this.#length) : values.slice(0, this.#length);
    return { text: this.#parts.join(''), starts: cut(this.#starts), ends: cut(this.#ends) };
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#starts.length) return;
    const size = Math.max(needed, this.#starts.length * 2);
    const grow = (old: Uint32Array) => {
      const bigger = new Uint32Array(size);
      bigger.set(old);
      return bigger;
    };
    this.#starts = grow(this.#starts);
    this.#ends = grow(this.#ends);
  }
}
