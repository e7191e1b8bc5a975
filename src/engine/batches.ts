import type { BatchReading } from '../ports.js';
import type { SourceInput } from '../source/read.js';
import type { WorkerPort } from './client.js';

// Reading many files of text and finding their words is spread over several threads; in which order they end does not matter, since
// whoever asked takes what they found in the order of the files.

/** From host to thread: files of text. */
export interface BatchRequest {
  readonly id: number;
  readonly of: number;
  readonly inputs: readonly SourceInput[];
}

/** From thread to host. Without `inputs` it failed: whoever indexes them reads them, and is told why. */
export interface BatchResponse {
  readonly id: number;
  readonly inputs?: readonly SourceInput[];
}

/** More threads than these would wait for the one that indexes: it takes a fifth of the time that they take together. */
export const mostThreads = 4;
/** Threads with nothing to do are ended after this, in milliseconds. */
const idle = 5_000;

/** A thread that ends by itself may have met what no memory suffices for; of so many something else is wrong, and no more are started. */
const mostEnds = 3;

/** The far end of a thread that reads. */
export interface BatchPort extends WorkerPort {
  /** Whether the thread keeps the process alive. */
  keepAlive?(alive: boolean): void;
}

/** {@link BatchReading} that can be ended. */
export interface BatchReader extends BatchReading {
  dispose(): void;
}

interface Task {
  readonly of: number;
  readonly inputs: readonly SourceInput[];
  readonly resolve: (inputs: readonly SourceInput[]) => void;
}

interface Thread {
  readonly port: BatchPort;
  id: number;
  task: Task | undefined;
}

/**
 * Threads that `start` starts, each when all before it are busy, `threads` at most. What a thread fails on, or ends at, is handed back as it
 * came, and read where it is indexed.
 */
export function createBatchReader(start: () => BatchPort, threads: number): BatchReader {
  let running: Thread[] = [];
  const waiting: Task[] = [];
  let timer: Timer | undefined;
  let nextId = 1;
  let disposed = false;
  let ends = 0;

  function launch(): Thread {
    const thread: Thread = { port: start(), id: 0, task: undefined };
    running.push(thread);
    thread.port.onMessage((message) => {
      const { id, inputs } = message as BatchResponse;
      if (id === thread.id) finish(thread, inputs);
    });
    thread.port.onExit(() => {
      if (!running.includes(thread)) return;
      running = running.filter((t) => t !== thread);
      if (++ends === mostEnds) dispose();
      finish(thread, undefined);
    });
    return thread;
  }

  function finish(thread: Thread, inputs: readonly SourceInput[] | undefined): void {
    const { task } = thread;
    thread.task = undefined;
    task?.resolve(inputs ?? task.inputs);
    thread.port.keepAlive?.(false);
    next();
    if (running.every((t) => !t.task)) {
      timers.clearTimeout(timer);
      timer = timers.setTimeout(stop, idle);
      (timer as { unref?(): void }).unref?.();
    }
  }

  function next(): void {
    while (waiting.length > 0 && !disposed) {
      const free = running.find((t) => !t.task) ?? (running.length < threads ? launch() : undefined);
      if (!free) return;
      timers.clearTimeout(timer);
      const task = waiting.shift()!;
      free.task = task;
      free.id = nextId++;
      free.port.keepAlive?.(true);
      free.port.postMessage({ id: free.id, of: task.of, inputs: task.inputs } satisfies BatchRequest);
    }
  }

  function stop(): void {
    const ended = running;
    running = [];
    for (const { port, task } of ended) {
      port.terminate();
      task?.resolve(task.inputs);
    }
  }

  function dispose(): void {
    disposed = true;
    timers.clearTimeout(timer);
    stop();
    for (const { inputs, resolve } of waiting.splice(0)) resolve(inputs);
  }

  return {
    threads,
    read(inputs, of) {
      if (disposed) return Promise.resolve(inputs);
      return new Promise((resolve) => {
        waiting.push({ inputs, of, resolve });
        next();
      });
    },
    dispose,
  };
}

// Timers as every host has them; a waiting one does not keep a process alive.
type Timer = unknown;
const timers = globalThis as unknown as {
  setTimeout(run: () => void, ms: number): Timer;
  clearTimeout(timer: Timer): void;
};
