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

const race = `Petra Lund won the race in Corrow on Sunday. Lund was four seconds ahead of her team-mate Ana Rosberg.
Rovers and Hibernian remain level on 61 points. Norbury announced that the striker Ola Berg has completed a transfer to join Millwick.
The Liberal Democrat leader Jo Swann said the plan was wrong.`;
const raceCorpus = buildCorpus([plainSource(race, 'race')]);

describe('a name that stands for another', () => {
  test.each([
    ['a people', 'The Dane was four seconds ahead of her team-mate Rosberg.'],
    ['a clipped name', 'Rovers and Hibs remain level on 61 points.'],
    ['a clipped party', 'Lib Dem leader Jo Swann said the plan was wrong.'],
    ['leaving to join', 'Norbury announced that Ola Berg had left the club to join Millwick.'],
  ])('%s', (_, claim) => {
    expect(matchClaim(raceCorpus, claim).verdict).toBe('supported');
  });
  test('what is said of somebody told by a people is compared', () => {
    const m = matchClaim(raceCorpus, 'The Dane was seven seconds ahead of her team-mate Rosberg.');
    expect(m.conflicts.map((c) => c.kind)).toEqual(['number']);
  });
});
