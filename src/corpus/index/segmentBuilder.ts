import type { Source } from '../../source/model.js';
import type { Batch } from '../../source/wordsFound.js';
import { foldsOutsideWords } from '../../text/normalize.js';
import { scanWords } from '../../text/words.js';
import { foldOnce, mayJoinWords } from '../foldedSource.js';
import { Numbers } from './numbers.js';
import { isAfterOpeningMark } from './openingMarks.js';
import { type Segment, segmentOf } from './segment.js';
import { Vocabulary } from './vocabulary.js';

/** How many words decide the order of openings; beyond, the order of the sources does. */
export const sortedWords = 12;

/** How many words decide the order of all tokens: three seldom stand together often. */
export const sortedInRuns = 3;

/**
 * Indexes sources: linear in their text, but for sorting the distinct words and the openings. Words are read out of
 * the folded text, so that soft hyphens, ligatures and line-end hyphens hide none.
 */
export function buildSegment(sources: readonly Source[]): Segment {
  const builder = new SegmentBuilder();
  for (const source of sources) builder.read(source);
  return builder.build();
}

/** One segment for several, with only the sources that `keep` names. Reads no text again. */
export function mergeSegments(segments: readonly Segment[], keep: (source: Source) => boolean): Segment {
  const builder = new SegmentBuilder();
  for (const segment of segments) {
    segment.sources.forEach((source, slot) => {
      if (keep(source)) builder.copy(segment, slot);
    });
  }
  return builder.build();
}

/** A long text is folded and read in parts of about so many UTF-16 units: 10 ms each. */
const partLength = 65_536;

/** A source cut where a line is empty: no word, and nothing that folding looks at, reaches over that. */
function* partsOf({
  text,
  paragraphs,
}: Source): Generator<{ from: number; part: Pick<Source, 'text' | 'paragraphs'> }> {
  let from = 0;
  let first = 0;
  for (let i = 1; i < paragraphs.length; i++) {
    const { start } = paragraphs[i]!;
    if (
      start - from < partLength ||
      !/\n[ \t]*\r?\n[ \t]*$/.test(text.slice(Math.max(from, start - 8), start))
    )
      continue;
    yield { from, part: cut(first, i, start) };
    [from, first] = [start, i];
  }
  yield { from, part: from === 0 ? { text, paragraphs } : cut(first, paragraphs.length, text.length) };

  function cut(firstParagraph: number, end: number, to: number) {
    const own = paragraphs.slice(firstParagraph, end);
    return {
      text: text.slice(from, to),
      paragraphs: own.map((p) => ({ ...p, start: p.start - from, end: p.end - from })),
    };
  }
}

/** Makes a segment out of sources that are read one after the other. */
export class SegmentBuilder {
  readonly #sources: Source[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #tokens = new Numbers();
  readonly #starts = new Numbers();
  readonly #ends = new Numbers();
  readonly #firstToken = new Numbers();
  readonly #lineToken = new Numbers();
  readonly #firstLine = new Numbers();
  #copied: Segment | undefined;
  /** Word and one of each word of the segment that is copied from; 0 where it is not known yet. */
  #byWord = new Uint32Array(0);
  /** The same of vocabularies of others, by their names. */
  readonly #byFound = new Map<string, Uint32Array>();
  /** Tokens with an opening mark before them, ascending. */
  readonly #marks = new Numbers();
  /** Lines that are headings, ascending. */
  readonly #headings = new Numbers();

  /** @param vocabulary of others that are made by turns */
  constructor(vocabulary = new Vocabulary()) {
    this.#vocabulary = vocabulary;
  }

  /** Tokens so far. */
  get size(): number {
    return this.#tokens.length;
  }

  /** Adds a source. Linear in its text. */
  read(source: Source): void {
    for (const _ of this.readSteps(source)) {
      // All at once.
    }
  }

  /**
   * The same a little at a time; nothing else is to be added before it has ended.
   *
   * @param as what the segment is to have in its place: the same otherwise held
   */
  *readSteps(source: Source, as = source): Generator<undefined, void> {
    this.#begin(as);
    const { text, lines } = source;
    this.#noteHeadings(lines);
    let line = 0;
    let next = lines[0]?.start ?? Number.POSITIVE_INFINITY;
    for (const { from, part } of partsOf(source)) {
      if (from > 0) yield;
      // Folding takes longer than reading the words: most texts need none for that.
      const folded = foldsOutsideWords(part.text) && !mayJoinWords(part) ? undefined : foldOnce(part);
      const { length, starts, ends, ids } = scanWords(folded?.text ?? part.text);
      const first = this.#tokens.length;
      const [tokens, tokenStarts, tokenEnds] = this.#room(length);
      for (let i = 0; i < length; i++) {
        const start = from + (folded ? folded.starts[starts[i]!]! : starts[i]!);
        const end = from + (folded ? folded.ends[ends[i]! - 1]! : ends[i]!);
        while (next < end) {
          this.#lineToken.push(first + i);
          next = lines[++line]?.start ?? Number.POSITIVE_INFINITY;
        }
        if (isAfterOpeningMark(text, start)) this.#marks.push(first + i);
        tokens[i] = this.#vocabulary.ofSpelling(ids[i]!);
        tokenStarts[i] = start;
        tokenEnds[i] = end;
      }
    }
    for (; line < lines.length; line++) this.#lineToken.push(this.#tokens.length);
  }

