import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RandomAccess, Storage } from '../ports.js';
import { sidecarOf } from './names.js';

/** A {@link Storage} in a folder of this machine, made when something is written. */
export function folderStorage(folder: string): Storage {
  return {
    open(name) {
      try {
        return openFile(join(folder, name));
      } catch {
        return undefined;
      }
    },
    write(name, parts) {
      mkdirSync(folder, { recursive: true });
      const temporary = join(folder, `${name}.${uniqueName()}.tmp`);
      const file = openSync(temporary, 'wx');
      let isOpen = true;
      try {
        for (const part of parts) writeAll(file, part);
        fsyncSync(file);
        closeSync(file);
        isOpen = false;
        renameSync(temporary, join(folder, name));
      } catch (error) {
        if (isOpen) closeSync(file);
        rmSync(temporary, { force: true });
        throw error;
      }
      syncFolder(folder);
    },
    remove(name) {
      try {
        rmSync(join(folder, name), { force: true });
      } catch {
        // Open in another window of Windows: it goes the next time.
      }
    },
    list() {
      try {
        return readdirSync(folder).map((name) => ({ name, age: ageOf(join(folder, name)) }));
      } catch {
        return [];
      }
    },
  };
}

let count = 0;

/** A file changed so short a time ago may change again without another time: git calls such entries racy. */
const racy = 2_000;

/**
 * What says whether a file that was read, with the metadata beside it, is as it was: its place, sizes, times, and the
 * build that read it. Empty for a file that changed just now.
 */
export async function stampOf(path: string, build: string): Promise<string> {
  const [own, beside] = await Promise.all([path, sidecarOf(path)].map((p) => stat(p).catch(() => undefined)));
  if (!own || Math.max(own.mtimeMs, beside?.mtimeMs ?? 0) > Date.now() - racy) return '';
  const said = [own, beside].map((s) => (s ? `${s.size} ${s.mtimeMs} ${s.ino}` : '-'));
  return [path, ...said, build].join('\n');
}

/** A name that no other window or run takes. */
export function uniqueName(): string {
  return `${Date.now().toString(36)}-${process.pid.toString(36)}-${(count++).toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

/** Files of segments that nobody uses any more: who holds them is a snapshot that an analysis may still be reading. */
const unused = new FinalizationRegistry<() => void>((close) => close());

function openFile(path: string): RandomAccess {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  const opened: RandomAccess = {
    size,
    read(offset, length) {
      // Not zeroed: all of it is read, or cut off. No Buffer: that has a `slice` of its own.
      const bytes = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
      let done = 0;
      while (done < length) {
        const n = readSync(file, bytes, done, length - done, offset + done);
        if (n === 0) break;
        done += n;
      }
      return done === length ? bytes : bytes.subarray(0, done);
    },
    close,
  };
  unused.register(opened, close);
  return opened;
}

function writeAll(file: number, part: Uint8Array): void {
  for (let at = 0; at < part.length; ) at += writeSync(file, part, at, part.length - at);
}

/** So that the rename is on the disk, too. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // Windows opens no folders.
  }
}

function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}
