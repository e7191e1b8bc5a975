import { turnsRound } from '../match/claim/polarity.js';
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
  const drafted = isSameForm ? dates.drafted! : (names?.drafted ?? conflict.claim);
  const sourced = isSameForm ? dates.sourced! : (names?.sourced ?? conflict.source);
  return {
    drafted,
    draftedText: textAt(analysis.draft.text, drafted),
    sourced,
    sourcedText: textAt(text, sourced),
  };
}

/**
 * What differs, in one sentence. Of a denial the two words alone would say nothing (`stop` and `nobody`), so it is told who denies; of a
 * plan told as done, that the source leaves it open.
 */
export function differenceMessage(kind: Conflict['kind'], drafted: string, sourced: string): Message {
  if (kind !== 'polarity') return msg('The draft says “{0}”, the source “{1}”.', drafted, sourced);
  const denies = (text: string) => words(text).some((w) => turnsRound(w.norm));
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
  const words: Span[] = [word];
  for (let k = 0; k < longestName; k++) {
    const before = /(?:^|[^\p{L}\p{N}’'-])(\p{Lu}[\p{L}’'-]*) $/u.exec(
      text.slice(Math.max(0, words[0]!.start - 40), words[0]!.start),
    );
    if (!before) break;
    words.unshift({ start: words[0]!.start - before[1]!.length - 1, end: words[0]!.start - 1 });
  }
  for (let k = 0; k < longestName; k++) {
    const { end } = words.at(-1)!;
    const behind = /^ (\p{Lu}[\p{L}’'-]*)/u.exec(text.slice(end, end + 40));
    if (!behind) break;
    words.push({ start: end + 1, end: end + 1 + behind[1]!.length });
  }
  return words;
}

/** `00 Aaaaa 0000`: which of figures, words and marks a date is written with, in what order. */
function formOf(date: string): string {
  return date.replace(/\p{N}+/gu, '0').replace(/\p{L}+/gu, 'a');
}
