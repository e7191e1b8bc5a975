import { describe, expect, it } from 'vitest';
import { atATurn, eachInTurns, mapInTurns, sortedInTurns } from '../../../src/engine/inTurns.js';
import { putInForce } from '../../../src/engine/putInForce.js';
import { readSources } from '../../../src/engine/readSources.js';
import { mostListedAtOnce } from '../../../src/ide/workspaceModel.js';
import { chance } from '../../bench/generate.js';
import { memoryFiles } from '../../support/memoryFiles.js';

// What a host does with a list of 10,000 sources, counted by turns of its event loop: time would say how busy the machine is.
const many = 10_000;
const uris = Array.from({ length: many }, (_, i) => `/w/sources/article-${i}.txt`);

/** The most that was looked at of a list between two pauses. */
function counted<T>(items: readonly T[]) {
  let now = 0;
  let most = 0;
  const proxy = new Proxy(items, {
    get(list, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) most = Math.max(most, ++now);
      return Reflect.get(list, key, receiver) as unknown;
    },
  });
  const pause = async () => {
    now = 0;
  };
  return { proxy, pause, most: () => most };
}

describe('a long list', () => {
  it('is worked through a part at a time', async () => {
    const { proxy, pause, most } = counted(uris);
    expect(await mapInTurns(proxy, (u) => u.length, pause)).toEqual(uris.map((u) => u.length));
    expect(most()).toBeLessThanOrEqual(atATurn);
  });

  it('is gone through a part at a time', async () => {
    const { proxy, pause, most } = counted(uris);
    const seen: string[] = [];
    await eachInTurns(proxy, (u) => seen.push(u), pause);
    expect(seen).toEqual(uris);
    expect(most()).toBeLessThanOrEqual(atATurn);
  });

  it('is sorted as sort() does, a part at a time', async () => {
    const random = chance(3);
    const shuffled = [...uris].sort(() => random() - 0.5);
    let pauses = 0;
    const found = await sortedInTurns(shuffled, async () => void pauses++);
    expect(found).toEqual([...uris].sort());
    // Ten stretches, and four rounds of merging.
    expect(pauses).toBeGreaterThanOrEqual(10 + (4 * many) / atATurn);
    for (const few of [[], ['b'], ['b', 'a'], ['a', 'b', 'b']])
      expect(await sortedInTurns(few)).toEqual([...few].sort());
  });

  it('is looked at once where it is in order', async () => {
    const sorted = [...uris].sort();
    const { proxy, pause, most } = counted(sorted);
    expect(await sortedInTurns(proxy, pause)).toEqual(sorted);
    // Each is compared with the one before; the copy at the end is made by the machine.
    expect(most()).toBeLessThanOrEqual(many + 2 * atATurn);
  });
});

describe('a host with 10,000 sources', () => {
  it('looks at few files between two turns, and reads none that is known', async () => {
    const files = memoryFiles({});
    let looked = 0;
    let most = 0;
    const note = () => {
      looked++;
      most = Math.max(most, looked);
    };
    const known = async (uri: string) => {
      note();
      // Every look at a disk gives others a turn.
      await new Promise((resolve) => setImmediate(resolve));
      looked = 0;
      return { stamp: uri, uris: [uri] };
    };
    const read = await readSources(
      { ...files, known, read: () => Promise.reject(new Error('read')) },
      uris,
      [],
    );
    expect(read).toHaveLength(many);
    expect(most).toBeLessThanOrEqual(16);
  });

  it('of files that are known without looking is gone through a part at a time', async () => {
    let asked = 0;
    let most = 0;
    const known = async (uri: string) => {
      most = Math.max(most, ++asked);
      return { stamp: uri, uris: [uri] };
    };
    const pause = async () => {
      asked = 0;
    };
    const read = await readSources({ ...memoryFiles({}), known }, uris, [], {}, { pause });
    expect(read).toHaveLength(many);
    expect(most).toBeLessThanOrEqual(atATurn / 2);
  });

  it('is told of them a part at a time', async () => {
    const all = uris.map((uri, i) => ({
      key: `k${i}`,
      uri,
      title: undefined,
      bundled: false,
      extracted: false,
      lines: 1,
    }));
    let most = 0;
    const part = (from: number) => {
      const some = all.slice(from, from + mostListedAtOnce);
      most = Math.max(most, some.length);
      return some;
    };
    const state = { id: 'w', generation: 1, problems: [], missing: [], sourceCount: many };
    const input = { id: 'w' } as Parameters<typeof putInForce>[1];
    const client = {
      setWorkspace: async () => ({ ...state, sources: part(0) }),
      listedSources: async (_: string, from: number) => part(from),
    };
    expect((await putInForce(client, input))?.sources).toEqual(all);
    expect(most).toBe(1_000);
    // The engine ended in between: nobody takes a part for the whole.
    const ended = { ...client, listedSources: async () => undefined };
    expect(await putInForce(ended, input)).toBeUndefined();
  });
});
