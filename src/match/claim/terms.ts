import { scales, tens, units } from '../../text/data/en/numberWords.js';
import { quantitiesAmong } from '../../text/numbers.js';
import type { Span } from '../../text/span.js';
import type { Word } from '../../text/words.js';
import { words } from '../../text/words.js';
import { isFunctionWord } from '../lexicon/functionWords.js';
import { isInflected } from '../lexicon/partsOfSpeech.js';
import { phrasalVerb, verbIdiom } from '../lexicon/phrasal.js';
import { rarity } from '../lexicon/rarity.js';
import { stem } from '../lexicon/stem.js';
import { writtenOut } from './dateWords.js';
import type { Margin, Quantity } from './quantities.js';
import { daysOf, marginOf } from './quantities.js';

/**
 * What a word does for a claim: a name or a number must be borne out by itself; a content word may be reworded; a
 * function word carries no fact of its own.
 */
export type TermKind = 'name' | 'number' | 'content' | 'function';

/** One word of a claim or of a source line, as the matcher sees it. */
export interface Term extends Span {
  readonly text: string;
  readonly norm: string;
  readonly stem: string;
  /** What the lexicon is asked for: the word, or a verb with its particle (`turn_down`). */
  readonly lexeme: string;
  readonly kind: TermKind;
  /** Whether a comma, semicolon, colon, dash or bracket stands between the word before and this one. */
  readonly breakBefore: boolean;
  /** Of a number: what it says, with the scale word after it (`2.3 billion`). */
  readonly quantity?: Quantity;
  /** How far the words before let the number be off. */
  readonly margin?: Margin;
  /** How telling the word is, 0 (a function word) to 1.3 (a name). */
  readonly weight: number;
}

/** Longest claim that is read: a sentence past this is a table or a paste, and the words after are not looked at. */
export const maxTerms = 400;

/** How telling a name and a number are beside the rarest content word (1). */
const nameWeight = 1.25;
const numberWeight = 1.1;
/** Titles and scale words: part of a name or a number, telling little by themselves. */
const lightWeight = 0.2;
/** What machine-made text has for a word or bracket that it could not print; they say nothing. */
const placeholders: ReadonlySet<string> = new Set('unk lrb rrb lsb rsb'.split(' '));
const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady sen rep gov gen col capt sgt'.split(' '),
);

/** Whether a word is written as a name is: with a capital or a digit inside letters. */
export function isCapitalised(text: string): boolean {
  const first = text.codePointAt(0);
  if (first === undefined) return false;
  if (first < 128) return first >= 65 && first <= 90;
  const letter = String.fromCodePoint(first);
  return letter !== letter.toLowerCase();
}

/**
 * The words of one sentence as terms. `isName` decides for words whose capital tells nothing (the first of a
 * sentence, or a text without capitals), by the word and the next. At most `limit` terms.
 *
 * @example termsOf('Ana Ruiz sold 40 boats.', span, () => false) // name, name, content, number, content
 */
