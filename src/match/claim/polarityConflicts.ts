import { missingWords } from '../data/en/negations.js';
import { isComparison, mayBe } from '../lexicon/partsOfSpeech.js';
import type { LineAlignment, Match } from './align.js';
import { isDenialAnswered } from './answeredDenials.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { alignedFrom, conflict, neighbour, rivalShare, shareOf } from './conflicts.js';
import { deedsOf } from './deeds.js';
import { hasOtherParticle } from './looseOpposites.js';
import { company, opposedCompany } from './oppositeConflicts.js';
import { isDeniedUntil, isNegator, negationOf } from './polarity.js';
import {
  isAgo,
  isBesideItself,
  isOfNobodyElse,
  isOfOtherWill,
  isPassive,
  isPast,
  isSoMuch,
  isSuperlative,
  isToCome,
  isToldByLast,
  isUntilBefore,
} from './sameDenial.js';
import type { Term } from './terms.js';

/**
 * A word that the claim negates and the line asserts, or the other way round. Precise rather than complete: the
 * side that asserts must have no negation at all near the word, the word must be answered by itself or a synonym,
 * and what it is about must be in the line beside it.
 */
export function polarityConflicts(c: ConflictContext): Difference[] {
  const found: Difference[] = [];
  const own = negationOf(c.claim);
  const other = negationOf(c.reading.line.terms);
  const { line } = c.reading;
  // `known nothing of the page, he said, until a call`, of `not known of the page until the notary telephoned`
  if (isDeniedUntil(c.claim) && isDeniedUntil(line.terms)) return [];
  const [ownCount, otherCount] = [countNegators(own), countNegators(other)];
  c.claim.forEach((word, i) => {
    // `never had a bigger one` denies nothing that `the biggest ever` says; a doer (`scorer`) is not a deed.
    if (word.kind !== 'content' || isDegreeOrDoer(word.norm) || found.length > 0) return;
    const negated = own[i]! >= 0;
    // `found no crack`: about this noun and nothing else, whatever else the line denies.
    const isNone = negated && c.claim[own[i]!]!.norm === 'no' && own[i] === i - 1;
    if (!isNone && ownCount === otherCount && ownCount > 0) return;
    if (!isNone && (negated ? otherCount > 0 : ownCount > 0)) return;
    // `there will be no club`, in so many words.
    if (isNone && line.matches[i]!.some((m) => m.relation.strength >= 0.95 && isNoneBefore(line.terms, m.at)))
      return;
    for (const m of line.matches[i]!) {
      if (m.relation.strength < 0.8 || negated === other[m.at]! >= 0) continue;
      // `late data and no data are the same`; `no step is riskier`, of the riskiest
      if (isNone && (isBesideItself(c.claim, i) || isSuperlative(c.claim, i, line.terms))) continue;
      // `no court can order it`, of a court by its name
      if (isNone && m.term.kind === 'name') continue;
      // `no worker was dismissed` says nothing of posts; who was not beaten has won.
      if (isNone && m.relation.strength < 0.95 && m.term.stem !== word.stem) continue;
      if (m.term.stem !== word.stem && isPassive(c.claim, i) !== isPassive(line.terms, m.at)) continue;
      // `no brighter than` denies nothing of what is bright.
      if (!negated && isComparison(m.term.norm) && !isComparison(word.norm)) continue;
      // `if they do not come to talks`, of whom nobody says that they do not
      if (!negated && isConditional(line.terms, other[m.at]!)) continue;
      // `is to look into that`, of what `nobody had looked at`
      if (!negated && isToCome(c.claim, i) && isPast(line.terms, m.at)) continue;
      // `a decade back`; `no one employs more`, of the largest employer
      if (isAgo(c.claim, i) || (negated && isSuperlative(c.claim, own[i]!, line.terms))) continue;
      if (isOfOthers(c) || hasOtherParticle(c.claim, i, line.terms, m.at)) continue;
      // `has gone to court`, of what `stopped flying`
      if (moving.test(word.norm) && m.term.stem !== word.stem) continue;
      if (negated && isSoMuch(c.claim, i, line.terms)) continue;
      if (!negated && isOfNobodyElse(c, i, other[m.at]!)) continue;
      if (negated && isDenialAnswered(c.claim, c.lines, line, i, own)) continue;
      // `it was reported that`, of somebody who would not comment
      if (!negated && m.relation.strength < 0.95 && speech.test(m.term.norm)) continue;
      if (negated && (isNone ? isNoneBefore(line.terms, m.at) : isNearNegation(other, m.at))) continue;
      if (isHindered(negated ? line.terms : c.claim, negated ? m.at : i)) continue;
      if (!negated && c.claim.some((t) => isUndone(t.norm))) continue;
      // `not all of the cost was paid`: some of it was; how much is compared elsewhere.
      if (negated && c.claim[own[i]!]!.norm === 'not' && ofAll.test(c.claim[own[i]! + 1]?.norm ?? ''))
        continue;
      // `had little hope` and `was never hopeful` are one.
      // `hardly a wicked one`
      if (isScant(negated ? line.terms : c.claim, negated ? m.at : i)) continue;
      // `No other cable reaches them`
      if (isNone && c.claim[own[i]! + 1]?.norm === 'other') continue;
      // `disputes that the mill ignored the notices`: says what somebody says, as the line may.
      if (negated && disputing.test(c.claim[own[i]!]!.norm) && !isNamedBefore(c, own[i]!)) continue;
      // `no permission was required`, `permission is not needed`
      if (isNone && isDeniedBehind(other, m.at)) continue;
      if (negated && isBeforeAny(line.terms, m.at)) continue;
      if (negated && isSaidOtherwise(c.claim, i, own[i]!, m, line.terms)) continue;
      if (isUntilBefore(c.claim, line.terms)) continue;
      if (isToldByLast(c.claim, line.terms, negated ? own[i]! : other[m.at]!, negated)) continue;
      if (isOfOther(c, i, m.at) || isOfOtherWill(c, i, m.at)) continue;
      const beside = company(c.claim, line, i, m.at);
      // In a line that says little of the rest, the word's company must be complete.
      if (c.lineCoverage < alignedFrom && (beside < opposedCompany || m.relation.strength < 0.95)) continue;
      // The word in the same company without the difference: nothing is denied there.
      const isAsIs = (o: Match) =>
        o !== m &&
        o.relation.strength >= 0.8 &&
        negated === other[o.at]! >= 0 &&
        company(c.claim, line, i, o.at) >= beside;
      if (line.matches[i]!.some(isAsIs)) return;
      if (beside === 0 && !isAllOf(line, c.claim, m.at)) continue;
      // `replaced the seal, not the pump`: only another line with that deed can bear `replaced the pump` out.
      const deed = negated ? -1 : contrastedDeed(c, i, other[m.at]!);
      // Said without the difference in another line, in as much company: the claim rests on that.
      const isSaidElsewhere = c.lines.some((l) => {
        if (l === line || shareOf(c.claim, l) < rivalShare * c.lineCoverage) return false;
        const by = negationOf(l.terms);
        return l.matches[i]!.some(
          (o) =>
            o.relation.strength >= 0.8 &&
            negated === by[o.at]! >= 0 &&
            // `told reporters` is no talk, unless it keeps better company.
            company(c.claim, l, i, o.at) >= Math.max(1, beside) + (o.relation.strength >= 0.95 ? 0 : 0.5) &&
            (deed < 0 || l.matches[deed]!.some((v) => v.relation.strength >= 0.8)),
        );
      });
      if (isSaidElsewhere || (negated && isDeniedAlike(c, i, own[i]!, m))) continue;
      const negator = negated ? own[i]! : other[m.at]!;
      // The other side has a word for the negator (`stopped feeding`, `quit feeding`): both deny.
      if (!isNone && isAnswered(c, negated, negator)) continue;
      const source = negated ? m.term : line.terms[negator]!;
      found.push(conflict('polarity', c.claim, negated ? negator : i, source, beside > 1 ? 0.9 : 0.75));
      return;
    }
  });
  return found;
}

