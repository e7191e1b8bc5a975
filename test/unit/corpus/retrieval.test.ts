import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { adoptIndex, indexOf } from '../../../src/corpus/index/corpusIndex.js';
import { buildSegment } from '../../../src/corpus/index/segmentBuilder.js';
import { searchLines } from '../../../src/corpus/search.js';
import { readSource } from '../../../src/source/read.js';
import { isStopWord } from '../../../src/text/stopWords.js';
import { words } from '../../../src/text/words.js';
import { chance, generateArticle } from '../../bench/generate.js';

const sources = Array.from({ length: 60 }, (_, i) => {
  const name = `${i}.txt`;
  return readSource({ uri: name, name, bytes: new TextEncoder().encode(generateArticle(i)) }).source!;
});

/** The same sources in so many segments of about the same size. */
function inSegments(count: number): Corpus {
  const corpus = buildCorpus(sources);
  const segments = Array.from({ length: count }, (_, s) =>
    buildSegment(corpus.sources.filter((_, i) => i % count === s)),
  );
  adoptIndex(corpus, segments);
  expect(indexOf(corpus).parts).toHaveLength(count);
  return corpus;
}

/** BM25 of every line by its definition, with the bonus for neighbours; the best `limit` scores. */
function naive(corpus: Corpus, query: string, limit: number): number[] {
  const { parts, size } = indexOf(corpus);
  const stems = words(query)
    .filter((w) => !isStopWord(w.norm))
    .map((w) => w.stem);
  const lines = parts.flatMap(({ segment }) => {
    const { lineToken, tokens } = segment;
    const average = tokens.length / (lineToken.length - 1);
    return Array.from({ length: lineToken.length - 1 }, (_, line) => ({
      average,
      stems: Array.from(
        tokens.slice(lineToken[line]!, lineToken[line + 1]!),
        (t) => segment.stems[segment.stemOf[t]!]!,
      ),
    }));
  });
  const weights = new Map(
    [...new Set(stems)].map((stem) => {
      const count = lines.reduce((sum, l) => sum + l.stems.filter((s) => s === stem).length, 0);
      return [stem, count === 0 ? 0 : Math.log(1 + (size + 1) / (count + 0.5))];
    }),
  );
  // Of a word that comes twice the last time says what follows it.
  const next = new Map(stems.slice(0, -1).map((stem, i) => [stem, stems[i + 1]!]));
  const scores = lines.map(({ average, stems: own }) => {
    const norm = 1.2 * (1 - 0.75 + (0.75 * own.length) / average);
    let score = 0;
    for (const [stem, weight] of weights) {
      const n = own.filter((s) => s === stem).length;
      score += (weight * n * 2.2) / (n + norm);
    }
    const known = own.filter((s) => (weights.get(s) ?? 0) > 0);
    for (let i = 1; i < known.length; i++) {
      const [left, right] = [known[i - 1]!, known[i]!];
      if (next.get(left) === right) score += 0.25 * Math.min(weights.get(left)!, weights.get(right)!);
    }
    return score;
  });
  return scores.sort((a, b) => b - a).slice(0, limit);
}

describe('lines for a query', () => {
  const random = chance(3);
  const queries = Array.from({ length: 40 }, () => {
    const { text, lines } = sources[Math.floor(random() * sources.length)]!;
    const line = lines[Math.floor(random() * lines.length)]!;
    return words(text.slice(line.start, line.end))
      .filter(() => random() < 0.7)
      .map((w) => w.text)
      .join(' ');
  });

  it.each([1, 2, 7])('are those of the best scores of all lines, in %i segments', (count) => {
    const corpus = inSegments(count);
    for (const query of queries) {
      for (const limit of [1, 5]) {
        const found = searchLines(corpus, query, limit).map((p) => p.score);
        const best = naive(corpus, query, limit).slice(0, found.length);
        expect(found.length, query).toBeGreaterThan(0);
        for (const [i, score] of found.entries()) expect(score, query).toBeCloseTo(best[i]!, 6);
      }
    }
  });

  it('leave out what is not in the corpus any more, also when the bound is set', () => {
    const whole = inSegments(3);
    const gone = new Set(whole.sources.slice(0, 20).map((s) => s.key));
    const left = buildCorpus(
      whole.sources.filter((s) => !gone.has(s.key)),
      whole,
    );
    for (const query of queries) {
      const found = searchLines(left, query, 5);
      expect(found.some((p) => gone.has(p.source.key))).toBe(false);
      const before = searchLines(whole, query, 60).filter((p) => !gone.has(p.source.key));
      // Weights differ a little: the first one is far ahead.
      if (before[0] && before[0].score > 1.5 * (before[1]?.score ?? 0))
        expect(found[0]?.line).toEqual(before[0].line);
    }
  });
});
