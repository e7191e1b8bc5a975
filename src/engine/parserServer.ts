import { packed } from '../corpus/packed.js';
import { parseForeign } from '../source/foreign.js';
import { msg } from '../util/message.js';
import type { ParseRequest, ParseResponse } from './parser.js';
import type { Port } from './protocol.js';

/** Reads what comes over a port, in order. A reader that throws is told as a problem on its file. */
export function serveParser(port: Port): void {
  let queue: Promise<void> = Promise.resolve();
  port.onMessage((message) => {
    queue = queue.then(async () => port.postMessage(await answer(message as ParseRequest)));
  });
}

async function answer({ id, file, known }: ParseRequest): Promise<ParseResponse> {
  try {
    const parsed = await parseForeign(file);
    if (parsed.hash === known) return { id };
    const documents = parsed.documents.map((d) => ({ ...d, extraction: packed(d.extraction) }));
    return { id, parsed: { ...parsed, documents } };
  } catch (error) {
    const message = msg(
      'The file cannot be read: {0}',
      error instanceof Error ? error.message : String(error),
    );
    const problem = { code: 'unreadable', severity: 'error', message, file: file.uri } as const;
    return { id, parsed: { hash: '', documents: [], problems: [problem] } };
  }
}
