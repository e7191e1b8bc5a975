import type { RandomAccess } from '../../ports.js';
import { checksum } from './checksum.js';
import { SegmentMemory } from './memory.js';

/** What is read from an index is not what was written: it is thrown away and built again. */
export class DamagedIndexError extends Error {}

/**
 * Sections begin at multiples of this, and each such stretch has a checksum of its own: what one query reads is checked. A
 * query reads a few numbers here and there, so that larger blocks cost more than they save (8 KB: half as much again).
 */
export const blockSize = 4096;
/** Blocks that are handed on together. */
const blocksAtOnce = 64;
const magic = 0x58494c53;
/** Goes up when the format changes, or what is put into it (words, stems, sentences): an older file is built again. */
const version = 8;
/** magic, version, sections, blocks, length of the table, checksum of the table, spare, checksum of the trailer. */
const trailerSize = 32;

/**
 * A file of sections: blocks, then a table (where each section begins and how long it is, a checksum for each block), then a
 * trailer of fixed size that checks the table. Written front to back in one go, read in any order. A piece holds until the next is asked for:
 * new room for each would take as long as filling it.
 */
export function* container(sections: Iterable<Iterable<Uint8Array>>): Generator<Uint8Array> {
  const places: [offset: number, length: number][] = [];
  const sums: number[] = [];
  const blocks = new Uint8Array(blocksAtOnce * blockSize);
  let filled = 0;
  /** Blocks that are full, up to here, are checked; then they are handed on and others begun. */
  let checked = 0;
  const check = () => {
    for (; checked + blockSize <= filled; checked += blockSize)
      sums.push(checksum(blocks.subarray(checked, checked + blockSize)));
  };
  for (const section of sections) {
    const begin = sums.length * blockSize;
    let length = 0;
    for (const part of section) {
      length += part.length;
      for (let at = 0; at < part.length; ) {
        const n = Math.min(blocks.length - filled, part.length - at);
        blocks.set(part.subarray(at, at + n), filled);
        filled += n;
        at += n;
        check();
        if (filled < blocks.length) continue;
        yield blocks;
        [filled, checked] = [0, 0];
      }
    }
    const end = Math.ceil(filled / blockSize) * blockSize;
    blocks.fill(0, filled, end);
    filled = end;
    check();
    places.push([begin, length]);
  }
  yield blocks.subarray(0, filled);
  const table = new Uint8Array(places.length * 16 + sums.length * 4);
  const view = new DataView(table.buffer);
  places.forEach(([offset, length], i) => {
    view.setFloat64(i * 16, offset, true);
    view.setFloat64(i * 16 + 8, length, true);
  });
  table.set(new Uint8Array(Uint32Array.from(sums).buffer), places.length * 16);
  yield table;
  const trailer = new Uint8Array(trailerSize);
  const end = new DataView(trailer.buffer);
  const fields = [magic, version, places.length, sums.length, table.length, checksum(table), 0];
  for (const [i, field] of fields.entries()) end.setUint32(i * 4, field, true);
  end.setUint32(28, checksum(trailer.subarray(0, 28)), true);
  yield trailer;
}

/** Reads a {@link container}; everything that comes out of it was checked. Throws {@link DamagedIndexError}. */
export class Container {
  readonly #file: RandomAccess;
  readonly #places: [offset: number, length: number][] = [];
  readonly #sums: Uint32Array;
  readonly memory: SegmentMemory;
  /** The first key of what is kept of this file. */
  readonly base: number;
  readonly #read: (key: number) => Uint8Array;

  /** @param memory where what is read is kept for a while */
  constructor(file: RandomAccess, memory = new SegmentMemory()) {
    this.#file = file;
    this.memory = memory;
    this.base = memory.base();
    this.#read = (key) => {
      const number = key - this.base;
      const block = this.#exactly(number * blockSize, blockSize);
      this.#check(number, block);
      return block;
    };
    if (file.size < trailerSize) throw new DamagedIndexError('too short');
    const trailer = this.#exactly(file.size - trailerSize, trailerSize);
    const end = new DataView(trailer.buffer, trailer.byteOffset, trailerSize);
    if (end.getUint32(28, true) !== checksum(trailer.subarray(0, 28)))
      throw new DamagedIndexError('bad trailer');
    if (end.getUint32(0, true) !== magic || end.getUint32(4, true) !== version)
      throw new DamagedIndexError('another version');
    const [sections, blocks, length] = [8, 12, 16].map((at) => end.getUint32(at, true)) as [
      number,
      number,
      number,
    ];
    if (file.size !== blocks * blockSize + length + trailerSize) throw new DamagedIndexError('wrong size');
    const table = this.#exactly(blocks * blockSize, length);
    if (checksum(table) !== end.getUint32(20, true)) throw new DamagedIndexError('bad table');
    const view = new DataView(table.buffer, table.byteOffset, length);
    for (let i = 0; i < sections; i++)
      this.#places.push([view.getFloat64(i * 16, true), view.getFloat64(i * 16 + 8, true)]);
    this.#sums = new Uint32Array(table.slice(sections * 16).buffer);
  }

  /** Bytes of a section. */
  length(section: number): number {
    return this.#places[section]?.[1] ?? 0;
  }

  /** A stretch of a section, half-open; may be a view of a shared block. */
  bytes(section: number, from: number, to: number): Uint8Array {
    const [offset, length] = this.#places[section] ?? [0, 0];
    if (from < 0 || to > length || from > to) throw new DamagedIndexError('outside of a section');
    const [start, end] = [offset + from, offset + to];
    const first = Math.floor(start / blockSize);
    const within = start - first * blockSize;
    if (within + (to - from) <= blockSize) return this.block(first).subarray(within, within + (to - from));
    // All at once: of a long section the calls would take longer than the bytes.
    const count = Math.ceil(end / blockSize) - first;
    const blocks = this.#exactly(first * blockSize, count * blockSize);
    for (let n = 0; n < count; n++)
      this.#check(first + n, blocks.subarray(n * blockSize, (n + 1) * blockSize));
    return blocks.subarray(within, within + (to - from));
  }

  /** All of a section, not kept. */
  all(section: number): Uint8Array {
    return this.bytes(section, 0, this.length(section));
  }

  /** The number of the block in which a section begins. */
  firstBlock(section: number): number {
    return (this.#places[section]?.[0] ?? 0) / blockSize;
  }

  /** A block, kept for the next time. */
  block(number: number): Uint8Array {
    return this.memory.blocks.get(this.base + number, this.#read);
  }

  close(): void {
    this.#file.close();
  }

  #check(number: number, block: Uint8Array): void {
    if (number >= this.#sums.length || checksum(block) !== this.#sums[number])
      throw new DamagedIndexError('bad block');
  }

  #exactly(offset: number, length: number): Uint8Array {
    let bytes: Uint8Array;
    try {
      bytes = this.#file.read(offset, length);
    } catch (error) {
      throw new DamagedIndexError(error instanceof Error ? error.message : String(error));
    }
    if (bytes.length !== length) throw new DamagedIndexError('cut short');
    return bytes;
  }
}
