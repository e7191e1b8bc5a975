import type { BlockKind, Paragraph, Source, SourceLine } from '../../source/model.js';
import type { Problem } from '../../util/problem.js';
import { ByteReader, ByteWriter } from './varint.js';

/** What is said of a source in words, as JSON; paragraphs and lines follow it as numbers. */
interface Stored {
  readonly hash: string;
  readonly original?: Source['original'];
  readonly locators: readonly string[];
  readonly speakers?: readonly (readonly [paragraph: number, start: number, end: number])[];
  /** Of paragraphs in which pages or times begin: offsets in the paragraph, and numbers of `locators`. */
  readonly marks?: readonly (readonly [
    paragraph: number,
    ...(readonly [offset: number, locator: number])[],
  ])[];
  readonly problems?: readonly Problem[];
}

/** What is read back of a source at once. */
export interface SourceRecord extends Pick<Source, 'hash' | 'paragraphs' | 'lines'> {
  readonly original?: Source['original'];
  readonly problems: readonly Problem[];
}

const kinds: readonly BlockKind[] = ['sentence', 'heading', 'list-item', 'table-row'];

/** A source without its text and metadata. Numbers are differences where they go up, in variable-length bytes. */
export function writeRecord(
  source: Pick<Source, 'hash' | 'original' | 'paragraphs' | 'lines'>,
  problems: readonly Problem[],
  out: ByteWriter,
): void {
  const locators = new Map<string, number>();
  const numberOf = (locator: string) => {
    let known = locators.get(locator);
    if (known === undefined) {
      known = locators.size;
      locators.set(locator, known);
    }
    return known;
  };
  numbers.length = 0;
  numbers.varint(source.paragraphs.length);
  let last = 0;
  let number = 0;
  for (const p of source.paragraphs) {
    numbers.zigzag(p.start - last);
    numbers.varint(p.end - p.start);
    numbers.zigzag(p.number - number);
    numbers.varint(kinds.indexOf(p.kind) * 4 + (p.opensQuote ? 2 : 0) + (p.quoted ? 1 : 0));
    numbers.varint(p.firstLine);
    numbers.varint(p.endLine - p.firstLine);
    last = p.end;
    number = p.number;
  }
  numbers.varint(source.lines.length);
  last = 0;
  number = 0;
  let lastLocator = '';
  let locator = -1;
  for (const l of source.lines) {
    numbers.zigzag(l.start - last);
    numbers.varint(l.end - l.start);
    numbers.zigzag(l.paragraph - number);
    numbers.varint(l.sentence);
    numbers.varint(kinds.indexOf(l.kind));
    // Lines of one paragraph have one locator.
    if (locator < 0 || l.locator !== lastLocator) {
      locator = numberOf(l.locator);
      lastLocator = l.locator;
    }
    numbers.varint(locator);
    last = l.end;
    number = l.paragraph;
  }
  const speakers = source.paragraphs.flatMap((p, i): [number, number, number][] =>
    p.speaker ? [[i, p.speaker.start, p.speaker.end]] : [],
  );
  const marks = source.paragraphs.flatMap((p, i): [number, ...[number, number][]][] =>
    p.marks ? [[i, ...p.marks.map((m): [number, number] => [m.offset - p.start, numberOf(m.locator)])]] : [],
  );
  const stored: Stored = {
    hash: source.hash,
    ...(source.original && { original: source.original }),
    locators: [...locators.keys()],
    ...(speakers.length > 0 && { speakers }),
    ...(marks.length > 0 && { marks }),
    ...(problems.length > 0 && { problems }),
  };
  said.length = 0;
  said.utf8(JSON.stringify(stored));
  out.varint(said.length);
  out.bytes(said.done());
  out.bytes(numbers.done());
}

const numbers = new ByteWriter();
const said = new ByteWriter();

const decoder = new TextDecoder();

/** The inverse of {@link writeRecord}. */
export function readRecord(bytes: Uint8Array): SourceRecord {
  const reader = new ByteReader(bytes);
  const stored = JSON.parse(decoder.decode(reader.bytes(reader.varint()))) as Stored;
  const speakers = new Map(stored.speakers?.map(([i, start, end]) => [i, { start, end }]));
  const marks = new Map(stored.marks?.map(([i, ...own]) => [i, own]));
  const paragraphs: Paragraph[] = [];
  let last = 0;
  let number = 0;
  for (let left = reader.varint(); left > 0; left--) {
    const start = last + reader.zigzag();
    const end = start + reader.varint();
    number += reader.zigzag();
    const flags = reader.varint();
    const firstLine = reader.varint();
    const endLine = firstLine + reader.varint();
    const speaker = speakers.get(paragraphs.length);
    const own = marks.get(paragraphs.length);
    paragraphs.push({
      start,
      end,
      number,
      kind: kinds[flags >>> 2]!,
      quoted: (flags & 1) === 1,
      firstLine,
      endLine,
      ...((flags & 2) !== 0 && { opensQuote: true }),
      ...(speaker && { speaker }),
      ...(own && { marks: own.map(([at, l]) => ({ offset: start + at, locator: stored.locators[l]! })) }),
    });
    last = end;
  }
  const lines: SourceLine[] = [];
  last = 0;
  number = 0;
  for (let left = reader.varint(); left > 0; left--) {
    const start = last + reader.zigzag();
    const end = start + reader.varint();
    number += reader.zigzag();
    const sentence = reader.varint();
    const kind = kinds[reader.varint()]!;
    const locator = stored.locators[reader.varint()]!;
    lines.push({ start, end, index: lines.length, paragraph: number, sentence, kind, locator });
    last = end;
  }
  return {
    hash: stored.hash,
    ...(stored.original && { original: stored.original }),
    paragraphs,
    lines,
    problems: stored.problems ?? [],
  };
}
