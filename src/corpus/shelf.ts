import type { Storage } from '../ports.js';
import type { ReadBibliography } from '../source/bibliography/link.js';
import type { Source } from '../source/model.js';
import { readSource, type SourceInput } from '../source/read.js';
import { sharedKeys } from '../source/sharedKeys.js';
import { type Message, msg } from '../util/message.js';
import type { Problem } from '../util/problem.js';
import { foundSource, Lightening, Vocabularies } from './batch.js';
import { buildCorpus, inheritAttributions, storedCorpus } from './build.js';
import type { Corpus } from './corpus.js';
import { DamagedIndexError } from './file/container.js';
import {
  clearIndex,
  openIndex,
  reopenSegment,
  saveIndex,
  saveSegment,
  storedProblems,
} from './file/store.js';
import type { SourceFacts } from './file/writeSegment.js';
import { type Held, heldIn, inForce, isAsBefore, isInFile, move } from './held.js';
import { adoptIndex, indexOf } from './index/corpusIndex.js';
import type { Segment } from './index/segment.js';
import { SegmentBuilder } from './index/segmentBuilder.js';
import { unpacked } from './packed.js';

/** Where an index is kept, and names for its files that nobody else takes. */
export interface ShelfStorage {
  readonly storage: Storage;
  readonly unique: () => string;
}

/** Sources of one state of their file, which need not be read again while its stamp is this. */
export interface KnownFile {
  readonly stamp: string;
  /** URIs of the sources that were read out of it. */
  readonly uris: readonly string[];
}

/** What a shelf holds after sources were handed over. */
export interface Shelved {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
  /** URIs of sources that were said to be known and are not: they must be read. */
  readonly missing: readonly string[];
  /** Why the index could not be written down: all is there, but in memory only. */
  readonly unwritten?: Message;
}

/**
 * So many words are indexed into one segment while sources come in: about 170 MB with their arrays and sources, and twice that
 * while it is made. What is beyond is written down first, where it can be. Each segment costs every question a little.
 */
const mostTokens = 10_000_000;

/**
 * The sources of one workspace: read when they are new or changed, indexed, and kept in a file where there is a storage, so
 * that the next time only what changed meanwhile is read. One change costs the file that changed; beside that only lists of
 * all sources are walked through.
 */
export class Shelf {
  readonly #kept: ShelfStorage | undefined;
  /** By URI, those in force; at first all that an index has, made when somebody asks. */
  #heldNow: Map<string, Held> | undefined;
  #knownNow: KnownFile[] | undefined;
  readonly #taken = new Map<string, Held>();
  /** What was taken step by step is not taken again when it is handed over as a whole. */
  readonly #done = new WeakSet<SourceInput>();
  /** What is being taken step by step. */
  #taking: Generator<undefined, void> | undefined;
  #builder = new SegmentBuilder();
  readonly #vocabularies = new Vocabularies();
  readonly #lightening = new Lightening();
  #segments: readonly Segment[] = [];
  #inForce: readonly Source[] = [];
  #corpus: Corpus | undefined;
  #isOpen = false;
  /** Of the segments as they were opened. */
  #isApart = false;
  #cannotWrite = false;

  constructor(kept?: ShelfStorage) {
    this.#kept = kept;
  }

  /** Which files need not be read again. Opens the index, if there is one. */
  known(): readonly KnownFile[] {
    this.#open();
    // Asked for a part at a time.
    this.#knownNow ??= this.#listed();
    return this.#knownNow;
  }

