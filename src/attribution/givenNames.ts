import { givenNamesOfMen, givenNamesOfWomen } from './data/en/givenNames.js';
import { femaleNames, maleNames } from './data/en/people.js';

/** A word (lower case) without the accents of its letters. */
export function withoutAccents(norm: string): string {
  return norm.normalize('NFKD').replace(/\p{M}/gu, '');
}

let listed: Map<string, 'he' | 'she'> | undefined;

/** Read when first asked for. */
function read(): Map<string, 'he' | 'she'> {
  const found = new Map<string, 'he' | 'she'>();
  const add = (names: Iterable<string>, pronoun: 'he' | 'she') => {
    for (const n of names) found.set(n, pronoun);
  };
  add(givenNamesOfMen.trim().split(/\s+/), 'he');
  add(givenNamesOfWomen.trim().split(/\s+/), 'she');
  add(maleNames, 'he');
  add(femaleNames, 'she');
  return found;
}

/**
 * The pronoun that most bearers of a given name (lower case) use; `undefined` where both do, or where it is in no list.
 *
 * @example pronounOf('inês') // 'she'
 */
export function pronounOf(given: string): 'he' | 'she' | undefined {
  listed ??= read();
  return listed.get(given) ?? listed.get(withoutAccents(given));
}
