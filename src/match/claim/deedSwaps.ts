import { isPersonNoun } from '../../attribution/nouns.js';
import type { LineAlignment } from './align.js';
import {
  type DeedConflict,
  fits,
  isBefore,
  isSameAgent,
  namesOf,
  type Pair,
  pairsOf,
  sameDeed,
  sameVerb,
} from './deedPairs.js';
import { type Deed, deedsOf, type Party } from './deeds.js';
import { mutual } from './roles.js';
import type { Term } from './terms.js';

/** Prepositions before whom something is done to or with. */
const receivers = /^(?:to|against|from|by)$/;
/** Behind `holds 10 percent`: whose. */
const holders = /^(?:to|against|from|by|of|in)$/;

/** `Fjordhavn sold ships to Selwick` against `Selwick sold ships to Fjordhavn`. */
export function swapped(claim: readonly Term[], own: Deed, pairs: readonly Pair[]): DeedConflict | undefined {
  if (own.isShared || mutual.has(claim[own.verb]!.norm)) return undefined;
  if (pairs.some((p) => isSameAgent(claim, p))) return undefined;
  for (const { other, line, verbStrength } of pairs) {
    // `owns a third` and `a third belongs to`: one thing from two sides.
    if (line.terms[other.verb]!.stem === 'belong' || claim[own.verb]!.stem === 'belong') continue;
    if (other.isShared || (verbStrength < sameVerb && !isHeldTheOtherWay(claim, own, other, line))) continue;
    for (const agent of own.agents) {
      const places = verbStrength < sameVerb ? holders : receivers;
      const behind = [...other.patients, ...other.others.filter((o) => places.test(o.preposition))];
      const doer = other.agents[0];
      const counterparts = [...own.patients, ...own.others.filter((o) => places.test(o.preposition))];
      const isFull = doer !== undefined && counterparts.some((p) => fits(line, p, doer));
      const place =
        behind.some((p) => fits(line, agent, p)) ||
        // `fined it 4 million`: the sum is another object.
        (other.isObjectPronoun && (isFull || other.patients.length === 0) && isBefore(line, claim, agent)) ||
        // `moths are drawn to light, where many are eaten by bats`
        (isFull && other.isPassive && other.patients.length === 0 && isJustBefore(line, agent, other));
      if (!place || !(doer || other.isPronoun)) continue;
      // `after he stripped Oyelaran of it`: he may be the one that the claim has it done to.
      if (!doer) {
        const isHis = counterparts.some(
          (p) =>
            namesOf(claim, p).length > 0 &&
            (isBefore(line, claim, p) ||
              namesOf(claim, p).some((i) => line.matches[i]!.some((m) => m.at < other.first))),
        );
        if (!isHis || namesOf(claim, agent).length === 0) continue;
        const name = namesOf(claim, agent).at(-1)!;
        return { kind: 'role', term: name, line, source: line.terms[other.verb]!, strength: 0.75 };
      }
      if (!isFull && !(namesOf(claim, agent).length > 0 && counterparts.length > 0)) continue;
      const source = line.terms[namesOf(line.terms, doer).at(-1) ?? doer.head]!;
      const term = namesOf(claim, agent).at(-1) ?? agent.head;
      return { kind: 'role', term, line, source, strength: isFull ? 0.85 : 0.75 };
    }
  }
  return undefined;
}

/** `Ana holds 10 percent of Halden` against `Halden owns 10 percent of Ana`, whatever the verb: names on both sides of it. */
function isHeldTheOtherWay(claim: readonly Term[], own: Deed, other: Deed, line: LineAlignment): boolean {
  const named = (terms: readonly Term[], parties: readonly Party[]) =>
    parties.filter((p) => namesOf(terms, p).length > 0);
  const [doers, held] = [named(claim, own.agents), named(claim, own.others)];
  return (
    doers.some((a) => named(line.terms, other.others).some((o) => fits(line, a, o))) &&
    held.some((p) => named(line.terms, other.agents).some((o) => fits(line, p, o)))
  );
}

/**
 * `The dentist offered to exchange it, and the dealer went to the police` against `when the dealer offered to exchange it,
 * the dentist went to the police`: two deeds of one line, each done by the doer of the other.
 */
export function crossed(
  text: string,
  claim: readonly Term[],
  lines: readonly LineAlignment[],
): DeedConflict | undefined {
  const own = deedsOf(text, claim).filter((d) => !d.isPassive && !d.isShared && d.agents.length === 1);
  if (own.length < 2) return undefined;
  const by = own.map((d) => pairsOf(d, claim, lines));
  for (const [i, first] of own.entries()) {
    for (const [k, second] of own.entries()) {
      // `millions pay more, and millionaires pay less`: one deed, twice.
      if (k <= i || claim[first.verb]!.stem === claim[second.verb]!.stem) continue;
      const [a, b] = [first.agents[0]!, second.agents[0]!];
      const is = ({ line, other }: Pair, agent: Party) =>
        !other.isPassive &&
        other.agents.some((o) =>
          line.matches[agent.head]!.some((m) => m.at === o.head && m.relation.strength >= sameVerb),
        );
      if (a.head === b.head || claim[a.head]!.stem === claim[b.head]!.stem) continue;
      for (const p of by[i]!.filter((x) => x.verbStrength >= sameVerb && is(x, b) && !is(x, a))) {
        const q = by[k]!.find(
          (x) => x.line === p.line && x.verbStrength >= sameVerb && is(x, a) && !is(x, b),
        );
        if (q)
          return {
            kind: 'role',
            term: a.head,
            line: p.line,
            source: p.line.terms[p.other.agents[0]!.head]!,
            strength: 0.85,
          };
      }
    }
  }
  return undefined;
}

/** How far before a passive whom it is done to may stand, in words. */
const passiveReach = 10;

function isJustBefore(line: LineAlignment, agent: Party, { first }: Deed): boolean {
  return agent.heads.some((i) =>
    line.matches[i]!.some(
      (m) => m.relation.strength >= sameDeed && m.at < first && first - m.at <= passiveReach,
    ),
  );
}

/**
 * `The crew told the company to paint over it` against `they were told to paint over it`: who does it in the claim has it
 * done to them in the line, and what follows is the same.
 */
export function doneTo(claim: readonly Term[], own: Deed, pairs: readonly Pair[]): DeedConflict | undefined {
  if (own.isPassive || own.isShared || own.patients.length === 0 || mutual.has(claim[own.verb]!.norm))
    return undefined;
  for (const { other, line, verbStrength } of pairs) {
    if (verbStrength < sameVerb || !other.isPassive || other.agents.length > 0) continue;
    const agent = own.agents.find(
      (a) =>
        (namesOf(claim, a).length > 0 || isPersonNoun(claim[a.head]!.norm)) &&
        (other.patients.some((p) => fits(line, a, p)) ||
          (other.isPronoun && other.patients.length === 0 && isBefore(line, claim, a))),
    );
    const isSameBehind = claim.some(
      (t, i) =>
        i > own.verb &&
        t.kind === 'content' &&
        t.weight >= tellingBehind &&
        !own.patients.some((p) => p.all.includes(i)) &&
        line.matches[i]!.some(
          (m) => m.relation.strength >= sameDeed && m.at > other.verb && m.at - other.verb <= tailReach,
        ),
    );
    if (agent && isSameBehind)
      return { kind: 'role', term: agent.head, line, source: line.terms[other.verb]!, strength: 0.75 };
  }
  return undefined;
}

/** How far behind the line's verb what follows may stand, in words. */
const tailReach = 8;

/** What follows must say this much to tell that it is the same matter (0 to 1.3). */
const tellingBehind = 0.4;
