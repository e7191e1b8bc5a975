import { intentionsList } from '../data/en/negations.js';
import { isComparison, isInflected, mayBe } from '../lexicon/partsOfSpeech.js';
import type { ConflictContext } from './conflicts.js';
import { daysOf } from './quantities.js';
import type { Term } from './terms.js';

// What is denied in one sentence and said in another, and yet the same.

/** `late data and no data`, at the second */
export function isBesideItself(claim: readonly Term[], at: number): boolean {
  const isJoined = /^(?:and|or)$/.test(claim[at - 2]?.norm ?? '');
  return isJoined && claim.slice(0, at - 1).some((t) => t.stem === claim[at]!.stem);
}

/** Whether none of a kind is more so than what the line calls the most so: `no step is riskier` and `the riskiest step`. */
export function isSuperlative(claim: readonly Term[], at: number, line: readonly Term[]): boolean {
  const root = (norm: string, ending: RegExp) => norm.replace(ending, '').replace(/i$/, 'y');
  // `no one employs more people`, of the largest employer
  const isMore = claim.slice(at + 1, at + 4).some((t) => t.norm === 'more');
  if (isMore && line.some((x) => /^(?:largest|biggest|greatest|most|highest|main)$/.test(x.norm)))
    return true;
  const more = claim.slice(at).filter((t) => t.norm.endsWith('er') && isComparison(t.norm));
  return more.some((t) =>
    line.some((x) => x.norm.endsWith('est') && root(x.norm, /est$/) === root(t.norm, /er$/)),
  );
}

/** `Nobody so young has won it`, at `young`, of the youngest to win it. */
export function isSoMuch(claim: readonly Term[], at: number, line: readonly Term[]): boolean {
  const { norm } = claim[at]!;
  if (claim[at - 1]?.norm !== 'so') return false;
  return line.some((x) => x.norm === `${norm.replace(/e$/, '').replace(/y$/, 'i')}est`);
}

/** How far behind `nobody on this board` what they do may stand, in words. */
const doneReach = 8;

/**
 * Whether a line denies a word only of a group that nobody of does something else: `Nobody on this board ran for office to close a school`
 * denies no board.
 */
export function isOfNobodyElse({ claim, reading }: ConflictContext, index: number, negator: number): boolean {
  const { terms, matches } = reading.line;
  if (!/^(?:nobody|none|no-one)$/.test(terms[negator]?.norm ?? '') || claim[index]!.kind !== 'content')
    return false;
  if (!/^(?:on|in|of|at|from|among)$/.test(terms[negator + 1]?.norm ?? '')) return false;
  const deed = terms.findIndex(
    (t, k) =>
      k > negator + 2 &&
      k - negator <= doneReach &&
      t.kind === 'content' &&
      isInflected(t.norm) &&
      mayBe(t.norm, 'verb'),
  );
  return deed >= 0 && !matches.some((all) => all.some((m) => m.at === deed && m.relation.strength >= 0.6));
}

/** `was not beaten`, `been sold` */
export function isPassive(terms: readonly Term[], at: number): boolean {
  const before = [at - 1, at - 2].map((k) => terms[k]?.norm ?? '');
  return (
    before.some((b) => /^(?:is|are|was|were|be|been|being)$/.test(b)) &&
    /(?:ed|en|wn|ld|de|ght|ut|st|ne)$/.test(terms[at]!.norm)
  );
}

/** `is to look into it`, `will look`, at `look`. */
export function isToCome(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]?.norm ?? '';
  // `due to start in May, is to look`
  return (
    before === 'will' ||
    (before === 'to' && /^(?:is|are|due|plans?|wants?|intends?)$/.test(terms[at - 2]?.norm ?? ''))
  );
}

/** `nobody had looked`, at `looked`. */
export const isPast = (terms: readonly Term[], at: number) =>
  terms.slice(Math.max(0, at - 3), at).some((t) => /^(?:had|has|have|did|was|were)$/.test(t.norm));

/** `a decade back`, at `back`: a time. */
export const isAgo = (terms: readonly Term[], at: number) =>
  terms[at]!.norm === 'back' && daysOf(1, terms[at - 1]?.norm) !== undefined;

/** `will not decide until …` and `no decision before …` are one. */
export function isUntilBefore(a: readonly Term[], b: readonly Term[]): boolean {
  const has = (terms: readonly Term[], norm: string) => terms.some((t) => t.norm === norm);
  const hasUntil = (terms: readonly Term[]) => has(terms, 'until') || has(terms, 'till');
  const hasBefore = (terms: readonly Term[]) => has(terms, 'before') || has(terms, 'prior');
  return (hasUntil(a) && hasBefore(b)) || (hasBefore(a) && hasUntil(b));
}

/** `have not won there since 1998` and `the last win there was in 1998` are one; `not such a day since 2017`, `the best day since 2017`, too. */
export function isToldByLast(
  claim: readonly Term[],
  line: readonly Term[],
  negator: number,
  inClaim: boolean,
): boolean {
  const [denying, telling] = inClaim ? [claim, line] : [line, claim];
  const behind = denying.slice(negator);
  if (!behind.some((t, k) => t.norm === 'since' || isForSoLong(behind, k))) return false;
  const isCompared = behind.some((t) => /^(?:such|so|as|like|better|worse)$/.test(t.norm));
  return telling.some((t) =>
    isCompared
      ? /^(?:best|worst|most|least|\p{L}{3,}est)$/u.test(t.norm)
      : /^(?:last|latest|previous|previously)$/.test(t.norm),
  );
}

/** `no flour has been ground there for some seventy years`, at `for` */
const isForSoLong = (terms: readonly Term[], at: number) =>
  terms[at]!.norm === 'for' &&
  terms
    .slice(at + 1, at + 4)
    .some((t) => t.quantity?.days !== undefined || /^(?:years|decades|centuries)$/.test(t.norm));

/** `plans to stay`, of what `does not intend to resign`: of what is willed, each has something else. */
export function isOfOtherWill({ claim, reading }: ConflictContext, at: number, other: number): boolean {
  const { terms, matches } = reading.line;
  const isWill = (all: readonly Term[], k: number) =>
    intentions.has(all[k]!.norm) && all[k + 1]?.norm === 'to';
  if (!isWill(claim, at) || !isWill(terms, other) || !claim[at + 2]) return false;
  return !matches[at + 2]!.some((m) => m.relation.strength >= 0.6 && m.at > other && m.at - other <= 5);
}

const intentions: ReadonlySet<string> = new Set(intentionsList);
