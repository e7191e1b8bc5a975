import type { ConflictContext, Difference } from './conflicts.js';
import { conflict } from './conflicts.js';
import type { Term } from './terms.js';

/** How many words stand between `voted` and its figures at most. */
const reach = 8;

/**
 * A vote that the claim calls unanimous, where the line has figures for both sides: `voted unanimously` against
 * `voted 6-3`, `by six votes to three` as figures. A side of nought is no dissent.
 */
export function voteConflicts(c: ConflictContext): Difference[] {
  const { terms } = c.reading.line;
  const other = otherOutcome(c);
  if (other) return [other];
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

/** `lost by three votes to two` against `lost by three votes to one`: the figure of a side that is in the line for no other outcome. */
function otherOutcome(c: ConflictContext): Difference | undefined {
  const [own, ...more] = outcomesIn(c.claim);
  if (!own || more.length > 0 || c.lineCoverage < sameMatter) return undefined;
  const isSame = (terms: readonly Term[], o: Outcome) =>
    String(sidesOf(terms, o).sort()) === String(sidesOf(c.claim, own).sort());
  if (c.lines.some((l) => outcomesIn(l.terms).some((o) => isSame(l.terms, o)))) return undefined;
  const [theirs, ...others] = outcomesIn(c.reading.line.terms);
  if (!theirs || others.length > 0) return undefined;
  const values = sidesOf(c.reading.line.terms, theirs);
  const term = values.includes(sidesOf(c.claim, own)[0]!) ? own[1] : own[0];
  const mine = sidesOf(c.claim, own);
  const source = theirs.find((k) => !mine.includes(sideValue(c.reading.line.terms[k]!))) ?? theirs[0];
  return conflict('number', c.claim, term, c.reading.line.terms[source]!, 0.8);
}

/** The figures of both sides of a vote or a match, by their places. */
type Outcome = readonly [number, number];

const sideValue = (t: Term) => t.quantity?.value ?? (t.norm === 'one' ? 1 : Number(t.norm));
const sidesOf = (terms: readonly Term[], outcome: Outcome) => outcome.map((k) => sideValue(terms[k]!));
const deciding =
  /^(?:vot(?:e[ds]?|ing)|ruled|ruling|decision|decided|approved|passed|carried|adopted|rejected|lost|won|beat|beaten|defeated|motion|ballot|victory|win|defeat)$/;

function outcomesIn(terms: readonly Term[]): Outcome[] {
  return terms.flatMap((_, i): Outcome[] => {
    const against = againstOf(terms, i);
    const around = terms.slice(Math.max(0, i - reach), against + reach);
    // `from 3 to 5`, `3-5 years`: a range.
    const isRange =
      /^(?:from|between)$/.test(terms[i - 1]?.norm ?? '') || terms[against]?.quantity?.unit !== undefined;
    return against < 0 || isRange || !around.some((t) => deciding.test(t.norm)) ? [] : [[i, against]];
  });
}

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
    : /^(?:one|[1-9]\d{0,2})$/.test(t?.norm ?? '');
}
