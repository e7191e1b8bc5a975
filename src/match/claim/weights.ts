// Written by build/fit/claims.ts; do not edit.
import type { Features } from './features.js';

/**
 * Weights of the features (none negative) and calibration, fitted on 1686 labelled claims of five
 * public sets (development halves: frank-cnn 350, frank-bbc 268, cliff 246, wice 349, summedits 473), the sets counting alike.
 * Cross-validated by document: AUC frank-cnn 0.792, frank-bbc 0.738, cliff 0.849, wice 0.839, summedits 0.658.
 */
export const weights: {
  readonly features: Readonly<Record<keyof Features, number>>;
  /** Raw score and the share of rows around it that people judged supported; straight between. */
  readonly curve: readonly (readonly [raw: number, rate: number])[];
} = {
  features: {
    coverage: 0.0633,
    deed: 0.1157,
    pairs: 0.1266,
    everyStrict: 0.2405,
    everyNoun: 0.049,
    agreement: 0.4049,
  },
  curve: [
    [0, 0],
    [0.5306, 0.0394],
    [0.6167, 0.0722],
    [0.6756, 0.1123],
    [0.7305, 0.2526],
    [0.7898, 0.283],
    [0.8284, 0.3263],
    [0.8522, 0.3887],
    [0.8726, 0.4247],
    [0.9128, 0.4964],
    [0.9626, 0.6148],
    [0.9928, 0.7116],
    [1, 0.8521],
  ],
};
