import { buildCorpus } from '../../src/corpus/build.js';
import { openIndex, saveIndex } from '../../src/corpus/file/store.js';
import { adoptIndex, indexOf } from '../../src/corpus/index/corpusIndex.js';
import { folderStorage, uniqueName } from '../../src/engine/storage.node.js';
import { readSource } from '../../src/source/read.js';

// A process that changes an index in a folder, again and again, until it is killed: every source of a state says its number.
const storage = folderStorage(process.argv[2]!);
const encoder = new TextEncoder();
const stored = openIndex(storage);
let state = stored ? Number(/\d+/.exec([...stored.sources.values()][0]!.text)![0]) : 0;
let segments = stored?.segments ?? [];
process.stdout.write('writing\n');
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