/** `refused to hand it over`, in a line that has those words, whatever another says of somebody who `was granted` something. */
function isDeniedAlike(c: ConflictContext, index: number, negator: number, than: Match): boolean {
  if (than.relation.strength >= 0.95) return false;
  return c.lines.some((l) => {
    const by = negationOf(l.terms);
    return l.matches[index]!.some(
      (m) => m.term.stem === c.claim[index]!.stem && l.terms[by[m.at]!]?.stem === c.claim[negator]!.stem,
    );
  });
}

/** Verbs so wide that most others are one of them. */
const moving = /^(?:go|goes|going|went|gone|com(?:e|es|ing)|came|turn(?:s|ed|ing)?)$/;
const scant = /^(?:little|few|hardly|scarcely|barely|rarely|seldom|less)$/;
const isScant = (terms: readonly Term[], at: number) =>
  scant.test(terms[/^an?$/.test(terms[at - 1]?.norm ?? '') ? at - 2 : at - 1]?.norm ?? '');
const disputing = /^(?:reject|dismiss|disput|contest|rebuff|repudiat|rebut|refut|den)/;

/** Whether somebody named before a place of the claim is in the line. */
function isNamedBefore(c: ConflictContext, at: number): boolean {
  return c.claim.some(
    (t, k) =>
      k < at &&
      t.kind === 'name' &&
      t.weight > 1 &&
      c.reading.line.matches[k]!.some((m) => m.term.kind === 'name'),
  );
}

