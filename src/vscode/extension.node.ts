import { Worker } from 'node:worker_threads';
import type { ExtensionContext } from 'vscode';
import { startParserThread } from '../engine/parserThread.node.js';
import { activateWith } from './extension.js';

/** Entry on desktop and remote. */
export function activate(context: ExtensionContext): void {
  activateWith(context, {
    name: 'node',
    startParser: (dist) => startParserThread(`${dist.fsPath}/parser.js`),
    startWorker(dist) {
      const worker = new Worker(`${dist.fsPath}/worker.js`);
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
