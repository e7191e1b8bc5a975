import type { TermKind } from './terms.js';

/** How much must be borne out before a claim passes without a warning. */
export type Strictness = 'lenient' | 'balanced' | 'strict';

interface Point {
  /** Score from which a claim counts as supported. */
  readonly supportedFrom: number;
  /** How sure a conflict must be to be reported. */
  readonly conflictFrom: number;
  /** Words of which each must be borne out, whatever the score. */
  readonly strictKinds: readonly TermKind[];
}

/**
 * Points on the measured curve (claims of the development sets, a sentence at a time; see ARCHITECTURE.md):
 *
 * - lenient: of claims that people judged supported, 2 in 100 are warned about; of the others, 3 in 10 are caught.
 * - balanced: the default. A number that no line has is enough for a warning: of such claims, 6 in 7 were wrong.
 * - strict: so is a name (3 in 4 were wrong), and the score must be higher.
 */
const points: Readonly<Record<Strictness, Point>> = {
  lenient: { supportedFrom: 0.16, conflictFrom: 0.85, strictKinds: [] },
  balanced: { supportedFrom: 0.26, conflictFrom: 0.7, strictKinds: ['number'] },
  strict: { supportedFrom: 0.34, conflictFrom: 0.5, strictKinds: ['number', 'name'] },
};

/** The point of a strictness; `balanced` if none is given. */
export function strictnessOf(strictness: Strictness = 'balanced'): Point {
  return points[strictness];
}
