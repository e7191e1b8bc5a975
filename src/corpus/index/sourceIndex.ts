import type { Source } from '../../source/model.js';
import type { MappedText } from '../../text/mappedText.js';
import { fold } from '../../text/normalize.js';
import { words } from '../../text/words.js';
import { internWord } from './vocabulary.js';

/** A source's words as numbers. Token `i` stands at `[starts[i], ends[i])` of the source's text. */
export interface SourceIndex {
  /** By norm, see `text/words.ts`. */
  readonly norms: Uint32Array;
  /** By stem. */
  readonly stems: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Every stem once, ascending. */
  readonly distinct: Uint32Array;
}

const indexes = new WeakMap<Source, SourceIndex>();
const folds = new WeakMap<Source, MappedText>();

/** The words of a source, read once: sources are immutable. Linear in its text. */
export function sourceIndex(source: Source): SourceIndex {
  let index = indexes.get(source);
  if (!index) {
    const found = words(source.text);
    const norms = Uint32Array.from(found, (w) => internWord(w.norm));
    const stems = Uint32Array.from(found, (w) => internWord(w.stem));
    index = {
      norms,
      stems,
      starts: Uint32Array.from(found, (w) => w.start),
      ends: Uint32Array.from(found, (w) => w.end),
      distinct: Uint32Array.from(new Set(stems)).sort(),
    };
    indexes.set(source, index);
  }
  return index;
}

/** A source's text, folded for comparing quotations, once. */
export function foldedSource(source: Source): MappedText {
  let folded = folds.get(source);
  if (!folded) {
    folded = fold(source.text);
    folds.set(source, folded);
  }
  return folded;
}

/** Index of the first token that ends behind `offset`; the number of tokens if none does. */
export function tokenAt(index: SourceIndex, offset: number): number {
  let low = 0;
  let high = index.ends.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (index.ends[mid]! <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