/** Whether what stands right behind a word is denied, in its clause. */
function isDeniedBehind(by: Int16Array, at: number): boolean {
  return [1, 2, 3, 4].some((d) => (by[at + d] ?? -1) > at);
}

/** `before she had taken a single course`: none until then. */
function isBeforeAny(terms: readonly Term[], at: number): boolean {
  const from = Math.max(0, at - 8);
  const k = terms.slice(from, at).findIndex((t) => t.norm === 'before');
  return (
    k >= 0 &&
    terms.slice(from + k, at).some((t) => /^(?:a|any|single|ever|had|anyone|anybody|anything)$/.test(t.norm))
  );
}

const ofAll = /^(?:all|every|each|everyone|everybody|everything|everywhere|always)$/;

/**
 * `200 of the pupils did not supply enough data` and `of the 1,126 pupils, 938 provided enough`: some did, others did not.
 */
function isOfOthers(c: ConflictContext): boolean {
  const { line } = c.reading;
  const isCount = (t: Term) =>
    t.kind === 'number' && t.quantity?.kind !== 'ordinal' && !/^(?:1[5-9]|20)\d\d$/.test(t.norm);
  const isOwn = c.claim.some(
    (t, i) => isCount(t) && !line.matches[i]!.some((m) => m.relation.strength >= 0.6),
  );
  return (
    isOwn && line.terms.some((t, at) => isCount(t) && !line.matches.some((f) => f.some((m) => m.at === at)))
  );
}

const speech =
  /^(?:say|comment|respond|answer|reply|discuss|elaborate|speak|talk|tell|confirm|disclose|reveal)s?$/;

/**
 * Whether a negated word of the claim denies nothing that the line has: `would not comment` where somebody `said` something,
 * `without screens` unless the line says `with screens`, `no woman had … before` of the `first woman to`.
 */
export function isSaidOtherwise(
  claim: readonly Term[],
  index: number,
  negator: number,
  m: Match,
  line: readonly Term[],
): boolean {
  if (m.relation.kind !== 'same' && speech.test(claim[index]!.norm)) return true;
  if (claim[negator]!.norm === 'without')
    return !line.slice(Math.max(0, m.at - 3), m.at).some((t) => t.norm === 'with');
  // `had not met for nineteen months`, `the first meeting in nineteen months`
  const isSoLong = (t: Term, k: number) => k > negator && t.norm === 'for' && claim[k + 1]?.kind === 'number';
  const isUntilThen = claim.some(
    (t, k) => /^(?:before|previously|ever|until|yet|previous)$/.test(t.norm) || isSoLong(t, k),
  );
  return isUntilThen && line.slice(Math.max(0, m.at - 4), m.at + 4).some((t) => t.norm === 'first');
}

