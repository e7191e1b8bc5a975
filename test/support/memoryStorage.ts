import type { RandomAccess, Storage } from '../../src/ports.js';

/** A storage in memory whose files a test may damage. */
export function memoryStorage(
  files = new Map<string, Uint8Array>(),
): Storage & { readonly files: Map<string, Uint8Array> } {
  return {
    files,
    open(name): RandomAccess | undefined {
      const bytes = files.get(name);
      if (!bytes) return undefined;
      return {
        size: bytes.length,
        read: (offset, length) => bytes.slice(offset, offset + length),
        close() {},
      };
    },
    write(name, parts) {
      const all = Array.from(parts, (p) => p.slice());
      const bytes = new Uint8Array(all.reduce((sum, p) => sum + p.length, 0));
      let at = 0;
      for (const part of all) {
        bytes.set(part, at);
        at += part.length;
      }
      files.set(name, bytes);
    },
    remove: (name) => void files.delete(name),
    list: () => [...files.keys()].map((name) => ({ name, age: 0 })),
  };
}
