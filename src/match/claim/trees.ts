/**
 * Boosted trees of three splits deep as a script of `build/fit` writes them: of a tree, the seven splits in the order root, its two children, theirs (an
 * index into the features and a bound: a value above it goes right), then the eight leaves from left to right. A split that is not needed
 * has the bound `null`: all goes left.
 */
export type Tree = readonly [
  features: readonly number[],
  bounds: readonly (number | null)[],
  leaves: readonly number[],
];

/** A model of what tells wrong rows from right ones (gradient boosting of the logistic loss, Friedman 2001). */
export interface Trees {
  /** Names of the features, in the order in which a row has them. */
  readonly features: readonly string[];
  /** Log odds of a row before any tree. */
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** Splits of a tree, and its leaves: `splits + 1`. */
const splits = 7;

/**
 * How likely a row is a wrong one, 0 to 1, as fitted. Linear in the trees: a hundred take some microseconds.
 *
 * @param row values in the order of {@link Trees.features}
 * @example likelihoodOf(model, model.features.map((f) => row[f])) >= 0.8
 */
export function likelihoodOf({ base, trees }: Trees, row: readonly number[]): number {
  let sum = base;
  for (const [features, bounds, leaves] of trees) {
    let at = 0;
    while (at < splits) {
      const bound = bounds[at]!;
      at = 2 * at + (bound !== null && row[features[at]!]! > bound ? 2 : 1);
    }
    sum += leaves[at - splits]!;
  }
  return 1 / (1 + Math.exp(-sum));
}
