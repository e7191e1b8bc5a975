import { buildCorpus } from '../../src/corpus/build.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { indexOf } from '../../src/corpus/index/corpusIndex.js';
import { readSource } from '../../src/source/read.js';
import { chance, generateArticle } from './generate.js';

/** A sentence of a generated article, to make queries from. */
export interface Sample {
  readonly article: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** N generated articles, indexed. */
export interface World {
  readonly n: number;
  readonly corpus: Corpus;
  /** Milliseconds to index the texts, reading them left out. */
  readonly buildTime: number;
  /** Megabytes of the index's arrays and words, without the texts. */
  readonly indexSize: number;
  /** Sentences of random articles, the same for the same N. */
  sample(count: number, seed: number, fewestWords: number): Sample[];
}

/** Reads and indexes N generated articles. */
export function makeWorld(n: number): World {
  const encoder = new TextEncoder();
  const sources = Array.from({ length: n }, (_, i) => {
    const name = `article-${i}.txt`;
    return readSource({ uri: name, name, bytes: encoder.encode(generateArticle(i)) }).source!;
  });
  const corpus = buildCorpus(sources);
  const before = performance.now();
  const index = indexOf(corpus);
  const buildTime = performance.now() - before;
  let bytes = 0;
  for (const { segment } of index.parts) {
    for (const value of Object.values(segment)) {
      if (ArrayBuffer.isView(value)) bytes += value.byteLength;
    }
    for (const word of [...segment.words, ...segment.stems]) bytes += word.length + 24;
  }
  return {
    n,
    corpus,
    buildTime,
    indexSize: bytes / 1e6,
    sample(count, seed, fewestWords) {
      const random = chance(seed);
      const samples: Sample[] = [];
      while (samples.length < count) {
        const article = Math.floor(random() * n);
        const { lines, text } = sources[article]!;
        const line = lines[Math.floor(random() * lines.length)]!;
        const sentence = text.slice(line.start, line.end);
        if (sentence.split(' ').length < fewestWords || line.kind === 'heading') continue;
        samples.push({ article, start: line.start, end: line.end, text: sentence });
      }
      return samples;
    },
  };
}

/** Times of single calls, in milliseconds, and how many answers were right. */
export interface Timing {
  readonly p50: number;
  readonly p95: number;
  readonly hit: number;
  readonly n: number;
}

/** Calls `ask` for each question, once to warm up on the first few. */
export function timed<Q>(questions: readonly Q[], ask: (question: Q) => boolean, warmUp = 20): Timing {
  for (const q of questions.slice(0, warmUp)) ask(q);
  const times: number[] = [];
  let hits = 0;
  for (const q of questions) {
    const before = performance.now();
    if (ask(q)) hits++;
    times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    p50: at(0.5),
    p95: at(0.95),
    hit: questions.length === 0 ? 0 : hits / questions.length,
    n: questions.length,
  };
}
