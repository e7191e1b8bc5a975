import type { Source } from '../../source/model.js';
import { type Columns, columnsOf, kinds } from '../../source/structure.js';
import type { Batch } from '../../source/wordsFound.js';
import { foldsOutsideWords } from '../../text/normalize.js';
import { scanWords } from '../../text/words.js';
import { foldOnce, mayJoinWords } from '../foldedSource.js';
import { Numbers } from './numbers.js';
import { isAfterOpeningMark } from './openingMarks.js';
import { openingsOf, postings, renumbered, runsOf } from './ordered.js';
import { type Segment, segmentOf } from './segment.js';
import { readerOf, type SpanReader, SpanWriter } from './tokenSpans.js';
import { Vocabulary } from './vocabulary.js';

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

const heading = kinds.indexOf('heading');

/** A long text is folded and read in parts of about so many UTF-16 units: 10 ms each. */
const partLength = 65_536;

/** A source cut where a line is empty: no word, and nothing that folding looks at, reaches over that. */
function* partsOf(
  source: Source,
): Generator<{ from: number; part: Pick<Source, 'text' | 'paragraphs' | 'columns'> }> {
  if (source.text.length < partLength) {
    yield { from: 0, part: source };
    return;
  }
  const { text, paragraphs } = source;
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
  readonly #spans = new SpanWriter();
  #starts = new Uint32Array(1024);
  #ends = new Uint32Array(1024);
  readonly #firstToken = new Numbers();
  readonly #lineToken = new Numbers();
  readonly #firstLine = new Numbers();
  #copied: Segment | undefined;
  /** Word and one of each word of the segment that is copied from; 0 where it is not known yet. */
  #byWord = new Uint32Array(0);
  /** The same of vocabularies of others, by their names. */
  readonly #byFound = new Map<string, Uint32Array>();
  #batch: { readonly of: Batch; readonly spans: SpanReader } | undefined;
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
    const { text } = source;
    const columns = columnsOf(source);
    const { lines } = columns;
    this.#noteHeadings(columns);
    let line = 0;
    let next = lines.length > 0 ? lines[0]! : Number.POSITIVE_INFINITY;
    for (const { from, part } of partsOf(source)) {
      if (from > 0) yield;
      // Folding takes longer than reading the words: most texts need none for that.
      const folded = foldsOutsideWords(part.text) && !mayJoinWords(part) ? undefined : foldOnce(part);
      const { length, starts, ends, ids } = scanWords(folded?.text ?? part.text);
      if (folded || from > 0) {
        for (let i = 0; i < length; i++) {
          starts[i] = from + (folded ? folded.starts[starts[i]!]! : starts[i]!);
          ends[i] = from + (folded ? folded.ends[ends[i]! - 1]! : ends[i]!);
        }
      }
      const first = this.#tokens.length;
      this.#vocabulary.ofSpellings(ids, this.#tokens.room(length));
      this.#spans.add(starts, ends, length);
      for (let i = 0; i < length; i++) {
        while (next < ends[i]!) {
          this.#lineToken.push(first + i);
          line += 2;
          next = line < lines.length ? lines[line]! : Number.POSITIVE_INFINITY;
        }
        if (isAfterOpeningMark(text, starts[i]!)) this.#marks.push(first + i);
      }
    }
    for (; line < lines.length; line += 2) this.#lineToken.push(this.#tokens.length);
  }

  /** Adds a source that another segment has indexed. */
  copy(segment: Segment, slot: number): void {
    this.#begin(segment.sources[slot]!);
    this.#noteHeadings(columnsOf(segment.sources[slot]!));
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
    const length = segment.firstToken[slot + 1]! - from;
    const tokens = this.#tokens.room(length);
    const [starts, ends] = this.#columns(length);
    for (let i = 0; i < length; i++) {
      const word = segment.tokens.get(from + i);
      const { start, end } = segment.span(from + i);
      if (isAfterOpeningMark(text, start)) this.#marks.push(from + i + shift);
      this.#byWord[word] ||=
        1 + this.#vocabulary.ofWord(segment.words[word]!, segment.stems[segment.stemOf[word]!]!);
      tokens[i] = this.#byWord[word]! - 1;
      starts[i] = start;
      ends[i] = end;
    }
    this.#spans.add(starts, ends, length);
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
    const tokens = this.#tokens.room(to - from);
    for (let i = from; i < to; i++) {
      const word = batch.tokens[i]!;
      // Of a vocabulary only what stands in these sources.
      own[word] ||= 1 + this.#vocabulary.ofWord(words[word]!, stems[word]!);
      tokens[i - from] = own[word]! - 1;
    }
    if (this.#batch?.of !== batch)
      this.#batch = { of: batch, spans: readerOf({ bytes: batch.spans, first: batch.spanFirst }) };
    const [starts, ends] = this.#columns(to - from);
    this.#batch.spans.columns(from, starts, ends);
    this.#spans.add(starts, ends, to - from);
    for (let i = firstFrom(batch.marks, from); i < batch.marks.length && batch.marks[i]! < to; i++)
      this.#marks.push(batch.marks[i]! + shift);
  }

  /** What was found so far, to be added to another builder; this one is of no use afterwards. */
  found() {
    this.#end();
    const headings = new Uint8Array(this.#lineToken.length - 1);
    for (const line of this.#headings.done()) headings[line] = 1;
    const { bytes, first } = this.#spans.done();
    return {
      tokens: this.#tokens.done(),
      spans: bytes,
      spanFirst: first,
      firstToken: this.#firstToken.done(),
      firstLine: this.#firstLine.done(),
      lineToken: this.#lineToken.done(),
      headings,
      marks: this.#marks.done(),
    };
  }

  /** Room for where so many tokens stand, to be written down before it is asked for again. */
  #columns(length: number): [starts: Uint32Array, ends: Uint32Array] {
    if (this.#starts.length < length)
      [this.#starts, this.#ends] = [new Uint32Array(length * 2), new Uint32Array(length * 2)];
    return [this.#starts.subarray(0, length), this.#ends.subarray(0, length)];
  }

  /** Of lines that are about to be added. */
  #noteHeadings({ flags, paragraphs, lines }: Columns): void {
    for (let i = 0; i < flags.length; i++) {
      if (flags[i]! >>> 2 !== heading) continue;
      const end = i + 1 < flags.length ? paragraphs[i * 3 + 5]! : lines.length / 2;
      for (let line = paragraphs[i * 3 + 2]!; line < end; line++)
        this.#headings.push(this.#lineToken.length + line);
    }
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
    const sorted = words.slice().sort();
    const order = new Uint32Array(sorted.length);
    const rank = new Uint32Array(sorted.length);
    for (let r = 0; r < sorted.length; r++) {
      const id = this.#vocabulary.numberOf(sorted[r]!);
      order[r] = id;
      rank[id] = r;
    }
    const { tokens, wordFirst } = renumbered(this.#tokens.pieces(), rank);
    const stemsSorted = [...new Set(stems)].sort();
    const stemNumber = new Map(stemsSorted.map((s, i) => [s, i]));
    const stemOf = order.map((id) => stemNumber.get(stems[id]!)!);
    const stemPostings = postings(stemOf, stemsSorted.length);
    const lineToken = this.#lineToken.done();
    const firstToken = this.#firstToken.done();
    const firstLine = this.#firstLine.done();
    const sources = this.#sources;
    const { positions, runs } = runsOf(tokens, wordFirst);
    const [marks, headings] = [this.#marks.done(), this.#headings.done()];
    const openings = openingsOf(tokens, runs, { marks, lineToken, headings });
    return segmentOf({
      sources,
      words: sorted,
      stemOf,
      stems: stemsSorted,
      stemFirst: stemPostings.wordFirst,
      stemWords: stemPostings.positions,
      tokens,
      spans: this.#spans.done(),
      firstToken,
      lineToken,
      firstLine,
      wordFirst,
      positions,
      runs,
      ...openings,
    });
  }
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
