import { type Range, type Segment, slotOf } from './segment.js';

/** What stands at one place of a run: one word, any of a range of words, or a word that a test accepts. */
export type Slot =
  | { readonly kind: 'word'; readonly word: number }
  | { readonly kind: 'range'; readonly range: Range }
  | { readonly kind: 'like'; readonly accepts: (word: number) => boolean };

/** More places than this are not looked at for one run: a run of such common words is no help to a writer. */
const mostLookedAt = 60_000;

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
 * Tokens at which a run of words begins, at most `limit`, in reading order for a run with a single word at its
 * rarest place. Walks the places of the rarest word and looks at its neighbours.
 */
export function findRuns(
  segment: Segment,
  slots: readonly Slot[],
  limit: number,
  most = mostLookedAt,
): number[] {
  const anchor = rarest(segment, slots);
  if (!anchor || anchor.to === anchor.from) return [];
  const { tokens, firstToken } = segment;
  const found: number[] = [];
  let left = most;
  for (let word = anchor.from; word < anchor.to && left > 0; word++) {
    for (const place of segment.places(word)) {
      if (left-- <= 0 || found.length >= limit) return found;
      const start = place - anchor.at;
      if (start < 0 || start + slots.length > tokens.length) continue;
      let i = 0;
      while (i < slots.length && fits(slots[i]!, tokens.get(start + i))) i++;
      if (i < slots.length) continue;
      if (firstToken[slotOf(firstToken, start) + 1]! < start + slots.length) continue;
      found.push(start);
    }
  }
  return found;
}

/** The slot with the fewest places, as a range of words. */
function rarest(segment: Segment, slots: readonly Slot[]): (Range & { at: number }) | undefined {
  let best: (Range & { at: number }) | undefined;
  let least = Number.POSITIVE_INFINITY;
  slots.forEach((slot, at) => {
    if (slot.kind === 'like') return;
    const { from, to } = slot.kind === 'word' ? { from: slot.word, to: slot.word + 1 } : slot.range;
    const count = segment.wordFirst[to]! - segment.wordFirst[from]!;
    if (count >= least) return;
    least = count;
    best = { from, to, at };
  });
  return best;
}

/**
 * Openings (sentences and marked words) that begin with a run, as a range of `Segment.openings`. The last slot may be
 * a range. O(log n).
 */
export function findOpenings(segment: Segment, slots: readonly Slot[]): Range {
  const { openings, tokens } = segment;
  const compare = (token: number): number => {
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i]!;
      const word = Math.max(0, tokens.get(token + i));
      if (slot.kind === 'word' && word !== slot.word) return word - slot.word;
      if (slot.kind === 'range' && word < slot.range.from) return -1;
      if (slot.kind === 'range' && word >= slot.range.to) return 1;
    }
    return 0;
  };
  const bound = (past: number): number => {
    let low = 0;
    let high = openings.length;
    while (low < high) {
      const mid = (low + high) >>> 1;
      if (compare(openings.get(mid)) < past) low = mid + 1;
      else high = mid;
    }
    return low;
  };
  return { from: bound(0), to: bound(1) };
}
