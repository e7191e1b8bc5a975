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

/** By source, the gender of surnames that stand behind given names somewhere in it; `null` where two differ or none is told. */
const surnames = new WeakMap<SourceTerms, Map<string, 'he' | 'she' | null>>();
/** Sentences with a surname that are looked at for the given name: it stands in the first, as a rule. */
const sentencesRead = 12;

function genderOfSurname(source: SourceTerms, stem: string): 'he' | 'she' | undefined {
  const known = surnames.get(source) ?? new Map<string, 'he' | 'she' | null>();
  surnames.set(source, known);
  let found = known.get(stem);
  if (found === undefined) {
    const told = source
      .unitsWith(stem)
      .slice(0, sentencesRead)
      .flatMap((u) => peopleIn(source.units[u]!.terms))
      .filter((p) => p.gender !== undefined && p.names.length > 1 && p.names.at(-1)!.stem === stem)
      .map((p) => p.gender!);
    found = new Set(told).size === 1 ? told[0]! : null;
    known.set(stem, found);
  }
  return found ?? undefined;
}

/** The people of a row of terms, with what their names tell. */
function peopleIn(terms: readonly Term[], source?: SourceTerms): Person[] {
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
    const gender = byTitle ?? given ?? (source && genderOfSurname(source, own.at(-1)!.stem));
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
  const people = peopleIn(terms, around?.source).filter((p) => p.at < at);
  for (let back = 1; around && back <= reach; back++) {
    const unit = around.source.units[around.unit - back];
    if (unit) people.push(...peopleIn(unit.terms, around.source));
  }
  const possible = people.filter((p) => p.gender === gender || p.gender === undefined);
  const last = new Set(possible.map((p) => p.names.at(-1)!.stem));
  return last.size === 1 && possible.some((p) => p.gender === gender)
    ? possible.flatMap((p) => p.names)
    : undefined;
}

/** The gender that names tell, by what a source says of them. */
export function genderOfNames(names: readonly Term[], source?: SourceTerms): 'he' | 'she' | undefined {
  return (
    givenGender(names) ??
    (source && names.length > 0 ? genderOfSurname(source, names.at(-1)!.stem) : undefined)
  );
}
