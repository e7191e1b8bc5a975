import { Worker } from 'node:worker_threads';
import { mostMegabytes, type ParserPort } from './parser.js';

/**
 * Starts the thread that reads foreign files, from its bundle. Node bounds the thread's heap itself, but not what it
 * holds in buffers: `memory` is that of the whole process, which the client watches for growth.
 */
export function startParserThread(bundle: string): ParserPort {
  const worker = new Worker(bundle, {
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    stdout: true,
    stderr: true,
  });
  let failure: string | undefined;
  worker.on('error', (error) => {
    failure = error.message;
  });
  return {
    postMessage: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', listener),
    onExit: (listener) => void worker.on('exit', (code) => listener(failure ?? `exit ${code}`)),
    terminate: () => void worker.terminate(),
    memory: () => process.memoryUsage.rss() / 1024 / 1024,
    keepAlive: (alive) => (alive ? worker.ref() : worker.unref()),
  };
}
