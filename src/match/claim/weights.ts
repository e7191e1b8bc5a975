// Written by build/fit/claims.ts; do not edit.
import type { Features } from './features.js';

/**
 * Weights of the features (none negative) and calibration, fitted on 1686 labelled claims of five
 * public sets (development halves: frank-cnn 350, frank-bbc 268, cliff 246, wice 349, summedits 473), the sets counting alike.
 * Cross-validated by document: AUC frank-cnn 0.782, frank-bbc 0.736, cliff 0.850, wice 0.836, summedits 0.686.
 */
export const weights: {
  readonly features: Readonly<Record<keyof Features, number>>;
  /** Raw score and the share of rows around it that people judged supported; straight between. */
  readonly curve: readonly (readonly [raw: number, rate: number])[];
} = {
  features: {
    coverage: 0.0749,
    deed: 0.1068,
    pairs: 0.1342,
    everyStrict: 0.2516,
    everyNoun: 0.0384,
    agreement: 0.394,
  },
  curve: [
    [0, 0],
    [0.5238, 0.0394],
    [0.6136, 0.0558],
    [0.6718, 0.1286],
    [0.7255, 0.2034],
    [0.7867, 0.283],
    [0.8262, 0.3345],
    [0.851, 0.3725],
    [0.871, 0.4493],
    [0.912, 0.5087],
    [0.9631, 0.6189],
    [0.9925, 0.7116],
    [1, 0.8521],
  ],
};
