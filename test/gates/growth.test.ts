import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import { buildCorpus } from '../../src/corpus/build.js';
import { parseDraft } from '../../src/draft/registry.js';
import { analyze } from '../../src/lint/analyze.js';
import { AnalysisCache } from '../../src/lint/cache.js';
import { defaultConfig } from '../../src/lint/config.js';
import { lint } from '../../src/lint/run.js';
import { matchQuotation } from '../../src/match/quotation.js';
import { readSource } from '../../src/source/read.js';
import { fold } from '../../src/text/normalize.js';
import { findMarkedSpans } from '../../src/text/quotationMarks.js';
import { splitSentences } from '../../src/text/sentences.js';
import { words } from '../../src/text/words.js';
import { quotedDraft } from '../bench/quotedDraft.js';
import { makeWorld } from '../bench/world.js';
import { cpuTime } from '../support/cpuTime.js';

// Growth, not milliseconds: four times the input may take at most so much more time. Linear work takes four times;
// quadratic work sixteen.
const most = 9;

/** Looks at most: a ratio of two short times is off now and then, where a machine compiles or collects beside it. */
const looks = 8;

/** How much longer `run` takes on an input four times as large: the first of some ratios that is small enough, or the least, each in one run. */
function growth<T>(make: (n: number) => T, run: (input: T) => void, n: number): number {
  const time = (input: T) =>
    Math.max(
      0.05,
      cpuTime(() => run(input)),
    );
  const [small, large] = [make(n), make(4 * n)];
  time(small);
  let least = Number.POSITIVE_INFINITY;
  for (let look = 0; look < looks && least >= most; look++)
    least = Math.min(least, time(large) / time(small));
  return least;
}

const prose = (n: number) =>
  Array.from(
    { length: n },
    (_, i) => `Ana Ruiz said on Monday that plan ${i} “will not be sold … [ever] again” in the U.S. town.`,
  ).join('\n');
const bytes = (text: string) => new TextEncoder().encode(text);
const source = (n: number) => readSource({ uri: 'a.txt', name: 'a.txt', bytes: bytes(prose(n)) }).source!;

describe('growth', () => {
  const cases: readonly (readonly [string, () => number])[] = [
    ['folding', () => growth(prose, (t) => void fold(t), 1000)],
    ['words', () => growth(prose, (t) => void words(t), 1000)],
    ['sentences', () => growth(prose, (t) => void splitSentences(t), 1000)],
    [
      'sentences of one line',
      () =>
        growth(
          (n) => prose(n).replaceAll('\n', ' '),
          (t) => void splitSentences(t),
          1000,
        ),
    ],
    [
      'quotation marks',
      () =>
        growth(
          (n) => '“a’ "b‘ '.repeat(n),
          (t) => void findMarkedSpans(t, [{ start: 0, end: t.length }]),
          4000,
        ),
    ],
    ['Markdown drafts', () => growth(prose, (t) => void parseDraft(t, 'markdown'), 250)],
    [
      'brackets without end',
      () =>
        growth(
          (n) => '['.repeat(n),
          (t) => void parseDraft(t, 'markdown'),
          2000,
        ),
    ],
    [
      'dollars without end',
      () =>
        growth(
          (n) => '$a '.repeat(n),
          (t) => void parseDraft(t, 'markdown'),
          2000,
        ),
    ],
    ['plain text drafts', () => growth(prose, (t) => void parseDraft(t, 'plaintext'), 250)],
    [
      'reading a source',
      () => growth(prose, (t) => void readSource({ uri: 'a', name: 'a.txt', bytes: bytes(t) }), 500),
    ],
    ['attribution', () => growth(source, (s) => void attribute(s), 250)],
    // `source(2500)` is 0.25 MB.
    ['attribution to 1 MB', () => growth(source, (s) => void attribute(s), 2500)],
    [
      'finding a quotation in a longer source',
      () =>
        growth(
          (n) => buildCorpus([source(n)]),
          (c) => void matchQuotation(c, 'plan 77 will never be sold again in the town'),
          250,
        ),
    ],
    ...(
      [
        ['elisions', 'the … ', 2500],
        ['brackets', 'the [x] ', 2500],
        ['words', 'plan will not be sold ', 2500],
        ['punctuation', '.,;! ', 10_000],
        ['combining marks', 'a\u0301\u0323 ', 5000],
        ['right-to-left words', 'לא נמכור את הנמל ', 2500],
        ['emoji', '👍🏽 ', 5000],
        ['lone surrogates', '\ud800a\udc00 ', 5000],
      ] as const
    ).map(
      ([what, unit, n]) =>
        [
          `matching a quotation of ${what}`,
          () => {
            const corpus = buildCorpus([source(50)]);
            return growth(
              (m) => unit.repeat(m),
              (q) => void matchQuotation(corpus, q),
              n,
            );
          },
        ] as const,
    ),
  ];
  for (const [name, ratio] of cases) it(`of ${name} is linear`, () => expect(ratio()).toBeLessThan(most));

  it('of the fixes of a paragraph is linear in its claims', () => {
    const name = 'a.txt';
    const text = bytes('Ana Ruiz opened the ferry to Lund in May.');
    const sources = buildCorpus([readSource({ uri: name, name, bytes: text }).source!]);
    const ratio = growth(
      (n) => {
        const draft = parseDraft('The ferry to Lund was opened by Ana Ruiz. '.repeat(n), 'markdown');
        return analyze({ draft, corpus: sources, config: defaultConfig, cache: new AnalysisCache() });
      },
      (analysis) => {
        for (const f of lint(analysis)) void f.fixes;
      },
      400,
    );
    expect(ratio).toBeLessThan(most);
  });

  it('of a draft is linear in its quotations: 500 cost about twice as much as 250', () => {
    const world = makeWorld(20);
    const check = (text: string) =>
      cpuTime(() => {
        const draft = parseDraft(text, 'markdown');
        lint(analyze({ draft, corpus: world.corpus, config: defaultConfig }));
      });
    const [half, whole] = [quotedDraft(world, 250), quotedDraft(world, 500)];
    check(half);
    expect(Math.min(...[0, 1, 2].map(() => check(whole) / check(half)))).toBeLessThan(3);
  });
});
