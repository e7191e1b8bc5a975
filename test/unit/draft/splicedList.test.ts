import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notMoved, type Shift, SplicedList } from '../../../src/draft/splicedList.js';

const moved = (item: { at: number }, by: Shift) => ({ at: item.at + by.raw });

describe('a list that is put together when it is read', () => {
  const edits = fc.array(
    fc.record({
      from: fc.nat({ max: 30 }),
      length: fc.nat({ max: 5 }),
      now: fc.array(fc.nat({ max: 9 }), { maxLength: 4 }),
      raw: fc.integer({ min: -3, max: 3 }),
      isRead: fc.boolean(),
      isAllRead: fc.boolean(),
    }),
    { maxLength: 60 },
  );

  it('is what an array would be, read at once or item by item', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 30 }), edits, (first, changes) => {
        const itemsOf = (values: readonly number[]) => values.map((at) => ({ at }));
        let plain = itemsOf(first);
        let list = SplicedList.of(itemsOf(first), moved);
        const versions: [SplicedList<{ at: number }>, { at: number }[]][] = [];
        for (const { from, length, now, raw, isRead, isAllRead } of changes) {
          const start = Math.min(from, plain.length);
          const end = Math.min(start + length, plain.length);
          list = list.splice(start, end, itemsOf(now), { ...notMoved, raw });
          plain = [
            ...plain.slice(0, start),
            ...itemsOf(now),
            ...plain.slice(end).map((i) => ({ at: i.at + raw })),
          ];
          expect(list.length).toBe(plain.length);
          if (isRead) for (let i = -1; i <= plain.length; i++) expect(list.at(i)).toEqual(plain[i]);
          if (isRead) expect(list.slice(1, 4)).toEqual(plain.slice(1, 4));
          if (isAllRead) expect(list.all).toEqual(plain);
          versions.push([list, plain]);
        }
        // No version changes another.
        for (const [list, plain] of versions) expect(list.all).toEqual(plain);
      }),
    );
  });

  it('makes no item that nobody asks for', () => {
    let made = 0;
    const counted = (item: { at: number }, by: Shift) => {
      made++;
      return moved(item, by);
    };
    const items = Array.from({ length: 10_000 }, (_, at) => ({ at }));
    let list = SplicedList.of(items, counted);
    for (let i = 0; i < 20; i++) list = list.splice(5, 6, [{ at: 5 }], { ...notMoved, raw: 1 });
    expect(made).toBe(0);
    expect(list.at(9_000)).toEqual({ at: 9_020 });
    expect(list.at(9_000)).toBe(list.at(9_000));
    expect(made).toBe(1);
  });
});
