import type { Problem } from '../util/problem.js';
import type { CslItem } from './metadata.js';

/**
 * Files of text that were read, and their words found, in a thread of its own. Plain data, all that is long in bytes and numbers, so
 * that it is handed on as it is: whoever indexes it has neither to read the texts nor to make objects of their lines.
 */
export interface Batch {
  /**
   * The name of the vocabulary that words are numbered in, how many words it had before and has now, and those that are new in it, with their
   * stems, each on a line. A thread goes on with one through many batches: most words of one were in the one before.
   */
  readonly vocabulary: string;
  readonly wordsBefore: number;
  readonly wordsNow: number;
  readonly words: string;
  readonly stems: string;
  /** Of each token its word; and where it stands in the text of its source, as an index has it. */
  readonly tokens: Uint32Array;
  readonly spans: Uint8Array;
  readonly spanFirst: Uint32Array;
  /** First token and first line of each source, and behind the last one how many there are. */
  readonly firstToken: Uint32Array;
  readonly firstLine: Uint32Array;
  /** First token of each line, and at the end the number of tokens. */
  readonly lineToken: Uint32Array;
  /** Of each line 1 if it is a heading, else 0. */
  readonly headings: Uint8Array;
  /** Tokens with an opening mark before them. */
  readonly marks: Uint32Array;
  /** What is written of each source beside its text, and where each begins. */
  readonly records: Uint8Array;
  readonly recordFirst: Uint32Array;
  /** Texts as they are written, and where each begins. */
  readonly texts: Uint8Array;
  readonly textFirst: Uint32Array;
}

/** One file of a {@link Batch}. */
export interface FoundSource {
  readonly batch: Batch;
  /** Its number in the batch; absent where nothing could be read. */
  readonly slot?: number;
  readonly metadata?: CslItem;
  readonly hash?: string;
  readonly extracted?: boolean;
  readonly problems: readonly Problem[];
}
