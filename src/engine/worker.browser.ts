import { createService } from '../ide/service.js';
import { serveBatches } from './batchServer.js';
import { serve } from './server.js';

// Entry of the engine's worker in a browser, and of the workers that read for it: these are called `reader`.
interface WorkerScope {
  readonly name?: string;
  postMessage(message: unknown, transfer?: readonly ArrayBufferLike[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
const own = {
  postMessage: (message: unknown, transfer: readonly ArrayBufferLike[] = []) =>
    scope.postMessage(message, transfer),
  onMessage: (listener: (message: unknown) => void) =>
    scope.addEventListener('message', (event) => listener(event.data)),
};
if (scope.name === 'reader') serveBatches(own);
else serve(createService(), own, () => new Promise((resolve) => setTimeout(resolve, 0)));
