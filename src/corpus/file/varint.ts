const encoder = new TextEncoder();
/** A long text is written in parts of so many units: room for all it might take would be three times what it takes. */
const unitsAtOnce = 65_536;

/** Unsigned integers below 2^32, seven bits a byte, low ones first, the high bit set where more follow (LEB128). */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  length = 0;

  /** @param room in bytes, to begin with; it grows */
  constructor(room = 1 << 12) {
    this.#bytes = new Uint8Array(room);
  }

  /** Adds an unsigned integer. */
  varint(value: number): void {
    let at = this.length;
    if (at + 5 > this.#bytes.length) this.#grow(at + 5);
    const bytes = this.#bytes;
    let left = value;
    for (; left > 127; left >>>= 7) bytes[at++] = (left & 127) | 128;
    bytes[at++] = left;
    this.length = at;
  }

  /** Adds a signed integer: 0, -1, 1, -2 … as 0, 1, 2, 3 … */
  zigzag(value: number): void {
    this.varint(((value << 1) ^ (value >> 31)) >>> 0);
  }

  /** Adds ascending integers: the first, then differences ({@link readAscending}). */
  ascending(values: ArrayLike<number>): void {
    const most = this.length + values.length * 5;
    if (most > this.#bytes.length) this.#grow(most);
    const bytes = this.#bytes;
    let at = this.length;
    let last = 0;
    for (let i = 0; i < values.length; i++) {
      let left = values[i]! - last;
      last = values[i]!;
      for (; left > 127; left >>>= 7) bytes[at++] = (left & 127) | 128;
      bytes[at++] = left;
    }
    this.length = at;
  }

  /** Adds bytes. */
  bytes(more: Uint8Array): void {
    if (this.length + more.length > this.#bytes.length) this.#grow(this.length + more.length);
    this.#bytes.set(more, this.length);
    this.length += more.length;
  }

  /** Adds text in UTF-8; what cannot be written so becomes U+FFFD. */
  utf8(text: string): void {
    for (let from = 0; from < text.length; ) {
      let to = Math.min(from + unitsAtOnce, text.length);
      if (to < text.length && (text.charCodeAt(to - 1) & 0xfc00) === 0xd800) to--;
      // A unit takes three bytes at most.
      const most = this.length + (to - from) * 3;
      if (most > this.#bytes.length) this.#grow(most);
      const some = to - from === text.length ? text : text.slice(from, to);
      this.length += encoder.encodeInto(some, this.#bytes.subarray(this.length)).written;
      from = to;
    }
  }

  /** What was written. */
  done(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  #grow(least: number): void {
    const bigger = new Uint8Array(Math.max(least, this.#bytes.length * 2));
    bigger.set(this.#bytes.subarray(0, this.length));
    this.#bytes = bigger;
  }
}

/** Reads what {@link ByteWriter} wrote; behind the end come zeros. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  }

  /** The next bytes, a view. */
  bytes(length: number): Uint8Array {
    const at = this.#at;
    this.#at += length;
    return this.#bytes.subarray(at, at + length);
  }

  zigzag(): number {
    const value = this.varint();
    return (value >>> 1) ^ -(value & 1);
  }
}

/** So many ascending numbers that were written as the first and differences, each a varint; behind the end come zeros. */
export function readAscending(bytes: Uint8Array, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  const { length } = bytes;
  let last = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    let byte = at < length ? bytes[at++]! : 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127 && shift < 35; shift += 7) {
      byte = at < length ? bytes[at++]! : 0;
      value |= (byte & 127) << shift;
    }
    last += value >>> 0;
    numbers[i] = last;
  }
  return numbers;
}
