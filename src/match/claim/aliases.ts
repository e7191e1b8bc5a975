import { goings, governing, locatives } from '../data/en/seats.js';
import { aliasGroups, countriesOf } from '../lexicon/aliases.js';
import type { Term } from './terms.js';

/** A line's word that names the same as a claim's. */
export interface AliasMatch {
  /** Index of the word among its line's terms. */
  readonly at: number;
  /** Whether the claim names a town and the line only the country that it lies in: no answer, and no other place. */
  readonly isNarrower: boolean;
}

const cache = new WeakMap<readonly Term[], readonly (readonly number[])[]>();

/** {@link aliasGroups} of terms, remembered; function words and plain words written small are in none. */
function groupsOf(terms: readonly Term[]): readonly (readonly number[])[] {
  let groups = cache.get(terms);
  if (!groups) {
    groups = aliasGroups(terms.map((t) => (t.kind === 'function' ? `${t.norm} ` : t.norm)));
    cache.set(terms, groups);
  }
  return groups;
}

const places: ReadonlySet<string> = new Set(locatives);
const going: ReadonlySet<string> = new Set(goings);
const governors: ReadonlySet<string> = new Set(governing);
/** How far before `to Paris` the word of going may stand, in words. */
const goingReach = 4;

/** Whether a capital stands for the town: `in Paris`, `flew to Paris`, `the Paris-based firm`; not `officials in Paris`. */
function isTown(terms: readonly Term[], i: number): boolean {
  if (terms[i + 1]?.norm === 'based') return true;
  let k = i - 1;
  while (k >= 0 && k >= i - 2 && /^(?:the|central|downtown|east|west|north|south|new)$/.test(terms[k]!.norm))
    k--;
  const before = terms[k]?.norm ?? '';
  if (places.has(before)) return !governors.has(terms[k - 1]?.norm ?? '');
  return (
    /^(?:to|from|for)$/.test(before) &&
    terms.slice(Math.max(0, k - goingReach), k).some((t) => going.has(t.norm))
  );
}

/** By place, the countries that a capital there lies in. */
function countriesIn(terms: readonly Term[]): readonly (readonly string[])[] {
  let found = countries.get(terms);
  if (!found) {
    const norms = terms.map((t) => (t.kind === 'function' ? '' : t.norm));
    found = terms.map((t, i) => (t.kind === 'name' ? countriesOf(norms, i) : []));
    countries.set(terms, found);
  }
  return found;
}

const countries = new WeakMap<readonly Term[], readonly (readonly string[])[]>();

/**
 * For each of a claim's terms, the line's terms that name the same by another name: from the list of aliases, or an
 * acronym and the words it is made of (`AAM`, `Academy of Ancient Music`); and for a country, a capital of it.
 */
export function aliasMatches(claim: readonly Term[], line: readonly Term[]): Map<number, AliasMatch> {
  const found = new Map<number, AliasMatch>();
  const own = groupsOf(claim);
  const other = groupsOf(line);
  own.forEach((groups, i) => {
    if (groups.length === 0) return;
    const shares = (o: readonly number[]) => o.some((g) => groups.includes(g));
    const isOfTown = countriesIn(claim)[i]!.length > 0 && isTown(claim, i);
    // The town itself, if the line has it.
    const at = other.findIndex((o, k) => shares(o) && (!isOfTown || countriesIn(line)[k]!.length > 0));
    if (at >= 0) found.set(i, { at, isNarrower: false });
    else if (isOfTown) {
      const country = other.findIndex(shares);
      if (country >= 0) found.set(i, { at: country, isNarrower: true });
    }
  });
  // `in England`, where the line has `in London`.
  line.forEach((_, at) => {
    for (const country of countriesIn(line)[at]!) {
      const i = claim.findIndex((t, k) => t.kind === 'name' && !found.has(k) && phraseAt(claim, k, country));
      if (i >= 0) found.set(i, { at, isNarrower: false });
    }
  });
  claim.forEach((t, i) => {
    if (!isAcronym(t)) return;
    const run = runWithInitials(line, t.text);
    if (run) found.set(i, { at: run[0]!, isNarrower: false });
  });
  line.forEach((t, at) => {
    if (!isAcronym(t)) return;
    for (const i of runWithInitials(claim, t.text) ?? []) found.set(i, { at, isNarrower: false });
  });
  return found;
}

/** Whether these words begin at a place. */
function phraseAt(terms: readonly Term[], at: number, phrase: string): boolean {
  return phrase.split(' ').every((w, k) => terms[at + k]?.norm === w);
}

function isAcronym(t: Term): boolean {
  return t.kind === 'name' && /^(?:\p{Lu}\.?){2,6}s?$/u.test(t.text);
}

/** Indices of neighbouring capitalised words (small words between them let pass) that begin with these letters. */
function runWithInitials(terms: readonly Term[], acronym: string): number[] | undefined {
  const letters = acronym.replace(/[.s]/g, '').toLowerCase();
  for (let start = 0; start < terms.length; start++) {
    if (terms[start]!.norm[0] !== letters[0]) continue;
    const run: number[] = [];
    for (let k = start; k < terms.length && run.length < letters.length; k++) {
      const t = terms[k]!;
      if (t.norm[0] === letters[run.length] && (t.kind === 'name' || run.length === 0)) run.push(k);
      else if (t.kind !== 'function') break;
    }
    if (run.length === letters.length && run.some((k) => terms[k]!.kind === 'name')) return run;
  }
  return undefined;
}
