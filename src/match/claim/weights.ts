// Written by build/fit/claims.ts; do not edit.
import type { Features } from './features.js';

/** Fitted on claims of the development sets frank-cnn, frank-bbc, cliff, wice and summedits. */
export const weights: {
  readonly features: Partial<Record<keyof Features, number>>;
  readonly slope: number;
  readonly intercept: number;
} = {
  features: { coverage: 0.2, strictLines: 0.2, pairs: 0.35, bigrams: 0.05, inOrder: 0.05, agreement: 0.25 },
  slope: 10,
  intercept: -6,
};
