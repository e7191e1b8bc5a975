import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline';
import picomatch from 'picomatch';
import type { Files } from '../ports.js';

/** Files of this machine; URIs are absolute paths with forward slashes. */
export const nodeFiles: Files = {
  read: async (uri) => new Uint8Array(await readFile(uri)),
  async size(uri) {
    try {
      const found = await stat(uri);
      return found.isFile() ? found.size : undefined;
    } catch {
      return undefined;
    }
  },
  find: (folder, glob) => findFiles(folder, glob),
  resolve: (folder, path) => slashed(isAbsolute(path) ? path : resolve(folder, path)),
  parent(uri) {
    const up = dirname(uri);
    return up === uri ? undefined : slashed(up);
  },
};

/** Forward slashes, on Windows too. */
export function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

async function findFiles(folder: string, glob: string): Promise<string[]> {
  const { base, glob: rest } = picomatch.scan(slashed(glob));
  const root = resolve(folder, base);
  if (rest === '') return (await nodeFiles.size(root)) === undefined ? [] : [slashed(root)];
  const matches = picomatch(rest, { dot: false });
  const found: string[] = [];
  await walk(root, async (path) => {
    if (matches(slashed(relative(root, path)))) found.push(slashed(path));
  });
  return found.sort();
}

/** Every file below a folder but hidden ones and `node_modules`; symbolic links are not followed. */
export async function walk(folder: string, visit: (path: string) => Promise<void>): Promise<void> {
  let entries: import('node:fs').Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, visit);
    else if (entry.isFile()) await visit(path);
  }
}

/** Whether a path is a folder. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Lines of a file, read as they are asked for. */
export function linesOf(path: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
}
