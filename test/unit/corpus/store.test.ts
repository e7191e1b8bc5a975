import { describe, expect, it } from 'vitest';
import { buildCorpus, storedCorpus } from '../../../src/corpus/build.js';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { DamagedIndexError } from '../../../src/corpus/file/container.js';
import { openIndex, saveIndex, saveSegment, storedProblems } from '../../../src/corpus/file/store.js';
import { adoptIndex, indexOf } from '../../../src/corpus/index/corpusIndex.js';
import { findPassages, searchLines } from '../../../src/corpus/search.js';
import { matchClaim } from '../../../src/match/claim.js';
import { matchQuotation } from '../../../src/match/quotation.js';
import type { Source } from '../../../src/source/model.js';
import { readSource } from '../../../src/source/read.js';
import { structured } from '../../../src/source/structure.js';
import { msg } from '../../../src/util/message.js';
import { chance, generateArticle } from '../../bench/generate.js';
import { memoryStorage } from '../../support/memoryStorage.js';

const encoder = new TextEncoder();
const article = (i: number): Source =>
  readSource({ uri: `a${i}.txt`, name: `a${i}.txt`, bytes: encoder.encode(generateArticle(i)) }).source!;
const problem = { code: 'not-text', severity: 'warning', message: msg('Odd: {0}', 1) } as const;
const facts = { stamp: 's', problems: [] };
let names = 0;
const unique = () => `n${names++}`;
const saved = (corpus: Corpus, storage = memoryStorage()) => {
  saveIndex(
    storage,
    indexOf(corpus).parts.map((p) => p.segment),
    () => facts,
    unique,
  );
  return storage;
};
const reopened = (storage: ReturnType<typeof memoryStorage>): Corpus | undefined => {
  const stored = openIndex(storage);
  if (!stored) return undefined;
  const corpus = buildCorpus([...stored.sources.values()]);
  adoptIndex(corpus, stored.segments);
  return corpus;
};

/** What a writer gets out of a corpus, for a few sentences of it. */
function answers(corpus: Corpus, of: readonly Source[]): unknown[] {
  const plain = (p: ReturnType<typeof findPassages>) =>
    p.map((x) => [x.source.uri, x.line.index, x.span, x.matched, x.score]);
  return of.flatMap((source) => {
    const line = source.lines[Math.floor(source.lines.length / 2)]!;
    const text = source.text.slice(line.start, line.end);
    return [
      plain(findPassages(corpus, { typed: text.slice(1, 14), limit: 20 })),
      plain(searchLines(corpus, text, 5)),
      matchQuotation(corpus, text.replace(' the ', ' a ')),
      matchClaim(corpus, text),
    ];
  });
}

