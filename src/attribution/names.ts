import { ownCopy } from '../text/ownCopy.js';
import { Recent } from '../util/recent.js';
import {
  bodyWords,
  companyWords,
  endsLikePeople,
  femaleNames,
  maleNames,
  occupations,
  offices,
  peoples,
  personNouns,
  placesLikeGivenNames,
  surnamesLikeBodies,
  titleWords,
} from './data/en/people.js';
import { pronounOf } from './givenNames.js';

/** A name taken apart. */
export interface Name {
  readonly title: string | undefined;
  readonly name: string;
  /** Words of the name, in lower case. */
  readonly parts: readonly string[];
  readonly kind: 'person' | 'body';
  /** What it says of the pronoun of its bearer: by its title for sure, else by its given name as a guess. */
  readonly gender: 'he' | 'she' | undefined;
  /** `Mrs`, `chairwoman`: what its title says of that. */
  readonly genderOfTitle: 'he' | 'she' | undefined;
}

/**
 * A capitalised run as title and name: what follows the last word of title, and the office behind `of`, is the name.
 *
 * @example splitName('U.S. Secretary of State Marco Rubio') // title 'U.S. Secretary of State', name 'Marco Rubio'
 */
export function splitName(run: string): Name {
  return split.get(run, splitRun, ownCopy);
}

/** Of a text, each name is asked for several times wherever it stands. Kept with texts of their own: none holds all of a source. */
const split = new Recent<string, Name>(1_000);

function splitRun(run: string): Name {
  const parts = run.replace(/[’']s$/, '').split(/\s+/);
  const plain = parts.map((p) => p.toLowerCase().replace(/[^\p{L}-]/gu, ''));
  let last = plain.findLastIndex((p) => titleWords.has(p));
  // `Helen King`, `Dr. Ruth Bishop`: a title that is a last name
  if (last > 0 && last === plain.length - 1 && isGivenName(plain[last - 1]!))
    last = plain.slice(0, last - 1).findLastIndex((p) => titleWords.has(p));
  if (last >= 0) {
    while (plain[last + 1] === 'of' || plain[last + 1] === 'for' || offices.has(plain[last + 1] ?? ''))
      last++;
    // `Secretary of the Treasury Ana Ruiz`
    if (plain[last + 1] === 'the' && plain[last + 2] !== undefined) last += 2;
    // `Supervisor of Elections Susan Bucher`
    if (/^(?:of|for)$/.test(plain[last]!) && plain.length > last + 3 && !pronounOf(plain[last + 1]!)) last++;
  } else if (parts.length > 2 && isOccupation(plain[0]!)) last = 0;
  // `Minister for Fisheries`, `Bishop of Durham`: an office, and nobody's name.
  if (/^(?:of|for)$/.test(plain[last] ?? '') && plain.length === last + 2) last++;
  const name = parts.slice(last + 1).join(' ');
  const own = plain.slice(last + 1);
  // `Ruth Church`
  const hasGivenName = own.length === 2 && isGivenName(own[0]!);
  const isPersons = hasGivenName && surnamesLikeBodies.has(own[1]!);
  const isBody =
    (own.some((p) => bodyWords.has(p)) && !isPersons) ||
    (isPeople(plain.at(-1) ?? '') && !hasGivenName) ||
    (plain.length > last + 2 && companyWords.has(plain.at(-1)!) && !isPersons);
  const title = last >= 0 ? parts.slice(0, last + 1).join(' ') : undefined;
  const words = nameParts(name);
  const sure = genderOfTitle(title?.toLowerCase() ?? '');
  return {
    title,
    name,
    parts: words,
    kind: isBody ? 'body' : 'person',
    gender: sure ?? (words.length < 2 ? undefined : pronounOf(words[0]!)),
    genderOfTitle: sure,
  };
}

/** Whether a word, in lower case, is a given name, and no place that has bodies and offices of its own: `Virginia`. */
export const isGivenName = (norm: string): boolean =>
  ((femaleNames.has(norm) || maleNames.has(norm)) && !placesLikeGivenNames.has(norm)) ||
  // `Min-ji`
  /^\p{L}{2,6}-\p{L}{2,6}$/u.test(norm);

/** `Schoolteacher Miriam Okello` */
const isOccupation = (norm: string) =>
  occupations.test(norm) || personNouns.has(norm) || personNouns.has(`${norm}s`);

/** `Americans`, `Democrats`: a people or party, each of which is itself and no short name. `Evans` and `Collins` are names. */
export const isPeople = (norm: string): boolean =>
  (/(?:ans|uns|rats|ists|ites)$/.test(norm) && !endsLikePeople.test(norm)) || peoples.has(norm);

export const isBodyWord = (norm: string) => bodyWords.has(norm) || bodyWords.has(norm.replace(/s$/, ''));

const courtesy = /^(?:mr|mrs|ms|miss|mx)\.?$/i;

/** `Mr.`: a title that says nothing about its bearer. */
export const isCourtesy = (title: string): boolean => courtesy.test(title);

/** The words of a name or of what describes somebody, in lower case, without the ending of a possessive. */
export function nameParts(name: string): readonly string[] {
  return parts.get(name, partsOf, ownCopy);
}

const parts = new Recent<string, readonly string[]>(1_000);

const partsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/[’']s$/, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function genderOfTitle(title: string): Name['genderOfTitle'] {
  if (/\b(?:mr|sir|king|prince|lord|father|spokesman|chairman|congressman|councilman)\b/.test(title))
    return 'he';
  if (
    /\b(?:mrs|ms|miss|lady|dame|queen|princess|baroness|sister|spokeswoman|chairwoman|congresswoman)\b/.test(
      title,
    )
  )
    return 'she';
  return undefined;
}

/** `spokesman for Ottavio`, `a businesswoman`: what a description says of the pronoun of whom it describes. */
export function genderOfDescription(description: string): 'he' | 'she' | undefined {
  const head = description
    .split(/ (?:of|for|at|in|from|to|on|with|and) /)[0]!
    .split(' ')
    .at(-1)!
    .toLowerCase();
  if (/woman$|^(?:mother|wife|sister|daughter|widow|grandmother|aunt|niece|actress|nun|duchess)$/.test(head))
    return 'she';
  // Not `chairman`, as whom bodies have women, too.
  const isHe =
    /(?:spokes|business|police|fire|sports|fisher|crafts|states|noble|horse|gun)man$/.test(head) ||
    /^(?:father|husband|brother|son|widower|grandfather|uncle|nephew|monk|duke)$/.test(head);
  return isHe ? 'he' : undefined;
}
