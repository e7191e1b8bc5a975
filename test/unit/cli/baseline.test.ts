import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CliFolder } from '../../support/cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
  folder.write({
    'sourceline.json': '{ "bundled": false }',
    'sources/harbour.txt': 'The harbour board sold two cranes in March.\n',
    'one.md': 'The museum of glass burned down before the war.\n',
    'drafts/two.md': 'Every lighthouse on the coast was painted green by prisoners.\n',
  });
});
afterEach(() => folder.dispose());

const file = () => JSON.parse(readFileSync(join(folder.path, 'sourceline.baseline.json'), 'utf8'));
const findings = async () => {
  const { out } = await folder.run(['check', '.', '--format', 'json']);
  return JSON.parse(out).drafts.flatMap((d: { path: string; findings: { rule: string }[] }) =>
    d.findings.map((f) => `${d.path} ${f.rule}`),
  );
};

it('is written, hides what it knows, and lets through what is new', async () => {
  expect((await folder.run(['check', '.'])).status).toBe(1);
  const written = await folder.run(['check', '.', '--write-baseline']);
  expect([written.status, written.err]).toEqual([0, 'sourceline: sourceline.baseline.json: 2 findings\n']);
  expect(Object.keys(file().drafts)).toEqual(['drafts/two.md', 'one.md']);
  expect(await findings()).toEqual([]);
  folder.write({
    'one.md':
      'New words?\n\nThe museum of glass burned down before the war. The queen sold ninety trams to Peru.\n',
  });
  expect(await findings()).toEqual(['one.md unsupported-claim']);
});

it('is written for the drafts that are checked; the others keep theirs', async () => {
  await folder.run(['check', '.', '--write-baseline']);
  folder.write({ 'one.md': 'What then?\n' });
  await folder.run(['check', 'one.md', '--write-baseline']);
  expect(Object.keys(file().drafts)).toEqual(['drafts/two.md']);
});

it('is pruned of what no longer fires and of drafts that are gone, and never grows by it', async () => {
  await folder.run(['check', '.', '--write-baseline']);
  folder.remove('drafts/two.md');
  folder.write({
    'one.md': 'The museum of glass burned down before the war.\n\nThe queen sang twice in the tram.\n',
  });
  const pruned = await folder.run(['check', '.', '--prune-baseline']);
  expect(pruned.status).toBe(1);
  expect(file().drafts).toEqual({ 'one.md': [expect.objectContaining({ rule: 'unsupported-claim' })] });
});

it('that cannot be read is told, and is not half in force', async () => {
  folder.write({ 'sourceline.baseline.json': '{ "version": 7 }' });
  const { status, err } = await folder.run(['check', 'one.md']);
  expect(status).toBe(1);
  expect(err).toContain('sourceline.baseline.json: This is no baseline of version 1.');
});

it('is not written and pruned at once', async () => {
  const { status, err } = await folder.run(['check', '.', '--write-baseline', '--prune-baseline']);
  expect([status, err]).toEqual([
    2,
    'sourceline: --write-baseline and --prune-baseline do not go together\n',
  ]);
});

it('remembers cited paragraphs when asked, and warns once they changed', async () => {
  folder.write({ 'one.md': 'The harbour board sold two cranes in March [@harbour, para. 1].\n' });
  folder.remove('drafts/two.md');
  const stale = async () => (await findings()).filter((f: string) => f.includes('stale'));
  expect(await stale()).toEqual([]);
  const { err } = await folder.run(['check', '.', '--write-lock']);
  expect(err).toBe('sourceline: sourceline.lock.json: 1 cited passages\n');
  expect(await stale()).toEqual([]);
  folder.write({ 'sources/harbour.txt': 'The harbour board sold two  cranes\nin March.\n' });
  expect(await stale()).toEqual([]);
  folder.write({ 'sources/harbour.txt': 'The harbour board sold three cranes in March.\n' });
  expect(await stale()).toEqual(['one.md stale-source']);
  await folder.run(['check', '.', '--write-lock']);
  expect(await stale()).toEqual([]);
  folder.write({ 'sourceline.lock.json': '[]' });
  expect((await folder.run(['check', '.'])).err).toContain(
    'sourceline.lock.json: These are no cited passages',
  );
});
