import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';

const ferry = `The lock was closed in November 2021 after a leak. It will be opened again in August, the operator said.
The talks lasted eleven and a half hours and ended without an agreement.
The council spent £3 1/2 million on the quay, two and a half times what was planned. Nine and a quarter acres were bought.
The ferry crosses in eleven hours and a half. The old boat took two and three-quarter hours longer.
The motion was lost by three votes to two after a long debate.
Merrow Lines said on Monday that it would close its yard in Finland. A French court had ordered the sale.
Finland rejected the offer on Monday. The delegation flew to Moscow on Tuesday. Russia has denied the charges.
A museum in London lent the anchor. Two visitors from Brussels saw it first.`;
const corpus = buildCorpus([plainSource(ferry, 'ferry')]);

function check(claim: string): string {
  const m = matchClaim(corpus, claim);
  const words = m.conflicts.map(
    (c) => `${claim.slice(c.claim.start, c.claim.end)}|${ferry.slice(c.source.start, c.source.end)}`,
  );
  return [m.verdict, ...words].join(' ');
}

describe('the same number, written otherwise', () => {
  test.each([
    'The talks lasted 11½ hours and ended without an agreement.',
    'The talks lasted 11 1/2 hours and ended without an agreement.',
    'The talks lasted 11.5 hours.',
    'The council spent £3.5 million on the quay.',
    'The council spent three and a half million pounds on the quay.',
    'The council spent two-and-a-half times what was planned on the quay.',
    '9¼ acres were bought.',
    'The ferry crosses in eleven and a half hours.',
    'The old boat took 2.75 hours longer.',
  ])('%s', (claim) => {
    expect(check(claim)).toBe('supported');
  });
});

describe('a month that is short', () => {
  test.each([
    'The lock, closed in Nov. 2021, will be opened again in August.',
    'The lock was closed in Nov 2021.',
    'The lock will be opened again in Aug.',
  ])('%s', (claim) => {
    expect(check(claim)).toBe('supported');
  });
  test('is at odds with another', () => {
    expect(check('The lock was closed in Sept. 2021.')).toBe('contradicted Sept|November');
  });
});

describe('a capital', () => {
  test.each([
    ['as the government', 'Helsinki rejected the offer on Monday.'],
    ['as the government of a denial', 'Moscow has denied the charges.'],
    ['lies in its country', 'The delegation flew to Russia on Tuesday.'],
    ['lies in a part of it', 'A museum in England lent the anchor.'],
    ['lies in a country that has another metonym', 'Two visitors from Belgium saw it first.'],
  ])('%s', (_, claim) => {
    expect(check(claim)).toBe('supported');
  });
  test.each([
    ['is not wherever its country is named', 'Merrow Lines will close its yard in Helsinki.'],
    ['nor where somebody of the country is', 'A court in Paris had ordered the sale.'],
  ])('%s', (_, claim) => {
    expect(check(claim)).toBe('unsupported');
  });
});

describe('a vote', () => {
  test('by another figure, a small word', () => {
    expect(check('The motion was lost by three votes to one.')).toBe('contradicted one|two');
  });
  test('the other way', () => {
    expect(check('The motion was carried by three votes to two.')).toBe('contradicted carried|lost');
  });
});
