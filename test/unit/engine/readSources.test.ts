import { describe, expect, it } from 'vitest';
import type { Take } from '../../../src/engine/inBatches.js';
import { readSources } from '../../../src/engine/readSources.js';
import type { Problem } from '../../../src/util/problem.js';
import { memoryFiles } from '../../support/memoryFiles.js';

const names = Array.from({ length: 100 }, (_, i) => `${String(i).padStart(3, '0')}.txt`);
const files = memoryFiles(Object.fromEntries(names.map((n) => [n, 'It rained.'])));
const uris = names.map((n) => `/w/${n}`);
const turn = () => new Promise((resolve) => setTimeout(resolve, 1));

describe('reading many sources', () => {
  it('waits for who takes them over: never more than sixteen are on their way', async () => {
    let [now, most] = [0, 0];
    const take: Take = async (some) => {
      now += some.length;
      most = Math.max(most, now);
      await turn();
      now -= some.length;
      return some.map((f) => f.inputs.map((i) => ({ ...i, bytes: new Uint8Array(0), kept: true })));
    };
    const read = await readSources(files, uris, [], {}, { take });
    expect(most).toBe(16);
    expect(read.map((i) => [i.uri, i.bytes.length, i.kept])).toEqual(uris.map((u) => [u, 0, true]));
  });

  it('says how far it is, and stops when it is told to, but keeps what is known', async () => {
    const problems: Problem[] = [];
    const told: number[] = [];
    const known = async (uri: string) => ({ stamp: 's', uris: uri >= '/w/090' ? [uri] : [] });
    const goesOn = (done: number, of: number) => {
      told.push(done, of);
      return done < 32;
    };
    const read = await readSources({ ...files, known }, uris, problems, {}, { goesOn });
    expect(read.map((i) => i.uri)).toEqual([...uris.slice(0, 32), ...uris.slice(90)]);
    expect(told.slice(0, 6)).toEqual([0, 100, 16, 100, 32, 100]);
    expect(problems.map((p) => [p.code, p.message.args])).toEqual([['stopped', [58, 100]]]);
  });

  it('goes on when a file is deleted, cut short or replaced while it is read', async () => {
    const problems: Problem[] = [];
    let asked = 0;
    const shifting = {
      ...files,
      async read(uri: string) {
        asked++;
        if (uri.endsWith('007.txt')) throw new Error('ENOENT: no such file');
        if (uri.endsWith('008.txt')) return new Uint8Array(0);
        return uri.endsWith('009.txt') ? new TextEncoder().encode('It snowed.') : files.read(uri);
      },
    };
    const read = await readSources(shifting, uris, problems);
    expect(asked).toBe(100);
    expect(problems.map((p) => [p.code, p.file])).toEqual([['unreadable', '/w/007.txt']]);
    expect(read).toHaveLength(99);
  });
});