  #listed(): KnownFile[] {
    const uris = new Map<string, string[]>();
    for (const [uri, { stamp, source }] of this.#held) {
      if (stamp === '' || !source) continue;
      const same = uris.get(stamp);
      if (same) same.push(uri);
      else uris.set(stamp, [uri]);
    }
    return [...uris].map(([stamp, of]) => ({ stamp, uris: of }));
  }

  /**
   * Reads and indexes sources before they are in force, a few at a time, so that who waits for something else need not wait
   * long; {@link put} then takes them as known.
   */
  take(inputs: readonly SourceInput[]): void {
    this.#open();
    for (const _ of this.takeSteps(inputs)) {
      // All at once.
    }
  }

  /** The same a little at a time: 64 KB of text a step (10 ms). What is taken in between waits for it to end. */
  *takeSteps(inputs: readonly SourceInput[]): Generator<undefined, void> {
    // One after the other: in a segment each source lies behind the one before.
    const before = this.#taking;
    if (before) while (before.next().done !== true);
    this.#open();
    const steps = this.#takeEach(inputs.filter((i) => !this.#done.has(i)));
    this.#taking = steps;
    for (let step = steps.next(); step.done !== true; step = steps.next()) yield;
    if (this.#taking === steps) this.#taking = undefined;
  }

  *#takeEach(inputs: readonly SourceInput[]): Generator<undefined, void> {
    for (const input of inputs) {
      const held = yield* this.#read(unpacked(input));
      // What cannot be taken over is missing when it is put in force, and read again.
      if (held) this.#taken.set(input.uri, held);
      this.#done.add(input);
      if (this.#builder.size > mostTokens) this.#flush();
    }
  }

  /** Puts sources in force, in this order: known ones (`kept`) and others. Bibliographies give them their metadata. */
  put(inputs: readonly SourceInput[], bibliographies: readonly ReadBibliography[]): Shelved {
    this.#open();
    this.#knownNow = undefined;
    const stored = this.#asStored(inputs, bibliographies);
    if (stored) return stored;
    const missing: string[] = [];
    this.take(inputs.filter((i) => i.kept !== true));
    const held = new Map<string, Held>();
    for (const { uri } of inputs) {
      const known = this.#taken.get(uri) ?? this.#held.get(uri);
      if (known) held.set(uri, known);
      else missing.push(uri);
    }
    this.#held = held;
    this.#taken.clear();
    this.#vocabularies.clear();
    const sources = inForce(held, bibliographies);
    const before = this.#corpus;
    const isSame = sources.length === this.#inForce.length && sources.every((s, i) => s === this.#inForce[i]);
    let unwritten: Message | undefined;
    if (!before || !isSame) {
      let corpus = buildCorpus(sources, undefined, before?.generation);
      adoptIndex(corpus, this.#segments, this.#built());
      // Now, and not when something is first looked for: then somebody waits.
      let { segments } = indexOf(corpus);
      this.#inForce = sources;
      try {
        segments = this.#written(segments);
      } catch (error) {
        if (error instanceof DamagedIndexError) throw error;
        this.#cannotWrite = true;
        unwritten = msg(
          'The index of your sources cannot be kept on disk, so they are read again the next time: {0}',
          error instanceof Error ? error.message : String(error),
        );
      }
      if (segments.some((s) => !indexOf(corpus).segments.includes(s))) {
        const inMemory = corpus;
        this.#inForce = inForce(held, bibliographies);
        corpus = buildCorpus(this.#inForce, undefined, before?.generation);
        inheritAttributions(corpus, inMemory);
        adoptIndex(corpus, segments);
      }
      this.#segments = segments;
      this.#corpus = corpus;
    }
    const problems = [...held.values()].flatMap((h) => h.problems());
    problems.push(...sharedKeys(this.#inForce, this.#corpus!.sources));
    return { corpus: this.#corpus!, problems, missing, ...(unwritten && { unwritten }) };
  }

  /** What an index has, where nothing else is in force: then no source need be looked at. */
  #asStored(
    inputs: readonly SourceInput[],
    bibliographies: readonly ReadBibliography[],
  ): Shelved | undefined {
    if (this.#corpus || this.#taken.size > 0 || this.#segments.length === 0) return undefined;
    if (bibliographies.some((b) => b.entries.length > 0)) return undefined;
    const files = this.#segments.filter(isInFile);
    const uris = files.flatMap((s) => s.directory.uris);
    const isAll =
      uris.length === inputs.length && inputs.every((i, n) => i.kept === true && i.uri === uris[n]);
    const corpus =
      isAll &&
      files.length === this.#segments.length &&
      storedCorpus({ segments: files, generation: 1, isApart: this.#isApart });
    if (!corpus) return undefined;
    this.#corpus = corpus;
    this.#inForce = corpus.sources;
    const odd = files.flatMap((s) => s.sources.filter((_, slot) => ((s.directory.flags[slot] ?? 0) & 4) > 0));
    return { corpus, problems: odd.flatMap((s) => storedProblems(s)), missing: [] };
  }

  /** Throws away what turned out to be damaged: all is read again. */
  discard(): void {
    if (this.#kept) clearIndex(this.#kept.storage);
    this.#held = new Map();
    this.#knownNow = undefined;
    this.#taken.clear();
    this.#builder = new SegmentBuilder();
    [this.#segments, this.#inForce, this.#corpus] = [[], [], undefined];
  }

  #open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    const stored = this.#kept && openIndex(this.#kept.storage);
    if (!stored) return;
    this.#segments = stored.segments;
    this.#isApart = stored.isApart;
  }

  get #held(): Map<string, Held> {
    this.#heldNow ??= heldIn(this.#segments.filter(isInFile));
    return this.#heldNow;
  }

  set #held(held: Map<string, Held>) {
    this.#heldNow = held;
  }

  /** Reads a source; one that is what it was stays the same object, so that all that is known of it holds. */
  *#read(input: SourceInput): Generator<undefined, Held | undefined> {
    const { found } = input;
    const words = found && this.#vocabularies.of(found.batch);
    if (found && !words) return undefined;
    const read: ReturnType<typeof readSource> = found ? foundSource(input, found) : readSource(input);
    const { source, problems } = read;
    const before = this.#held.get(input.uri);
    const own = {
      stamp: input.stamp ?? '',
      hasOwnMetadata: input.metadata !== undefined,
      problems: () => problems,
    };
    if (!source) return own;
    if (before?.source && isAsBefore(before.source, before.hasOwnMetadata, source, own))
      return { ...own, source: before.source };
    if (found?.slot !== undefined && words) {
      this.#builder.add(source, found.batch, found.slot, words);
      return { ...own, source };
    }
    const isWritten = this.#kept !== undefined && !this.#cannotWrite;
    const held = isWritten ? this.#lightening.light(source, problems, read.utf8) : source;
    yield* this.#builder.readSteps(source, held);
    return { ...own, source: held };
  }

  /** What was indexed since the last time, as a segment. */
  #built(): Segment | undefined {
    if (this.#builder.size === 0) return undefined;
    const segment = this.#builder.build();
    this.#builder = new SegmentBuilder();
    return segment;
  }

  /** Writes down what was indexed so far, so that it need not be held in memory. */
  #flush(): void {
    const made = this.#built();
    if (!made) return;
    const { segments, moved } = this.#onDisk([...this.#segments, made], () => {
      if (this.#kept) saveSegment(this.#kept.storage, made, this.#facts(), this.#kept.unique);
    });
    this.#segments = segments;
    move(this.#taken, moved);
  }

  /** Keeps segments in the storage, if there is one; those that come back lie in files, as far as that went well. */
  #written(segments: readonly Segment[]): readonly Segment[] {
    const isNew =
      segments.length !== this.#segments.length || segments.some((s) => !this.#segments.includes(s));
    const kept = this.#kept;
    if (!kept || this.#cannotWrite || !isNew) return segments;
    saveIndex(kept.storage, segments, this.#facts(), kept.unique);
    const inFiles = this.#onDisk(segments, () => {});
    move(this.#held, inFiles.moved);
    return inFiles.segments;
  }

  #onDisk(segments: readonly Segment[], write: () => void) {
    const moved = new Map<Source, Source>();
    const kept = this.#kept;
    if (!kept || this.#cannotWrite) return { segments, moved };
    try {
      write();
    } catch {
      // Told when the whole is written.
      return { segments, moved };
    }
    const opened = segments.map((segment) => {
      const file = isInFile(segment) ? undefined : reopenSegment(kept.storage, segment);
      if (!file) return segment;
      for (const [slot, source] of segment.sources.entries()) moved.set(source, file.sources[slot]!);
      return file;
    });
    return { segments: opened, moved };
  }

  #facts(): (source: Source) => SourceFacts {
    const held = new Map<Source, Held>();
    for (const h of [...this.#held.values(), ...this.#taken.values()]) if (h.source) held.set(h.source, h);
    return (source) => {
      const own = held.get(source);
      if (!own) return { stamp: '', problems: [] };
      return { stamp: own.stamp, problems: own.problems(), hasOwnMetadata: own.hasOwnMetadata };
    };
  }
}