/** Whether both words are verbs, done to different things: `did not win the right`, `win the battle`. */
function isOfOther(c: ConflictContext, index: number, at: number): boolean {
  const { line } = c.reading;
  const { source } = line.candidate.terms;
  const own = deedsOf(c.text, c.claim).find((d) => d.verb === index);
  const other = deedsOf(source.text, line.terms).find((d) => d.verb === at);
  if (!own || !other || own.patients.length === 0 || other.patients.length === 0) return false;
  return !own.patients.some((p) =>
    p.all.some((i) => line.matches[i]!.some((m) => other.patients.some((o) => o.all.includes(m.at)))),
  );
}

/** `bigger`, `biggest`, `scorer`; not `contest`, `offer`, `power`. */
function isDegreeOrDoer(norm: string): boolean {
  if (!/(?:er|est)$/.test(norm)) return false;
  if (isComparison(norm)) return true;
  return !mayBe(norm, 'verb') && [norm.slice(0, -2), norm.slice(0, -1)].some((w) => mayBe(w, 'verb'));
}

/**
 * The word of the claim whose object a line contrasts with another (`replaced` in `replaced the pump`, against `replaced
 * a seal, not the pump`), if the line has it before the negator; else -1.
 */
function contrastedDeed(c: ConflictContext, index: number, negator: number): number {
  const { terms, matches } = c.reading.line;
  if (terms[negator]!.norm !== 'not' || !terms[negator]!.breakBefore) return -1;
  const deed = neighbour(c.claim, index, -1);
  const isBefore = deed >= 0 && matches[deed]!.some((m) => m.relation.strength >= 0.8 && m.at < negator);
  return isBefore ? deed : -1;
}

/** Whether the line says nothing but this (`He has not been charged`), so that the word needs no company. */
function isAllOf(line: LineAlignment, claim: readonly Term[], at: number): boolean {
  const telling = line.terms.filter((t) => t.weight >= 0.3);
  return (
    telling.length <= 2 &&
    line.terms[at]!.weight >= 0.3 &&
    claim.length >= 2 &&
    telling.every((t) => isFound(line, t))
  );
}

function isFound(line: LineAlignment, term: Term): boolean {
  return line.matches.some((found) => found.some((m) => m.term === term && m.relation.strength >= 0.8));
}

/** A negation this near may be about the word, though another is nearer to it: then nobody can tell. */
const near = 6;

function isNearNegation(by: Int16Array, at: number): boolean {
  for (let k = Math.max(0, at - near); k <= Math.min(by.length - 1, at + near); k++)
    if (by[k]! >= 0) return true;
  return false;
}

function countNegators(by: Int16Array): number {
  return new Set([...by].filter((n) => n >= 0)).size;
}

/** Words that make what follows them no fact; how far they reach in a clause. */
const conditions = /^(?:if|unless|whether)$/;
/** What makes a claim say itself that it hangs on something. */
const conditional = /^(?:depend|hing|requir|condition|provided|subject|contingent|demand|insist)/;
const conditionReach = 6;

/** Whether a word stands in a clause of `if`, `unless` or `whether`. */
function isConditional(terms: readonly Term[], at: number): boolean {
  return conditionOf(terms, at) >= 0;
}

const noneReach = 8;

/** `no measurable difference`, at `difference`; `none has been delivered to a paying customer`, at `paying`. */
function isNoneBefore(terms: readonly Term[], at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k <= noneReach; k--) {
    if (isNegator(terms[k]!.norm)) return true;
    if (terms[k + 1]!.breakBefore) return false;
  }
  return false;
}

