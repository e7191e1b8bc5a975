import { documentNouns } from '../../attribution/data/en/nouns.js';
import { isBodyNoun, isPersonNoun } from '../../attribution/nouns.js';
import type { Corpus } from '../../corpus/corpus.js';
import { fractions, ordinals, scales, tens, units } from '../../text/data/en/numberWords.js';
import { contains, spanLength } from '../../text/span.js';
import { type Word, words } from '../../text/words.js';
import { mannerCues, plainCues } from '../data/en/plainCues.js';
import { isFunctionWord } from '../lexicon/functionWords.js';
import { isPlainHearer, linesQuoted, mostlyQuoted, plainWords, type QuotedWords } from './quotedClaim.js';
import { maxTerms } from './terms.js';

/** So many letters, all small: a word that says something, if it is no function word. */
const telling = /^[a-z]{5,}$/;
const small = /^[a-z]+$/;

/**
 * Whether a claim surely says of words found in the corpus who said them and no more, so that `quotedClaim` bears it out: told by the
 * words beside the marks alone, without weighing any. May say no where it is so.
 *
 * @example isOnlyQuoted(corpus, 'As the paper put it: “We will plant 400 trees.”', [quoted]) // true
 */
export function isOnlyQuoted(corpus: Corpus, claim: string, quoted: readonly QuotedWords[]): boolean {
  if (quoted.reduce((sum, q) => sum + spanLength(q), 0) < claim.length * mostlyQuoted) return false;
  const all = words(claim);
  const hasWords = all.some((w) => telling.test(w.text) && !isFunctionWord(w.norm) && isQuoted(w, quoted));
  if (!hasWords || all.length > maxTerms || !/\p{Lu}/u.test(claim)) return false;
  const isSaid = (w: Word) => isQuoted(w, quoted) || isPlain(w, quoted);
  const isHeard = (w: Word) => quoted.some((q) => q.hearer && contains(q.hearer, w));
  if (!all.every((w) => isSaid(w) || isHeard(w))) return false;
  const lines = linesQuoted(corpus, quoted);
  return lines !== undefined && all.every((w) => isSaid(w) || isPlainHearer(w.norm, lines));
}

const isQuoted = (w: Word, quoted: readonly QuotedWords[]) => quoted.some((q) => contains(q, w));

/** Whether a word beside the marks is one of saying, names who says it, or says nothing. */
function isPlain(w: Word, quoted: readonly QuotedWords[]): boolean {
  if (quoted.some((q) => q.cue && contains(q.cue, w))) return plainCues.has(w.norm) || mannerCues.has(w.norm);
  const speaker = quoted.find((q) => q.speaker && contains(q.speaker, w))?.speaker;
  if (!speaker || speaker.isSame) return speaker !== undefined || plainWords.has(w.norm);
  // `the paper`, `a spokesman`: neither a name nor a number.
  return small.test(w.text) && !isNumber(w.norm) && (plainWords.has(w.norm) || isSomebody(w.norm));
}

const isSomebody = (norm: string) => documentNouns.has(norm) || isPersonNoun(norm) || isBodyNoun(norm);

const isNumber = (norm: string) => [units, tens, ordinals, fractions, scales].some((list) => list.has(norm));
