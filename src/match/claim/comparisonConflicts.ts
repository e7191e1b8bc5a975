import { isComparison } from '../lexicon/partsOfSpeech.js';
import type { Match } from './align.js';
import type { ConflictContext, FoundConflict } from './conflicts.js';
import { conflict } from './conflicts.js';
import type { Term } from './terms.js';

/** A line that has this much of the claim compares the same things. */
const sameMatter = 0.6;
const alike = /^(?:equally|alike|same|identical|equal|indistinguishable|evenly)$/;
const degree = /^(?:more|less|fewer|better|worse|further|farther)$/;

/**
 * Another outcome of a comparison: `girls benefited more than boys` against `girls and boys benefited equally`, and the
 * two sides in each other's place: `A is faster than B` against `B is faster than A`.
 */
export function comparisonConflicts(c: ConflictContext): Omit<FoundConflict, 'reading'>[] {
  if (c.lineCoverage < sameMatter) return [];
  const own = comparisonOf(c.claim);
  if (!own) return [];
  const { terms } = c.reading.line;
  const other = comparisonOf(terms);
  if (!other) {
    const equal = terms.findIndex((t) => alike.test(t.norm));
    const isDegree = terms.some((t) => degree.test(t.norm) || isComparison(t.norm));
    return equal >= 0 && !isDegree ? [conflict('antonym', c.claim, own.degree, terms[equal]!, 0.8)] : [];
  }
  return isSwapped(c, own, other) ? [conflict('role', c.claim, own.degree, terms[other.degree]!, 0.8)] : [];
}

interface Comparison {
  /** The comparative, and `than`. */
  readonly degree: number;
  readonly than: number;
}

/** The first `more … than`, `-er … than` of a sentence, `more than 40` apart. */
function comparisonOf(terms: readonly Term[]): Comparison | undefined {
  for (let than = 1; than + 1 < terms.length; than++) {
    if (terms[than]!.norm !== 'than' || terms[than + 1]!.kind === 'number') continue;
    for (let k = than - 1; k >= 0 && than - k <= 4; k--) {
      const { norm } = terms[k]!;
      if (degree.test(norm) || isComparison(norm)) return { degree: k, than };
    }
  }
  return undefined;
}

/**
 * Whether both compare by the same word, and what tells the claim's sides apart stands on the other side in the line: a
 * word of each, of those that the line has on one side only, and none of them on its own.
 */
function isSwapped(c: ConflictContext, own: Comparison, other: Comparison): boolean {
  const { matches } = c.reading.line;
  const isSame = (m: Match) => m.at === other.degree && m.relation.strength >= 0.8;
  const norms = [c.claim[own.degree]!.norm, c.reading.line.terms[other.degree]!.norm];
  if (norms[0] !== norms[1] && !matches[own.degree]!.some(isSame)) return false;
  let [left, right] = [0, 0];
  for (const [i, t] of c.claim.entries()) {
    if (t.weight < 0.3 || i === own.degree) continue;
    const at = matches[i]!.filter((m) => m.relation.strength >= 0.8 && m.term.kind !== 'function');
    if (at.length === 0) continue;
    const isLeft = at.every((m) => m.at < other.than);
    const isRight = at.every((m) => m.at > other.than);
    if (i > own.than && isRight) return false;
    if (i > own.than && isLeft) right++;
    if (i < own.than && isRight) left++;
  }
  return left > 0 && right > 0;
}
