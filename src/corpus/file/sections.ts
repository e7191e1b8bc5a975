/** Sections of a segment's file, in their order. */
export const section = {
  /** JSON: what must be known first. */
  heading: 0,
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
  /** Of each token the gap to the one before and the length, as varints; and where each stretch of 64 begins. */
  spans: 19,
  spanFirst: 20,
  /** Metadata of each source, without what a bibliography says of it: JSON, each on a line. */
  metadata: 21,
  /** Columns of the sources, each a JSON array of strings: URIs, keys, stamps; flags a byte each. */
  uris: 22,
  ids: 23,
  stamps: 24,
  flags: 25,
  /** All tokens in the order of the words that follow. */
  runs: 26,
  /** Sums of 53 bits of the URIs and of the keys, each sorted: what no other has stands in one place only. */
  uriSums: 27,
  idSums: 28,
  /** Of each 128th of `runs` and of `openings` the three words from there on, counted from 1; 0 behind the last token. */
  runHeads: 29,
  openingHeads: 30,
} as const;

/** What must be known of a segment before anything else is read. */
export interface Heading {
  readonly sources: number;
  /** Bytes of a word's number among the tokens and in heads: 2 where there are few enough words, else 4. */
  readonly tokenBytes: 2 | 4;
}

/** Columns of the sources of a segment, each read when it is first asked for. */
export interface Directory {
  readonly uris: readonly string[];
  /** Their keys before those that collide are told apart. */
  readonly ids: readonly string[];
  /** What the host said about the file, to see whether it changed. */
  readonly stamps: readonly string[];
  /** 1 bundled, 2 extracted, 4 problems, 8 metadata of its own. */
  readonly flags: Uint8Array;
}
