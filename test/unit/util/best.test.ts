import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Best } from '../../../src/util/best.js';

it('knows the smallest of the largest numbers, and of fewer none', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 })), fc.integer({ min: 1, max: 6 }), (all, most) => {
      const best = new Best(most);
      for (const value of all) best.add(value);
      const right = [...all].sort((a, b) => b - a)[most - 1] ?? Number.NEGATIVE_INFINITY;
      expect(best.least).toBe(right);
    }),
  );
});
