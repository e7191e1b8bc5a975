// Written by build/fit/claims.ts; do not edit.
import type { Features } from './features.js';

/**
 * Weights of the features (none negative) and calibration, fitted on 1686 labelled claims of five
 * public sets (development halves: frank-cnn 350, frank-bbc 268, cliff 246, wice 349, summedits 473), the sets counting alike.
 * Cross-validated by document: AUC frank-cnn 0.806, frank-bbc 0.756, cliff 0.862, wice 0.836, summedits 0.720.
 */
export const weights: {
  readonly features: Readonly<Record<keyof Features, number>>;
  /** Raw score and the share of rows around it that people judged supported; straight between. */
  readonly curve: readonly (readonly [raw: number, rate: number])[];
} = {
  features: {
    coverage: 0.0812,
    deed: 0.0912,
    pairs: 0.1097,
    everyStrict: 0.2269,
    everyNoun: 0.0459,
    agreement: 0.3723,
    restraint: 0.0727,
  },
  curve: [
    [0, 0],
    [0.5607, 0.0394],
    [0.6506, 0.0722],
    [0.6997, 0.1286],
    [0.7437, 0.1788],
    [0.7862, 0.2017],
    [0.8242, 0.3263],
    [0.8625, 0.4148],
    [0.8979, 0.4821],
    [0.9192, 0.5107],
    [0.9443, 0.6296],
    [0.9685, 0.6977],
    [0.9903, 0.7362],
    [1, 0.8521],
  ],
};
