import { describe, expect, it } from 'vitest';
import { dateParts } from '../../../src/source/dateParts.js';

describe('dateParts', () => {
  it('reads dates that say which day they mean', () => {
    for (const [written, parts] of [
      ['2024-05-02', [2024, 5, 2]],
      ['2024-05-02T23:30:00-05:00', [2024, 5, 2]],
      ['2024/5', [2024, 5]],
      ['20240502', [2024, 5, 2]],
      [2024, [2024]],
      ['2024-00-00', [2024]],
      ['Thu, 2 May 2024 09:30:00 +0100', [2024, 5, 2]],
      ['May 2, 2024', [2024, 5, 2]],
      ['Sept. 2nd, 2024', [2024, 9, 2]],
      ['2nd February 2024', [2024, 2, 2]],
      ['May 2024', [2024, 5]],
    ] as const)
      expect(dateParts(written), String(written)).toEqual(parts);
  });

  it('guesses no day, and knows which there are', () => {
    for (const written of [
      '02/05/2024',
      '2024-13-01',
      '2024-02-30',
      'May',
      'soon',
      '1715680000',
      '',
      null,
      {},
    ])
      expect(dateParts(written), String(written)).toBeUndefined();
    expect(() => dateParts(' '.repeat(100_000))).not.toThrow();
  });
});
