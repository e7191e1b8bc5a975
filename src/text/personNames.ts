import { Recent } from '../util/recent.js';
import { shortNames } from './shortNames.js';

/** Letters that have no mark to take off, and what they are written as without them. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'a',
  œ: 'o',
  å: 'a',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ı: 'i',
  ħ: 'h',
};

/**
 * Ways to write one sound of a name, in order: German and Nordic letters as two (`Oeberg`), what is `и`, `й`, `ї` and
 * `х` (`Zelensky`, `Zelenskyy`; `Yulia`, `Julia`), and Arabic vowels (`Said`, `Saeed`).
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ee/g, 'i'],
  [/oe/g, 'o'],
  [/ae|aa/g, 'a'],
  [/ue|ou|oo/g, 'u'],
  [/ks/g, 'x'],
  [/([kgd])h/g, '$1'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/off$/g, 'ov'],
  [/eff$/g, 'ev'],
  [/w/g, 'v'],
  [/[ijy]+/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** Shorter than this, what is left of a name is too little to go by: `Lee` and `Li`. */
const shortestKey = 3;

const keys = new Recent<string, string>(4_000);

/**
 * What the spellings of one name share: without marks, hyphens and apostrophes, one letter for each sound.
 *
 * @param norm a word of a name in lower case
 * @example nameKey('zelenskyy') === nameKey('zelensky'); nameKey('øberg') === nameKey('oeberg')
 */
export const nameKey = (norm: string): string => keys.get(norm, makeKey);

function makeKey(norm: string): string {
  const plain = norm
    .normalize('NFD')
    .replace(/[\p{M}'’.-]/gu, '')
    .replace(/[øæœåßłđðþıħ]/g, (c) => plainLetters[c]!);
  return spellings.reduce((key, [written, as]) => key.replace(written, as), plain);
}

const groups = new Map<string, number[]>();
for (const [group, row] of shortNames.split('\n').entries()) {
  for (const name of row.split(' ')) {
    const key = nameKey(name);
    groups.set(key, [...(groups.get(key) ?? []), group]);
  }
}

/** Whether a word is a given name that the list of short names knows: `liz`, `elizabeth`. */
export function isListedGivenName(norm: string): boolean {
  return groups.has(nameKey(norm));
}

/**
 * What two ways to write or shorten one name have in common at least one of: the key of its spelling, and a number for
 * each name that it may be short for. For tables; see {@link mayBeSameName} for two names.
 */
export function nameKeys(norm: string): readonly (string | number)[] {
  const key = nameKey(norm);
  return [...(key.length >= shortestKey ? [key] : []), ...(groups.get(key) ?? [])];
}

/** First letters that {@link spellings} may put for one another. */
const firstLetters: Readonly<Record<string, string>> = {
  c: 'k',
  e: 'i',
  j: 'i',
  y: 'i',
  u: 'o',
  w: 'v',
  x: 'k',
  f: 'p',
};

/**
 * Whether the first letters of two words let them be one name ({@link mayBeSameName}): for most words, no more needs to be asked. Both in
 * lower case, of two letters or more.
 */
export function mayBeginAlike(a: string, b: string): boolean {
  const [x, y] = [firstLetter(a), firstLetter(b)];
  return x === y || (groups.has(nameKey(b)) && groups.has(nameKey(a)));
}

function firstLetter(norm: string): string {
  const plain = norm[0]! < '\x80' ? norm[0]! : (makeKey(norm)[0] ?? '');
  return firstLetters[plain] ?? plain;
}

/**
 * Whether two words may be one name: the same, another spelling (`Øberg`, `Oeberg`; `Zelensky`, `Zelenskyy`), a given name
 * and what it is for short (`Liz`, `Elizabeth`), or its initial (`J`, `Juan`). Both in lower case. It says may, not is:
 * enough to tell no two people apart by it.
 *
 * @example mayBeSameName('liz', 'elizabeth') // true
 * @example mayBeSameName('anna', 'elizabeth') // false
 */
export function mayBeSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [nameKey(a), nameKey(b)];
  if (x === y) return x.length >= shortestKey;
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  const of = groups.get(x);
  const others = of && groups.get(y);
  return !!others && of.some((g) => others.includes(g));
}
