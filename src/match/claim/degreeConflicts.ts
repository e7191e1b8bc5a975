import { isCrossed } from './comparisonConflicts.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { conflict } from './conflicts.js';
import { isTakenBack } from './polarity.js';
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
  ['despite', 'following'],
];

/** A line that has this much of the claim says where the same figure lies. */
const sameMatter = 0.5;

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

/** What is for a thing and against it alike. */
const remedy =
  /^(?:trial|treatment|vaccine|vaccination|drug|medicine|cure|therapy|remedy|test|jab|measure|precaution|insurance)s?$/;

/** `an acre`, `half a mile`, `40`: a bound. */
function isMeasure(terms: readonly Term[], at: number): boolean {
  return (
    terms[at]?.kind === 'number' || terms[at]?.quantity !== undefined || /^an?$/.test(terms[at]?.norm ?? '')
  );
}

/**
 * `more often` against `less often`: the word after (or before) stands in both, with rival small words before it,
 * and the line has the claim's small word nowhere.
 */
export function degreeConflicts(c: ConflictContext): Difference[] {
  const { terms, matches } = c.reading.line;
  const found: Difference[] = [];
  c.claim.forEach((t, i) => {
    const against = t.weight === 0 ? rivals.get(t.norm) : undefined;
    if (!against || terms.some((s) => s.norm === t.norm)) return;
    const next = telling(c.claim, i, 1);
    const previous = telling(c.claim, i, -1);
    if (next < 0 || previous < 0) return;
    terms.forEach((s, at) => {
      if ((s.norm === 'without' && isTakenBack(terms, at)) || isCrossed(c, i)) return;
      // `with no plan` is without one.
      if (s.norm === 'with' && terms[at + 1]?.norm === 'no') return;
      if (t.norm === 'with' && c.claim[i + 1]?.norm === 'no') return;
      // `ponds of less than an acre`: how large, and no comparison.
      if (terms[at + 1]?.norm === 'than' && isMeasure(terms, at + 2)) return;
      if (!against.has(s.norm) || found.some((f) => f.term === i)) return;
      // `a trial against this disease`, `a trial for the disease`
      if (remedy.test(c.claim[previous]!.norm)) return;
      const follows = matches[next]!.some((m) => m.relation.strength >= 0.8 && m.at > at && m.at - at <= 2);
      // `above` and `below` say where a figure lies, whatever stands before them.
      const reach = /^(?:above|below)$/.test(t.norm) && c.lineCoverage >= sameMatter ? terms.length : 4;
      const precedes =
        matches[previous]!.some((m) => m.relation.strength >= 0.6 && m.at < at && at - m.at <= reach) ||
        isSameClause(c, t, next, at);
      if (follows && precedes) found.push(conflict('antonym', c.claim, i, s, 0.75));
    });
  });
  return found;
}

/** How far into its clause the second telling word behind `before` or `after` may stand. */
const clauseReach = 10;
/** A line that has this much of a claim, and the clause behind `before` or `after`, says when it was. */
const whenMatter = 0.6;

/** `before a train derailed` against `after a train that carried oil was derailed`, of a line about what was done then. */
function isSameClause(c: ConflictContext, word: Term, next: number, at: number): boolean {
  if (!/^(?:before|after)$/.test(word.norm) || c.lineCoverage < whenMatter) return false;
  const second = telling(c.claim, next, 1);
  return (
    second >= 0 &&
    !c.claim[second]!.breakBefore &&
    c.reading.line.matches[second]!.some(
      (m) => m.relation.strength >= 0.8 && m.at > at && m.at - at <= clauseReach,
    )
  );
}

const rises =
  /^(?:r[io]se|risen|rises|increase[ds]?|grew|grown|grows?|climb(?:s|ed)?|jump(?:s|ed)?|surged?|soared?)$/;
const falls =
  /^(?:f[ae]ll|fallen|falls|dropp?(?:s|ed)?|declined?|decreased?|slumped?|plunged?|tumbled?|sank|shrank)$/;

