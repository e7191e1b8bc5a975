import type { LineAlignment } from './align.js';
import { shareOf } from './conflicts.js';
import { company } from './oppositeConflicts.js';
import { negationOf } from './polarity.js';
import type { Term } from './terms.js';

/** A line that answers a denial answers a word like it so well. */
const answered = 0.8;

/**
 * Whether some line says in its own words what a claim denies: the opposite of the denied word as a fact, in its company (`did not accept
 * the claims`, of `rejected the claims`), or another word under the same denial, denied as well (`did not want to accept`, of `refused to
 * accept`).
 *
 * @param than the line that seems to be at odds: another must have as much of the claim
 * @param by what negates each word of the claim ({@link negationOf})
 */
export function isDenialAnswered(
  claim: readonly Term[],
  lines: readonly LineAlignment[],
  than: LineAlignment,
  index: number,
  by: Int16Array,
): boolean {
  const share = shareOf(claim, than);
  return lines.some((l) => {
    if (l === than || shareOf(claim, l) < share) return false;
    const other = negationOf(l.terms);
    const isOpposite = l.matches[index]!.some(
      (m) => m.relation.kind === 'opposite' && other[m.at]! < 0 && company(claim, l, index, m.at) >= 1,
    );
    if (isOpposite) return true;
    return claim.some(
      (t, k) =>
        k !== index &&
        by[index]! >= 0 &&
        by[k] === by[index] &&
        t.weight > 0 &&
        l.matches[k]!.some((m) => m.relation.strength >= answered && other[m.at]! >= 0),
    );
  });
}
