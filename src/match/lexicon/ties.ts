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

/**
 * Everything by which a word could be related to another, as numbers in ascending order, each once: its spellings and
 * base forms, senses and those above, the rows of hand-made lists that it stands in. Two words without a number in
 * common are not related; two with one may be (numbers are hashes, and a tie alone is no relation).
 */
export function tiesOf(e: Omit<Entry, 'ties'>, net: WordNet): Int32Array {
  const ties = new Set<number>();
  const word = (w: string) => ties.add(hash(w));
  word(e.stem);
  word(e.plain);
  for (const w of [e.norm, ...e.lemmas]) {
    word(w);
    for (const bare of withoutNegatingPrefix(w)) word(bare);
  }
  for (const lemma of e.lemmas) {
    // `reopen`, `open`
    if (lemma.startsWith('re')) word(lemma.slice(2));
    // `docker`, `dock`
    const root = doing(lemma);
    if (root !== undefined) {
      word(root);
      word(`${root}e`);
    }
    if (isUnitOfTime(lemma)) ties.add(numbered(0, Kind.time));
    for (const pair of conversesOf(lemma)) word(pair);
    const { same, opposed } = substitutesOf(lemma);
    // Phrases are looked for by themselves.
    for (const other of [...same, ...opposed]) if (!other.includes(' ')) word(other);
    for (const row of rowsOfOpposites(lemma)) ties.add(numbered(row, Kind.opposites));
    for (const group of groupsOfParaphrases(lemma)) ties.add(numbered(group, Kind.paraphrases));
  }
  for (const id of e.ids) {
    ties.add(numbered(id, Kind.word));
    for (const other of net.derived.get(id) ?? []) ties.add(numbered(other, Kind.word));
    for (const other of net.opposites.get(id) ?? []) ties.add(numbered(other, Kind.word));
  }
  for (const sense of e.senses.keys()) ties.add(numbered(sense, Kind.sense));
  for (const sense of e.above.keys()) ties.add(numbered(sense, Kind.sense));
  return Int32Array.from(ties).sort();
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
