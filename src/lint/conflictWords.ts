import type { Conflict } from '../match/model.js';
import { findDates } from '../text/dates.js';
import { contains, type Span, textAt } from '../text/span.js';
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
  const drafted = isSameForm ? dates.drafted! : conflict.claim;
  const sourced = isSameForm ? dates.sourced! : conflict.source;
  return {
    drafted,
    draftedText: textAt(analysis.draft.text, drafted),
    sourced,
    sourcedText: textAt(text, sourced),
  };
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

/** `00 Aaaaa 0000`: which of figures, words and marks a date is written with, in what order. */
function formOf(date: string): string {
  return date.replace(/\p{N}+/gu, '0').replace(/\p{L}+/gu, 'a');
}
