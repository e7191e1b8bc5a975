// Written by build/fit/claims.ts; do not edit.
import type { Features } from './features.js';

/**
 * Weights of the features (none negative) and calibration, fitted on 1686 labelled claims of five
 * public sets (development halves: frank-cnn 350, frank-bbc 268, cliff 246, wice 349, summedits 473), the sets counting alike.
 * Cross-validated by document: AUC frank-cnn 0.783, frank-bbc 0.738, cliff 0.849, wice 0.836, summedits 0.689.
 */
export const weights: {
  readonly features: Readonly<Record<keyof Features, number>>;
  /** Raw score and the share of rows around it that people judged supported; straight between. */
  readonly curve: readonly (readonly [raw: number, rate: number])[];
} = {
  features: {
    coverage: 0.0738,
    deed: 0.1084,
    pairs: 0.1324,
    everyStrict: 0.2575,
    everyNoun: 0.0421,
    agreement: 0.3857,
  },
  curve: [
    [0, 0],
    [0.5202, 0.0476],
    [0.6106, 0.064],
    [0.6697, 0.096],
    [0.723, 0.228],
    [0.7854, 0.2749],
    [0.8249, 0.3263],
    [0.85, 0.3806],
    [0.8698, 0.4411],
    [0.9111, 0.5128],
    [0.9627, 0.6189],
    [0.9925, 0.7198],
    [1, 0.844],
  ],
};
