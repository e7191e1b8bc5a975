import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Mirror } from '../../../src/engine/mirror.js';
import { changedList, mostToldAtOnce, ToldLists } from '../../../src/ide/told.js';

interface Item {
  readonly name: string;
  readonly span: { readonly start: number; readonly end: number };
}

const item = (name: string, start: number): Item => ({ name, span: { start, end: start + 5 } });
const isAlike = (a: Item, b: Item) => a.name === b.name;
const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => item(`n${i}`, from + i * 10));
const moved = (items: readonly Item[], by: number) => items.map((i) => item(i.name, i.span.start + by));

describe('lists that are told again', () => {
  it('are told by what changed, however long they are', () => {
    for (const count of [300, 30_000]) {
      const told = new ToldLists();
      const before = many(count);
      let known = 0;
      let isAll = false;
      while (!isAll) ({ id: known, isAll } = told.change('a', known, before, isAlike));
      const now = [...before.slice(0, 20), item('new', 200), ...moved(before.slice(21), 7)];
      const change = told.change('a', known, now, isAlike);
      expect(change).toMatchObject({ base: known, head: 20, tail: count - 21, by: 7, isAll: true });
      expect(change.items).toEqual([item('new', 200)]);
      expect(changedList(before, change)).toEqual(now);
    }
  });

  it('are told a few hundred items at a time', async () => {
    const told = new ToldLists();
    const list = many(3 * mostToldAtOnce + 1);
    const sizes: number[] = [];
    const mirror = new Mirror<Item>(async (_uri, _version, known) => {
      const change = told.change('a', known, list, isAlike);
      sizes.push(change.items.length);
      return change;
    });
    expect(await mirror.of('a', 1)).toEqual(list);
    expect(sizes).toEqual([mostToldAtOnce, mostToldAtOnce, mostToldAtOnce, 1]);
    // A second look brings nothing, and items are the same objects.
    const first = await mirror.of('a', 1);
    expect((await mirror.of('a', 1))?.every((d, i) => d === first?.[i])).toBe(true);
    expect(sizes.at(-1)).toBe(0);
  });

  it('begin anew where the engine did, or told somebody else', async () => {
    let told = new ToldLists();
    let list = many(10);
    const mirror = new Mirror<Item>(async (_uri, version, known) =>
      version === 3 ? undefined : told.change('a', known, list, isAlike),
    );
    expect(await mirror.of('a', 1)).toEqual(list);
    told = new ToldLists();
    list = many(12, 3);
    expect(await mirror.of('a', 2)).toEqual(list);
    told.change('a', 0, many(4), isAlike);
    expect(await mirror.of('a', 4)).toEqual(list);
    expect(await mirror.of('a', 3)).toBeUndefined();
  });

  it('ask once for one version, and one after the other for several', async () => {
    const asked: number[] = [];
    let running = 0;
    const told = new ToldLists();
    const mirror = new Mirror<Item>(async (_uri, version, known) => {
      asked.push(version);
      expect(++running).toBe(1);
      await new Promise((done) => setTimeout(done, 2));
      running--;
      return told.change('a', known, many(version), isAlike);
    });
    const lists = await Promise.all([1, 1, 2, 2, 3].map((v) => mirror.of('a', v)));
    expect(lists.map((l) => l?.length)).toEqual([1, 1, 2, 2, 3]);
    expect(asked).toEqual([1, 2, 3]);
  });

  it('are the lists that they are told as, whatever changed', async () => {
    const lists = fc.array(
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat({ max: 3 })), { maxLength: 12 }),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(lists, async (versions) => {
        const told = new ToldLists();
        let list: Item[] = [];
        const mirror = new Mirror<Item>(async (_u, _v, known) => told.change('a', known, list, isAlike));
        for (const [version, items] of versions.entries()) {
          let at = 0;
          list = items.map(([name, gap]) => {
            at += gap;
            return item(name, at);
          });
          expect(await mirror.of('a', version)).toEqual(list);
        }
      }),
    );
  });
});
