import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bytesOf, CliFolder, oneLine } from '../../support/cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.dispose());

const harbour =
  'The harbour board sold two cranes in March.\n“We needed the space for the ferry,” said Ines Okoro, the harbour master.\n';
const borneOut = 'The harbour board sold two cranes in March.\n';
const invented = 'The museum of glass burned down before the war.\n';

const check = (...argv: readonly string[]) => folder.run(['check', '--format', 'json', ...argv]);
const verdicts = (out: string): Record<string, string[]> =>
  Object.fromEntries(
    JSON.parse(out).drafts.map((d: { path: string; claims: { verdict: string }[] }) => [
      d.path,
      d.claims.map((c) => c.verdict),
    ]),
  );

describe('drafts', () => {
  it('of a folder are what its configuration calls drafts, without its sources', async () => {
    folder.write({
      'sourceline.json': '{ "sources": ["material"], "drafts": ["posts/**", "*.md"], "bundled": false }',
      'material/harbour.txt': harbour,
      'material/note.md': 'A note.\n',
      'posts/one.md': borneOut,
      'posts/deep/two.txt': invented,
      'three.md': borneOut,
      'other/four.md': invented,
    });
    const { status, out, err } = await check('.');
    expect([status, err]).toEqual([1, '']);
    expect(verdicts(out)).toEqual({
      'posts/deep/two.txt': ['unsupported'],
      'posts/one.md': ['supported'],
      'three.md': ['supported'],
    });
    expect(Object.keys(verdicts((await check('posts/')).out))).toEqual([
      'posts/deep/two.txt',
      'posts/one.md',
    ]);
    expect(Object.keys(verdicts((await check('posts/*.md', 'posts/one.md')).out))).toEqual(['posts/one.md']);
  });

  it('come by standard input, named as asked, by the configuration beside that name', async () => {
    folder.write({ 'posts/sources/harbour.txt': harbour, 'posts/sourceline.json': '{"bundled":false}' });
    const { status, out } = await folder.run(
      ['check', '-', '--stdin-filename', 'posts/new.txt', '--format', 'json'],
      { stdin: () => bytesOf(borneOut) },
    );
    expect(status).toBe(0);
    expect(verdicts(out)).toEqual({ 'posts/new.txt': ['supported'] });
    const huge = await folder.run(['check', '-'], {
      async *stdin() {
        for (let i = 0; i < 100; i++) yield new Uint8Array(1024 * 1024).fill(97);
      },
    });
    expect([huge.status, huge.out]).toEqual([2, '']);
    expect(huge.err).toMatch(oneLine);
  });

  it('do not bear themselves out where they lie among the sources', async () => {
    folder.write({
      'sourceline.json': '{ "sources": ["**/*.md"], "bundled": false }',
      'a.md': `${invented}\n${borneOut}`,
      'b.md': harbour,
    });
    expect(verdicts((await check('a.md')).out)).toEqual({ 'a.md': ['unsupported', 'supported'] });
    expect(verdicts((await check('a.md', '--sources', '.')).out)).toEqual({
      'a.md': ['unsupported', 'supported'],
    });
  });

  it('give the same findings whatever their line ends and byte order mark', async () => {
    folder.write({ 'sources/harbour.txt': harbour });
    const lines = ['# The harbour', '', 'Okoro said “we needed the space for the tram”.', '', borneOut];
    folder.write({
      'lf.md': lines.join('\n'),
      'crlf.md': `\ufeff${lines.join('\r\n')}`,
      'cr.md': lines.join('\r'),
    });
    const ranges = async (name: string) =>
      JSON.parse((await check(name, '--no-bundled')).out).drafts[0].findings.map(
        (f: { rule: string; range: unknown; message: string }) => [f.rule, f.range, f.message],
      );
    const expected = await ranges('lf.md');
    expect(expected.map((e: string[]) => e[0])).toEqual(['altered-quotation', 'uncited-claim']);
    expect(await ranges('crlf.md')).toEqual(expected);
    expect(await ranges('cr.md')).toEqual(expected);
  });
});

