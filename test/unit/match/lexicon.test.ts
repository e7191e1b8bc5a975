import { describe, expect, test } from 'vitest';
import { aliasGroups } from '../../../src/match/lexicon/aliases.js';
import { expansions } from '../../../src/match/lexicon/expand.js';
import { lemmas } from '../../../src/match/lexicon/lemmas.js';
import { isMainlyNoun, mayBe } from '../../../src/match/lexicon/partsOfSpeech.js';
import { phrasalVerb } from '../../../src/match/lexicon/phrasal.js';
import { rarity } from '../../../src/match/lexicon/rarity.js';
import { wordNet } from '../../../src/match/lexicon/read.js';
import { relate } from '../../../src/match/lexicon/relate.js';
import data from '../../../src/match/lexicon/wordnet.json';

test('the lexicon is whole, and small enough for the bundle', () => {
  const net = wordNet();
  expect(net.words.length).toBe(net.frequencies.length);
  expect(net.from.at(-1)).toBe(net.senses.length);
  expect(net.senses.every((s) => s < net.parents.length)).toBe(true);
  expect(net.parents.every((up, s) => up < s)).toBe(true);
  expect(JSON.stringify(data).length).toBeLessThan(1_000_000);
});

describe('relate', () => {
  test.each([
    ['rejected', 'rejects', 'same'],
    ['women', 'woman', 'same'],
    ['went', 'go', 'same'],
    ['colour', 'color', 'same'],
    ['organised', 'organized', 'same'],
    ['rejected', 'rejection', 'same'],
    ['destroyed', 'destruction', 'derived'],
    ['decision', 'decided', 'derived'],
    ['bought', 'acquired', 'synonym'],
    ['turn_down', 'rejected', 'synonym'],
    ['reopened', 'open', 'synonym'],
    ['nurse', 'doctor', 'sibling'],
    ['bought', 'sold', 'sibling'],
    ['rose', 'fell', 'opposite'],
    ['accepted', 'rejected', 'opposite'],
    ['unnamed', 'named', 'opposite'],
    ['table', 'rejected', 'none'],
  ])('%s, %s: %s', (a, b, kind) => {
    expect(relate(a, b).kind).toBe(kind);
  });

  test('a wider word is borne out, a narrower one less', () => {
    const wider = relate('vehicle', 'truck');
    const narrower = relate('truck', 'vehicle');
    expect(wider.kind).toBe('general');
    expect(narrower.strength).toBeLessThan(wider.strength);
  });

  test.each(['discover/cover', 'invest/vest', 'impress/press'])('%s is no pair of opposites', (pair) => {
    const [a, b] = pair.split('/');
    expect(relate(a!, b!).kind).not.toBe('opposite');
  });
});

test('base forms', () => {
  const known = (w: string) => wordNet().ids.has(w);
  expect(lemmas('stopped', known)).toContain('stop');
  expect(lemmas('cities', known)).toContain('city');
  expect(lemmas('left', known)).toContain('leave');
  expect(lemmas('qqqq', known)).toEqual([]);
});

test('parts of speech', () => {
  expect(mayBe('sold', 'verb')).toBe(true);
  expect(mayBe('meadow', 'verb')).toBe(false);
  expect(isMainlyNoun('meadow')).toBe(true);
  expect(isMainlyNoun('collapsed')).toBe(false);
  expect(isMainlyNoun('qqqq')).toBe(true);
});

test('rare words tell more', () => {
  expect(rarity('marsh')).toBeGreaterThan(rarity('make'));
  expect(rarity('qqqq')).toBe(1);
});

test('verbs with their particle', () => {
  expect(phrasalVerb('turned', 'down')).toBe('turn_down');
  expect(phrasalVerb('turned', 'the')).toBeUndefined();
  expect(phrasalVerb('meadow', 'down')).toBeUndefined();
});

test('words to look for besides', () => {
  expect(expansions('deaths')).toContain('die');
  expect(expansions('qqqq')).toEqual([]);
});

test('names that stand for one another', () => {
  const [the, united, states] = aliasGroups(['the', 'united', 'states']);
  expect(the).toEqual([]);
  expect(united).toBe(states);
  expect(aliasGroups(['washington'])[0]!.some((g) => united!.includes(g))).toBe(true);
});
