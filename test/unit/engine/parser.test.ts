import { describe, expect, it } from 'vitest';
import { createParser, type ParseRequest, type ParserPort } from '../../../src/engine/parser.js';
import type { Parsed } from '../../../src/source/foreign.js';

const parsed: Parsed = { hash: 'aa', documents: [], problems: [] };

/** Workers that answer as `behave` says; what was started, asked and ended. */
function workers(
  behave: (request: ParseRequest, answer: (m: unknown) => void, die: (r: string) => void) => void,
) {
  const log: string[] = [];
  let memory = 100;
  const start = (): ParserPort => {
    log.push('start');
    let onMessage: (m: unknown) => void = () => {};
    let onExit: (r: string) => void = () => {};
    return {
      postMessage: (m) =>
        behave(
          m as ParseRequest,
          (a) => onMessage(a),
          (r) => onExit(r),
        ),
      onMessage: (l) => {
        onMessage = l;
      },
      onExit: (l) => {
        onExit = l;
      },
      terminate: () => void log.push('end'),
      memory: () => memory,
    };
  };
  return { start, log, grow: (to: number) => (memory = to) };
}

const file = (name: string) => ({ uri: name, name, bytes: new Uint8Array(3) });
const caps = { mostMilliseconds: 300, mostMegabytes: 512 };

describe('the parser of foreign files', () => {
  it('reads one file after the other in one worker, and needs no answer for a file that it knows', async () => {
    const asked: (string | undefined)[] = [];
    const { start, log } = workers((request, answer) => {
      asked.push(request.known);
      queueMicrotask(() => answer(request.known ? { id: request.id } : { id: request.id, parsed }));
    });
    const parser = createParser(start);
    expect(await Promise.all([parser.parse(file('a')), parser.parse(file('b'))])).toEqual([parsed, parsed]);
    expect(await parser.parse(file('a'))).toBe(parsed);
    expect(asked).toEqual([undefined, undefined, 'aa']);
    parser.dispose();
    expect(log).toEqual(['start', 'end']);
  });

  it('ends a worker that takes too long, tells the file, and goes on with a new one', async () => {
    const { start, log } = workers((request, answer) => {
      if (request.file.name !== 'slow') queueMicrotask(() => answer({ id: request.id, parsed }));
    });
    const parser = createParser(start, caps);
    const [slow, next] = await Promise.all([parser.parse(file('slow')), parser.parse(file('b'))]);
    expect(slow.problems).toMatchObject([{ code: 'too-slow', file: 'slow', severity: 'error' }]);
    expect(next).toEqual(parsed);
    expect(log).toEqual(['start', 'end', 'start']);
    parser.dispose();
  });

  it('ends a worker that takes too much memory, and tells one that ran out of it or crashed', async () => {
    const { start, log, grow } = workers((request, _, die) => {
      if (request.file.name === 'large') grow(700);
      else queueMicrotask(() => die(request.file.name === 'heap' ? 'Worker ran out of memory' : 'exit 7'));
    });
    const parser = createParser(start, { ...caps, mostMilliseconds: 5000 });
    const code = async (name: string) => (await parser.parse(file(name))).problems[0]?.code;
    expect(await code('large')).toBe('too-much-memory');
    expect(await code('heap')).toBe('too-much-memory');
    expect(await code('crash')).toBe('unreadable');
    expect(log.filter((l) => l === 'start').length).toBe(3);
    parser.dispose();
  });
});
