import { Recent } from '../../util/recent.js';
import { entriesKept } from './kept.js';
import { lemmas } from './lemmas.js';
import { wordNet } from './read.js';

const parts = ['noun', 'verb', 'adjective', 'adverb'] as const;

/** A part of speech that the lexicon tells apart. */
export type PartOfSpeech = (typeof parts)[number];

/** Senses of a word by part of speech, in the order of {@link parts}. */
type Counts = readonly number[];

const known = new Recent<string, Counts>(entriesKept);

const countsOf = (norm: string): Counts => known.get(norm, count);

/** Of all words that the lexicon does not have. */
const unknown: Counts = [0, 0, 0, 0];

function count(norm: string): Counts {
  const net = wordNet();
  const found = lemmas(norm, (w) => net.ids.has(w));
  if (found.length === 0) return unknown;
  const counts = [0, 0, 0, 0];
  for (const lemma of found) {
    const id = net.ids.get(lemma)!;
    for (let i = net.from[id]!; i < net.from[id + 1]!; i++) counts[net.partOfSpeech[i]!]!++;
  }
  return counts;
}

/** Whether a word can be this part of speech; a word that the lexicon does not know can only be a noun. */
export function mayBe(norm: string, part: PartOfSpeech): boolean {
  const counts = countsOf(norm);
  if (counts.every((n) => n === 0)) return part === 'noun';
  return counts[parts.indexOf(part)]! > 0;
}

/**
 * Whether a word is more a noun than anything else: by its senses, and by an ending that only verbs have
 * (`collapsed`). Unknown words count as nouns.
 */
export function isMainlyNoun(norm: string): boolean {
  const counts = countsOf(norm);
  if (counts.every((n) => n === 0)) return true;
  if (counts[0] === 0 || /(?:ed|ing)$/.test(norm)) return false;
  return counts[0]! >= counts[1]! && counts[0]! >= counts[2]!;
}

/** Verbs that say little by themselves, as `take` in `took four days`: paraphrases swap them freely. Base forms. */
const lightVerbs: ReadonlySet<string> = new Set(
  (
    'take get make have do put give come go keep tell say bring hold let set turn cost look mean use see feel think be ' +
    'become remain stay run need want know show reach'
  ).split(' '),
);

/** Whether a word is a form of a verb that says little by itself. */
export function isLightVerb(norm: string): boolean {
  return lemmas(norm, (w) => lightVerbs.has(w)).length > 0;
}

/** Whether a word is another form of some word that the lexicon knows: signed, signs, broke. */
export function isInflected(norm: string): boolean {
  const net = wordNet();
  return lemmas(norm, (w) => net.ids.has(w)).some((w) => w !== norm);
}

/** Whether a word is a form in `-er` or `-est` of an adjective that the lexicon knows: bigger, latest; not power, forest. */
export function isComparison(norm: string): boolean {
  const net = wordNet();
  return (
    /(?:er|est)$/.test(norm) &&
    lemmas(norm, (w) => net.ids.has(w)).some((w) => w !== norm && mayBe(w, 'adjective'))
  );
}
