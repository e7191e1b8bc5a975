import { expect, test } from 'vitest';
import { isListedGivenName, mayBeSameName, nameKey } from '../../../src/text/personNames.js';

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
