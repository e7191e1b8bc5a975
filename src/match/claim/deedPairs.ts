import type { Relation } from '../lexicon/relate.js';
import type { Conflict } from '../model.js';
import { beginAlike } from './agents.js';
import type { LineAlignment } from './align.js';
import { isDateWord } from './dateWords.js';
import { type Deed, deedsOf, type Party } from './deeds.js';
import type { Term } from './terms.js';

/** A difference between a deed of a claim and the same deed of a line. */
export interface DeedConflict {
  readonly kind: Conflict['kind'];
  /** Index of the claim's term. */
  readonly term: number;
  /** The line that says otherwise, and its word. */
  readonly line: LineAlignment;
  readonly source: Term;
  readonly strength: number;
}

/** A claim's deed beside the same deed of a line. */
export interface Pair {
  readonly own: Deed;
  readonly other: Deed;
  readonly line: LineAlignment;
  readonly verbStrength: number;
}

/** A word answers another from here: itself, derived, synonym, the next wider word. */
export const answers = 0.6;
/** Deeds are the same if their verbs are, or are synonyms. */
export const sameDeed = 0.8;
export const sameVerb = 0.95;
/** How far back a pronoun's name stands at most, in units. */
export const reach = 2;

export function pairsOf(
  own: Deed,
  claim: readonly Term[],
  lines: readonly LineAlignment[],
  isDeed: (r: Relation) => boolean = (r) => r.strength >= sameDeed,
): Pair[] {
  if (claim[own.verb]!.kind !== 'content') return [];
  return lines.flatMap((line) => {
    const verbs = line.matches[own.verb]!.filter((m) => isDeed(m.relation));
    if (verbs.length === 0) return [];
    const { source, units } = line.candidate.terms;
    const deeds = deedsOf(source.text, units[line.candidate.unit]!.terms);
    return verbs.flatMap((m) =>
      deeds
        .filter((d) => d.verb === m.at)
        .map((other) => ({ own, other, line, verbStrength: m.relation.strength })),
    );
  });
}

/** Whether some word of one party answers one of another. */
export function fits(line: LineAlignment, own: Party, other: Party): boolean {
  return own.heads.some((i) =>
    line.matches[i]!.some(
      (m) => m.relation.strength >= answers && other.heads.includes(m.at) && !isTitle(m.term),
    ),
  );
}

export function fitsAny(line: LineAlignment, own: Party, others: readonly Party[]): boolean {
  return others.some((o) => fits(line, own, o));
}

/** Whether a name of the party stands in the lines just before, so that a pronoun may stand for it. */
export function isBefore(line: LineAlignment, claim: readonly Term[], own: Party): boolean {
  const { units } = line.candidate.terms;
  for (let back = 1; back <= reach; back++) {
    const unit = units[line.candidate.unit - back];
    if (unit?.terms.some((t) => own.heads.some((i) => claim[i]!.stem === t.stem))) return true;
  }
  return false;
}

/** Whether who does it in the claim may be who does it in the line. */
export function isSameAgent(claim: readonly Term[], { own, other, line }: Pair): boolean {
  return own.agents.some(
    (a) =>
      other.agents.some((o) => fits(line, a, o) && !areOthers(line, a, o)) ||
      (other.isPronoun && !other.isPassive && isBefore(line, claim, a)),
  );
}

/** Whether both have names, and not one in common: `the captain, Ana` is not `the captain, Luis`. */
export function areOthers(line: LineAlignment, own: Party, other: Party): boolean {
  if (own.names.length === 0 || other.names.length === 0) return false;
  return !own.names.some((i) => line.matches[i]!.some((m) => other.names.includes(m.at) && !isTitle(m.term)));
}

/** `Dame`, `Dr`: two people may share it. */
const isTitle = (t: Term) => t.kind === 'name' && t.weight <= 0.2;

export function isSamePatient(claim: readonly Term[], { own, other, line }: Pair): boolean {
  return own.patients.some(
    (p) =>
      fitsAny(line, p, other.patients) || (other.isPronoun && other.isPassive && isBefore(line, claim, p)),
  );
}

/** The names that a party goes by, days apart. */
export const namesOf = (terms: readonly Term[], p: Party) =>
  p.names.filter((i) => terms[i]!.weight > 1 && !isDateWord(terms[i]!.norm) && !terms[i]!.quantity);

/** Whether the source has this name, as the claim joins its parts. */
export function isSomebody({ candidate }: LineAlignment, names: readonly Term[]): boolean {
  const { stems, bigrams } = candidate.terms;
  return names.every(
    (t, i) => stems.includes(t.stem) && (i === 0 || bigrams.has(`${names[i - 1]!.stem} ${t.stem}`)),
  );
}

/** Whether names of the claim are surely another's than names of the line: somebody of the source, and no short form of theirs. */
export function areAnothers(
  claim: readonly Term[],
  names: readonly number[],
  line: LineAlignment,
  theirs: readonly number[],
): boolean {
  const isAlike = theirs.some((i) => names.some((k) => beginAlike(claim[k]!, line.terms[i]!)));
  return (
    !isAlike &&
    isSomebody(
      line,
      names.map((k) => claim[k]!),
    )
  );
}
