import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BatchMaker } from '../../../src/corpus/batch.js';
import type { BatchReading } from '../../../src/ports.js';
import { bytesOf, CliFolder } from '../../support/cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.dispose());

const draft = 'The harbour board sold two cranes in March.\n\nHe said “the ferry needs more space”.\n';
/** Files as they were yesterday: what changed just now is not trusted to stay as it is. */
function old(name: string, text: string, daysAgo = 1): void {
  folder.write({ [name]: text });
  const time = Date.now() / 1000 - daysAgo * 86_400;
  utimesSync(join(folder.path, name), time, time);
}
const index = () => join(folder.path, '.sourceline/index');
const check = (...argv: string[]) =>
  folder.run(['check', '--no-bundled', '--format', 'json', ...argv, 'draft.md']);

describe('--cache', () => {
  beforeEach(() => {
    folder.write({ 'draft.md': draft });
    for (let i = 0; i < 8; i++)
      old(`sources/${i}.txt`, `The harbour board sold ${i} cranes in March. It rained.\n`);
    old('sources/odd.txt', 'It rained\u0000 in March.\n');
  });

  it('gives what a run without it gives, the first time and later', async () => {
    const plain = await check();
    expect(plain.out).toContain('"verdict": "supported"');
    for (let i = 0; i < 3; i++) expect(await check('--cache')).toEqual(plain);
    expect(readdirSync(index()).filter((f) => f.endsWith('.segment'))).toHaveLength(1);
  });

  it('gives the same where many texts are read beside it', async () => {
    const paragraph = `${`${'long'.repeat(15)} `.repeat(12)}.\n\n`;
    for (let i = 0; i < 3; i++)
      old(`sources/long${i}.txt`, `${paragraph.repeat(1_000)}The board sold ${i} ferries.\n`);
    let asked = 0;
    const maker = new BatchMaker('beside');
    const batches: BatchReading = {
      threads: 2,
      async read(inputs, of) {
        asked += inputs.length;
        return maker.make(inputs, of);
      },
    };
    const plain = await check();
    const argv = ['check', '--no-bundled', '--format', 'json', '--cache', 'draft.md'];
    for (let i = 0; i < 2; i++) expect(await folder.run(argv, { batches })).toEqual(plain);
    expect(asked).toBe(12);
  });

  it('sees what was changed, added and deleted', async () => {
    await check('--cache');
    old('sources/2.txt', 'The harbour board sold nine cranes in May.\n', 0.5);
    old('sources/new.txt', 'The ferry needs more space.\n');
    folder.remove('sources/5.txt');
    const plain = await check();
    for (let i = 0; i < 2; i++) expect(await check('--cache')).toEqual(plain);
    expect(plain.out).toContain('"source": "new"');
  });

  it('is thrown away when it is damaged, and the answer is right all the same', async () => {
    const plain = await check('--cache');
    const segment = () => join(index(), readdirSync(index()).find((f) => f.endsWith('.segment'))!);
    const blocks = Math.floor(readFileSync(segment()).length / 8192);
    let rebuilt = 0;
    for (let block = 0; block < blocks; block++) {
      const before = segment();
      const bytes = readFileSync(before);
      bytes[block * 8192 + 1]! ^= 4;
      writeFileSync(before, bytes);
      expect(await check('--cache')).toEqual(plain);
      if (segment() !== before) rebuilt++;
    }
    expect(rebuilt).toBeGreaterThan(blocks / 2);
    const dash = await folder.run(['check', '--no-bundled', '--cache', '-'], { stdin: () => bytesOf(draft) });
    expect(dash.err).toContain('odd');
  });

  it('belongs to the build that made it', async () => {
    const io = (build: string) => ({ build });
    await folder.run(['check', '--cache', 'draft.md'], io('1'));
    const [first] = readdirSync(index()).filter((f) => f.endsWith('.segment'));
    await folder.run(['check', '--cache', 'draft.md'], io('2'));
    expect(readdirSync(index())).not.toContain(first);
  });
});
