import { isComparison } from '../lexicon/partsOfSpeech.js';
import type { Match } from './align.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { conflict, neighbour } from './conflicts.js';
import type { Term } from './terms.js';

/** A line that has this much of the claim compares the same things. */
const sameMatter = 0.5;
const alike = /^(?:equally|alike|same|identical|equal|indistinguishable|evenly)$/;
const degree = /^(?:more|less|fewer|better|worse|further|farther)$/;

/**
 * Another outcome of a comparison: `girls benefited more than boys` against `girls and boys benefited equally`, and the
 * two sides in each other's place: `A is faster than B` against `B is faster than A`.
 */
export function comparisonConflicts(c: ConflictContext): Difference[] {
  if (c.lineCoverage < sameMatter) return [];
  const own = comparisonOf(c.claim);
  if (!own) return [];
  const { terms } = c.reading.line;
  const counted = otherDegreeOfSame(c, own);
  if (counted !== undefined) return [conflict('antonym', c.claim, own.degree, terms[counted]!, 0.75)];
  const other = comparisonOf(terms);
  if (!other) {
    const equal = terms.findIndex((t) => alike.test(t.norm));
    const isDegree = terms.some((t) => degree.test(t.norm) || isComparison(t.norm));
    return equal >= 0 && !isDegree ? [conflict('antonym', c.claim, own.degree, terms[equal]!, 0.8)] : [];
  }
  // `by more than two thirds`
  if (c.claim[own.than + 1]?.quantity || terms[other.than + 1]?.quantity) return [];
  if (isOpposed(c, own, other)) return [conflict('antonym', c.claim, own.degree, terms[other.degree]!, 0.8)];
  return isSwapped(c, own, other) ? [conflict('role', c.claim, own.degree, terms[other.degree]!, 0.8)] : [];
}

/** How far before `than` its comparative stands, in words: `more common in the old schools, at 21 percent, than`. */
const degreeReach = 10;

const oppositeDegrees: readonly (readonly [RegExp, RegExp])[] = [
  [/^more$/, /^(?:less|fewer)$/],
  [/^better$/, /^worse$/],
];

/** Whether two comparatives say the opposite of one another: `more`, `fewer`; `older`, `younger`. */
function areOpposed(c: ConflictContext, own: number, at: number): boolean {
  const [a, b] = [c.claim[own]!.norm, c.reading.line.terms[at]!.norm];
  return (
    oppositeDegrees.some(([x, y]) => (x.test(a) && y.test(b)) || (y.test(a) && x.test(b))) ||
    c.reading.line.matches[own]!.some((m) => m.at === at && m.relation.kind === 'opposite')
  );
}

/**
 * `has fewer unfilled posts than St Brannoc's` against `has more unfilled posts`: the opposite degree of the same, said of the same by name,
 * where the line leaves out with what it compares.
 */
function otherDegreeOfSame(c: ConflictContext, own: Comparison): number | undefined {
  const { terms, matches } = c.reading.line;
  if (terms.some((t) => t.norm === 'than')) return undefined;
  const noun = neighbour(c.claim, own.degree, 1);
  const isNamed = c.claim.some(
    (t, i) =>
      t.kind === 'name' &&
      t.weight > 1 &&
      i < own.degree &&
      matches[i]!.some((m) => m.term.kind === 'name' && m.relation.strength >= 0.8),
  );
  if (!isNamed || noun < 0 || noun - own.degree > 2) return undefined;
  const at = terms.findIndex(
    (_, k) =>
      areOpposed(c, own.degree, k) &&
      matches[noun]!.some((m) => m.relation.strength >= 0.8 && m.at > k && m.at - k <= 2),
  );
  return at < 0 ? undefined : at;
}

/** `Less rain fell than in 2011` against `rain fell, more than in 2011`: beside the same, on the same side of `than`. */
function isOpposed(c: ConflictContext, own: Comparison, other: Comparison): boolean {
  if (!areOpposed(c, own.degree, other.degree)) return false;
  let same = 0;
  for (const [i, t] of c.claim.entries()) {
    if (t.weight < 0.3 || i <= own.than) continue;
    const at = c.reading.line.matches[i]!.filter(
      (m) => m.relation.strength >= 0.8 && m.term.kind !== 'function',
    );
    if (at.length === 0) continue;
    if (!at.some((m) => m.at > other.than)) return false;
    same++;
  }
  return same > 0;
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
    // `less than an acre`: how large.
    if (/^(?:more|less|fewer)$/.test(terms[than - 1]!.norm) && /^an?$/.test(terms[than + 1]!.norm)) continue;
    for (let k = than - 1; k >= 0 && than - k <= degreeReach; k--) {
      const { norm } = terms[k]!;
      if (!degree.test(norm) && !isComparison(norm)) continue;
      // `did nothing more for patients than a placebo`: as much
      return /^(?:nothing|no|not|none|hardly|scarcely|little)$/.test(terms[k - 1]?.norm ?? '')
        ? undefined
        : { degree: k, than };
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
  return (norms[0] === norms[1] || matches[own.degree]!.some(isSame)) && areCrossed(c, own, other);
}

/** Whether a claim's word is a comparative whose two sides stand the other way round in the line: then its opposite there agrees. */
export function isCrossed(c: ConflictContext, degree: number): boolean {
  const own = comparisonOf(c.claim);
  const other = own?.degree === degree ? comparisonOf(c.reading.line.terms) : undefined;
  return own !== undefined && other !== undefined && areCrossed(c, own, other);
}

function areCrossed(c: ConflictContext, own: Comparison, other: Comparison): boolean {
  const { matches } = c.reading.line;
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
