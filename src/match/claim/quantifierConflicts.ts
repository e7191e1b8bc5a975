import type { ConflictContext, FoundConflict } from './conflicts.js';
import { conflict } from './conflicts.js';
import type { Term } from './terms.js';

/** What says all of something. */
const whole = /^(?:all|every|everyone|everybody|each|entire|whole|both|none|any)$/;
/** What says a part of something, before `of`. */
const part =
  /^(?:half|some|several|most|many|few|third|quarter|part|one|two|three|four|five|six|seven|eight|nine|ten)$/;
/** A line that has this much of the claim speaks of the same things. */
const sameMatter = 0.6;

/**
 * All of them, where the source has a part: `all of the members` against `six of its members`, or `there are members
 * that …`. Read only on a line that has most of the claim and no word for the whole, and where what stands behind the
 * part is what the claim has behind `all`, or a pronoun.
 */
export function quantifierConflicts(c: ConflictContext): Omit<FoundConflict, 'reading'>[] {
  const { terms, matches } = c.reading.line;
  if (c.lineCoverage < sameMatter || terms.some((t) => whole.test(t.norm))) return [];
  for (const [i, t] of c.claim.entries()) {
    if (!/^(?:all|every|each|everyone|everybody)$/.test(t.norm) || isFixed(c.claim, i)) continue;
    const isBehind = (at: number, reach: number) =>
      [1, 2, 3, 4].some((d) =>
        matches[i + d]?.some((m) => m.relation.strength >= 0.8 && m.at > at && m.at - at <= reach),
      );
    const at = terms.findIndex(
      (s, k) =>
        part.test(s.norm) &&
        terms[k + 1]?.norm === 'of' &&
        (isBehind(k, 4) || /^(?:it|them|these|those|which|whom)$/.test(terms[k + 2]?.norm ?? '')),
    );
    if (at >= 0) return [conflict('antonym', c.claim, i, terms[at]!, 0.75)];
    const there = terms.findIndex(
      (s, k) => s.norm === 'there' && /^(?:are|were)$/.test(terms[k + 1]?.norm ?? ''),
    );
    if (there >= 0 && isBehind(there + 1, 2)) return [conflict('antonym', c.claim, i, terms[there]!, 0.75)];
  }
  return [];
}

/** `at all`, `nearly all`, `all but`. */
function isFixed(terms: readonly Term[], at: number): boolean {
  return (
    /^(?:at|above|after|not|nearly|almost)$/.test(terms[at - 1]?.norm ?? '') ||
    /^(?:but|along|over)$/.test(terms[at + 1]?.norm ?? '')
  );
}
