import { advised, allowed, ordered, possible, suspected, wished } from '../data/en/certainty.js';
import type { LineAlignment } from './align.js';
import { rivalShare, shareOf } from './conflicts.js';
import type { DeedConflict } from './deedPairs.js';
import { type Deed, deedsOf } from './deeds.js';
import { isAsked } from './modalityConflicts.js';
import { isNegator, negationOf } from './polarity.js';
import type { Term } from './terms.js';

/** How sure a text is of a deed. `certain`: it will be so; `told`: it is or was so. */
type Certainty = 'possible' | 'wished' | 'suspected' | 'advised' | 'allowed' | 'ordered' | 'certain' | 'told';

/** A line must have this share of a claim, its verb apart, to be about the same deed. */
const sameMatter = 0.65;
/** How far before a verb what opens it may stand, in words; what suspects it governs a whole clause. */
const reach = 5;
const clauseReach = 9;
const sameDeed = 0.8;
const likeDeed = 0.7;
/** Of these it is the words that are more or less sure. */
const saying = /^(?:sa(?:id|ys?)|t(?:old|ells?)|add(?:ed|s)|wr(?:ote|ites?))$/;
const sameNoun = 0.95;

/** What a claim may not make of what a line says. */
const tooSure: Readonly<Partial<Record<Certainty, readonly Certainty[]>>> = {
  possible: ['certain', 'told', 'ordered'],
  wished: ['certain', 'told'],
  suspected: ['told'],
  advised: ['told', 'ordered'],
  allowed: ['ordered'],
  ordered: ['advised'],
  // Only where the claim says `already`.
  certain: ['told'],
};

/**
 * More sure, or less, of a deed than the source: `will miss payroll unless` against `could miss payroll if`, `must avoid` against `should avoid`,
 * `was started on purpose` against `suspect that it was started on purpose`. The verb is the same, the rest of the claim is in the line, and no line
 * that was found is as sure as the claim.
 */
export function otherCertainty(
  text: string,
  claim: readonly Term[],
  lines: readonly LineAlignment[],
): DeedConflict | undefined {
  const negated = negationOf(claim);
  for (const own of deedsOf(text, claim)) {
    if (!own.isMain || negated[own.verb]! >= 0 || claim[own.verb]!.kind !== 'content') continue;
    if (saying.test(claim[own.verb]!.norm)) continue;
    const mine = certaintyOf(claim, own);
    if (!mine) continue;
    let found: DeedConflict | undefined;
    let isBorneOut = false;
    for (const line of lines) {
      if (!line.matches[own.verb]!.some((m) => m.relation.strength >= likeDeed)) continue;
      const share = shareWithout(claim, line, own.verb);
      if (share < sameMatter * rivalShare) continue;
      const deeds = deedsOf(line.candidate.terms.source.text, line.terms);
      for (const m of line.matches[own.verb]!) {
        if (m.relation.strength < likeDeed) continue;
        const other = deeds.find((d) => d.verb === m.at);
        const theirs = other ? certaintyOf(line.terms, other) : faced(line.terms, m.at);
        // A noun tells of the deed only in a line of the same matter.
        if (!other && !theirs && (share < sameMatter || m.relation.strength < sameNoun)) continue;
        // `could be traced` is traced, as often as not.
        const isAbility = theirs && mine.how === 'told' && line.terms[theirs.at]!.norm === 'could';
        const isToCome = theirs?.how === 'certain' && !claim.some((t) => t.norm === 'already');
        if (!theirs || isAbility || isToCome || !tooSure[theirs.how]?.includes(mine.how)) isBorneOut = true;
        else if (
          share >= sameMatter &&
          m.relation.strength >= sameDeed &&
          isOpen(claim, line, own, theirs.at)
        )
          found ??= {
            kind: 'polarity',
            term: own.verb,
            line,
            source: line.terms[theirs.at]!,
            strength: 0.75,
          };
      }
    }
    if (found && !isBorneOut) return found;
  }
  return undefined;
}

/** Whether the claim does not say, in some word of its own, what leaves the deed open in the line; and neither denies it. */
function isOpen(claim: readonly Term[], line: LineAlignment, own: Deed, by: number): boolean {
  if (isAsked(line.terms, by)) return false;
  if (claim.some((t) => t.stem === line.terms[by]!.stem || isNegator(t.norm))) return false;
  // `if nothing changed`, of `unless something changes`
  const isConditional = line.terms.some((t) => condition.test(t.norm));
  if (!isConditional && line.terms.some((t) => isNegator(t.norm))) return false;
  if (!isConditional && claim.some((t) => condition.test(t.norm))) return false;
  // `said that she would`: to come, told in the past.
  const isReported = claim.slice(0, own.first).some((t) => t.norm === 'that');
  if (!isReported && claim.slice(0, own.verb).some((t) => t.norm === 'would')) return false;
  return !claim
    .slice(0, own.verb)
    .some(
      (t) =>
        t.kind !== 'name' &&
        (possible.has(t.norm) || suspected.has(t.norm) || wished.has(t.norm) || leftOpen.test(t.norm)),
    );
}

