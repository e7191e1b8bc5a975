import { describe, expect, it } from 'vitest';
import { linkBibliographies } from '../../../../src/source/bibliography/link.js';
import { readBibliography } from '../../../../src/source/bibliography/read.js';
import { readSource, type SourceInput } from '../../../../src/source/read.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const source = (uri: string, more: Partial<SourceInput> = {}): SourceInput => ({
  uri,
  name: uri.slice(uri.lastIndexOf('/') + 1),
  bytes: bytes('One line of text.'),
  ...more,
});
const bib = (uri: string, text: string) => ({
  uri,
  entries: readBibliography({ uri, name: uri.slice(uri.lastIndexOf('/') + 1), bytes: bytes(text) }).value,
});
const keys = (sources: readonly SourceInput[], ...bibs: ReturnType<typeof bib>[]) =>
  linkBibliographies(sources, bibs).map((s) => readSource(s).source?.key);

describe('bibliographies', () => {
  it('have no entry without a key', () => {
    const { value, problems } = readBibliography({
      uri: 'refs.json',
      name: 'refs.json',
      bytes: bytes('[{"id": " "}, {"id": "a"}]'),
    });
    expect([value.map((e) => e.key), problems.map((p) => p.code)]).toEqual([['a'], ['entry-without-id']]);
  });

  it('give metadata to the file that an entry names, wherever that was written', () => {
    const sources = [source('file:///w/sources/a%20b.txt'), source('file:///w/sources/c.txt')];
    const text =
      '@book{smith, file = {:/home/x/Zotero/storage/AB12/a b.txt:TXT}}\n@book{jones, file = {../sources/c.txt}}';
    expect(keys(sources, bib('file:///w/refs/refs.bib', text))).toEqual(['smith', 'jones']);
  });

  it('give metadata to the file named as the key, and to the one beside them with their own name', () => {
    const sources = [source('/w/ruiz2020.txt'), source('/w/minutes.txt'), source('/w/other.txt')];
    expect(
      keys(
        sources,
        bib('/w/refs.bib', '@book{ruiz2020, title={Rivers}}\n@book{x,}'),
        bib('/w/minutes.ris', 'TY  - RPRT\nID  - council1\nER  - \n'),
      ),
    ).toEqual(['ruiz2020', 'council1', 'other']);
  });

  it('guess nothing where two files might be meant, and leave what has metadata beside it', () => {
    const sources = [
      source('/w/a/x.txt'),
      source('/w/b/x.txt'),
      source('/w/y.txt', { metadata: { id: 'own', type: 'book' } }),
    ];
    expect(keys(sources, bib('/w/refs.bib', '@book{k, file={x.txt}}\n@book{y,}'))).toEqual(['x', 'x', 'own']);
  });

  it('add to what a file says itself', () => {
    const front = bytes('---\ntitle: Own Title\nauthor: Ana Ruiz\n---\nOne line.');
    const [linked] = linkBibliographies(
      [source('/w/a.md', { bytes: front })],
      [bib('/w/refs.bib', '@misc{a, title={Better}}')],
    );
    expect(readSource(linked!).source?.metadata).toMatchObject({
      id: 'a',
      title: 'Better',
      author: [{ literal: 'Ana Ruiz' }],
    });
  });
});
