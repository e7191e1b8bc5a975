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
  const { starts, ends } = mapped;
  if (s.start >= s.end) {
    const at = s.start < starts.length ? starts[s.start]! : (ends[ends.length - 1] ?? 0);
    return { start: at, end: at };
  }
  return { start: starts[s.start]!, end: ends[s.end - 1]! };
}

/**
 * The span of `mapped.text` whose units came from within `raw`; empty, at the place where they would stand, if
 * none did. O(log n).
 */
export function fromRaw(mapped: MappedText, raw: Span): Span {
  const start = lowerBound(mapped.ends, raw.start + 1);
  const end = lowerBound(mapped.starts, raw.end);
  return { start, end: Math.max(start, end) };
}

/** First index whose value is at least `value`, in a sorted array. */
function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (sorted[mid]! < value) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** `outer` was made from `inner.text`: the same text as `outer`, mapped all the way to `inner`'s raw text. */
export function compose(outer: MappedText, inner: MappedText): MappedText {
  const n = outer.text.length;
  const starts = new Uint32Array(n);
  const ends = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    const raw = toRaw(inner, { start: outer.starts[i]!, end: outer.ends[i]! });
    starts[i] = raw.start;
    ends[i] = raw.end;
  }
  return { text: outer.text, starts, ends };
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
