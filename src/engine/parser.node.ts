import { parentPort } from 'node:worker_threads';
import { lendDigest } from '../source/digest.js';
import { nodeDigest } from './digest.node.js';
import { serveParser } from './parserServer.js';

// Entry of the thread that reads files of foreign formats, on desktop and remote hosts and in the command line.
if (!parentPort) throw new Error('This file runs as a worker thread.');
const port = parentPort;
lendDigest(nodeDigest);
serveParser({
  postMessage: (message) => port.postMessage(message),
  onMessage: (listener) => void port.on('message', listener),
});
