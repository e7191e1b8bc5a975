import { describe, expect, it } from 'vitest';
import { Recent, RecentOf } from '../../../src/util/recent.js';

describe('what was asked for lately', () => {
  it('is computed once while it is in use, and again when it was forgotten', () => {
    const computed: number[] = [];
    const recent = new Recent<number, number>(3);
    const ask = (key: number) =>
      recent.get(key, (k) => {
        computed.push(k);
        return k * 10;
      });
    for (const key of [1, 2, 3, 1, 4, 1, 5, 1, 6, 1, 7, 1]) expect(ask(key)).toBe(key * 10);
    expect(computed).toEqual([1, 2, 3, 4, 5, 6, 7]);
    ask(2);
    expect(computed.at(-1)).toBe(2);
  });

  it('keeps an answer that is no value', () => {
    let asked = 0;
    const recent = new Recent<string, string>(1);
    for (let i = 0; i < 3; i++)
      recent.get('a', () => {
        asked++;
        return '';
      });
    expect(asked).toBe(1);
  });
});

describe('what was asked of objects lately', () => {
  it('is computed once while it is in use, and again when it was forgotten', () => {
    const objects = Array.from({ length: 8 }, (_, n) => ({ n }));
    const computed: number[] = [];
    const recent = new RecentOf<{ n: number }, { tenfold: number }>(3);
    const ask = (i: number) =>
      recent.get(objects[i]!, ({ n }) => {
        computed.push(n);
        return { tenfold: n * 10 };
      });
    for (const i of [1, 2, 3, 1, 4, 1, 5, 1, 6, 1, 7, 1]) expect(ask(i)).toEqual({ tenfold: i * 10 });
    expect(computed).toEqual([1, 2, 3, 4, 5, 6, 7]);
    ask(2);
    expect(computed.at(-1)).toBe(2);
  });
});
