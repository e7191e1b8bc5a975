import type { ConflictContext, FoundConflict } from './conflicts.js';
import { conflict } from './conflicts.js';
import type { Term } from './terms.js';

/**
 * Small words that turn a statement round, on two sides: they count as function words, so that the telling words
 * around them are laid side by side first, and then these are compared.
 */
const pairs: readonly (readonly [string, string])[] = [
  ['more', 'less'],
  ['more', 'fewer'],
  ['most', 'least'],
  ['most', 'few'],
  ['many', 'few'],
  ['before', 'after'],
  ['above', 'below'],
  ['over', 'under'],
  ['up', 'down'],
  ['inside', 'outside'],
  ['with', 'without'],
  ['all', 'none'],
  ['all', 'some'],
  ['all', 'few'],
  ['every', 'no'],
  ['everyone', 'nobody'],
  ['both', 'neither'],
  ['always', 'never'],
  ['for', 'against'],
  ['despite', 'because'],
];

const rivals = new Map<string, Set<string>>();
for (const [a, b] of pairs) {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    const set = rivals.get(x) ?? new Set();
    rivals.set(x, set.add(y));
  }
}

/**
 * `more often` against `less often`: the word after (or before) stands in both, with rival small words before it,
 * and the line has the claim's small word nowhere.
 */
export function degreeConflicts(c: ConflictContext): Omit<FoundConflict, 'reading'>[] {
  const { terms, matches } = c.reading.line;
  const found: Omit<FoundConflict, 'reading'>[] = [];
  c.claim.forEach((t, i) => {
    const against = t.weight === 0 ? rivals.get(t.norm) : undefined;
    if (!against || terms.some((s) => s.norm === t.norm)) return;
    const next = telling(c.claim, i, 1);
    const previous = telling(c.claim, i, -1);
    if (next < 0 || previous < 0) return;
    terms.forEach((s, at) => {
      if (!against.has(s.norm) || found.some((f) => f.term === i)) return;
      const follows = matches[next]!.some((m) => m.relation.strength >= 0.8 && m.at > at && m.at - at <= 2);
      const precedes = matches[previous]!.some(
        (m) => m.relation.strength >= 0.6 && m.at < at && at - m.at <= 4,
      );
      if (follows && precedes) found.push(conflict('antonym', c.claim, i, s, 0.75));
    });
  });
  return found;
}

/** Index of the telling word beside a word, at most two away, or -1. */
function telling(claim: readonly Term[], index: number, step: 1 | -1): number {
  for (let d = 1; d <= 2; d++) {
    const i = index + d * step;
    if (claim[i] && claim[i].weight > 0) return i;
  }
  return -1;
}