describe('an index on disk', () => {
  const sources = Array.from({ length: 12 }, (_, i) => article(i));
  const corpus = buildCorpus(sources);

  it('answers as the one in memory does', () => {
    const back = reopened(saved(corpus))!;
    expect(
      back.sources.map((s) => [s.key, s.uri, s.hash, s.text, s.lines, s.paragraphs, s.metadata]),
    ).toEqual(corpus.sources.map((s) => [s.key, s.uri, s.hash, s.text, s.lines, s.paragraphs, s.metadata]));
    expect(indexOf(back).parts[0]!.segment.sources).toBe(indexOf(back).parts[0]!.segment.sources);
    expect(answers(back, sources.slice(0, 4))).toEqual(answers(corpus, sources.slice(0, 4)));
  });

  it('makes no list of sources to be opened, and answers the same; with keys that collide it says so', () => {
    const stored = openIndex(saved(corpus))!;
    const lazy = storedCorpus(stored)!;
    expect(answers(lazy, sources.slice(0, 4))).toEqual(answers(corpus, sources.slice(0, 4)));
    expect(lazy.sources.map((s) => s.key)).toEqual(corpus.sources.map((s) => s.key));
    expect(lazy.get(sources[3]!.key)?.uri).toBe(sources[3]!.uri);
    const twin: Source = { ...article(2), key: article(1).key, metadata: article(1).metadata };
    expect(storedCorpus(openIndex(saved(buildCorpus([article(1), twin])))!)).toBeUndefined();
    const storage = memoryStorage();
    const twice = [0, 0].map(() => indexOf(buildCorpus([article(1)])).segments[0]!);
    saveIndex(storage, twice, () => facts, unique);
    expect(openIndex(storage)!.segments).toHaveLength(2);
    expect(storedCorpus(openIndex(storage)!)).toBeUndefined();
  });

  it('keeps texts that UTF-8 cannot hold, keys that collide, and what was wrong with a file', () => {
    const odd: Source = { ...article(1), text: article(1).text.replace('a', '\ud800') };
    const twin: Source = { ...article(2), key: odd.key, metadata: odd.metadata, uri: 'twin.txt' };
    const small = buildCorpus([odd, twin]);
    const storage = memoryStorage();
    saveIndex(
      storage,
      indexOf(small).parts.map((p) => p.segment),
      (s) => ({ stamp: s.uri, problems: [problem] }),
      unique,
    );
    const stored = openIndex(storage)!;
    const back = reopened(storage)!;
    expect(back.sources.map((s) => s.key)).toEqual(small.sources.map((s) => s.key));
    expect(back.sources[0]!.text).toBe(odd.text);
    expect(stored.sources.get('twin.txt')!.stamp).toBe('twin.txt');
    expect(storedProblems(stored.sources.get('twin.txt')!)).toEqual([problem]);
    // None of them is indexed anew for its key.
    expect(indexOf(back).parts).toHaveLength(1);
  });

  it('is opened by the end of its file alone, and what is read later is checked then', () => {
    const storage = saved(corpus);
    const name = [...storage.files.keys()].find((n) => n.endsWith('.segment'))!;
    const { length } = storage.files.get(name)!;
    let least = length;
    const watched: typeof storage = {
      ...storage,
      open(of) {
        const file = storage.open(of);
        const read = (offset: number, size: number) => {
          if (of === name) least = Math.min(least, offset);
          return file!.read(offset, size);
        };
        return file && { ...file, read };
      },
    };
    const stored = openIndex(watched)!;
    expect(storedCorpus(stored)).toBeDefined();
    expect(length - least).toBeLessThanOrEqual(4096);
    // One bit of the checksums that lie before it: nothing that they are for is believed.
    const sums = length - 4096 - 1;
    storage.files.get(name)![sums]! ^= 1;
    expect(() => openIndex(storage)!.segments[0]!.words).toThrow(DamagedIndexError);
    expect(() => stored.segments[0]!.words).toThrow(DamagedIndexError);
    storage.files.get(name)![sums]! ^= 1;
    expect(openIndex(storage)!.segments[0]!.words).toContain('the');
  });

  it('keeps where pages and times begin in a paragraph', () => {
    const plain = article(3);
    const [first] = plain.paragraphs;
    const marks = [
      { offset: first!.start, locator: 'p. 4' },
      { offset: first!.start + 9, locator: 'p. 5' },
    ];
    const columns = { ...plain.columns!, more: new Map([[0, { marks }]]) };
    const paged: Source = { ...plain, ...structured(columns) };
    expect(paged.paragraphs[0]!.marks).toEqual(marks);
    const back = reopened(saved(buildCorpus([paged])))!;
    expect(back.sources[0]!.paragraphs).toEqual(paged.paragraphs);
    expect(back.sources[0]!.lines).toEqual(paged.lines);
  });

  it('is updated by what changed: the large segment stays the file that it is', () => {
    const storage = saved(corpus);
    const before = [...storage.files.keys()];
    const stored = openIndex(storage)!;
    const changed = readSource({
      uri: 'a3.txt',
      name: 'a3.txt',
      bytes: encoder.encode('The council planted zebras.'),
    }).source!;
    const next = buildCorpus([...stored.sources.values()].map((s) => (s.uri === 'a3.txt' ? changed : s)));
    adoptIndex(next, stored.segments);
    saved(next, storage);
    for (const name of before) expect([...storage.files.keys()]).toContain(name);
    expect(storage.files.size).toBe(before.length + 1);
    const back = openIndex(storage)!;
    expect(back.generation).toBe(stored.generation + 1);
    expect(back.sources.get('a3.txt')!.text).toBe('The council planted zebras.');
    expect(matchQuotation(reopened(storage)!, 'The council planted zebras').match).toBe('exact');
  });

  it('removes what no manifest names any longer', () => {
    const storage = saved(corpus);
    saved(buildCorpus([article(40)]), storage);
    expect(storage.files.size).toBe(2);
  });

  it('removes a segment that was written on the way and merged, and not one of another window', () => {
    const storage = memoryStorage();
    const [first, second] = [article(41), article(42)].map((a) => indexOf(buildCorpus([a])).segments[0]!);
    saveSegment(storage, first!, () => facts, unique);
    const elsewhere = memoryStorage(storage.files);
    const others = saveSegment(elsewhere, second!, () => facts, unique);
    saved(buildCorpus([article(41), article(43)]), storage);
    expect([...storage.files.keys()].filter((f) => f !== 'manifest')).toHaveLength(2);
    expect([...storage.files.keys()]).toContain(others);
  });

  it('is built again when it is of another version or no index at all', () => {
    expect(openIndex(memoryStorage())).toBeUndefined();
    const storage = saved(corpus);
    storage.files.set('manifest', encoder.encode('sourceline-index 0\n1\n123\n'));
    expect(openIndex(storage)).toBeUndefined();
  });

  it('stays as it was when the disk is full', () => {
    const storage = saved(corpus);
    const full = {
      ...storage,
      write: () => {
        throw new Error('ENOSPC');
      },
    };
    const other = buildCorpus([article(50)]);
    expect(() =>
      saveIndex(
        full,
        indexOf(other).parts.map((p) => p.segment),
        () => facts,
        unique,
      ),
    ).toThrow('ENOSPC');
    expect(answers(reopened(storage)!, sources.slice(0, 1))).toEqual(answers(corpus, sources.slice(0, 1)));
  });

  /** Cases, 2,000 with `RELIABILITY=full`. */
  const cases = process.env.RELIABILITY === 'full' ? 2_000 : 200;
  it(`is never half believed: ${cases} truncations and flipped bits`, { timeout: 600_000 }, () => {
    const few = sources.slice(0, 4);
    const small = buildCorpus(few);
    const whole = saved(small);
    const right = answers(small, few.slice(0, 1));
    const random = chance(5);
    let detected = 0;
    for (let i = 0; i < cases; i++) {
      const storage = memoryStorage(new Map(whole.files));
      const all = [...storage.files.keys()];
      const name = all[Math.floor(random() * all.length)]!;
      const bytes = storage.files.get(name)!.slice();
      const at = Math.floor(random() * bytes.length);
      if (i % 2 === 0) bytes[at] = bytes[at]! ^ (1 << Math.floor(random() * 8));
      storage.files.set(name, i % 2 === 0 ? bytes : bytes.slice(0, at));
      try {
        const back = reopened(storage);
        // A flip in the unread part of a file may go unseen; what is answered is right all the same.
        if (back) expect(answers(back, few.slice(0, 1))).toEqual(right);
        else detected++;
      } catch (error) {
        expect(error).toBeInstanceOf(DamagedIndexError);
        detected++;
      }
    }
    expect(detected).toBeGreaterThan(cases * 0.6);
  });
});
