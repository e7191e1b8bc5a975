import type { ConflictContext, FoundConflict } from './conflicts.js';
import { conflict, frameOf, isFramedElsewhere, rivalShare } from './conflicts.js';
import { areRivalDates, isDateWord, isSeason } from './dateWords.js';
import type { Term } from './terms.js';

/** A line that covers this much of a claim and has another name is about the claim's matter. */
const nearlyAll = 0.65;

/**
 * A name of the claim against another name in the same place of the line, while no line found for the claim has
 * the claim's name. Weekdays and months are told apart as dates.
 */
export function nameConflicts(c: ConflictContext): Omit<FoundConflict, 'reading'>[] {
  const found: Omit<FoundConflict, 'reading'>[] = [];
  c.reading.slots.forEach((slot, k) => {
    const t = c.claim[slot.claim]!;
    if (t.kind !== 'name' || t.weight < 1 || slot.match || !slot.source) return;
    // Somewhere else in what was found: then only on a line that has all the rest, and if the name stands nowhere
    // beside the claim's other words.
    const isKnown = c.lines.some((l) => l.cover[slot.claim]! > 0);
    if (isKnown) {
      if (c.reading.line.cover[slot.claim]! > 0 || c.lineCoverage < nearlyAll) return;
      if (isFramedElsewhere(c, slot.claim, (x) => x.kind === 'content' && x.weight >= 0.3)) return;
    }
    const other = slot.source;
    if (other.kind !== 'name' || other.weight < 1) return;
    if (isDateWord(t.norm) !== isDateWord(other.norm)) return;
    // The source's name is in the claim too, elsewhere: a matter of order, not of another name.
    if (c.claim.some((x) => x.stem === other.stem)) return;
    const { left, right } = frameOf(c.reading, k);
    if (left + right < 2) return;
    const kind = areRivalDates(t.norm, other.norm) ? 'date' : 'name';
    found.push(conflict(kind, c.claim, slot.claim, other, left > 0 && right > 0 && !isKnown ? 0.9 : 0.7));
  });
  // A weekday or month against another in the line, wherever they stand: there is one of each, or none conflicts.
  c.claim.forEach((t, i) => {
    if (!isDateWord(t.norm) || c.reading.line.cover[i]! > 0 || found.some((f) => f.term === i)) return;
    const isKnown = c.lines.some((l) => l.cover[i]! > 0);
    if (isKnown && (c.lineCoverage < nearlyAll || isFramedElsewhere(c, i, undefined, rivalShare))) return;
    const rivals = c.reading.line.terms.filter((s) => s.kind === 'name' && areRivalDates(t.norm, s.norm));
    const own = c.claim.filter((x) => areRivalDates(t.norm, x.norm));
    if (rivals.length === 1 && own.length === 0)
      found.push(conflict('date', c.claim, i, rivals[0]!, isKnown ? 0.7 : 0.8));
  });
  found.push(...seasonConflicts(c));
  return found;
}

/** Another season in a line that has most of the claim: `before the winter` against `before the summer`. */
function seasonConflicts(c: ConflictContext): Omit<FoundConflict, 'reading'>[] {
  const { terms } = c.reading.line;
  const inOf = (all: readonly Term[]) =>
    all.map((_, i) => i).filter((i) => isSeason(all[i]!.norm, all[i - 1]?.norm));
  const [own, other] = [inOf(c.claim), inOf(terms)];
  if (own.length !== 1 || other.length !== 1 || c.lineCoverage < nearlyAll) return [];
  const [a, b] = [c.claim[own[0]!]!, terms[other[0]!]!];
  return a.norm === b.norm ? [] : [conflict('date', c.claim, own[0]!, b, 0.75)];
}
