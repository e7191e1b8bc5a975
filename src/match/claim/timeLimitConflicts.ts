import type { ConflictContext, Difference } from './conflicts.js';
import { conflict } from './conflicts.js';
import { isNegator } from './polarity.js';
import type { Term } from './terms.js';

/** A line that has less of the claim speaks of something else. */
const sameMatter = 0.6;
/** How far before `before` a negation of the verb stands, in words. */
const reach = 8;

/**
 * `will sail before 14 June` against `will not sail before 14 June`, in either order: the same limit, with the verb denied
 * on one side. (`not before June` alone denies nothing of `in June`: see `negationOf`.)
 */
export function timeLimitConflicts(c: ConflictContext): Difference[] {
  const own = limitIn(c.claim);
  const other = own && limitIn(c.reading.line.terms);
  if (!own || !other || c.lineCoverage < sameMatter || own.negator >= 0 === other.negator >= 0) return [];
  const { terms, matches } = c.reading.line;
  const isSameLimit = c.claim.some(
    (t, i) =>
      i > own.before &&
      t.weight > 0 &&
      matches[i]!.some((m) => m.at > other.before && m.at - other.before <= 4),
  );
  const isSameVerb = c.claim.some(
    (t, i) =>
      t.kind === 'content' &&
      i < own.before &&
      matches[i]!.some(
        (m) => m.relation.strength >= 0.8 && m.at < other.before && other.before - m.at <= reach,
      ),
  );
  if (!isSameLimit || !isSameVerb) return [];
  const [term, source] =
    own.negator >= 0 ? [own.negator, terms[other.before]!] : [own.before, terms[other.negator]!];
  return [conflict('polarity', c.claim, term, source, 0.8)];
}

/** Where `before` stands with a figure soon behind it, and the negation before it, or -1. */
function limitIn(terms: readonly Term[]): { before: number; negator: number } | undefined {
  const before = terms.findIndex(
    (t, i) => t.norm === 'before' && terms.slice(i + 1, i + 4).some((x) => x.kind === 'number'),
  );
  if (before < 1) return undefined;
  for (let k = before - 1; k >= 0 && before - k <= reach && !terms[k + 1]!.breakBefore; k--) {
    if (isNegator(terms[k]!.norm)) return { before, negator: k };
  }
  return { before, negator: -1 };
}
