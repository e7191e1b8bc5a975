import type { Source } from '../../source/model.js';
import type { Corpus } from '../corpus.js';
import { sourceIndex } from './sourceIndex.js';

/** Which sources have a stem: indices into `Corpus.sources`, ascending. */
export interface Postings {
  readonly of: ReadonlyMap<number, readonly number[]>;
  readonly sources: readonly Source[];
}

const cache = new WeakMap<Corpus, Postings>();

/** Postings of a corpus, made when first asked for. Linear in the number of distinct words of its sources. */
export function postingsOf(corpus: Corpus): Postings {
  let postings = cache.get(corpus);
  if (!postings) {
    const of = new Map<number, number[]>();
    corpus.sources.forEach((source, i) => {
      for (const stem of sourceIndex(source).distinct) {
        const list = of.get(stem);
        if (list) list.push(i);
        else of.set(stem, [i]);
      }
    });
    postings = { of, sources: corpus.sources };
    cache.set(corpus, postings);
  }
  return postings;
}

/** How telling a stem is: the logarithm of how few sources have it (at least a little for one that all have). */
export function rarity(postings: Postings, stem: number): number {
  const n = postings.of.get(stem)?.length ?? 0;
  return Math.log(1 + (postings.sources.length + 1) / (n + 0.5));
}

/**
 * Sources that share most of these stems, most telling first, at most `limit`; ties in corpus order. Looks at the
 * rarest twelve stems only: what has none of those is not near.
 */
export function candidateSources(postings: Postings, stems: readonly number[], limit: number): number[] {
  const distinct = [...new Set(stems)]
    .filter((s) => postings.of.has(s))
    .sort((a, b) => postings.of.get(a)!.length - postings.of.get(b)!.length)
    .slice(0, 12);
  const scores = new Map<number, number>();
  for (const stem of distinct) {
    const weight = rarity(postings, stem);
    for (const source of postings.of.get(stem)!) scores.set(source, (scores.get(source) ?? 0) + weight);
  }
  return [...scores.entries()]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .map(([source]) => source);
}

/** Sources that have all of these stems, in corpus order. */
export function sourcesWithAll(postings: Postings, stems: readonly number[]): number[] {
  const lists: (readonly number[])[] = [];
  for (const stem of new Set(stems)) {
    const list = postings.of.get(stem);
    if (!list) return [];
    lists.push(list);
  }
  lists.sort((a, b) => a.length - b.length);
  let result: readonly number[] = lists[0] ?? postings.sources.map((_, i) => i);
  for (const list of lists.slice(1)) {
    const has = new Set(list);
    result = result.filter((s) => has.has(s));
  }
  return [...result];
}
