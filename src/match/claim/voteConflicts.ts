import type { ConflictContext, FoundConflict } from './conflicts.js';
import { conflict } from './conflicts.js';
import type { Term } from './terms.js';

/** How many words stand between `voted` and its figures at most. */
const reach = 8;

/**
 * A vote that the claim calls unanimous, where the line has figures for both sides: `voted unanimously` against
 * `voted 6-3`, `by six votes to three` as figures. A side of nought is no dissent.
 */
export function voteConflicts(c: ConflictContext): Omit<FoundConflict, 'reading'>[] {
  const { terms } = c.reading.line;
  const own = c.claim.findIndex((t) => unanimous.test(t.norm));
  if (own < 0) {
    // `by a narrow majority` against `decided unanimously`
    const split = c.claim.findIndex((_, i) => isSplit(c.claim, i));
    const all = terms.find((t) => unanimous.test(t.norm));
    return split >= 0 && all && c.lineCoverage >= sameMatter
      ? [conflict('antonym', c.claim, split, all, 0.8)]
      : [];
  }
  const split = terms.find((_, i) => isSplit(terms, i));
  if (split && c.lineCoverage >= sameMatter) return [conflict('antonym', c.claim, own, split, 0.8)];
  for (let i = 0; i + 1 < terms.length; i++) {
    const against = againstOf(terms, i);
    if (against < 0) continue;
    const around = terms.slice(Math.max(0, i - reach), against + reach);
    if (
      !around.some((t) =>
        /^(?:vot(?:e[ds]?|ing)|ruled|ruling|decision|decided|approved|passed)$/.test(t.norm),
      )
    )
      continue;
    return [conflict('number', c.claim, own, terms[i]!, 0.8)];
  }
  return [];
}

const unanimous = /^unanimous(?:ly)?$/;
/** A line that has this much of the claim is about the same vote. */
const sameMatter = 0.45;

/** `by a narrow majority`, `narrowly`, at the word that says so. */
function isSplit(terms: readonly Term[], at: number): boolean {
  const { norm } = terms[at]!;
  if (norm === 'narrowly') return true;
  return (
    norm === 'majority' &&
    /^(?:narrow|slim|slender|bare|wafer|large|clear|big|small)$/.test(terms[at - 1]?.norm ?? '')
  );
}

/** The place of the second figure of `6-3`, `6 to 3`, `6 votes to 3`, if neither is nought; else -1. */
function againstOf(terms: readonly Term[], at: number): number {
  if (!isSide(terms[at])) return -1;
  const [a, b, d] = [terms[at + 1], terms[at + 2], terms[at + 3]];
  // One dash and nothing else between.
  if (isSide(a) && a!.start - terms[at]!.end === 1 && a!.text.length < 4) return at + 1;
  if (a?.norm === 'to' && isSide(b)) return at + 2;
  if (/^votes?$/.test(a?.norm ?? '') && b?.norm === 'to' && isSide(d)) return at + 3;
  return -1;
}

function isSide(t: Term | undefined): boolean {
  return t?.quantity?.kind === 'cardinal'
    ? t.quantity.value >= 1 && t.quantity.value < 1000
    : /^[1-9]\d{0,2}$/.test(t?.norm ?? '');
}
