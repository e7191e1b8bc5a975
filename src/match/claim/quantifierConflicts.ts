import { frequent, infrequent, parts, wholes } from '../data/en/quantifiers.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { conflict, neighbour } from './conflicts.js';
import { daysOf } from './quantities.js';
import type { Term } from './terms.js';

/** What says all of something. */
const whole: ReadonlySet<string> = new Set(wholes);
/** What says a part of something, before `of`. */
const part: ReadonlySet<string> = new Set(parts);
/** A line that has this much of the claim speaks of the same things. */
const sameMatter = 0.6;
/** Where the figure of the whole is in it, too, less will do. */
const someMatter = 0.35;

/**
 * All of them, where the source has a part: `all of the members` against `six of its members`, or `there are members
 * that …`. Read only on a line that has most of the claim and no word for the whole, and where what stands behind the
 * part is what the claim has behind `all`, or a pronoun.
 */
export function quantifierConflicts(c: ConflictContext): Difference[] {
  const { terms, matches } = c.reading.line;
  const total = c.claim.findIndex((t) => t.norm === 'all');
  const few = total >= 0 && c.lineCoverage >= someMatter ? fewerOf(c, total) : undefined;
  if (few) return [conflict('number', c.claim, total, few, 0.8)];
  if (c.lineCoverage < sameMatter) return [];
  const hasWhole = terms.some((t) => whole.has(t.norm));
  for (const [i, t] of c.claim.entries()) {
    if (
      !/^(?:all|every|each|everyone|everybody)$/.test(t.norm) ||
      isFixed(c.claim, i) ||
      isOfAllWho(c.claim, i) ||
      // `each year`: when, not of whom.
      daysOf(1, c.claim[i + 1]?.norm) !== undefined
    )
      continue;
    const counted = partOfNumber(c, i);
    if (counted) return [conflict('number', c.claim, i, counted, 0.8)];
    if (hasWhole) continue;
    const isBehind = (at: number, reach: number) =>
      [1, 2, 3, 4].some((d) =>
        matches[i + d]?.some((m) => m.relation.strength >= 0.8 && m.at > at && m.at - at <= reach),
      );
    const at = terms.findIndex(
      (s, k) =>
        (part.has(s.norm) || s.kind === 'number') &&
        terms[k + 1]?.norm === 'of' &&
        (isBehind(k, 4) || /^(?:it|them|these|those|which|whom)$/.test(terms[k + 2]?.norm ?? '')),
    );
    if (at >= 0) return [conflict('antonym', c.claim, i, terms[at]!, 0.75)];
    const split = terms.findIndex((s) => /^(?:split|divided)$/.test(s.norm));
    const isOfThem = c.claim.some(
      (t, k) =>
        Math.abs(k - i) <= 6 &&
        t.kind === 'content' &&
        matches[k]!.some((m) => m.relation.strength >= 0.95 && m.at < split && split - m.at <= 3),
    );
    if (split >= 0 && isOfThem) return [conflict('antonym', c.claim, i, terms[split]!, 0.75)];
    const number = bareNumber(c, i);
    if (number) return [conflict('number', c.claim, i, number, 0.75)];
    const there = terms.findIndex(
      (s, k) => s.norm === 'there' && /^(?:are|were)$/.test(terms[k + 1]?.norm ?? ''),
    );
    if (there >= 0 && isBehind(there + 1, 2)) return [conflict('antonym', c.claim, i, terms[there]!, 0.75)];
  }
  return [];
}

/** `of all who abandoned, the greater number did so then`: all of whom it says a part. */
function isOfAllWho(claim: readonly Term[], at: number): boolean {
  return claim[at - 1]?.norm === 'of' && /^(?:who|those|that)$/.test(claim[at + 1]?.norm ?? '');
}

/** The part where the claim has all of the same number: `all (of the) eleven wells` against `five of the eleven wells`. */
function partOfNumber(c: ConflictContext, all: number): Term | undefined {
  const { terms, matches } = c.reading.line;
  const number = [1, 2, 3].map((d) => all + d).find((k) => c.claim[k]?.kind === 'number');
  if (number === undefined) return undefined;
  for (const m of matches[number]!) {
    const of = definite.test(terms[m.at - 1]?.norm ?? '') ? m.at - 2 : m.at - 1;
    const part = terms[of - 1];
    if (terms[of]?.norm !== 'of' || part?.kind !== 'number') continue;
    const isAll = c.lines.some((l) =>
      l.matches[number]!.some((x) => /^(?:all|every|each)$/.test(l.terms[x.at - 1]?.norm ?? '')),
    );
    if (!isAll) return part;
  }
  return undefined;
}

/** What makes a figure all there are: `the 31 passengers`, `its 31 passengers`. */
const definite = /^(?:the|all|both|these|those|its|his|her|their|our|other)$/;

/**
 * The figure in the line that says how many of them did what the claim says of all: `all passengers were hurt` against
 * `31 people were hurt`. The claim has no figure of its own; the deed stands behind the figure in both.
 */
