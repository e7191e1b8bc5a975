/** What a command may touch: injected, so that commands are tested without a process. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  out(text: string): void;
  err(text: string): void;
  /** Standard input, line by line. */
  stdinLines(): AsyncIterable<string>;
  /** Folder that holds the bundled sources, one folder each. */
  readonly corpusFolder: string;
  readonly version: string;
}

/** Wrong usage or input that cannot be read: told in one line on standard error, exit status 2. */
export class UsageError extends Error {}
