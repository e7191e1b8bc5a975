/** What a host must lend to the engine. Hosts: `vscode/` (desktop, remote, browser) and `cli/`. */

import type { ForeignFile, Parsed } from './source/foreign.js';
import type { SourceInput } from './source/read.js';

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
   * What an index knows of a file: a stamp that says whether it changed, and the URIs of the sources that were read out of
   * it and need not be read again; none if it changed. Absent where there is no index.
   */
  readonly known?:
    | ((uri: string) => Promise<{ readonly stamp: string; readonly uris: readonly string[] }>)
    | undefined;
  /**
   * Reads a file of a foreign format (`foreignEndings`), or a large one of text, in a thread of its own, with a limit of time and memory. Never
   * rejects. Absent where a host has no such threads: then foreign files are told as unreadable.
   */
  readonly parse?: ((file: ForeignFile) => Promise<Parsed>) | undefined;
  /** Reads many files of text beside the thread that indexes them. Absent where the machine runs few threads at a time. */
  readonly batches?: BatchReading | undefined;
}

/** Threads that read files of text and find their words. */
export interface BatchReading {
  /** How many there may be. */
  readonly threads: number;
  /**
   * The same inputs with what was found in place of their bytes; as they are where a thread failed. Never rejects.
   *
   * @param of a number of whoever takes over all that comes back under it, in the order in which it was asked for
   */
  read(inputs: readonly SourceInput[], of: number): Promise<readonly SourceInput[]>;
}

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export type Digest = (data: Uint8Array | string) => string;

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

/** A file open for reading at any place. What is read may be less than was asked for when the file was cut short. */
export interface RandomAccess {
  /** In bytes, when it was opened. */
  readonly size: number;
  /** Bytes from `offset` on, at most `length`; the caller may keep them. Throws when the device fails. */
  read(offset: number, length: number): Uint8Array;
  close(): void;
}

/**
 * A folder of files that belong to the engine, one corpus each. Synchronous, since a worker of its own waits for it.
 * Two windows may share one.
 */
export interface Storage {
  /** `undefined` when there is no such file, or it cannot be read. */
  open(name: string): RandomAccess | undefined;
  /**
   * Writes a file whole or not at all: to a temporary file, synced, then renamed. Each part is taken before the next is asked for, which may lie where
   * it lay. Throws when it cannot.
   */
  write(name: string, parts: Iterable<Uint8Array>): void;
  remove(name: string): void;
  /** Names of all files and how old they are, in milliseconds; temporary ones too. */
  list(): readonly { readonly name: string; readonly age: number }[];
}
