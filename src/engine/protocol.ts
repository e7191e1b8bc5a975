import type { Service } from '../ide/model.js';

/** A method of the {@link Service}. */
export type Method = keyof Service;

/** From host to worker. */
export type Request =
  | { readonly kind: 'call'; readonly id: number; readonly method: Method; readonly args: readonly unknown[] }
  | { readonly kind: 'cancel'; readonly id: number };

/** From worker to host. One answer for each call, cancelled ones too (with `undefined`). */
export type Response =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | {
      readonly kind: 'failure';
      readonly id: number;
      readonly message: string;
      /** Whether it failed because an index is not what was written: it is thrown away, workspaces must be handed over. */
      readonly isIndexDamaged?: boolean;
    };

/** One end of a channel between a host and its worker: what `worker_threads` and a browser's `Worker` share. */
export interface Port {
  /** @param transfer buffers in the message that are handed over, not copied: they are of no use here afterwards */
  postMessage(message: unknown, transfer?: readonly ArrayBufferLike[]): void;
  onMessage(listener: (message: unknown) => void): void;
}
