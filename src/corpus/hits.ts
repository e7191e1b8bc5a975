import type { CancellationToken } from '../util/cancellation.js';
import { type Hit, hitAt } from './hit.js';
import type { CorpusIndex } from './index/corpusIndex.js';
import { findOpenings, findRuns, type Slot } from './index/runs.js';
import { type Segment, wordNumber, wordsWithPrefix } from './index/segment.js';
import { nearRuns } from './mistyped.js';
import { scattered } from './scattered.js';
import type { Typed } from './typed.js';

/** So many hits are gathered even for a short list: the best of them may be the last found. */
const fewestHits = 100;
/** Openings that are looked at when very many begin alike (after one letter): those in marks come first. */
const mostOpenings = 4_000;
/**
 * Lines that are looked at for scattered words: in each part for those who see nothing else, and for those who see a run in all
 * parts together, some in each.
 */
const mostLines = 2_000;
const mostLinesBeside = 200;
const fewestLinesBeside = 32;

/** Places that fit, runs at openings first, about twice as many as `limit`. */
export function hitsFor(index: CorpusIndex, typed: Typed, limit: number, token?: CancellationToken): Hit[] {
  const wanted = Math.max(limit * 2, fewestHits);
  const hits: Hit[] = [];
  const seen = new Set<string>();
  const slots = index.parts.map(({ segment }) => slotsOf(segment, typed));
  const inParts = (find: (segment: Segment, part: number, most: number) => readonly Hit[]) => {
    index.parts.forEach(({ segment, isLive }, part) => {
      if (token?.isCancelled || hits.length >= wanted) return;
      for (const hit of find(segment, part, wanted - hits.length)) {
        const key = `${part}:${hit.token}`;
        if (seen.has(key) || !isLive(hit.slot)) continue;
        seen.add(key);
        hits.push(hit);
      }
    });
  };
  inParts((segment, part, most) => (slots[part] ? runsAtOpenings(segment, slots[part], most) : []));
  inParts((segment, part, most) => (slots[part] ? runsAnywhere(segment, slots[part], most) : []));
  // Errors and scattered words are for those who would see next to nothing.
  if (hits.length === 0 && !token?.isCancelled) hits.push(...nearRuns(index, typed, wanted));
  if (hits.length >= limit) return hits;
  const beside = Math.max(fewestLinesBeside, Math.floor(mostLinesBeside / Math.max(1, index.parts.length)));
  for (const hit of hits) seen.add(`${index.parts.findIndex((p) => p.segment === hit.segment)}:${hit.token}`);
  const lines = hits.length > 0 ? beside : mostLines;
  inParts((segment, _, most) => scattered(segment, typed, most, lines));
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

function runsAtOpenings(segment: Segment, slots: readonly Slot[], limit: number): Hit[] {
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

function runsAnywhere(segment: Segment, slots: readonly Slot[], limit: number): Hit[] {
  return findRuns(segment, slots, limit).map((t) => hitAt(segment, t, 'run', false, false));
}
