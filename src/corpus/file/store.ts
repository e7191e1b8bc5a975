import type { Storage } from '../../ports.js';
import type { Source } from '../../source/model.js';
import type { Problem } from '../../util/problem.js';
import type { Segment } from '../index/segment.js';
import { checksum } from './checksum.js';
import { DamagedIndexError } from './container.js';
import { type FileSource, isFileSource, problemsOf } from './fileSource.js';
import { SegmentMemory } from './memory.js';
import { lazily } from './read.js';
import { type FileSegment, readSegment } from './readSegment.js';
import { areApart, sumsOf } from './sums.js';
import { type SourceFacts, writeSegment } from './writeSegment.js';

// An index on disk: immutable segment files and one small manifest that names those in force. A change writes the new
// segment, then the manifest, each to a temporary file that is synced and renamed: whoever reads sees the old state or the
// new one. Two windows write files of their own; the last manifest holds.

const manifestName = 'manifest';
const header = 'sourceline-index 2';
/** Segment files that no manifest names are somebody's unfinished work until they are this old. */
const strayAfter = 3_600_000;
/** A manifest is read again this often, when another window replaced the files that it names meanwhile. */
const mostTries = 3;

/** Names of the files that segments lie in, by storage. */
const names = new WeakMap<Storage, WeakMap<Segment, string>>();

function namesIn(storage: Storage): WeakMap<Segment, string> {
  const known = names.get(storage) ?? new WeakMap<Segment, string>();
  names.set(storage, known);
  return known;
}

/** Names of segment files that were written to each storage and that no manifest has named yet. */
const unnamed = new WeakMap<Storage, Set<string>>();

function unnamedIn(storage: Storage): Set<string> {
  const known = unnamed.get(storage) ?? new Set<string>();
  unnamed.set(storage, known);
  return known;
}

/** What was read lately out of the segments of each storage. */
const memories = new WeakMap<Storage, SegmentMemory>();

function memoryOf(storage: Storage): SegmentMemory {
  const known = memories.get(storage) ?? new SegmentMemory();
  memories.set(storage, known);
  return known;
}

/** The index of a corpus as it lay on disk. */
export interface StoredIndex {
  /** Goes up with every change. */
  readonly generation: number;
  readonly segments: readonly FileSegment[];
  /** Whether no source and no key of a source is in them twice: looked at when they were written. */
  readonly isApart: boolean;
  /** By URI; of sources that are in two segments, the newer one. Made when it is first asked for. */
  readonly sources: ReadonlyMap<string, FileSource>;
}

/**
 * What lies in a storage; `undefined` where there is nothing, or it is older than this program, or damaged: then it is built
 * again. Never throws. Opening reads tables of contents: whatever else is asked for is read, and checked, then.
 */
export function openIndex(storage: Storage): StoredIndex | undefined {
  for (let tries = 0; tries < mostTries; tries++) {
    const opened: FileSegment[] = [];
    try {
      const manifest = readManifest(storage);
      if (!manifest) return undefined;
      for (const name of manifest.files) {
        const file = storage.open(name);
        if (!file) throw new DamagedIndexError('a segment is missing');
        try {
          const segment = readSegment(file, memoryOf(storage));
          namesIn(storage).set(segment, name);
          opened.push(segment);
        } catch (error) {
          file.close();
          throw error;
        }
      }
      const sources = lazily(() => byUri(opened));
      return {
        generation: manifest.generation,
        segments: opened,
        isApart: manifest.isApart,
        get sources() {
          return sources();
        },
      };
    } catch {
      for (const segment of opened) segment.close();
    }
  }
  return undefined;
}

function byUri(segments: readonly FileSegment[]): ReadonlyMap<string, FileSource> {
  const found = new Map<string, FileSource>();
  for (const { sources, directory } of segments) {
    const { uris } = directory;
    for (let slot = 0; slot < sources.length; slot++) found.set(uris[slot]!, sources[slot]!);
  }
  return found;
}

interface Manifest {
  readonly generation: number;
  readonly isApart: boolean;
  readonly files: readonly string[];
}

