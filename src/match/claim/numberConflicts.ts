import type { ConflictContext, FoundConflict } from './conflicts.js';
import { conflict } from './conflicts.js';
import { isDateWord } from './dateWords.js';
import type { Term } from './terms.js';

/**
 * A number of the claim against another number in the same place of the line: beside the same words (`40 boats`,
 * `30 boats`), while no line found for the claim has the claim's number there.
 */
export function numberConflicts(c: ConflictContext): Omit<FoundConflict, 'reading'>[] {
  const found: Omit<FoundConflict, 'reading'>[] = [];
  c.claim.forEach((t, i) => {
    if (t.kind !== 'number' || c.bundle.cover[i]! >= 0.6) return;
    if (c.lines.some((l) => l.cover[i]! >= 0.6)) return;
    const other = counterpart(c, i);
    if (other) found.push(conflict(isYear(t) && isYear(other) ? 'date' : 'number', c.claim, i, other, 0.9));
  });
  return found;
}

/** The line's number that stands beside the words that the claim's number stands beside. */
function counterpart(c: ConflictContext, i: number): Term | undefined {
  const { terms, matches } = c.reading.line;
  let best: Term | undefined;
  let bestScore = 0;
  terms.forEach((s, at) => {
    if (!s.quantity || s.quantity.ordinal !== (c.claim[i]!.quantity?.ordinal ?? false)) return;
    // The source's number answers another number of the claim: taken.
    if (c.claim.some((t, k) => t.kind === 'number' && matches[k]!.some((m) => m.at === at))) return;
    let score = 0;
    for (const step of [1, 2, 3, -1, -2, -3]) {
      const neighbour = c.claim[i + step];
      if (!neighbour || neighbour.weight === 0) continue;
      const near = matches[i + step]!.some(
        (m) =>
          Math.sign(m.at - at) === Math.sign(step) &&
          Math.abs(m.at - at) <= Math.abs(step) + 1 &&
          m.relation.strength >= 0.6,
      );
      // What follows a number says what is counted; what goes before, less so.
      if (near) score += (step > 0 ? 1 : 0.6) / Math.abs(step);
    }
    if (score > bestScore) [best, bestScore] = [s, score];
  });
  return bestScore >= 0.5 ? best : undefined;
}

function isYear(t: Term): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(t.norm) || isDateWord(t.norm);
}
