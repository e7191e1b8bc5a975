import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';

const bridge = `Elizabeth Delgado, the mayor of Northam, opened the bridge on Tuesday.
The engineer William Øberg said that the bridge would last 100 years.
José Alvarez sold the old ferry in Kyiv. President Volodymyr Zelenskyy praised the bridge.
Vladimir Putin visited the ferry. Michael Tran repaired the engine.
The council leader, Thomas Reed, voted against the toll. Mohammed Aziz wrote the report on the toll.
Jean-Luc Moreau painted the bridge.`;
const corpus = buildCorpus([plainSource(bridge, 'bridge')]);

describe('one person under another name', () => {
  test.each([
    ['short', 'Liz Delgado opened the bridge on Tuesday.'],
    ['short, without a mark', 'Bill Oberg said that the bridge would last 100 years.'],
    ['two letters for a mark', 'William Oeberg said that the bridge would last 100 years.'],
    ['another language, another spelling of the place', 'Pepe Alvarez sold the old ferry in Kiev.'],
    ['an initial', 'J. Alvarez sold the old ferry in Kyiv.'],
    ['another spelling', 'President Zelensky praised the bridge.'],
    ['a patronymic', 'Vladimir Vladimirovich Putin visited the ferry.'],
    ['a short name that is a word', 'Mike Tran repaired the engine.'],
    ['the speaker', 'According to Bill Oberg, the bridge would last 100 years.'],
    ['another transcription', 'Muhammad Aziz wrote the report on the toll.'],
    ['without a hyphen', 'Jean Luc Moreau painted the bridge.'],
  ])('%s', (_, claim) => {
    expect(matchClaim(corpus, claim).verdict).toBe('supported');
  });
});

test.each([
  ['Anna Delgado opened the bridge on Tuesday.', 'Anna'],
  ['Peter Øberg said that the bridge would last 100 years.', 'Peter'],
  ['Mike Reed voted against the toll.', 'Mike'],
])('another given name is another person: %s', (claim, name) => {
  const m = matchClaim(corpus, claim);
  expect(m.verdict).toBe('contradicted');
  expect(m.conflicts.map((c) => claim.slice(c.claim.start, c.claim.end))).toEqual([name]);
});
