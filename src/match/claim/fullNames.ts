import { isListedGivenName } from '../../text/personNames.js';
import { entryOf } from '../lexicon/relate.js';
import { isSameName, type LineAlignment } from './align.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { conflict } from './conflicts.js';
import { type SourceTerms, unitsWithTerm } from './sourceTerms.js';
import type { Term } from './terms.js';

/**
 * Half of a name right and half wrong: the claim joins two names (`Ana Ortiz`) that the source never joins, and in the
 * line one of the two is joined to another (`Ana Ruiz`).
 */
export function fullNameConflicts(c: ConflictContext): Difference[] {
  const found: Difference[] = [];
  const { terms, matches } = c.reading.line;
  const source = c.reading.line.candidate.terms;
  const { bigrams } = source;
  for (let i = 0; i + 1 < c.claim.length; i++) {
    const [a, b] = [c.claim[i]!, c.claim[i + 1]!];
    if (!isFullName(a) || !isFullName(b) || b.breakBefore) continue;
    if (bigrams.has(`${a.stem} ${b.stem}`)) continue;
    const areJoined = (l: LineAlignment) =>
      l.matches[i + 1]!.some((m) => l.matches[i]!.some((f) => f.at === m.at - 1));
    // Both stand in the line: then only the given name can be another's, `Ana Greave` beside `Luis Ruiz`.
    const haveBoth = c.reading.line.cover[i]! > 0 && c.reading.line.cover[i + 1]! > 0;
    // `Liz Delgado` where a line has `Elizabeth Delgado`.
    if (c.lines.some(areJoined)) continue;
    for (const [right, wrong, step] of [
      [i, i + 1, 1],
      [i + 1, i, -1],
    ] as const) {
      if (haveBoth && (step < 0 || !isGiven(a))) continue;
      const held = c.claim[wrong]!;
      if (step < 0 && standsBesideName(c, wrong, right)) continue;
      for (const m of matches[right]!) {
        if (m.relation.kind !== 'same') continue;
        const other = terms[m.at + step];
        if (!other || !isFullName(other) || (step > 0 ? other : m.term).breakBefore) continue;
        // `the Champions League` is no other Super League, `Okinawa Prefecture` no other Shizuoka Prefecture: there are many of a kind.
        if (step < 0 && c.lineCoverage < sameMatter && (!isGiven(b) || isOfSeveral(b, source))) continue;
        if (other.stem === held.stem || c.claim.some((t) => isSameName(t, other))) continue;
        // `Cedric Lyle`, of `Cedric “Pepper” Lyle`
        if (terms[m.at + 2 * step]?.stem === held.stem) continue;
        // The wrong half must be a name of somebody else, or of nobody: `Ana Maria` beside `Ana Ruiz` may be one person.
        const isSomebody = unitsWithTerm(source, held.stem).some((u) =>
          u.terms.some((t) => t.kind === 'name' && t.stem === held.stem),
        );
        found.push(conflict('name', c.claim, wrong, other, isSomebody ? 0.9 : 0.75));
        break;
      }
      if (found.some((f) => f.term === wrong)) break;
    }
  }
  return found;
}

/** A line that has this much of a claim speaks of its matter: another thing of the kind there is at odds with it. */
const sameMatter = 0.5;

/** `at Hamamatsu in Shizuoka Prefecture`, where a line has `Hamamatsu, Shizuoka`: whether the name stands there beside another of the claim's. */
function standsBesideName(c: ConflictContext, index: number, but: number): boolean {
  return c.lines.some((l) =>
    l.matches[index]!.some(({ at }) =>
      c.claim.some(
        (t, k) =>
          k !== index &&
          k !== but &&
          t.kind === 'name' &&
          l.matches[k]!.some((m) => m.relation.kind === 'same' && Math.abs(m.at - at) === 1),
      ),
    ),
  );
}

/** Whether a source has several names that end so. */
function isOfSeveral(last: Term, source: SourceTerms): boolean {
  const firsts = new Set<string>();
  for (const { terms } of unitsWithTerm(source, last.stem)) {
    terms.forEach((t, k) => {
      const first = terms[k - 1];
      if (t.stem === last.stem && first && isFullName(first) && !t.breakBefore) firsts.add(first.stem);
    });
  }
  return firsts.size > 1;
}

function isFullName(t: Term): boolean {
  return t.kind === 'name' && t.weight > 1 && !t.quantity && t.text.length > 2;
}

/** Whether a word is no title or office (`Mayor Ruiz`): a listed given name, or none of the lexicon's words. */
function isGiven(t: Term): boolean {
  return isListedGivenName(t.norm) || entryOf(t.norm).ids.length === 0;
}
