import type { RandomAccess } from '../../ports.js';
import { type NumberList, type Segment, slotOf } from '../index/segment.js';
import { blockSize, Container } from './container.js';
import { Contents, type FileSource, fileSource } from './fileSource.js';
import { lazily, linesOf, text, uint32 } from './read.js';
import { type Directory, section } from './sections.js';
import { ByteReader } from './varint.js';

/** A segment that lies in a file: what is asked for is read, checked, and kept for a while. */
export interface FileSegment extends Segment {
  readonly sources: readonly FileSource[];
  close(): void;
}

/** Sources of which the places of tokens are kept: about 9 MB. */
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
  const sources = directory.uris.map((_, slot) => fileSource(contents, directory, slot, firstLine));
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
