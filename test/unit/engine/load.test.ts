import { describe, expect, it } from 'vitest';
import { findConfig, loadWorkspace } from '../../../src/engine/load.js';
import { type Config, defaultConfig } from '../../../src/lint/config.js';
import { readSource } from '../../../src/source/read.js';
import { formatMessage } from '../../../src/util/message.js';
import { memoryFiles } from '../../support/memoryFiles.js';

type Contents = Parameters<typeof memoryFiles>[0];

async function load(files: Contents, config: Partial<Config> = {}) {
  const loaded = await loadWorkspace(memoryFiles(files), '/w', { ...defaultConfig, ...config });
  return {
    ...loaded,
    names: loaded.sources.map((s) => s.uri.slice('/w/'.length)),
    told: loaded.problems.map((p) => `${p.code} ${p.file ?? ''} ${formatMessage(p.message)}`),
  };
}

describe('findConfig', () => {
  const files = memoryFiles({
    'sourceline.json': '{ "strictness": "strict" }',
    'a/b/draft.md': 'x',
    'c/sourceline.json': '{ "rules": ',
  });

  it('takes the nearest, upwards', async () => {
    expect(await findConfig(files, '/w/a/b')).toMatchObject({
      file: '/w/sourceline.json',
      folder: '/w',
      value: { strictness: 'strict' },
      problems: [],
    });
  });

  it('tells what is wrong, and does not look further up', async () => {
    const found = await findConfig(files, '/w/c');
    expect(found).toMatchObject({ folder: '/w/c', value: {} });
    expect(found!.problems.length).toBeGreaterThan(0);
  });

  it('gives nothing where there is none', async () => {
    expect(await findConfig(memoryFiles({ 'a.md': 'x' }), '/w')).toBeUndefined();
  });

  it('tells one that cannot be read', async () => {
    const found = await findConfig(memoryFiles({ 'sourceline.json': new Error('locked') }), '/w');
    expect(found!.problems.map((p) => p.code)).toEqual(['unreadable']);
  });
});

describe('sources of a workspace', () => {
  it('are what globs, files and folders name, none twice, without what is no source', async () => {
    const { names, told } = await load(
      {
        'sources/b.txt': 'B.',
        'sources/a.md': 'A.',
        'sources/a.csl.json': '{"id":"alpha"}',
        'sources/refs.bib': '@book{x}',
        'sources/map.png': new Uint8Array([1]),
        'notes/deep/c.txt': 'C.',
        'one.txt': 'D.',
      },
      { sources: ['sources/**', 'sources/*.txt', './notes', 'one.txt'] },
    );
    expect(names).toEqual(['notes/deep/c.txt', 'one.txt', 'sources/a.md', 'sources/b.txt']);
    expect(told).toEqual([]);
  });

  it('are taken out again by a glob with an exclamation mark', async () => {
    const { names } = await load(
      { 'sources/a.txt': 'A.', 'sources/old/b.txt': 'B.' },
      { sources: ['sources/**', '!sources/old'] },
    );
    expect(names).toEqual(['sources/a.txt']);
  });

  it('never lie outside', async () => {
    const outside = ['../**', 'a/../../**', '/etc/**', 'C:\\Users\\**', 'file:///etc/**', '!../x'];
    const { names, told } = await load(
      { 'a.txt': 'A.' },
      { sources: outside, bibliography: ['../../x.bib'] },
    );
    expect(names).toEqual([]);
    expect(told.map((t) => t.split(' ')[0])).toEqual(Array(7).fill('outside-workspace'));
  });

  it('that a glob names in vain are told, but not those of the default', async () => {
    expect((await load({}, { sources: ['sources/**', 'sauces/*.txt'] })).told).toEqual([
      'no-match  No file matches “sauces/*.txt”.',
    ]);
  });

  it('that cannot be read or are too large are told, and the others count', async () => {
    const { names, told } = await load({
      'sources/a.txt': 'A.',
      'sources/b.txt': new Error('permission denied'),
      'sources/c.txt': new Uint8Array(50 * 1024 * 1024 + 1),
      'sources/d.txt': 'D.',
    });
    expect(names).toEqual(['sources/a.txt', 'sources/d.txt']);
    expect(told).toEqual([
      'unreadable /w/sources/b.txt The file cannot be read: permission denied',
      'too-large /w/sources/c.txt The file has 51 MB; at most 50 MB are read.',
    ]);
  });

  it('of a format that is not read are told once a format', async () => {
    const { names, told } = await load({
      'sources/a.odt': 'x',
      'sources/b.odt': 'x',
      'sources/c.rtf': 'x',
    });
    expect(names).toEqual([]);
    expect(told).toEqual([
      'unknown-format /w/sources/a.odt Sourceline cannot read .odt files yet: this one and 1 more. Save them as .txt or .md to cite them.',
      'unknown-format /w/sources/c.rtf Sourceline cannot read .rtf files yet. Save it as .txt or .md to cite it.',
    ]);
  });
});

describe('metadata beside a source', () => {
  const metadata = async (json: string) => {
    const { sources, told } = await load({
      'sources/Town Minutes.txt': 'A.',
      'sources/Town Minutes.csl.json': json,
    });
    return { item: sources[0]?.metadata, told };
  };

  it('is one CSL-JSON item, alone or in a list', async () => {
    const item = { id: 'minutes', type: 'report', title: 'Minutes', author: [{ family: 'Lund' }] };
    expect((await metadata(JSON.stringify(item))).item).toEqual(item);
    expect((await metadata(JSON.stringify([item]))).item).toEqual(item);
    expect((await metadata(`\ufeff${JSON.stringify(item)}`)).item).toEqual(item);
  });

  it('without an id has the key of the file name; a number is a key too', async () => {
    expect((await metadata('{"title":"Minutes"}')).item).toEqual({
      id: 'town-minutes',
      type: 'document',
      title: 'Minutes',
    });
    expect((await metadata('{"id":7}')).item?.id).toBe('7');
  });

  it('loses the fields that cannot be made what CSL-JSON has', async () => {
    const { item, told } = await metadata(
      '{"id":"m","title":["T"],"author":{"family":5},"issued":[],"publisher":"P"}',
    );
    expect(item).toEqual({ id: 'm', type: 'document', publisher: 'P' });
    expect(told[0]).toContain('title, author, issued');
  });

  it('that is wrong is told, and the source still counts', async () => {
    for (const bad of ['{', '', '[]', '[{"id":"a"},{"id":"b"}]', '"x"', 'null', '[[1]]']) {
      const { sources, told } = await load({ 'sources/a.txt': 'A.', 'sources/a.csl.json': bad });
      expect([bad, told.length, sources.length]).toEqual([bad, 1, 1]);
      expect(told[0]).toContain('invalid-metadata /w/sources/a.csl.json');
      expect(readSource(sources[0]!).source?.key).toBe('a');
    }
  });
});

describe('bibliographies among the sources', () => {
  it('are known by what is in them, also where the name does not say it', async () => {
    const { bibliographies, sources } = await load({
      'sources/a.txt': 'A.',
      'sources/refs.json': '[{"id": "a", "type": "book", "title": "T"}]',
      'sources/refs.yaml': 'references:\n- id: b\n  type: article-newspaper\n',
      'sources/settings.yaml': 'type: book\nname: x\n',
      'sources/package.json': '{"type": "module", "id": 1}',
    });
    expect(bibliographies.map((b) => b.name)).toEqual(['refs.json', 'refs.yaml']);
    expect(sources.map((s) => s.name)).toEqual(['a.txt']);
  });
});
