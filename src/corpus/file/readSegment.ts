import type { RandomAccess } from '../../ports.js';
import type { Source, SourceKey } from '../../source/model.js';
import { type NumberList, type Segment, slotOf } from '../index/segment.js';
import { blockSize, Container, DamagedIndexError } from './container.js';
import { readRecord, type SourceRecord } from './records.js';
import { type Directory, section } from './sections.js';
import { ByteReader } from './varint.js';

/** A segment that lies in a file: what is asked for is read, checked, and kept for a while. */
export interface FileSegment extends Segment {
  readonly sources: readonly FileSource[];
  close(): void;
}

/** A source whose text and structure are read when asked for. */
export interface FileSource extends Source {
  /** The key that it had before those that collide were told apart. */
  readonly id: string;
  readonly stamp: string;
  /** Whether reading the file that it came from met problems: they are in {@link problemsOf}. */
  readonly hasProblems: boolean;
  readonly lineCount: number;
  readonly title: string | undefined;
  /** The same source under another key. */
  withKey(key: SourceKey): FileSource;
}

/** Sources whose text and structure are kept: about 15 MB. */
const mostSources = 800;
/** Places of words that are kept, in words and in places: 8 MB. */
const mostLists = 4_000;
const mostPlaces = 2_000_000;

/** Opens a segment's file. Throws {@link DamagedIndexError}, here and whenever what is read is not what was written. */
export function readSegment(file: RandomAccess): FileSegment {
  const container = new Container(file);
  const directory = JSON.parse(text(container.all(section.directory))) as Directory;
  const array = (of: number) => lazily(() => uint32(container.all(of)));
  const [stemOf, stemFirst, stemWords] = [section.stemOf, section.stemFirst, section.stemWords].map(array);
  const [wordFirst, firstToken, lineToken] = [section.wordFirst, section.firstToken, section.lineToken].map(
    array,
  );
  const firstLine = array(section.firstLine);
  const words = lazily(() => linesOf(container, section.words));
  const stems = lazily(() => linesOf(container, section.stems));
  const contents = new Contents(container);
  const sources = directory.uris.map((_, slot) => new LazySource(contents, directory, slot, firstLine));
  const lists = new Lists(container);
  const spans = new Spans(container, firstToken!);
  return {
    sources,
    get words() {
      return words();
    },
    get stems() {
      return stems();
    },
    get stemOf() {
      return stemOf!();
    },
    get stemFirst() {
      return stemFirst!();
    },
    get stemWords() {
      return stemWords!();
    },
    get wordFirst() {
      return wordFirst!();
    },
    get firstToken() {
      return firstToken!();
    },
    get lineToken() {
      return lineToken!();
    },
    get firstLine() {
      return firstLine();
    },
    tokens: new FileNumbers(container, section.tokens),
    openings: new FileNumbers(container, section.openings),
    marked: new FileBytes(container, section.marked),
    places: (word) => lists.places(word, wordFirst!()),
    span: (token) => spans.span(token),
    close: () => container.close(),
  };
}

/** What reading a source's file met. */
export function problemsOf(source: FileSource): SourceRecord['problems'] {
  return source instanceof LazySource && source.hasProblems ? source.record.problems : [];
}

/** Whether a source lies in an index file. */
export function isFileSource(source: Source): source is FileSource {
  return source instanceof LazySource;
}

