import { lightPattern } from '../text/lightPattern.js';
import type { Span } from '../text/span.js';
import {
  adverbs,
  beForms,
  conjunctions,
  contractions,
  determiners,
  doForms,
  haveForms,
  modals,
  notAdverbs,
  objectPronouns,
  possessives,
  prepositions,
  subjectPronouns,
  subordinators,
} from './data/en/grammar.js';
import { documentNouns } from './data/en/nouns.js';
import { oftenNouns, samePast, surelyVerbs } from './data/en/verbs.js';
import { agrees, standsAlone } from './determiners.js';
import { isBodyNoun, isPersonNoun } from './nouns.js';
import { areAuthors, isEtAl, isRoughly, opensWithPlural, pluralBefore } from './plurals.js';
import { framesOf, type VerbEntry, verbOf } from './verbs.js';

/** What a word does in its clause, as far as that can be told without a parse. `quote`: words in marks, as one. */
export type Tag =
  | 'adv'
  | 'aux'
  | 'conj'
  | 'det'
  | 'modal'
  | 'name'
  | 'noun'
  | 'number'
  | 'object'
  | 'pronoun'
  | 'prep'
  | 'quote'
  | 'sub'
  | 'to'
  | 'verb';

/** A word of a sentence, or a whole quotation in marks. */
export interface Token extends Span {
  readonly text: string;
  readonly norm: string;
  /** Text between the word before and this one, without marks of emphasis (`*`, `_`). */
  readonly gap: string;
  readonly isCapital: boolean;
  /** Whether it ends in a possessive `’s`. */
  readonly isPossessive: boolean;
  /** Of words in marks, the last of them: a comma or question mark there says that the sentence goes on. Else empty. */
  readonly closing: string;
  /** Of words in marks, the first word in lower case. Else empty. */
  readonly opening: string;
  tag: Tag;
  /** What verb it is, or would be. */
  verb: VerbEntry | undefined;
}

/** A sentence outside of marks; words in marks count as one token. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

const twoLetters = lightPattern(/\p{L}{2}/u);

/** Whether a line is in title case or capitals, so that a capital tells nothing. */
export function isShouted(tokens: readonly Token[]): boolean {
  const letters = (t: Token) => twoLetters.test(t.text);
  const hasSmall = tokens.some((t) => t.text !== t.text.toUpperCase() && letters(t));
  if (!hasSmall && tokens.filter(letters).length > 2) return true;
  let [long, capital] = [0, 0];
  for (const t of tokens) {
    if (t.tag === 'quote' || t.text.length <= 3) continue;
    long++;
    if (t.isCapital) capital++;
  }
  return long > 3 && capital > long * 0.75;
}

