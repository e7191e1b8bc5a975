import { existsSync, realpathSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Files } from '../ports.js';
import type { Io } from './io.js';

/**
 * Files of this machine; URIs are absolute paths with forward slashes. `find` and `resolve` serve configurations and
 * front matter, which somebody else may have written: they never lead outside, not through a symbolic link either.
 */
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
  async find(folder, glob) {
    // Below its base no link is followed: where the base lies, all that is found lies.
    const base = resolve(folder, picomatch.scan(slashed(glob)).base);
    return isBelow(realOf(resolve(folder)), realOf(base)) ? findFiles(folder, glob) : [];
  },
  resolve(folder, path) {
    const absolute = resolve(folder, path);
    return isAbsolute(path) || !isBelow(realOf(projectOf(folder)), realOf(absolute))
      ? undefined
      : slashed(absolute);
  },
  parent(uri) {
    const up = dirname(uri);
    return up === uri ? undefined : slashed(up);
  },
};

/** Files of this machine for a command that reads sources. */
export function filesFor(io: Io): Files {
  return { ...nodeFiles, parse: io.parse };
}

/** Forward slashes, on Windows too. */
export function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

/** Whether a path is a folder or lies below it, both resolved. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
}

/** Whether a path lies below a folder, symbolic links followed on both sides. */
export function isReallyBelow(folder: string, path: string): boolean {
  return isBelow(realOf(resolve(folder)), realOf(resolve(path)));
}

/** The working copy (nearest folder with `.git`) that a folder belongs to, else the folder: the command line's workspace. */
function projectOf(folder: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return resolve(folder);
  }
}

/** A path without symbolic links, as far as it exists. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realOf(dirname(path)), path.slice(dirname(path).length));
  }
}

/** Files that match a glob relative to a folder, sorted; wherever they lie. */
export async function findFiles(folder: string, glob: string): Promise<string[]> {
  const { base, glob: rest } = picomatch.scan(slashed(glob));
  const root = resolve(folder, base);
  if (rest === '') return (await nodeFiles.size(root)) === undefined ? [] : [slashed(root)];
  const matches = picomatch(rest, { dot: false });
  const found: string[] = [];
  await walk(root, (path) => {
    if (matches(slashed(relative(root, path)))) found.push(slashed(path));
  });
  return found.sort();
}

/** Every file below a folder but hidden ones and `node_modules`; symbolic links are not followed. */
export async function walk(folder: string, visit: (path: string) => void): Promise<void> {
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
    else if (entry.isFile()) visit(path);
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
