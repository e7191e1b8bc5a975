import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseForeign } from '../../../src/source/foreign.js';
import { CliFolder } from '../../support/cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
  folder.write({
    'sourceline.json': '{}',
    'sources/council.txt': 'The council approved the plan on Monday after a long debate.\n',
    'sources/harbour.txt': 'The harbour board sold two cranes in March.\n',
    'one.md': 'The council approved the plan after a long debate [@council, para. 1].\n',
  });
});
afterEach(() => folder.dispose());

interface Json {
  readonly sources: readonly { path: string; key: string; findings: readonly { rule: string }[] }[];
  readonly summary: { readonly findings: number; readonly sourceFindings: number };
}
const check = async (...args: string[]): Promise<Json> =>
  JSON.parse((await folder.run(['check', ...args, '--format', 'json'], { parse: parseForeign })).out);
const unused = async (...args: string[]) => (await check(...args)).sources.map((s) => s.path);

it('is told at the source, beside the drafts, and fails nothing as a hint', async () => {
  const { status, out } = await folder.run(['check', '.', '--format', 'json']);
  const json = JSON.parse(out);
  expect(json.sources).toEqual([
    {
      path: 'sources/harbour.txt',
      key: 'harbour',
      findings: [
        {
          rule: 'unused-source',
          severity: 'hint',
          message: 'No draft cites this source.',
          start: 0,
          end: 43,
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 43 } },
          evidence: [],
          fixes: [],
        },
      ],
    },
  ]);
  expect([status, json.summary.findings, json.summary.sourceFindings]).toEqual([0, 0, 1]);
  expect((await folder.run(['check', '.'])).out).toContain('0 findings, 1 source is cited by no draft\n');
});

it('is told of nothing that another draft may cite: all must be checked, and readable', async () => {
  folder.write({ 'two.md': 'Cranes were sold [@harbour].\n' });
  expect(await unused('one.md')).toEqual([]);
  expect(await unused('.')).toEqual([]);
  folder.write({ 'two.md': 'Were cranes sold?\n' });
  expect(await unused('one.md')).toEqual([]);
  expect(await unused('one.md', 'two.md')).toEqual(['sources/harbour.txt']);
  folder.write({ 'two.md': new Uint8Array([0, 1, 2, 0, 0, 255, 254, 0, 9]) });
  expect(await unused('.')).toEqual([]);
});

it('is told of no folder without drafts, no bundled article, no corpus that --sources names', async () => {
  folder.remove('sources/harbour.txt');
  expect(await unused('.')).toEqual([]);
  expect(await unused('.', '--sources', 'sources')).toEqual([]);
  folder.write({ 'sources/harbour.txt': 'The harbour board sold two cranes in March.\n' });
  expect(await unused('.', '--sources', 'sources')).toEqual([]);
});

it('without sourceline.json is told of a folder that was asked for, and of no home folder around one draft', async () => {
  folder.remove('sourceline.json');
  expect(await unused('one.md')).toEqual([]);
  expect(await unused('.')).toEqual(['sources/harbour.txt']);
});

it('takes its severity, and fails as a warning in every format', async () => {
  folder.write({ 'sourceline.json': '{ "rules": { "unused-source": "warning" } }' });
  expect((await folder.run(['check', '.'])).status).toBe(1);
  expect((await folder.run(['check', '.'])).out).toContain(
    'sources/harbour.txt  warning  unused-source\n  No draft cites this source.\n',
  );
  expect((await folder.run(['check', '.', '--format', 'github'])).out).toBe(
    '::warning file=sources/harbour.txt,title=unused-source::No draft cites this source.\n',
  );
  const sarif = JSON.parse((await folder.run(['check', '.', '--format', 'sarif'])).out).runs[0];
  const [result] = sarif.results;
  expect([result.ruleId, sarif.tool.driver.rules[result.ruleIndex].id]).toEqual([
    'unused-source',
    'unused-source',
  ]);
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('sources/harbour.txt');
  folder.write({ 'sourceline.json': '{ "rules": { "unused-source": "off" } }' });
  expect(await unused('.')).toEqual([]);
});

it('counts a file with many articles once, and as used when one of them is cited', async () => {
  const articles = ['Herons nest here.', 'Storks left in May.'].map((text, i) => ({ id: `bird${i}`, text }));
  folder.write({
    'sources/birds.jsonl': `${articles.map((a) => JSON.stringify(a)).join('\n')}\n`,
    'two.md': 'Cranes were sold [@harbour].\n',
  });
  expect(await unused('.')).toEqual(['sources/birds.jsonl']);
  folder.write({ 'two.md': 'Cranes were sold [@harbour]. Storks left [@bird1].\n' });
  expect(await unused('.')).toEqual([]);
});

it('is silent about an archive', async () => {
  for (let i = 0; i < 100; i++) folder.write({ [`sources/more/${i}.txt`]: `Storm number ${i} passed by.\n` });
  expect(await unused('.')).toEqual([]);
  folder.remove('sources/more/99.txt');
  expect(await unused('.')).toHaveLength(100);
});

it('goes into the baseline, and out of it when pruned', async () => {
  const drafts = () =>
    Object.keys(JSON.parse(readFileSync(join(folder.path, 'sourceline.baseline.json'), 'utf8')).drafts);
  await folder.run(['check', '.', '--write-baseline']);
  expect(drafts()).toEqual(['sources/harbour.txt']);
  expect(await unused('.')).toEqual([]);
  await folder.run(['check', '.', '--prune-baseline']);
  expect(drafts()).toEqual(['sources/harbour.txt']);
  folder.write({ 'two.md': 'Cranes were sold [@harbour].\n' });
  await folder.run(['check', '.', '--prune-baseline']);
  expect(drafts()).toEqual([]);
});