export function termsOf(
  text: string,
  within: Span,
  isName: (word: Word, next: Word | undefined) => boolean,
  limit = maxTerms,
): Term[] {
  const terms: Term[] = [];
  const plain = !hasCapital(text, within);
  let sentenceStart = true;
  let last = within.start;
  const all = words(text, within);
  const found = quantitiesAmong(text, all);
  let next = 0;
  let taken: (typeof found)[number] | undefined;
  for (const [i, read] of all.entries()) {
    if (terms.length >= limit) break;
    const date = writtenOut(read, text, all[i - 1]?.norm, all[i + 1]?.norm);
    const word = date === undefined ? read : { ...read, norm: date, stem: stem(date) };
    const between = text.slice(last, Math.min(word.start, last + 8));
    const isSpace = between === ' ';
    if (!isSpace && /[.!?:“"‘]/.test(between)) sentenceStart = true;
    last = word.end;
    const previous = terms.at(-1);
    // The quantity that the word is of: its first word has it, those after it are its scale and unit.
    while (found[next] && found[next]!.end <= word.start) next++;
    // `a fifth`: the number is the word behind the article.
    const isArticle = (word.norm === 'a' || word.norm === 'an') && (found[next]?.end ?? 0) > word.end;
    const inside = !isArticle && found[next] && found[next]!.start < word.end ? found[next] : undefined;
    const isTail = inside !== undefined && inside === taken;
    const quantity =
      (isSpace ? undefined : yearOfRange(word.norm, between, previous)) ??
      hourAndHalf(all, i) ??
      timesOf(word, previous, text) ??
      (inside && !isTail ? { value: inside.value, kind: inside.kind, unit: inside.unit } : undefined);
    if (inside) taken = inside;
    const isNumber = quantity !== undefined && quantity.kind !== 'fraction';
    const kind = isNumber
      ? 'number'
      : isMine(word.norm, previous, between)
        ? 'content'
        : date !== undefined
          ? 'name'
          : kindOf(word, sentenceStart, plain, () => isName(word, all[i + 1]));
    sentenceStart = false;
    if (kind === 'function') joinParticle(terms, word.norm);
    // `two decades`: how long that is.
    // Of `forty-eight hours`, the first word of the number has it.
    const holder = holderOf(terms);
    const counted = terms[holder]?.quantity;
    const days = counted && terms[holder]!.kind === 'number' ? daysOf(counted.value, word.norm) : undefined;
    // `half an hour`
    const half = terms.at(-2)?.quantity;
    const isBehindArticle = previous?.norm === 'a' || previous?.norm === 'an';
    const halfDays = half?.value === 0.5 && isBehindArticle ? daysOf(0.5, word.norm) : undefined;
    // `a quarter of an hour`, `three quarters of an hour`
    const isPart = isBehindArticle && terms.at(-2)?.norm === 'of';
    const partAt = isPart ? [3, 4].find((d) => terms.at(-d)?.quantity?.kind === 'fraction') : undefined;
    if (partAt !== undefined) {
      const part = terms.at(-partAt)!;
      const partDays = daysOf(part.quantity!.value, word.norm);
      if (partDays !== undefined)
        terms[terms.length - partAt] = { ...part, quantity: { ...part.quantity!, days: partDays } };
    }
    // `eleven hours and a half`, at `hours`
    if (days !== undefined && isAndHalf(all, i) && counted!.kind === 'cardinal') {
      const value = counted!.value + 0.5;
      terms[holder] = {
        ...terms[holder]!,
        quantity: { ...counted!, value, days: daysOf(value, word.norm)! },
      };
    } else if (days !== undefined) terms[holder] = { ...terms[holder]!, quantity: { ...counted!, days } };
    if (halfDays !== undefined)
      terms[terms.length - 2] = { ...terms.at(-2)!, quantity: { ...half!, days: halfDays } };
    const idiom = previous ? verbIdiom(previous.norm, word.norm) : undefined;
    if (idiom) terms[terms.length - 1] = { ...previous!, lexeme: idiom };
    const percent = isPercent(word.norm, previous);
    const { start, end, norm } = word;
    const lexeme = percent ? 'percent' : norm;
    const breakBefore = !isSpace && terms.length > 0 && /[,;:()[\]—–]| - |^[”"] /.test(between);
    const weight = isTail || idiom !== undefined || percent ? lightWeight : weightOf(word, kind);
    if (!quantity) {
      terms.push({ start, end, text: word.text, norm, stem: word.stem, lexeme, kind, breakBefore, weight });
      continue;
    }
    const behind = inside?.end ?? end;
    const margin = /^-odd\b/.test(text.slice(behind, behind + 5)) ? 'rough' : marginBefore(terms);
    const number = { lexeme, kind, breakBefore, quantity, margin, weight };
    terms.push({ start, end, text: word.text, norm, stem: word.stem, ...number });
  }
  return terms;
}

/** Index of the word that has the number that was read last, if nothing but its own words follow it; else -1. */
function holderOf(terms: readonly Term[]): number {
  for (let k = terms.length - 1; k >= 0 && terms.length - k <= mostNumberWords; k--) {
    const { quantity, weight, norm } = terms[k]!;
    if (quantity) return k;
    if ((weight !== lightWeight && norm !== 'a' && norm !== 'an') || !isNumberWord(norm)) return -1;
  }
  return -1;
}

/** Words of one number: `a hundred and forty-eight`. */
const mostNumberWords = 6;
const isNumberWord = (norm: string) =>
  /^(?:and|an?|half|quarters?|thirds?)$/.test(norm) || (!/[^a-z]/.test(norm) && numberWords.has(norm));
const numberWords: ReadonlySet<string> = new Set([...units.keys(), ...tens.keys(), ...scales.keys()]);

/** The margin of the number behind these words; `over Rs 18 crore`: past the currency. */
function marginBefore(terms: readonly Term[]): Margin {
  const n = /^(?:rs|inr|usd|eur|gbp|us)$/.test(terms.at(-1)?.norm ?? '') ? 1 : 0;
  const [a, b, c, d] = [1, 2, 3, 4].map((k) => terms.at(-k - n)?.norm);
  return marginOf(a, b, c, isInDenial(terms), d);
}

/** How far before a comparison what denies it may stand: `not lowered the water table by more than four`. */
const denialReach = 9;

/** `nobody, including the owner, earns more than three times`, at `more`. */
function isOfNobody(terms: readonly Term[], at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k <= denialReach; k--) {
    if (/^(?:nobody|none|nowhere)$/.test(terms[k]!.norm)) return true;
    if (/^(?:and|but|because|while)$/.test(terms[k]!.norm)) return false;
  }
  return false;
}

/** Whether the words read last compare (`by more than`, `spend over`) in a clause that `not` denies. */
function isInDenial(terms: readonly Term[]): boolean {
  const first = terms.at(-1)?.norm === 'than' ? terms.length - 2 : terms.length - 1;
  if (isOfNobody(terms, first)) return true;
  for (let k = first - 1; k >= 0 && terms.length - k <= denialReach; k--) {
    // `not to earn more than`, `will not be charged more than`
    const isTo = k === first - 3 && /^(?:to|be|been|have)$/.test(terms[k + 1]!.norm);
    const isBeside = k === first - 2 || isTo || /^(?:by|for)$/.test(terms[first - 1]!.norm);
    if (/^(?:not|never|cannot)$|n['’]t$/.test(terms[k]!.norm)) return isBeside;
    if (terms[k]!.breakBefore || terms[k]!.kind === 'number') return false;
  }
  return false;
}

const objects: ReadonlySet<string> = new Set('it them him her us me you this that'.split(' '));

/** A verb takes the particle behind it, or behind the pronoun after it, into its lexeme: `tie up`, `tie it up`. */
function joinParticle(terms: Term[], particle: string): void {
  const at = objects.has(terms.at(-1)?.norm ?? '') ? terms.length - 2 : terms.length - 1;
  const verb = terms[at];
  if (verb?.kind !== 'content') return;
  const phrasal = phrasalVerb(verb.norm, particle);
  if (phrasal) terms[at] = { ...verb, lexeme: phrasal };
}

/** `the mine`, `a coal mine`; not `that is mine`, `a friend of mine`. */
function isMine(norm: string, previous: Term | undefined, between: string): boolean {
  if (norm !== 'mine' || between !== ' ' || !previous) return false;
  return previous.kind === 'content'
    ? !isInflected(previous.norm)
    : /^(?:the|a|this|that|each|its|their|another|no|any)$/.test(previous.norm) || previous.kind === 'name';
}

function kindOf(word: Word, sentenceStart: boolean, plain: boolean, isName: () => boolean): TermKind {
  if (word.kind === 'number') return 'number';
  if (placeholders.has(word.norm)) return 'function';
  // `May`, `US` and `WHO` inside a sentence are no function words.
  const isNamed = isCapitalised(word.text) && !sentenceStart && word.text.length > 1;
  if (isNamed && (word.norm === 'may' || (word.text.length < 6 && word.text === word.text.toUpperCase())))
    return 'name';
  if (isFunctionWord(word.norm) || isContraction(word.norm)) return 'function';
  if (isNamed) return 'name';
  if (!isCapitalised(word.text) && !plain) return 'content';
  return isName() ? 'name' : 'content';
}

function weightOf(word: Word, kind: TermKind): number {
  switch (kind) {
    case 'name':
      return titles.has(word.norm) ? lightWeight : nameWeight;
    case 'number':
      return numberWeight;
    case 'content':
      return rarity(word.norm);
    case 'function':
      return 0;
  }
}

/** `an hour and a half`, at `hour`: how long that is. */
function hourAndHalf(all: readonly Word[], i: number): Quantity | undefined {
  const isOne = isAndHalf(all, i) && /^an?$/.test(all[i - 1]?.norm ?? '');
  const days = isOne ? daysOf(1.5, all[i]!.norm) : undefined;
  return days === undefined ? undefined : { value: 1.5, kind: 'cardinal', unit: undefined, days };
}

/** Whether `and a half` follows a word. */
function isAndHalf(all: readonly Word[], i: number): boolean {
  return all[i + 1]?.norm === 'and' && /^an?$/.test(all[i + 2]?.norm ?? '') && all[i + 3]?.norm === 'half';
}

/** `2018–19`: the second figure is a year too. */
function yearOfRange(norm: string, between: string, previous: Term | undefined): Quantity | undefined {
  if (
    !/^ ?[-–/] ?$/.test(between) ||
    !/^\d\d$/.test(norm) ||
    !/^(?:1[5-9]|20)\d\d$/.test(previous?.norm ?? '')
  )
    return undefined;
  return { value: Number(previous!.norm.slice(0, 2) + norm), kind: 'cardinal', unit: undefined };
}

/** `twice`, `only once`: how many times; not `twice as many`, `once a mayor`. */
function timesOf({ norm, end }: Word, previous: Term | undefined, text: string): Quantity | undefined {
  if (norm !== 'twice' && norm !== 'once') return undefined;
  const behind = text.slice(end, end + 5);
  const isTimes =
    (norm === 'twice' && !/^ (?:as|the|a|its|their)\b/.test(behind)) ||
    // `only once the doors were open`: as soon as.
    (norm === 'once' &&
      /^(?:only|just|least|than)$/.test(previous?.norm ?? '') &&
      !/^ (?:the|a|an|he|she|it|they|we|I|all|his|her|its|their|this|that|both)\b/.test(behind));
  return isTimes ? { value: norm === 'twice' ? 2 : 1, kind: 'cardinal', unit: undefined } : undefined;
}

/** `percent`, `per cent`: a unit that figures often leave to a sign. */
function isPercent(norm: string, previous: Term | undefined): boolean {
  return norm === 'percent' || (norm === 'cent' && previous?.norm === 'per');
}

/** Whether a word is a function word with another drawn to it: didn't, they're, he'd. */
function isContraction(norm: string): boolean {
  if (!norm.includes("'") && !norm.includes('’')) return false;
  const m = /^([a-z]+?)(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/.exec(norm);
  return !!m && (isFunctionWord(m[1]!) || norm.endsWith('t'));
}

/** Whether a stretch has any capital: if not, small letters tell nothing about names. */
function hasCapital(text: string, within: Span): boolean {
  const end = Math.min(within.end, within.start + 4000);
  return /\p{Lu}/u.test(text.slice(within.start, end));
}
