import type { Span } from '../text/span.js';
import { isStopWord } from '../text/stopWords.js';
import { adverbs, cueVerbs } from './data/en/cues.js';
import { bodyWords, determiners, pronouns, speakingNouns, titleWords } from './data/en/people.js';
import type { Token } from './sentence.js';

const days =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** How many words a noun phrase may have here. */
const longestPhrase = 9;

/**
 * The noun phrase that ends before token `before` and can have said something: a pronoun, a name with its title, or
 * a noun phrase for somebody. Adverbs, times and an apposition between commas are passed over.
 *
 * @example «Rubio on Wednesday [told]» gives «Rubio»; «Rubio, the secretary, [said]» gives «Rubio»
 */
export function subjectBefore(tokens: readonly Token[], before: number): Span | undefined {
  let i = before - 1;
  // A verb that follows a comma: `Rubio, the secretary of state, said`.
  if (/,/.test(tokens[before]?.gap ?? '') && i >= 0) {
    const comma = commaBefore(tokens, i);
    if (comma !== undefined) i = comma;
  }
  i = skipBack(tokens, i);
  return phraseEndingAt(tokens, i);
}

/** The token before the comma that opens the apposition which ends at `from`, within twelve words. */
function commaBefore(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i > 0 && from - i < 12; i--) {
    if (tokens[i]!.quoted) return undefined;
    if (/[.;:!?]/.test(tokens[i]!.gap)) return undefined;
    if (/,/.test(tokens[i]!.gap)) return i - 1;
  }
  return undefined;
}

/** Past adverbs, auxiliaries and `on Wednesday`. */
function skipBack(tokens: readonly Token[], from: number): number {
  let i = from;
  for (let moved = true; moved && i >= 0; ) {
    moved = false;
    const t = tokens[i]!;
    if (t.quoted) return -1;
    if (adverbs.has(t.norm) || (/ly$/.test(t.norm) && !t.capital && t.norm.length > 4)) {
      i--;
      moved = true;
    } else if (days.test(t.norm) || /^\d{1,4}$/.test(t.norm)) {
      let j = i;
      while (j > 0 && (days.test(tokens[j]!.norm) || /^\d{1,4}$/.test(tokens[j]!.norm))) j--;
      if (/^(?:on|in|last|late|early|by|since)$/.test(tokens[j]!.norm)) j--;
      if (j < i) {
        i = j;
        moved = true;
      }
    }
  }
  return i;
}

/** The noun phrase whose last word is token `end`. */
export function phraseEndingAt(tokens: readonly Token[], end: number): Span | undefined {
  const head = tokens[end];
  if (!head || head.quoted) return undefined;
  if (pronouns[head.norm] !== undefined) {
    return head.norm === 'it' || head.norm === 'who' ? undefined : { start: head.start, end: head.end };
  }
  if (head.kind === 'number' || isStopWord(head.norm) || cueVerbs.has(head.norm)) {
    if (!speakingNouns.has(head.norm)) return undefined;
  }
  let start = end;
  let hasDeterminer = false;
  for (let i = end; i >= 0 && end - i < longestPhrase; i--) {
    const t = tokens[i]!;
    if (i < end && /[^\s\u00a0.’'-]/.test(tokens[i + 1]!.gap)) break;
    if (i < end && /\.\s/.test(tokens[i + 1]!.gap) && t.text.length > 4 && !t.text.includes('.')) break;
    if (t.quoted) break;
    if (determiners.has(t.norm)) {
      start = i;
      hasDeterminer = true;
      break;
    }
    const joins = /^(?:of|for|de|van|von|der|bin|al|and)$/.test(t.norm) && i > 0 && i < end;
    if (!t.capital && !joins && (isStopWord(t.norm) || (cueVerbs.has(t.norm) && !speakingNouns.has(t.norm))))
      break;
    if (joins && t.norm === 'and' && !(tokens[i - 1]!.capital && tokens[i + 1]!.capital)) break;
    if (isStopWord(t.norm) && !joins) break;
    start = i;
  }
  while (start < end && /^(?:of|for|and)$/.test(tokens[start]!.norm)) start++;
  const isNamed = head.capital && !isStopWord(head.norm);
  const isSomebody = speakingNouns.has(head.norm) || titleWords.has(head.norm) || bodyWords.has(head.norm);
  if (!isNamed && !hasDeterminer && !isSomebody) return undefined;
  return { start: tokens[start]!.start, end: head.end };
}

/** The noun phrase that begins at token `from`: a name with its title, or words up to a comma or verb. */
export function phraseStartingAt(tokens: readonly Token[], from: number): Span | undefined {
  const first = tokens[from];
  if (!first || first.quoted) return undefined;
  if (pronouns[first.norm] !== undefined) {
    return first.norm === 'it' || first.norm === 'who' ? undefined : { start: first.start, end: first.end };
  }
  let end = -1;
  for (let i = from; i < tokens.length && i - from < longestPhrase; i++) {
    const t = tokens[i]!;
    if (t.quoted || (i > from && /[^\s\u00a0’'-]/.test(t.gap) && !/^\.\s$/.test(t.gap))) break;
    if (i > from && /^\.\s$/.test(t.gap) && tokens[i - 1]!.text.length > 4) break;
    const joins = /^(?:of|for|de|van|von|der|bin|al)$/.test(t.norm);
    const afterJoint = i > from && /^(?:of|for|in|at)$/.test(tokens[i - 1]!.norm);
    if (determiners.has(t.norm) && (i === from || afterJoint)) continue;
    if (joins && i > from) continue;
    if (isStopWord(t.norm) && !t.capital) break;
    if (cueVerbs.has(t.norm) && !t.capital && !speakingNouns.has(t.norm)) break;
    if (days.test(t.norm) && end >= 0) break;
    end = i;
  }
  return end < 0 ? undefined : { start: first.start, end: tokens[end]!.end };
}
