import type { Problem } from '../util/problem.js';
import type { CslItem } from './metadata.js';
import type { Block, Columns } from './structure.js';

/**
 * Where extracted text came from: from offset `at[i]` of the text on, each unit stands for the unit of the original
 * from `from[i]` on, until the next run. Both ascend. Plain data, so that it can go to another thread.
 */
export interface OriginalMap {
  readonly at: readonly number[];
  readonly from: readonly number[];
}

/** What a reader gets out of a file: the text that can be cited, its blocks, and what the file says about itself. */
export interface Extraction {
  /** Whether `text` is not the file's own: see `Source.extracted`. */
  readonly extracted: boolean;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What the file says; a file beside it or a bibliography overrides it. */
  readonly metadata?: Partial<CslItem>;
  /** Only where the original is itself text that an editor can show. */
  readonly original?: OriginalMap;
  readonly problems: readonly Problem[];
  /** Blocks that are split into lines already, which takes as long as all else: then `blocks` are empty. */
  readonly structured?: Columns;
  /** Text and structure in bytes, of a large file on its way between threads: then both are empty. */
  readonly packed?: Uint8Array;
}

/** The offset in the original that an offset of extracted text stands for. O(log n). */
export function originalOffset(map: OriginalMap, offset: number): number {
  let low = 0;
  let high = map.at.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (map.at[mid]! <= offset) low = mid + 1;
    else high = mid;
  }
  const run = low - 1;
  if (run < 0) return map.from[0] ?? 0;
  return map.from[run]! + (offset - map.at[run]!);
}

/** Collects extracted text with its {@link OriginalMap}: white space between words becomes one space. */
export class ExtractedText {
  readonly #parts: string[] = [];
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  #length = 0;
  #pending = false;
  /** What the next unit would stand for, if it followed at once. */
  #next = -1;

  /** UTF-16 units so far. */
  get length(): number {
    return this.#length;
  }

  /** Adds running text of the original from `from` on; runs of white space become one space, none at a block's start. */
  words(text: string, from: number): void {
    for (let i = 0; i < text.length; ) {
      const space = isSpace(text.charCodeAt(i));
      let end = i + 1;
      while (end < text.length && isSpace(text.charCodeAt(end)) === space) end++;
      if (space) this.#pending = true;
      else this.#put(text.slice(i, end), from + i);
      i = end;
    }
  }

  /** Adds text that does not stand in the original (`Ruiz: `), at a place of it. */
  insert(text: string, from: number): void {
    this.#flush(from);
    this.#push(text, from);
    this.#next = -1;
  }

  /** A break inside a block: one space. */
  space(): void {
    this.#pending = true;
  }

  /** Ends a block: what follows starts on a line of its own, behind a blank one. */
  endBlock(from: number): void {
    this.#pending = false;
    if (this.#length > 0 && !this.#endsBlock()) {
      this.#push('\n\n', from);
      this.#next = -1;
    }
  }

  /** The text, without the blank line at its end, and the map. */
  build(): { text: string; original: OriginalMap } {
    return { text: this.#parts.join('').trimEnd(), original: { at: this.#at, from: this.#from } };
  }

  #put(text: string, from: number): void {
    this.#flush(from);
    this.#push(text, from);
  }

  #flush(from: number): void {
    if (!this.#pending) return;
    this.#pending = false;
    if (this.#length > 0 && !this.#endsBlock()) this.#push(' ', Math.max(0, from - 1));
  }

  #push(text: string, from: number): void {
    if (from !== this.#next) {
      this.#at.push(this.#length);
      this.#from.push(from);
    }
    this.#parts.push(text);
    this.#length += text.length;
    this.#next = from + text.length;
  }

  #endsBlock(): boolean {
    return this.#parts.at(-1) === '\n\n';
  }
}

function isSpace(c: number): boolean {
  return c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x2028 || c === 0x2029 || c === 0xfeff;
}
