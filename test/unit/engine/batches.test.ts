import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BatchPort, type BatchRequest, createBatchReader } from '../../../src/engine/batches.js';
import { InBatches, type ReadFile } from '../../../src/engine/inBatches.js';
import { readerThreads } from '../../../src/engine/readerThreads.node.js';
import type { SourceInput } from '../../../src/source/read.js';

const encoder = new TextEncoder();
const input = (i: number, text = `Trees ${i}. `.repeat(5_000)): SourceInput => {
  const name = `${i}.txt`;
  return { uri: name, name, bytes: encoder.encode(text) };
};
const files = (of: readonly SourceInput[]): ReadFile[] =>
  of.map((i) => ({ uri: i.uri, inputs: [i], hasProblems: false }));
const turn = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

/** Threads that answer when they are told to. */
function threads(most: number) {
  const ports: { asked: BatchRequest[]; end: () => void; answer: () => void }[] = [];
  const start = (): BatchPort => {
    let told: (message: unknown) => void = () => {};
    let ended: (reason: string) => void = () => {};
    const asked: BatchRequest[] = [];
    ports.push({
      asked,
      end: () => ended('exit 1'),
      answer: () =>
        told({
          id: asked.at(-1)!.id,
          inputs: asked.at(-1)!.inputs.map((i) => ({ ...i, bytes: new Uint8Array(0) })),
        }),
    });
    return {
      postMessage: (message) => void asked.push(message as BatchRequest),
      onMessage: (listener) => {
        told = listener;
      },
      onExit: (listener) => {
        ended = listener;
      },
      terminate() {},
    };
  };
  return { ports, reader: createBatchReader(start, most) };
}

describe('threads that read', () => {
  it('are started as they are needed, so many at most, and each gets one batch at a time', async () => {
    const { ports, reader } = threads(2);
    const read = [1, 2, 3].map((i) => reader.read([input(i)], 1));
    expect(ports.map((p) => p.asked.length)).toEqual([1, 1]);
    ports[1]!.answer();
    expect((await read[1]!)[0]!.bytes).toHaveLength(0);
    expect(ports.map((p) => p.asked.length)).toEqual([1, 2]);
    reader.dispose();
    expect((await read[2]!)[0]!.bytes.length).toBeGreaterThan(0);
  });

  it('hand back what one of them ended at, and after three ends everything', async () => {
    const { ports, reader } = threads(1);
    for (let i = 0; i < 3; i++) {
      const read = reader.read([input(i)], 1);
      ports[i]!.end();
      expect(await read).toEqual([input(i)]);
    }
    expect(await reader.read([input(9)], 1)).toEqual([input(9)]);
    expect(ports).toHaveLength(3);
    reader.dispose();
  });
});

describe('files on their way through threads', () => {
  it('are taken in their order, however the threads end, and few are on their way', async () => {
    let [now, most] = [0, 0];
    const reading = {
      threads: 2,
      async read(inputs: readonly SourceInput[]) {
        most = Math.max(most, ++now);
        await turn(Number(inputs[0]!.name.length) % 2 === 0 ? 8 : 1);
        now--;
        return inputs.map((i) => ({ ...i, bytes: new Uint8Array(0) }));
      },
    };
    const taken: string[] = [];
    const handing = new InBatches(reading, async (some) => {
      await turn();
      taken.push(...some.map((f) => f.uri));
      return some.map((f) => f.inputs);
    });
    const all = Array.from({ length: 400 }, (_, i) => input(i));
    for (let i = 0; i < all.length; i += 16) await handing.add(files(all.slice(i, i + 16)));
    const sources = await handing.end();
    expect(taken).toEqual(all.map((i) => i.uri));
    expect(sources.map((i) => i.uri)).toEqual(taken);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(5);
    // The first are read where they are indexed.
    expect(sources[0]!.bytes.length).toBeGreaterThan(0);
    expect(sources[399]!.bytes).toHaveLength(0);
  });

  it('do not go there where they are few', async () => {
    const reading = { threads: 2, read: () => Promise.reject(new Error('asked')) };
    const handing = new InBatches(reading, undefined);
    await handing.add(files([input(1), input(2)]));
    expect(await handing.end()).toHaveLength(2);
  });
});

describe('the thread itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-reader-'));
  const bundle = join(folder, 'worker.js');
  beforeAll(() =>
    build({
      absWorkingDir: join(import.meta.dirname, '../../..'),
      entryPoints: ['src/engine/worker.node.ts'],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      logLevel: 'error',
    }),
  );
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('finds the words of a text, and hands back what it cannot be asked', async () => {
    const reader = readerThreads(bundle, 4)!;
    const [one] = await reader.read([input(1, 'The council planted trees.')], 1);
    expect([one!.bytes.length, one!.found?.batch.words]).toEqual([0, 'the\ncouncil\nplanted\ntrees']);
    const broken = { ...input(2), name: 2 as unknown as string };
    expect(await reader.read([broken], 1)).toEqual([broken]);
    reader.dispose();
    expect(readerThreads(bundle, 1)).toBeUndefined();
  });
});
