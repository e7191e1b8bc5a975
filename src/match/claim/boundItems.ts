import { mayBe } from '../lexicon/partsOfSpeech.js';
import { beginAlike } from './agents.js';
import type { LineAlignment } from './align.js';
import { isSameName } from './align.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { conflict, shareOf } from './conflicts.js';
import { dateWord, isDateWord, isSeason } from './dateWords.js';
import type { Term } from './terms.js';

/** A date, or the name of a place or person, behind a preposition. */
interface Item {
  readonly kind: 'weekday' | 'month' | 'season' | 'name';
  readonly preposition: number;
  /** The word that tells it apart; of a name its last. */
  readonly at: number;
  /** All words of it. */
  readonly words: readonly number[];
}

const prepositions =
  /^(?:in|on|at|by|from|to|for|of|since|until|before|after|during|near|outside|behind|with|against|next|last|this|mid|early|late)$/;
/** Behind these the two stand for the same relation. */
const together = [
  /^(?:in|at|near|of|outside)$/,
  /^(?:from)$/,
  /^(?:to)$/,
  /^(?:by)$/,
  /^(?:for)$/,
  /^(?:with)$/,
  /^(?:against)$/,
  /^(?:behind)$/,
];
/** Words between what an item hangs on and its preposition at most, and between that and the item in a line. */
const governorReach = 4;
const itemReach = 7;
/** What else of the claim must stand around there in the line, by telling weight. */
const company = { date: 0.6, name: 1.2 } as const;
/** Share of a claim, its item apart, that the line must have. */
const sameMatter = { date: 0.4, name: 0.5 } as const;

/**
 * Another day or place of the same: `sold his boat in April` against `sold his boat in January`, `the institute in Strandvik` against
 * `the institute in Osterhavn`. The word that the item hangs on is in both, with another of the same kind behind it, and no line that was
 * found has the claim's item there, though some may have it elsewhere.
 */
export function boundItemConflicts(c: ConflictContext): Difference[] {
  const { line } = c.reading;
  const theirs = itemsOf(line.terms);
  if (theirs.length === 0) return [];
  for (const own of itemsOf(c.claim)) {
    const isDate = own.kind !== 'name';
    if (isIn(c.claim, own, line.terms, isDate) || restOf(c, own) < sameMatter[isDate ? 'date' : 'name'])
      continue;
    const governors = governorsOf(c.claim, own);
    if (governors.length === 0 || c.lines.some((l) => hangsTogether(c.claim, l, own, governors))) continue;
    // A line beside may tell it, of the same.
    if (isBeside(c, own, isDate)) continue;
    for (const g of governors) {
      for (const m of line.matches[g]!) {
        if (m.relation.strength < 0.8) continue;
        const other = theirs.find(
          (o) =>
            o.kind === own.kind &&
            o.at > m.at &&
            o.at - m.at <= itemReach &&
            (isDate || isSameRelation(c.claim[own.preposition]!, line.terms[o.preposition]!)) &&
            !line.terms.slice(m.at + 1, o.preposition).some((t) => t.breakBefore) &&
            !line.matches.some((f) => f.some((x) => o.words.includes(x.at) && x.relation.strength >= 0.6)),
        );
        if (!other || companyOf(c, own, g, m.at) < company[isDate ? 'date' : 'name']) continue;
        if (
          !isDate &&
          own.words.some((i) => other.words.some((k) => beginAlike(c.claim[i]!, line.terms[k]!)))
        )
          continue;
        return [conflict(isDate ? 'date' : 'name', c.claim, own.at, line.terms[other.at]!, 0.75)];
      }
    }
  }
  return [];
}

