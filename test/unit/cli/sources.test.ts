import { existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CliFolder, oneLine } from '../../support/cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.dispose());

const read = (name: string) => readFileSync(join(folder.path, name), 'utf8');
const list = async () => JSON.parse((await folder.run(['sources', '--no-bundled', '--format', 'json'])).out);

describe('sources list', () => {
  it('gives keys, titles and places; a problem of one file stops nothing and gives status 1', async () => {
    folder.write({
      'sources/minutes.md': '---\ntitle: Minutes\n---\nThe council met on Monday.\n',
      'sources/bad.txt': new Uint8Array([0, 1, 2, 3, 0, 0]),
      'sources/notes.txt': 'A note.\n',
    });
    const { status, out } = await folder.run(['sources', 'list', '--no-bundled', '--format', 'json']);
    const found = JSON.parse(out);
    expect(status).toBe(1);
    expect(found.sources.map((s: { key: string; path: string }) => [s.key, s.path])).toEqual([
      ['minutes', 'sources/minutes.md'],
      ['notes', 'sources/notes.txt'],
    ]);
    expect(found.sources[0].title).toBe('Minutes');
    expect(found.problems.map((p: { path: string }) => p.path)).toEqual(['sources/bad.txt']);
    const lenient = await folder.run(['sources', '--no-bundled', '--fail-on', 'never']);
    expect([lenient.status, lenient.out.includes('2 sources')]).toEqual([0, true]);
  });

  it('cannot be painted on by a title', async () => {
    folder.write({ 'sources/a.md': '---\ntitle: "x\\e[31my"\n---\nA line.\n' });
    const { out } = await folder.run(['sources', '--no-bundled']);
    expect(out).not.toContain('\u001b');
  });
});

describe('sources add', () => {
  it('names a file in sourceline.json, and keeps its comments', async () => {
    const config =
      '{\n  // what we cite\n  "sources": [\n    "sources/**", // ours\n  ],\n  "bundled": false\n}\n';
    folder.write({
      'sourceline.json': config,
      'notes/talk [1].txt': 'They met.\n',
      'sources/a.txt': 'One.\n',
    });
    const { status, out } = await folder.run(['sources', 'add', 'notes/talk [1].txt', '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(out).added).toEqual([{ path: 'notes/talk [1].txt', how: 'referenced' }]);
    expect(read('sourceline.json')).toContain('// what we cite');
    expect(read('sourceline.json')).toContain('// ours');
    expect((await list()).sources.map((s: { path: string }) => s.path).sort()).toEqual([
      'notes/talk [1].txt',
      'sources/a.txt',
    ]);
    const again = await folder.run(['sources', 'add', 'notes/talk [1].txt', '--format', 'json']);
    expect(JSON.parse(again.out)).toMatchObject({ added: [{ how: 'already' }], config: null });
  });

  it('makes sourceline.json, and the sources that were there before stay', async () => {
    folder.write({ 'sources/a.txt': 'One.\n', 'talks/b.txt': 'Two.\n' });
    expect((await folder.run(['sources', 'add', 'talks'])).status).toBe(0);
    expect((await list()).sources).toHaveLength(2);
  });

  it('copies with the metadata beside it, and writes over nothing', async () => {
    const other = mkdtempSync(join(tmpdir(), 'sourceline-other-'));
    writeFileSync(join(other, 'a.txt'), 'From elsewhere.\n');
    writeFileSync(join(other, 'a.csl.json'), '{"id":"ruiz2024","title":"Elsewhere"}');
    folder.write({ 'sources/a.txt': 'One.\n' });
    const { status, out } = await folder.run(['sources', 'add', '--copy', join(other, 'a.txt')]);
    expect([status, out]).toEqual([0, 'copied to sources/a-2.txt\n']);
    expect(read('sources/a.txt')).toBe('One.\n');
    expect((await list()).sources.map((s: { key: string }) => s.key).sort()).toEqual(['a', 'ruiz2024']);
    expect(existsSync(join(folder.path, 'sourceline.json'))).toBe(false);
  });

  it('refuses what lies outside, also through a symbolic link, and then changes nothing', async () => {
    const other = mkdtempSync(join(tmpdir(), 'sourceline-other-'));
    writeFileSync(join(other, 'a.txt'), 'From elsewhere.\n');
    folder.write({ 'talks/b.txt': 'Two.\n' });
    symlinkSync(other, join(folder.path, 'link'));
    for (const path of [join(other, 'a.txt'), 'link/a.txt', 'nowhere.txt']) {
      const { status, err } = await folder.run(['sources', 'add', 'talks/b.txt', path]);
      expect([path, status]).toEqual([path, 2]);
      expect(err).toMatch(oneLine);
    }
    expect(existsSync(join(folder.path, 'sourceline.json'))).toBe(false);
  });

  it('writes over no configuration that is broken', async () => {
    folder.write({ 'sourceline.json': '{ "sources": [', 'talks/b.txt': 'Two.\n' });
    const { status, err } = await folder.run(['sources', 'add', 'talks/b.txt']);
    expect(status).toBe(2);
    expect(err).toMatch(oneLine);
    expect(read('sourceline.json')).toBe('{ "sources": [');
  });

  it('tells wrong usage in one line', async () => {
    folder.write({ 'a.xyz': 'x' });
    for (const argv of [['add'], ['ad', 'x'], ['list', 'x'], ['add', 'a.xyz'], ['list', '--copy']]) {
      const { status, err } = await folder.run(['sources', ...argv]);
      expect([argv, status]).toEqual([argv, 2]);
      expect(err).toMatch(oneLine);
    }
  });
});

describe('sources that would have one key', () => {
  it('are lettered in the list as everywhere else, and told', async () => {
    const folder = new CliFolder();
    const page = (words: string) =>
      `<title>The Harbour</title><meta name="author" content="Ana Ruiz"><meta property="article:published_time" content="2024-05-02"><p>${words}</p>`;
    folder.write({ 'sources/a.html': page('One line.'), 'sources/b.html': page('Another line.') });
    const { out, err, status } = await folder.run(['sources', '--no-bundled']);
    folder.dispose();
    expect(out.match(/^ruiz\S*/gm)).toEqual(['ruiz-2024-harbour', 'ruiz-2024-harbourb']);
    expect(err).toContain('sources/b.html: Another source has the key “ruiz-2024-harbour”');
    expect(status).toBe(0);
  });
});
