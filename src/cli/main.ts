import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeDigest } from '../engine/digest.node.js';
import { createParser } from '../engine/parser.js';
import { startParserThread } from '../engine/parserThread.node.js';
import { readerThreads } from '../engine/readerThreads.node.js';
import { lendDigest } from '../source/digest.js';
import type { Io } from './io.js';
import { run } from './run.js';

// Entry of the command line, bundled to dist/cli.js as CommonJS; the package's files lie one folder up.
const root = join(dirname(__filename), '..');

lendDigest(nodeDigest);

const parser = createParser(() => startParserThread(join(__dirname, 'parser.js')));

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns,
  out: (text) =>
    process.stdout.write(text) ? undefined : once(process.stdout, 'drain').then(() => undefined),
  err: (text) => void process.stderr.write(text),
  stdin: () => process.stdin,
  corpusFolder: join(root, 'media', 'corpus'),
  version: version(),
  build: String(statSync(__filename).mtimeMs),
  parse: (file) => parser.parse(file),
  batches: readerThreads(join(__dirname, 'worker.js')),
};

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '0';
}

// A reader that has had enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

run(process.argv.slice(2), io).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    // A fault of ours: with its stack, so that it can be reported.
    process.stderr.write(
      `sourceline: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);
