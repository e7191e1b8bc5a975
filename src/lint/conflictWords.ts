import { turnsRound } from '../match/claim/polarity.js';
import { deedOpeners, openers } from '../match/data/en/realising.js';
import { isFunctionWord } from '../match/lexicon/functionWords.js';
import { isMainlyNoun, mayBe } from '../match/lexicon/partsOfSpeech.js';
import { phrasalVerb } from '../match/lexicon/phrasal.js';
import type { Conflict } from '../match/model.js';
import { findDates } from '../text/dates.js';
import { contains, type Span, textAt } from '../text/span.js';
import { words } from '../text/words.js';
import { type Message, msg } from '../util/message.js';
import type { Analysis, CheckedClaim } from './model.js';

/** The words of a draft and of a source that cannot both hold, as a person would name them. */
export interface ConflictWords {
  /** In the draft as read. Empty where something is only in the source. */
  readonly drafted: Span;
  readonly draftedText: string;
  /** In the source's text. */
  readonly sourced: Span;
  readonly sourcedText: string;
  /** The same, with what a reader needs beside them to see what differs: `did not confirm`, `turned down`, `All of the prisoners`. */
  readonly draftedPhrase: string;
  readonly sourcedPhrase: string;
  /** Whom the source's pronoun stands for. */
  readonly whose?: string;
}

/**
 * What a conflict of a claim is about. A day or a month that differs is named with the rest of its date: `5 March 2024`,
 * not `5`, where both are dates of the same form.
 */
export function conflictWords(analysis: Analysis, claim: CheckedClaim, conflict: Conflict): ConflictWords {
  const best = claim.match.evidence[0];
  const text = (best && analysis.corpus.get(best.source)?.text) ?? '';
  const dates = best && {
    drafted: dateAround(analysis.draft.text, claim, conflict.claim),
    sourced: dateAround(text, best, conflict.source),
  };
  const isSameForm =
    dates?.drafted !== undefined &&
    dates.sourced !== undefined &&
    formOf(textAt(analysis.draft.text, dates.drafted)) === formOf(textAt(text, dates.sourced));
  const names =
    (conflict.kind === 'name' || conflict.kind === 'role') && !isSameForm
      ? differingNames(analysis.draft.text, conflict.claim, text, conflict.source)
      : undefined;
  const drafted = isSameForm
    ? dates.drafted!
    : (names?.drafted ?? withHyphens(analysis.draft.text, conflict.claim));
  const sourced = isSameForm ? dates.sourced! : (names?.sourced ?? withHyphens(text, conflict.source));
  const isPronoun = conflict.kind === 'name' && /^(?:he|she|they|it)$/i.test(textAt(text, sourced));
  const whose = isPronoun && best ? speakerAt(analysis, best.source, sourced) : undefined;
  return {
    ...(whose !== undefined && { whose }),
    drafted,
    draftedText: textAt(analysis.draft.text, drafted),
    sourced,
    sourcedText: textAt(text, sourced),
    draftedPhrase: textAt(
      analysis.draft.text,
      phraseAround(analysis.draft.text, claim, drafted, conflict.kind),
    ),
    sourcedPhrase: best ? textAt(text, phraseAround(text, best, sourced, conflict.kind)) : '',
  };
}

/** Who speaks, where a pronoun of a source says only that somebody does. */
function speakerAt(analysis: Analysis, key: string, pronoun: Span): string | undefined {
  const source = analysis.corpus.get(key);
  const said = source && analysis.corpus.attributions(source).find((a) => a.speaker?.start === pronoun.start);
  return said?.speaker?.name;
}

/** Words behind a word that says by itself that something is not so, or not all, at most. */
const longestTail = 4;
/** What stands before a negation and belongs to it. */
const auxiliary =
  /^(?:do|does|did|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|shall)$/;
/** What says how much or how many, and of what behind it. */
const measuring =
  /^(?:all|every|each|both|half|twice|most|mostly|some|few|none|one|more|fewer|less|only|same|\p{N}+)$/u;

/**
 * Words of a conflict with the next ones that make them a phrase: a denial and what leaves something open with what is denied or open
 * (`may appeal`), a word of measure with what is measured, a verb with its particle. Names, numbers and dates stand by themselves.
 */
function phraseAround(text: string, sentence: Span, own: Span, kind: Conflict['kind']): Span {
  if (!/^(?:polarity|antonym|role)$/.test(kind) || own.start >= own.end) return own;
  const all = words(text, sentence);
  const i = all.findIndex((w) => w.start <= own.start && own.start < w.end);
  const isJoined = (k: number) =>
    k > 0 && !!all[k] && /^[\s-]+$/.test(text.slice(all[k - 1]!.end, all[k]!.start));
  if (i < 0 || all[i]!.end < own.end) return own;
  const { norm } = all[i]!;
  let [first, last] = [i, i];
  const isDenial = kind === 'polarity' && turnsRound(norm);
  if (isDenial || (kind === 'polarity' && opens.has(norm)) || measuring.test(norm)) {
    while (isJoined(last + 1) && last - i < longestTail) {
      last++;
      if (!isFunctionWord(all[last]!.norm) && !turnsRound(all[last]!.norm)) break;
    }
    // Nothing but small words behind it.
    if (last > i && isFunctionWord(all[last]!.norm)) last = i;
  }
  if (isDenial && isJoined(first) && auxiliary.test(all[first - 1]?.norm ?? '')) first--;
  if (norm === 'short' && isJoined(i) && /^(?:stop|f[ea]ll)/.test(all[i - 1]?.norm ?? '')) first--;
  if (isJoined(last + 1) && phrasalVerb(all[last]!.norm, all[last + 1]!.norm)) last++;
  return { start: all[first]!.start, end: Math.max(own.end, all[last]!.end) };
}

