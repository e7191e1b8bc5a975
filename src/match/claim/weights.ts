// Written by build/fit/claims.ts; do not edit.
import type { Features } from './features.js';

/**
 * Weights of the features (none negative) and calibration, fitted on 1686 labelled claims of five
 * public sets (development halves: frank-cnn 350, frank-bbc 268, cliff 246, wice 349, summedits 473), the sets counting alike.
 * Cross-validated by document: AUC frank-cnn 0.813, frank-bbc 0.764, cliff 0.882, wice 0.846, summedits 0.733.
 */
export const weights: {
  readonly features: Readonly<Record<keyof Features, number>>;
  /** Raw score and the share of rows around it that people judged supported; straight between. */
  readonly curve: readonly (readonly [raw: number, rate: number])[];
} = {
  features: {
    coverage: 0.1218,
    pairs: 0.1186,
    everyStrict: 0.1802,
    everyNoun: 0.0567,
    agreement: 0.4635,
    restraint: 0.0591,
  },
  curve: [
    [0, 0],
    [0.5854, 0.0149],
    [0.6808, 0.064],
    [0.728, 0.096],
    [0.7706, 0.1296],
    [0.8099, 0.2586],
    [0.8478, 0.3591],
    [0.8876, 0.3821],
    [0.9201, 0.5149],
    [0.9384, 0.5838],
    [0.9594, 0.646],
    [0.9792, 0.6489],
    [0.9934, 0.7362],
    [1, 0.8684],
  ],
};
