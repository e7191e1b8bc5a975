import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';

// Sentences of twenty-two invented articles, word for word but for one change made by rule: such a mistake is told, whatever
// the sentence. (Made by rule, some changes change nothing: `the first of them` of one.)
const folder = new URL('../../fixtures/claims/', import.meta.url);
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const numbers = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const opposites = (
  'increased/decreased rise/fall rose/fell more/fewer before/after won/lost accepted/rejected approved/rejected ' +
  'opened/closed support/oppose supported/opposed higher/lower largest/smallest began/ended arrived/left bought/sold ' +
  'agreed/refused always/never north/south east/west allowed/banned confirmed/denied first/last'
)
  .split(' ')
  .map((pair) => pair.split('/') as [string, string]);

type Change = (sentence: string, names: readonly string[]) => string | undefined;

const next = (list: readonly string[], by: number) => (word: string) =>
  list[(list.indexOf(word) + by) % list.length]!;
const oneOf = (list: readonly string[]) => new RegExp(`\\b(?:${list.join('|')})\\b`);

const replaced =
  (pattern: RegExp, by: (found: string) => string): Change =>
  (sentence) =>
    pattern.test(sentence) ? sentence.replace(pattern, by) : undefined;

/** A change, and the share of its sentences that must be told as contradicted. */
const changes: Readonly<Record<string, readonly [change: Change, least: number]>> = {
  'a negation too many': [
    (s) =>
      /\b(?:not|no|never)\b|n[’']t/.test(s)
        ? undefined
        : replaced(/\b(?:is|was|were|will|would|could|has|have|had)\b/, (aux) => `${aux} not`)(s, []),
    0.95,
  ],
  'a negation too few': [replaced(/\b(?:not|never) /, () => ''), 0.93],
  'another number': [
    (s) => {
      const m = /(?<![\w,.])(?!(?:19|20)\d\d\b)\d+(?![\w,.]\d|\w)/.exec(s);
      return m ? s.replace(m[0], String(Number(m[0]) * 2 + 3)) : undefined;
    },
    0.95,
  ],
  'another number word': [replaced(oneOf(numbers), next(numbers, 3)), 0.94],
  'another year': [replaced(/\b(?:19|20)\d\d\b/, (year) => String(Number(year) - 4)), 0.9],
  'another weekday': [replaced(oneOf(days), next(days, 2)), 0.95],
  'another month': [replaced(oneOf(months), next(months, 3)), 0.97],
  'another name': [
    (s, names) => {
      const own = names.find((n) => s.includes(n));
      const other = names.find((n) => n.split(' ').every((part) => !s.includes(part)));
      return own !== undefined && other !== undefined ? s.replace(own, other) : undefined;
    },
    0.93,
  ],
  'the opposite of a word': [
    (s) => {
      for (const [x, y] of opposites) {
        if (new RegExp(`\\b${x}\\b`).test(s)) return s.replace(new RegExp(`\\b${x}\\b`), y);
        if (new RegExp(`\\b${y}\\b`).test(s)) return s.replace(new RegExp(`\\b${y}\\b`), x);
      }
      return undefined;
    },
    0.92,
  ],
};

const articles = readdirSync(folder).map((file) => {
  const text = readFileSync(new URL(file, folder), 'utf8').split(/^# (?:article|faithful)\n/m)[1]!;
  const sentences = text
    .split('\n')
    .flatMap((p) => p.split(/(?<=[.!?])\s+(?=[A-Z])/))
    .filter((s) => /^[A-Z][^“”"‘]*\.$/.test(s) && s.split(' ').length >= 7 && s.split(' ').length <= 40);
  const names = [
    ...new Set([...text.matchAll(/(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]+\b(?! [A-Z])/g)].map((m) => m[0])),
  ];
  return { corpus: buildCorpus([plainSource(text, file)]), sentences, names };
});

describe('a sentence of a source', () => {
  test('is borne out by it', () => {
    const told = articles.flatMap(({ corpus, sentences }) =>
      sentences.filter((s) => matchClaim(corpus, s).verdict !== 'supported'),
    );
    expect(told).toEqual([]);
  });

  test.each(Object.entries(changes))('with %s is contradicted', (_, [change, least]) => {
    const missed: string[] = [];
    let all = 0;
    for (const { corpus, sentences, names } of articles) {
      for (const sentence of sentences) {
        const changed = change(sentence, names);
        if (changed === undefined) continue;
        all++;
        if (matchClaim(corpus, changed).verdict !== 'contradicted') missed.push(changed);
      }
    }
    expect(all).toBeGreaterThan(30);
    expect(1 - missed.length / all, missed.join('\n')).toBeGreaterThanOrEqual(least);
  });
});

describe('a sentence that repeats a line', () => {
  const corpus = buildCorpus([
    plainSource(
      'Lund Foods, which is based in Berg, first applied in June for 260 homes. She said two bakers, which she would not name, had signed letters. Ylva Strand left for another club in October. Wend has not threatened to leave the party, and people close to her say she would prefer a compromise.',
      'a',
    ),
  ]);

  test.each([
    'Lund Foods first applied in June for 260 homes.',
    'She said two bakers had signed letters.',
    'Ylva Strand joined another club in October.',
    'Wend hasn’t threatened to leave the party, and people close to her say she would prefer a compromise.',
    'Wend has also not threatened to leave the party, and people close to her say she would prefer a compromise.',
    'Lund Foods, which is based in Berg, had first applied in June for 260 homes.',
  ])('is borne out: %s', (claim) => expect(matchClaim(corpus, claim).conflicts).toEqual([]));

  test.each([
    ['Lund Foods first applied in June for 340 homes.', 'number'],
    ['Lund Foods, which is based in Berg, last applied in June for 260 homes.', 'antonym'],
    ['Lund Foods, which is not based in Berg, first applied in June for 260 homes.', 'polarity'],
    ['Ylva Strand left for another club in March.', 'date'],
    ['Oda Brandt left for another club in October.', 'name'],
  ])('is contradicted: %s', (claim, kind) =>
    expect(matchClaim(corpus, claim).conflicts.map((c) => c.kind)).toContain(kind),
  );
});
