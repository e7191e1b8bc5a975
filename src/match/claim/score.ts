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
  return 1 / (1 + Math.exp(-(weights.slope * raw + weights.intercept)));
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
