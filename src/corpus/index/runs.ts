import { sortedInRuns, sortedWords } from './ordered.js';
import { headStride, type Range, type Segment, slotOf, wordsOfHead } from './segment.js';

/** What stands at one place of a run: one word, any of a range of words, or a word that a test accepts. */
export type Slot =
  | { readonly kind: 'word'; readonly word: number }
  | { readonly kind: 'range'; readonly range: Range }
  | { readonly kind: 'like'; readonly accepts: (word: number) => boolean };

/** More places than this are not looked at for one run: a run of such common words is no help to a writer. */
const mostLookedAt = 2_000;

function fits(slot: Slot, word: number): boolean {
  switch (slot.kind) {
    case 'word':
      return slot.word === word;
    case 'range':
      return slot.range.from <= word && word < slot.range.to;
    case 'like':
      return slot.accepts(word);
  }
}

/**
 * Tokens at which a run of words begins, at most `limit`, in reading order. Of the (up to) three words around the rarest one
 * all places are neighbours in `Segment.runs`: O(log n) for them, then a look at the others of each. Only the last slot may
 * be a range.
 */
export function findRuns(
  segment: Segment,
  slots: readonly Slot[],
  limit: number,
  most = mostLookedAt,
): number[] {
  const only = slots.length === 1 ? rangeOf(slots[0]!) : undefined;
  // Nothing to choose by: those that come first.
  if (only) return firstPlaces(segment, only, limit);
  const window = narrowest(segment, slots);
  if (!window) return [];
  const { tokens, firstToken, runs } = segment;
  const found: number[] = [];
  const to = Math.min(window.to, window.from + most);
  for (let r = window.from; r < to && found.length < limit; r++) {
    const start = runs.get(r) - window.at;
    if (start < 0 || start + slots.length > tokens.length) continue;
    let i = 0;
    while (i < slots.length && (isIn(window, i) || fits(slots[i]!, tokens.get(start + i)))) i++;
    if (i < slots.length) continue;
    if (firstToken[slotOf(firstToken, start) + 1]! < start + slots.length) continue;
    found.push(start);
  }
  return found.sort((a, b) => a - b);
}

/** Slots `at` up to `at + length`, and where the runs that they stand for lie in `Segment.runs`. */
interface Window extends Range {
  readonly at: number;
  readonly length: number;
}

const isIn = ({ at, length }: Window, slot: number): boolean => at <= slot && slot < at + length;

/** Slots in a row, the rarest one among them, that stand for the fewest places, as far as that is told by what is at hand. */
function narrowest(segment: Segment, slots: readonly Slot[]): Window | undefined {
  const rarest = rarestOf(segment, slots);
  let best: (Window & { readonly search: Search }) | undefined;
  for (let at = Math.max(0, rarest - sortedInRuns + 1); at <= rarest; at++) {
    let length = 0;
    // A range has nothing behind it that is sorted.
    while (length < sortedInRuns && slots[at + length] && slots[at + length]!.kind !== 'like') {
      if (slots[at + length++]!.kind === 'range') break;
    }
    if (at + length <= rarest) continue;
    const first = rangeOf(slots[at]!)!;
    const all = { from: segment.wordFirst[first.from]!, to: segment.wordFirst[first.to]! };
    const search = new Search(segment, 'runs', slots.slice(at, at + length), length === 1 ? 0 : 1);
    const { from, to } = length === 1 ? all : search.roughly(all);
    const isBetter = !best || to - from < best.to - best.from;
    if (isBetter || (to - from === best!.to - best!.from && length > best!.length))
      best = { from, to, at, length, search };
  }
  if (!best || best.length === 1) return best;
  return { ...best, ...best.search.exactly(best) };
}

/** The slot with the fewest places; -1 where there is none. */
function rarestOf(segment: Segment, slots: readonly Slot[]): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  slots.forEach((slot, at) => {
    const range = rangeOf(slot);
    if (!range) return;
    const count = segment.wordFirst[range.to]! - segment.wordFirst[range.from]!;
    if (count >= least) return;
    [least, best] = [count, at];
  });
  return best;
}

