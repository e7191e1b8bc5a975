import type { RandomAccess } from '../../ports.js';
import { checksum } from './checksum.js';
import { SegmentMemory } from './memory.js';
import { uint32 } from './read.js';

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
/** A block of checksums has so many. */
const sumsOfBlock = blockSize / 4;
/** Who opens a file reads so much of its end at once: of most all that it needs. */
const endSize = blockSize;

/**
 * A file of sections: blocks, then blocks of the checksums of these, then a table (where each section begins and how long it is, a checksum for each
 * block of checksums, and what must be known first), then a trailer of fixed size that checks the table. Written front to back in one go, read in any order. A piece holds until the next is asked for:
 * new room for each would take as long as filling it.
 */
export function* container(
  heading: Uint8Array,
  sections: Iterable<Iterable<Uint8Array>>,
): Generator<Uint8Array> {
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
  const sumBlocks = new Uint8Array(Math.ceil(sums.length / sumsOfBlock) * blockSize);
  new Uint32Array(sumBlocks.buffer).set(sums);
  yield sumBlocks;
  const headingAt = places.length * 16 + sumBlocks.length / sumsOfBlock;
  const table = new Uint8Array(headingAt + heading.length);
  table.set(heading, headingAt);
  const view = new DataView(table.buffer);
  places.forEach(([offset, length], i) => {
    view.setFloat64(i * 16, offset, true);
    view.setFloat64(i * 16 + 8, length, true);
  });
  for (let i = 0; i * blockSize < sumBlocks.length; i++)
    view.setUint32(places.length * 16 + i * 4, checksum(blockOf(sumBlocks, i)), true);
  yield table;
  const trailer = new Uint8Array(trailerSize);
  const end = new DataView(trailer.buffer);
  const fields = [magic, version, places.length, sums.length, table.length, checksum(table), 0];
  for (const [i, field] of fields.entries()) end.setUint32(i * 4, field, true);
  end.setUint32(28, checksum(trailer.subarray(0, 28)), true);
  yield trailer;
}

const blockOf = (bytes: Uint8Array, i: number) => bytes.subarray(i * blockSize, (i + 1) * blockSize);

/** Reads a {@link container}; everything that comes out of it was checked. Throws {@link DamagedIndexError}. */
export class Container {
  readonly #file: RandomAccess;
  readonly #places: [offset: number, length: number][] = [];
  /** Blocks in the sections; behind them come those of checksums. */
  readonly #blocks: number;
  /** Checksums of the blocks of checksums, and those of them that were read. */
  readonly #sumsOfSums: Uint32Array;
  readonly #sums: Uint32Array[] = [];
  readonly memory: SegmentMemory;
  /** What was written to be known first. */
  readonly heading: Uint8Array;
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
    const atOnce = Math.min(file.size, endSize);
    const last = this.#exactly(file.size - atOnce, atOnce);
    const trailer = last.subarray(atOnce - trailerSize);
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
    const sumBlocks = Math.ceil(blocks / sumsOfBlock);
    const headingAt = sections * 16 + sumBlocks * 4;
    const tableAt = (blocks + sumBlocks) * blockSize;
    if (file.size !== tableAt + length + trailerSize || length < headingAt)
      throw new DamagedIndexError('wrong size');
    const isThere = length + trailerSize <= atOnce;
    const table = isThere
      ? last.slice(atOnce - trailerSize - length, atOnce - trailerSize)
      : this.#exactly(tableAt, length);
    if (checksum(table) !== end.getUint32(20, true)) throw new DamagedIndexError('bad table');
    const view = new DataView(table.buffer, table.byteOffset, length);
    for (let i = 0; i < sections; i++)
      this.#places.push([view.getFloat64(i * 16, true), view.getFloat64(i * 16 + 8, true)]);
    this.#blocks = blocks;
    this.#sumsOfSums = uint32(table.subarray(sections * 16, headingAt));
    this.heading = table.subarray(headingAt);
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
    for (let n = 0; n < count; n++) this.#check(first + n, blockOf(blocks, n));
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
    if (number >= this.#blocks) throw new DamagedIndexError('no such block');
    const at = Math.floor(number / sumsOfBlock);
    this.#sums[at] ??= this.#readSums(at);
    if (checksum(block) !== this.#sums[at][number % sumsOfBlock]) throw new DamagedIndexError('bad block');
  }

  #readSums(at: number): Uint32Array {
    const sums = this.#exactly((this.#blocks + at) * blockSize, blockSize);
    if (checksum(sums) !== this.#sumsOfSums[at]) throw new DamagedIndexError('bad checksums');
    return uint32(sums);
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
