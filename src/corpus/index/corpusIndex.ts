import type { Source } from '../../source/model.js';
import type { Corpus } from '../corpus.js';
import { baseOf } from '../derived.js';
import type { Segment } from './segment.js';
import { buildSegment, mergeSegments } from './segmentBuilder.js';

/** One segment, seen from a corpus: some of its sources may have changed or gone since it was built. */
export interface Part {
  readonly segment: Segment;
  /** Whether a source of the segment is still in the corpus. */
  isLive(slot: number): boolean;
}

/**
 * What searches a corpus. Parts are immutable and shared between snapshots: a changed source is indexed anew into a
 * small segment, and small segments are merged into larger ones now and then (a log-structured merge tree, O'Neil
 * et al. 1996), so that a change costs about what changed.
 */
export interface CorpusIndex {
  readonly parts: readonly Part[];
  /** The segments of the parts with their sources as they were read. */
  readonly segments: readonly Segment[];
  /** Tokens of all parts, to weigh words by. */
  readonly size: number;
}

interface Entry {
  readonly inherited: readonly Segment[];
  /** Of sources that are new. */
  readonly fresh?: Segment | undefined;
  built?: CorpusIndex;
}

const entries = new WeakMap<Corpus, Entry>();

/** Lets a new snapshot use what the one before has indexed. */
export function inheritIndex(corpus: Corpus, previous: Corpus): void {
  const entry = entries.get(previous);
  if (entry) entries.set(corpus, { inherited: entry.built?.segments ?? entry.inherited, fresh: entry.fresh });
}

/** Lets a corpus use segments that were read from a file, and one that was made for what is new. */
export function adoptIndex(corpus: Corpus, segments: readonly Segment[], fresh?: Segment): void {
  entries.set(corpus, { inherited: segments, fresh });
}

/** Lets a corpus use segments all of whose sources it has, under their own keys: no list of them is walked through. */
export function adoptWhole(corpus: Corpus, segments: readonly Segment[]): void {
  const parts = segments.map((segment): Part => ({ segment, isLive: () => true }));
  entries.set(corpus, { inherited: segments, built: { parts, segments, size: wordsIn(segments) } });
}

const wordsIn = (segments: readonly Segment[]) => segments.reduce((sum, s) => sum + s.tokens.length, 0);

/** The index of a corpus, built when first asked for: linear in what its predecessor had not indexed. */
export function indexOf(corpus: Corpus): CorpusIndex {
  let entry = entries.get(corpus);
  if (entry?.built) return entry.built;
  entry ??= { inherited: [] };
  const live = new Map(corpus.sources.map((s) => [baseOf(s), s]));
  const segments = renewed(live, entry.inherited, entry.fresh);
  const built: CorpusIndex = {
    parts: segments.map((segment) => partOf(segment, live)),
    segments,
    size: wordsIn(segments),
  };
  entry.built = built;
  entries.set(corpus, entry);
  return built;
}

/** A segment as a corpus sees it: its sources under the keys and metadata that they have there. */
function partOf(segment: Segment, live: ReadonlyMap<Source, Source>): Part {
  const flags = Uint8Array.from(segment.sources, (s) => (live.has(s) ? 1 : 0));
  const isOther = segment.sources.some((s) => (live.get(s) ?? s) !== s);
  const seen: Segment = isOther
    ? Object.create(segment, { sources: { value: segment.sources.map((s) => live.get(s) ?? s) } })
    : segment;
  return { segment: seen, isLive: (slot) => flags[slot] === 1 };
}

/**
 * Segments are not merged into one of more words than this (15,000 news articles): that would take a minute and a gigabyte
 * for one change of a hundred thousand. So there is one segment for every few million words, and each costs a question some
 * hundredths of a millisecond.
 */
const mostMerged = 12_000_000;

/** Segments for the live sources: the inherited ones as far as they are of use, and one for the rest. */
function renewed(
  live: ReadonlyMap<Source, Source>,
  inherited: readonly Segment[],
  made: Segment | undefined,
): Segment[] {
  const indexed = new Set<Source>();
  const kept: Segment[] = [];
  const merged: Segment[] = [];
  for (const segment of inherited) {
    const left = segment.sources.filter((s) => live.has(s));
    for (const s of left) indexed.add(s);
    // Half gone: what searching skips costs more than copying what is left.
    if (left.length * 2 > segment.sources.length) kept.push(segment);
    else if (left.length > 0) merged.push(segment);
  }
  if (made?.sources.some((s) => live.has(s) && !indexed.has(s))) {
    for (const s of made.sources) indexed.add(s);
    merged.push(made);
  }
  const fresh = [...live.keys()].filter((s) => !indexed.has(s));
  if (fresh.length > 0) merged.push(buildSegment(fresh));
  let size = merged.reduce((sum, s) => sum + s.sources.length, 0);
  let words = wordsIn(merged);
  if (size > 0) {
    // Segments of about the new one's size or smaller are taken in, so that their number stays logarithmic.
    for (;;) {
      const at = kept.findLastIndex(
        (s) => s.sources.length <= size * 2 && words + s.tokens.length <= mostMerged,
      );
      if (at < 0) break;
      size += kept[at]!.sources.length;
      words += kept[at]!.tokens.length;
      merged.push(...kept.splice(at, 1));
    }
    const [only] = merged;
    const isWhole = merged.length === 1 && only!.sources.every((s) => live.has(s));
    kept.push(isWhole ? only! : mergeSegments(merged, (s) => live.has(s)));
  }
  return kept;
}
