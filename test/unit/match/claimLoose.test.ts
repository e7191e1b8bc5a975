import { expect, test } from 'vitest';
import { matchClaim } from '../../../src/match/claim.js';
import { reportOf } from '../../support/report.js';

// What is said otherwise and is the same: figures as people round and reckon them, opposites and denials that are none in their place.
// And beside each the wrong one, which is told.

test.each([
  [
    'Alder Valley, founded in 1949 by paper mill workers, has 1,100 members.',
    'Alder Valley was founded by paper mill workers in 1949.',
  ],
  [
    'The firm wants to build towers 590 feet tall on leased land.',
    'The firm hopes to build towers close to 600 feet tall on leased land.',
  ],
  ['The bear fell asleep after nine minutes.', 'Within ten minutes the bear was asleep.'],
  [
    'Some 260,000 homes were without power on Monday.',
    'More than a quarter of a million homes had no power on Monday.',
  ],
  [
    'The court heard of debts of 318 million dollars against assets of 97 million.',
    'The debts are more than three times as large as the assets.',
  ],
  [
    'A 17th-century still life was stolen from the museum.',
    'A still life of the seventeenth century was stolen from the museum.',
  ],
  [
    'The charter was signed by the governor in 1871.',
    'The charter, signed by the governor, is of the nineteenth century.',
  ],
  [
    'Merrow made a profit in the first half of the year.',
    'Merrow made a profit in the first six months of the year.',
  ],
  [
    'Pruitt, who has held the office since 2012, will ask the court.',
    'Pruitt, in office for twelve years, will ask the court.',
  ],
  [
    'The eight women and four men of the jury deliberated for three days.',
    'The jury of twelve deliberated for three days.',
  ],
  [
    'The trapped men found refuge in a ventilation chamber above the water line. “This water did not come without notice,” Quist said.',
    'The men who were cut off waited in a ventilation chamber that the water did not reach.',
  ],
  [
    'The government promised to keep the hospital open until at least 2026.',
    'The government pledged not to close the hospital before 2026.',
  ],
  [
    'Nobody on this board ran for office to close a school, said Oduya. The board voted to close the school.',
    'The board closed a school.',
  ],
  ['She is the youngest winner in the history of the prize.', 'Nobody so young has won the prize.'],
  [
    'The minister had urged the bank not to tighten further.',
    'The minister had asked the bank for no more tightening.',
  ],
  [
    'The opposition called for the contract to be cancelled.',
    'The minister refuses to call the contract off.',
  ],
  ['The soprano lost her voice on Thursday.', 'On Thursday the soprano found herself without a voice.'],
  [
    'She learned of it from a telephone call at three in the morning.',
    'She learned of it from a telephone call at three o’clock at night.',
  ],
  [
    'The trial, the biggest yet for the disease, followed 9,400 calves.',
    'No trial against this disease has ever been larger.',
  ],
  [
    'The mayor said construction had brought a new clinic paid for by Brightwater.',
    'Brightwater paid for a clinic, the mayor said.',
  ],
  [
    'The theft was discovered on July 10 by a nurse.',
    'The theft was discovered by a nurse early one July morning.',
  ],
  [
    'Crews fought the fire for nine hours on Monday.',
    'Firefighters fought the fire for nine hours on Monday.',
  ],
])('%s | %s', (line, claim) => {
  const { verdict, isQuiet } = matchClaim(reportOf(line), claim);
  expect(verdict === 'supported' || isQuiet === true).toBe(true);
});

test.each([
  [
    'The firm wants to build towers 590 feet tall on leased land.',
    'The firm wants to build towers close to 800 feet tall on leased land.',
  ],
  ['The bear fell asleep after nine minutes.', 'The bear fell asleep within five minutes.'],
  [
    'The court heard of debts of 318 million dollars against assets of 97 million.',
    'The debts are more than seven times as large as the assets.',
  ],
  [
    'The charter was signed by the governor in 1871.',
    'The charter, signed by the governor, is of the eighteenth century.',
  ],
  [
    'Pruitt, who has held the office since 2012, will ask the court.',
    'Pruitt, in office for twenty years, will ask the court.',
  ],
  [
    'The eight women and four men of the jury deliberated for three days.',
    'The jury of fourteen deliberated for three days.',
  ],
  [
    'The government promised to keep the hospital open until at least 2026.',
    'The government promised to keep the hospital closed until at least 2026.',
  ],
  [
    'The minister had urged the bank not to tighten further.',
    'The minister had urged the bank to tighten further.',
  ],
  ['The opposition called the contract off.', 'The opposition refused to call the contract off.'],
  ['The soprano lost her voice on Thursday.', 'The soprano found her voice on Thursday.'],
  ['The theft was discovered on July 10 by a nurse.', 'The theft was discovered on July 12 by a nurse.'],
])('not: %s | %s', (line, claim) => {
  const { verdict, isQuiet } = matchClaim(reportOf(line), claim);
  expect(verdict !== 'supported' && isQuiet !== true).toBe(true);
});
