import type { RandomAccess } from '../../ports.js';
import type { NumberList, Segment } from '../index/segment.js';
import { SpanReader } from '../index/tokenSpans.js';
import { blockSize, Container, DamagedIndexError } from './container.js';
import { Contents, type FileSource, fileSource } from './fileSource.js';
import type { SegmentMemory } from './memory.js';
import { float64, lazily, linesOf, text, uint16, uint32 } from './read.js';
import { type Directory, type Heading, section } from './sections.js';
import { readAscending } from './varint.js';

/** A segment that lies in a file: what is asked for is read, checked, and kept for a while. */
export interface FileSegment extends Segment {
  /** Made when they are first asked for. */
  readonly sources: readonly FileSource[];
  readonly directory: Directory;
  /** Sorted sums of all URIs and of all keys. */
  readonly uriSums: Float64Array;
  readonly idSums: Float64Array;
  close(): void;
}

/**
 * Opens a segment's file; what is read of it lately is kept in `memory`. Throws {@link DamagedIndexError}, here and whenever
 * what is read is not what was written.
 */
export function readSegment(file: RandomAccess, memory?: SegmentMemory): FileSegment {
  const container = new Container(file, memory);
  const heading = JSON.parse(text(container.heading)) as Heading;
  const directory = directoryOf(container);
  const array = (of: number) => lazily(() => uint32(container.all(of)));
  const [stemOf, stemFirst, stemWords] = [section.stemOf, section.stemFirst, section.stemWords].map(array);
  const [wordFirst, firstToken, lineToken] = [section.wordFirst, section.firstToken, section.lineToken].map(
    array,
  );
  const firstLine = array(section.firstLine);
  const words = lazily(() => linesOf(container, section.words));
  const stems = lazily(() => linesOf(container, section.stems));
  const contents = new Contents(container);
  const sources = lazily(() =>
    Array.from({ length: heading.sources }, (_, slot) => fileSource(contents, directory, slot, firstLine)),
  );
  const [uriSums, idSums] = [section.uriSums, section.idSums].map((of) =>
    lazily(() => float64(container.all(of))),
  );
  const heads = (of: number) => lazily(() => (heading.tokenBytes === 2 ? uint16 : uint32)(container.all(of)));
  const [runHeads, openingHeads] = [section.runHeads, section.openingHeads].map(heads);
  const lists = new Lists(container);
  const spans = spansOf(container);
  return {
    get sources() {
      return sources();
    },
    directory,
    get uriSums() {
      return uriSums!();
    },
    get idSums() {
      return idSums!();
    },
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
    tokens:
      heading.tokenBytes === 2
        ? new FileShorts(container, section.tokens)
        : new FileNumbers(container, section.tokens),
    openings: new FileNumbers(container, section.openings),
    runs: new FileNumbers(container, section.runs),
    get runHeads() {
      return runHeads!();
    },
    get openingHeads() {
      return openingHeads!();
    },
    marked: new FileBytes(container, section.marked),
    places: (word) => lists.places(word, wordFirst!()),
    span: (token) => spans.span(token),
    close: () => container.close(),
  };
}

function directoryOf(container: Container): Directory {
  const column = (of: number) => lazily(() => JSON.parse(text(container.all(of))) as readonly string[]);
  const [uris, ids, stamps] = [section.uris, section.ids, section.stamps].map(column);
  const flags = lazily(() => container.all(section.flags));
  return {
    get uris() {
      return uris!();
    },
    get ids() {
      return ids!();
    },
    get stamps() {
      return stamps!();
    },
    get flags() {
      return flags();
    },
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
    const at = Math.floor(index / (blockSize / 4));
    if (at !== this.#at) {
      this.#block = uint32(this.#container.block(this.#first + at));
      this.#at = at;
    }
    return this.#block[index % (blockSize / 4)]!;
  }

  slice(from: number, to: number): Uint32Array {
    return uint32(this.#container.bytes(this.#section, from * 4, to * 4).slice());
  }
}

/** Numbers of two bytes, by blocks. */
class FileShorts implements NumberList {
  readonly #container: Container;
  readonly #section: number;
  readonly #first: number;
  readonly length: number;
  #at = -1;
  #block: Uint16Array = new Uint16Array(0);

  constructor(container: Container, of: number) {
    this.#container = container;
    this.#section = of;
    this.#first = container.firstBlock(of);
    this.length = container.length(of) / 2;
  }

  get(index: number): number {
    if (index < 0 || index >= this.length) return -1;
    const at = Math.floor(index / (blockSize / 2));
    if (at !== this.#at) {
      this.#block = uint16(this.#container.block(this.#first + at));
      this.#at = at;
    }
    return this.#block[index % (blockSize / 2)]!;
  }

  slice(from: number, to: number): Uint16Array {
    return uint16(this.#container.bytes(this.#section, from * 2, to * 2).slice());
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

  constructor(container: Container) {
    this.#container = container;
    this.#first = lazily(() => uint32(container.all(section.placeFirst)));
  }

  places(word: number, wordFirst: Uint32Array): Uint32Array {
    const { memory, base } = this.#container;
    return memory.lists.get(base + word, () => this.#read(word, wordFirst[word + 1]! - wordFirst[word]!));
  }

  #read(word: number, count: number): Uint32Array {
    const first = this.#first();
    return readAscending(this.#container.bytes(section.places, first[word]!, first[word + 1]!), count);
  }
}

/** Where tokens stand. */
function spansOf(container: Container): SpanReader {
  const first = lazily(() => uint32(container.all(section.spanFirst)));
  return new SpanReader((stretch) => {
    const [from, to] = [first()[stretch], first()[stretch + 1]];
    if (from === undefined || to === undefined) throw new DamagedIndexError('no such token');
    return container.bytes(section.spans, from, to);
  });
}
