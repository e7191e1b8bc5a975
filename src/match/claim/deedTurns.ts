import { isBodyNoun, isPersonNoun } from '../../attribution/nouns.js';
import { isLightVerb } from '../lexicon/partsOfSpeech.js';
import type { LineAlignment } from './align.js';
import { shareOf } from './conflicts.js';
import {
  type DeedConflict,
  fits,
  isBefore,
  isSameAgent,
  isSamePatient,
  namesOf,
  type Pair,
  sameVerb,
} from './deedPairs.js';
import { type Deed, deedsOf, type Party } from './deeds.js';
import { mutual } from './roles.js';
import type { Term } from './terms.js';

/** A line must have this share of a claim for its deed to be the claim's, told the other way round. */
const sameMatter = 0.6;

/**
 * Who does it in the claim is not who does it in the line, and who does it in the line has another part in the claim: `the Halden
 * Group asked the committee for proof` against `the committee asked for proof`; or who does it in the claim has it done to them:
 * `the trust was invited by the cutters` against `the cutters had been invited`.
 */
export function displaced(
  claim: readonly Term[],
  own: Deed,
  pairs: readonly Pair[],
): DeedConflict | undefined {
  if (own.isShared || own.agents.length !== 1 || mutual.has(claim[own.verb]!.norm)) return undefined;
  const agent = own.agents[0]!;
  if (!isSomeone(claim, agent) || pairs.some((p) => isSameAgent(claim, p))) return undefined;
  for (const { other, line, verbStrength } of pairs) {
    if (verbStrength < sameVerb || other.isShared || shareOf(claim, line) < sameMatter) continue;
    const doer = other.agents[0];
    const has = (p: Party, q: Party) =>
      line.matches[p.head]!.some((m) => m.at === q.head && m.relation.strength >= sameVerb);
    if (doer) {
      const place = [
        ...own.patients,
        ...own.others.filter((o) => /^(?:to|from|by|of|against)$/.test(o.preposition)),
      ].find((p) => has(p, doer));
      if (
        !place ||
        !isSomeone(line.terms, doer) ||
        fits(line, agent, doer) ||
        areTogether(line, agent, doer, other)
      )
        continue;
      return { kind: 'role', term: agent.head, line, source: line.terms[doer.head]!, strength: 0.75 };
    }
    // Done to the claim's doer, by nobody that the line names.
    const isDone =
      other.patients.some((p) => has(agent, p)) &&
      !own.patients.some((p) => other.patients.some((q) => fits(line, p, q)));
    if (isDone && own.patients.length > 0 && (other.isPassive || other.isPronoun))
      return { kind: 'role', term: agent.head, line, source: line.terms[other.verb]!, strength: 0.75 };
  }
  return undefined;
}

/** `Revolver and the members of Alice joined forces`: both do it. */
function areTogether(line: LineAlignment, agent: Party, doer: Party, { first }: Deed): boolean {
  const at = line.matches[agent.head]!.find((m) => m.at < first && m.relation.strength >= sameVerb)?.at;
  if (at === undefined) return false;
  const [from, to] = at < doer.head ? [at, doer.head] : [doer.head, at];
  return (
    line.terms.slice(from, to).some((t) => /^(?:and|with|alongside)$/.test(t.norm)) &&
    !deedsOf(line.candidate.terms.source.text, line.terms).some((d) => d.verb > from && d.verb < to)
  );
}

/** A name, a person or a body: who can do something. */
function isSomeone(terms: readonly Term[], p: Party): boolean {
  const { norm } = terms[p.head]!;
  return namesOf(terms, p).length > 0 || isPersonNoun(norm) || isBodyNoun(norm);
}

/**
 * The other side of a deal: `Kasprowitz sold the violins to a stranger` against `she bought the violins from a stranger`: the same thing,
 * the same partner, or the same doer where the line names no partner.
 */
export function otherSide(
  claim: readonly Term[],
  own: Deed,
  pairs: readonly Pair[],
): DeedConflict | undefined {
  // `give` and `take` are said of anything.
  if (isLightVerb(claim[own.verb]!.norm)) return undefined;
  const partners = (d: Deed) => d.others.filter((o) => /^(?:to|from)$/.test(o.preposition));
  for (const pair of pairs) {
    const { other, line } = pair;
    if (own.isPassive || other.isPassive || !isSamePatient(claim, pair)) continue;
    const isSamePartner = partners(own).some((p) => partners(other).some((q) => fits(line, p, q)));
    const isDoer = own.agents.some(
      (a) => other.agents.some((o) => fits(line, a, o)) || (other.isPronoun && isBefore(line, claim, a)),
    );
    if (isSamePartner || (isDoer && partners(other).length + partners(own).length < 2))
      return { kind: 'antonym', term: own.verb, line, source: line.terms[other.verb]!, strength: 0.75 };
  }
  return undefined;
}
