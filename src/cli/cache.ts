import { join, resolve } from 'node:path';
import { checksum } from '../corpus/file/checksum.js';
import { DamagedIndexError } from '../corpus/file/container.js';
import { clearIndex } from '../corpus/file/store.js';
import { Shelf } from '../corpus/shelf.js';
import type { Take } from '../engine/inBatches.js';
import { folderStorage, stampOf, uniqueName } from '../engine/storage.node.js';
import type { Files } from '../ports.js';
import type { SourceInput } from '../source/read.js';
import type { Io } from './io.js';

/** Folder beside the configuration that holds what `--cache` keeps. */
export const cacheFolder = '.sourceline';

/** Folders of the caches of this run. */
const opened = new Set<string>();

/** What an earlier run read and indexed of a corpus. */
export interface Cache {
  readonly shelf: Shelf;
  /** Knows which files are as they were. */
  known: NonNullable<Files['known']>;
  /** Indexes what was read of files; what comes back says that the cache has it. */
  take: Take;
}

/**
 * The cache in a folder. A damaged one, or one of another version of this program, is as good as none.
 *
 * @param named what `--sources` names: each set has a folder of its own
 * @param reading what else decides what is read out of a file (fields of articles)
 */
export function openCache(io: Io, folder: string, named: readonly string[], reading: string): Cache {
  const path = folderOf(io, folder, named);
  opened.add(path);
  const shelf = new Shelf({ storage: folderStorage(path), unique: uniqueName });
  const urisOf = new Map(shelf.known().map((k) => [k.stamp, k.uris]));
  return {
    shelf,
    async known(uri) {
      const stamp = await stampOf(uri, `${io.build ?? io.version} ${reading}`);
      return { stamp, uris: stamp === '' ? [] : (urisOf.get(stamp) ?? []) };
    },
    async take(files) {
      shelf.take(files.flatMap((f) => f.inputs.filter((i) => i.kept !== true)));
      return files.map((f) => f.inputs.map((i) => keptOf(i)));
    },
  };
}

const nothing = new Uint8Array(0);

function keptOf({ uri, name, stamp }: SourceInput): SourceInput {
  return { uri, name, bytes: nothing, ...(stamp !== undefined && { stamp }), kept: true };
}

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
