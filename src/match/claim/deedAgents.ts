import { framesOf, verbOf } from '../../attribution/verbs.js';
import type { LineAlignment } from './align.js';
import { isDateWord } from './dateWords.js';
import {
  areAnothers,
  type DeedConflict,
  fits,
  isSameAgent,
  isSamePatient,
  namesOf,
  type Pair,
  sameVerb,
} from './deedPairs.js';
import { type Deed, deedsOf, type Party } from './deeds.js';
import { mutual } from './roles.js';
import type { Term } from './terms.js';

/**
 * `Marta Esteves led the work` against `Lourenço, an ecologist who led the work`. The claim's name must stand somewhere
 * in the source: else it may be another name of the same.
 */
export function otherAgent(
  claim: readonly Term[],
  own: Deed,
  pairs: readonly Pair[],
  lines: readonly LineAlignment[],
): DeedConflict | undefined {
  const agent = own.agents.find((a) => namesOf(claim, a).length > 0);
  if (!agent || own.isShared || mutual.has(claim[own.verb]!.norm)) return undefined;
  if (pairs.some((p) => isSameAgent(claim, p))) return undefined;
  const names = namesOf(claim, agent);
  for (const pair of pairs) {
    const { other, line, verbStrength } = pair;
    const named = other.agents.find((a) => namesOf(line.terms, a).length > 0);
    const doer = named ?? (other.isPronoun && !other.isPassive ? onlyNameBefore(line, other) : undefined);
    if (verbStrength < sameVerb || !doer) continue;
    // A subject of another verb, or a deed without an object: only where all the rest of the claim is in the line.
    const isAllElse = restOf(claim, line, names) >= allElse && restWeight(claim, names) >= leastElse;
    if (!(isAllElse && isSaying(claim[own.verb]!.norm)) && (other.isShared || !isSameObject(claim, pair)))
      continue;
    const theirs = namesOf(line.terms, doer);
    // `the boat that sank off Skerry told …`: not Skerry.
    if (isBehindPreposition(line.terms, Math.min(...theirs))) continue;
    // `the Ayr forward posted`: the name only describes.
    const next = line.terms[theirs.at(-1)! + 1];
    if (named && next && next.weight > 0 && !next.breakBefore && theirs.at(-1)! + 1 !== other.verb) continue;
    // Where the line's doer stands right before the verb, and the object is the same, the claim's may be in it, too.
    const isBeside = named !== undefined && theirs.at(-1)! === other.first - 1 && isSamePatient(claim, pair);
    if (!isBeside && names.some((i) => line.terms.some((t) => t.stem === claim[i]!.stem))) continue;
    if (theirs.some((i) => claim.some((t, k) => k < own.verb && t.stem === line.terms[i]!.stem))) continue;
    const isInClaim = theirs.some((i) => claim.some((t) => t.stem === line.terms[i]!.stem));
    if (isInClaim && !isSamePatient(claim, pair)) continue;
    if (!areAnothers(claim, names, line, theirs)) continue;
    // `Ruiz's group`, `Russia` for `Russian`: not told apart here.
    const isOf = (i: number) => line.matches[i]!.some((m) => doer.all.includes(m.at));
    if (agent.all.some((i) => claim[i]!.kind === 'name' && claim[i]!.weight > 1 && isOf(i))) continue;
    if (doer.all.some((i) => /['’]s?$/.test(line.terms[i]!.text))) continue;
    if (isPrize(claim, own) && isWinner(claim, names, own, lines)) continue;
    return { kind: 'name', term: names.at(-1)!, line, source: line.terms[theirs.at(-1)!]!, strength: 0.8 };
  }
  return undefined;
}

const prizes = /^(?:medal|gold|silver|bronze|prize|award|title|trophy|cup|race|stage|seat)s?$/;

/** Whether the deed is won by many: a medal, a race. */
const isPrize = (claim: readonly Term[], own: Deed) =>
  own.patients.some((p) => p.heads.some((i) => prizes.test(claim[i]!.norm)));

/** Whether a line about whom the claim names has the prize. */
const isWinner = (
  claim: readonly Term[],
  names: readonly number[],
  own: Deed,
  lines: readonly LineAlignment[],
) =>
  lines.some(
    (l) =>
      names.some((i) => l.cover[i]! >= 1) &&
      own.patients.some((p) => p.all.some((i) => claim[i]!.weight > 0 && l.cover[i]! >= sameVerb)),
  );

/**
 * `Sobel sold nine of her goats` against `Ngata sold nine of his goats`: the same number done by another, while the
 * claim's own is in the source and did it, if at all, to another number.
 */
export function otherCounter(
  claim: readonly Term[],
  own: Deed,
  pairs: readonly Pair[],
): DeedConflict | undefined {
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
    if (!areAnothers(claim, names, line, theirs)) return undefined;
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

/** Share of a claim that is as good as all of it, a name apart, and what that must at least tell. */
const allElse = 0.9;
const leastElse = 1.2;

/** Whether a verb is one by which people say something: a body may do or lose under another name. */
export function isSaying(norm: string): boolean {
  const verb = verbOf(norm);
  const frames = verb && framesOf(verb.lemma);
  return frames !== undefined && (frames.has('t') || frames.has('q'));
}

const restWeight = (claim: readonly Term[], names: readonly number[]) =>
  claim.reduce((s, t, i) => (names.includes(i) || t.kind === 'name' ? s : s + t.weight), 0);

/** Share of a claim that a line has, some names apart. */
function restOf(claim: readonly Term[], line: LineAlignment, names: readonly number[]): number {
  let [all, have] = [0, 0];
  claim.forEach((t, i) => {
    if (names.includes(i)) return;
    all += t.weight;
    have += t.weight * line.cover[i]!;
  });
  return all === 0 ? 0 : have / all;
}

/** Whether it is done to the same, or, where nobody is told, before the same behind the same preposition. */
function isSameObject(claim: readonly Term[], pair: Pair): boolean {
  if (pair.own.patients.length > 0) {
    if (isSamePatient(claim, pair)) return true;
    // `1.8 billion from a group of banks led by …`: the noun right before the participle.
    const { own, other, line } = pair;
    return (
      other.isPassive &&
      other.first === other.verb &&
      own.patients.some((p) => line.matches[p.head]!.some((m) => m.at === other.verb - 1))
    );
  }
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