function readManifest(storage: Storage): Manifest | undefined {
  const file = storage.open(manifestName);
  if (!file) return undefined;
  try {
    const text = new TextDecoder().decode(file.read(0, Math.min(file.size, 1 << 20)));
    const end = text.lastIndexOf('\n', text.length - 2) + 1;
    const body = text.slice(0, end);
    const [first, generation, apart, ...names] = body.split('\n').slice(0, -1);
    const sum = checksum(new TextEncoder().encode(body));
    if (first !== header || text.slice(end) !== `${sum}\n`) throw new DamagedIndexError('bad manifest');
    return { generation: Number(generation), isApart: apart === 'apart', files: names };
  } finally {
    file.close();
  }
}

function writeManifest(storage: Storage, { generation, isApart, files: names }: Manifest): void {
  const body = `${[header, generation, isApart ? 'apart' : 'mixed', ...names].join('\n')}\n`;
  storage.write(manifestName, [
    new TextEncoder().encode(`${body}${checksum(new TextEncoder().encode(body))}\n`),
  ]);
}

/**
 * Makes a storage hold these segments: those that it has stay as they are, the others are written, and what no manifest
 * names any longer is removed. Throws when the storage cannot be written; what was there before then still holds.
 *
 * @param factsOf what the host knows of a source that is not in a file yet
 * @param unique a name that nobody else takes
 */
export function saveIndex(
  storage: Storage,
  segments: readonly Segment[],
  factsOf: (source: Source) => SourceFacts,
  unique: () => string,
): void {
  const before = manifestOrNone(storage);
  const nameOf = namesIn(storage);
  // Another window may have removed what no manifest of its own names.
  const there = new Set(storage.list().map((f) => f.name));
  const inForce = segments.map((segment) => {
    const known = nameOf.get(segment);
    return known !== undefined && there.has(known) ? known : saveSegment(storage, segment, factsOf, unique);
  });
  const isApart = areApart(segments.map(uriSumsOf)) && areApart(segments.map(idSumsOf));
  writeManifest(storage, { generation: (before?.generation ?? 0) + 1, isApart, files: inForce });
  const own = unnamedIn(storage);
  for (const name of inForce) own.delete(name);
  for (const { name, age } of storage.list()) {
    if (name === manifestName || inForce.includes(name)) continue;
    // What was written here and never named nobody else can know of.
    if (own.delete(name) || before?.files.includes(name) || age > strayAfter) storage.remove(name);
  }
}

const uriSumsOf = (segment: Segment) =>
  'uriSums' in segment ? (segment as FileSegment).uriSums : sumsOf(segment.sources.map((s) => s.uri));
const idSumsOf = (segment: Segment) =>
  'idSums' in segment ? (segment as FileSegment).idSums : sumsOf(segment.sources.map((s) => s.metadata.id));

/** Writes one segment, which no manifest names yet, and says how its file is called. Throws when it cannot be written. */
export function saveSegment(
  storage: Storage,
  segment: Segment,
  factsOf: (source: Source) => SourceFacts,
  unique: () => string,
): string {
  const name = `${unique()}.segment`;
  storage.write(
    name,
    writeSegment(segment, (s) => storedFacts(s) ?? factsOf(s)),
  );
  namesIn(storage).set(segment, name);
  unnamedIn(storage).add(name);
  return name;
}

/** Removes all that a storage holds. */
export function clearIndex(storage: Storage): void {
  for (const { name } of storage.list()) storage.remove(name);
}

function manifestOrNone(storage: Storage): Manifest | undefined {
  try {
    return readManifest(storage);
  } catch {
    return undefined;
  }
}

function storedFacts(source: Source): SourceFacts | undefined {
  if (!isFileSource(source)) return undefined;
  return { stamp: source.stamp, problems: problemsOf(source), hasOwnMetadata: source.hasOwnMetadata };
}

/** The file that a segment was written to, opened; `undefined` where it is not there or not what was written. */
export function reopenSegment(storage: Storage, segment: Segment): FileSegment | undefined {
  const name = namesIn(storage).get(segment);
  const file = name === undefined ? undefined : storage.open(name);
  if (name === undefined || !file) return undefined;
  try {
    const opened = readSegment(file, memoryOf(storage));
    namesIn(storage).set(opened, name);
    return opened;
  } catch {
    file.close();
    return undefined;
  }
}

/** Problems that reading a stored source's file met, as they were told then. */
export function storedProblems(source: FileSource): readonly Problem[] {
  return problemsOf(source);
}
