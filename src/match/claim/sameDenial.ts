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
