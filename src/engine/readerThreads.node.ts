import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type BatchPort, type BatchReader, createBatchReader, mostThreads } from './batches.js';
import type { EngineData } from './engineData.js';
import { mostMegabytes } from './parser.js';

/**
 * Threads that read many files of text, from the engine's bundle: as many as the machine runs at a time beside the one that indexes. None where that
 * is one: what it would take off, handing over takes again.
 */
export function readerThreads(bundle: string, most = availableParallelism() - 1): BatchReader | undefined {
  return most < 2 ? undefined : createBatchReader(() => startReader(bundle), Math.min(most, mostThreads));
}

function startReader(bundle: string): BatchPort {
  const workerData: EngineData = { isReader: true };
  const worker = new Worker(bundle, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  // What it failed with is found again where the files are read instead.
  worker.on('error', () => {});
  return {
    postMessage: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', listener),
    onExit: (listener) => void worker.on('exit', (code) => listener(`exit ${code}`)),
    terminate: () => void worker.terminate(),
    keepAlive: (alive) => (alive ? worker.ref() : worker.unref()),
  };
}
