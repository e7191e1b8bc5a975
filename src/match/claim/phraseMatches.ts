import { type PhraseAt, type PhraseWord, phrasesIn } from '../lexicon/phrases.js';
import { entryOf, type Relation } from '../lexicon/relate.js';
import { plainSpelling } from '../lexicon/spelling.js';
import type { Term } from './terms.js';

/** A line's word that answers a claim's as a whole phrase, or as a part of one. */
export interface PhraseMatch {
  /** Index of the word among its line's terms: the first telling one of the phrase there. */
  readonly at: number;
  readonly relation: Relation;
}

/** Said in other words by a phrase: as good as a listed synonym, since no other sense of the words is in play. */
const phraseRelation: Relation = { kind: 'synonym', strength: 0.8 };

/** A phrase of a sentence by its telling words. */
interface Told extends PhraseAt {
  /** Indices of its words that tell something; at least one. */
  readonly telling: readonly number[];
  /** Whether it is more than one word. */
  readonly isPhrase: boolean;
}

interface Phrases {
  readonly all: readonly Told[];
  readonly byGroup: ReadonlyMap<number, readonly Told[]>;
  readonly bySide: ReadonlyMap<number, readonly Told[]>;
}

const remembered = new WeakMap<readonly Term[], Phrases>();
const none: Phrases = { all: [], byGroup: new Map(), bySide: new Map() };

function phrasesOf(terms: readonly Term[]): Phrases {
  let phrases = remembered.get(terms);
  if (!phrases) {
    phrases = readPhrases(terms);
    remembered.set(terms, phrases);
  }
  return phrases;
}

const possessives: ReadonlySet<string> = new Set('my your his her its our their whose'.split(' '));

function wordOf(t: Term): PhraseWord {
  const forms = new Set([t.norm, plainSpelling(t.norm)]);
  if (t.kind !== 'name') for (const base of entryOf(t.norm).lemmas) forms.add(plainSpelling(base));
  return {
    norm: t.norm,
    forms: [...forms],
    isPossessive: possessives.has(t.norm) || /['’]s?$/.test(t.text),
  };
}

function readPhrases(terms: readonly Term[]): Phrases {
  const all: Told[] = [];
  const byGroup = new Map<number, Told[]>();
  const bySide = new Map<number, Told[]>();
  const add = (to: Map<number, Told[]>, key: number, told: Told) => {
    const own = to.get(key);
    if (own) own.push(told);
    else to.set(key, [told]);
  };
  for (const found of phrasesIn(terms.map(wordOf))) {
    const telling = found.words.filter((i) => terms[i]!.weight > 0);
    // A phrase of small words (`in for`) stands for nothing here, and one across a comma is none.
    if (telling.length === 0) continue;
    if (terms.slice(found.start + 1, found.words.at(-1)! + 1).some((t) => t.breakBefore)) continue;
    const told = { ...found, telling, isPhrase: found.words.length > 1 };
    all.push(told);
    for (const group of found.groups) add(byGroup, group, told);
    for (const side of found.sides) add(bySide, side, told);
  }
  return all.length === 0 ? none : { all, byGroup, bySide };
}

/**
 * For each of a claim's terms what answers it by a phrase: `threw in the towel`, where the line has `gave up`. A phrase answers a word, a
 * word a phrase, a phrase a phrase; of two words by themselves the lexicon tells.
 *
 * @example phraseMatches(claim, line).get(3) // { at: 5, relation: { kind: 'synonym', strength: .8 } }
 */
export function phraseMatches(claim: readonly Term[], line: readonly Term[]): Map<number, PhraseMatch> {
  const found = new Map<number, PhraseMatch>();
  const own = phrasesOf(claim);
  if (own.all.length === 0) return found;
  const other = phrasesOf(line);
  if (other.all.length === 0) return found;
  for (const told of own.all) {
    for (const group of told.groups) {
      const answer = other.byGroup.get(group)?.find((o) => o.isPhrase || told.isPhrase);
      if (!answer) continue;
      for (const i of told.telling) found.set(i, { at: answer.telling[0]!, relation: phraseRelation });
      break;
    }
  }
  return found;
}

/** A word of a claim's phrase and a word of a line's that cannot both hold, as indices of terms. */
export interface OpposedPhrase {
  readonly term: number;
  readonly at: number;
  /** The telling words of the claim's phrase. */
  readonly words: readonly number[];
}

/**
 * Phrases of a claim and of a line that cannot both hold: `went ahead`, where the line has `was called off`.
 *
 * @example opposedPhrases(claim, line) // [{ term: 2, at: 4, words: [2, 3] }]
 */
export function opposedPhrases(claim: readonly Term[], line: readonly Term[]): OpposedPhrase[] {
  const own = phrasesOf(claim);
  const other = own.all.length === 0 ? none : phrasesOf(line);
  if (other.all.length === 0) return [];
  return own.all.flatMap((told) =>
    told.sides.flatMap((side) =>
      (other.bySide.get(side ^ 1) ?? []).map((o) => ({
        term: told.telling[0]!,
        at: o.telling[0]!,
        words: told.telling,
      })),
    ),
  );
}
