import { conversesOf, rowsOfOpposites, withoutNegatingPrefix } from './opposites.js';
import { groupsOfParaphrases } from './paraphrases.js';
import type { WordNet } from './read.js';
import type { Entry } from './relate.js';
import { substitutesOf } from './substitutes.js';

const timeUnits: ReadonlySet<string> = new Set(
  'second minute hour day week month quarter year decade century'.split(' '),
);

/** `days`, `years`: base forms of measures of time, which are told apart from what their senses share. */
export function isUnitOfTime(lemma: string): boolean {
  return timeUnits.has(lemma);
}

/** What somebody who is called so works at or with, but for a last `e`: `dock` of `docker`. */
export function doing(lemma: string): string | undefined {
  return /^(.{4,})ers?$/.exec(lemma)?.[1];
}

/** What a word's ties are made from. */
type Tied = Pick<Entry, 'norm' | 'stem' | 'plain' | 'lemmas' | 'ids'>;

/** Ties as they are found. */
let found = new Int32Array(1024);
let length = 0;

function put(tie: number): void {
  if (length === found.length) {
    const more = new Int32Array(length * 2);
    more.set(found);
    found = more;
  }
  found[length++] = tie;
}

const putWord = (word: string) => put(hash(word));
const putSense = (sense: number) => put(numbered(sense, Kind.sense));

/**
 * Everything by which a word could be related to another, as numbers in ascending order, each once: its spellings and
 * base forms, senses and those above (which `eachSense` goes through), the rows of hand-made lists that it stands in. Two words
 * without a number in common are not related; two with one may be (numbers are hashes, and a tie alone is no relation).
 */
export function tiesOf(
  e: Tied,
  net: WordNet,
  eachSense: (visit: (sense: number) => void) => void,
): Int32Array {
  length = 0;
  putWord(e.stem);
  putWord(e.plain);
  putSpelling(e.norm);
  for (const lemma of e.lemmas) {
    if (lemma !== e.norm) putSpelling(lemma);
    // `reopen`, `open`
    if (lemma.startsWith('re')) putWord(lemma.slice(2));
    // `docker`, `dock`
    const root = doing(lemma);
    if (root !== undefined) {
      putWord(root);
      putWord(`${root}e`);
    }
    if (isUnitOfTime(lemma)) put(numbered(0, Kind.time));
    for (const pair of conversesOf(lemma)) putWord(pair);
    const { same, opposed } = substitutesOf(lemma);
    same.forEach(putOther);
    opposed.forEach(putOther);
    for (const row of rowsOfOpposites(lemma)) put(numbered(row, Kind.opposites));
    for (const group of groupsOfParaphrases(lemma)) put(numbered(group, Kind.paraphrases));
  }
  for (const id of e.ids) {
    put(numbered(id, Kind.word));
    for (const other of net.derived.get(id) ?? []) put(numbered(other, Kind.word));
    for (const other of net.opposites.get(id) ?? []) put(numbered(other, Kind.word));
  }
  eachSense(putSense);
  const sorted = found.subarray(0, length).sort();
  let each = 0;
  for (let i = 0; i < length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[each++] = sorted[i]!;
  return sorted.slice(0, each);
}

function putSpelling(word: string): void {
  putWord(word);
  for (const bare of withoutNegatingPrefix(word)) putWord(bare);
}

/** Phrases are looked for by themselves. */
function putOther(other: string): void {
  if (!other.includes(' ')) putWord(other);
}

/** Whether two ascending lists have a number in common. Cost: their lengths, some tens of nanoseconds. */
export function haveCommonTie(a: Int32Array, b: Int32Array): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) return true;
    if (x < y) i++;
    else j++;
  }
  return false;
}

/** What a number counts, so that two counts seldom give one tie. */
enum Kind {
  time = 1,
  opposites,
  paraphrases,
  word,
  sense,
}

function numbered(n: number, kind: Kind): number {
  return Math.imul(n * 8 + kind, 0x9e3779b1) | 0;
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}
