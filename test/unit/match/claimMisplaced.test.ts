import { expect, test } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';
import { readSource } from '../../../src/source/read.js';

// A name of the article in what the article tells with another name, retold freely; and the right one, and whom a pronoun or a
// description means.

const text = `Storm closes two harbours
By Ana Pell, 4 May 2024

A storm closed the harbours of Norvik and Aldersund on Friday, the coastguard said. Waves of nine metres were measured.

In Port Santol a woman was killed by a falling tree.

The repairs were led by the engineer Margaret Osei, who flew in from Halden. Eleanor Vance, the mayor of Norvik, thanked her.

“We were lucky,” said Vance. Norvik was without power for two hours. She had asked for ferries from Brenau.

A clinic in Brenau took in eleven of the injured. The club Rovers lent its bus; the club had offered it on Thursday.
`;
const corpus = buildCorpus([
  readSource({ uri: 's', name: 's.txt', bytes: new TextEncoder().encode(text) }).source!,
]);

test.each([
  ['A woman in Norvik died when a tree fell on her.', 'Norvik'],
  ['The repairs were led by the engineer Eleanor Vance.', 'Vance'],
  ['Eleven of the injured were taken in by a clinic in Aldersund.', 'Aldersund'],
])('%s', (claim, word) => {
  const { verdict, conflicts } = matchClaim(corpus, claim);
  expect(verdict).toBe('contradicted');
  expect(conflicts.map((c) => claim.slice(c.claim.start, c.claim.end))).toContain(word);
});

test.each([
  'A woman in Port Santol died when a tree fell on her.',
  'The engineer Margaret Osei led the repairs.',
  'Eleven of the injured were taken in by a clinic in Brenau.',
  'Vance had asked for ferries from Brenau.',
  'Rovers had offered their bus on Thursday.',
])('right: %s', (claim) => {
  expect(matchClaim(corpus, claim).verdict).not.toBe('contradicted');
});
