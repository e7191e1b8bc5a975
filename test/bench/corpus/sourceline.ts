import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildCorpus, storedCorpus } from '../../../src/corpus/build.js';
import { openIndex, saveIndex } from '../../../src/corpus/file/store.js';
import { indexOf } from '../../../src/corpus/index/corpusIndex.js';
import { findPassages, type Passage, searchLines } from '../../../src/corpus/search.js';
import { Shelf } from '../../../src/corpus/shelf.js';
import { nodeDigest } from '../../../src/engine/digest.node.js';
import { folderStorage, uniqueName } from '../../../src/engine/storage.node.js';
import { createService } from '../../../src/ide/service.js';
import { defaultConfig } from '../../../src/lint/config.js';
import { matchQuotation } from '../../../src/match/quotation.js';
import { lendDigest } from '../../../src/source/digest.js';
import type { Source } from '../../../src/source/model.js';
import { readSource, type SourceInput } from '../../../src/source/read.js';
import { generateArticle } from '../generate.js';
import type { Contestant } from './contestants.js';
import { processorTime } from './measuring.js';
import { makeTasks, readLines, writeLines, writeTasks } from './questions.js';

const encoder = new TextEncoder();
const kept = (folder: string) => ({ storage: folderStorage(join(folder, 'index')), unique: uniqueName });
const nameOf = (i: number) => `article-${i}.txt`;
const input = (i: number): SourceInput => {
  const name = nameOf(i);
  return { uri: name, name, bytes: encoder.encode(generateArticle(i)), stamp: name };
};

/** Up to so many articles are read, indexed and written one after the other, each by itself; more, as the editor does it. */
const mostAtOnce = 20_000;

/**
 * Reads and indexes N articles and writes the index, the lines and the questions into a folder. Milliseconds of processor
 * time by what they went into; bytes.
 */
export function prepare(n: number, folder: string): Readonly<Record<string, number>> {
  mkdirSync(join(folder, 'index'), { recursive: true });
  lendDigest(nodeDigest);
  const told: Record<string, number> = {};
  let text = 0;
  const note = (source: Source) => {
    text += source.text.length;
    return source.lines.map((l) => source.text.slice(l.start, l.end));
  };
  const timed = <T>(name: string, run: () => T): T => {
    const before = processorTime();
    const value = run();
    told[name] = (told[name] ?? 0) + processorTime() - before;
    return value;
  };
  if (n <= mostAtOnce) {
    const sources: Source[] = [];
    // Some at a time: looking at the clock costs a twentieth of reading one.
    for (let from = 0; from < n; from += 100) {
      const some = Array.from({ length: Math.min(100, n - from) }, (_, i) => input(from + i));
      timed('read the sources', () => {
        for (const one of some) sources.push(readSource(one).source!);
      });
    }
    for (const source of sources) writeLines(folder, note(source));
    const segments = timed('index them', () => indexOf(buildCorpus(sources)).segments);
    const { storage, unique } = kept(folder);
    timed('write the index', () =>
      saveIndex(storage, segments, (s) => ({ stamp: s.uri, problems: [] }), unique),
    );
  } else {
    const shelf = new Shelf(kept(folder));
    for (let i = 0; i < n; i++) {
      const one = input(i);
      timed('read, index and write', () => shelf.take([one]));
      // The lines are the bench's own: read again for them.
      writeLines(folder, note(readSource(one).source!));
    }
    const all = Array.from({ length: n }, (_, i) => ({ ...input(i), bytes: new Uint8Array(0), kept: true }));
    timed('read, index and write', () => shelf.put(all, []));
  }
  writeTasks(folder, makeTasks(readLines(folder)));
  told['text, million characters'] = text / 1e6;
  told['index on disk, texts in it, MB'] =
    readdirSync(join(folder, 'index')).reduce((sum, f) => sum + statSync(join(folder, 'index', f)).size, 0) /
    1e6;
  return told;
}

const lineOf = ({ source, line }: Passage) => source.text.slice(line.start, line.end).replace(/\s+/g, ' ');

/** Ourselves, out of the index that {@link prepare} wrote. */
export function sourceline(folder: string): Contestant {
  const stored = openIndex(kept(folder).storage)!;
  const corpus = storedCorpus(stored)!;
  let service: ReturnType<typeof serviceOver> | undefined;
  return {
    asks: () => 200,
    ask(kind, text) {
      switch (kind) {
        case 'completion':
        case 'typo':
          return findPassages(corpus, { typed: text, limit: 50 }).map(lineOf);
        case 'anchoring': {
          const best = matchQuotation(corpus, text).evidence[0];
          const source = best && corpus.get(best.source);
          const line = source && corpus.lineAt(source, best.start);
          return source && line ? [source.text.slice(line.start, line.end).replace(/\s+/g, ' ')] : [];
        }
        case 'retrieval':
          return searchLines(corpus, text, 5).map(lineOf);
        case 'service':
          service ??= serviceOver(folder, [...stored.sources.keys()]);
          return service(text);
      }
    },
  };
}

/** The engine as the editor calls it: a letter is typed, the draft handed over, the list asked for. */
function serviceOver(folder: string, uris: readonly string[]): (typed: string) => readonly string[] {
  const service = createService(() => kept(folder));
  service.setWorkspace({
    id: 'w',
    config: { ...defaultConfig, bundled: false },
    sources: uris.map((uri) => ({ uri, name: uri, bytes: new Uint8Array(0), stamp: uri, kept: true })),
    bibliographies: [],
  });
  let version = 0;
  return (typed) => {
    version++;
    const text = `# A draft\n\nThe minister said “${typed}`;
    service.updateDraft({ uri: 'd.md', version, languageId: 'markdown', text, workspace: 'w' });
    const list = service.completion({ uri: 'd.md', version, offset: text.length }, { invoked: false });
    return (list?.items ?? []).map((i) => i.excerpt ?? '');
  };
}
