import { createService } from '../ide/service.js';
import { serve } from './server.js';

// Entry of the engine's worker in a browser.
interface WorkerScope {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
serve(
  createService(),
  {
    postMessage: (message) => scope.postMessage(message),
    onMessage: (listener) => scope.addEventListener('message', (event) => listener(event.data)),
  },
  () => new Promise((resolve) => setTimeout(resolve, 0)),
);
