import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';

const mill = `The assessor put the repair of Osk mill at £4.1m, lower than the £5.3m given by the owner.
Of the 1,126 tenants who were asked, 938 gave an answer. The rent rose from 200 crowns to 250.
The owner Petra Lind died in 1938, and the dam was found to be cracked in 1957. The roof is no brighter than the old one.
There would be no foreign buyers, said a spokesman. He did not reply to questions.
The council would return only if the dam were inspected by engineers. Osk has 64 sluices and Rand 41.
In a statement read by her lawyer, she denied it.`;
const corpus = buildCorpus([plainSource(mill, 'mill')]);
const verdict = (claim: string) => matchClaim(corpus, claim).verdict;

describe('figures that follow from two of the source', () => {
  test.each([
    ['a difference', 'The assessor’s figure for the mill is £1.2m below the owner’s.'],
    ['the rest', 'Nearly 190 of the tenants who were asked did not answer.'],
    ['a change in percent', 'The rent rose by 25 percent.'],
    ['a part', 'The rent rose by a quarter.'],
    ['years', 'The dam was found to be cracked almost two decades after the death of its owner.'],
    ['a lead', 'Osk has 23 more sluices than Rand.'],
  ])('%s', (_, claim) => {
    expect(verdict(claim)).toBe('supported');
  });

  test.each([
    ['a difference', 'The assessor’s figure for the mill is £1.6m below the owner’s.'],
    ['a change in percent', 'The rent rose by 40 percent.'],
    ['no sum at all', 'The mill has 23 sluices.'],
  ])('not %s that is none', (_, claim) => {
    expect(verdict(claim)).not.toBe('supported');
  });
});

describe('denials that agree', () => {
  test.each([
    ['ruled out', 'A spokesman ruled out foreign buyers.'],
    ['left undone', 'The spokesman left questions about foreign buyers unanswered.'],
    [
      'a condition in other words',
      'A return of the council depends on an inspection of the dam by engineers.',
    ],
    ['the same brightness', 'The roof is as bright as the old one.'],
    ['read for somebody', 'She had her lawyer read a statement in which she denied it.'],
  ])('%s', (_, claim) => {
    expect(verdict(claim)).toBe('supported');
  });
});

const crash = `The alliance lost its majority on Sunday, ending nine years of rule and opening weeks of talks.
Turnout was 68.3 percent, the lowest since 1991 and almost five points below the 2020 figure.
The league wants the reopening of the two wards closed in 2022. No president has ever dissolved the chamber.
The report makes nine recommendations, six of them to the owner and one to the regulator.
The train had been held outside Kessel since 06.51. It had slowed to 31 kilometres an hour at the moment of impact.
The driver applied the brake 41 seconds later. No decision would be taken before Greave had finished.
Halmer said it will delay the launch of the battery. None has been delivered to a paying customer.
Charging in cold weather has been disabled. The firm was sued by Torvik, demanding 46 million.
The coroner is to decide on the application next month.
The council dropped the plan because there was no money for it. Uncut reed turns to scrub, Holm said.
The lawyer Ida Brekk spoke for Palm. Palm, she said, had lent the card to his cousin. Palm said nothing.`;
const crashed = buildCorpus([plainSource(crash, 'crash')]);

describe('words that seem at odds and are not', () => {
  test.each([
    'Nine years of rule came to an end on Sunday, when the alliance lost its majority.',
    'Turnout, at 68.3 percent, was almost five points lower than in 2020.',
    'The league wants the two wards that were shut in 2022 to be opened again.',
    'Only one recommendation of the report is directed at the regulator.',
    'The train had been held outside Kessel for 12 minutes.',
    'The train’s speed had dropped to 31 kilometres an hour at the moment of impact.',
    'Greave will not decide until the review is finished.',
    'Halmer has postponed the launch of the battery.',
    'No paying customer has been given one.',
    'The battery can no longer be charged in cold weather.',
    'The supplier demands 46 million.',
    'The driver applied the brake only once the lights were seen.',
    'The coroner decides on the application in June.',
    'The council dropped the plan for lack of money.',
    'For Holm the issue is the cutting, since uncut reed turns to scrub.',
    'According to his lawyer, Palm had lent the card to his cousin.',
  ])('%s', (claim) => {
    expect(matchClaim(crashed, claim).conflicts).toEqual([]);
  });
});
