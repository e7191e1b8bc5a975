import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { nodeFiles } from '../../src/cli/files.js';
import { createEngineClient, type EngineClient, type WorkerPort } from '../../src/engine/client.js';
import type { Take } from '../../src/engine/inBatches.js';
import { loadWorkspace } from '../../src/engine/load.js';
import { putInForce } from '../../src/engine/putInForce.js';
import { readerThreads } from '../../src/engine/readerThreads.node.js';
import { stampOf } from '../../src/engine/storage.node.js';
import { mostKnownAtOnce } from '../../src/ide/model.js';
import { defaultConfig } from '../../src/lint/config.js';
import type { BatchReading } from '../../src/ports.js';
import { generateArticle } from './generate.js';
import type { Measure } from './measure.js';

const nothing = new Uint8Array(0);

/**
 * How long a host's thread is held while N sources are read, and while they are found as they were: files of this machine, the
 * engine in a worker (`dist/worker.js`), all else as the extension does it, without VS Code's own part (finding files, drawing
 * the tree).
 *
 * @param threads that read texts (`dist/worker.js`); as many as the extension would start where it is absent
 */
export async function hostBench(n: number, threads?: number): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-host-'));
  const measures: Measure[] = [];
  try {
    const sources = join(folder, 'w', 'sources');
    mkdirSync(sources, { recursive: true });
    const before = Date.now() / 1000 - 3_600;
    for (let i = 0; i < n; i++) {
      const path = join(sources, `article-${i}.txt`);
      writeFileSync(path, generateArticle(i));
      utimesSync(path, before, before);
    }
    for (const run of ['first', 'again'] as const) {
      const client = createEngineClient(() => start(join(folder, 'indexes')));
      const batches = readerThreads(join(process.cwd(), 'dist', 'worker.js'), threads);
      const uris = await nodeFiles.find(join(folder, 'w'), 'sources/**');
      const began = performance.now();
      const turns = watchTurns();
      const processor = process.cpuUsage();
      await handOver(client, join(folder, 'w'), uris, batches);
      const { user, system } = process.cpuUsage(processor);
      const { longest, long } = turns.end();
      measures.push(
        { measure: `host, ${run}: longest turn of its thread`, unit: 'ms', value: longest, n },
        { measure: `host, ${run}: turns over 10 ms`, unit: 'turns', value: long, n },
        { measure: `host, ${run}: all`, unit: 'ms', value: performance.now() - began, n },
        {
          measure: `host, ${run}: processor time of all threads`,
          unit: 'ms',
          value: (user + system) / 1000,
          n,
        },
        { measure: `host, ${run}: threads that read`, unit: 'threads', value: batches?.threads ?? 0, n },
      );
      batches?.dispose();
      client.dispose();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return measures;
}

/**
 * Processor time of this thread in each turn of its event loop: on a busy machine the clock tells how long others held it, too.
 */
function watchTurns(): { end(): { readonly longest: number; readonly long: number } } {
  let before = process.threadCpuUsage();
  let longest = 0;
  let long = 0;
  let isOn = true;
  const turn = () => {
    const now = process.threadCpuUsage();
    const ms = (now.user + now.system - before.user - before.system) / 1000;
    before = now;
    longest = Math.max(longest, ms);
    if (ms > 10) long++;
    if (isOn) setTimeout(turn, 0);
  };
  setTimeout(turn, 0);
  return {
    end() {
      isOn = false;
      return { longest, long };
    },
  };
}

/** @param uris all sources: VS Code searches for files in a process of its own */
async function handOver(
  client: EngineClient,
  folder: string,
  uris: string[],
  batches: BatchReading | undefined,
): Promise<void> {
  const urisOf = new Map<string, readonly string[]>();
  for (let from = 0; ; from += mostKnownAtOnce) {
    const known = (await client.knownSources('w', from)) ?? [];
    for (const { stamp, uris } of known) urisOf.set(stamp, uris);
    if (known.length < mostKnownAtOnce) break;
  }
  const known = async (uri: string) => {
    const stamp = await stampOf(uri, 'bench');
    return { stamp, uris: urisOf.get(stamp) ?? [] };
  };
  const take: Take = async (some) => {
    const fresh = some.flatMap((f) => f.inputs.filter((i) => i.kept !== true));
    const calls = fresh.some((i) => i.found) ? [fresh] : fresh.map((i) => [i]);
    await Promise.all(calls.map((inputs) => client.takeSources('w', inputs)));
    return some.map((f) => f.inputs.map(({ uri, name }) => ({ uri, name, bytes: nothing, kept: true })));
  };
  const config = { ...defaultConfig, bundled: false };
  const files = { ...nodeFiles, find: async () => uris, known, batches };
  const loaded = await loadWorkspace(files, folder, config, { take });
  const keptUris = loaded.sources.map((s) => s.uri).join('\n');
  const state = await putInForce(client, { id: 'w', config, sources: [], keptUris, bibliographies: [] });
  if (state?.sources.length !== loaded.sources.length) throw new Error('not all sources are in force');
}

function start(indexes: string): WorkerPort {
  const worker = new Worker(join(process.cwd(), 'dist', 'worker.js'), { workerData: { indexes } });
  return {
    postMessage: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', listener),
    onExit: (listener) => void worker.on('exit', (code) => listener(`exit ${code}`)),
    terminate: () => void worker.terminate(),
  };
}
