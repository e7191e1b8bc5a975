import { readOnce } from '../../util/beside.js';
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

/** What a sentence has of what goes by several names. */
interface Aliases {
  /** {@link aliasGroups} of its terms; function words and plain words written small are in none. */
  readonly groups: readonly (readonly number[])[];
  /** Terms that are in some group. */
  readonly inGroups: readonly number[];
  /** By place, the countries that a capital there lies in. */
  readonly countries: readonly (readonly string[])[];
  /** Capitals that lie in some. */
  readonly capitals: readonly number[];
  readonly acronyms: readonly number[];
}

const aliasesOf = readOnce((terms: readonly Term[]): Aliases => {
  const groups = aliasGroups(terms.map((t) => (t.kind === 'function' ? `${t.norm} ` : t.norm)));
  const norms = terms.map((t) => (t.kind === 'function' ? '' : t.norm));
  const countries = terms.map((t, i) => (t.kind === 'name' ? countriesOf(norms, i) : []));
  const all = [...terms.keys()];
  return {
    groups,
    inGroups: all.filter((i) => groups[i]!.length > 0),
    countries,
    capitals: all.filter((i) => countries[i]!.length > 0),
    acronyms: all.filter((i) => isAcronym(terms[i]!)),
  };
});

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

/**
 * For each of a claim's terms, the line's terms that name the same by another name: from the list of aliases, or an
 * acronym and the words it is made of (`AAM`, `Academy of Ancient Music`); and for a country, a capital of it.
 */
export function aliasMatches(claim: readonly Term[], line: readonly Term[]): Map<number, AliasMatch> {
  const found = new Map<number, AliasMatch>();
  const own = aliasesOf(claim);
  const other = aliasesOf(line);
  for (const i of own.inGroups) {
    const shares = (at: number) => other.groups[at]!.some((g) => own.groups[i]!.includes(g));
    const isOfTown = own.countries[i]!.length > 0 && isTown(claim, i);
    // The town itself, if the line has it.
    const at = other.inGroups.find((k) => shares(k) && (!isOfTown || other.countries[k]!.length > 0));
    if (at !== undefined) found.set(i, { at, isNarrower: false });
    else if (isOfTown) {
      const country = other.inGroups.find(shares);
      if (country !== undefined) found.set(i, { at: country, isNarrower: true });
    }
  }
  // `in England`, where the line has `in London`.
  for (const at of other.capitals) {
    for (const country of other.countries[at]!) {
      const i = claim.findIndex((t, k) => t.kind === 'name' && !found.has(k) && phraseAt(claim, k, country));
      if (i >= 0) found.set(i, { at, isNarrower: false });
    }
  }
  for (const i of own.acronyms) {
    const run = runWithInitials(line, claim[i]!.text);
    if (run) found.set(i, { at: run[0]!, isNarrower: false });
  }
  for (const at of other.acronyms) {
    for (const i of runWithInitials(claim, line[at]!.text) ?? []) found.set(i, { at, isNarrower: false });
  }
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
