import { execFile } from 'node:child_process';
import { Worker } from 'node:worker_threads';
import type { ExtensionContext } from 'vscode';
import type { EngineData } from '../engine/engineData.js';
import { startParserThread } from '../engine/parserThread.node.js';
import { readerThreads } from '../engine/readerThreads.node.js';
import { activateWith } from './extension.js';
import type { PandocRun } from './host.js';

/** Entry on desktop and remote. */
export function activate(context: ExtensionContext): void {
  activateWith(context, {
    name: 'node',
    pandoc: runPandoc,
    startParser: (dist) => startParserThread(`${dist.fsPath}/parser.js`),
    readerThreads: (dist) => readerThreads(`${dist.fsPath}/worker.js`),
    startWorker(dist, indexes) {
      // Only what lies on this machine's disk can be read in pieces, by the thread itself.
      const workerData: EngineData = indexes?.scheme === 'file' ? { indexes: indexes.fsPath } : {};
      const worker = new Worker(`${dist.fsPath}/worker.js`, { workerData });
      let failure: string | undefined;
      worker.on('error', (error) => {
        failure = error.stack ?? error.message;
      });
      return {
        postMessage: (message) => worker.postMessage(message),
        onMessage: (listener) => void worker.on('message', listener),
        onExit: (listener) => void worker.on('exit', (code) => listener(failure ?? `exit ${code}`)),
        terminate: () => void worker.terminate(),
      };
    },
  });
}

/** Longest run of Pandoc, in milliseconds, and most of its output, in bytes. */
const limits = { timeout: 20_000, maxBuffer: 16 * 1024 * 1024 };

function runPandoc(args: readonly string[], input: string): Promise<PandocRun> {
  return new Promise((resolve) => {
    const child = execFile('pandoc', [...args], { ...limits, encoding: 'utf8' }, (error, stdout) => {
      if (error?.code === 'ENOENT') resolve({ isMissing: true });
      else if (error) resolve({ problem: error.message.split('\n')[0] ?? '' });
      else resolve({ output: stdout });
    });
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
