import { isStopWord } from '../text/stopWords.js';
import type { CancellationToken } from '../util/cancellation.js';
import type { CorpusIndex } from './index/corpusIndex.js';
import { findOpenings, findRuns, type Slot } from './index/runs.js';
import { type Segment, slotOf, stemCount, wordNumber, wordsWithPrefix } from './index/segment.js';
import { isMistyped, similarPrefix, similarWords } from './index/similarWords.js';
import type { Typed } from './typed.js';

/** A place in a source that fits what was typed. */
export interface Hit {
  readonly segment: Segment;
  /** Index of the source in the segment. */
  readonly slot: number;
  /** The first matched token. */
  readonly token: number;
  /** The typed words in a run, the same with one typing error, or scattered over a line. */
  readonly kind: 'run' | 'near' | 'scattered';
  /** For scattered ones: the matched tokens. */
  readonly matched?: readonly number[];
  /** Whether a sentence or marked words begin here. */
  readonly opens: boolean;
  /** Whether an opening mark stands before it. */
  readonly marked: boolean;
}

/** So many hits are gathered even for a short list: the best of them may be the last found. */
const fewestHits = 100;
/** Openings that are looked at when very many begin alike (after one letter): those in marks come first. */
const mostOpenings = 4_000;
/** Words that may be meant by one mistyped word. */
const mostSimilar = 8;
/** Places of the other words that are looked at for a mistyped one. */
const mostPlacesOfNear = 15_000;
/** Lines that are looked at for scattered words: of those who see nothing else, and of those who see a run. */
const mostLines = 2_000;
const mostLinesBeside = 200;
/** In what is typed with an error, the error is looked for in this many words from the end: the rest has been read. */
const mostSuspects = 6;

/** Places that fit, runs at openings first, about twice as many as `limit`. */
export function hitsFor(index: CorpusIndex, typed: Typed, limit: number, token?: CancellationToken): Hit[] {
  const wanted = Math.max(limit * 2, fewestHits);
  const hits: Hit[] = [];
  const seen = new Set<string>();
  const finders = [runsAtOpenings, runsAnywhere, nearRuns, scattered];
  for (const find of finders) {
    // Errors and scattered words are for those who would see next to nothing.
    if (find === nearRuns && hits.length > 0) continue;
    if (find === scattered && hits.length >= limit) break;
    index.parts.forEach((part, p) => {
      if (token?.isCancelled || hits.length >= wanted) return;
      for (const hit of find(part.segment, typed, wanted - hits.length, hits.length > 0)) {
        const key = `${p}:${hit.token}`;
        if (seen.has(key) || !part.isLive(hit.slot)) continue;
        seen.add(key);
        hits.push(hit);
      }
    });
  }
  return hits;
}

/** The typed words as slots of a run; `undefined` if the segment lacks one of them. */
function slotsOf(segment: Segment, typed: Typed): Slot[] | undefined {
  const slots: Slot[] = [];
  for (const norm of typed.complete) {
    const word = wordNumber(segment.words, norm);
    if (word < 0) return undefined;
    slots.push({ kind: 'word', word });
  }
  if (typed.prefix !== '') {
    const range = wordsWithPrefix(segment.words, typed.prefix);
    if (range.from === range.to) return undefined;
    slots.push({ kind: 'range', range });
  }
  return slots;
}

function runsAtOpenings(segment: Segment, typed: Typed, limit: number): Hit[] {
  const slots = slotsOf(segment, typed);
  if (!slots) return [];
  // Openings are sorted by their first dozen words only.
  const { from, to } = findOpenings(segment, slots.slice(0, 11));
  const marked: Hit[] = [];
  const plain: Hit[] = [];
  const step = Math.max(1, Math.floor((to - from) / mostOpenings));
  for (let i = from; i < to && marked.length < limit; i += step) {
    const token = segment.openings.get(i);
    if (slots.length > 11 && !isRunAt(segment, slots, token)) continue;
    if (segment.marked.get(i) === 1) marked.push(hitAt(segment, token, 'run', true, true));
    else if (plain.length < limit) plain.push(hitAt(segment, token, 'run', true, false));
  }
  return [...marked, ...plain].slice(0, limit);
}

function isRunAt(segment: Segment, slots: readonly Slot[], token: number): boolean {
  return slots.every((s, i) => {
    const word = segment.tokens.get(token + i);
    if (s.kind === 'word') return s.word === word;
    return s.kind === 'range' && s.range.from <= word && word < s.range.to;
  });
}

function hitAt(segment: Segment, token: number, kind: Hit['kind'], opens: boolean, marked: boolean): Hit {
  return { segment, slot: slotOf(segment.firstToken, token), token, kind, opens, marked };
}