const condition = /^(?:if|unless|provided|should)$/;
const leftOpen =
  /^(?:likely|probably|expected|expects?|believed?|believes|thinks?|thought|plans?|planned|intends?|should|apparently|possible|possibility|chance|reportedly)$/;

/** How sure a text is of a deed, and the place of the word that says so. */
function certaintyOf(terms: readonly Term[], deed: Deed): { how: Certainty; at: number } | undefined {
  const group = terms.slice(Math.max(0, deed.verb - reach), deed.verb);
  for (let k = deed.verb - 1; k >= 0 && deed.verb - k <= clauseReach; k--) {
    const t = terms[k]!;
    if (terms[k + 1]!.breakBefore) break;
    if (t.kind === 'name') continue;
    const isNear = deed.verb - k <= reach;
    const isBeforeTo = terms[k + 1]?.norm === 'to' || terms[k + 1]?.norm === 'of';
    if (isNear && k >= deed.first - 2) {
      // `may stay` lets somebody, or leaves it open.
      if (possible.has(t.norm)) return { how: 'possible', at: k };
      // `might have to close`
      if (t.norm === 'have' && possible.has(terms[k - 1]?.norm ?? '')) return { how: 'possible', at: k - 1 };
      if (
        ordered.has(t.norm) ||
        (/^(?:have|has|had)$/.test(t.norm) && terms[k + 1]!.norm === 'to' && k + 1 < deed.verb)
      )
        return { how: 'ordered', at: k };
      if (t.norm === 'should' || t.norm === 'ought') return { how: 'advised', at: k };
      if (allowed.has(t.norm) && isBeforeTo) return { how: 'allowed', at: k };
    }
    if (isNear && advised.has(t.norm) && group.some((x) => x.norm === 'to')) return { how: 'advised', at: k };
    const isBare = deed.form === 'base' || deed.form === 'ing';
    if (isNear && isBare && wished.has(t.norm)) return { how: 'wished', at: k };
    if (suspected.has(t.norm) && terms.slice(k + 1, deed.verb).some((x) => x.norm === 'that'))
      return { how: 'suspected', at: k };
  }
  const near = terms.slice(Math.max(0, deed.first - 1), deed.verb).map((t) => t.norm);
  if (near.some((n) => /^(?:to|can)$/.test(n))) return undefined;
  if (near.includes('would')) {
    // `said that she would lower it`: what is to come, told in the past.
    return { how: 'certain', at: terms.findIndex((t, i) => i >= deed.first - 1 && t.norm === 'would') };
  }
  if (near.includes('will'))
    return { how: 'certain', at: terms.findIndex((t, i) => i >= deed.first - 1 && t.norm === 'will') };
  if (deed.form === 'ing' && near.some((n) => /^(?:is|are)$/.test(n))) return { how: 'told', at: deed.verb };
  const isFiniteVerb =
    (deed.form === 'past' || deed.form === 'participle' || deed.form === 's') &&
    (deed.first < deed.verb || deed.agents.length > 0 || deed.isPronoun) &&
    !(deed.isPassive && deed.first === deed.verb);
  return isFiniteVerb && !near.includes('be') ? { how: 'told', at: deed.verb } : undefined;
}

/** `faces a fine`, at `fine`: what may come. */
function faced(terms: readonly Term[], at: number): { how: Certainty; at: number } | undefined {
  for (let k = at - 1; k >= 0 && at - k <= 4; k--) {
    if (terms[k + 1]!.breakBefore) return undefined;
    if (/^(?:face|faces|faced|facing|risk|risks|risked)$/.test(terms[k]!.norm))
      return { how: 'possible', at: k };
  }
  return undefined;
}

function shareWithout(claim: readonly Term[], line: LineAlignment, verb: number): number {
  const total = claim.reduce((s, t, i) => (i === verb ? s : s + t.weight), 0);
  if (total === 0) return 0;
  return (
    (shareOf(claim, line) * (total + claim[verb]!.weight) - claim[verb]!.weight * line.cover[verb]!) / total
  );
}
