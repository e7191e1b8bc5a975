import { isComparison } from '../lexicon/partsOfSpeech.js';
import { converseStrength, type Relation } from '../lexicon/relate.js';
import type { LineAlignment } from './align.js';
import { isDenialAnswered } from './answeredDenials.js';
import { otherCertainty } from './certainty.js';
import { alignedFrom, shareOf } from './conflicts.js';
import { isSaying, otherAgent, otherCounter } from './deedAgents.js';
import { otherAmount, otherTime } from './deedFigures.js';
import { type DeedConflict, isSameAgent, isSamePatient, type Pair, pairsOf, sameVerb } from './deedPairs.js';
import { otherPatient, otherPlace } from './deedPlaces.js';
import { crossed, doneTo, swapped } from './deedSwaps.js';
import { type Deed, deedsOf } from './deeds.js';
import { displaced, otherSide } from './deedTurns.js';
import { exchangedParts } from './exchangedParts.js';
import { leftOpen } from './leftOpen.js';
import { isAsked, puttingOff } from './modalityConflicts.js';
import { opposedPoles, otherPlaceInRace } from './opposedPoles.js';
import { isDeniedUntil, isNegator, negationOf } from './polarity.js';
import { isSaidOtherwise } from './polarityConflicts.js';
import { hasOtherNumber } from './realisedConflicts.js';
import { isToldByLast } from './sameDenial.js';
import type { Term } from './terms.js';

/**
 * The claim's deeds against the same deeds of all lines that were found, slot by slot: who does it, to whom, whether it
 * is denied, whether it is done or only planned. A difference counts only if another slot is the same, and if no line
 * has the deed as the claim does.
 */
export function deedConflicts(
  text: string,
  claim: readonly Term[],
  lines: readonly LineAlignment[],
): DeedConflict[] {
  const found: DeedConflict[] = [];
  const negated = negationOf(claim);
  const turned = crossed(text, claim, lines);
  if (turned) found.push(turned);
  const deeds = deedsOf(text, claim);
  const deedsIn = (line: LineAlignment) => deedsOf(line.candidate.terms.source.text, line.terms);
  for (const own of deeds) {
    const pairs = pairsOf(own, claim, lines);
    const c =
      swapped(claim, own, pairs) ??
      doneTo(claim, own, pairs) ??
      displaced(claim, own, pairs) ??
      otherSide(claim, own, pairsOf(own, claim, lines, isConverse)) ??
      otherAgent(claim, own, pairs, lines) ??
      otherCounter(claim, own, pairs) ??
      otherPatient(claim, own, pairs) ??
      otherPlace(claim, own, pairs) ??
      otherAmount(claim, own, pairs) ??
      otherTime(claim, own, pairs, deeds, deedsIn) ??
      opposite(claim, own, lines, pairs, negated) ??
      otherPolarity(claim, own, pairs, negated) ??
      notDone(claim, own, pairs, negated, lines);
    if (!c) continue;
    const isAnswered =
      c.kind === 'polarity' &&
      (isBorneOutBetter(claim, own, c.line, lines, negated) ||
        (negated[own.verb]! >= 0 && isDenialAnswered(claim, lines, c.line, own.verb, negated)));
    if (!isAnswered) found.push(c);
  }
  const exchanged = found.some((c) => c.kind === 'role') ? undefined : exchangedParts(text, claim, lines);
  if (exchanged) found.push(exchanged);
  const surer = found.length > 0 ? undefined : (otherCertainty(text, claim, lines) ?? leftOpen(claim, lines));
  if (surer) found.push(surer);
  const opposed =
    found.length > 0 ? undefined : (otherPlaceInRace(claim, lines) ?? opposedPoles(claim, lines));
  if (opposed) found.push(opposed);
  return found;
}

/** One deal from its two sides: `sold`, `bought`. */
const isConverse = (r: Relation) => r.kind === 'sibling' && r.strength === converseStrength;

/**
 * Whether a line that has little of the claim says so, and one that has more has its deed too, denied or not as the claim does: then the claim rests on
 * that one. `No lorry came for six days` is borne out by `none arrived for six days`, whatever `the trucks come` says.
 */
