import type { Files } from '../ports.js';

/** What a command may touch: injected, so that commands are tested without a process. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Width of the terminal in columns; `undefined` where there is none. */
  readonly columns?: number | undefined;
  /** Writes to standard output; where a promise comes back, more should wait for it (back-pressure). */
  out(text: string): void | Promise<void>;
  err(text: string): void;
  /** Standard input as it comes. */
  stdin(): AsyncIterable<Uint8Array>;
  /** Folder that holds the bundled sources, one folder each. */
  readonly corpusFolder: string;
  readonly version: string;
  /** Changes with every build: what another build read into a cache is read again. */
  readonly build?: string;
  /** Reads files of foreign formats in a thread of their own; started for the first. */
  readonly parse?: Files['parse'];
  /** Threads that read many files of text. */
  readonly batches?: Files['batches'];
}

/** Wrong usage or input that cannot be read: told in one line on standard error, exit status 2. */
export class UsageError extends Error {}

/** One line on standard error, whatever is in it. */
export function tell(io: Io, message: string): void {
  io.err(`sourceline: ${visible(message)}\n`);
}

/**
 * Text on one line, control and bidirectional characters made visible, so that no source, file name or key can paint on
 * a terminal or turn its lines around. Joiners stay: emoji and many scripts need them.
 *
 * @example visible('a\u001b[31mb') // 'a<U+001B>[31mb'
 */
export function visible(text: string): string {
  return text
    .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu,
      (c) => `<U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`,
    );
}
