import { isPeople } from '../../attribution/names.js';
import { isBodyNoun } from '../../attribution/nouns.js';
import { prepositions } from '../data/en/prepositions.js';
import type { LineAlignment } from './align.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { conflict } from './conflicts.js';
import { isDateWord } from './dateWords.js';
import { answeredFrom, isStrict } from './features.js';
import type { Term } from './terms.js';

/** A line must have this share of a claim, its names apart. */
const restFrom = 0.5;
/** And so much more of it than any line near which the name stands; the second where a pronoun in the line may mean its bearer. */
const aheadBy = 0.3;
const aheadOfPronoun = 0.4;

/**
 * A name that the sources have elsewhere, in what is told with another: `A woman in San Roque died when a tree came down` against `In Port
 * Santol a woman was killed by a falling tree`. The line has the claim but for its names, another name that the claim has not, and the
 * claim's name neither stands in it nor beside it; and what is told where the name does stand has far less of the claim.
 *
 * Both stand in one place: behind one preposition, or beside the same word. In drafts on 75 invented articles by fifteen hands it tells
 * 39 wrong sentences (92 have another's name, 74 another's words) and none of 1,436 faithful ones; of all names told on the labelled rows 49 of 51 are
 * wrong.
 */
export function misplacedNames(c: ConflictContext): Difference[] {
  const { line } = c.reading;
  const names = namesIn(c.claim);
  if (names.length === 0) return [];
  const isName = new Set(names.flat());
  const rest = restOf(c.claim, isName);
  const share = rest(line);
  if (share < restFrom || c.lines.some((l) => l !== line && rest(l) > share)) return [];
  // `the club`, of a club by its name
  if (line.terms.some((t, at) => isBodyNoun(t.norm) && line.terms[at - 1]?.norm === 'the')) return [];
  const others = namesIn(line.terms).filter((name) => name.every((at) => isOther(c, at)));
  if (others.length === 0) return [];
  const ahead = line.terms.some((t) => pronouns.test(t.norm)) ? aheadOfPronoun : aheadBy;
  // Of two names that the line has not, it tells of another matter.
  if (names.filter((n) => !n.some((i) => line.cover[i]! >= answeredFrom)).length > 1) return [];
  for (const name of names) {
    const has = (l: LineAlignment) => name.some((i) => l.cover[i]! >= answeredFrom);
    const known = c.lines.filter((l) => c.lines.some((o) => has(o) && isBeside(o, l)));
    if (known.length === 0 || known.includes(line)) continue;
    if (!known.every((l) => share - rest(l) >= ahead)) continue;
    const other = others.find((o) => isInItsPlace(c, name, o));
    if (other) return [conflict('name', c.claim, name[0]!, line.terms[other[0]!]!, 0.8)];
  }
  return [];
}

/** Whether a name of the claim and one of the line stand in one place: behind one preposition, or beside the same word. */
function isInItsPlace(
  { claim, reading }: ConflictContext,
  own: readonly number[],
  other: readonly number[],
): boolean {
  const { terms, matches } = reading.line;
  const before = (all: readonly Term[], first: number) =>
    all[first - (all[first - 1]?.norm === 'the' ? 2 : 1)]?.norm ?? '';
  const [a, b] = [prepositions[before(claim, own[0]!)], prepositions[before(terms, other[0]!)]];
  if (a !== undefined || b !== undefined) return a === b;
  const isSame = (i: number, from: number, to: number) =>
    claim[i] !== undefined &&
    claim[i].weight > 0 &&
    matches[i]!.some((m) => m.relation.strength >= 0.6 && m.at >= from && m.at <= to);
  const [first, last] = [other[0]!, other.at(-1)!];
  return (
    [1, 2].some((d) => isSame(own[0]! - d, first - besides, first - 1)) ||
    [1, 2].some((d) => isSame(own.at(-1)! + d, last + 1, last + besides))
  );
}
/** How far from the line's name the word may stand that stands beside the claim's. */
const besides = 3;

const pronouns = /^(?:he|him|his|she|her|hers|it|its|they|their|them)$/;

/** The names of a claim, each the indices of its words. */
function namesIn(claim: readonly Term[]): number[][] {
  const found: number[][] = [];
  claim.forEach((t, i) => {
    if (t.kind !== 'name' || !isStrict(t) || isDateWord(t.norm)) return;
    const last = found.at(-1);
    if (last?.at(-1) === i - 1 && !t.breakBefore) last.push(i);
    else found.push([i]);
  });
  return found;
}

/** Share of a claim's telling weight, its names apart, that a line has. */
function restOf(claim: readonly Term[], isName: ReadonlySet<number>): (line: LineAlignment) => number {
  const total = claim.reduce((sum, t, i) => sum + (isName.has(i) ? 0 : t.weight), 0);
  if (total < leastRest) return () => 0;
  return (line) =>
    claim.reduce((sum, t, i) => sum + (isName.has(i) ? 0 : t.weight * line.cover[i]!), 0) / total;
}
/** Less than this says nothing. */
const leastRest = 1;

/** Whether a word of the line's is in no word of the claim, and of no people (`the Belgian goalkeeper`). */
function isOther({ reading }: ConflictContext, at: number): boolean {
  return (
    !isPeople(reading.line.terms[at]!.norm) &&
    !reading.line.matches.some((found) => found.some((m) => m.at === at))
  );
}

/** Whether two lines are one, or stand beside each other. */
function isBeside(a: LineAlignment, b: LineAlignment): boolean {
  return a.candidate.terms === b.candidate.terms && Math.abs(a.candidate.unit - b.candidate.unit) <= 1;
}
