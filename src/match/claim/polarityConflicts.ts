import type { ConflictContext, FoundConflict } from './conflicts.js';
import { conflict, frameOf, isFramedElsewhere } from './conflicts.js';
import { negationOf } from './polarity.js';

/**
 * A word of the claim against its opposite in the same place (`accepted`, `rejected`). None if one of the two is
 * negated: `did not accept` agrees with `rejected`.
 */
export function oppositeConflicts(c: ConflictContext): Omit<FoundConflict, 'reading'>[] {
  const found: Omit<FoundConflict, 'reading'>[] = [];
  const own = negationOf(c.claim);
  const other = negationOf(c.reading.line.terms);
  c.reading.slots.forEach((slot, k) => {
    if (!slot.opposite || !slot.source || slot.at === undefined) return;
    if (c.reading.line.cover[slot.claim]! >= 0.6 || isFramedElsewhere(c, slot.claim)) return;
    if (own[slot.claim]! >= 0 !== other[slot.at]! >= 0) return;
    const { left, right } = frameOf(c.reading, k);
    if (left + right === 0) return;
    found.push(conflict('antonym', c.claim, slot.claim, slot.source, left + right > 1 ? 0.9 : 0.7));
  });
  return found;
}

/**
 * A word that the claim negates and the line asserts, or the other way round. Precise rather than complete: the
 * side that asserts must have no negation at all near the word, the word must be answered by itself or a synonym,
 * and what it is about must be in the line beside it.
 */
export function polarityConflicts(c: ConflictContext): Omit<FoundConflict, 'reading'>[] {
  const found: Omit<FoundConflict, 'reading'>[] = [];
  const own = negationOf(c.claim);
  const other = negationOf(c.reading.line.terms);
  const ownCount = countNegators(own);
  const otherCount = countNegators(other);
  if (ownCount === otherCount && ownCount > 0) return found;
  c.reading.slots.forEach((slot, k) => {
    if (!slot.match || slot.at === undefined || slot.match.relation.strength < 0.8) return;
    const negated = own[slot.claim]! >= 0;
    if (negated === other[slot.at]! >= 0) return;
    const { left, right } = frameOf(c.reading, k);
    if (left + right === 0) return;
    // One negation, one finding: at the first word it governs that the line has.
    const negator = negated ? own[slot.claim]! : other[slot.at]!;
    if (negated ? otherCount > 0 : ownCount > 0) return;
    const source = negated ? slot.match.term : c.reading.line.terms[negator]!;
    const term = negated ? negator : slot.claim;
    if (found.some((f) => f.source.start === source.start || f.term === term)) return;
    found.push(conflict('polarity', c.claim, term, source, left > 0 && right > 0 ? 0.9 : 0.75));
  });
  return found.slice(0, 1);
}

function countNegators(by: Int16Array): number {
  return new Set([...by].filter((n) => n >= 0)).size;
}