function isBorneOutBetter(
  claim: readonly Term[],
  own: Deed,
  than: LineAlignment,
  lines: readonly LineAlignment[],
  negated: Int16Array,
): boolean {
  const share = shareOf(claim, than);
  const isAligned = share >= alignedFrom;
  const isDenied = denialOf(claim, own, negated) >= 0;
  return lines.some((l) => {
    if (l === than || shareOf(claim, l) <= (isAligned ? share + fuller : share)) return false;
    const by = negationOf(l.terms);
    return l.matches[own.verb]!.some(
      // `will lose three seats` beside `lost 17 per cent of its people`
      (m) =>
        m.relation.strength >= (isAligned ? sameWord : 0.6) &&
        by[m.at]! >= 0 === isDenied &&
        !isAhead(l.terms, m.at, isAligned),
    );
  });
}

/** How much more of a claim a line must have than one that has much of it. */
const fuller = 0.05;

const isAhead = (terms: readonly Term[], at: number, isAsked: boolean) =>
  isAsked &&
  terms.slice(Math.max(0, at - 2), at).some((t) => /^(?:will|would|to|may|might|could|should)$/.test(t.norm));

/** Whether the two deeds are about the same: to whom it is done, where both say so; else who does it. */
function isSameMatter(claim: readonly Term[], pair: Pair): boolean {
  const { own, other } = pair;
  if (own.patients.length > 0) {
    if (other.patients.length > 0 || other.isPassive) return isSamePatient(claim, pair);
    if (other.isObjectPronoun && isSameAgent(claim, pair)) return true;
    return isDoneToThem(claim, pair);
  }
  if (other.patients.length > 0) return false;
  // `Two of them voted`: of others than those, perhaps.
  const isPart = own.agents.some((a) => a.all.some((i) => claim[i]!.kind === 'number'));
  return !isPart && isSameAgent(claim, pair);
}

/** `had signed the pictures` against `he got 12,000 for the pictures, and he had not signed any of them`: one `he`, or one name. */
function isDoneToThem(claim: readonly Term[], { own, other, line }: Pair): boolean {
  const { terms } = line;
  const behind = terms.slice(other.verb + 1, other.verb + 4).map((t) => t.norm);
  if (!/^(?:any|one|all|either|both|it|them) ?(?:of them|of it)?/.test(behind.join(' '))) return false;
  const isNamedBefore = own.patients.some((p) =>
    line.matches[p.head]!.some((m) => m.at < other.first && m.relation.strength >= sameVerb),
  );
  // Whom the claim names first, and whom the line does.
  const name = claim.findIndex((t) => t.kind === 'name' && t.weight > 1);
  const isOne = own.isPronoun && other.isPronoun && name >= 0 && name < own.first;
  return (
    isNamedBefore && isOne && line.matches[name]!.some((m) => m.term.kind === 'name' && m.at < other.first)
  );
}

/** How far behind a verb `until` or `either` may take a denial back. */
const tailReach = 8;

function isTakenBack(terms: readonly Term[], { first, verb }: Deed): boolean {
  return terms
    .slice(Math.max(0, first - 3), verb + tailReach)
    .some((t) => t.norm === 'until' || t.norm === 'unless' || t.norm === 'either');
}

/** Where a deed is denied: its verb, or all it is done to or by (`found no trace`, `nobody left`); -1 if it is not. */
function denialOf(terms: readonly Term[], deed: Deed, by: Int16Array): number {
  if (by[deed.verb]! >= 0) return by[deed.verb]!;
  const parties = [...deed.patients, ...deed.agents]
    // `no measurable difference` denies the difference.
    .flatMap((p) => [by[p.head]!, ...p.all.map((i) => by[i]!).filter((n) => terms[n]?.norm === 'no')])
    .find((n) => n >= 0 && n !== deed.verb);
  if (parties !== undefined) return parties;
  for (let k = deed.first - 1; k >= 0 && deed.first - k <= 4; k--) {
    // `No older vessel was ever found` denies no find.
    if (terms[k]!.norm === 'no' && isComparison(terms[k + 1]!.norm)) break;
    if (terms[k + 1]!.breakBefore) break;
    // `takes neither side and says that …`
    if (/^(?:and|but|or|because|since|as|that|which|who)$/.test(terms[k]!.norm)) break;
    // `is unlikely to pass`
    if (/^(?:none|neither|nobody|no|unlikely)$/.test(terms[k]!.norm)) return k;
  }
  return -1;
}

