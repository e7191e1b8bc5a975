import { expect, test } from 'vitest';
import { matchClaim } from '../../../src/match/claim.js';
import { reportOf } from '../../support/report.js';

// Words that differ and come to the same, and beside each the wrong one, which is told.
const pairs = [
  [
    'Quarm went home early, because she had fish to turn at four in the morning.',
    'Quarm did not stay late, since her fish needed turning at four.',
    'Quarm went home late, because she had fish to turn at four.',
  ],
  [
    'The governor suspended the building of a beach resort on Monday.',
    'Building of the beach resort may start again only once the trees have been put back.',
    'On Monday the governor started the building of a beach resort.',
  ],
  [
    'The doctor said that the results were convincing but that the liver findings deserved a closer look.',
    'The doctor wants the liver findings studied further.',
    'The doctor said that the results were not convincing.',
  ],
  [
    'The team manager accused the organisers of failing to warn the riders about diesel on the road.',
    'The team manager said that the organisers should have warned the riders about diesel on the road.',
    'The organisers warned the riders about diesel on the road, the team manager said.',
  ],
  [
    'The lawyer called the ruling the first in the state to hold a mine liable for salt.',
    'In the eyes of the lawyer no mine in the state had been held liable for salt before.',
    'The lawyer said the ruling was the second in the state to hold a mine liable for salt.',
  ],
  [
    'Lusirolha may not sell, mortgage or move any of the machines, but it may fill orders.',
    'No machine may be mortgaged, moved or sold.',
    'Lusirolha may sell and mortgage the machines.',
  ],
  [
    'It had voted for the resort by nine to one in 2021.',
    'In 2021 the council backed the resort with one vote against.',
    'In 2021 the council voted against the resort by nine to one.',
  ],
  [
    'The victory is the first by an African rider in the nine editions of the race.',
    'In eight earlier editions of the race no African rider had won.',
    'The victory is the first by an African rider in the twelve editions of the race.',
  ],
] as const;

test.each(pairs)('%s', (line, right, wrong) => {
  const corpus = reportOf(line);
  expect(matchClaim(corpus, right).verdict, right).not.toBe('contradicted');
  expect(matchClaim(corpus, wrong).verdict, wrong).toBe('contradicted');
});