const opens: ReadonlySet<string> = new Set([...deedOpeners, ...openers, 'short']);

/**
 * What differs, in one sentence. Of a denial the two words alone would say nothing (`stop` and `nobody`), so it is told who denies; of a
 * plan told as done, that the source leaves it open.
 */
export function differenceMessage(
  kind: Conflict['kind'],
  drafted: string,
  sourced: string,
  whose?: string,
): Message {
  if (whose !== undefined)
    return msg('The draft says “{0}”, the source “{1}”, which stands for {2}.', drafted, sourced, whose);
  // A verb: what differs is what the draft's word has to do with it.
  if (kind === 'role' && !/\p{Lu}/u.test(sourced) && !isMainlyNoun(sourced))
    return msg('The draft gives “{0}” another part in “{1}” than the source does.', drafted, sourced);
  if (kind !== 'polarity') return msg('The draft says “{0}”, the source “{1}”.', drafted, sourced);
  const denies = (text: string) =>
    words(text).some((w) => turnsRound(w.norm) || /^(?:reject|disput|short$)/.test(w.norm));
  if (denies(sourced)) return msg('The draft states “{0}”, the source denies it (“{1}”).', drafted, sourced);
  if (denies(drafted))
    return msg('The draft denies (“{0}”) what the source states: “{1}”.', drafted, sourced);
  return msg('The draft tells “{0}” as a fact, the source leaves it open (“{1}”).', drafted, sourced);
}

/** The date that words belong to, if the sentence around them has one there. */
function dateAround(text: string, sentence: Span, words: Span): Span | undefined {
  if (words.start === words.end) return undefined;
  for (const d of findDates(text.slice(sentence.start, sentence.end))) {
    const span = { start: sentence.start + d.start, end: sentence.start + d.end };
    if (contains(span, words)) return span;
  }
  return undefined;
}

/**
 * Two names as far as they differ, titles and what they share apart: of `Judge Ana Ruiz` and `Judge Luis Ortiz`, `Ana Ruiz`
 * and `Luis Ortiz`; of `Ana Ruiz` and `Luis Ruiz`, the first names. `undefined` where one is no name.
 */
function differingNames(
  draft: string,
  drafted: Span,
  source: string,
  sourced: Span,
): { drafted: Span; sourced: Span } | undefined {
  const own = nameAround(draft, drafted);
  const other = nameAround(source, sourced);
  const isSame = (a: Span | undefined, b: Span | undefined) =>
    a !== undefined && b !== undefined && textAt(draft, a) === textAt(source, b);
  while (own.length > 1 && other.length > 1 && isSame(own[0], other[0])) {
    own.shift();
    other.shift();
  }
  while (own.length > 1 && other.length > 1 && isSame(own.at(-1), other.at(-1))) {
    own.pop();
    other.pop();
  }
  if (own.length === 0 || other.length === 0) return undefined;
  const whole = (words: readonly Span[]) => ({ start: words[0]!.start, end: words.at(-1)!.end });
  return { drafted: whole(own), sourced: whole(other) };
}

/** Words of a name on each side at most. */
const longestName = 4;

/** The words of the name around a word: capitalised, with one space between. Empty if the word is not capitalised. */
function nameAround(text: string, word: Span): Span[] {
  if (!/^\p{Lu}/u.test(textAt(text, word))) return [];
  const words: Span[] = [withHyphens(text, word)];
  for (let k = 0; k < longestName; k++) {
    const before = /(?:^|[^\p{L}\p{N}’'-])(\p{Lu}[\p{L}’'-]*) $/u.exec(
      text.slice(Math.max(0, words[0]!.start - 40), words[0]!.start),
    );
    if (!before) break;
    const start = words[0]!.start - before[1]!.length - 1;
    // `Meanwhile Ana Ruiz`: the capital is the sentence's.
    const opensSentence = /(?:^|[.!?:“"]\s*|\n)$/.test(text.slice(Math.max(0, start - 4), start));
    const norm = before[1]!.toLowerCase();
    if (opensSentence && (isFunctionWord(norm) || mayBe(norm, 'adverb'))) break;
    words.unshift({ start, end: words[0]!.start - 1 });
  }
  for (let k = 0; k < longestName; k++) {
    const { end } = words.at(-1)!;
    const behind = /^ (\p{Lu}[\p{L}’'-]*)/u.exec(text.slice(end, end + 40));
    if (!behind) break;
    words.push({ start: end + 1, end: end + 1 + behind[1]!.length });
  }
  return words;
}

/** A capitalised word with those that hyphens join to it: `Begum-Hale`. */
function withHyphens(text: string, word: Span): Span {
  if (!/^\p{Lu}/u.test(textAt(text, word))) return word;
  const ahead = text.slice(Math.max(0, word.start - 40), word.start);
  const piece = ahead.slice(ahead.lastIndexOf(' ') + 1).replace(/^[^\p{L}]+/u, '');
  const before = /^(?:\p{Lu}[\p{L}’']*[-‐‑])+$/u.exec(piece);
  const behind = /^(?:[-‐‑]\p{Lu}[\p{L}’']*)+/u.exec(text.slice(word.end, word.end + 40));
  return { start: word.start - (before?.[0].length ?? 0), end: word.end + (behind?.[0].length ?? 0) };
}

/** `00 Aaaaa 0000`: which of figures, words and marks a date is written with, in what order. */
function formOf(date: string): string {
  return date.replace(/\p{N}+/gu, '0').replace(/\p{L}+/gu, 'a');
}
