// Written by build/fit/claims.ts; do not edit.
import type { Features } from './features.js';

/**
 * Weights of the features (none negative) and calibration, fitted on 1686 labelled claims of five
 * public sets (development halves: frank-cnn 350, frank-bbc 268, cliff 246, wice 349, summedits 473), the sets counting alike.
 * Cross-validated by document: AUC frank-cnn 0.747, frank-bbc 0.723, cliff 0.853, wice 0.824, summedits 0.633.
 */
export const weights: {
  readonly features: Readonly<Record<keyof Features, number>>;
  readonly slope: number;
  readonly intercept: number;
} = {
  features: { coverage: 0.1286, pairs: 0.1914, everyStrict: 0.242, everyNoun: 0.065, agreement: 0.3731 },
  slope: 9.2279,
  intercept: -8.265,
};
