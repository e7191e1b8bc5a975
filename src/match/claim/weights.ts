// Written by build/fit/claims.ts; do not edit.
import type { Features } from './features.js';

/**
 * Weights of the features (none negative) and calibration, fitted on 1686 labelled claims of five
 * public sets (development halves: frank-cnn 350, frank-bbc 268, cliff 246, wice 349, summedits 473), the sets counting alike.
 * Cross-validated by document: AUC frank-cnn 0.791, frank-bbc 0.730, cliff 0.853, wice 0.837, summedits 0.646.
 */
export const weights: {
  readonly features: Readonly<Record<keyof Features, number>>;
  /** Raw score and the share of rows around it that people judged supported; straight between. */
  readonly curve: readonly (readonly [raw: number, rate: number])[];
} = {
  features: { coverage: 0.1285, pairs: 0.1878, everyStrict: 0.2457, everyNoun: 0.0699, agreement: 0.3681 },
  curve: [
    [0, 0],
    [0.5153, 0.0558],
    [0.6062, 0.0722],
    [0.6704, 0.1286],
    [0.7269, 0.2362],
    [0.7845, 0.2668],
    [0.827, 0.3181],
    [0.8575, 0.3725],
    [0.8787, 0.4493],
    [0.915, 0.476],
    [0.9547, 0.6378],
    [0.978, 0.6408],
    [0.9927, 0.6952],
    [1, 0.8603],
  ],
};
