// Written by build/fit/claims.ts; do not edit.
import type { Features } from './features.js';

/**
 * Weights of the features (none negative) and calibration, fitted on 1686 labelled claims of five
 * public sets (development halves: frank-cnn 350, frank-bbc 268, cliff 246, wice 349, summedits 473), the sets counting alike.
 * Cross-validated by document: AUC frank-cnn 0.788, frank-bbc 0.745, cliff 0.863, wice 0.840, summedits 0.645.
 */
export const weights: {
  readonly features: Readonly<Record<keyof Features, number>>;
  /** Raw score and the share of rows around it that people judged supported; straight between. */
  readonly curve: readonly (readonly [raw: number, rate: number])[];
} = {
  features: { coverage: 0.1127, pairs: 0.1746, everyStrict: 0.2423, everyNoun: 0.0742, agreement: 0.3962 },
  curve: [
    [0, 0],
    [0.5311, 0.0558],
    [0.6196, 0.064],
    [0.6803, 0.1042],
    [0.7364, 0.2362],
    [0.7924, 0.2749],
    [0.8501, 0.3495],
    [0.9105, 0.4726],
    [0.9716, 0.6393],
    [0.9942, 0.7116],
    [1, 0.844],
  ],
};
