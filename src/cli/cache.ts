import { join, resolve } from 'node:path';
import type { Corpus } from '../corpus/corpus.js';
import { checksum } from '../corpus/file/checksum.js';
import { DamagedIndexError } from '../corpus/file/container.js';
import type { FileSource } from '../corpus/file/readSegment.js';
import { clearIndex, openIndex, saveIndex, storedProblems } from '../corpus/file/store.js';
import type { SourceFacts } from '../corpus/file/writeSegment.js';
import { adoptIndex, indexOf } from '../corpus/index/corpusIndex.js';
import { folderStorage, stampOf, uniqueName } from '../engine/storage.node.js';
import type { Files } from '../ports.js';
import type { SourceInput } from '../source/read.js';
import type { Problem } from '../util/problem.js';
import { type Io, tell } from './io.js';

const errorText = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Folder beside the configuration that holds what `--cache` keeps. */
export const cacheFolder = '.sourceline';

/** Folders of the caches of this run. */
const opened = new Set<string>();

/** What an earlier run read and indexed of a corpus. */
export interface Cache {
  /** Knows which files are as they were. */
  known: NonNullable<Files['known']>;
  /** The source of an input that was not read again. */
  source(
    input: SourceInput,
  ): { readonly source: FileSource; readonly problems: readonly Problem[] } | undefined;
  /** Lets a corpus use what is indexed, indexes the rest, and writes that down; what cannot be written is told. */
  keep(corpus: Corpus, facts: ReadonlyMap<string, SourceFacts>): void;
}

/** The cache in a folder. A damaged one, or one of another version of this program, is as good as none. */
export function openCache(io: Io, folder: string, named: readonly string[]): Cache {
  const path = folderOf(io, folder, named);
  opened.add(path);
  const storage = folderStorage(path);
  const stored = openIndex(storage);
  const byStamp = new Map<string, FileSource[]>();
  for (const source of stored?.sources.values() ?? []) {
    const same = byStamp.get(source.stamp);
    if (same) same.push(source);
    else byStamp.set(source.stamp, [source]);
  }
  return {
    async known(uri) {
      const stamp = await stampOf(uri, io.build ?? io.version);
      return { stamp, uris: stamp === '' ? [] : (byStamp.get(stamp) ?? []).map((s) => s.uri) };
    },
    source(input) {
      const source = input.kept === true ? stored?.sources.get(input.uri) : undefined;
      return source && { source, problems: storedProblems(source) };
    },
    keep(corpus, facts) {
      if (stored) adoptIndex(corpus, stored.segments);
      const segments = indexOf(corpus).parts.map((p) => p.segment);
      const isNew =
        segments.length !== stored?.segments.length ||
        segments.some((s) => !stored.segments.includes(s as never));
      if (!isNew) return;
      try {
        saveIndex(storage, segments, (s) => facts.get(s.uri) ?? nothing, uniqueName);
      } catch (error) {
        tell(io, `the cache cannot be written: ${errorText(error)}`);
      }
    },
  };
}

const nothing: SourceFacts = { stamp: '', problems: [] };

/** Each set of `--sources` has a folder of its own. */
function folderOf(io: Io, folder: string, named: readonly string[]): string {
  const paths = named.map((path) => resolve(io.cwd, path)).join('\n');
  const name =
    named.length === 0 ? 'index' : `index-${checksum(new TextEncoder().encode(paths)).toString(36)}`;
  return join(folder, cacheFolder, name);
}

/**
 * Runs a command that may read from a cache. What it prints waits for its end: should the cache turn out to be damaged on
 * the way, it is thrown away, and the command runs again as if there had been none.
 */
export async function withCache(io: Io, run: (io: Io) => Promise<number>): Promise<number> {
  let printed: string[] = [];
  let told: string[] = [];
  const input: Uint8Array[] = [];
  let rest: AsyncIterator<Uint8Array> | undefined;
  async function* replayed(): AsyncGenerator<Uint8Array> {
    yield* input;
    rest ??= io.stdin()[Symbol.asyncIterator]();
    for (let next = await rest.next(); !next.done; next = await rest.next()) {
      input.push(next.value);
      yield next.value;
    }
  }
  const held: Io = {
    ...io,
    out: (text) => void printed.push(text),
    err: (text) => void told.push(text),
    stdin: replayed,
  };
  let status: number;
  try {
    status = await run(held);
  } catch (error) {
    if (!(error instanceof DamagedIndexError)) throw error;
    [printed, told] = [[], []];
    for (const folder of opened) clearIndex(folderStorage(folder));
    status = await run(held);
  }
  for (const text of told) io.err(text);
  for (const text of printed) await io.out(text);
  return status;
}
