import { beginAlike } from './agents.js';
import type { LineAlignment } from './align.js';
import { alignedFrom, shareOf } from './conflicts.js';
import { isDateWord } from './dateWords.js';
import {
  type DeedConflict,
  fits,
  isBefore,
  isSameAgent,
  isSamePatient,
  isSomebody,
  namesOf,
  type Pair,
  pairsOf,
  sameVerb,
} from './deedPairs.js';
import { otherPatient, otherPlace } from './deedPlaces.js';
import { type Deed, deedsOf, type Party } from './deeds.js';
import { negationOf } from './polarity.js';
import { isSaidOtherwise, isToldByLast } from './polarityConflicts.js';
import { mutual } from './roles.js';
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
  for (const own of deedsOf(text, claim)) {
    const pairs = pairsOf(own, claim, lines);
    const c =
      swapped(claim, own, pairs) ??
      otherAgent(claim, own, pairs) ??
      otherCounter(claim, own, pairs) ??
      otherPatient(claim, own, pairs) ??
      otherPlace(claim, own, pairs) ??
      opposite(claim, own, lines, pairs, negated) ??
      otherPolarity(claim, own, pairs, negated) ??
      notDone(claim, own, pairs, negated);
    if (c && !(c.kind === 'polarity' && isBorneOutBetter(claim, own, c.line, lines, negated))) found.push(c);
  }
  return found;
}

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
  if (share >= alignedFrom) return false;
  const isDenied = denialOf(claim, own, negated) >= 0;
  return lines.some((l) => {
    if (l === than || shareOf(claim, l) <= share) return false;
    const by = negationOf(l.terms);
    return l.matches[own.verb]!.some((m) => m.relation.strength >= 0.6 && by[m.at]! >= 0 === isDenied);
  });
}

/** Prepositions before whom something is done to or with. */
const receivers = /^(?:to|against|from|by)$/;

/** `Fjordhavn sold ships to Selwick` against `Selwick sold ships to Fjordhavn`. */
function swapped(claim: readonly Term[], own: Deed, pairs: readonly Pair[]): DeedConflict | undefined {
  if (own.isShared || mutual.has(claim[own.verb]!.norm)) return undefined;
  if (pairs.some((p) => isSameAgent(claim, p))) return undefined;
  for (const { other, line, verbStrength } of pairs) {
    if (verbStrength < sameVerb || other.isShared) continue;
    for (const agent of own.agents) {
      const behind = [...other.patients, ...other.others.filter((o) => receivers.test(o.preposition))];
      const place =
        behind.some((p) => fits(line, agent, p)) ||
        (other.isObjectPronoun && other.patients.length === 0 && isBefore(line, claim, agent));
      const doer = other.agents[0];
      if (!place || !(doer || other.isPronoun)) continue;
      const counterparts = [...own.patients, ...own.others.filter((o) => receivers.test(o.preposition))];
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
      const isFull = counterparts.some((p) => fits(line, p, doer));
      if (!isFull && !(namesOf(claim, agent).length > 0 && counterparts.length > 0)) continue;
      const source = line.terms[namesOf(line.terms, doer).at(-1) ?? doer.head]!;
      const term = namesOf(claim, agent).at(-1) ?? agent.head;
      return { kind: 'role', term, line, source, strength: isFull ? 0.85 : 0.75 };
    }
  }
  return undefined;
}

/**
 * `Marta Esteves led the work` against `Lourenço, an ecologist who led the work`. The claim's name must stand somewhere
 * in the source: else it may be another name of the same.
 */
