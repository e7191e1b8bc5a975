import type { LineAlignment, Match } from './align.js';
import type { ConflictContext, FoundConflict } from './conflicts.js';
import { conflict, frameOf, neighbour } from './conflicts.js';
import { negationOf } from './polarity.js';
import type { Term } from './terms.js';

/**
 * A word of the claim against its opposite (`accepted`, `rejected`) beside the same word: `profits dropped` against
 * `an increase in profit`. None if one of the two is negated (`did not accept` agrees with `rejected`), or if a line
 * that was found has the claim's word in that company.
 */
export function oppositeConflicts(c: ConflictContext): Omit<FoundConflict, 'reading'>[] {
  const found: Omit<FoundConflict, 'reading'>[] = [];
  const { line } = c.reading;
  const own = negationOf(c.claim);
  const other = negationOf(line.terms);
  c.claim.forEach((t, i) => {
    if (t.kind !== 'content') return;
    let best: Match | undefined;
    let bestFrame = 0;
    for (const m of line.matches[i]!) {
      if (m.relation.kind !== 'opposite' || own[i]! >= 0 !== other[m.at]! >= 0) continue;
      // `31-year-old` says an age, not old.
      if (/^years?$/.test(line.terms[m.at - 1]?.norm ?? '')) continue;
      const frame = company(c.claim, line, i, m.at);
      if (frame > bestFrame) [best, bestFrame] = [m, frame];
    }
    if (!best || bestFrame <= borneOut(c, i)) return;
    found.push(conflict('antonym', c.claim, i, best.term, bestFrame > 1 ? 0.9 : 0.7));
  });
  return found;
}

/** The best company that the claim's word itself, or a word that bears it out, keeps in any line that was found. */
function borneOut(c: ConflictContext, index: number): number {
  let best = 0;
  for (const line of c.lines) {
    for (const m of line.matches[index]!) {
      if (m.relation.strength >= 0.6) best = Math.max(best, company(c.claim, line, index, m.at));
    }
  }
  return best;
}

/**
 * How many of the telling words around a claim's word (three on each side) stand within five words of a place in a
 * line; those on the same side of it as in the claim count double.
 */
function company(claim: readonly Term[], line: LineAlignment, index: number, at: number): number {
  let n = 0;
  for (const step of [1, -1] as const) {
    let i = index;
    for (let d = 0; d < 3; d++) {
      i = neighbour(claim, i, step);
      if (i < 0 || Math.abs(i - index) > 6) break;
      let best = 0;
      for (const m of line.matches[i]!) {
        if (m.relation.strength < 0.8 || m.at === at || Math.abs(m.at - at) > 5) continue;
        best = Math.max(best, Math.sign(m.at - at) === step ? 1 : 0.5);
      }
      n += best;
    }
  }
  return n;
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
    const word = c.claim[slot.claim]!;
    // `never had a bigger one` denies nothing that `the biggest ever` says; a doer (`scorer`) is not a deed.
    if (word.kind !== 'content' || /(?:er|est)$/.test(word.norm)) return;
    if (!slot.match || slot.at === undefined || slot.match.relation.strength < 0.8) return;
    const negated = own[slot.claim]! >= 0;
    if (negated === other[slot.at]! >= 0) return;
    const { left, right } = frameOf(c.reading, k);
    if (left + right === 0) return;
    // One negation, one finding: at the first word it governs that the line has.
    const negator = negated ? own[slot.claim]! : other[slot.at]!;
    // The other side has a word for the negator (`stopped feeding`, `quit feeding`): both deny.
    if (isAnswered(c, negated, negator)) return;
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

/** Whether a negating verb on one side is answered on the other by a word of its meaning. */
function isAnswered(c: ConflictContext, inClaim: boolean, negator: number): boolean {
  const { matches } = c.reading.line;
  if (inClaim) return matches[negator]!.some((m) => m.relation.strength >= 0.6);
  return matches.some((found) => found.some((m) => m.at === negator && m.relation.strength >= 0.6));
}
