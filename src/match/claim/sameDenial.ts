import { isComparison } from '../lexicon/partsOfSpeech.js';
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
  const more = claim.slice(at).filter((t) => t.norm.endsWith('er') && isComparison(t.norm));
  return more.some((t) =>
    line.some((x) => x.norm.endsWith('est') && root(x.norm, /est$/) === root(t.norm, /er$/)),
  );
}

/** `was not beaten`, `been sold` */
export function isPassive(terms: readonly Term[], at: number): boolean {
  const before = [at - 1, at - 2].map((k) => terms[k]?.norm ?? '');
  return (
    before.some((b) => /^(?:is|are|was|were|be|been|being)$/.test(b)) &&
    /(?:ed|en|wn|ld|de|ght|ut|st|ne)$/.test(terms[at]!.norm)
  );
}
