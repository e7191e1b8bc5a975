import picomatch from 'picomatch';
import type { Files } from '../../src/ports.js';

/** Files of a workspace at `/w`, in memory; a value that is an Error is thrown when the file is read. */
export function memoryFiles(files: Readonly<Record<string, string | Uint8Array | Error>>): Files {
  const at = (uri: string) => files[uri.slice('/w/'.length)];
  return {
    async read(uri) {
      const content = at(uri);
      if (content === undefined) throw new Error(`no such file: ${uri}`);
      if (content instanceof Error) throw content;
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    async size(uri) {
      const content = at(uri);
      return content === undefined || content instanceof Error ? content && 1 : content.length;
    },
    async find(folder, glob) {
      const matches = picomatch(glob);
      const below = `${folder}/`;
      return Object.keys(files)
        .map((name) => `/w/${name}`)
        .filter((uri) => uri.startsWith(below) && matches(uri.slice(below.length)))
        .sort();
    },
    resolve(folder, path) {
      const parts = folder.split('/');
      for (const part of path.split('/')) {
        if (part === '..') parts.pop();
        else if (part !== '.') parts.push(part);
      }
      const uri = parts.join('/');
      return path.startsWith('/') || !uri.startsWith('/w') ? undefined : uri;
    },
    parent: (uri) => (uri === '/w' ? undefined : uri.slice(0, uri.lastIndexOf('/'))),
  };
}