function itemsOf(terms: readonly Term[]): Item[] {
  const found: Item[] = [];
  for (let i = 1; i < terms.length; i++) {
    const kind = kindOf(terms, i);
    if (!kind) continue;
    let last = i;
    if (kind === 'name')
      while (
        terms[last + 1]?.kind === 'name' &&
        !terms[last + 1]!.breakBefore &&
        kindOf(terms, last + 1) === 'name'
      )
        last++;
    let first = i;
    // `on 24 April`, `in mid-December`, `in early June`, `next Monday`
    while (
      first > 0 &&
      i - first < 3 &&
      !terms[first]!.breakBefore &&
      (terms[first - 1]!.kind === 'number' ||
        /^(?:mid|early|late|the|end|next|last|this)$/.test(terms[first - 1]!.norm))
    )
      first--;
    const preposition =
      kind !== 'name' && first < i && /^(?:next|last|this)$/.test(terms[first]!.norm) ? first : first - 1;
    if (preposition >= 0 && prepositions.test(terms[preposition]!.norm))
      found.push({ kind, preposition, at: last, words: range(i, last) });
    i = last;
  }
  return found;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, k) => from + k);

function kindOf(terms: readonly Term[], i: number): Item['kind'] | undefined {
  const t = terms[i]!;
  if (t.kind !== 'name')
    return t.kind === 'content' && isSeason(t.norm, terms[i - 1]?.norm) ? 'season' : undefined;
  const date = dateWord(t.norm);
  if (date) return date.endsWith('day') ? 'weekday' : 'month';
  return t.weight > 1 && !t.quantity && !/['’]s?$/.test(t.text) ? 'name' : undefined;
}

/** The telling words that an item hangs on: up to three before its preposition, of one clause. */
function governorsOf(terms: readonly Term[], { preposition }: Item): number[] {
  const found: number[] = [];
  for (let k = preposition - 1; k >= 0 && preposition - k <= governorReach && found.length < 2; k--) {
    if (terms[k + 1]!.breakBefore) break;
    if (terms[k]!.kind === 'content' && terms[k]!.weight >= 0.3) found.push(k);
  }
  return found;
}

function isSameRelation(a: Term, b: Term): boolean {
  return together.some((t) => t.test(a.norm) && t.test(b.norm));
}

/** Whether a line's words have the item somewhere. */
function isIn(claim: readonly Term[], item: Item, terms: readonly Term[], isDate: boolean): boolean {
  const own = claim[item.at]!;
  return terms.some((t) =>
    isDate
      ? (dateWord(t.norm) ?? t.norm) === (dateWord(own.norm) ?? own.norm)
      : item.words.some((i) => isSameName(claim[i]!, t)),
  );
}

/** Whether the line right before or behind the one looked at has the item. */
function isBeside(c: ConflictContext, item: Item, isDate: boolean): boolean {
  const { terms, unit } = c.reading.line.candidate;
  return [unit - 1, unit + 1].some(
    (k) => terms.units[k] !== undefined && isIn(c.claim, item, terms.units[k].terms, isDate),
  );
}

/** How near an item and what it hangs on are in a line that has both of one thing. */
const togetherReach = 9;

function hangsTogether(
  claim: readonly Term[],
  l: LineAlignment,
  item: Item,
  governors: readonly number[],
): boolean {
  return (
    item.words.some((i) =>
      l.matches[i]!.some(
        (x) =>
          x.relation.strength >= 0.6 &&
          governors.some((g) =>
            l.matches[g]!.some((m) => m.relation.strength >= 0.6 && Math.abs(m.at - x.at) <= togetherReach),
          ),
      ),
    ) && shareOf(claim, l) > 0
  );
}

/** Telling weight of the claim's other words that stand around a place of the line. */
function companyOf(c: ConflictContext, item: Item, governor: number, at: number): number {
  let sum = 0;
  c.claim.forEach((t, i) => {
    if (i === governor || item.words.includes(i) || t.weight < 0.3) return;
    if (
      c.reading.line.matches[i]!.some(
        (m) => m.at !== at && m.relation.strength >= 0.8 && Math.abs(m.at - at) <= around,
      )
    )
      sum += t.weight;
  });
  return sum;
}

/** How far around, in words. */
const around = 9;

function restOf(c: ConflictContext, item: Item): number {
  let [all, have] = [0, 0];
  c.claim.forEach((t, i) => {
    if (item.words.includes(i)) return;
    all += t.weight;
    have += t.weight * c.reading.line.cover[i]!;
  });
  return all === 0 ? 0 : have / all;
}

/** `in December 2022`, `on September 12, 2018`, `the winter of 2019`: the place of the year behind a month or season, or -1. */
function yearBehind(terms: readonly Term[], i: number): number {
  const k = [i + 1, i + 2].find(
    (n) => terms[n]?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(terms[n].norm),
  );
  const between = k === i + 2 ? terms[i + 1]! : undefined;
  return k === undefined || (between && between.norm !== 'of' && !/^\d{1,2}$/.test(between.norm)) ? -1 : k;
}

/** `in December 2022` against `to December 2023`: the same month or season of another year, and no line has the claim's. */
export function monthYearConflicts(c: ConflictContext): Difference[] {
  const { line } = c.reading;
  for (const [i, t] of c.claim.entries()) {
    const isMonth = t.kind === 'name' && isDateWord(t.norm);
    const own = isMonth || isSeason(t.norm, c.claim[i - 1]?.norm) ? yearBehind(c.claim, i) : -1;
    if (own < 0 || c.lineCoverage < monthMatter) continue;
    const year = c.claim[own]!.norm;
    const isKnown = c.lines.some((l) =>
      l.matches[i]!.some((m) => l.terms[yearBehind(l.terms, m.at)]?.norm === year),
    );
    const other = line.matches[i]!.map((m) => line.terms[yearBehind(line.terms, m.at)]).find(
      (x) => x !== undefined,
    );
    if (other && !isKnown) return [conflict('date', c.claim, own, other, 0.75)];
  }
  return [];
}

const monthMatter = 0.5;

/**
 * `Nasreen Hale, a nurse at the hospital,` against `Kehinde Rowe, 26, a nurse at the hospital,`: what somebody is, said of another, and of the claim's
 * nowhere.
 */
export function appositionConflicts(c: ConflictContext): Difference[] {
  const { line } = c.reading;
  for (const [i, t] of c.claim.entries()) {
    if (t.kind !== 'content' || t.weight < 0.3 || !mayBe(t.norm, 'noun')) continue;
    const own = namedBefore(c.claim, i);
    if (own.length === 0 || own.some((k) => line.matches[k]!.some((m) => m.term.kind === 'name'))) continue;
    const isTheirs = c.lines.some((l) =>
      l.matches[i]!.some((m) =>
        own.some((k) => l.matches[k]!.some((x) => Math.abs(x.at - m.at) <= togetherReach)),
      ),
    );
    if (isTheirs) continue;
    for (const m of line.matches[i]!) {
      if (m.relation.strength < 0.95) continue;
      const other = namedBefore(line.terms, m.at);
      if (other.length === 0) continue;
      // What follows says which: `at the district hospital`.
      const behind = c.claim.findIndex((x, k) => k > i && x.weight >= 0.3);
      const isSame =
        behind > 0 &&
        behind - i <= 4 &&
        line.matches[behind]!.some((x) => x.at > m.at && x.at - m.at <= 5 && x.relation.strength >= 0.95);
      if (isSame) return [conflict('name', c.claim, own.at(-1)!, line.terms[other.at(-1)!]!, 0.8)];
    }
  }
  return [];
}

/** The name before a description between commas: `Ana Ruiz, 26, a nurse`, at `nurse`; empty for none. */
function namedBefore(terms: readonly Term[], noun: number): number[] {
  let k = noun - 1;
  while (
    k > 0 &&
    noun - k <= 3 &&
    terms[k]!.kind === 'content' &&
    !terms[k + 1]!.breakBefore &&
    !terms[k]!.breakBefore
  )
    k--;
  if (k <= 0 || !/^(?:a|an|the)$/.test(terms[k]!.norm) || !terms[k]!.breakBefore) return [];
  let last = k - 1;
  if (terms[last]!.kind === 'number' && terms[last]!.breakBefore) last--;
  const names: number[] = [];
  while (last >= 0 && terms[last]!.kind === 'name' && terms[last]!.weight > 1) {
    names.unshift(last);
    if (terms[last]!.breakBefore) break;
    last--;
  }
  return names;
}
