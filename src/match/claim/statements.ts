import type { Term } from './terms.js';

/** Words that begin another statement of a sentence, or join two. */
const joints: ReadonlySet<string> = new Set(
  'and but while whereas because after before which who when although though since if'.split(' '),
);

/** A statement of fewer telling words is a phrase: `and the mayor`. */
const fewestWords = 3;
/** Words less telling than this (0 to 1.3) are left out. */
const tellingFrom = 0.3;

/**
 * Coverage (0 to 1) of the statement of a sentence that is answered worst: `Ana signed the deal and praised the golden
 * zeppelin` is two, and the first alone bears nothing of the second out. 1 for a sentence of one statement.
 */
export function leastStatementCover(terms: readonly Term[], cover: readonly number[]): number {
  const statements: number[][] = [[]];
  terms.forEach((t, i) => {
    if (joints.has(t.norm) && statements.at(-1)!.length > 0) statements.push([]);
    if (t.weight >= tellingFrom) statements.at(-1)!.push(i);
  });
  if (statements.length < 2) return 1;
  let least = 1;
  for (const statement of statements) {
    if (statement.length < fewestWords) continue;
    const all = statement.reduce((s, i) => s + terms[i]!.weight, 0);
    const have = statement.reduce((s, i) => s + terms[i]!.weight * cover[i]!, 0);
    least = Math.min(least, have / all);
  }
  return least;
}
