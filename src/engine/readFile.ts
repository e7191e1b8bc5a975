import type { Files } from '../ports.js';
import { mostBytes } from '../source/decode.js';
import { msg } from '../util/message.js';
import type { Problem } from '../util/problem.js';

/** Bytes of a file of at most 50 MB; `undefined` where it is larger or cannot be read, which is then among the problems. */
export async function readFile(
  files: Files,
  uri: string,
  problems: Problem[],
): Promise<Uint8Array | undefined> {
  try {
    const size = await files.size(uri);
    if (size !== undefined && size > mostBytes) {
      const message = msg(
        'The file has {0} MB; at most {1} MB are read.',
        Math.ceil(size / 1024 / 1024),
        mostBytes / 1024 / 1024,
      );
      problems.push({ code: 'too-large', severity: 'error', message, file: uri });
      return undefined;
    }
    return await files.read(uri);
  } catch (error) {
    problems.push(unreadable(uri, error));
    return undefined;
  }
}

function unreadable(file: string, error: unknown): Problem {
  return {
    code: 'unreadable',
    severity: 'error',
    message: msg('The file cannot be read: {0}', reasonOf(error)),
    file,
  };
}

/** What an error says. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
