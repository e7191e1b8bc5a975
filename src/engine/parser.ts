import type { ForeignFile, Parsed } from '../source/foreign.js';
import { type Message, msg } from '../util/message.js';
import type { WorkerPort } from './client.js';

// Files of foreign formats, and large ones of text, are read in a second worker, one at a time, under caps: a file that passes one costs itself
// and a new worker, and nothing else.

/** From host to parser. `known`: the hash of what the host has of this file; the same needs no answer in full. */
export interface ParseRequest {
  readonly id: number;
  readonly file: ForeignFile;
  readonly known?: string;
}

/** From parser to host. Without `parsed` the file is the known one. */
export interface ParseResponse {
  readonly id: number;
  readonly parsed?: Parsed;
}

/** So long a file may take, in milliseconds. */
export const mostMilliseconds = 10_000;
/** So much memory a file may take, in megabytes. */
export const mostMegabytes = 512;
/** How often memory is looked at, in milliseconds: a parser takes hardly more than a gigabyte a second. */
const memoryEvery = 100;
/** A worker with nothing to do is ended after this, in milliseconds. */
const idle = 20_000;
/** So many files are remembered, so that a reload does not read them again. */
const remembered = 5000;

/** The far end of a parser's worker. */
export interface ParserPort extends WorkerPort {
  /** Memory in use, in megabytes, as far as the host can tell; compared with what it was when a file began. */
  memory?(): number;
  /** Whether the worker keeps the process alive. */
  keepAlive?(alive: boolean): void;
}

/** Reads foreign files in a worker that is started for the first and ended when idle. */
export interface Parser {
  parse(file: ForeignFile): Promise<Parsed>;
  dispose(): void;
}

/**
 * A {@link Parser} over a worker that `start` starts. A file past a cap, and one that the worker crashes on, comes back
 * as a problem on that file.
 */
export function createParser(start: () => ParserPort, caps = { mostMilliseconds, mostMegabytes }): Parser {
  const known = new Map<string, Parsed>();
  let queue: Promise<unknown> = Promise.resolve();
  let worker: { port: ParserPort; answered: (r: ParseResponse) => void; ended: (reason: string) => void };
  let running = false;
  let disposed = false;
  let nextId = 1;
  let idleTimer: Timer | undefined;

  function launch(): void {
    const port = start();
    running = true;
    const mine: typeof worker = { port, answered: () => {}, ended: () => {} };
    worker = mine;
    port.onMessage((message) => mine.answered(message as ParseResponse));
    port.onExit((reason) => {
      if (worker === mine) running = false;
      mine.ended(reason);
    });
  }

  function stop(): void {
    if (!running) return;
    running = false;
    worker.port.terminate();
  }

  function parseOne(file: ForeignFile): Promise<Parsed> {
    if (disposed) return Promise.resolve({ hash: '', documents: [], problems: [] });
    clear(idleTimer);
    if (!running) launch();
    const { port } = worker;
    const id = nextId++;
    // The same file with other fields is another.
    const name = `${file.uri}\n${JSON.stringify(file.articleFields ?? {})}`;
    const before = known.get(name);
    port.keepAlive?.(true);
    const atStart = port.memory?.() ?? 0;
    return new Promise((resolve) => {
      const finish = (parsed: Parsed) => {
        clear(timer);
        repeat(watch);
        worker.answered = () => {};
        worker.ended = () => {};
        if (running) port.keepAlive?.(false);
        idleTimer = later(stop, idle, true);
        resolve(parsed);
      };
      const fail = (code: string, message: Message) => {
        stop();
        finish({
          hash: '',
          documents: [],
          problems: [{ code, severity: 'error', message, file: file.uri }],
        });
      };
      const outOfMemory = () =>
        fail(
          'too-much-memory',
          msg('Reading the file took more than {0} MB of memory; it was left out.', caps.mostMegabytes),
        );
      const timer = later(
        () =>
          fail(
            'too-slow',
            msg(
              'Reading the file took longer than {0} seconds; it was left out.',
              caps.mostMilliseconds / 1000,
            ),
          ),
        caps.mostMilliseconds,
      );
      const watch = port.memory
        ? every(() => {
            if (port.memory!() - atStart > caps.mostMegabytes) outOfMemory();
          }, memoryEvery)
        : undefined;
      worker.answered = (response) => {
        if (response.id !== id) return;
        const parsed = response.parsed ?? before!;
        // A large one would lie in memory twice.
        const isLarge = parsed.documents.some((d) => d.extraction.packed);
        if (parsed.hash !== '' && !isLarge && known.size < remembered) known.set(name, parsed);
        finish(parsed);
      };
      worker.ended = (reason) => {
        if (/memory/i.test(reason)) outOfMemory();
        else fail('unreadable', msg('The file cannot be read: {0}', reason.split('\n')[0]!));
      };
      port.postMessage({ id, file, ...(before && { known: before.hash }) } satisfies ParseRequest);
    });
  }

  return {
    parse(file) {
      const parsed = queue.then(() => parseOne(file));
      queue = parsed;
      return parsed;
    },
    dispose() {
      disposed = true;
      clear(idleTimer);
      stop();
    },
  };
}

// Timers as every host has them; a waiting one does not keep a process alive.
type Timer = unknown;
interface Timers {
  setTimeout(run: () => void, ms: number): { unref?(): void };
  setInterval(run: () => void, ms: number): { unref?(): void };
  clearTimeout(timer: Timer): void;
  clearInterval(timer: Timer): void;
}
const timers = globalThis as unknown as Timers;
function later(run: () => void, ms: number, isIdle = false): Timer {
  const timer = timers.setTimeout(run, ms);
  if (isIdle) timer.unref?.();
  return timer;
}
const clear = (timer: Timer) => timers.clearTimeout(timer);
const every = (run: () => void, ms: number): Timer => timers.setInterval(run, ms);
const repeat = (timer: Timer) => timers.clearInterval(timer);
