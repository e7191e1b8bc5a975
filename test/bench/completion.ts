import MiniSearch from 'minisearch';
import { findPassages, searchLines } from '../../src/corpus/search.js';
import { withTypo } from './alter.js';
import { told } from './anchoring.js';
import { chance } from './generate.js';
import type { Measure } from './measure.js';
import { makeWorld, type Sample, timed } from './world.js';

const questionsEach = 200;

interface Question extends Sample {
  readonly typed: string;
}

/** Beginnings of sentences and of quotations, or of words from their middle, `length` characters long. */
function questionsFor(samples: readonly Sample[], length: number, fromMiddle: boolean): Question[] {
  return samples.map((s) => {
    const bare = s.text.replace(/^[“"]/, '');
    const words = bare.split(' ');
    const from = fromMiddle ? words.slice(0, Math.floor(words.length / 3)).join(' ').length + 1 : 0;
    return { ...s, typed: bare.slice(from, from + length).trimEnd() };
  });
}

/** A letter of the longest word wrong. */
function mistyped(q: Question, seed: number): Question {
  const random = chance(seed + q.start);
  const words = q.typed.split(' ');
  const longest = words.reduce((best, w, i) => (w.length > words[best]!.length ? i : best), 0);
  return {
    ...q,
    typed: words.map((w, i) => (i === longest ? w[0] + withTypo(w.slice(1), random) : w)).join(' '),
  };
}

/**
 * Completing a quotation among N generated articles, and retrieving a line by some of its words: milliseconds, and
 * how often the right sentence is on offer; beside MiniSearch with sentences as documents.
 */
export async function completionBench(n: number, withPeers = true): Promise<Measure[]> {
  const world = makeWorld(n);
  const { corpus } = world;
  const documents = corpus.sources.flatMap((source, article) =>
    source.lines.map((line) => ({
      article,
      start: line.start,
      text: source.text.slice(line.start, line.end),
    })),
  );
  const mini = new MiniSearch({ fields: ['text'] });
  if (withPeers) mini.addAll(documents.map((d, id) => ({ id, text: d.text })));
  const isRight = (q: Sample, source: unknown, start: number, end: number) =>
    source === corpus.sources[q.article] && start < q.end && q.start < end;
  const samples = world.sample(questionsEach, 5, 8);
  const sets: [string, Question[]][] = [
    ['completion, 8 characters', questionsFor(samples, 8, false)],
    ['completion, 16 characters', questionsFor(samples, 16, false)],
    ['completion, 16 characters of the middle', questionsFor(samples, 16, true)],
    [
      'completion, 18 characters with a typing error',
      questionsFor(samples, 18, false).map((q) => mistyped(q, 9)),
    ],
  ];
  const measures: Measure[] = [];
  for (const [name, questions] of sets) {
    const ask = (q: Question) =>
      findPassages(corpus, { typed: q.typed, limit: 50 }).some((p) =>
        isRight(q, p.source, p.span.start, p.span.end),
      );
    const cold = timed(questions, ask, 0);
    measures.push(...told(`${name}, first time`, cold, n));
    const ours = timed(questions, ask);
    measures.push(...told(name, ours, n));
    if (!withPeers) continue;
    const theirs = timed(
      questions.slice(0, questionsEach / 4),
      (q) =>
        mini
          .search(q.typed, { prefix: true, combineWith: 'AND', fuzzy: name.includes('error') ? 0.2 : false })
          .slice(0, 50)
          .some((r) => {
            const d = documents[r.id as number]!;
            return d.article === q.article && d.start === q.start;
          }),
      2,
    );
    measures.push(...told(name, ours, n, 'MiniSearch', theirs));
  }
  const reworded = samples.map((s, i) => {
    const random = chance(i);
    const words = s.text.replace(/[“”,.]/g, '').split(' ');
    return {
      ...s,
      typed: words
        .filter(() => random() < 0.7)
        .sort()
        .join(' '),
    };
  });
  const ours = timed(reworded, (q) =>
    searchLines(corpus, q.typed, 5).some((p) => isRight(q, p.source, p.span.start, p.span.end)),
  );
  measures.push(...told('retrieval of a line', ours, n));
  if (!withPeers) return measures;
  const theirs = timed(
    reworded.slice(0, questionsEach / 4),
    (q) =>
      mini
        .search(q.typed)
        .slice(0, 5)
        .some((r) => {
          const d = documents[r.id as number]!;
          return d.article === q.article && d.start === q.start;
        }),
    2,
  );
  measures.push(
    ...told('retrieval of a line', ours, n),
    ...told('retrieval of a line', ours, n, 'MiniSearch', theirs),
  );
  return measures;
}
