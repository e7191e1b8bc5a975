import {
  areAnothers,
  type DeedConflict,
  isSameAgent,
  isSamePatient,
  namesOf,
  type Pair,
  sameVerb,
} from './deedPairs.js';
import type { Deed } from './deeds.js';
import type { Term } from './terms.js';

/** A passive that says less than this (0 to 1.3) is said of many: `was named`, `is expected`. */
const tellingPassive = 0.45;

/**
 * `Lind is suspended` against `Marin, who is suspended`: the same is done, to another by name, and to the claim's nowhere.
 */
export function otherPatient(
  claim: readonly Term[],
  own: Deed,
  pairs: readonly Pair[],
): DeedConflict | undefined {
  const patient = own.isPassive && own.agents.length === 0 ? own.patients[0] : undefined;
  if (!patient || own.isShared || claim[own.verb]!.weight < tellingPassive) return undefined;
  const names = namesOf(claim, patient);
  // `the story of Katherine was released`: not she.
  if (!names.includes(patient.head) || pairs.some((p) => isSamePatient(claim, p))) return undefined;
  let found: DeedConflict | undefined;
  for (const { other, line, verbStrength } of pairs) {
    // Where the same is done to nobody who is named, it may be done to the claim's.
    const theirs = other.patients
      .map((p) => ({ p, names: namesOf(line.terms, p) }))
      .filter(({ p, names: own }) => own.includes(p.head))
      .flatMap((x) => x.names);
    if (!other.isPassive || theirs.length === 0) return undefined;
    if (verbStrength < sameVerb || names.some((i) => line.matches[i]!.some((m) => theirs.includes(m.at))))
      return undefined;
    if (!areAnothers(claim, names, line, theirs)) return undefined;
    // The claim names them, too: it is done to them there.
    if (theirs.every((at) => line.matches.some((found) => found.some((m) => m.at === at)))) return undefined;
    found ??= {
      kind: 'name',
      term: names.at(-1)!,
      line,
      source: line.terms[theirs.at(-1)!]!,
      strength: 0.75,
    };
  }
  return found;
}

/** Behind these stands with whom, for whom or where something is done. */
const placing = /^(?:with|for|at|in|to|from|against|by|near|on|of|under)$/;

/**
 * `won two titles with Zwolle` against `won two titles with Koblenz`: the same done to the same, with another, and by
 * nobody else by name.
 */
export function otherPlace(
  claim: readonly Term[],
  own: Deed,
  pairs: readonly Pair[],
): DeedConflict | undefined {
  const beside = own.others.find((o) => placing.test(o.preposition) && namesOf(claim, o).length > 0);
  if (!beside || own.patients.length === 0 || own.isPassive) return undefined;
  const names = namesOf(claim, beside);
  let found: DeedConflict | undefined;
  for (const pair of pairs) {
    const { other, line, verbStrength } = pair;
    if (!isSamePatient(claim, pair)) continue;
    const isTheirs = other.agents.some((a) => namesOf(line.terms, a).length > 0) && !isSameAgent(claim, pair);
    if (isTheirs) continue;
    const behind = other.others.flatMap((o) => namesOf(line.terms, o));
    const isSame = names.some((i) => line.matches[i]!.some((m) => behind.includes(m.at)));
    const place = other.others.find((o) => o.preposition === beside.preposition);
    if (isSame || verbStrength < sameVerb || !place) return undefined;
    const theirs = other.others
      .filter((o) => o === place || o.preposition === 'of')
      .flatMap((o) => namesOf(line.terms, o));
    if (theirs.length === 0 || theirs.some((i) => claim.some((t) => t.stem === line.terms[i]!.stem)))
      return undefined;
    found ??= {
      kind: 'name',
      term: names.at(-1)!,
      line,
      source: line.terms[theirs.at(-1)!]!,
      strength: 0.75,
    };
  }
  return found;
}
