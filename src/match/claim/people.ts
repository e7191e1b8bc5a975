import { pronounOf } from '../../attribution/givenNames.js';
import type { Attribution } from '../../attribution/model.js';
import { splitName } from '../../attribution/names.js';
import { words } from '../../text/words.js';
import { readOnce } from '../../util/beside.js';
import { entryOf } from '../lexicon/relate.js';
import { bindingsOf } from './bindings.js';
import type { Sayings } from './conflicts.js';
import { isDateWord } from './dateWords.js';
import type { SourceTerms } from './sourceTerms.js';
import type { Term } from './terms.js';

/** `Ruiz’s`, `the Assistants’` */
export const isPossessive = (t: Term): boolean => /['’]s?$/.test(t.text);

/** A name's word without the ending of a possessive. */
export const withoutEnding = (norm: string): string => norm.replace(/['’]s?$/, '');

/** The names of a sentence, each as the indices of its words; titles, weekdays and months are none. */
export const nameRuns = readOnce(readNameRuns);

function readNameRuns(terms: readonly Term[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  terms.forEach((t, i) => {
    if (t.kind !== 'name' || t.weight <= 1 || t.quantity || isDateWord(t.norm)) return;
    const last = found.at(-1);
    if (last?.at(-1) === i - 1 && !t.breakBefore && !isPossessive(terms[i - 1]!)) last.push(i);
    else found.push([i]);
  });
  return found;
}

/** `Ana Ruiz`, `Captain Liam Prosser`: a person's name of two words or more. */
export function isFullName(name: string): boolean {
  const { name: own, kind } = splitName(name);
  const all = words(own);
  return (
    kind === 'person' &&
    all.length > 1 &&
    !/^(?:a|an|the)$/i.test(all[0]!.text) &&
    all.every((w) => /^\p{Lu}/u.test(w.text) || w.text.length < 4)
  );
}

/** What is said in a sentence of a source by somebody who is told. */
export function saidIn(
  source: SourceTerms,
  unit: number,
  sayings: Sayings,
): (Attribution & Required<Pick<Attribution, 'speaker'>>)[] {
  const isTold = (a: Attribution): a is Attribution & Required<Pick<Attribution, 'speaker'>> =>
    a.speaker !== undefined;
  return sayings.attributionsAt(source.source, source.units[unit]!).filter(isTold);
}

/** Sentences with a name that are looked at for whose it is: it is told in the first, as a rule. */
const sentencesRead = 12;
const people = new WeakMap<SourceTerms, Map<string, boolean>>();

/**
 * Whether a source has a person of this last name: by a given name before it, by what it calls them (`the auditor, Ana Ruiz`), or as somebody who
 * speaks by their full name. Remembered.
 */
export function isPersonIn(source: SourceTerms, last: Term, sayings: Sayings): boolean {
  const known = people.get(source) ?? new Map<string, boolean>();
  people.set(source, known);
  let found = known.get(last.stem);
  if (found === undefined) {
    found = source
      .unitsWith(last.stem)
      .slice(0, sentencesRead)
      .some((unit) => isPersonAt(source, unit, last.stem, sayings));
    known.set(last.stem, found);
  }
  return found;
}

function isPersonAt(source: SourceTerms, unit: number, stem: string, sayings: Sayings): boolean {
  const { terms } = source.units[unit]!;
  const isLast = (name: readonly number[]) =>
    name.length > 1 &&
    terms[name.at(-1)!]!.stem === stem &&
    isFullName(name.map((i) => terms[i]!.text).join(' ')) &&
    // `the High Performance Program`
    name.some((i) => entryOf(terms[i]!.norm).ids.length === 0);
  const full = nameRuns(terms).filter(isLast);
  return (
    full.some((name) => pronounOf(terms[name[0]!]!.norm) !== undefined) ||
    (full.length > 0 && bindingsOf(terms).some((b) => isLast(b.name))) ||
    saidIn(source, unit, sayings).some(
      ({ speaker: { name } }) =>
        isFullName(name) &&
        words(name).at(-1)!.stem === stem &&
        words(name).some((w) => entryOf(w.norm).ids.length === 0),
    )
  );
}
