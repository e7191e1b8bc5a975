import { irregularBases } from './irregular.js';
import { plainSpelling } from './spelling.js';

/** Suffix and what a base form may have in its place: the detachment rules of WordNet's Morphy (morphy(7WN)). */
const rules: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y', 'ie']],
  ['ches', ['ch', 'che']],
  ['shes', ['sh']],
  ['xes', ['x', 'xe']],
  ['ses', ['s', 'se']],
  ['zes', ['z', 'ze']],
  ['oes', ['o', 'oe']],
  ['ves', ['f', 'fe', 've']],
  ['s', ['']],
  ['ied', ['y', 'ie']],
  ['ed', ['', 'e']],
  ['ying', ['y', 'ie']],
  ['ing', ['', 'e']],
  ['ier', ['y']],
  ['iest', ['y']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
];

/**
 * Base forms that a word may be an inflection of, the word itself first if it is known; only those that `known`
 * accepts.
 *
 * @example lemmas('stopped', known) // ['stop']
 */
export function lemmas(norm: string, known: (word: string) => boolean): string[] {
  const found: string[] = [];
  const add = (word: string) => {
    if (!found.includes(word) && known(word)) found.push(word);
  };
  for (const base of irregularBases(norm)) add(base);
  add(norm);
  if (norm.length < 4) return found;
  addBases(norm, add, found);
  // The lexicon spells as Americans do: organised, organize.
  if (found.length === 0) {
    const american = plainSpelling(norm);
    if (american !== norm) {
      add(american);
      addBases(american, add, found);
    }
  }
  return found;
}

function addBases(norm: string, add: (word: string) => void, found: readonly string[]): void {
  for (const [suffix, replacements] of rules) {
    if (!norm.endsWith(suffix) || norm.endsWith('ss')) continue;
    const root = norm.slice(0, -suffix.length);
    if (root.length < 2) continue;
    for (const r of replacements) add(root + r);
    // Doubled consonant: stopped, bigger.
    if (suffix !== 's' && root.length > 2 && root.at(-1) === root.at(-2)) add(root.slice(0, -1));
    if (found.length > 0 && suffix.length > 2) break;
  }
}
