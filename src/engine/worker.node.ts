import { parentPort } from 'node:worker_threads';
import { createService } from '../ide/service.js';
import { serve } from './server.js';

// Entry of the engine's thread on desktop and remote hosts.
if (!parentPort) throw new Error('This file runs as a worker thread.');
const port = parentPort;
serve(
  createService(),
  {
    postMessage: (message) => port.postMessage(message),
    onMessage: (listener) => void port.on('message', listener),
  },
  () => new Promise((resolve) => setImmediate(resolve)),
);
