import { Recent } from '../../util/recent.js';
import type { SourceRecord } from './records.js';

/** Sources whose text and structure are kept: about 15 MB. */
const mostSources = 800;
/** Places of words that are kept, counted; a short list takes as much as so many more: 8 MB. */
const mostPlaces = 2_000_000;
const placesOfList = 64;
/** Blocks that are kept: 16 MB. */
const mostBlocks = 4096;
/** More blocks than any segment has: 64 GB. */
const blocksOfFile = 2 ** 24;

/**
 * What was read out of the segments of one storage lately: one room for all of them, so that it goes to those that questions are
 * about. Keys are {@link SegmentMemory.base} of the segment's file, and the number of what is kept.
 */
export class SegmentMemory {
  readonly blocks = new Recent<number, Uint8Array>(mostBlocks / 2);
  readonly lists = new Recent<number, Uint32Array>(mostPlaces / 2, (list) => list.length + placesOfList);
  readonly texts = new Recent<number, string>(mostSources / 2);
  readonly records = new Recent<number, SourceRecord>(mostSources / 2);
  #files = 0;

  /** The first of the keys of one more file. */
  base(): number {
    return this.#files++ * blocksOfFile;
  }
}
