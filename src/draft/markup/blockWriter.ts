import type { ProseCollector } from '../assemble.js';
import type { DraftBlock } from '../model.js';

/**
 * Writes prose into the block that is being read, which begins with its first words: for readers that learn only on the
 * way where a block ends.
 */
export class BlockWriter {
  readonly #text: string;
  readonly #collector: ProseCollector;
  readonly #kinds: DraftBlock['kind'][] = ['paragraph'];
  #from = -1;
  #writers: (() => void)[] = [];

  constructor(text: string, collector: ProseCollector) {
    this.#text = text;
    this.#collector = collector;
  }

  /** Whether nothing was written into the block yet. */
  get isEmpty(): boolean {
    return this.#from < 0;
  }

  /** What kind of block is written. */
  get kind(): DraftBlock['kind'] {
    return this.#kinds.at(-1)!;
  }

  /** Blocks are of this kind until {@link leave}. */
  enter(kind: DraftBlock['kind']): void {
    this.#kinds.push(kind);
  }

  /** Ends what {@link enter} began. */
  leave(): void {
    if (this.#kinds.length > 1) this.#kinds.pop();
  }

  /** The draft's own words; white space does not begin a block. */
  copy(from: number, to: number): void {
    if (from >= to || (this.#from < 0 && this.#text.slice(from, to).trim() === '')) return;
    this.#write(from, () => this.#collector.out.copy(this.#text, from, to));
  }

  /** What stands for `from`..`to`. */
  replace(by: string, from: number, to: number): void {
    if (this.#from < 0 && by.trim() === '') return;
    this.#write(from, () => this.#collector.out.replace(by, from, to));
  }

  /** Ends the block, if one is begun. */
  endBlock(): void {
    const writers = this.#writers;
    const at = this.#from;
    this.#writers = [];
    this.#from = -1;
    if (writers.length === 0) return;
    this.#collector.block(this.kind, at, () => {
      for (const write of writers) write();
    });
  }

  #write(at: number, write: () => void): void {
    if (this.#from < 0) this.#from = at;
    this.#writers.push(write);
  }
}
