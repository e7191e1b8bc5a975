import { type Hit, hitAt } from './hit.js';
import type { CorpusIndex, Part } from './index/corpusIndex.js';
import { findRuns, type Slot } from './index/runs.js';
import { type Segment, wordNumber, wordsWithPrefix } from './index/segment.js';
import {
  isMistyped,
  type Meant,
  similarAnywhere,
  similarPrefix,
  similarWords,
} from './index/similarWords.js';
import type { Typed } from './typed.js';

/** Words that may be meant by one mistyped word: with its first letter, and with any. */
const mostSimilar = 8;
const mostSimilarAnywhere = 48;
/**
 * So few places of the other words are looked at themselves, in all parts together; where there are more, words like the mistyped
 * one are tried. A part has room for some at least.
 */
const mostPlacesOfNear = 300;
const fewestPlacesOfNear = 24;
/** In what is typed with an error, the error is looked for in this many words from the end: the rest has been read. */
const mostSuspects = 6;

/** What was typed as slots of a part's runs; `undefined` for a word that the part lacks. */
interface View {
  readonly part: Part;
  readonly slots: readonly (Slot | undefined)[];
}

/**
 * Runs with one word mistyped: a word that no source has, or else one of the last few. A part is asked only where it has all the
 * other words, and what takes longer is tried when nothing was found in any part.
 */
export function nearRuns(index: CorpusIndex, typed: Typed, limit: number): Hit[] {
  const views = index.parts.map((part): View => ({ part, slots: slotsIn(part.segment, typed) }));
  const positions = Array.from({ length: typed.length }, (_, i) => i);
  const unknown = positions.filter((i) => views.every((v) => !v.slots[i]));
  if (unknown.length > 1) return [];
  const suspects = unknown.length === 1 ? unknown : positions.reverse().slice(0, mostSuspects);
  for (const at of suspects) {
    const isPrefix = at === typed.complete.length;
    const written = isPrefix ? typed.prefix : typed.complete[at]!;
    if (written.length < 4) continue;
    const open = views.filter(({ slots }) => slots.every((s, i) => s || i === at));
    const segments = open.map((v) => v.part.segment);
    // A word that nobody wrote is looked up; that is quick, but needs the right first letter.
    if (unknown.length === 1) {
      const hits = withWords(open, at, similarWords(segments, written, mostSimilar), limit);
      if (hits.length > 0) return hits;
    }
    if (typed.length < 2) continue;
    const most = Math.max(fewestPlacesOfNear, Math.floor(mostPlacesOfNear / Math.max(1, open.length)));
    const like = open.flatMap((view) =>
      runsWith(view, at, likeSlot(view.part.segment, written, isPrefix), limit, most),
    );
    if (like.length > 0) return like.slice(0, limit);
    const hits = withWords(
      open,
      at,
      similarAnywhere(segments, written, isPrefix, mostSimilarAnywhere),
      limit,
    );
    if (hits.length > 0) return hits;
  }
  return [];
}

function slotsIn({ words }: Segment, typed: Typed): (Slot | undefined)[] {
  const slots: (Slot | undefined)[] = typed.complete.map((norm) => {
    const word = wordNumber(words, norm);
    return word < 0 ? undefined : { kind: 'word', word };
  });
  if (typed.prefix !== '') {
    const range = wordsWithPrefix(words, typed.prefix);
    slots.push(range.from === range.to ? undefined : { kind: 'range', range });
  }
  return slots;
}

/** Runs with each of these words in the place of one. */
function withWords(open: readonly View[], at: number, meant: readonly Meant[], limit: number): Hit[] {
  const hits: Hit[] = [];
  for (const { numbers } of meant) {
    for (const [i, view] of open.entries()) {
      if (hits.length >= limit) return hits;
      const word = numbers[i]!;
      if (word >= 0) hits.push(...runsWith(view, at, { kind: 'word', word }, limit - hits.length));
    }
  }
  return hits;
}

function runsWith({ part, slots }: View, at: number, slot: Slot, limit: number, most?: number): Hit[] {
  const { segment } = part;
  const all = slots.map((s, i) => (i === at ? slot : s!));
  const hits = findRuns(segment, all, limit, most).map((t) => hitAt(segment, t, 'near', false, false));
  return hits.filter((h) => part.isLive(h.slot));
}

/** Any word that may be meant by a mistyped one. */
function likeSlot(segment: Segment, written: string, isPrefix: boolean): Slot {
  const known = new Map<number, boolean>();
  const accepts = (word: number): boolean => {
    let answer = known.get(word);
    if (answer === undefined) {
      const text = segment.words[word]!;
      answer = isMistyped(written, text) || (isPrefix && similarPrefix(written, text));
      known.set(word, answer);
    }
    return answer;
  };
  return { kind: 'like', accepts };
}
