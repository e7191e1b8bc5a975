import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { DamagedIndexError } from '../../../src/corpus/file/container.js';
import { openIndex, saveIndex } from '../../../src/corpus/file/store.js';
import { adoptIndex, indexOf } from '../../../src/corpus/index/corpusIndex.js';
import { searchLines } from '../../../src/corpus/search.js';
import { folderStorage, uniqueName } from '../../../src/engine/storage.node.js';
import { readSource } from '../../../src/source/read.js';
import { chance } from '../../bench/generate.js';

/** Writing one state takes about 120 steps. */
const mostSteps = 400;
/** Kills, 1,000 with `RELIABILITY=full`. */
const kills = process.env.RELIABILITY === 'full' ? 1_000 : 40;

describe('an index in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-index-'));
  const writer = join(folder, 'writer.cjs');
  beforeAll(() =>
    build({
      entryPoints: [join(import.meta.dirname, '../../support/indexWriter.ts')],
      outfile: writer,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      logLevel: 'error',
    }),
  );
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(`is the old or the new one after each of ${kills} kills at random points`, {
    timeout: 1_800_000,
  }, async () => {
    const path = join(folder, 'killed');
    const random = chance(11);
    let last = 0;
    let advanced = 0;
    for (let i = 0; i < kills; i++) {
      await killed(writer, path, 1 + Math.floor(random() * mostSteps));
      const stored = openIndex(folderStorage(path));
      if (!stored) {
        // Killed before the first index was whole.
        expect(last).toBe(0);
        continue;
      }
      const states = new Set([...stored.sources.values()].map((s) => Number(/\d+/.exec(s.text)![0])));
      expect([...stored.sources.values()].map((s) => s.stamp)).toEqual(Array(6).fill(String([...states][0])));
      expect(states.size).toBe(1);
      const [state] = [...states] as [number];
      expect(state).toBeGreaterThanOrEqual(last);
      if (state > last) advanced++;
      last = state;
      for (const segment of stored.segments) segment.close();
    }
    // The kills hit all of the work: most writers wrote a state or more before.
    expect(advanced).toBeGreaterThan(kills / 4);
    // What killed writers left behind does not pile up without end: it goes once it is old.
    expect(readdirSync(path).length).toBeLessThan(kills * 3 + 10);
  });

  const sources = ['The council planted 400 trees.', 'The dam was built in 1974.'].map(
    (text, i) =>
      readSource({ uri: `${i}.txt`, name: `${i}.txt`, bytes: new TextEncoder().encode(text) }).source!,
  );
  const saved = (path: string) => {
    const storage = folderStorage(path);
    const corpus = buildCorpus(sources);
    saveIndex(
      storage,
      indexOf(corpus).parts.map((p) => p.segment),
      () => ({ stamp: '', problems: [] }),
      uniqueName,
    );
    return storage;
  };
  const found = (storage: ReturnType<typeof folderStorage>, meanwhile: () => void) => {
    const stored = openIndex(storage)!;
    const corpus = buildCorpus([...stored.sources.values()]);
    adoptIndex(corpus, stored.segments);
    meanwhile();
    return searchLines(corpus, 'trees', 5).map((p) => p.source.text);
  };
  const segmentIn = (path: string) => join(path, readdirSync(path).find((f) => f.endsWith('.segment'))!);

  it('goes on being read when its files are deleted or replaced', () => {
    const path = join(folder, 'deleted');
    expect(found(saved(path), () => rmSync(path, { recursive: true }))).toEqual([sources[0]!.text]);
    const other = join(folder, 'replaced');
    expect(found(saved(other), () => void saved(other))).toEqual([sources[0]!.text]);
  });

  it('says so when it is cut short or overwritten while it is read', () => {
    const path = join(folder, 'cut');
    expect(() => found(saved(path), () => truncateSync(segmentIn(path), 100))).toThrow(DamagedIndexError);
    const other = join(folder, 'overwritten');
    expect(() => found(saved(other), () => writeFileSync(segmentIn(other), 'x'.repeat(400_000)))).toThrow(
      DamagedIndexError,
    );
  });

  it('says so where its folder cannot be made, and there is nothing to read', () => {
    const path = join(folder, 'file');
    writeFileSync(path, 'no folder');
    expect(() => saved(path)).toThrow(/EEXIST|ENOTDIR/);
    expect(() => saved(join(path, 'below'))).toThrow(/ENOTDIR/);
    expect(openIndex(folderStorage(path))).toBeUndefined();
  });

  it.skipIf(process.getuid?.() === 0)('stays as it was where nothing may be written', () => {
    const path = join(folder, 'locked');
    const storage = saved(path);
    chmodSync(path, 0o500);
    expect(() => saved(path)).toThrow();
    chmodSync(path, 0o700);
    expect(found(storage, () => {})).toEqual([sources[0]!.text]);
  });
});

/** Runs the writer until it is killed at a step of its writing: counted, since time says nothing on a busy machine. */
function killed(writer: string, path: string, atStep: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_COMPILE_CACHE: join(dirname(writer), 'compiled') };
    const child = spawn(process.execPath, [writer, path, String(atStep)], { stdio: 'ignore', env });
    child.once('error', reject);
    child.once('exit', (_, signal) =>
      signal === 'SIGKILL' ? resolve() : reject(new Error(`the writer ended by itself: ${signal}`)),
    );
  });
}
