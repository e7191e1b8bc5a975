import { Stemmer } from './stem.js';

/** One way to write a word, and what it is read as: the same object wherever it stands. */
export interface Spelling {
  readonly text: string;
  /** See `Word.norm`. */
  readonly norm: string;
  readonly stem: string;
  readonly kind: 'word' | 'number';
  /** Of its own for each object that is remembered, counted up; -1 for one that is not. */
  readonly id: number;
}

/** More than this are not remembered at a time (12 MB): ten thousand articles have about as many. */
const mostKnown = 120_000;
const size = 1 << 18;

// Open addressing with linear probing (Knuth, vol. 3, 6.4), by the hash of the units where they stand: a map of strings would
// copy and hash each word anew. Half of the time of reading a text's words goes here.
const slots = new Uint32Array(size);
const hashes = new Uint32Array(mostKnown);
let known: Spelling[] = [];
let nextId = 0;

/** The spelling of `text.slice(start, end)`. The longest that are remembered have 64 units. */
export function spellingAt(
  text: string,
  start: number,
  end: number,
  kind: Spelling['kind'],
  normOf: (written: string) => string,
): Spelling {
  if (end - start > 64) return made(text.slice(start, end), kind, normOf, -1);
  // FNV-1a over UTF-16 units (Fowler, Noll and Vo).
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = (hash ^ (hash >>> 15)) >>> 0;
  let at = hash & (size - 1);
  for (; slots[at] !== 0; at = (at + 1) & (size - 1)) {
    const number = slots[at]! - 1;
    if (hashes[number] === hash && isAt(text, start, end, known[number]!.text)) return known[number]!;
  }
  if (known.length === mostKnown) {
    known = [];
    slots.fill(0);
    at = hash & (size - 1);
  }
  // A copy: a slice would keep the whole text alive.
  const spelling = made(` ${text.slice(start, end)}`.slice(1), kind, normOf, nextId++);
  hashes[known.length] = hash;
  known.push(spelling);
  slots[at] = known.length;
  return spelling;
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

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}

/** A spelling with another norm, which is its stem as well: of an acronym that reads as a word. */
export function acronym(text: string, norm: string): Spelling {
  const key = `${text} ${norm}`;
  const before = acronyms.get(key);
  if (before) return before;
  const spelling: Spelling = { text, norm, stem: norm, kind: 'word', id: nextId++ };
  acronyms.set(key, spelling);
  return spelling;
}

const acronyms = new Map<string, Spelling>();
