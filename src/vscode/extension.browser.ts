import type { ExtensionContext } from 'vscode';
import { activateWith } from './extension.js';

interface BrowserWorker {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

declare const Worker: new (url: string) => BrowserWorker;

/** Entry in the browser: the extension host is a worker itself and starts the engine's beside it. */
export function activate(context: ExtensionContext): void {
  activateWith(context, {
    name: 'browser',
    startWorker(dist) {
      const worker = new Worker(`${dist.toString()}/worker.browser.js`);
      return {
        postMessage: (message) => worker.postMessage(message),
        onMessage(listener) {
          worker.onmessage = (event) => listener(event.data);
        },
        onExit(listener) {
          worker.onerror = (event) => listener(event.message ?? 'the worker could not be started');
        },
        terminate: () => worker.terminate(),
      };
    },
  });
}