/** Tags the tokens of one sentence, in place. Linear: each by itself and its neighbours. */
export function tag(tokens: readonly Token[]): void {
  const shouted = isShouted(tokens);
  tokens.forEach((t, i) => {
    if (t.tag === 'quote') return;
    // `Ruiz once said`
    const before = tokens[i - 1]?.tag;
    if (
      // `Ruiz herself was quoted`
      (t.norm === 'once' || isReflexive(t.norm)) &&
      (tokens[i + 1]?.verb || beForms.has(tokens[i + 1]?.norm ?? '')) &&
      (before === 'name' || before === 'noun' || before === 'pronoun')
    ) {
      t.tag = 'adv';
      return;
    }
    if (isEtAl(tokens, i)) {
      t.tag = 'name';
      return;
    }
    // `said about 20 people had come`, `over 300 of them`
    if (isRoughly(tokens, i)) {
      t.tag = 'adv';
      return;
    }
    const isFirst =
      (i === 0 && !isNameBefore(t, tokens[1])) ||
      // `“It leaks,” Long said`
      (i > 0 && tokens[i - 1]!.tag === 'quote' && !/,\S{0,2}$/.test(tokens[i - 1]!.closing)) ||
      (t.gap !== ' ' && /[.!?:“"‘(]\s*$/.test(t.gap));
    t.tag = isThatAlone(tokens, i)
      ? 'object'
      : (closedTag(t, isFirst) ?? openTag(tokens, i, isFirst, shouted));
    // `threatened to disrupt the vote`: a verb in no list.
    if (t.verb === undefined && t.tag === 'noun' && isUnknownInfinitive(tokens, i)) {
      t.verb = { lemma: t.norm, form: 'base' };
      t.tag = 'verb';
    }
  });
}

/** `Gypsum could shorten that, she added.`: nothing but who says it follows. */
const isThatAlone = (tokens: readonly Token[], i: number) =>
  tokens[i]!.norm === 'that' &&
  i > 0 &&
  tokens.length === i + 3 &&
  tokens[i + 1]!.gap.startsWith(',') &&
  tokens[i + 2]!.verb?.form === 'past';

const isReflexive = (norm: string) =>
  (norm.endsWith('self') || norm.endsWith('selves')) && /^\p{L}+sel(?:f|ves)$/u.test(norm);

function isUnknownInfinitive(tokens: readonly Token[], i: number): boolean {
  const [before, t, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (before?.tag !== 'to' || t.isCapital || t.isPossessive || t.gap !== ' ' || after?.gap !== ' ')
    return false;
  const lead = tokens[i - 2];
  const isWanted = lead?.tag === 'verb' && framesOf(lead.verb?.lemma ?? '')?.has('i') === true;
  return isWanted && (isDeterminer(after.norm) || objectPronouns.has(after.norm));
}

/** `May added`, `Rose says`: what else would be a verb has another behind it, so that it is a name. */
function isNameBefore(t: Token, next: Token | undefined): boolean {
  if (!t.isCapital || next === undefined || next.gap !== ' ' || next.isCapital) return false;
  if (!modals.has(t.norm) && t.verb?.form !== 'past' && t.verb?.form !== 'base' && t.norm !== 'long')
    return false;
  const verb = verbOf(next.norm);
  if (verb?.form !== 'past' && verb?.form !== 's') return false;
  // No modal stands before a past or a form in -s: `May called it a joke`.
  return modals.has(t.norm) || framesOf(verb.lemma)?.has('t') === true;
}

function closedTag(t: Token, isFirst: boolean): Tag | undefined {
  const n = t.norm;
  // `US`, `May`: a capital inside a sentence is a name, whatever else the word may be.
  if (t.isCapital && !isFirst && (t.text.length > 1 || n !== 'i') && !/^I['’]/.test(t.text)) {
    if (!isTitleSmall(n)) return undefined;
  }
  if (/^\p{N}/u.test(n)) return 'number';
  if (subjectPronouns.has(n)) return 'pronoun';
  if (n === 'to') return 'to';
  if (n === 'there' || n === "there's") return 'pronoun';
  if (n === 'her' || possessives.has(n)) return 'det';
  if (contractions[n] !== undefined) return 'aux';
  if (modals.has(n)) return 'modal';
  if (beForms.has(n) || haveForms.has(n) || doForms.has(n))
    return n === 'that’s' || n === "that's" ? 'sub' : 'aux';
  if (n === 'not') return 'adv';
  if (n === 'that' || n === 'which' || n === 'who') return 'sub';
  if (determiners.has(n)) return 'det';
  if (objectPronouns.has(n)) return 'object';
  if (conjunctions.has(n)) return 'conj';
  if (subordinators.has(n)) return 'sub';
  if (prepositions.has(n)) return 'prep';
  if (adverbs.has(n)) return 'adv';
  return undefined;
}

/** Words that title case writes with a capital too. */
function isTitleSmall(n: string): boolean {
  return n === 'i' || n === 'he' || n === 'she' || n === 'they' || n === 'to' || n === 'that' || n === 'who';
}

function openTag(tokens: readonly Token[], i: number, isFirst: boolean, shouted: boolean): Tag {
  const t = tokens[i]!;
  const n = t.norm;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (
    t.isCapital &&
    !shouted &&
    (!isFirst ||
      (after?.isCapital &&
        /^[ -]$|^\. $/.test(after.gap) &&
        t.verb?.form !== 'past' &&
        t.verb?.form !== 'ing'))
  )
    return 'name';
  if (t.isCapital && shouted && t.verb === undefined) {
    return closedTag({ ...t, isCapital: false }, false) ?? 'name';
  }
  if (n.length > 4 && n.endsWith('ly') && !t.isCapital && !notAdverbs.has(n)) return 'adv';
  // `Recently the council met`; `Kelly said`
  const isDoing = after?.gap === ' ' && (after.verb?.form === 'past' || after.verb?.form === 's');
  if (n.length > 4 && n.endsWith('ly') && isFirst && !isDoing && !notAdverbs.has(n)) return 'adv';
  const form = t.verb?.form;
  if (form === undefined)
    return t.isCapital && isFirst && after?.isCapital && after.gap === ' '
      ? 'name'
      : t.isCapital && isFirst
        ? 'noun'
        : 'noun';
  // `the reported claims`, `its meeting`, `Ruiz's calls`, `30-day hold`
  const hyphenated = t.gap === '-' || (after !== undefined && after.gap === '-');
  if (hyphenated) return 'noun';
  // `who in 2010 said`
  const isYear = before?.tag === 'number' && tokens[i - 2]?.tag === 'prep' && /^\d{4}$/.test(before.norm);
  // `nine in 10 said`
  const isShare = before?.tag === 'number' && tokens[i - 2]?.norm === 'in' && form !== 'base';
  const isAfterDeterminer =
    before !== undefined &&
    !isYear &&
    !isShare &&
    t.gap.trim() === '' &&
    (before.tag === 'det' || before.tag === 'number' || before.isPossessive);
  if (isAfterDeterminer && !(before.tag === 'det' && standsAlone(before.norm) && agrees(before.norm, form)))
    return 'noun';
  if (form === 'past' || form === 'participle') {
    // `Monday’s widely panned speech`
    const owner = before?.tag === 'adv' && t.gap === ' ' ? tokens[i - 2] : undefined;
    if (owner?.isPossessive && before!.gap === ' ' && !owner.norm.endsWith("n't")) return 'noun';
    if (verbOf(n) !== undefined) return 'verb';
    // `“Fantastic!” beamed Ruiz`
    if (before?.tag === 'quote' && /[,!?]\S{1,2}$/.test(before.closing) && after?.isCapital) return 'verb';
    // A verb in no list: only behind a noun and before what no participle stands before.
    // `a tanker that collided with a ferry`
    if (before?.tag === 'sub' && /^(?:who|that|which)$/.test(before.norm)) return 'verb';
    const isBehindNoun =
      before?.tag === 'noun' || before?.tag === 'name' || before?.tag === 'pronoun' || before?.tag === 'adv';
    return isBehindNoun &&
      after !== undefined &&
      after.tag !== 'quote' &&
      closedTag(after, false) !== undefined
      ? 'verb'
      : 'noun';
  }
  if (form === 'ing') {
    return before?.tag === 'prep' && after !== undefined && (after.tag as Tag) === 'prep' ? 'noun' : 'verb';
  }
  const isPlain = t.gap.trim() === '';
  if (form === 'base') {
    if (before === undefined) return 'noun';
    if (areAuthors(tokens, i)) return 'verb';
    // `“Nobody asked,” read a statement`
    if (n === 'read' && before.tag === 'quote' && /[,!?]\S{1,2}$/.test(before.closing)) return 'verb';
    if (
      surelyVerbs.has(n) &&
      (t.gap === ') ' || (isPlain && (before.tag === 'noun' || before.tag === 'name')))
    )
      return 'verb';
    // Past and base are one: `the sign read “…”`, `Ruiz put it`.
    if (
      samePast.has(n) &&
      isPlain &&
      (before.tag === 'noun' || before.tag === 'name') &&
      (after === undefined
        ? documentNouns.has(before.norm)
        : after.tag === 'quote' || closedTag(after, false) !== undefined || /:/.test(after.gap))
    )
      return 'verb';
    // `disputed that account`
    if (before.norm === 'that' && tokens[i - 2]?.tag === 'verb') return 'noun';
    // `although pay slips suggest`
    if (before.tag === 'sub' && /^(?:although|though|while|whereas|because|since|unless)$/.test(before.norm))
      return 'noun';
    if (before.tag === 'to' || before.tag === 'modal' || before.tag === 'pronoun' || before.tag === 'sub')
      return 'verb';
    if (before.tag === 'aux')
      return doForms.has(before.norm) || before.norm.endsWith("n't") ? 'verb' : 'noun';
    if (before.tag === 'adv' && samePast.has(n) && after !== undefined && isDeterminer(after.norm))
      return 'verb';
    if (before.tag === 'adv') return verbBefore(tokens, i) || pluralBefore(tokens, i - 1) ? 'verb' : 'noun';
    if (before.tag === 'det') return standsAlone(before.norm) ? 'verb' : 'noun';
    if (before.tag === 'conj')
      return tokens.slice(Math.max(0, i - 8), i).some((x) => x.tag === 'verb' && x.verb?.form === 'base')
        ? 'verb'
        : 'noun';
    if (before.tag === 'noun' || before.tag === 'name') {
      if (t.isPossessive) return 'noun';
      // `critics say`, `plans call for`: a plural before it, and no verb behind it.
      const isPlural = pluralBefore(tokens, i) || (after?.norm === 'that' && opensWithPlural(tokens, i));
      return isPlural && isPlain
        ? 'verb'
        : before.tag === 'noun' && /,/.test(t.gap) && isPlural
          ? 'verb'
          : 'noun';
    }
    return 'noun';
  }
  // `official figures`, `a quarter points`
  if (
    oftenNouns.has(n) &&
    before?.tag === 'noun' &&
    isPlain &&
    (n === 'figures' || !canSay(before)) &&
    !(n === 'states' && after?.norm === 'that')
  )
    return 'noun';
  // `pay slips seen by the Courier`
  if (isPlain && after?.verb?.form === 'participle' && after.gap === ' ' && before?.tag === 'noun')
    return 'noun';
  // `claims`, `reports`, `calls`
  if (t.isPossessive || before === undefined) return 'noun';
  if (before.tag === 'prep' || (before.tag === 'conj' && !tokens.slice(0, i).some((x) => x.tag === 'verb')))
    return 'noun';
  if (after !== undefined && isVerbLike(after)) return 'noun';
  // `Privacy advocates welcomed`
  if (after?.verb?.form === 'past' && verbOf(after.norm) !== undefined && isPlain && isPersonNoun(n))
    return 'noun';
  if (
    isPlain &&
    (before.tag === 'verb' || before.tag === 'to' || before.tag === 'modal' || before.tag === 'aux')
  )
    return 'noun';
  // `provide details`: what stands behind a verb or a preposition is its object.
  if (isPlain && before.tag === 'noun' && !surelyVerbs.has(t.verb!.lemma) && isObject(tokens, i - 1))
    return 'noun';
  // `Sanders proposes`: a capital there may be a name in -s.
  const isPlural = before.tag === 'noun' && !before.isCapital && pluralBefore(tokens, i);
  if (isPlural && isPlain && !surelyVerbs.has(t.verb!.lemma)) return 'noun';
  return 'verb';
}

const isDeterminer = (norm: string) => determiners.has(norm) || possessives.has(norm);

/** Whether the noun at an index (without determiner) follows a verb that takes no clause, or a preposition. */
function isObject(tokens: readonly Token[], noun: number): boolean {
  let k = noun - 1;
  while (k >= 0 && tokens[k]!.tag === 'noun' && tokens[k + 1]!.gap === ' ') k--;
  const t = tokens[k];
  if (!t || tokens[k + 1]!.gap !== ' ') return false;
  if (t.tag === 'prep' || t.tag === 'to') return k > 0;
  return t.tag === 'verb' && t.verb !== undefined && !framesOf(t.verb.lemma)?.has('t');
}

function canSay(t: Token): boolean {
  return t.isCapital || isPersonNoun(t.norm) || isBodyNoun(t.norm) || documentNouns.has(t.norm);
}

/** Whether a word is surely a verb or part of one. */
function isVerbLike(t: Token): boolean {
  const n = t.norm;
  if (t.gap.trim() !== '') return false;
  // `Ruiz says he’s ready`
  if (contractions[n] !== undefined || n === "that's" || n === "there's") return false;
  if (beForms.has(n) || haveForms.has(n) || doForms.has(n) || modals.has(n)) return true;
  return (
    t.verb !== undefined && (n === 'say' || n === 'said' || n === 'told' || n === 'show' || n === 'suggest')
  );
}

/** Whether the word before token `i` (past adverbs) asks for a base form. */
function verbBefore(tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 4; j--) {
    const t = tokens[j]!;
    if (t.tag === 'adv') continue;
    return t.tag === 'to' || t.tag === 'modal' || t.tag === 'pronoun' || doForms.has(t.norm);
  }
  return false;
}