describe('configuration', () => {
  it('that is wrong is told in one line with its place, once, and other drafts are still checked', async () => {
    folder.write({
      'bad/sourceline.json': '{\n  "rules": { "unsuported-claim": "off" } }',
      'bad/a.md': borneOut,
      'bad/b.md': borneOut,
      'good/sourceline.json': '{ "bundled": false }',
      'good/sources/harbour.txt': harbour,
      'good/c.md': borneOut,
    });
    const { status, out, err } = await check('bad/a.md', 'bad/b.md', 'good/c.md');
    expect(status).toBe(2);
    expect(err).toBe(
      'sourceline: bad/sourceline.json:2:14: There is no “unsuported-claim”. Did you mean “unsupported-claim”?\n',
    );
    expect(verdicts(out)).toEqual({ 'good/c.md': ['supported'] });
  });

  it('is told in one line however it is broken', async () => {
    folder.write({ 'a.md': borneOut });
    for (const text of ['', '[]', '{', '{"sources": 5, "rules": 7}', '['.repeat(200_000), '\u0000\u0001']) {
      folder.write({ 'sourceline.json': text });
      const { status, err } = await folder.run(['check', 'a.md']);
      expect([text.slice(0, 30), status]).toEqual([text.slice(0, 30), 2]);
      expect(err).toMatch(oneLine);
    }
  });

  it('can be named, and is relative to its folder', async () => {
    folder.write({
      'team/shared.json': '{ "sources": ["texts/*.txt"], "bundled": false }',
      'team/texts/harbour.txt': harbour,
      'sourceline.json': 'broken',
      'a.md': borneOut,
    });
    expect(verdicts((await check('a.md', '--config', 'team/shared.json')).out)).toEqual({
      'a.md': ['supported'],
    });
  });

  it('reads nothing outside, not through a link either', async () => {
    const outside = new CliFolder();
    outside.write({ 'harbour.txt': harbour, 'refs.bib': '@book{okoro, title={T}}' });
    symlinkSync(outside.path, join(folder.path, 'linked'));
    symlinkSync(join(outside.path, 'harbour.txt'), join(folder.path, 'link.txt'));
    folder.write({
      'sourceline.json': JSON.stringify({
        bundled: false,
        sources: ['linked/**', 'link.txt', `${outside.path}/**`, '../**/harbour.txt'],
        bibliography: ['linked/refs.bib', `${outside.path}/refs.bib`, '../refs.bib'],
      }),
      'a.md': `---\nbibliography: linked/refs.bib\n---\n\n${borneOut.trim()} [@okoro]\n`,
    });
    const { out, err } = await check('a.md');
    expect(verdicts(out)).toEqual({ 'a.md': ['unsupported'] });
    expect(JSON.parse(out).drafts[0].findings.map((f: { rule: string }) => f.rule)).toContain(
      'unknown-citation',
    );
    expect(err.match(/lies outside/g)).toHaveLength(6);
    const named = await check('a.md', '--bibliography', join(outside.path, 'refs.bib'));
    expect(named.out).not.toContain('unknown-citation');
    outside.dispose();
  });

  it('takes bibliographies of the front matter and of the configuration', async () => {
    folder.write({
      'sourceline.json': '{ "bundled": false, "bibliography": ["shared.bib"] }',
      'shared.bib': '@book{okoro2020, title={Harbours}}',
      'posts/own.json': '[{"id":"lund","type":"book"}]',
      'posts/a.md':
        '---\nbibliography: own.json\n---\n\nI think so [@okoro2020; @lund]. I hope so too [@nobody].\n',
    });
    const { out } = await check('posts/a.md');
    const findings = JSON.parse(out).drafts[0].findings;
    expect(
      findings.map((f: { rule: string; message: string }) => [f.rule, /nobody/.test(f.message)]),
    ).toEqual([['unknown-citation', true]]);
  });
});

describe('exit status', () => {
  it('follows --fail-on', async () => {
    folder.write({ 'a.md': invented, 'sources/harbour.txt': harbour });
    const status = async (severity: string) =>
      (await check('a.md', '--no-bundled', '--fail-on', severity)).status;
    expect(await status('hint')).toBe(1);
    expect(await status('warning')).toBe(1);
    expect(await status('error')).toBe(0);
    expect(await status('never')).toBe(0);
  });
});

describe('sources', () => {
  it('that are named are the whole corpus', async () => {
    folder.write({
      'sources/harbour.txt': harbour,
      'else/tram.txt': 'The tram line opened in May.\n',
      'a.md': `${borneOut}\nThe tram line opened in May.\n`,
    });
    expect(verdicts((await check('a.md', '--no-bundled')).out)['a.md']).toEqual(['supported', 'unsupported']);
    expect(verdicts((await check('a.md', '--sources', 'else')).out)['a.md']).toEqual([
      'unsupported',
      'supported',
    ]);
    const both = ['--sources', 'else/*.txt', '--sources', 'sources/harbour.txt'];
    expect(verdicts((await check('a.md', ...both)).out)['a.md']).toEqual(['supported', 'supported']);
  });

  it('that are missing are told, since nothing can be checked without', async () => {
    folder.write({ 'a.md': invented });
    const { status, out, err } = await check('a.md', '--no-bundled');
    expect(status).toBe(0);
    expect(err).toMatch(oneLine);
    expect(err).toContain('no sources');
    expect(JSON.parse(out).summary.findings).toBe(0);
  });

  it('are found by globs that are absolute or climb, where the user names them', async () => {
    folder.write({ 'x/y/harbour.txt': harbour, 'z/a.md': borneOut });
    for (const glob of [`${folder.path}/x/**/*.txt`, '../x/*/{harbour,ferry}.txt', '../x']) {
      const { out } = await folder.run(['check', 'a.md', '--format', 'json', '--sources', glob], {
        cwd: join(folder.path, 'z'),
      });
      expect([glob, verdicts(out)]).toEqual([glob, { 'a.md': ['supported'] }]);
    }
  });

  it('that are unreadable are told, and the check goes on', async () => {
    folder.write({
      'sources/harbour.txt': harbour,
      'sources/bad.txt': new Uint8Array([0, 1, 2]),
      'sources/harbour.csl.json': '{',
      'a.md': borneOut,
    });
    const { status, err, out } = await check('a.md', '--no-bundled');
    expect(status).toBe(0);
    expect(err.split('\n').filter((l) => l !== '')).toHaveLength(2);
    expect(verdicts(out)['a.md']).toEqual(['supported']);
  });
});
