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

// Open addressing with linear probing (Knuth, vol. 3, 6.4). A slot is four numbers: of a short word in letters of ASCII these letters, six
// bits each, so that it is told by what lies in one place; of others a hash, their units being in a row elsewhere. A map of
// strings would copy and hash each word anew. The last is the number of the spelling, counted from 1.
const slots = new Int32Array(size * 4);
const lastSlot = size * 4 - 4;
/** In the place of letters: what the slot has is a hash. */
const isHash = -1;
/** Units of spellings that are told by a hash, and where those of each begin and end. */
const unitsFrom = new Uint32Array(mostKnown);
const unitsTo = new Uint32Array(mostKnown);
let units = new Uint16Array(1 << 12);
let unitsUsed = 0;
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

/** Letters of ASCII by their UTF-16 unit: 1 to 52; 0 for others. Only to be read. */
export const letterCodes = new Uint8Array(65_536);
for (let i = 0; i < 26; i++) {
  letterCodes[65 + i] = 1 + i;
  letterCodes[97 + i] = 27 + i;
}
/** So many letters go into a number, and three numbers tell a word. */
export const lettersAtOnce = 5;

/**
 * The id of the spelling of `text.slice(start, end)`, all of which are letters of ASCII: at most three times {@link lettersAtOnce}, their codes in
 * `a`, `b` and `c`, six bits each, the first highest.
 */
export function spellingOfLetters(
  a: number,
  b: number,
  c: number,
  text: string,
  start: number,
  end: number,
  normOf: (written: string) => string,
): number {
  const hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1) ^ Math.imul(c, 0x85ebca6b), 0xc2b2ae35);
  let at = ((hash ^ (hash >>> 15)) << 2) & lastSlot;
  for (let slot = slots[at + 3]!; slot !== 0; slot = slots[at + 3]!) {
    if (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c) return firstId + slot - 1;
    at = (at + 4) & lastSlot;
  }
  if (known.length === mostKnown) {
    forget();
    return spellingOfLetters(a, b, c, text, start, end, normOf);
  }
  return remember(at, a, b, c, text, start, end, 'word', normOf);
}

/** The id of the spelling of `text.slice(start, end)`. The longest that are remembered have 64 units. */
export function spellingAt(
  text: string,
  start: number,
  end: number,
  kind: Spelling['kind'],
  normOf: (written: string) => string,
): number {
  if (end - start > 64) return tooLongAt(text, start, end, kind, normOf);
  // FNV-1a over UTF-16 units (Fowler, Noll and Vo).
  let hash = 0x811c9dc5;
  let isLetters = end - start <= 3 * lettersAtOnce;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    isLetters &&= letterCodes[unit] !== 0;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  if (isLetters) return byLetters(text, start, end, normOf);
  let at = ((hash ^ (hash >>> 15)) << 2) & lastSlot;
  for (let slot = slots[at + 3]!; slot !== 0; slot = slots[at + 3]!) {
    if (slots[at] === hash && slots[at + 1] === isHash && isAt(text, start, end, slot - 1))
      return firstId + slot - 1;
    at = (at + 4) & lastSlot;
  }
  if (known.length === mostKnown) {
    forget();
    return spellingAt(text, start, end, kind, normOf);
  }
  putUnits(text, start, end);
  return remember(at, hash, isHash, isHash, text, start, end, kind, normOf);
}

function byLetters(text: string, start: number, end: number, normOf: (written: string) => string): number {
  const codes = [0, 0, 0];
  for (let i = start; i < end; i++) {
    const at = Math.floor((i - start) / lettersAtOnce);
    codes[at] = (codes[at]! << 6) | letterCodes[text.charCodeAt(i)]!;
  }
  return spellingOfLetters(codes[0]!, codes[1]!, codes[2]!, text, start, end, normOf);
}

function remember(
  at: number,
  a: number,
  b: number,
  c: number,
  text: string,
  start: number,
  end: number,
  kind: Spelling['kind'],
  normOf: (written: string) => string,
): number {
  const number = known.length;
  // A copy: a slice would keep the whole text alive.
  known.push(made(` ${text.slice(start, end)}`.slice(1), kind, normOf, firstId + number));
  slots[at] = a;
  slots[at + 1] = b;
  slots[at + 2] = c;
  slots[at + 3] = number + 1;
  return firstId + number;
}

function forget(): void {
  forgotten.set(firstId, known);
  firstId += mostKnown;
  known = [];
  unitsUsed = 0;
  slots.fill(0);
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

/** Of the spelling that is remembered next. */
function putUnits(text: string, start: number, end: number): void {
  if (unitsUsed + end - start > units.length) {
    const more = new Uint16Array(units.length * 2);
    more.set(units);
    units = more;
  }
  unitsFrom[known.length] = unitsUsed;
  for (let i = start; i < end; i++) units[unitsUsed++] = text.charCodeAt(i);
  unitsTo[known.length] = unitsUsed;
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
  if (unitsTo[number]! - at !== end - start) return false;
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
