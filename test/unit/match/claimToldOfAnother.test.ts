import { expect, test } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';
import { readSource } from '../../../src/source/read.js';

// Retold in other words: what one of several people said or did, told of another of them, and of the right one.

const text = `Dike at Sandhope gives way
By Lena Quill, 3 March 2024

SANDHOPE - The old sea dike at Sandhope broke on Saturday night and salt water ran over 400 hectares of barley, the drainage board said.

Nora Tilstone, who farms below the dike, blamed rabbits. "They have dug through that bank for twenty summers," she said. She had sent photographs to the board in October.

The board's engineer, Victor Amsel, said that the spring tide had been half a metre higher than forecast. He added that clay for the repair would come by barge from a pit at Wexley.

Dr Imogen Farrant, a soil scientist, warned that the salt would harm the barley for three years. Sacks of gypsum could shorten the wait, she added.

The member of parliament, Rupert Galloway, promised money from the flood fund. His opponent, Joan Hebden, called the promise a cheque without a signature.

Nobody was hurt. A retired postman, Silas Orme, rowed out in the dark and brought eleven calves to the church hill.
`;
const corpus = buildCorpus([
  readSource({ uri: 's', name: 's.txt', bytes: new TextEncoder().encode(text) }).source!,
]);

test.each([
  ['Victor Amsel thinks that rabbits have been digging in the bank for two decades.', 'Amsel'],
  ['For Joan Hebden the salt will do the barley damage for three years.', 'Hebden'],
  ['In Tilstone’s view gypsum from sacks might make that shorter.', 'Tilstone'],
  ['Imogen Farrant noted that clay for mending it was to arrive by barge.', 'Farrant'],
  // Both in one paragraph, by their names.
  ['To Rupert Galloway that was a cheque lacking a signature.', 'Galloway'],
  // Who did it, and nobody says a word.
  ['Rupert Galloway rowed eleven calves to safety on the church hill.', 'Galloway'],
])('of another: %s', (claim, word) => {
  const { verdict, conflicts } = matchClaim(corpus, claim);
  expect(verdict).toBe('contradicted');
  const told = conflicts.map((c) => claim.slice(c.claim.start, c.claim.end)).join(' ');
  expect(told).toMatch(new RegExp(word.slice(0, 3)));
});

test.each([
  'Nora Tilstone thinks that rabbits have been digging in the bank for two decades.',
  'For Imogen Farrant the salt will do the barley damage for three years.',
  'In Farrant’s view gypsum from sacks might make that shorter.',
  'Victor Amsel noted that clay for mending it was to arrive by barge.',
  'To Joan Hebden that was a cheque lacking a signature.',
  'Silas Orme rowed eleven calves to safety on the church hill.',
  // What belongs to somebody is told of that.
  'Galloway’s promise of money was a cheque without a signature.',
  // So far from all wording that nothing tells whose it is.
  'Joan Hebden does not believe a word of it.',
  // Of what nobody by name says, too.
  'Rupert Galloway spoke of salt water on 400 hectares.',
])('right: %s', (claim) => {
  expect(matchClaim(corpus, claim).verdict).not.toBe('contradicted');
});
