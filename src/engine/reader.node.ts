import { parentPort } from 'node:worker_threads';
import { lendDigest } from '../source/digest.js';
import { serveBatches } from './batchServer.js';
import { nodeDigest } from './digest.node.js';

// Entry of the threads that read many files of text, on desktop and remote hosts and in the command line.
if (!parentPort) throw new Error('This file runs as a worker thread.');
const port = parentPort;
lendDigest(nodeDigest);
serveBatches({
  postMessage: (message, transfer = []) => port.postMessage(message, transfer as ArrayBuffer[]),
  onMessage: (listener) => void port.on('message', listener),
});
