import { expect, test } from 'vitest';
import { crossValidated, defaultOptions, type FitRow, fitTrees } from '../../../build/fit/trees.js';
import { likelihoodOf } from '../../../src/match/claim/trees.js';

/** A stream of numbers in [0, 1), the same at every run. */
function randomFrom(seed: number): () => number {
  let s = seed;
  return () => {
    s = (s * 1103515245 + 12345) % 2147483648;
    return s / 2147483648;
  };
}

/** Rows of which the wrong ones have a high first and a low second value; the third is noise. */
function rowsOf(n: number): FitRow[] {
  const random = randomFrom(7);
  return Array.from({ length: n }, (_, i) => {
    const x = [random(), random(), random()];
    const y: 0 | 1 = x[0]! > 0.6 && x[1]! < 0.5 ? 1 : 0;
    return { x, y, group: `author ${i % 12}` };
  });
}

test('trees find a rule of two features, on groups that they were not fitted on', () => {
  const rows = rowsOf(1200);
  const p = crossValidated(['a', 'b', 'noise'], rows);
  const right = p.filter((v, i) => v >= 0.5 === (rows[i]!.y === 1)).length;
  expect(right / rows.length).toBeGreaterThan(0.95);
});

test('the likelihood only rises with a feature that is said to rise', () => {
  const rows = rowsOf(600).map((r) => ({ ...r, y: (r.x[0]! > 0.6 || r.x[0]! < 0.1 ? 1 : 0) as 0 | 1 }));
  const model = fitTrees(['a', 'b', 'noise'], rows, { ...defaultOptions, monotone: { a: 1 } });
  for (const b of [0.2, 0.8]) {
    let last = 0;
    for (let a = 0; a <= 1; a += 0.05) {
      const p = likelihoodOf(model, [a, b, 0.5]);
      expect(p).toBeGreaterThanOrEqual(last - 1e-9);
      last = p;
    }
  }
  const free = fitTrees(['a', 'b', 'noise'], rows);
  expect(likelihoodOf(free, [0.05, 0.5, 0.5])).toBeGreaterThan(likelihoodOf(free, [0.3, 0.5, 0.5]));
});

test('the same rows give the same trees', () => {
  expect(fitTrees(['a', 'b', 'noise'], rowsOf(300))).toEqual(fitTrees(['a', 'b', 'noise'], rowsOf(300)));
});

test('a row counts as much as it weighs', () => {
  // Of like rows the half is wrong; of what they weigh, three quarters.
  const like = (y: 0 | 1, weight: number): FitRow => ({ x: [0], y, group: 'a', weight });
  const rows = Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? like(1, 1.5) : like(0, 0.5)));
  expect(likelihoodOf(fitTrees(['a'], rows), [0])).toBeCloseTo(0.75, 3);
  expect(
    likelihoodOf(
      fitTrees(
        ['a'],
        rows.map((r) => ({ ...r, weight: 1 })),
      ),
      [0],
    ),
  ).toBeCloseTo(0.5, 3);
});
