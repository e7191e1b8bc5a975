import { describe, expect, it } from 'vitest';
import { sortNumbers } from '../../../src/util/sortNumbers.js';
import { chance } from '../../bench/generate.js';

describe('sortNumbers', () => {
  for (const n of [0, 1, 2, 2_047, 2_048, 10_000]) {
    for (const most of [2, 1_000, 2 ** 32]) {
      it(`sorts ${n} numbers below ${most} as the engine does`, () => {
        const random = chance(n);
        const numbers = Uint32Array.from({ length: n }, () => Math.floor(random() * most));
        const expected = Uint32Array.from(numbers).sort();
        expect(sortNumbers(numbers)).toEqual(expected);
      });
    }
  }
});
