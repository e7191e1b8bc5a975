import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordNet } from '../../../src/match/lexicon/read.js';
import { entryOf, relate, relateEntries } from '../../../src/match/lexicon/relate.js';
import { haveCommonTie } from '../../../src/match/lexicon/ties.js';

// Words by which every kind of relation comes about, with words of no relation between them.
const chosen = (
  'reject rejected refusal refuse accept accepted unaccepted known unknown unnamed named open reopened reopen day days years ' +
  'month buy bought sell seller buyer lend borrow import export organised organize colour color nurse doctor dog animal truck vehicle ' +
  'rise rose fell fall turn_down vote_down accidental non-violent violent violence destroy destruction decision decided legal ' +
  'illegal possible impossible regular irregular trust mistrust war antiwar women woman went go north south zorblax 2024'
).split(' ');
const { words } = wordNet();
const word = fc.oneof(
  fc.constantFrom(...chosen),
  fc.nat({ max: words.length - 1 }).map((i) => words[i]!),
  fc
    .tuple(fc.constantFrom(...chosen), fc.constantFrom('s', 'ed', 'ing', 'er', 'ness'))
    .map((p) => p.join('')),
);

const isKept = (a: string, b: string) => a === b || relate(a, b) === relateEntries(entryOf(a), entryOf(b));

it('words that nothing ties are not related', () => {
  expect(chosen.flatMap((a) => chosen.filter((b) => !isKept(a, b)).map((b) => `${a}, ${b}`))).toEqual([]);
  fc.assert(fc.property(word, word, isKept), { numRuns: 10_000 });
});

it('few words are tied', () => {
  const common = words.filter((_, i) => i % 101 === 0).map(entryOf);
  const tied = common
    .slice(0, 400)
    .flatMap((a) => common.slice(400, 800).filter((b) => haveCommonTie(a.ties, b.ties)));
  expect(tied.length / 160_000).toBeLessThan(0.02);
});