/** `Councillors accepted the advice` against `Councillors rejected that advice`: the opposite, done to the same by the same. */
function opposite(
  claim: readonly Term[],
  own: Deed,
  lines: readonly LineAlignment[],
  pairs: readonly Pair[],
  negated: Int16Array,
): DeedConflict | undefined {
  if (!own.isMain || own.agents.length === 0 || own.isPassive) return undefined;
  // `the workforce has grown` against `the workforce has shrunk`: without an object, the very subject of both.
  const isSubject = (p: Pair) =>
    p.other.patients.length === 0 &&
    !p.other.isObjectPronoun &&
    !p.other.isPassive &&
    !isSaying(claim[own.verb]!.norm) &&
    own.agents.some((a) =>
      p.other.agents.some((o) =>
        p.line.matches[a.head]!.some((m) => m.at === o.head && m.relation.strength >= sameVerb),
      ),
    );
  const isSame = (p: Pair) =>
    own.patients.length === 0 ? isSubject(p) : isSameAgent(claim, p) && isSamePatient(claim, p);
  if (pairs.some((p) => isSame(p) || (own.patients.length === 0 && isSameAgent(claim, p)))) return undefined;
  const isDenied = denialOf(claim, own, negated) >= 0;
  for (const pair of pairsOf(own, claim, lines, (r) => r.kind === 'opposite')) {
    const { other, line } = pair;
    if (!isSame(pair) && !(isSameAgent(claim, pair) && isSameUnsaid(claim, pair))) continue;
    // `left the club to join Norbury`: the claim says that, too.
    if (line.matches.some((all) => all.some((m) => m.at === other.verb && m.relation.strength >= 0.95)))
      continue;
    if (denialOf(line.terms, other, negationOf(line.terms)) >= 0 !== isDenied) continue;
    // `In 1994 it had rejected them`: the line has that deed, too.
    if (line.matches[own.verb]!.some((m) => m.relation.strength >= 0.95)) continue;
    return { kind: 'antonym', term: own.verb, line, source: line.terms[other.verb]!, strength: 0.85 };
  }
  return undefined;
}

/** A line or the one before it must have this share of a claim for its verb to be about what the claim's is done to. */
const unsaidShare = 0.7;
const saidBefore = 0.6;

/**
 * Whether a line's verb is about what the claim's is done to without naming it: `took the firm to court, and lost` for
 * `lost their case against the firm`; `Kalm opposes that` behind a line that says what.
 */
function isSameUnsaid(claim: readonly Term[], { own, other, line }: Pair): boolean {
  // `left for Kano` joins those there.
  if (other.patients.length > 0 || !other.isMain || line.terms[other.verb + 1]?.norm === 'for') return false;
  if (!other.isObjectPronoun) return shareOf(claim, line) >= unsaidShare;
  const { terms, unit } = line.candidate;
  const before = terms.units[unit - 1]?.terms;
  if (!before) return false;
  const agents = own.agents.flatMap((a) => a.all);
  let [all, have] = [0, 0];
  claim.forEach((t, i) => {
    if (t.weight === 0 || i === own.verb || agents.includes(i)) return;
    all += t.weight;
    if (before.some((b) => b.stem === t.stem)) have += t.weight;
  });
  return all > 0 && have / all >= saidBefore;
}

/** `Seahorses have returned` against `Seahorses, …, have not returned`. */
function otherPolarity(
  claim: readonly Term[],
  own: Deed,
  pairs: readonly Pair[],
  negated: Int16Array,
): DeedConflict | undefined {
  const denial = denialOf(claim, own, negated);
  if (!own.isMain || own.form === 'ing' || isTakenBack(claim, own)) return undefined;
  // `did not say that the blast had weakened it`: said of nothing.
  if (denial < 0 && negated.some((n, i) => n >= 0 && i < own.first)) return undefined;
  // `bans hoses to water gardens`: what for is no fact.
  if (claim[own.first]!.norm === 'to' && own.first === own.verb - 1) return undefined;
  if (claim.some((t) => t.norm === 'if') || openedIn(claim, own) >= 0) return undefined;
  const isUntil = isDeniedUntil(claim);
  let found: DeedConflict | undefined;
  for (const pair of pairs) {
    const { other, line } = pair;
    const by = negationOf(line.terms);
    if (!other.isMain || other.form === 'ing' || !isSameMatter(claim, pair)) continue;
    const otherDenial = denialOf(line.terms, other, by);
    if (otherDenial >= 0 === denial >= 0) return undefined;
    const verb = line.matches[own.verb]!.find((m) => m.at === other.verb)!;
    // `thinks that it deserves credit`, of who would not consider something else
    if (verb.relation.strength < sameWord && thought.test(claim[own.verb]!.norm)) continue;
    // `which the water did not reach` is at odds with no `water came`, of another matter.
    const isLoose = own.patients.length === 0 && verb.relation.strength < sameWord;
    if (isLoose && shareOf(claim, line) < alignedFrom) continue;
    if (denial >= 0 && isSaidOtherwise(claim, own.verb, denial, verb, line.terms)) return undefined;
    if (isToldByLast(claim, line.terms, Math.max(denial, otherDenial), denial >= 0)) return undefined;
    if (isTakenBack(line.terms, other) || (isUntil && isDeniedUntil(line.terms))) return undefined;
    const source = line.terms[otherDenial >= 0 ? otherDenial : other.verb]!;
    found ??= { kind: 'polarity', term: denial >= 0 ? denial : own.verb, line, source, strength: 0.8 };
  }
  return found;
}

