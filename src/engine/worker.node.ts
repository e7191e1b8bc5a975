import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { checksum } from '../corpus/file/checksum.js';
import { createService } from '../ide/service.js';
import { lendDigest } from '../source/digest.js';
import { serveBatches } from './batchServer.js';
import { nodeDigest } from './digest.node.js';
import type { EngineData } from './engineData.js';
import { serve } from './server.js';
import { folderStorage, uniqueName } from './storage.node.js';

// Entry of the engine's thread on desktop and remote hosts, and of the threads that read for it there and for the command line.
if (!parentPort) throw new Error('This file runs as a worker thread.');
const port = parentPort;
const { indexes, isReader } = (workerData ?? {}) as EngineData;

/** Drafts of no folder have the bundled article only, which is read sooner than its index. */
function storageFor(workspace: string) {
  if (indexes === undefined || workspace === '') return undefined;
  const name = checksum(new TextEncoder().encode(workspace)).toString(36);
  return { storage: folderStorage(join(indexes, name)), unique: uniqueName };
}

lendDigest(nodeDigest);

const own = {
  postMessage: (message: unknown, transfer: readonly ArrayBufferLike[] = []) =>
    port.postMessage(message, transfer as ArrayBuffer[]),
  onMessage: (listener: (message: unknown) => void) => void port.on('message', listener),
};
if (isReader) serveBatches(own);
else serve(createService(storageFor), own, () => new Promise((resolve) => setImmediate(resolve)));
