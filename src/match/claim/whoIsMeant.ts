import { pronounOf } from '../../attribution/givenNames.js';
import { isDateWord } from './dateWords.js';
import type { SourceTerms } from './sourceTerms.js';
import type { Term } from './terms.js';

/** A person by name in a row of terms. */
interface Person {
  readonly names: readonly Term[];
  readonly gender: 'he' | 'she' | undefined;
  readonly at: number;
}

const male = /^(?:mr|sir|lord|king|prince|father|brother|uncle)$/;
const female = /^(?:mrs|ms|miss|dame|lady|queen|princess|mother|sister|aunt)$/;
/** How far back whom a pronoun means stands at most, in units. */
const reach = 2;

/** `he`, `she` or neither, of a personal pronoun. */
export function genderOf(pronoun: string): 'he' | 'she' | undefined {
  if (/^(?:he|him|his|himself)$/.test(pronoun)) return 'he';
  return /^(?:she|her|hers|herself)$/.test(pronoun) ? 'she' : undefined;
}

const isName = (t: Term | undefined): t is Term => t?.kind === 'name' && !t.quantity && !isDateWord(t.norm);

/** By source, the gender of surnames that stand behind given names somewhere in it; `null` where two differ. */
const surnames = new WeakMap<SourceTerms, Map<string, 'he' | 'she' | null>>();

function surnamesOf(source: SourceTerms): Map<string, 'he' | 'she' | null> {
  let found = surnames.get(source);
  if (!found) {
    found = new Map();
    for (const unit of source.units) {
      for (const p of peopleIn(unit.terms)) {
        const last = p.names.at(-1)!.stem;
        if (p.gender === undefined || p.names.length < 2) continue;
        const known = found.get(last);
        found.set(last, known === undefined || known === p.gender ? p.gender : null);
      }
    }
    surnames.set(source, found);
  }
  return found;
}

/** The people of a row of terms, with what their names tell. */
function peopleIn(terms: readonly Term[], known?: ReadonlyMap<string, 'he' | 'she' | null>): Person[] {
  const found: Person[] = [];
  for (let i = 0; i < terms.length; i++) {
    if (!isName(terms[i])) continue;
    const names = [terms[i]!];
    while (isName(terms[i + 1]) && !terms[i + 1]!.breakBefore && !/['’]s?$/.test(terms[i]!.text))
      names.push(terms[++i]!);
    const title = names[0]!.weight <= 0.2 || male.test(names[0]!.norm) || female.test(names[0]!.norm);
    const own = title ? names.slice(1) : names;
    if (own.length === 0) continue;
    const given = givenGender(own);
    const byTitle = title
      ? male.test(names[0]!.norm)
        ? 'he'
        : female.test(names[0]!.norm)
          ? 'she'
          : undefined
      : undefined;
    const gender = byTitle ?? given ?? known?.get(own.at(-1)!.stem) ?? undefined;
    // One name that no title and no given name goes before may be a place.
    if (gender === undefined && own.length === 1 && !title) continue;
    found.push({ names: own, gender, at: i });
  }
  return found;
}

/** `he` of `Colonel Desmond Ward`: by the first given name that is known, before the last name. */
function givenGender(names: readonly Term[]): 'he' | 'she' | undefined {
  for (const t of names.slice(0, -1)) {
    const gender = pronounOf(t.norm);
    if (gender) return gender;
  }
  return undefined;
}

/**
 * Whom `he` or `she` means: the only person of that gender in the sentence before it and the two sentences before, where none stands beside
 * whose gender is not known. The names that it goes by, or `undefined`.
 */
export function whoIsMeant(
  terms: readonly Term[],
  at: number,
  around?: { readonly source: SourceTerms; readonly unit: number },
): readonly Term[] | undefined {
  const gender = genderOf(terms[at]!.norm);
  if (!gender) return undefined;
  const known = around && surnamesOf(around.source);
  const people = peopleIn(terms, known).filter((p) => p.at < at);
  for (let back = 1; around && back <= reach; back++) {
    const unit = around.source.units[around.unit - back];
    if (unit) people.push(...peopleIn(unit.terms, known));
  }
  const possible = people.filter((p) => p.gender === gender || p.gender === undefined);
  const last = new Set(possible.map((p) => p.names.at(-1)!.stem));
  return last.size === 1 && possible.some((p) => p.gender === gender)
    ? possible.flatMap((p) => p.names)
    : undefined;
}

/** The gender that names tell, by what a source says of them. */
export function genderOfNames(names: readonly Term[], source?: SourceTerms): 'he' | 'she' | undefined {
  return givenGender(names) ?? (source && surnamesOf(source).get(names.at(-1)?.stem ?? '')) ?? undefined;
}
