import { type Range, type Segment, slotOf } from './segment.js';
import { sortedInRuns, sortedWords } from './segmentBuilder.js';

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

/** Slots in a row, the rarest one among them, that stand for the fewest places. */
function narrowest(segment: Segment, slots: readonly Slot[]): Window | undefined {
  const rarest = rarestOf(segment, slots);
  let best: Window | undefined;
  for (let at = Math.max(0, rarest - sortedInRuns + 1); at <= rarest; at++) {
    let length = 0;
    // A range has nothing behind it that is sorted.
    while (length < sortedInRuns && slots[at + length] && slots[at + length]!.kind !== 'like') {
      if (slots[at + length++]!.kind === 'range') break;
    }
    if (at + length <= rarest) continue;
    const { from, to } = stretch(segment, slots.slice(at, at + length));
    if (!best || to - from < best.to - best.from) best = { from, to, at, length };
  }
  return best;
}

function stretch(segment: Segment, slots: readonly Slot[]): Range {
  const first = rangeOf(slots[0]!)!;
  const all = { from: segment.wordFirst[first.from]!, to: segment.wordFirst[first.to]! };
  if (slots.length === 1) return all;
  return sortedRange(segment, segment.runs, all, slots, 1);
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
  const all = { from: 0, to: segment.openings.length };
  return sortedRange(segment, segment.openings, all, slots.slice(0, sortedWords), 0);
}

/** The stretch of sorted tokens that begin with these slots, of which the first `known` hold for all of `within`. */
function sortedRange(
  { tokens }: Segment,
  sorted: Segment['openings'],
  within: Range,
  slots: readonly Slot[],
  known: number,
): Range {
  const compare = (token: number): number => {
    for (let i = known; i < slots.length; i++) {
      const slot = slots[i]!;
      const word = tokens.get(token + i);
      if (slot.kind === 'word' && word !== slot.word) return word - slot.word;
      if (slot.kind === 'range' && word < slot.range.from) return -1;
      if (slot.kind === 'range' && word >= slot.range.to) return 1;
    }
    return 0;
  };
  const bound = (from: number, past: number): number => {
    let low = from;
    let high = within.to;
    while (low < high) {
      const mid = (low + high) >>> 1;
      if (compare(sorted.get(mid)) < past) low = mid + 1;
      else high = mid;
    }
    return low;
  };
  const from = bound(within.from, 0);
  return { from, to: bound(from, 1) };
}
