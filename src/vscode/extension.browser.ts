import * as vscode from 'vscode';
import { createBatchReader, mostThreads } from '../engine/batches.js';
import type { WorkerPort } from '../engine/client.js';
import { activateWith } from './extension.js';

interface BrowserWorker {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

declare const navigator: { readonly hardwareConcurrency?: number };
declare const Worker: new (url: string, options: { readonly name: string }) => BrowserWorker;
declare const Blob: new (parts: readonly Uint8Array[], options: { type: string }) => object;
declare const URL: { createObjectURL(blob: object): string; revokeObjectURL(url: string): void };

/** Entry in the browser: the extension host is a worker itself and starts the engine's beside it. */
export function activate(context: vscode.ExtensionContext): void {
  activateWith(context, {
    name: 'browser',
    startWorker: (dist) => startWorker(dist, 'worker.browser.js'),
    startParser: (dist) => startWorker(dist, 'parser.browser.js'),
    readerThreads(dist) {
      const most = (navigator.hardwareConcurrency ?? 1) - 1;
      const start = () => startWorker(dist, 'worker.browser.js', 'reader');
      return most < 2 ? undefined : createBatchReader(start, Math.min(most, mostThreads));
    },
  });
}

/**
 * A worker, from its code rather than its address: a browser's extension host refuses to start a worker
 * from an extension that lies on a remote machine. What is posted before it runs waits.
 */
function startWorker(dist: vscode.Uri, file: string, name = ''): WorkerPort {
  let worker: BrowserWorker | undefined;
  let waiting: unknown[] = [];
  let ended = false;
  let onMessage: (message: unknown) => void = () => {};
  let onExit: (reason: string) => void = () => {};

  async function start(): Promise<void> {
    const code = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(dist, file));
    if (ended) return;
    const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    worker = new Worker(address, { name });
    worker.onmessage = (event) => {
      URL.revokeObjectURL(address);
      onMessage(event.data);
    };
    worker.onerror = (event) => onExit(event.message ?? 'the worker failed');
    for (const message of waiting) worker.postMessage(message);
    waiting = [];
  }

  start().catch((error: unknown) => onExit(error instanceof Error ? error.message : String(error)));
  return {
    postMessage(message) {
      if (worker) worker.postMessage(message);
      else waiting.push(message);
    },
    onMessage(listener) {
      onMessage = listener;
    },
    onExit(listener) {
      onExit = listener;
    },
    terminate() {
      ended = true;
      worker?.terminate();
    },
  };
}
