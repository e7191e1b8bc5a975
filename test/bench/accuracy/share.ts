import type { Measure } from '../measure.js';

/** A share of `n` cases with its 95% confidence interval (Wilson 1927: holds near 0 and 1, where these shares lie). */
export function share(measure: string, hits: number, n: number): Measure {
  const z = 1.96;
  const p = n === 0 ? 0 : hits / n;
  const base = 1 + (z * z) / Math.max(1, n);
  const middle = p + (z * z) / (2 * Math.max(1, n));
  const spread = z * Math.sqrt((p * (1 - p)) / Math.max(1, n) + (z * z) / (4 * Math.max(1, n) ** 2));
  return {
    measure,
    unit: 'ratio',
    value: p,
    n,
    low: Math.max(0, (middle - spread) / base),
    high: Math.min(1, (middle + spread) / base),
  };
}
