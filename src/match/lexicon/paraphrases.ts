import { furtherGroups } from '../data/en/furtherParaphrases.js';
import { closeGroups } from '../data/en/paraphrases.js';

const groups = new Map<string, number[]>();
const closeRows = closeGroups.split('\n').length;
const rows = `${closeGroups}\n${furtherGroups}`.split('\n').map((row) => row.split(' '));
rows.forEach((row, group) => {
  for (const word of new Set(row)) groups.set(word, [...(groups.get(word) ?? []), group]);
});

/** Whether two base forms stand in one group: a `close` one, or one of those by which people retell loosely. */
export function paraphrases(a: string, b: string): 'close' | 'loose' | undefined {
  const of = groups.get(a);
  const other = of && groups.get(b);
  if (!other) return undefined;
  const shared = of.filter((g) => other.includes(g));
  if (shared.length === 0) return undefined;
  return shared.some((g) => g < closeRows) ? 'close' : 'loose';
}

/** Whether a base form stands in any group. */
export function isListed(word: string): boolean {
  return groups.has(word);
}

/** The groups that a base form stands in. */
export function groupsOfParaphrases(word: string): readonly number[] {
  return groups.get(word) ?? [];
}

/** All words that stand in a group with a base form. */
export function paraphrasesOf(word: string): readonly string[] {
  return (groups.get(word) ?? []).flatMap((g) => rows[g]!);
}
