import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../src/corpus/file/store.js';
import { indexOf } from '../../../src/corpus/index/corpusIndex.js';
import { searchLines } from '../../../src/corpus/search.js';
import { Shelf } from '../../../src/corpus/shelf.js';
import { matchQuotation } from '../../../src/match/quotation.js';
import type { BibliographyEntry } from '../../../src/source/bibliography/model.js';
import type { SourceInput } from '../../../src/source/read.js';
import { memoryStorage } from '../../support/memoryStorage.js';

const encoder = new TextEncoder();
let names = 0;
const kept = (storage = memoryStorage()) => ({ storage, unique: () => `n${names++}` });
const file = (name: string, text: string, stamp = `${name} ${text}`): SourceInput => ({
  uri: `/w/${name}`,
  name,
  bytes: encoder.encode(text),
  stamp,
});
const known = (name: string): SourceInput => ({
  uri: `/w/${name}`,
  name,
  bytes: new Uint8Array(0),
  kept: true,
});
const files = Array.from({ length: 10 }, (_, i) =>
  file(`${i}.txt`, `The council planted ${i} trees. It rained.`),
);
const uris = (shelf: Shelf) => shelf.known().flatMap((k) => k.uris);

describe('a shelf', () => {
  it('knows the next time what it was given, and reads none of it again', () => {
    const at = kept();
    new Shelf(at).put(files, []);
    const next = new Shelf(at);
    expect(next.known().map((k) => k.stamp)).toEqual(files.map((f) => f.stamp));
    const { corpus, missing } = next.put(
      files.map((f) => known(f.name)),
      [],
    );
    expect(missing).toEqual([]);
    expect(corpus.sources.map((s) => [s.uri, s.text])).toEqual(
      new Shelf().put(files, []).corpus.sources.map((s) => [s.uri, s.text]),
    );
    expect(matchQuotation(corpus, 'The council planted 7 trees').match).toBe('exact');
  });

  it('lays what it made into files, so that memory holds only what is asked for', () => {
    const { corpus } = new Shelf(kept()).put(files, []);
    for (const part of indexOf(corpus).parts) expect(part.segment).toHaveProperty('close');
  });

  it('writes one small segment for one change, and finds what is new and not what is gone', () => {
    const at = kept();
    const shelf = new Shelf(at);
    shelf.put(files, []);
    const before = new Map(at.storage.files);
    const changed = file('3.txt', 'The council felled zebras.');
    const { corpus } = shelf.put(
      [...files.filter((f) => f.name !== '3.txt').map((f) => known(f.name)), changed],
      [],
    );
    const added = [...at.storage.files].filter(([name]) => !before.has(name));
    expect(added).toHaveLength(1);
    expect([...before.keys()].filter((name) => !at.storage.files.has(name))).toEqual([]);
    expect(searchLines(corpus, 'zebras', 5)).toHaveLength(1);
    expect(matchQuotation(corpus, 'The council planted 3 trees').match).not.toBe('exact');
    expect(uris(new Shelf(at)).sort()).toEqual(files.map((f) => f.uri).sort());
  });

  it('takes sources ahead, a few at a time, and puts them in force later', () => {
    const shelf = new Shelf(kept());
    for (const f of files) shelf.take([f]);
    const { corpus, missing } = shelf.put(
      files.map((f) => known(f.name)),
      [],
    );
    expect([missing, corpus.sources.length, indexOf(corpus).parts.length]).toEqual([[], 10, 1]);
  });

  it('says which sources it was wrongly said to know', () => {
    expect(new Shelf(kept()).put([known('a.txt')], []).missing).toEqual(['/w/a.txt']);
  });

  it('gives the same corpus for the same sources, and the same sources for the same bytes', () => {
    const shelf = new Shelf(kept());
    const first = shelf.put(files, []).corpus;
    expect(shelf.put(files, []).corpus).toBe(first);
    const next = shelf.put([...files.slice(1), file('x.txt', 'It snowed.')], []).corpus;
    expect(next.generation).toBe(first.generation + 1);
    expect(next.sources[0]).toBe(first.sources[1]);
  });

  it('does not trust a file without a stamp, and writes the stamp down when there is one', () => {
    const at = kept();
    new Shelf(at).put([file('new.txt', 'It rained.', '')], []);
    const second = new Shelf(at);
    expect(second.known()).toEqual([]);
    second.put([file('new.txt', 'It rained.', 's')], []);
    expect(new Shelf(at).known()).toEqual([{ stamp: 's', uris: ['/w/new.txt'] }]);
  });

  it('gives kept sources what a bibliography says of them, as when all is read at once', () => {
    const entry = (id: string, title: string): BibliographyEntry =>
      ({
        key: id,
        item: { id, type: 'book', title },
        files: ['3.txt'],
        problems: [],
      }) as unknown as BibliographyEntry;
    const bibliography = (title: string) => [{ uri: '/w/refs.bib', entries: [entry('ruiz', title)] }];
    const at = kept();
    const whole = new Shelf().put(files, bibliography('Trees')).corpus;
    new Shelf(at).put(files, bibliography('Trees'));
    const written = [...at.storage.files.keys()];
    const again = new Shelf(at).put(
      files.map((f) => known(f.name)),
      bibliography('Trees'),
    ).corpus;
    expect(again.sources.map((s) => [s.key, s.metadata])).toEqual(
      whole.sources.map((s) => [s.key, s.metadata]),
    );
    const found = matchQuotation(again, 'The council planted 3 trees').evidence[0];
    expect(found?.source).toBe('ruiz');
    // Another title costs no new index.
    const other = new Shelf(at).put(
      files.map((f) => known(f.name)),
      bibliography('Woods'),
    ).corpus;
    expect(other.get('ruiz')?.metadata.title).toBe('Woods');
    expect([...at.storage.files.keys()]).toEqual(written);
  });

  it('tells colliding keys apart without indexing them anew', () => {
    const at = kept();
    const twins = [file('a/x.txt', 'One tree.'), file('b/x.txt', 'Two trees.')].map((f) => ({
      ...f,
      name: 'x.txt',
    }));
    new Shelf(at).put(twins, []);
    const written = [...at.storage.files.keys()];
    const { corpus } = new Shelf(at).put(
      twins.map((f) => ({ ...f, bytes: new Uint8Array(0), kept: true })),
      [],
    );
    expect(corpus.sources.map((s) => s.key)).toEqual(['x', 'xb']);
    expect(matchQuotation(corpus, 'Two trees').evidence[0]?.source).toBe('xb');
    expect([...at.storage.files.keys()]).toEqual(written);
  });

  it('goes on in memory when nothing can be written, and says so once', () => {
    const storage = memoryStorage();
    const full = {
      ...storage,
      write: () => {
        throw new Error('ENOSPC: no space left on device');
      },
    };
    const shelf = new Shelf({ storage: full, unique: () => 'x' });
    const first = shelf.put(files, []);
    expect(first.unwritten?.args).toEqual(['ENOSPC: no space left on device']);
    expect(matchQuotation(first.corpus, 'The council planted 7 trees').match).toBe('exact');
    const second = shelf.put([...files.slice(2), file('y.txt', 'It snowed.')], []);
    expect(second.unwritten).toBeUndefined();
    expect(matchQuotation(second.corpus, 'It snowed').match).toBe('exact');
    expect(storage.files.size).toBe(0);
  });

  it('starts from nothing when what is kept is damaged', () => {
    const at = kept();
    new Shelf(at).put(files, []);
    for (const [name, bytes] of at.storage.files) at.storage.files.set(name, bytes.slice(0, 100));
    const shelf = new Shelf(at);
    expect(shelf.known()).toEqual([]);
    expect(shelf.put(files, []).corpus.sources).toHaveLength(10);
    expect(openIndex(at.storage)?.sources.size).toBe(10);
  });

  it('two windows on one corpus: each finds its own state, and the next one finds the last', () => {
    const at = kept();
    const [one, two] = [new Shelf(at), new Shelf(at)];
    one.put(files, []);
    two.put(files, []);
    const mine = one.put([...files, file('one.txt', 'It hailed.')], []).corpus;
    const theirs = two.put([...files, file('two.txt', 'It snowed.')], []).corpus;
    for (const [corpus, words] of [
      [mine, 'It hailed'],
      [theirs, 'It snowed'],
    ] as const)
      expect(matchQuotation(corpus, words).match).toBe('exact');
    expect(uris(new Shelf(at))).toContain('/w/two.txt');
  });
});