  /** Adds a source that another segment has indexed. */
  copy(segment: Segment, slot: number): void {
    this.#begin(segment.sources[slot]!);
    this.#noteHeadings(segment.sources[slot]!.lines);
    const from = segment.firstToken[slot]!;
    const shift = this.#tokens.length - from;
    for (let line = segment.firstLine[slot]!; line < segment.firstLine[slot + 1]!; line++) {
      this.#lineToken.push(segment.lineToken[line]! + shift);
    }
    const { text } = segment.sources[slot]!;
    if (this.#copied !== segment) {
      this.#copied = segment;
      this.#byWord = new Uint32Array(segment.words.length);
    }
    for (let i = from; i < segment.firstToken[slot + 1]!; i++) {
      const word = segment.tokens.get(i);
      const { start, end } = segment.span(i);
      if (isAfterOpeningMark(text, start)) this.#marks.push(this.#tokens.length);
      this.#byWord[word] ||=
        1 + this.#vocabulary.ofWord(segment.words[word]!, segment.stems[segment.stemOf[word]!]!);
      this.#tokens.push(this.#byWord[word]! - 1);
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  /** Adds a source whose words another thread has found; `words` is that thread's vocabulary, as far as the batch needs it. */
  add(
    source: Source,
    batch: Batch,
    slot: number,
    { words, stems }: Pick<Vocabulary, 'words' | 'stems'>,
  ): void {
    this.#begin(source);
    const [from, to] = [batch.firstToken[slot]!, batch.firstToken[slot + 1]!];
    const shift = this.#tokens.length - from;
    for (let line = batch.firstLine[slot]!; line < batch.firstLine[slot + 1]!; line++) {
      if (batch.headings[line] === 1) this.#headings.push(this.#lineToken.length);
      this.#lineToken.push(batch.lineToken[line]! + shift);
    }
    let own = this.#byFound.get(batch.vocabulary) ?? new Uint32Array(0);
    if (own.length < words.length) {
      const more = new Uint32Array(words.length * 2);
      more.set(own);
      own = more;
      this.#byFound.set(batch.vocabulary, own);
    }
    const [tokens, starts, ends] = this.#room(to - from);
    for (let i = from; i < to; i++) {
      const word = batch.tokens[i]!;
      // Of a vocabulary only what stands in these sources.
      own[word] ||= 1 + this.#vocabulary.ofWord(words[word]!, stems[word]!);
      tokens[i - from] = own[word]! - 1;
    }
    starts.set(batch.starts.subarray(from, to));
    ends.set(batch.ends.subarray(from, to));
    for (let i = firstFrom(batch.marks, from); i < batch.marks.length && batch.marks[i]! < to; i++)
      this.#marks.push(batch.marks[i]! + shift);
  }

  /** What was found so far, to be added to another builder; this one is of no use afterwards. */
  found() {
    this.#end();
    const headings = new Uint8Array(this.#lineToken.length - 1);
    for (const line of this.#headings.done()) headings[line] = 1;
    return {
      tokens: this.#tokens.done(),
      starts: this.#starts.done(),
      ends: this.#ends.done(),
      firstToken: this.#firstToken.done(),
      firstLine: this.#firstLine.done(),
      lineToken: this.#lineToken.done(),
      headings,
      marks: this.#marks.done(),
    };
  }

  #room(more: number): [Uint32Array, Uint32Array, Uint32Array] {
    return [this.#tokens.room(more), this.#starts.room(more), this.#ends.room(more)];
  }

  /** Of lines that are about to be added. */
  #noteHeadings(lines: Source['lines']): void {
    for (let i = 0; i < lines.length; i++)
      if (lines[i]!.kind === 'heading') this.#headings.push(this.#lineToken.length + i);
  }

  #begin(source: Source): void {
    this.#sources.push(source);
    this.#firstToken.push(this.#tokens.length);
    this.#firstLine.push(this.#lineToken.length);
  }

  #end(): void {
    this.#firstToken.push(this.#tokens.length);
    this.#firstLine.push(this.#lineToken.length);
    this.#lineToken.push(this.#tokens.length);
  }

  /** The segment; the builder is of no use afterwards. */
  build(): Segment {
    this.#end();
    // By their UTF-16 units, which is what sorts text by itself.
    const { words, stems } = this.#vocabulary;
    const sorted = [...words].sort();
    const order = Uint32Array.from(sorted, (word) => this.#vocabulary.numberOf(word));
    const rank = new Uint32Array(order.length);
    order.forEach((id, r) => {
      rank[id] = r;
    });
    const tokens = this.#tokens.done();
    for (let i = 0; i < tokens.length; i++) tokens[i] = rank[tokens[i]!]!;
    const { wordFirst, positions } = postings(tokens, sorted.length);
    const stemsSorted = [...new Set(stems)].sort();
    const stemNumber = new Map(stemsSorted.map((s, i) => [s, i]));
    const stemOf = Uint32Array.from(order, (id) => stemNumber.get(stems[id]!)!);
    const stemPostings = postings(stemOf, stemsSorted.length);
    const lineToken = this.#lineToken.done();
    const firstToken = this.#firstToken.done();
    const firstLine = this.#firstLine.done();
    const sources = this.#sources;
    const runs = runsOf(tokens, positions, wordFirst);
    const openings = this.#openings(tokens, runs, lineToken);
    return segmentOf({
      sources,
      words: sorted,
      stemOf,
      stems: stemsSorted,
      stemFirst: stemPostings.wordFirst,
      stemWords: stemPostings.positions,
      tokens,
      starts: this.#starts.done(),
      ends: this.#ends.done(),
      firstToken,
      lineToken,
      firstLine,
      wordFirst,
      positions,
      runs,
      ...openings,
    });
  }

  #openings(tokens: Uint32Array, runs: Uint32Array, lineToken: Uint32Array) {
    const isMarked = new Uint8Array(tokens.length);
    const isOpening = new Uint8Array(tokens.length);
    for (const t of this.#marks.done()) {
      isMarked[t] = 1;
      isOpening[t] = 1;
    }
    let count = 0;
    const headings = this.#headings.done();
    for (let line = 0, next = 0; line < lineToken.length - 1; line++) {
      if (headings[next] === line) next++;
      else if (lineToken[line]! < lineToken[line + 1]!) isOpening[lineToken[line]!] = 1;
    }
    for (let t = 0; t < isOpening.length; t++) count += isOpening[t]!;
    const inOrder = new Uint32Array(count);
    let at = 0;
    for (let i = 0; i < runs.length; i++) if (isOpening[runs[i]!] === 1) inOrder[at++] = runs[i]!;
    const openings = sortedFurther(tokens, inOrder);
    return { openings, marked: Uint8Array.from(openings, (t) => isMarked[t]!) };
  }
}

/**
 * All tokens in the order of their word and the two that follow, those at the end of the segment first, ties as they were. Who
 * goes through tokens in the order of their words, and takes the one before each, meets those of one word in the order of the
 * word behind; and so once more (as a radix sort does, from the last word on). Linear.
 */
function runsOf(tokens: Uint32Array, places: Uint32Array, wordFirst: Uint32Array): Uint32Array {
  let order = places;
  for (let words = 1; words < sortedInRuns; words++) {
    const before = order;
    order = new Uint32Array(tokens.length);
    const next = wordFirst.slice();
    // Behind the last comes what is less than every word.
    if (tokens.length > 0) order[next[tokens[tokens.length - 1]!]!++] = tokens.length - 1;
    for (let i = 0; i < before.length; i++) {
      const t = before[i]! - 1;
      if (t >= 0) order[next[tokens[t]!]!++] = t;
    }
  }
  return order;
}

/** Tokens that are in the order of their first {@link sortedInRuns} words, in that of {@link sortedWords}. */
function sortedFurther(tokens: Uint32Array, order: Uint32Array): Uint32Array {
  const wordAt = (t: number) => tokens[t] ?? -1;
  const compare = (a: number, b: number) => {
    for (let i = sortedInRuns; i < sortedWords; i++) {
      const [x, y] = [wordAt(a + i), wordAt(b + i)];
      if (x !== y) return x - y;
    }
    return a - b;
  };
  const isAlike = (a: number, b: number) => {
    for (let i = 0; i < sortedInRuns; i++) if (wordAt(a + i) !== wordAt(b + i)) return false;
    return true;
  };
  for (let from = 0, to = 1; from < order.length; from = to++) {
    while (to < order.length && isAlike(order[from]!, order[to]!)) to++;
    if (to > from + 1) order.subarray(from, to).sort(compare);
  }
  return order;
}

/** Where each number stands, by counting. */
function postings(tokens: Uint32Array, count: number): { wordFirst: Uint32Array; positions: Uint32Array } {
  const wordFirst = new Uint32Array(count + 1);
  for (const t of tokens) wordFirst[t + 1]!++;
  for (let i = 0; i < count; i++) wordFirst[i + 1]! += wordFirst[i]!;
  const next = wordFirst.slice();
  const positions = new Uint32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) positions[next[tokens[i]!]!++] = i;
  return { wordFirst, positions };
}

/** Index of the first number that is at least so much, in ascending ones. */
function firstFrom(ascending: Uint32Array, least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (ascending[mid]! < least) low = mid + 1;
    else high = mid;
  }
  return low;
}
