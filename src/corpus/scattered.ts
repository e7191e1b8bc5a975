import { isStopWord } from '../text/stopWords.js';
import { type Hit, hitAt } from './hit.js';
import {
  lineOf,
  type Range,
  type Segment,
  slotOf,
  stemCount,
  wordNumber,
  wordsWithPrefix,
} from './index/segment.js';
import type { Typed } from './typed.js';

/**
 * Lines that hold all telling words that were typed, by their stems, in any order; at most `mostLines` with the rarest of them are
 * looked at.
 */
export function scattered(segment: Segment, typed: Typed, limit: number, mostLines: number): Hit[] {
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
  const [rarest, ...others] = terms.map((t) => new Places(segment, t, mostLines));
  const hits: Hit[] = [];
  let looked = 0;
  let end = 0;
  for (const token of rarest!.all()) {
    if (token < end) continue;
    const line = lineOf(segment, token);
    end = segment.lineToken[line + 1]!;
    if (looked++ >= mostLines || hits.length >= limit) break;
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

/**
 * Of a commoner word the tokens of a line are looked at, not its places: so many places a line take as long to be read as the line,
 * and more than so many are not read for one question.
 */
const placesOfLine = 200;
const mostPlacesRead = 100_000;
/** A prefix of more words has its places sorted into one list (a millisecond), if they are not too many. */
const mostListsLooked = 4;
const mostPlacesSorted = 20_000;

/** Where the words of a term stand, asked line by line. */
class Places {
  readonly #segment: Segment;
  readonly #term: Term;
  readonly #most: number;
  #lists: readonly Uint32Array[] | undefined;

  /** @param lines that it will be asked about, at most */
  constructor(segment: Segment, term: Term, lines: number) {
    this.#segment = segment;
    this.#term = term;
    this.#most = Math.min(term.range ? mostPlacesSorted : mostPlacesRead, lines * placesOfLine);
  }

  /** All places, ascending. */
  all(): Uint32Array {
    const lists = this.#read();
    return lists.length === 1 ? lists[0]! : joined(lists);
  }

  /** The first place within a stretch of tokens, or -1. */
  within(from: number, to: number): number {
    if (this.#term.count > this.#most) return this.#among(from, to);
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
