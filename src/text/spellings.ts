import { Stemmer } from './stem.js';

/** One way to write a word, and what it is read as: the same object wherever it stands. */
export interface Spelling {
  readonly text: string;
  /** See `Word.norm`. */
  readonly norm: string;
  readonly stem: string;
  readonly kind: 'word' | 'number';
  /** Of its own for each object that is remembered, counted up; less than 0 for one that is not. */
  readonly id: number;
}

/** More than this are not remembered at a time (12 MB): ten thousand articles have about as many. */
const mostKnown = 120_000;
const size = 1 << 18;
/** The first numbers are for acronyms, of which there are a handful. */
const mostAcronyms = 64;

// Open addressing with linear probing (Knuth, vol. 3, 6.4), by the hash of the units where they stand: a map of strings would
// copy and hash each word anew. A slot has a number and its hash side by side, and units lie in a row in the order in which words
// were met, so that the common ones stay near the processor.
const slots = new Uint32Array(size * 2);
const unitsFrom = new Uint32Array(mostKnown + 1);
let units = new Uint16Array(1 << 16);
let known: Spelling[] = [];
let firstId = mostAcronyms;
/** What was forgotten within the text that is being read, by its first id; and its words that are too long to be remembered. */
const forgotten = new Map<number, readonly Spelling[]>();
const tooLong: Spelling[] = [];

/** Begins another text: ids of what is not remembered any more, or never was, hold up to here. */
export function beginText(): void {
  if (forgotten.size > 0) forgotten.clear();
  if (tooLong.length > 0) tooLong.length = 0;
}

/** The spelling with an id that was given since {@link beginText}. */
export function spellingOf(id: number): Spelling {
  if (id >= firstId) return known[id - firstId]!;
  if (id < 0) return tooLong[-1 - id]!;
  if (id < mostAcronyms) return acronymsById[id]!;
  const number = (id - mostAcronyms) % mostKnown;
  return forgotten.get(id - number)![number]!;
}

/** Where the hash of a word begins: FNV-1a over UTF-16 units (Fowler, Noll and Vo). */
export const emptyHash = 0x811c9dc5;

/** The hash of a word with one unit more. */
export function longerHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The id of the spelling of `text.slice(start, end)`. The longest that are remembered have 64 units. */
export function spellingAt(
  text: string,
  start: number,
  end: number,
  kind: Spelling['kind'],
  normOf: (written: string) => string,
): number {
  let hash = emptyHash;
  for (let i = start; i < end; i++) hash = longerHash(hash, text.charCodeAt(i));
  return spellingByHash(hash, text, start, end, kind, normOf);
}

/** The same for who went through the units already. */
export function spellingByHash(
  unitsHash: number,
  text: string,
  start: number,
  end: number,
  kind: Spelling['kind'],
  normOf: (written: string) => string,
): number {
  if (end - start > 64) return tooLongAt(text, start, end, kind, normOf);
  const hash = (unitsHash ^ (unitsHash >>> 15)) >>> 0;
  let at = (hash & (size - 1)) << 1;
  for (let slot = slots[at]!; slot !== 0; slot = slots[at]!) {
    if (slots[at + 1] === hash && isAt(text, start, end, slot - 1)) return firstId + slot - 1;
    at = (at + 2) & (2 * size - 1);
  }
  if (known.length === mostKnown) {
    forgotten.set(firstId, known);
    firstId += mostKnown;
    known = [];
    slots.fill(0);
    at = (hash & (size - 1)) << 1;
  }
  const number = known.length;
  // A copy: a slice would keep the whole text alive.
  known.push(made(` ${text.slice(start, end)}`.slice(1), kind, normOf, firstId + number));
  slots[at] = number + 1;
  slots[at + 1] = hash;
  remember(text, start, end, number);
  return firstId + number;
}

function tooLongAt(
  text: string,
  start: number,
  end: number,
  kind: Spelling['kind'],
  normOf: (written: string) => string,
): number {
  const id = -1 - tooLong.length;
  tooLong.push(made(text.slice(start, end), kind, normOf, id));
  return id;
}

function remember(text: string, start: number, end: number, number: number): void {
  let to = unitsFrom[number]!;
  if (to + end - start > units.length) {
    const more = new Uint16Array(units.length * 2);
    more.set(units);
    units = more;
  }
  for (let i = start; i < end; i++) units[to++] = text.charCodeAt(i);
  unitsFrom[number + 1] = to;
}

function made(
  text: string,
  kind: Spelling['kind'],
  normOf: (written: string) => string,
  id: number,
): Spelling {
  const norm = normOf(text);
  return { text, norm, stem: kind === 'number' ? norm : Stemmer.stem(norm), kind, id };
}

function isAt(text: string, start: number, end: number, number: number): boolean {
  let at = unitsFrom[number]!;
  if (unitsFrom[number + 1]! - at !== end - start) return false;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) !== units[at++]) return false;
  return true;
}

/** The id of a spelling with another norm, which is its stem as well: of an acronym that reads as a word. */
export function acronym(text: string, norm: string): number {
  const key = `${text} ${norm}`;
  const before = acronyms.get(key);
  if (before !== undefined) return before;
  const id = acronymsById.length;
  acronymsById.push({ text, norm, stem: norm, kind: 'word', id });
  acronyms.set(key, id);
  return id;
}

const acronyms = new Map<string, number>();
const acronymsById: Spelling[] = [];