/** `Profit rose to 118 million` against `a profit of 118 million, down from 140 million`. */
export function trendConflicts(c: ConflictContext): Difference[] {
  const { terms, matches } = c.reading.line;
  const trend = terms.findIndex(
    (t, i) =>
      /^(?:up|down)$/.test(t.norm) &&
      terms[i + 1]?.norm === 'from' &&
      // not `soaked up from wet ground`
      terms.slice(i + 2, i + 6).some((x) => x.quantity),
  );
  if (trend < 0 || terms.some((t) => rises.test(t.norm) || falls.test(t.norm))) return [];
  const i = c.claim.findIndex((t) => (terms[trend]!.norm === 'down' ? rises : falls).test(t.norm));
  if (i < 0) return [];
  // What has risen must be what the line has the figure of.
  const isSame = c.claim.some(
    (t, k) =>
      t.kind === 'content' && k < i && matches[k]!.some((m) => m.at < trend && m.relation.strength >= 0.8),
  );
  return isSame ? [conflict('antonym', c.claim, i, terms[trend]!, 0.8)] : [];
}

/** Verbs by which somebody takes a side. */
const siding =
  /^(?:vot(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|sp(?:eak|eaks|oke)|campaign(?:s|ed|ing)?|testif(?:y|ies|ied)|rul(?:e|es|ed)|decided|protest(?:s|ed|ing)?|lobb(?:y|ies|ied|ying)|came|were|was)$/;

/**
 * `voted for the cut` against `voted against, saying …`: the same verb, with the other side right behind it, and nobody
 * but the claim's subject in the line.
 */
export function sideConflicts(c: ConflictContext): Difference[] {
  const { terms, matches } = c.reading.line;
  for (const [i, t] of c.claim.entries()) {
    const own = siding.test(t.norm) ? sideBehind(c.claim, i) : undefined;
    if (!own) continue;
    // Who takes the side must be in the line by name.
    const isSame = c.claim
      .slice(0, i)
      .some(
        (s, k) =>
          (s.kind === 'name' ? s.weight > 1 : s.kind === 'content') &&
          s.weight >= 0.3 &&
          matches[k]!.some((m) => m.relation.strength >= 0.9),
      );
    if (!isSame) continue;
    for (const [at, s] of terms.entries()) {
      // Another verb, with the same right behind the side: `came out against talks`, `was in favour of talks`.
      const isAlike = s.stem === t.stem || matches[i]!.some((m) => m.at === at);
      const side = isAlike || siding.test(s.norm) ? sideBehind(terms, at) : undefined;
      const other = side && (isAlike || isOfSame(c, own.at, side.at)) ? side : undefined;
      if (other && other.side !== own.side)
        return [conflict('antonym', c.claim, own.at, terms[other.at]!, 0.8)];
    }
  }
  return [];
}

/** Whether the next telling word behind a side answers the next one behind the other. */
function isOfSame(c: ConflictContext, own: number, at: number): boolean {
  const { matches } = c.reading.line;
  const next = telling(c.claim, own, 1);
  return next >= 0 && matches[next]!.some((m) => m.relation.strength >= 0.8 && m.at > at && m.at - at <= 3);
}

/** The side behind a verb: `for`, `in favour of`, `against`. */
function sideBehind(
  terms: readonly Term[],
  verb: number,
): { side: 'for' | 'against'; at: number } | undefined {
  // `came out against`
  const at = /^(?:out|up)$/.test(terms[verb + 1]?.norm ?? '') ? verb + 1 : verb;
  const [a, b] = [terms[at + 1], terms[at + 2]];
  if (a?.norm === 'against') return { side: 'against', at: at + 1 };
  if (a?.norm === 'for') return { side: 'for', at: at + 1 };
  return a?.norm === 'in' && /^favou?r$/.test(b?.norm ?? '') ? { side: 'for', at: at + 2 } : undefined;
}

/** Index of the telling word beside a word, at most two away, or -1. */
function telling(claim: readonly Term[], index: number, step: 1 | -1): number {
  for (let d = 1; d <= 2; d++) {
    const i = index + d * step;
    if (claim[i] && claim[i].weight > 0) return i;
  }
  return -1;
}
