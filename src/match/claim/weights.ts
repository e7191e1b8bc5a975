// Written by build/fit/claims.ts; do not edit.
import type { Features } from './features.js';

/**
 * Weights of the features (none negative) and calibration, fitted on 1686 labelled claims of five
 * public sets (development halves: frank-cnn 350, frank-bbc 268, cliff 246, wice 349, summedits 473), the sets counting alike.
 * Cross-validated by document: AUC frank-cnn 0.799, frank-bbc 0.731, cliff 0.876, wice 0.850, summedits 0.733.
 */
export const weights: {
  readonly features: Readonly<Record<keyof Features, number>>;
  /** Raw score and the share of rows around it that people judged supported; straight between. */
  readonly curve: readonly (readonly [raw: number, rate: number])[];
} = {
  features: {
    coverage: 0.1195,
    pairs: 0.1471,
    everyStrict: 0.2012,
    everyNoun: 0.0515,
    agreement: 0.4042,
    restraint: 0.0763,
  },
  curve: [
    [0, 0],
    [0.5651, 0.0313],
    [0.6621, 0.0804],
    [0.7112, 0.096],
    [0.7769, 0.1658],
    [0.8388, 0.3509],
    [0.8824, 0.4148],
    [0.9163, 0.4903],
    [0.9358, 0.5757],
    [0.9569, 0.646],
    [0.977, 0.657],
    [0.9925, 0.728],
    [1, 0.8684],
  ],
};
