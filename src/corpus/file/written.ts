import type { Source } from '../../source/model.js';

/** What a segment's file has of a source, where another thread has made it already. */
export interface Written {
  readonly record: Uint8Array;
  readonly text: Uint8Array;
}

const known = new WeakMap<Source, Written>();

/** What is to be written of a source, where that is known. */
export function written(source: Source): Written | undefined {
  return known.get(source);
}

/** Remembers what is to be written of a source. */
export function noteWritten(source: Source, made: Written): void {
  known.set(source, made);
}
