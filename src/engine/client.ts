import type { Service } from '../ide/model.js';
import type { CancellationToken } from '../util/cancellation.js';

/** A {@link Service} behind a worker: the same calls, answered later. Cancelled calls answer `undefined`. */
export type EngineClient = {
  readonly [K in keyof Service]: (
    ...args: [...Parameters<Service[K]>, token?: CancellationToken]
  ) => Promise<Awaited<ReturnType<Service[K]>> | undefined>;
} & { dispose(): void };

/** The far end of a worker: what `engine/` needs of `worker_threads` or a browser's `Worker`. */
export interface WorkerPort {
  postMessage(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** The worker crashed or ended. */
  onExit(listener: (reason: string) => void): void;
  terminate(): void;
}

/** A client over a worker that `start` starts, and starts again (at most 3 times a minute) after a crash. */
export declare function createEngineClient(start: () => WorkerPort): EngineClient;
