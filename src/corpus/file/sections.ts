/** Sections of a segment's file, in their order. */
export const section = {
  /** JSON: columns of the sources that lists need. */
  directory: 0,
  /** Each source but its text (`records.ts`), and where each begins. */
  records: 1,
  recordFirst: 2,
  /** Texts in UTF-8 (a zero byte before each), or in UTF-16 (a one) where UTF-8 cannot hold them. */
  texts: 3,
  textFirst: 4,
  /** Words and stems, each on a line. */
  words: 5,
  stems: 6,
  stemOf: 7,
  stemFirst: 8,
  stemWords: 9,
  wordFirst: 10,
  firstToken: 11,
  lineToken: 12,
  firstLine: 13,
  tokens: 14,
  openings: 15,
  marked: 16,
  /** Places of the words: the first, then differences, as varints; and where each word's begin. */
  places: 17,
  placeFirst: 18,
  /** Of each source its tokens: the gap to the token before and the length, as varints; and where each source's begin. */
  spans: 19,
  spanFirst: 20,
  /** Metadata of each source, without what a bibliography says of it: JSON, each on a line. */
  metadata: 21,
} as const;

/** Columns of the sources of a segment. */
export interface Directory {
  readonly uris: readonly string[];
  /** Their keys before those that collide are told apart. */
  readonly ids: readonly string[];
  /** What the host said about the file, to see whether it changed. */
  readonly stamps: readonly string[];
  /** 1 bundled, 2 extracted, 4 problems, 8 metadata of its own. */
  readonly flags: readonly number[];
}
