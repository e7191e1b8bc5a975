import type { Span } from '../../text/span.js';
import { Numbers } from './numbers.js';

/** Where tokens stand is written, and read, in stretches of so many. */
export const tokensAStretch = 64;

/**
 * Where tokens stand, as it is written: of each the gap to the end of the one before (of the first of a stretch, to 0; down as well, where another
 * source begins) and its length. Most take a byte: a gap of 1 to 4, less one, and a length of 1 to 32, less one, in five bits. Of others the two stand behind a
 * byte of its own, as varints.
 */
export interface SpanBytes {
  readonly bytes: Uint8Array;
  /** Where each stretch begins. */
  readonly first: Uint32Array;
}

const [mostGap, mostLength, lengthBits] = [4, 32, 5] as const;
/** Behind it stand numbers. */
const long = mostGap << lengthBits;
/** A token takes this many bytes at most. */
const mostBytes = 11;
const piece = 1 << 20;

/** Writes where tokens stand, one after the other. */
export class SpanWriter {
  readonly #full: Uint8Array[] = [];
  /** Bytes of the pieces that are full. */
  #before = 0;
  #bytes = new Uint8Array(1 << 12);
  #used = 0;
  #last = 0;
  #count = 0;
  readonly #first = new Numbers();

  /** Adds tokens, in columns. */
  add(starts: ArrayLike<number>, ends: ArrayLike<number>, length: number): void {
    for (let from = 0; from < length; ) {
      const left = this.#count % tokensAStretch;
      if (left === 0) this.#beginStretch();
      const to = Math.min(length, from + tokensAStretch - left);
      const bytes = this.#bytes;
      let at = this.#used;
      let last = this.#last;
      for (let i = from; i < to; i++) {
        const gap = starts[i]! - last;
        last = ends[i]!;
        const size = last - starts[i]!;
        if (gap > 0 && gap <= mostGap && size > 0 && size <= mostLength)
          bytes[at++] = ((gap - 1) << lengthBits) | (size - 1);
        else {
          bytes[at++] = long;
          at = varint(bytes, varint(bytes, at, ((gap << 1) ^ (gap >> 31)) >>> 0), size);
        }
      }
      this.#count += to - from;
      this.#used = at;
      this.#last = last;
      from = to;
    }
  }

  #beginStretch(): void {
    if (this.#used + tokensAStretch * mostBytes > this.#bytes.length) {
      this.#full.push(this.#bytes.subarray(0, this.#used));
      this.#before += this.#used;
      this.#used = 0;
      this.#bytes = new Uint8Array(Math.min(piece, this.#bytes.length * 2));
    }
    this.#first.push(this.#before + this.#used);
    this.#last = 0;
  }

  /** All of them; nothing is to be added afterwards. */
  done(): SpanBytes {
    this.#first.push(this.#before + this.#used);
    const bytes = new Uint8Array(this.#before + this.#used);
    let at = 0;
    for (const full of [...this.#full.splice(0), this.#bytes.subarray(0, this.#used)]) {
      bytes.set(full, at);
      at += full.length;
    }
    return { bytes, first: this.#first.done() };
  }
}

function varint(bytes: Uint8Array, from: number, value: number): number {
  let at = from;
  let left = value;
  for (; left > 127; left >>>= 7) bytes[at++] = (left & 127) | 128;
  bytes[at++] = left;
  return at;
}

/** Reads where tokens stand, a stretch at a time: decoding one takes half a microsecond, so that one is kept. */
export class SpanReader {
  readonly #stretch: (stretch: number) => Uint8Array;
  readonly #starts = new Uint32Array(tokensAStretch);
  readonly #ends = new Uint32Array(tokensAStretch);
  #at = -1;

  /** @param stretch the bytes of a stretch, or more; behind the end come zeros */
  constructor(stretch: (stretch: number) => Uint8Array) {
    this.#stretch = stretch;
  }

  span(token: number): Span {
    const i = this.#find(token);
    return { start: this.#starts[i]!, end: this.#ends[i]! };
  }

  /** Puts where tokens from `from` on stand into columns, which are filled. */
  columns(from: number, starts: Uint32Array, ends: Uint32Array): void {
    for (let done = 0; done < starts.length; ) {
      const at = this.#find(from + done);
      const some = Math.min(starts.length - done, tokensAStretch - at);
      starts.set(this.#starts.subarray(at, at + some), done);
      ends.set(this.#ends.subarray(at, at + some), done);
      done += some;
    }
  }

  #find(token: number): number {
    const stretch = Math.floor(token / tokensAStretch);
    if (stretch !== this.#at) this.#read(stretch);
    return token % tokensAStretch;
  }

  #read(stretch: number): void {
    const bytes = this.#stretch(stretch);
    let at = 0;
    const next = () => {
      let value = 0;
      for (let shift = 0; shift < 35; shift += 7) {
        const byte = bytes[at++] ?? 0;
        value |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      return value >>> 0;
    };
    let last = 0;
    for (let i = 0; i < tokensAStretch; i++) {
      const byte = bytes[at++] ?? 0;
      const gap = byte < long ? 0 : next();
      const start = last + (byte < long ? (byte >>> lengthBits) + 1 : (gap >>> 1) ^ -(gap & 1));
      last = start + (byte < long ? (byte & (mostLength - 1)) + 1 : next());
      this.#starts[i] = start;
      this.#ends[i] = last;
    }
    this.#at = stretch;
  }
}

/** Reads what lies in memory. */
export function readerOf({ bytes, first }: SpanBytes): SpanReader {
  return new SpanReader((stretch) => bytes.subarray(first[stretch], first[stretch + 1]));
}