/** Whether a word stands behind what hinders it or makes it no fact: `warned against speaking`, `unless he speaks`. */
function isHindered(terms: readonly Term[], at: number): boolean {
  const before = terms.slice(Math.max(0, at - 4), at);
  return (
    isConditional(terms, at) ||
    // `charging in cold weather has been disabled`
    terms
      .slice(at + 1, at + 8)
      .some((t) =>
        /^(?:disabled|banned|prohibited|suspended|blocked|forbidden|impossible|halted|scrapped)$/.test(
          t.norm,
        ),
      ) ||
    before.some((t) => missing.has(t.norm)) ||
    // `at a cost of 22 jobs`
    before.some((t, k) => t.norm === 'cost' && before[k + 1]?.norm === 'of')
  );
}

const missing: ReadonlySet<string> = new Set(missingWords);

/** `left unanswered`, `went unpaid`, `for lack of money`: says that it was not done, or not there. */
function isUndone(norm: string): boolean {
  return /^un.{3,}(?:ed|able|en)$|^(?:lack|lacks|lacked|lacking|absence|shortage)$/.test(norm);
}

function conditionOf(terms: readonly Term[], at: number): number {
  for (let k = at; k >= 0 && at - k <= conditionReach; k--) {
    if (conditions.test(terms[k]!.norm)) return k;
    if (k < at && terms[k + 1]!.breakBefore) return -1;
  }
  return -1;
}

/**
 * What the claim states, where the source has it in a clause of `if`, `unless` or `whether` only: `the judge dismissed
 * the case` against `unless the judge dismisses the case`. The word must be a verb of the claim that no line has as a
 * fact, with its company beside it.
 */
export function conditionConflicts(c: ConflictContext): Difference[] {
  const { line } = c.reading;
  if (c.claim.some((t) => conditions.test(t.norm) || conditional.test(t.norm) || isNegator(t.norm)))
    return [];
  const own = negationOf(c.claim);
  for (const [i, t] of c.claim.entries()) {
    if (t.kind !== 'content' || own[i]! >= 0) continue;
    if (!/(?:ed|ation|ent)$/.test(t.norm) && !isPresentVerb(c.claim, i)) continue;
    const [m, ...others] = line.matches[i]!.filter((x) => x.relation.strength >= 0.8);
    const at = m ? conditionOf(line.terms, m.at) : -1;
    if (!m || others.length > 0 || at < 0) continue;
    const isFact = c.lines.some((l) =>
      l.matches[i]!.some((x) => x.relation.strength >= 0.6 && !isConditional(l.terms, x.at)),
    );
    if (isFact || company(c.claim, line, i, m.at) < 1) continue;
    return [conflict('polarity', c.claim, i, line.terms[at]!, 0.75)];
  }
  return [];
}

/** Whether a word stands as a verb in the present: `the mayor supports the closure`. */
function isPresentVerb(terms: readonly Term[], at: number): boolean {
  const [before, next] = [terms[at - 1], terms[at + 1]];
  return (
    terms[at]!.norm.endsWith('s') &&
    mayBe(terms[at]!.norm, 'verb') &&
    !!before &&
    before.weight > 0 &&
    /^(?:the|a|an|his|her|its|their|this|that|these|those)$/.test(next?.norm ?? '')
  );
}

/** Whether a negating verb on one side is answered on the other by a word of its meaning. */
function isAnswered(c: ConflictContext, inClaim: boolean, negator: number): boolean {
  const { matches } = c.reading.line;
  if (inClaim) return matches[negator]!.some((m) => m.relation.strength >= 0.6);
  return matches.some((found) => found.some((m) => m.at === negator && m.relation.strength >= 0.6));
}

/** A line that has the claim word for word behind a negation: `Everybody is pleased` against `Not everybody is pleased`. */
export function turnedConflicts(c: ConflictContext): Difference[] {
  const { terms } = c.reading.line;
  for (let at = 1; at + c.claim.length <= terms.length; at++) {
    const before = terms[at - 1]!;
    if (!isNegator(before.norm) || terms[at]!.breakBefore) continue;
    if (c.claim.every((t, i) => t.norm === terms[at + i]!.norm))
      return [conflict('polarity', c.claim, 0, before, 0.9)];
  }
  return [];
}
