import { expect, test } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';
import { readSource } from '../../../src/source/read.js';

// A place or body that the article has elsewhere, in what it tells with another, in sentences that share few words with it; and the right one.

const text = `Cable car to be rebuilt
By Edda Moll, 9 April 2024

The cable car from Garsen up to the Hornspitze will be rebuilt for 31 million francs, its owner, Alpina Lifts, said on Monday.

A similar installation at Velm was scrapped in 2018 after it had iced over twice.

Supporters of the plan cheered at a meeting in the gymnasium of Garsen; hikers booed.

The gondolas are to be made by Carrosa, a firm in Lauterach. Its rival Montara had asked for two months more.

In February a test run ended on a meadow near Oberlind, where a pylon had sunk by a hand's breadth.

Guests from Kastell fill half of the hotel beds in winter, the tourist office says. A slalom against the skiers of Tresa drew the largest crowd.
`;
const corpus = buildCorpus([
  readSource({ uri: 's', name: 's.txt', bytes: new TextEncoder().encode(text) }).source!,
]);

test.each([
  ['A comparable installation at Oberlind was given up in 2018 after icing over.', 'Oberlind'],
  ['The biggest crowd came for a slalom with the skiers from Lauterach.', 'Lauterach'],
  ['A pylon that had sunk brought a test in February to a close near Velm.', 'Velm'],
])('another: %s', (claim, word) => {
  const { verdict, conflicts } = matchClaim(corpus, claim);
  expect(verdict).toBe('contradicted');
  expect(conflicts.map((c) => claim.slice(c.claim.start, c.claim.end))).toContain(word);
});

test.each([
  'A comparable installation at Velm was given up in 2018 after icing over.',
  'The biggest crowd came for a slalom with the skiers from Tresa.',
  'A pylon that had sunk brought a test in February to a close near Oberlind.',
  // Where something is may be told beside what is told of it.
  'At a gymnasium in Garsen hikers booed the plan for the Hornspitze.',
  'In Garsen, half of the beds of hotels are filled with guests in winter.',
])('right: %s', (claim) => {
  expect(matchClaim(corpus, claim).verdict).not.toBe('contradicted');
});
