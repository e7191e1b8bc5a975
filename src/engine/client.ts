import type { Service } from '../ide/model.js';
import type { Disposable } from '../util/dispose.js';
import type { Method, Request, Response } from './protocol.js';

/**
 * What a call may be cancelled by: the shape of `vscode.CancellationToken`, so that an editor's tokens fit.
 */
export interface CallToken {
  readonly isCancellationRequested: boolean;
  onCancellationRequested(listener: () => void): Disposable;
}

/**
 * A {@link Service} behind a worker: the same calls, answered later, and a token as the last argument. A cancelled
 * call, and one that the worker crashed on, answers `undefined`.
 */
export type EngineClient = {
  readonly [K in keyof Service]: (
    ...args: [...Parameters<Service[K]>, token?: CallToken]
  ) => Promise<ReturnType<Service[K]> | undefined>;
} & {
  /**
   * Told after a crash, when a new worker runs, and when the engine threw away an index that turned out to be damaged
   * ({@link damagedIndex}): workspaces and drafts must be handed over again.
   */
  onDidRestart(listener: (reason: string) => void): Disposable;
  /** Told when a call failed inside the worker, or when the worker crashed too often to be started again. */
  onDidFail(listener: (message: string) => void): Disposable;
  /** Ends the worker and starts a new one. */
  restart(): void;
  dispose(): void;
};

/** The far end of a worker: what `engine/` needs of `worker_threads` or of a browser's `Worker`. */
export interface WorkerPort {
  postMessage(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** The worker crashed or ended by itself. */
  onExit(listener: (reason: string) => void): void;
  terminate(): void;
}

/** Why workspaces must be handed over again: an index was not what was written, and is thrown away. */
export const damagedIndex = 'The index of the sources was damaged: it is made again.';

/** More crashes than this within a minute are no accident. */
const mostRestarts = 3;

const methods: readonly Method[] = [
  'knownSources',
  'takeSources',
  'setWorkspace',
  'listedSources',
  'closeWorkspace',
  'updateDraft',
  'closeDraft',
  'diagnostics',
  'diagnosticsSince',
  'summary',
  'claims',
  'claimsSince',
  'completion',
  'hover',
  'definition',
  'citationLinks',
  'baselineEntries',
  'codeActions',
  'speakers',
  'passages',
  'quote',
  'citeAt',
  'citeAll',
  'insertCitation',
  'quoteText',
  'citable',
  'locators',
  'citedWorks',
  'sourceUses',
  'citedPassages',
  'citedSources',
  'sourceFindings',
  'draftSymbols',
  'sourceText',
  'sourceMetadata',
  'originalOffset',
  'placeMarks',
  'sourceSymbols',
];

/** A client over a worker that `start` starts at the first call, and again after a crash (3 times a minute at most). */
export function createEngineClient(
  start: () => WorkerPort,
  now: () => number = () => Date.now(),
): EngineClient {
  const pending = new Map<number, (value: unknown) => void>();
  const restarted = new Set<(reason: string) => void>();
  const failed = new Set<(message: string) => void>();
  let crashes: number[] = [];
  let worker: WorkerPort | undefined;
  let disposed = false;
  let nextId = 1;

  function launch(): WorkerPort {
    const mine = start();
    worker = mine;
    mine.onMessage((message) => {
      const response = message as Response;
      const settle = pending.get(response.id);
      pending.delete(response.id);
      if (response.kind === 'failure') for (const listener of failed) listener(response.message);
      if (response.kind === 'failure' && response.isIndexDamaged)
        for (const listener of restarted) listener(damagedIndex);
      settle?.(response.kind === 'answer' ? response.value : undefined);
    });
    mine.onExit((reason) => {
      if (worker === mine && !disposed) crashed(reason);
    });
    return mine;
  }

  function abandon(): void {
    worker = undefined;
    const waiting = [...pending.values()];
    pending.clear();
    for (const settle of waiting) settle(undefined);
  }

  function crashed(reason: string): void {
    abandon();
    crashes = [...crashes.filter((at) => now() - at < 60_000), now()];
    if (crashes.length > mostRestarts) {
      for (const listener of failed) listener(reason);
      return;
    }
    launch();
    for (const listener of restarted) listener(reason);
  }

  function call(method: Method, args: unknown[]): Promise<unknown> {
    const token = isToken(args.at(-1)) ? (args.pop() as CallToken) : undefined;
    if (disposed || token?.isCancellationRequested || crashes.length > mostRestarts)
      return Promise.resolve(undefined);
    const id = nextId++;
    const to = worker ?? launch();
    return new Promise((resolve) => {
      const watch = token?.onCancellationRequested(() => {
        if (!pending.delete(id)) return;
        to.postMessage({ kind: 'cancel', id } satisfies Request);
        watch?.dispose();
        resolve(undefined);
      });
      pending.set(id, (value) => {
        watch?.dispose();
        resolve(value);
      });
      to.postMessage({ kind: 'call', id, method, args } satisfies Request);
    });
  }

  const subscribe = <T>(listeners: Set<T>, listener: T): Disposable => {
    listeners.add(listener);
    return { dispose: () => void listeners.delete(listener) };
  };
  const calls = Object.fromEntries(methods.map((m) => [m, (...args: unknown[]) => call(m, args)]));
  return Object.freeze({
    ...(calls as unknown as Pick<EngineClient, Method>),
    onDidRestart: (listener: (reason: string) => void) => subscribe(restarted, listener),
    onDidFail: (listener: (message: string) => void) => subscribe(failed, listener),
    restart() {
      const old = worker;
      crashes = [];
      abandon();
      old?.terminate();
      launch();
      for (const listener of restarted) listener('restarted');
    },
    dispose() {
      disposed = true;
      const old = worker;
      abandon();
      old?.terminate();
    },
  });
}

function isToken(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'onCancellationRequested' in value;
}
