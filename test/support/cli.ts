import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';

/** What a command line gave. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A temporary folder in which command lines are run, without a process. */
export class CliFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'sourceline-test-'));

  /** Writes files, below folders that are made; keys are paths with `/`. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, name)), { recursive: true });
      writeFileSync(join(this.path, name), content);
    }
  }

  remove(name: string): void {
    rmSync(join(this.path, name), { recursive: true, force: true });
  }

  async run(argv: readonly string[], io: Partial<Io> = {}): Promise<Ran> {
    let out = '';
    let err = '';
    const status = await run(argv, {
      cwd: this.path,
      env: {},
      isTerminal: false,
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      stdin: () => bytesOf(''),
      corpusFolder: join(import.meta.dirname, '../../media/corpus'),
      version: '0.0.0',
      ...io,
    });
    return { status, out, err };
  }

  dispose(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A text as standard input brings it, in chunks of some bytes. */
export async function* bytesOf(text: string, chunk = 7): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let i = 0; i < bytes.length; i += chunk) yield bytes.subarray(i, i + chunk);
}

/** One clear line on standard error. */
export const oneLine = /^sourceline: [^\n]+\n$/;
