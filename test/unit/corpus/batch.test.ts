import { describe, expect, it } from 'vitest';
import { BatchMaker } from '../../../src/corpus/batch.js';
import { findPassages, searchLines } from '../../../src/corpus/search.js';
import { Shelf } from '../../../src/corpus/shelf.js';
import { nodeDigest } from '../../../src/engine/digest.node.js';
import { matchQuotation } from '../../../src/match/quotation.js';
import type { SourceInput } from '../../../src/source/read.js';
import { generateArticle } from '../../bench/generate.js';
import { memoryStorage } from '../../support/memoryStorage.js';

const encoder = new TextEncoder();
const file = (name: string, content: string | Uint8Array): SourceInput => ({
  uri: `/w/${name}`,
  name,
  bytes: typeof content === 'string' ? encoder.encode(content) : content,
  stamp: `${name} 1`,
});
const inputs = [
  ...Array.from({ length: 8 }, (_, i) => file(`${i}.txt`, generateArticle(i))),
  file(
    'marks.txt',
    'The Plan\n\n“We nego\u00adtiate,” she said. [W]e met in the U.S. — twice.\n\nÉcole 1,000 ﬁnds.',
  ),
  file(
    'list.md',
    '---\ntitle: A list\nauthor: Ana Ruiz\n---\n# Heading\n\n- One tree.\n- “Two” trees.\n\n> They fell.',
  ),
  file('page.html', '<title>Trees</title><h1>Trees</h1><p>The <b>council</b> planted 9 trees.</p>'),
  file('empty.txt', ''),
  file('signs.txt', '*** %% ***'),
  file('latin.txt', Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x20, 0x6f, 0x70, 0x65, 0x6e, 0x73, 0x2e)),
];
let names = 0;
const kept = () => ({ storage: memoryStorage(), unique: () => `n${names++}` });
const segments = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files].filter(([name]) => name !== 'manifest').map(([, bytes]) => nodeDigest(bytes));

/** Batches of so many files, made by so many threads by turns, each copied as it is between threads. */
function batched(size: number, threads: number): SourceInput[][] {
  const makers = Array.from({ length: threads }, (_, i) => new BatchMaker(`thread-${size}-${i}`));
  const made: SourceInput[][] = [];
  for (let from = 0; from < inputs.length; from += size)
    made.push(structuredClone(makers[made.length % threads]!.make(inputs.slice(from, from + size), 1)));
  return made;
}

describe('texts that other threads read', () => {
  const plain = kept();
  const expected = new Shelf(plain).put(inputs, []);

  it.each([
    [1, 1],
    [3, 1],
    [2, 3],
    [inputs.length, 1],
  ])('in batches of %i by %i threads come to the same index, to the byte', (size, threads) => {
    const at = kept();
    const shelf = new Shelf(at);
    const batches = batched(size, threads);
    for (const batch of batches) shelf.take(batch);
    const put = shelf.put(batches.flat(), []);
    expect(segments(at.storage.files)).toHaveLength(1);
    expect(segments(at.storage.files)).toEqual(segments(plain.storage.files));
    expect(put.problems).toEqual(expected.problems);
    expect(put.missing).toEqual([]);
  });

  it('answer the same where no index is written', () => {
    const { corpus } = new Shelf().put(batched(4, 2).flat(), []);
    for (const source of expected.corpus.sources) {
      const own = corpus.get(source.key)!;
      expect([own.uri, own.text, own.hash, own.metadata, own.lines, own.paragraphs]).toEqual([
        source.uri,
        source.text,
        source.hash,
        source.metadata,
        source.lines,
        source.paragraphs,
      ]);
    }
    const told = (of: typeof corpus) => [
      findPassages(of, { typed: 'the council', limit: 20 }).map((p) => [p.source.uri, p.span, p.score]),
      searchLines(of, 'council planted trees', 5).map((p) => [p.source.uri, p.line.index, p.score]),
      matchQuotation(of, 'We negotiate'),
    ];
    expect(told(corpus)).toEqual(told(expected.corpus));
  });

  it('are missing, and not believed, where what went before them did not come', () => {
    const [, second, third] = batched(3, 1);
    const shelf = new Shelf();
    shelf.take(second!);
    shelf.take(third!);
    const gone = [...second!, ...third!].filter((i) => i.found?.batch.wordsBefore !== 0);
    const known = gone.map(({ uri, name }) => ({ uri, name, bytes: new Uint8Array(0), kept: true }));
    expect(shelf.put(known, []).missing).toEqual(known.map((i) => i.uri));
    // The same files, read for somebody new, are taken.
    const maker = new BatchMaker('again');
    maker.make(inputs.slice(0, 3), 1);
    expect(shelf.put(maker.make(inputs.slice(3, 6), 2), []).corpus.sources).toHaveLength(3);
  });

  it('go on after a file that a reader fails on', () => {
    const maker = new BatchMaker('fails');
    const failing = {
      ...inputs[1]!,
      get bytes(): Uint8Array {
        throw new Error('gone');
      },
    };
    expect(() => maker.make([inputs[0]!, failing], 1)).toThrow('gone');
    const shelf = new Shelf();
    shelf.take(maker.make(inputs.slice(0, 2), 1));
    expect(shelf.put(inputs.slice(0, 2), []).corpus.sources).toHaveLength(2);
  });
});