function otherAgent(claim: readonly Term[], own: Deed, pairs: readonly Pair[]): DeedConflict | undefined {
  const agent = own.agents.find((a) => namesOf(claim, a).length > 0);
  if (!agent || own.isShared || mutual.has(claim[own.verb]!.norm)) return undefined;
  if (pairs.some((p) => isSameAgent(claim, p))) return undefined;
  const names = namesOf(claim, agent);
  for (const pair of pairs) {
    const { other, line, verbStrength } = pair;
    const named = other.agents.find((a) => namesOf(line.terms, a).length > 0);
    const doer = named ?? (other.isPronoun && !other.isPassive ? onlyNameBefore(line, other) : undefined);
    if (verbStrength < sameVerb || !doer || other.isShared || !isSameObject(claim, pair)) continue;
    const theirs = namesOf(line.terms, doer);
    // `the boat that sank off Skerry told …`: not Skerry.
    if (isBehindPreposition(line.terms, Math.min(...theirs))) continue;
    // `the Ayr forward posted`: the name only describes.
    const next = line.terms[theirs.at(-1)! + 1];
    if (named && next && next.weight > 0 && !next.breakBefore && theirs.at(-1)! + 1 !== other.verb) continue;
    if (names.some((i) => line.terms.some((t) => t.stem === claim[i]!.stem))) continue;
    if (theirs.some((i) => claim.some((t) => t.stem === line.terms[i]!.stem))) continue;
    if (theirs.some((i) => names.some((k) => beginAlike(claim[k]!, line.terms[i]!)))) continue;
    // `Ruiz's group`, `Russia` for `Russian`: not told apart here.
    const isOf = (i: number) => line.matches[i]!.some((m) => doer.all.includes(m.at));
    if (agent.all.some((i) => claim[i]!.kind === 'name' && isOf(i))) continue;
    if (doer.all.some((i) => /['’]s?$/.test(line.terms[i]!.text))) continue;
    if (
      !isSomebody(
        line,
        names.map((k) => claim[k]!),
      )
    )
      continue;
    return { kind: 'name', term: names.at(-1)!, line, source: line.terms[theirs.at(-1)!]!, strength: 0.8 };
  }
  return undefined;
}

/**
 * `Sobel sold nine of her goats` against `Ngata sold nine of his goats`: the same number done by another, while the
 * claim's own is in the source and did it, if at all, to another number.
 */
function otherCounter(claim: readonly Term[], own: Deed, pairs: readonly Pair[]): DeedConflict | undefined {
  const agent = own.agents.find((a) => namesOf(claim, a).length > 0);
  const numbers = claim.flatMap((t, i) =>
    t.kind === 'number' &&
    t.quantity?.kind === 'cardinal' &&
    t.norm !== 'one' &&
    isObjectNumber(claim, own, i)
      ? [i]
      : [],
  );
  if (!agent || numbers.length !== 1 || own.isShared || mutual.has(claim[own.verb]!.norm)) return undefined;
  const names = namesOf(claim, agent);
  let found: DeedConflict | undefined;
  for (const pair of pairs) {
    const { other, line, verbStrength } = pair;
    const number = line.matches[numbers[0]!]!.find(
      (m) => m.relation.strength >= sameVerb && isObjectNumber(line.terms, other, m.at),
    );
    if (verbStrength < sameVerb || !number) continue;
    if (isSameAgent(claim, pair) || other.isPronoun || other.isPassive !== own.isPassive) return undefined;
    const doer = other.agents.find((a) => namesOf(line.terms, a).length > 0);
    if (!doer || names.some((i) => line.terms.some((t) => t.stem === claim[i]!.stem))) return undefined;
    const theirs = namesOf(line.terms, doer);
    if (theirs.some((i) => names.some((k) => beginAlike(claim[k]!, line.terms[i]!)))) return undefined;
    if (
      !isSomebody(
        line,
        names.map((k) => claim[k]!),
      )
    )
      return undefined;
    // What is counted must be the same.
    const counted = claim.findIndex((t, i) => i > numbers[0]! && t.weight >= 0.3);
    if (counted < 0 || !line.matches[counted]!.some((m) => m.relation.strength >= 0.6 && m.at > number.at))
      continue;
    found ??= { kind: 'role', term: names.at(-1)!, line, source: line.terms[theirs.at(-1)!]!, strength: 0.8 };
  }
  return found;
}

/** How far behind a verb its object's number may stand, in words. */
const numberReach = 4;

function isObjectNumber(terms: readonly Term[], deed: Deed, at: number): boolean {
  if (at <= deed.verb || at - deed.verb > numberReach) return false;
  // `lost four of their last five games`: a run that many have.
  if (terms.slice(at + 1, at + 4).some((t) => /^(?:last|past|first|previous|opening)$/.test(t.norm)))
    return false;
  return !terms
    .slice(deed.verb + 1, at + 1)
    .some((t) => t.breakBefore || /^(?:on|in|at|by|after|since)$/.test(t.norm));
}

/** Whether it is done to the same, or, where nobody is told, before the same behind the same preposition. */
function isSameObject(claim: readonly Term[], pair: Pair): boolean {
  if (pair.own.patients.length > 0) return isSamePatient(claim, pair);
  return pair.own.others.some((o) =>
    pair.other.others.some((p) => p.preposition === o.preposition && fits(pair.line, o, p)),
  );
}

/** Whom `she` stands for where the sentence has one name before it: `Bethany Stroud told the court that she had …`. */
function onlyNameBefore(line: LineAlignment, deed: Deed): Party | undefined {
  const { terms } = line;
  if (!terms.slice(deed.first - 2, deed.verb).some((t) => /^(?:he|she)$/.test(t.norm))) return undefined;
  const names = terms
    .map((t, i) => ({ t, i }))
    .filter(
      ({ t, i }) => i < deed.first && t.kind === 'name' && t.weight > 1 && !isDateWord(t.norm) && !t.quantity,
    )
    .map(({ i }) => i);
  const isRun = names.every((i, k) => k === 0 || i === names[k - 1]! + 1);
  if (names.length === 0 || names.length > 3 || !isRun || isBehindPreposition(terms, names[0]!))
    return undefined;
  // `The engineer of the ferry that sank off Skerry said that he …`: the name must be who does something.
  const isDoer = deedsOf(line.candidate.terms.source.text, terms).some((d) =>
    d.agents.some((a) => a.names.includes(names.at(-1)!)),
  );
  if (!isDoer) return undefined;
  return { head: names.at(-1)!, heads: names, names, all: names };
}

function isBehindPreposition(terms: readonly Term[], at: number): boolean {
  return /^(?:of|off|from|at|in|for|with|on|by|to|near|against|under|over|into|through|outside|inside|across|around)$/.test(
    terms[at - 1]?.norm ?? '',
  );
}

/** Whether the two deeds are about the same: to whom it is done, where both say so; else who does it. */
function isSameMatter(claim: readonly Term[], pair: Pair): boolean {
  const { own, other } = pair;
  if (own.patients.length > 0) {
    if (other.patients.length > 0 || other.isPassive) return isSamePatient(claim, pair);
    return other.isObjectPronoun && isSameAgent(claim, pair);
  }
  if (other.patients.length > 0) return false;
  // `Two of them voted`: of others than those, perhaps.
  const isPart = own.agents.some((a) => a.all.some((i) => claim[i]!.kind === 'number'));
  return !isPart && isSameAgent(claim, pair);
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
    .map((p) => by[p.head]!)
    .find((n) => n >= 0 && n !== deed.verb);
  if (parties !== undefined) return parties;
  for (let k = deed.first - 1; k >= 0 && deed.first - k <= 4; k--) {
    if (/^(?:none|neither|nobody|no)$/.test(terms[k]!.norm)) return k;
    if (terms[k + 1]!.breakBefore) break;
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
  if (!own.isMain || own.agents.length === 0 || own.patients.length === 0) return undefined;
  const isSame = (p: Pair) => isSameAgent(claim, p) && isSamePatient(claim, p);
  if (pairs.some(isSame)) return undefined;
  const isDenied = denialOf(claim, own, negated) >= 0;
  for (const pair of pairsOf(own, claim, lines, (r) => r.kind === 'opposite')) {
    const { other, line } = pair;
    if (!isSame(pair) && !(isSameAgent(claim, pair) && isSameUnsaid(claim, pair))) continue;
    if (denialOf(line.terms, other, negationOf(line.terms)) >= 0 !== isDenied) continue;
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
  // `bans hoses to water gardens`: what for is no fact.
  if (claim[own.first]!.norm === 'to' && own.first === own.verb - 1) return undefined;
  if (claim.some((t) => t.norm === 'if') || openedIn(claim, own) >= 0) return undefined;
  let found: DeedConflict | undefined;
  for (const pair of pairs) {
    const { other, line } = pair;
    const by = negationOf(line.terms);
    if (!other.isMain || other.form === 'ing' || !isSameMatter(claim, pair)) continue;
    const otherDenial = denialOf(line.terms, other, by);
    if (otherDenial >= 0 === denial >= 0) return undefined;
    const verb = line.matches[own.verb]!.find((m) => m.at === other.verb)!;
    if (denial >= 0 && isSaidOtherwise(claim, own.verb, denial, verb, line.terms)) return undefined;
    if (isToldByLast(claim, line.terms, Math.max(denial, otherDenial), denial >= 0)) return undefined;
    if (isTakenBack(line.terms, other)) return undefined;
    const source = line.terms[otherDenial >= 0 ? otherDenial : other.verb]!;
    found ??= { kind: 'polarity', term: denial >= 0 ? denial : own.verb, line, source, strength: 0.8 };
  }
  return found;
}

/** Words in or right before a verb's group that make it no fact yet. */
const open =
  /^(?:will|could|may|might|should|can|considers?|considered|considering|plan|plans|planned|planning|want|wants|wanted|hope|hopes|hoped|hoping|propos(?:e|es|ed|ing|al)|intends?|intended|intention|expects?|expected|seeks?|sought|threaten(?:s|ed|ing)?|offer(?:s|ed)?|demand(?:s|ed)?|urge(?:s|d)?|call(?:s|ed)|whether|due|likely|bid|asked|ordered)$/;
/** Past or perfect: told as done. */
const isTold = (d: Deed) => d.form === 'past' || d.form === 'participle';
/** What somebody has bound themselves to: `has decided to extend`. */
const bound = /^(?:decided|agreed|voted|chose|resolved)$/;

function openedIn(terms: readonly Term[], deed: Deed): number {
  for (let k = deed.verb - 1; k >= deed.first - 3 && k >= 0; k--) {
    if (terms[k]!.kind !== 'name' && open.test(terms[k]!.norm)) return k;
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
): DeedConflict | undefined {
  const group = claim.slice(own.first, own.verb);
  const isBound = own.form === 'base' && group.some((t) => bound.test(t.norm));
  const isDenied = negated[own.verb]! >= 0;
  if ((isDenied && !isBound) || openedIn(claim, own) >= 0) return undefined;
  const isOpen = group.some((t) => /^(?:to|would|must|[a-z]+['’](?:ll|d))$/.test(t.norm));
  if (!isBound && (isOpen || !isTold(own))) return undefined;
  let found: DeedConflict | undefined;
  for (const pair of pairs) {
    const { other, line } = pair;
    if (!isSameMatter(claim, pair)) continue;
    const by = openedIn(line.terms, other);
    // `may have found` is done, perhaps; `would spend` is a tale.
    const isWeighed = other.form === 'ing' && /^consider/.test(line.terms[by]?.norm ?? '');
    const isBare = other.form === 'base' || isWeighed || (other.isPassive && other.form !== undefined);
    if (by < 0 || !isBare || line.terms.slice(by, other.verb).some((t) => t.norm === 'have'))
      return undefined;
    // Not to do it is decided as little.
    if (isDenied && line.terms[by]!.norm !== 'whether') return undefined;
    if (isBound && !/^(?:whether|consider|propos|want|hope|may|might|could|asked)/.test(line.terms[by]!.norm))
      return undefined;
    found ??= { kind: 'polarity', term: own.verb, line, source: line.terms[by]!, strength: 0.75 };
  }
  return found;
}
