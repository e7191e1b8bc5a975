import type { CslItem } from '../../source/metadata.js';
import type { Source, SourceKey } from '../../source/model.js';
import type { Columns } from '../../source/structure.js';
import { type Container, DamagedIndexError } from './container.js';
import { lazily, linesOf, uint32 } from './read.js';
import { readRecord, type SourceRecord } from './records.js';
import { type Directory, section } from './sections.js';
import { decodeText } from './texts.js';

/** A source whose text and structure are read when asked for. */
export interface FileSource extends Source {
  /** The key that it had before those that collide were told apart. */
  readonly id: string;
  readonly stamp: string;
  /** Whether metadata stood in a file beside its own. */
  readonly hasOwnMetadata: boolean;
  /** Whether reading the file that it came from met problems: they are in {@link problemsOf}. */
  readonly hasProblems: boolean;
  readonly lineCount: number;
  /** The same source under another key. */
  withKey(key: SourceKey): FileSource;
  /** The same source under other metadata and the key in it. */
  withMetadata(metadata: CslItem): FileSource;
}

/** Texts and records of the sources, a few kept; metadata, which lists need, of all. */
export class Contents {
  readonly #container: Container;
  readonly #textFirst: () => Uint32Array;
  readonly #recordFirst: () => Uint32Array;
  readonly #metadata: () => readonly CslItem[];

  constructor(container: Container) {
    this.#container = container;
    this.#textFirst = lazily(() => uint32(container.all(section.textFirst)));
    this.#recordFirst = lazily(() => uint32(container.all(section.recordFirst)));
    this.#metadata = lazily(() =>
      linesOf(container, section.metadata).map((line) => JSON.parse(line) as CslItem),
    );
  }

  metadata(slot: number): CslItem {
    const found = this.#metadata()[slot];
    if (!found) throw new DamagedIndexError('no such source');
    return found;
  }

  text(slot: number): string {
    const { memory, base } = this.#container;
    return memory.texts.get(base + slot, () =>
      decodeText(this.#stretch(section.texts, this.#textFirst(), slot)),
    );
  }

  record(slot: number): SourceRecord {
    const { memory, base } = this.#container;
    return memory.records.get(base + slot, () =>
      readRecord(this.#stretch(section.records, this.#recordFirst(), slot)),
    );
  }

  #stretch(of: number, first: Uint32Array, slot: number): Uint8Array {
    const [from, to] = [first[slot], first[slot + 1]];
    if (from === undefined || to === undefined) throw new DamagedIndexError('no such source');
    return this.#container.bytes(of, from, to);
  }
}

/** The source in a slot of a segment's file. */
export function fileSource(
  contents: Contents,
  directory: Directory,
  slot: number,
  firstLine: () => Uint32Array,
): FileSource {
  return new LazySource({ contents, directory, slot, firstLine });
}

/** What reading a source's file met. */
export function problemsOf(source: FileSource): SourceRecord['problems'] {
  return source instanceof LazySource && source.hasProblems ? source.record.problems : [];
}

/** Whether a source lies in an index file. */
export function isFileSource(source: Source): source is FileSource {
  return source instanceof LazySource;
}

interface Place {
  readonly contents: Contents;
  readonly directory: Directory;
  readonly slot: number;
  readonly firstLine: () => Uint32Array;
}

class LazySource implements FileSource {
  readonly #at: Place;
  readonly #key: SourceKey | undefined;
  readonly #metadata: CslItem | undefined;

  constructor(at: Place, metadata?: CslItem, key?: SourceKey) {
    this.#at = at;
    this.#metadata = metadata;
    this.#key = key;
  }

  get key(): SourceKey {
    return this.#key ?? (this.id as SourceKey);
  }
  get id(): string {
    return this.#metadata?.id ?? this.#at.directory.ids[this.#at.slot]!;
  }
  withKey(key: SourceKey): FileSource {
    return new LazySource(this.#at, this.#metadata, key);
  }
  withMetadata(metadata: CslItem): FileSource {
    return new LazySource(this.#at, metadata);
  }
  get uri(): string {
    return this.#at.directory.uris[this.#at.slot]!;
  }
  get stamp(): string {
    return this.#at.directory.stamps[this.#at.slot]!;
  }
  get #flags(): number {
    return this.#at.directory.flags[this.#at.slot]!;
  }
  get bundled(): boolean {
    return (this.#flags & 1) !== 0;
  }
  get extracted(): boolean {
    return (this.#flags & 2) !== 0;
  }
  get hasProblems(): boolean {
    return (this.#flags & 4) !== 0;
  }
  get hasOwnMetadata(): boolean {
    return (this.#flags & 8) !== 0;
  }
  get lineCount(): number {
    const first = this.#at.firstLine();
    return first[this.#at.slot + 1]! - first[this.#at.slot]!;
  }
  get record(): SourceRecord {
    return this.#at.contents.record(this.#at.slot);
  }
  get text(): string {
    return this.#at.contents.text(this.#at.slot);
  }
  get metadata(): Source['metadata'] {
    return this.#metadata ?? this.#at.contents.metadata(this.#at.slot);
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
  get columns(): Columns {
    return this.record.columns;
  }
}
