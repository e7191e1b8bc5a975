import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { opposedPhrases, phraseMatches } from '../../../src/match/claim/phraseMatches.js';
import { termsOf } from '../../../src/match/claim/terms.js';
import { matchClaim } from '../../../src/match/claim.js';
import opposed from '../../../src/match/data/en/opposedPhrases.json';
import groups from '../../../src/match/data/en/phrases.json';
import substitutes from '../../../src/match/data/en/substitutes.json';
import { phrasesIn } from '../../../src/match/lexicon/phrases.js';
import { areListedOpposed, mayStandFor, substitutesOf } from '../../../src/match/lexicon/substitutes.js';
import { readSource } from '../../../src/source/read.js';

const sourceOf = (text: string) =>
  readSource({ uri: 'town', name: 'town.txt', bytes: new TextEncoder().encode(text) }).source!;
const terms = (text: string) => termsOf(text, { start: 0, end: text.length }, () => false);

/** The claim's words that a phrase answers, and the words of the line that do. */
function answered(claim: string, line: string): string[] {
  const [own, other] = [terms(claim), terms(line)];
  return [...phraseMatches(own, other)].map(([i, { at }]) => `${own[i]!.text}|${other[at]!.text}`);
}

describe('a phrase', () => {
  test('answers a word, in whatever form, and a word a phrase', () => {
    expect(answered('Nine miners lost their lives.', 'Nine miners died.')).toEqual([
      'lost|died',
      'lives|died',
    ]);
    expect(answered('Nine miners died.', 'Nine miners lost their lives.')).toEqual(['died|lost']);
  });

  test('answers a phrase', () => {
    expect(answered('He was put behind bars in May.', 'He was sent to jail in May.').length).toBeGreaterThan(
      0,
    );
  });

  test('may have words inside it', () => {
    expect(answered('The board called the whole sale off.', 'The board cancelled the sale.')).toContain(
      'called|cancelled',
    );
  });

  test('is none across a comma', () => {
    expect(answered('What he lost, their lives showed.', 'He died.')).toEqual([]);
  });

  test('is not looked for between two words by themselves: that is what the lexicon is for', () => {
    expect(answered('The minister died.', 'The minister perished.')).toEqual([]);
  });

  test('that cannot hold beside another is found', () => {
    const [own, other] = [
      terms('The concert went ahead on Friday.'),
      terms('The concert was called off on Friday.'),
    ];
    expect(opposedPhrases(own, other).map((o) => `${own[o.term]!.text}|${other[o.at]!.text}`)).toContain(
      'went|called',
    );
  });
});

test('a claim in other words is borne out, and one that turns them round is contradicted', () => {
  const corpus = buildCorpus([
    sourceOf(
      'The mayor, Ana Ruiz, opened the bridge on Monday. Nine miners died in the Orsk pit. The concert in the park was called off.',
    ),
  ]);
  const verdict = (claim: string) => matchClaim(corpus, claim).verdict;
  expect(verdict('Nine miners lost their lives in the Orsk pit.')).toBe('supported');
  expect(verdict('The concert in the park went ahead.')).toBe('contradicted');
});

test('what begins with a word that no list has is no phrase', () => {
  expect(phrasesIn([{ norm: 'zorblax', forms: ['zorblax'], isPossessive: false }])).toEqual([]);
});

describe('the lists', () => {
  const member = /^[\p{L}\p{N}~'][\p{L}\p{N}~' -]*$/u;

  test('of phrases: rows of two members and more, each once', () => {
    expect(new Set(groups).size).toBe(groups.length);
    const bad = groups.filter((row) => {
      const members = row.split(' | ');
      return (
        members.length < 2 || new Set(members).size < members.length || members.some((m) => !member.test(m))
      );
    });
    expect(bad).toEqual([]);
  });

  test('of opposites: two sides, and nothing on both', () => {
    expect(new Set(opposed).size).toBe(opposed.length);
    const bad = opposed.filter((row) => {
      const sides = row.split(' // ').map((s) => s.split(' | '));
      return (
        sides.length !== 2 ||
        sides[0]!.some((m) => sides[1]!.includes(m)) ||
        sides.flat().some((m) => !member.test(m))
      );
    });
    expect(bad).toEqual([]);
  });

  test('of substitutes: a word, and what may stand for it or cannot hold beside it', () => {
    const words = substitutes.map((row) => row.slice(0, row.indexOf(':')));
    expect(new Set(words).size).toBe(words.length);
    const bad = words.filter((w) => {
      const { same, opposed: against } = substitutesOf(w);
      return (
        [...same, ...against].some((m) => !member.test(m) || m === w) || same.some((m) => against.includes(m))
      );
    });
    expect(bad).toEqual([]);
  });

  test('are asked both ways', () => {
    expect(mayStandFor('takings', 'proceeds')).toBe(mayStandFor('proceeds', 'takings'));
    expect(areListedOpposed('zorblax', 'blaxzor')).toBe(false);
  });
});
