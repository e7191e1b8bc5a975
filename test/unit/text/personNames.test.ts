import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isListedGivenName, mayBeginAlike, mayBeSameName, nameKey } from '../../../src/text/personNames.js';

test.each([
  ['liz', 'elizabeth'],
  ['bill', 'william'],
  ['bob', 'robert'],
  ['tom', 'thomas'],
  ['mike', 'michael'],
  ['pepe', 'josé'],
  ['j', 'juan'],
  ['zelensky', 'zelenskyy'],
  ['øberg', 'oberg'],
  ['øberg', 'oeberg'],
  ['müller', 'mueller'],
  ['yulia', 'julia'],
  ['gorbachev', 'gorbacheff'],
  ['mohammed', 'muhammad'],
  ['jean-luc', 'jeanluc'],
])('%s may be %s', (a, b) => {
  expect(mayBeSameName(a, b)).toBe(true);
  expect(mayBeSameName(b, a)).toBe(true);
});

test.each([
  ['anna', 'elizabeth'],
  ['k', 'juan'],
  ['ruiz', 'ortiz'],
  ['li', 'lee'],
  ['hansen', 'hanson'],
  ['mark', 'mary'],
  ['rob', 'ron'],
])('%s is not %s', (a, b) => {
  expect(mayBeSameName(a, b)).toBe(false);
});

test('a name without letters of ours is left as it is', () => {
  expect(nameKey('Київ'.toLowerCase())).toBe('київ'.normalize('NFD').replace(/\p{M}/gu, ''));
  expect(isListedGivenName('')).toBe(false);
});

test('words that may be one name begin as one may', () => {
  const sound = fc.constantFrom(
    ...'a e ee i j y o oe oo ou u ue ø æ å x ks k kh c ck f ph w v d t th s z n m l liz eliza bill will'.split(
      ' ',
    ),
  );
  const name = fc.array(sound, { minLength: 2, maxLength: 4 }).map((s) => s.join(''));
  let same = 0;
  fc.assert(
    fc.property(name, name, (a, b) => {
      if (a.length < 2 || b.length < 2 || !mayBeSameName(a, b)) return;
      if (a !== b) same++;
      expect(mayBeginAlike(a, b), `${a} ${b}`).toBe(true);
    }),
    { numRuns: 30_000 },
  );
  expect(same).toBeGreaterThan(20);
  expect(mayBeginAlike('zelensky', 'saeed')).toBe(false);
});
