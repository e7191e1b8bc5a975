import type { Source } from '../../source/model.js';
import { foldsOutsideWords } from '../../text/normalize.js';
import { spellingOf } from '../../text/spellings.js';
import { scanWords } from '../../text/words.js';
import { foldOnce, mayJoinWords } from '../foldedSource.js';
import { type Segment, segmentOf } from './segment.js';

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

/** A growing array of unsigned integers. */
class Numbers {
  #values: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) this.room(1);
    this.#values[this.length++] = value;
  }

  /** The values, with room for so many more behind them: to be filled in, and {@link length} told. */
  room(more: number): Uint32Array {
    const needed = this.length + more;
    if (needed > this.#values.length) {
      const bigger = new Uint32Array(Math.max(needed, Math.ceil(this.#values.length * 1.5)));
      bigger.set(this.#values);
      this.#values = bigger;
    }
    return this.#values;
  }

  /** The values; nothing is to be added afterwards. Copied only where that saves more than a tenth. */
  done(): Uint32Array<ArrayBuffer> {
    const isFull = this.length * 1.1 > this.#values.length;
    return isFull ? this.#values.subarray(0, this.length) : this.#values.slice(0, this.length);
  }
}

/** Makes a segment out of sources that are read one after the other. */
export class SegmentBuilder {
  readonly #sources: Source[] = [];
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #stems: string[] = [];
  readonly #tokens = new Numbers();
  readonly #starts = new Numbers();
  readonly #ends = new Numbers();
  readonly #firstToken = new Numbers();
  readonly #lineToken = new Numbers();
  readonly #firstLine = new Numbers();
  /** Word and one of each spelling, and of each word of the segment that is copied from; 0 where it is not known yet. */
  #bySpelling = new Uint32Array(4096);
  #copied: Segment | undefined;
  #byWord = new Uint32Array(0);
  /** Tokens with an opening mark before them, ascending. */
  readonly #marks = new Numbers();

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

  /** The same a little at a time; nothing else is to be added before it has ended. */
  *readSteps(source: Source): Generator<undefined, void> {
    this.#begin(source);
    const { text, lines } = source;
    let line = 0;
    let next = lines[0]?.start ?? Number.POSITIVE_INFINITY;
    for (const { from, part } of partsOf(source)) {
      if (from > 0) yield;
      // Folding takes longer than reading the words: most texts need none for that.
      const folded = foldsOutsideWords(part.text) && !mayJoinWords(part) ? undefined : foldOnce(part);
      const { length, starts, ends, ids } = scanWords(folded?.text ?? part.text);
      const first = this.#tokens.length;
      const [tokens, tokenStarts, tokenEnds] = [this.#tokens, this.#starts, this.#ends].map((n) =>
        n.room(length),
      ) as [Uint32Array, Uint32Array, Uint32Array];
      for (let i = 0; i < length; i++) {
        const start = from + (folded ? folded.starts[starts[i]!]! : starts[i]!);
        const end = from + (folded ? folded.ends[ends[i]! - 1]! : ends[i]!);
        while (next < end) {
          this.#lineToken.push(first + i);
          next = lines[++line]?.start ?? Number.POSITIVE_INFINITY;
        }
        if (isAfterOpeningMark(text, start)) this.#marks.push(first + i);
        tokens[first + i] = this.#idOf(ids[i]!);
        tokenStarts[first + i] = start;
        tokenEnds[first + i] = end;
      }
      for (const numbers of [this.#tokens, this.#starts, this.#ends]) numbers.length += length;
    }
    for (; line < lines.length; line++) this.#lineToken.push(this.#tokens.length);
  }

  /** Adds a source that another segment has indexed. */
  copy(segment: Segment, slot: number): void {
    this.#begin(segment.sources[slot]!);
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
      this.#byWord[word] ||= 1 + this.#wordOf(segment.words[word]!, segment.stems[segment.stemOf[word]!]!);
      this.#tokens.push(this.#byWord[word]! - 1);
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  #begin(source: Source): void {
    this.#sources.push(source);
    this.#firstToken.push(this.#tokens.length);
    this.#firstLine.push(this.#lineToken.length);
  }

  /** The word of a spelling. */
  #idOf(id: number): number {
    const atHand = this.#bySpelling[id];
    if (atHand) return atHand - 1;
    const { norm, stem } = spellingOf(id);
    if (id < 0) return this.#wordOf(norm, stem);
    if (id >= this.#bySpelling.length) {
      const more = new Uint32Array(Math.max(id + 1, this.#bySpelling.length * 2));
      more.set(this.#bySpelling);
      this.#bySpelling = more;
    }
    const word = this.#wordOf(norm, stem);
    this.#bySpelling[id] = word + 1;
    return word;
  }

  #wordOf(norm: string, stem: string): number {
    let id = this.#ids.get(norm);
    if (id === undefined) {
      id = this.#words.length;
      this.#ids.set(norm, id);
      this.#words.push(norm);
      this.#stems.push(stem);
    }
    return id;
  }

  /** The segment; the builder is of no use afterwards. */
  build(): Segment {
    this.#firstToken.push(this.#tokens.length);
    this.#firstLine.push(this.#lineToken.length);
    this.#lineToken.push(this.#tokens.length);
    // By their UTF-16 units, which is what sorts text by itself.
    const sorted = [...this.#words].sort();
    const order = Uint32Array.from(sorted, (word) => this.#ids.get(word)!);
    const rank = new Uint32Array(order.length);
    order.forEach((id, r) => {
      rank[id] = r;
    });
    const tokens = this.#tokens.done();
    for (let i = 0; i < tokens.length; i++) tokens[i] = rank[tokens[i]!]!;
    const { wordFirst, positions } = postings(tokens, sorted.length);
    const stemsSorted = [...new Set(this.#stems)].sort();
    const stemNumber = new Map(stemsSorted.map((s, i) => [s, i]));
    const stemOf = Uint32Array.from(order, (id) => stemNumber.get(this.#stems[id]!)!);
    const stemPostings = postings(stemOf, stemsSorted.length);
    const lineToken = this.#lineToken.done();
    const firstToken = this.#firstToken.done();
    const firstLine = this.#firstLine.done();
    const sources = this.#sources;
    const runs = runsOf(tokens, positions, wordFirst);
    const openings = this.#openings(tokens, runs, lineToken, firstLine);
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

  #openings(tokens: Uint32Array, runs: Uint32Array, lineToken: Uint32Array, firstLine: Uint32Array) {
    const isMarked = new Uint8Array(tokens.length);
    const isOpening = new Uint8Array(tokens.length);
    for (const t of this.#marks.done()) {
      isMarked[t] = 1;
      isOpening[t] = 1;
    }
    let count = 0;
    this.#sources.forEach((source, slot) => {
      const first = firstLine[slot]!;
      for (let line = first; line < firstLine[slot + 1]!; line++) {
        const t = lineToken[line]!;
        if (t < lineToken[line + 1]! && source.lines[line - first]!.kind !== 'heading') isOpening[t] = 1;
      }
    });
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

/** Units of marks that may open a quotation, and of those that may close one as well. */
const opening = unitsOf('“‘«„‹');
const either = unitsOf('"\'”`');

function unitsOf(marks: string): Uint8Array {
  const flags = new Uint8Array(65_536);
  for (const mark of marks) flags[mark.charCodeAt(0)] = 1;
  return flags;
}

/** Whether a mark that may open a quotation stands right before the word: cheap, and now and then wrong. */
function isAfterOpeningMark(text: string, start: number): boolean {
  if (start === 0) return false;
  const mark = text.charCodeAt(start - 1);
  if (opening[mark] === 1) return true;
  if (either[mark] !== 1) return false;
  return start === 1 || /[\s([—–]/.test(text[start - 2]!);
}