function rangeOf(slot: Slot): Range | undefined {
  switch (slot.kind) {
    case 'word':
      return { from: slot.word, to: slot.word + 1 };
    case 'range':
      return slot.range;
    case 'like':
      return undefined;
  }
}

function firstPlaces(segment: Segment, { from, to }: Range, limit: number): number[] {
  const found: number[] = [];
  for (let word = from; word < to && found.length < limit; word++) {
    for (const place of segment.places(word).subarray(0, limit - found.length)) found.push(place);
  }
  return found;
}

/**
 * Openings (sentences and marked words) that begin with a run, as a range of `Segment.openings`. The last slot may be
 * a range. O(log n).
 */
export function findOpenings(segment: Segment, slots: readonly Slot[]): Range {
  const search = new Search(segment, 'openings', slots.slice(0, sortedWords), 0);
  return search.exactly(search.roughly({ from: 0, to: segment.openings.length }));
}

/** Looks for the stretch of sorted tokens that begin with these slots. */
class Search {
  readonly #tokens: Segment['tokens'];
  readonly #sorted: Segment['openings'];
  readonly #heads: Uint16Array | Uint32Array | undefined;
  readonly #slots: readonly Slot[];
  readonly #known: number;

  /** @param known so many of the slots hold for all that it is asked about */
  constructor(segment: Segment, among: 'runs' | 'openings', slots: readonly Slot[], known: number) {
    this.#tokens = segment.tokens;
    this.#sorted = segment[among];
    this.#heads = segment[`${among === 'runs' ? 'run' : 'opening'}Heads`];
    this.#slots = slots;
    this.#known = known;
  }

  /** A range within `all` that has the stretch in it, by what is at hand: of a segment in memory the stretch itself. */
  roughly(all: Range): Range {
    const heads = this.#heads;
    if (!heads) return this.exactly(all);
    const most = Math.min(this.#slots.length, wordsOfHead);
    const compare = (head: number) => this.#compare((i) => heads[head * wordsOfHead + i]! - 1, most);
    const [first, last] = [Math.ceil(all.from / headStride), Math.ceil(all.to / headStride)];
    const from = boundOf(first, last, (head) => compare(head) >= 0);
    const to = boundOf(from, last, (head) => compare(head) > 0);
    return {
      from: Math.max(all.from, (from - 1) * headStride + 1),
      to: Math.min(all.to, to * headStride),
    };
  }

  /** The stretch itself. */
  exactly(within: Range): Range {
    const compare = (at: number) => {
      const token = this.#sorted.get(at);
      return this.#compare((i) => this.#tokens.get(token + i), this.#slots.length);
    };
    const from = boundOf(within.from, within.to, (at) => compare(at) >= 0);
    // Seldom many: looked for from the first on, in steps that grow.
    let step = 1;
    while (from + step < within.to && compare(from + step) <= 0) step *= 2;
    const to = boundOf(
      from + Math.floor(step / 2),
      Math.min(from + step, within.to),
      (at) => compare(at) > 0,
    );
    return { from, to };
  }

  #compare(wordAt: (i: number) => number, slots: number): number {
    for (let i = this.#known; i < slots; i++) {
      const slot = this.#slots[i]!;
      const word = wordAt(i);
      if (slot.kind === 'word' && word !== slot.word) return word - slot.word;
      if (slot.kind === 'range' && word < slot.range.from) return -1;
      if (slot.kind === 'range' && word >= slot.range.to) return 1;
    }
    return 0;
  }
}

/** The first number from `from` on that passes a test, which all behind it pass; `to` where none does. */
function boundOf(from: number, to: number, passes: (at: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (passes(mid)) high = mid;
    else low = mid + 1;
  }
  return low;
}