const thought =
  /^(?:thinks?|thought|believes?|believed|considers?|feels?|felt|regards?|regarded|holds?|held|sees?|saw)$/;

/** From here on a word is the claim's own, or formed from it. */
const sameWord = 0.95;

/** Words in or right before a verb's group that make it no fact yet. */
const open =
  /^(?:will|could|may|might|should|can|must|considers?|considered|considering|plan|plans|planned|planning|want|wants|wanted|hope|hopes|hoped|hoping|propos(?:e|es|ed|ing|al)|intends?|intended|intention|expects?|expected|seeks?|sought|threaten(?:s|ed|ing)?|offer(?:s|ed)?|demand(?:s|ed)?|urge(?:s|d)?|call(?:s|ed)|whether|due|likely|bid|asked|ordered)$/;
/** Past or perfect: told as done. */
const isTold = (d: Deed) => d.form === 'past' || d.form === 'participle';
/** What somebody has bound themselves to: `has decided to extend`. */
const bound = /^(?:decided|agreed|voted|chose|resolved)$/;

function openedIn(terms: readonly Term[], deed: Deed): number {
  for (let k = deed.verb - 1; k >= deed.first - 3 && k >= 0; k--) {
    if (terms[k]!.kind !== 'name' && open.test(terms[k]!.norm) && !isAsked(terms, k)) return k;
    // `is to be sold`
    if (terms[k]!.norm === 'to' && /^(?:is|are)$/.test(terms[k - 1]?.norm ?? '')) return k;
    if (terms[k + 1]!.breakBefore) return -1;
  }
  return -1;
}

/** `has sold the ships` against `is considering whether to sell the ships`. */
function notDone(
  claim: readonly Term[],
  own: Deed,
  pairs: readonly Pair[],
  negated: Int16Array,
  lines: readonly LineAlignment[],
): DeedConflict | undefined {
  const group = claim.slice(own.first, own.verb);
  const isBound = own.form === 'base' && group.some((t) => bound.test(t.norm));
  const isDenied = negated[own.verb]! >= 0;
  if ((isDenied && !isBound) || openedIn(claim, own) >= 0) return undefined;
  // `not one of them has resigned`
  if (!isDenied && claim.slice(0, own.verb).some((t) => isNegator(t.norm))) return undefined;
  const isOpen = group.some((t) => /^(?:to|would|must|[a-z]+['’](?:ll|d))$/.test(t.norm));
  if (!isBound && (isOpen || !isTold(own))) return undefined;
  let found: DeedConflict | undefined;
  for (const pair of pairs) {
    const { other, line } = pair;
    if (!isSameMatter(claim, pair)) continue;
    if (hasOtherNumber(claim, line, lines)) return undefined;
    const by = openedIn(line.terms, other);
    // `may have found` is done, perhaps; `would spend` is a tale.
    const isWeighed = other.form === 'ing' && /^consider/.test(line.terms[by]?.norm ?? '');
    const isBare = other.form === 'base' || isWeighed || (other.isPassive && other.form !== undefined);
    if (by < 0 || !isBare || line.terms.slice(by, other.verb).some((t) => t.norm === 'have'))
      return undefined;
    // Who says that it will be put off has put it off.
    if (line.terms[by]!.norm === 'will' && puttingOff.test(claim[own.verb]!.norm)) return undefined;
    // Not to do it is decided as little.
    if (isDenied && line.terms[by]!.norm !== 'whether') return undefined;
    if (isBound && !/^(?:whether|consider|propos|want|hope|may|might|could|asked)/.test(line.terms[by]!.norm))
      return undefined;
    found ??= { kind: 'polarity', term: own.verb, line, source: line.terms[by]!, strength: 0.75 };
  }
  return found;
}