function lazily<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function text(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

function linesOf(container: Container, of: number): readonly string[] {
  const all = text(container.all(of));
  return all === '' ? [] : all.split('\n');
}

function uint32(bytes: Uint8Array): Uint32Array {
  return bytes.byteOffset % 4 === 0
    ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
    : new Uint32Array(bytes.slice().buffer);
}

/** Numbers of four bytes, by blocks. */
class FileNumbers implements NumberList {
  readonly #container: Container;
  readonly #section: number;
  readonly #first: number;
  readonly length: number;
  #at = -1;
  #block: Uint32Array = new Uint32Array(0);

  constructor(container: Container, of: number) {
    this.#container = container;
    this.#section = of;
    this.#first = container.firstBlock(of);
    this.length = container.length(of) / 4;
  }

  get(index: number): number {
    if (index < 0 || index >= this.length) return -1;
    const at = index >>> 11;
    if (at !== this.#at) {
      this.#block = uint32(this.#container.block(this.#first + at));
      this.#at = at;
    }
    return this.#block[index & 2047]!;
  }

  slice(from: number, to: number): Uint32Array {
    return uint32(this.#container.bytes(this.#section, from * 4, to * 4).slice());
  }
}

class FileBytes implements NumberList {
  readonly #container: Container;
  readonly #section: number;
  readonly #first: number;
  readonly length: number;

  constructor(container: Container, of: number) {
    this.#container = container;
    this.#section = of;
    this.#first = container.firstBlock(of);
    this.length = container.length(of);
  }

  get(index: number): number {
    if (index < 0 || index >= this.length) return -1;
    return this.#container.block(this.#first + Math.floor(index / blockSize))[index % blockSize]!;
  }

  slice(from: number, to: number): Uint8Array {
    return this.#container.bytes(this.#section, from, to);
  }
}

/** Places of words. */
class Lists {
  readonly #container: Container;
  readonly #first: () => Uint32Array;
  readonly #kept = new Map<number, Uint32Array>();
  #size = 0;

  constructor(container: Container) {
    this.#container = container;
    this.#first = lazily(() => uint32(container.all(section.placeFirst)));
  }

  places(word: number, wordFirst: Uint32Array): Uint32Array {
    const known = this.#kept.get(word);
    if (known) return known;
    const count = wordFirst[word + 1]! - wordFirst[word]!;
    const first = this.#first();
    const reader = new ByteReader(this.#container.bytes(section.places, first[word]!, first[word + 1]!));
    const places = new Uint32Array(count);
    let last = 0;
    for (let i = 0; i < count; i++) {
      last += reader.varint();
      places[i] = last;
    }
    if (this.#kept.size >= mostLists || this.#size + count > mostPlaces) {
      this.#kept.clear();
      this.#size = 0;
    }
    this.#kept.set(word, places);
    this.#size += count;
    return places;
  }
}

/** Where tokens stand, a source at a time. */
class Spans {
  readonly #container: Container;
  readonly #firstToken: () => Uint32Array;
  readonly #first: () => Uint32Array;
  readonly #kept = new Map<
    number,
    { readonly from: number; readonly starts: Uint32Array; readonly ends: Uint32Array }
  >();

  constructor(container: Container, firstToken: () => Uint32Array) {
    this.#container = container;
    this.#firstToken = firstToken;
    this.#first = lazily(() => uint32(container.all(section.spanFirst)));
  }

  span(token: number): { start: number; end: number } {
    const firstToken = this.#firstToken();
    const slot = slotOf(firstToken, token);
    let own = this.#kept.get(slot);
    if (!own) {
      own = this.#read(slot, firstToken[slot]!, firstToken[slot + 1]!);
      if (this.#kept.size >= mostSources) this.#kept.clear();
      this.#kept.set(slot, own);
    }
    return { start: own.starts[token - own.from]!, end: own.ends[token - own.from]! };
  }

  #read(slot: number, from: number, to: number) {
    const first = this.#first();
    const reader = new ByteReader(this.#container.bytes(section.spans, first[slot]!, first[slot + 1]!));
    const starts = new Uint32Array(to - from);
    const ends = new Uint32Array(to - from);
    let last = 0;
    for (let i = 0; i < to - from; i++) {
      const start = last + reader.zigzag();
      last = start + reader.varint();
      starts[i] = start;
      ends[i] = last;
    }
    return { from, starts, ends };
  }
}

/** Texts and records of the sources, a few kept. */
class Contents {
  readonly #container: Container;
  readonly #textFirst: () => Uint32Array;
  readonly #recordFirst: () => Uint32Array;
  readonly #texts = new Map<number, string>();
  readonly #records = new Map<number, SourceRecord>();

  constructor(container: Container) {
    this.#container = container;
    this.#textFirst = lazily(() => uint32(container.all(section.textFirst)));
    this.#recordFirst = lazily(() => uint32(container.all(section.recordFirst)));
  }

  text(slot: number): string {
    let found = this.#texts.get(slot);
    if (found === undefined) {
      const bytes = this.#stretch(section.texts, this.#textFirst(), slot);
      found = bytes[0] === 0 ? text(bytes.subarray(1)) : utf16(bytes.subarray(1));
      if (this.#texts.size >= mostSources) this.#texts.clear();
      this.#texts.set(slot, found);
    }
    return found;
  }

  record(slot: number): SourceRecord {
    let found = this.#records.get(slot);
    if (found === undefined) {
      found = readRecord(text(this.#stretch(section.records, this.#recordFirst(), slot)));
      if (this.#records.size >= mostSources) this.#records.clear();
      this.#records.set(slot, found);
    }
    return found;
  }

  #stretch(of: number, first: Uint32Array, slot: number): Uint8Array {
    const [from, to] = [first[slot], first[slot + 1]];
    if (from === undefined || to === undefined) throw new DamagedIndexError('no such source');
    return this.#container.bytes(of, from, to);
  }
}

function utf16(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let i = 0; i + 1 < bytes.length; i += 2) parts.push(String.fromCharCode(view.getUint16(i, true)));
  return parts.join('');
}

class LazySource implements FileSource {
  readonly #contents: Contents;
  readonly #directory: Directory;
  readonly #slot: number;
  readonly #firstLine: () => Uint32Array;
  readonly #key: SourceKey | undefined;

  constructor(
    contents: Contents,
    directory: Directory,
    slot: number,
    firstLine: () => Uint32Array,
    key?: SourceKey,
  ) {
    this.#contents = contents;
    this.#key = key;
    this.#directory = directory;
    this.#slot = slot;
    this.#firstLine = firstLine;
  }

  get key(): SourceKey {
    return this.#key ?? (this.#directory.keys[this.#slot]! as SourceKey);
  }
  withKey(key: SourceKey): FileSource {
    return new LazySource(this.#contents, this.#directory, this.#slot, this.#firstLine, key);
  }
  get uri(): string {
    return this.#directory.uris[this.#slot]!;
  }
  get id(): string {
    return this.#directory.ids[this.#slot]!;
  }
  get stamp(): string {
    return this.#directory.stamps[this.#slot]!;
  }
  get title(): string | undefined {
    return this.#directory.titles[this.#slot] || undefined;
  }
  get bundled(): boolean {
    return (this.#directory.flags[this.#slot]! & 1) !== 0;
  }
  get extracted(): boolean {
    return (this.#directory.flags[this.#slot]! & 2) !== 0;
  }
  get hasProblems(): boolean {
    return (this.#directory.flags[this.#slot]! & 4) !== 0;
  }
  get lineCount(): number {
    const first = this.#firstLine();
    return first[this.#slot + 1]! - first[this.#slot]!;
  }
  get record(): SourceRecord {
    return this.#contents.record(this.#slot);
  }
  get text(): string {
    return this.#contents.text(this.#slot);
  }
  get metadata(): Source['metadata'] {
    return this.record.metadata;
  }
  get hash(): string {
    return this.record.hash;
  }
  get original(): Source['original'] {
    return this.record.original;
  }
  get paragraphs(): Source['paragraphs'] {
    return this.record.paragraphs;
  }
  get lines(): Source['lines'] {
    return this.record.lines;
  }
}
