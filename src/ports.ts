/** What a host must lend to the engine. Hosts: `vscode/` (desktop, remote, browser) and `cli/`. */

import type { ForeignFile, Parsed } from './source/foreign.js';

/** Reads files; paths or URIs are the host's own, opaque to the engine. */
export interface Files {
  /** Bytes of a file. Rejects with an Error whose message says why, when it cannot be read. */
  read(uri: string): Promise<Uint8Array>;
  /** Size in bytes, or `undefined` when there is no such file. */
  size(uri: string): Promise<number | undefined>;
  /** Files below `folder` that match a glob (`sources/**`), sorted, without hidden files. */
  find(folder: string, glob: string): Promise<string[]>;
  /** A path as written in a file in `folder`, as a URI of the host; `undefined` if it leads outside the workspace. */
  resolve(folder: string, path: string): string | undefined;
  /** The folder of a file, and that folder's parent; `undefined` at the root. */
  parent(uri: string): string | undefined;
  /**
   * Reads a file of a foreign format (`foreignEndings`) in a thread of its own, with a limit of time and memory. Never
   * rejects. Absent where a host has no such threads: then these files are told as unreadable.
   */
  readonly parse?: ((file: ForeignFile) => Promise<Parsed>) | undefined;
}

/** Writes down what a person may want to know later. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** Milliseconds from some fixed point, never going back. */
export interface Clock {
  now(): number;
}
