import { isStopWord } from '../text/stopWords.js';
import type { CancellationToken } from '../util/cancellation.js';
import type { CorpusIndex } from './index/corpusIndex.js';
import { findOpenings, findRuns, type Slot } from './index/runs.js';
import {
  lineOf,
  type Range,
  type Segment,
  slotOf,
  stemCount,
  wordNumber,
  wordsWithPrefix,
} from './index/segment.js';
import { isMistyped, similarAnywhere, similarPrefix, similarWords } from './index/similarWords.js';
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
/** Words that may be meant by one mistyped word: with its first letter, and with any. */
const mostSimilar = 8;
const mostSimilarAnywhere = 48;
/** So few places of the other words are looked at themselves; where there are more, words like the mistyped one are tried. */
const mostPlacesOfNear = 300;
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
  const look = (slot: Slot, at: number, most?: number) => {
    const slots = exact.map((s, i) => (i === at ? slot : s!));
    for (const t of findRuns(segment, slots, limit - hits.length, most)) {
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
    if (hits.length > 0 || exact.length < 2) continue;
    look(likeSlot(segment, written, isPrefix), at, mostPlacesOfNear);
    if (hits.length > 0) continue;
    for (const word of similarAnywhere(segment, written, isPrefix, mostSimilarAnywhere)) {
      if (hits.length >= limit) break;
      look({ kind: 'word', word }, at);
    }
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
  if (prefix && prefix.from === prefix.to) return [];
  const terms = [...wanted].map((stem): Term => ({ count: stemCount(segment, stem), stem }));
  if (prefix) {
    terms.push({ count: segment.wordFirst[prefix.to]! - segment.wordFirst[prefix.from]!, range: prefix });
  }
  terms.sort((a, b) => a.count - b.count);
  const [rarest, ...others] = terms.map((t) => new Places(segment, t));
  const hits: Hit[] = [];
  let looked = 0;
  let end = 0;
  for (const token of rarest!.all()) {
    if (token < end) continue;
    const line = lineOf(segment, token);
    end = segment.lineToken[line + 1]!;
    if (looked++ >= (hasHits ? mostLinesBeside : mostLines) || hits.length >= limit) break;
    const matched = matchedIn(others, segment.lineToken[line]!, end);
    if (!matched) continue;
    matched.push(token);
    matched.sort((a, b) => a - b);
    hits.push({ ...hitAt(segment, matched[0]!, 'scattered', false, false), matched });
  }
  return hits;
}

/** What must stand in a line: a word of a stem, or one with a prefix. */
interface Term {
  readonly count: number;
  readonly stem?: number;
  readonly range?: Range;
}

/** Of a commoner word the tokens of a line are looked at, not its places: they are not read for one question. */
const mostPlacesRead = 100_000;
/** A prefix of more words has its places sorted into one list (a millisecond), if they are not too many. */
const mostListsLooked = 4;
const mostPlacesSorted = 20_000;

/** Where the words of a term stand, asked line by line. */
class Places {
  readonly #segment: Segment;
  readonly #term: Term;
  #lists: readonly Uint32Array[] | undefined;

  constructor(segment: Segment, term: Term) {
    this.#segment = segment;
    this.#term = term;
  }

  /** All places, ascending. */
  all(): Uint32Array {
    const lists = this.#read();
    return lists.length === 1 ? lists[0]! : joined(lists);
  }

  /** The first place within a stretch of tokens, or -1. */
  within(from: number, to: number): number {
    const { count, range } = this.#term;
    if (count > (range ? mostPlacesSorted : mostPlacesRead)) return this.#among(from, to);
    let least = -1;
    for (const list of this.#read()) {
      const place = list[slotOf(list, from - 1) + 1];
      if (place !== undefined && place < to && (least < 0 || place < least)) least = place;
    }
    return least;
  }

  #among(from: number, to: number): number {
    const { tokens, stemOf } = this.#segment;
    const { stem, range } = this.#term;
    for (let t = from; t < to; t++) {
      const word = tokens.get(t);
      if (range ? range.from <= word && word < range.to : stemOf[word] === stem) return t;
    }
    return -1;
  }

  #read(): readonly Uint32Array[] {
    if (this.#lists) return this.#lists;
    const { stemFirst, stemWords } = this.#segment;
    const { stem, range } = this.#term;
    const lists: Uint32Array[] = [];
    if (range) for (let w = range.from; w < range.to; w++) lists.push(this.#segment.places(w));
    else {
      for (let i = stemFirst[stem!]!; i < stemFirst[stem! + 1]!; i++)
        lists.push(this.#segment.places(stemWords[i]!));
    }
    this.#lists = lists.length > mostListsLooked ? [joined(lists)] : lists;
    return this.#lists;
  }
}

function joined(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, l) => sum + l.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort();
}

/** The first token of each term within a line; `undefined` if one is missing. */
function matchedIn(terms: readonly Places[], from: number, to: number): number[] | undefined {
  const matched: number[] = [];
  for (const term of terms) {
    const place = term.within(from, to);
    if (place < 0) return undefined;
    matched.push(place);
  }
  return matched;
}
