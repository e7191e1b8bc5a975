import fs from 'node:fs';
import { buildCorpus } from '../../src/corpus/build.js';
import { openIndex, saveIndex } from '../../src/corpus/file/store.js';
import { adoptIndex, indexOf } from '../../src/corpus/index/corpusIndex.js';
import { folderStorage, uniqueName } from '../../src/engine/storage.node.js';
import { readSource } from '../../src/source/read.js';

// A process that changes an index in a folder, again and again: every source of a state says its number. It kills itself at the
// so many-th step of writing (of which a write is two: before it, and when half of it is done).
let left = Number(process.argv[3]);
const step = () => {
  if (--left === 0) process.kill(process.pid, 'SIGKILL');
};
// Bundled as CommonJS, so that what the storage calls is looked up here.
const real = { ...fs };
const before =
  <A extends unknown[], R>(call: (...args: A) => R) =>
  (...args: A): R => {
    step();
    return call(...args);
  };
Object.assign(fs, {
  openSync: before(real.openSync),
  fsyncSync: before(real.fsyncSync),
  closeSync: before(real.closeSync),
  renameSync: before(real.renameSync),
  rmSync: before(real.rmSync),
  writeSync(file: number, bytes: Uint8Array, at: number, length: number): number {
    step();
    const half = length >>> 1;
    if (left === 1) real.writeSync(file, bytes, at, half);
    step();
    return real.writeSync(file, bytes, at, length);
  },
});

const storage = folderStorage(process.argv[2]!);
const encoder = new TextEncoder();
const stored = openIndex(storage);
let state = stored ? Number(/\d+/.exec([...stored.sources.values()][0]!.text)![0]) : 0;
let segments = stored?.segments ?? [];
for (;;) {
  state++;
  const sources = Array.from({ length: 6 }, (_, i) => {
    const name = `s${i}.txt`;
    const text = `State ${state} of source ${i}. ${'Trees grow along the river. '.repeat(40)}`;
    return readSource({ uri: name, name, bytes: encoder.encode(text) }).source!;
  });
  const corpus = buildCorpus(sources);
  adoptIndex(corpus, segments);
  const parts = indexOf(corpus).parts.map((p) => p.segment);
  saveIndex(storage, parts, () => ({ stamp: `${state}`, problems: [] }), uniqueName);
  segments = parts as never;
}
