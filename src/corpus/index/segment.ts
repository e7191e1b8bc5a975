import type { Source } from '../../source/model.js';
import type { Span } from '../../text/span.js';
import { readerOf, type SpanBytes } from './tokenSpans.js';

/**
 * An index of some sources, never changed once built: their words in reading order, where each word stands, and
 * where sentences and quotations begin. Words are numbers in the alphabetical order of `words`, so that the words
 * with one prefix are neighbours, and that comparing numbers compares words. In memory, or read from a file as it is
 * asked (`file/`).
 *
 * A *token* is an occurrence of a word, counted through all sources of the segment.
 */
export interface Segment {
  readonly sources: readonly Source[];
  /** Distinct words (norms, see `text/words.ts`), sorted by UTF-16 units. */
  readonly words: readonly string[];
  /** Stem of each word, as an index into `stems`. */
  readonly stemOf: Uint32Array;
  /** Distinct stems, sorted. */
  readonly stems: readonly string[];
  /** Words of stem `s`: `stemWords[stemFirst[s]]` up to `stemFirst[s + 1]`. */
  readonly stemFirst: Uint32Array;
  readonly stemWords: Uint32Array;
  /** The word at each token. */
  readonly tokens: NumberList;
  /** First token of each source, and behind the last one the number of tokens. */
  readonly firstToken: Uint32Array;
  /** First token of each line of all sources, in order, and at the end the number of tokens. */
  readonly lineToken: Uint32Array;
  /** Number of the first line of each source among all lines, and at the end the number of lines. */
  readonly firstLine: Uint32Array;
  /** Word `w` stands in `wordFirst[w + 1] - wordFirst[w]` places. */
  readonly wordFirst: Uint32Array;
  /** Tokens at which a sentence or marked words begin, sorted by the words that follow. */
  readonly openings: NumberList;
  /** All tokens, sorted by their word and the two that follow, the earlier first: any run of words is a stretch of it. */
  readonly runs: NumberList;
  /**
   * Of each {@link headStride}th of `runs` and `openings` the {@link wordsOfHead} words from there on, counted from 1 on, 0 behind the
   * last token: at hand where the others must be read from a file. A segment in memory needs none.
   */
  readonly runHeads?: Uint16Array | Uint32Array;
  readonly openingHeads?: Uint16Array | Uint32Array;
  /** Whether an opening mark stands before the opening: 1, else 0. */
  readonly marked: NumberList;
  /** Tokens of a word, ascending. Not to be changed. */
  places(word: number): Uint32Array;
  /** Where a token stands in the text of its source. */
  span(token: number): Span;
  /** The same of all, as it is written: of a segment in memory. */
  readonly spans?: SpanBytes;
}

/** A head for so many tokens: a megabyte for some five million, and what is left to be read is seldom more than eight of them. */
export const headStride = 128;
export const wordsOfHead = 3;

/** Numbers in a row, in memory or read from a file as they are asked for. */
export interface NumberList {
  readonly length: number;
  /** The number at an index; -1 outside. */
  get(index: number): number;
  /** Half-open. */
  slice(from: number, to: number): ArrayLike<number>;
}

/** What a segment in memory is made of; `positions` are the places of all words, the first word's first. */
export interface SegmentArrays
  extends Omit<Segment, 'tokens' | 'openings' | 'runs' | 'marked' | 'places' | 'span' | 'spans'> {
  readonly tokens: Uint32Array | Uint16Array;
  readonly spans: SpanBytes;
  readonly positions: Uint32Array;
  readonly openings: Uint32Array;
  readonly runs: Uint32Array;
  readonly marked: Uint8Array;
}

/** A segment in memory. */
export function segmentOf(arrays: SegmentArrays): Segment {
  const { tokens, openings, runs, marked, spans, positions, wordFirst, ...rest } = arrays;
  const reader = readerOf(spans);
  return {
    ...rest,
    wordFirst,
    tokens: new MemoryNumbers(tokens),
    openings: new MemoryNumbers(openings),
    runs: new MemoryNumbers(runs),
    marked: new MemoryNumbers(marked),
    places: (word) => positions.subarray(wordFirst[word]!, wordFirst[word + 1]!),
    span: (token) => reader.span(token),
    spans,
  };
}

class MemoryNumbers implements NumberList {
  readonly #values: Uint32Array | Uint16Array | Uint8Array;

  constructor(values: Uint32Array | Uint16Array | Uint8Array) {
    this.#values = values;
  }

  get length(): number {
    return this.#values.length;
  }

  get(index: number): number {
    return this.#values[index] ?? -1;
  }

  slice(from: number, to: number): Uint32Array | Uint16Array | Uint8Array {
    return this.#values.subarray(from, to);
  }
}

/** A token range or index range: half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The number of a word, or -1. O(log n). */
export function wordNumber(sorted: readonly string[], word: string): number {
  const at = lowerBoundOf(sorted, word);
  return sorted[at] === word ? at : -1;
}

/** The words that begin with `prefix`, as a range of numbers. O(log n). */
export function wordsWithPrefix(sorted: readonly string[], prefix: string): Range {
  const from = lowerBoundOf(sorted, prefix);
  // Behind every word with the prefix: no norm holds U+FFFF.
  return { from, to: lowerBoundOf(sorted, `${prefix}\uffff`) };
}

function lowerBoundOf(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (sorted[mid]! < word) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Index of the last value that is at most `value`: the source of a token, the line of a token. O(log n). */
export function slotOf(first: Uint32Array, value: number): number {
  let low = 0;
  let high = first.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (first[mid]! <= value) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

/** Tokens a step of the tables that {@link lineOf} and {@link sourceOf} look up: about two lines, and half an article. */
const [lineStep, sourceStep] = [32, 512];
const steps = new WeakMap<Uint32Array, Uint32Array>();

/** The line of a token among all lines of the segment, as {@link slotOf} has it, in a few steps. */
export function lineOf({ lineToken }: Pick<Segment, 'lineToken'>, token: number): number {
  return stretchOf(lineToken, token, lineStep);
}

/** The source of a token, likewise. */
export function sourceOf({ firstToken }: Pick<Segment, 'firstToken'>, token: number): number {
  return stretchOf(firstToken, token, sourceStep);
}

function stretchOf(first: Uint32Array, token: number, step: number): number {
  let table = steps.get(first);
  if (!table) {
    const last = first[first.length - 1] ?? 0;
    table = new Uint32Array(Math.floor(last / step) + 1);
    for (let i = 0, at = 0; i < table.length; i++) {
      while (at + 1 < first.length && first[at + 1]! <= i * step) at++;
      table[i] = at;
    }
    steps.set(first, table);
  }
  let at = table[Math.floor(token / step)] ?? 0;
  while (at + 1 < first.length && first[at + 1]! <= token) at++;
  return at;
}

/** How often a word stands in the segment. */
export function wordCount(segment: Segment, word: number): number {
  return segment.wordFirst[word + 1]! - segment.wordFirst[word]!;
}

/** How often words of a stem stand in the segment. */
export function stemCount(segment: Segment, stem: number): number {
  let count = 0;
  for (let i = segment.stemFirst[stem]!; i < segment.stemFirst[stem + 1]!; i++) {
    count += wordCount(segment, segment.stemWords[i]!);
  }
  return count;
}

/** The tokens of a source of the segment that end behind `offset` of its text, from the first such on. */
export function tokenBehind(segment: Segment, slot: number, offset: number): number {
  let low = segment.firstToken[slot]!;
  let high = segment.firstToken[slot + 1]!;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (segment.span(mid).end <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
