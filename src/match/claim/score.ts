import type { Features } from './features.js';
import { featureNames } from './features.js';
import { weights } from './weights.js';

/**
 * Score of one claim before calibration: a weighted sum of its features, no weight negative, so that it rises with
 * each.
 */
export function rawScore(features: Features): number {
  let sum = 0;
  for (const name of featureNames) sum += weights.features[name] * features[name];
  return sum;
}

/** A raw score as the share of claims with such a score that people judged supported, 0 to 1. */
export function calibrated(raw: number): number {
  return onCurve(weights.curve, raw);
}

/** The height of a curve of straight pieces, its knots by rising place; flat beyond its ends. */
export function onCurve(curve: readonly (readonly [number, number])[], x: number): number {
  const after = curve.findIndex(([place]) => place >= x);
  if (after < 0) return curve.at(-1)?.[1] ?? 0;
  const [x1, y1] = curve[after]!;
  if (after === 0 || x1 === x) return y1;
  const [x0, y0] = curve[after - 1]!;
  return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}

/**
 * Raw score of a text of several sentences: halfway between the mean of its sentences and the worst of them. A text
 * is borne out only if all of it is, but the worst alone is too easily one odd sentence; of mean, least, product and
 * this, this ranked best on the development sets.
 */
export function rawTogether(sentences: readonly number[]): number {
  if (sentences.length === 0) return 0;
  const mean = sentences.reduce((a, b) => a + b, 0) / sentences.length;
  return 0.5 * mean + 0.5 * Math.min(...sentences);
}
