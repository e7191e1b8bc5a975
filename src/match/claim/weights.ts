// Written by build/fit/claims.ts; do not edit.
import type { Features } from './features.js';

/**
 * Weights of the features (none negative) and calibration, fitted on 1686 labelled claims of five
 * public sets (development halves: frank-cnn 350, frank-bbc 268, cliff 246, wice 349, summedits 473), the sets counting alike.
 * Cross-validated by document: AUC frank-cnn 0.790, frank-bbc 0.737, cliff 0.851, wice 0.836, summedits 0.657.
 */
export const weights: {
  readonly features: Readonly<Record<keyof Features, number>>;
  /** Raw score and the share of rows around it that people judged supported; straight between. */
  readonly curve: readonly (readonly [raw: number, rate: number])[];
} = {
  features: {
    coverage: 0.0679,
    deed: 0.1127,
    pairs: 0.1366,
    everyStrict: 0.2609,
    everyNoun: 0.0401,
    agreement: 0.3817,
  },
  curve: [
    [0, 0],
    [0.5157, 0.0394],
    [0.6062, 0.0722],
    [0.6673, 0.1204],
    [0.7247, 0.2116],
    [0.7887, 0.2749],
    [0.8275, 0.3591],
    [0.8497, 0.3887],
    [0.8692, 0.4247],
    [0.9112, 0.4923],
    [0.9508, 0.6214],
    [0.9729, 0.6245],
    [0.9924, 0.7116],
    [1, 0.8521],
  ],
};
