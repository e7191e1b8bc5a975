/** Sections of a segment's file, in their order. */
export const section = {
  /** Each source but its text (`records.ts`), and where each begins. */
  records: 0,
  recordFirst: 1,
  /** Texts in UTF-8 (a zero byte before each), or in UTF-16 (a one) where UTF-8 cannot hold them. */
  texts: 2,
  textFirst: 3,
  /** Words and stems, each on a line. */
  words: 4,
  stems: 5,
  stemOf: 6,
  stemFirst: 7,
  stemWords: 8,
  wordFirst: 9,
  firstToken: 10,
  lineToken: 11,
  firstLine: 12,
  tokens: 13,
  openings: 14,
  marked: 15,
  /** Places of the words: the first, then differences, as varints; and where each word's begin. */
  places: 16,
  placeFirst: 17,
  /** Where tokens stand (`index/tokenSpans.ts`), and where each stretch of 64 begins. */
  spans: 18,
  spanFirst: 19,
  /** Metadata of each source, without what a bibliography says of it: JSON, each on a line. */
  metadata: 20,
  /** Columns of the sources, each a JSON array of strings: URIs, keys, stamps; flags a byte each. */
  uris: 21,
  ids: 22,
  stamps: 23,
  flags: 24,
  /** All tokens in the order of the words that follow. */
  runs: 25,
  /** Sums of 53 bits of the URIs and of the keys, each sorted: what no other has stands in one place only. */
  uriSums: 26,
  idSums: 27,
  /** Of each 128th of `runs` and of `openings` the three words from there on, counted from 1; 0 behind the last token. */
  runHeads: 28,
  openingHeads: 29,
} as const;

/** What must be known of a segment before anything else is read: in the table of its file, as JSON. */
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