function runsAnywhere(segment: Segment, typed: Typed, limit: number): Hit[] {
  const slots = slotsOf(segment, typed);
  return slots ? findRuns(segment, slots, limit).map((t) => hitAt(segment, t, 'run', false, false)) : [];
}

/** Runs with one word mistyped: a word that no source has, or else one of the last few. */
function nearRuns(segment: Segment, typed: Typed, limit: number): Hit[] {
  const exact: (Slot | undefined)[] = typed.complete.map((norm) => {
    const word = wordNumber(segment.words, norm);
    return word < 0 ? undefined : { kind: 'word', word };
  });
  if (typed.prefix !== '') {
    const range = wordsWithPrefix(segment.words, typed.prefix);
    exact.push(range.from === range.to ? undefined : { kind: 'range', range });
  }
  const unknown = exact.flatMap((s, i) => (s ? [] : [i]));
  if (unknown.length > 1) return [];
  const last = exact.length - 1;
  const suspects = unknown.length === 1 ? unknown : [...exact.keys()].reverse().slice(0, mostSuspects);
  const hits: Hit[] = [];
  const look = (slot: Slot, at: number) => {
    const slots = exact.map((s, i) => (i === at ? slot : s!));
    for (const t of findRuns(segment, slots, limit - hits.length, mostPlacesOfNear)) {
      hits.push(hitAt(segment, t, 'near', false, false));
    }
  };
  for (const at of suspects) {
    if (hits.length >= limit) break;
    const isPrefix = at === last && typed.prefix !== '';
    const written = isPrefix ? typed.prefix : typed.complete[at]!;
    if (written.length < 4) continue;
    // A word that nobody wrote is looked up; that is quick, but needs the right first letter.
    if (unknown.length === 1) {
      for (const word of similarWords(segment, written, mostSimilar)) look({ kind: 'word', word }, at);
    }
    if (hits.length === 0 && exact.length > 1) look(likeSlot(segment, written, isPrefix), at);
  }
  return hits;
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

/** Lines that hold all telling words that were typed, by their stems, in any order. */
function scattered(segment: Segment, typed: Typed, limit: number, hasHits: boolean): Hit[] {
  const wanted = new Set<number>();
  const telling = typed.complete.some((n) => !isStopWord(n));
  for (const [i, norm] of typed.complete.entries()) {
    if (telling && isStopWord(norm)) continue;
    const stem = wordNumber(segment.stems, typed.stems[i]!);
    if (stem < 0) return [];
    wanted.add(stem);
  }
  const prefix = typed.prefix === '' ? undefined : wordsWithPrefix(segment.words, typed.prefix);
  // Function words are everywhere: two of them tell nothing.
  if (wanted.size + (prefix ? 1 : 0) < (telling ? 2 : 4)) return [];
  const rarest = [...wanted].sort((a, b) => stemCount(segment, a) - stemCount(segment, b))[0]!;
  const stems = Uint32Array.from(wanted);
  const hits: Hit[] = [];
  let looked = 0;
  for (let w = segment.stemFirst[rarest]!; w < segment.stemFirst[rarest + 1]!; w++) {
    const word = segment.stemWords[w]!;
    let end = 0;
    for (const token of segment.places(word)) {
      if (token < end) continue;
      const line = slotOf(segment.lineToken, token);
      end = segment.lineToken[line + 1]!;
      if (looked++ >= (hasHits ? mostLinesBeside : mostLines) || hits.length >= limit) return hits;
      const matched = matchedIn(segment, line, stems, prefix);
      if (!matched) continue;
      hits.push({ ...hitAt(segment, matched[0]!, 'scattered', false, false), matched });
    }
  }
  return hits;
}

/** The first token of each stem in a line, and one with the prefix; `undefined` if one is missing. */
function matchedIn(
  segment: Segment,
  line: number,
  stems: Uint32Array,
  prefix: { from: number; to: number } | undefined,
): number[] | undefined {
  const found = new Int32Array(stems.length + 1).fill(-1);
  let left = stems.length + (prefix ? 1 : 0);
  const to = segment.lineToken[line + 1]!;
  for (let t = segment.lineToken[line]!; t < to && left > 0; t++) {
    const word = segment.tokens.get(t);
    const at = stems.indexOf(segment.stemOf[word]!);
    if (at >= 0 && found[at] === -1) {
      found[at] = t;
      left--;
    } else if (prefix && found[stems.length] === -1 && prefix.from <= word && word < prefix.to) {
      found[stems.length] = t;
      left--;
    }
  }
  return left > 0 ? undefined : [...found].filter((t) => t >= 0).sort((a, b) => a - b);
}