function bareNumber(c: ConflictContext, all: number): Term | undefined {
  const { terms, matches } = c.reading.line;
  if (c.claim.some((t) => t.kind === 'number')) return undefined;
  const of = neighbour(c.claim, all, 1);
  const deed = of < 0 ? -1 : neighbour(c.claim, of, 1);
  if (deed < 0 || of - all > 2 || deed - of > 3) return undefined;
  return terms.find((t, k) => {
    if (t.kind !== 'number' || t.quantity?.kind === 'ordinal') return false;
    const before = terms[k - 1];
    if (before && (definite.test(before.norm) || /['’]s?$/.test(before.text))) return false;
    const isOfThem =
      /^(?:people|persons|others)$/.test(terms[k + 1]?.norm ?? '') ||
      matches[of]!.some((m) => m.relation.strength >= 0.6 && m.at > k && m.at - k <= 2);
    return isOfThem && matches[deed]!.some((m) => m.relation.strength >= 0.8 && m.at > k && m.at - k <= 6);
  });
}

/** `Of the 1,126 pupils who began, 938 …`, where the claim says it of all 1,126: the smaller figure. */
function fewerOf(c: ConflictContext, all: number): Term | undefined {
  const { terms, matches } = c.reading.line;
  const total = [all + 1, all + 2].find((k) => c.claim[k]?.kind === 'number');
  if (total === undefined || c.claim.filter((t) => t.kind === 'number').length > 1) return undefined;
  const at = matches[total]!.find(
    (m) => terms[m.at - 2]?.norm === 'of' && definite.test(terms[m.at - 1]!.norm) && m.term.kind === 'number',
  )?.at;
  if (at === undefined) return undefined;
  const value = terms[at]!.quantity!.value;
  return terms.find(
    (t, k) => k > at && t.kind === 'number' && t.quantity?.kind === 'cardinal' && t.quantity.value < value,
  );
}

/**
 * `only one of the two deaths` against `the two deaths were both investigated`: a part, where the line has both or all.
 */
export function partConflicts(c: ConflictContext): Difference[] {
  const { terms, matches } = c.reading.line;
  const only = c.claim.findIndex(
    (t, i) => t.norm === 'only' && c.claim[i + 2]?.norm === 'of' && part.has(c.claim[i + 1]!.norm),
  );
  const both = terms.findIndex((t) => /^(?:both|all|each|every)$/.test(t.norm));
  if (only < 0 || both < 0 || c.lineCoverage < onceMatter || c.claim.some((t) => t.norm === 'both'))
    return [];
  const noun = c.claim.findIndex((t, i) => i > only + 2 && t.kind === 'content' && t.weight >= 0.3);
  const isSame = noun > 0 && noun - only <= 6 && matches[noun]!.some((m) => m.relation.strength >= 0.8);
  return isSame ? [conflict('antonym', c.claim, only + 1, terms[both]!, 0.75)] : [];
}

/** `at all`, `nearly all`, `all but`; `all that she had`, `all she ate`: as much as that. */
function isFixed(terms: readonly Term[], at: number): boolean {
  return (
    /^(?:at|above|after|not|nearly|almost)$/.test(terms[at - 1]?.norm ?? '') ||
    /^(?:but|along|over|that|this|it|i|you|he|she|we|they)$/.test(terms[at + 1]?.norm ?? '')
  );
}

/** Again and again; and seldom, or once. */
const often: ReadonlySet<string> = new Set(frequent);
const seldom: ReadonlySet<string> = new Set(infrequent);
const period = /^(?:second|minute|hour|day|night|morning|week|month|year|time)$/;
/** Words between a verb and how often it is done at most. */
const oftenReach = 6;

/** `opened it every week` against `only opened it once`: the same deed, again and again, and once or seldom. */
export function frequencyConflicts(c: ConflictContext): Difference[] {
  const { terms, matches } = c.reading.line;
  const own = c.claim.findIndex(
    (t, i) => often.has(t.norm) || (t.norm === 'every' && period.test(c.claim[i + 1]?.norm ?? '')),
  );
  if (own < 0 || c.lineCoverage < onceMatter) return [];
  const at = terms.findIndex((_, k) => isOnce(terms, k) || seldom.has(terms[k]!.norm));
  if (at < 0 || terms.some((t) => often.has(t.norm) || t.norm === 'every')) return [];
  // `three a day, and on Sundays none`
  if (c.claim.some((t) => /^(?:no|none|nothing|never|not)$/.test(t.norm))) return [];
  const isSame = c.claim.some(
    (t, i) =>
      t.kind === 'content' &&
      t.weight >= 0.3 &&
      Math.abs(i - own) <= oftenReach &&
      matches[i]!.some((m) => m.relation.strength >= 0.8 && Math.abs(m.at - at) <= oftenReach),
  );
  return isSame ? [conflict('antonym', c.claim, own, terms[at]!, 0.75)] : [];
}

/** A line that has less of the claim may say something else once. */
const onceMatter = 0.5;

/** `once`, for one time: at the end of a clause, or behind `only`. */
function isOnce(terms: readonly Term[], k: number): boolean {
  if (terms[k]!.norm !== 'once') return false;
  const isLast = k + 1 === terms.length || terms[k + 1]!.breakBefore;
  return isLast || /^(?:only|just)$/.test(terms[k - 1]?.norm ?? '');
}
