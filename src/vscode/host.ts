import type { Uri } from 'vscode';
import type { BatchReader } from '../engine/batches.js';
import type { WorkerPort } from '../engine/client.js';
import type { ParserPort } from '../engine/parser.js';

/** What differs between the desktop or remote host and the browser's. */
export interface Host {
  readonly name: 'node' | 'browser';
  /** Starts the engine's worker from the extension's `dist` folder; indexes are kept in a folder, where there is one. */
  startWorker(dist: Uri, indexes: Uri | undefined): WorkerPort;
  /** Starts the worker that reads files of foreign formats (PDF, DOCX, …). */
  startParser(dist: Uri): ParserPort;
  /** Threads that read many files of text, started when there are some; none where the machine runs few at a time. */
  readerThreads(dist: Uri): BatchReader | undefined;
  /** Runs Pandoc with text on its standard input; absent where no programs can be run. */
  readonly pandoc?: (args: readonly string[], input: string) => Promise<PandocRun>;
}

/** What Pandoc wrote, or why it did not. */
export interface PandocRun {
  readonly output?: string;
  readonly problem?: string;
  /** There is no such program on the PATH. */
  readonly isMissing?: boolean;
}
