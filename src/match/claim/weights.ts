// Written by build/fit/claims.ts; do not edit.
import type { Features } from './features.js';

/**
 * Weights of the features (none negative) and calibration, fitted on 1686 labelled claims of five
 * public sets (development halves: frank-cnn 350, frank-bbc 268, cliff 246, wice 349, summedits 473), the sets counting alike.
 * Cross-validated by document: AUC frank-cnn 0.789, frank-bbc 0.740, cliff 0.857, wice 0.840, summedits 0.653.
 */
export const weights: {
  readonly features: Readonly<Record<keyof Features, number>>;
  /** Raw score and the share of rows around it that people judged supported; straight between. */
  readonly curve: readonly (readonly [raw: number, rate: number])[];
} = {
  features: {
    coverage: 0.0609,
    deed: 0.1064,
    pairs: 0.137,
    everyStrict: 0.2452,
    everyNoun: 0.0523,
    agreement: 0.3983,
  },
  curve: [
    [0, 0],
    [0.5275, 0.0394],
    [0.6137, 0.0722],
    [0.6735, 0.1042],
    [0.7278, 0.2444],
    [0.7859, 0.2912],
    [0.8258, 0.3181],
    [0.8518, 0.3969],
    [0.8728, 0.4083],
    [0.9122, 0.5046],
    [0.9632, 0.6189],
    [0.9925, 0.7198],
    [1, 0.844],
  ],
};
