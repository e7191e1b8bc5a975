import { describe, expect, test } from 'vitest';
import { matchClaim } from '../../../src/match/claim.js';
import { reportOf } from '../../support/report.js';

// Numbers that a writer has reckoned without a word that says so, and denials and opposites that are none; beside each the wrong one.

const isTold = (lines: string, claim: string) => {
  const { verdict, isQuiet } = matchClaim(reportOf(lines), claim);
  return verdict !== 'supported' && isQuiet !== true;
};

const orchard =
  'Half of the plums in the valley were lost, the growers’ league said, and 40 percent of the pear trees died.';
const loan = 'A household with such a loan would pay about 65 crowns less a month, the institute reckons.';
const vote = 'Twelve members backed the plan and eight opposed it, with three abstaining.';
const budget =
  'The hall costs 48 million marks, of which the fund lends 30 million, the state gives 14 million and the parish 4 million.';
const pledge = 'She promised to spend 90 million crowns on the harbour, a third of it on the new mole.';

describe('figures that are reckoned', () => {
  test.each([
    [orchard, 'Two pear trees in five have died.', 'Three pear trees in five have died.'],
    [
      loan,
      'Such a loan costs a household just under 800 crowns less a year.',
      'Such a loan costs a household just under 1,400 crowns less a year.',
    ],
    [
      vote,
      'Of the twenty-three members who voted on the plan, three abstained.',
      'Of the thirty-two members who voted on the plan, three abstained.',
    ],
    [
      budget,
      'The fund and the state pay for all but 4 million of the hall.',
      'The fund and the state pay for all but 9 million of the hall.',
    ],
    [
      pledge,
      'Of the money that she promised to spend on the harbour, some 30 million crowns are for the mole.',
      'Of the money that she promised to spend on the harbour, some 70 million crowns are for the mole.',
    ],
    [
      'The bank lowered the rate by half a percentage point.',
      'The bank lowered the rate by 50 basis points.',
      'The bank lowered the rate by 75 basis points.',
    ],
    [
      'Police arrested 26 people at the office.',
      'Police arrested more than two dozen people at the office.',
      'Police arrested more than four dozen people at the office.',
    ],
    [
      'The firm’s shares lost 11 percent on Monday.',
      'Monday wiped more than a tenth off the firm’s shares.',
      'Monday wiped more than 31 percent off the firm’s shares.',
    ],
  ])('%s | %s | %s', (lines, right, wrong) => {
    expect(isTold(lines, right)).toBe(false);
    expect(isTold(lines, wrong)).toBe(true);
  });
});

describe('figures of a head, of all, and short of others', () => {
  test.each([
    [
      'The office has nine inspectors for 38,000 rented flats.',
      'An inspector of the office answers, on average, for more than four thousand rented flats.',
      'An inspector of the office answers, on average, for more than nine thousand rented flats.',
    ],
    [
      'Putting the organ together will take ten weeks, and voicing it eight.',
      'Putting the organ together and voicing it will take 18 weeks in all.',
      'Putting the organ together and voicing it will take 28 weeks in all.',
    ],
    [
      'Households can claim up to 4,000 crowns toward a car, and small firms up to 9,000 toward a van.',
      'Small firms can claim as much as 9,000 crowns toward a van.',
      'Small firms can claim as much as 7,000 crowns toward a van.',
    ],
  ])('%s | %s | %s', (lines, right, wrong) => {
    expect(isTold(lines, right)).toBe(false);
    expect(isTold(lines, wrong)).toBe(true);
  });
});

describe('denials and opposites in their place', () => {
  test.each([
    [
      'Less than a third of the usual rain has fallen on the valley since May.',
      'Not even a third of the usual rain has fallen on the valley since May.',
      'The usual rain has not fallen short on the valley since May, rising by half.',
    ],
    [
      'The trust needed only the consent of the commission.',
      'The trust needed nothing more than the consent of the commission.',
      'The trust did not need the consent of the commission.',
    ],
    [
      'The ovens of the mill went cold on Monday as 90 workers began a strike, the first since 1984.',
      'No strike had stopped the ovens of the mill since 1984.',
      'On Monday 80 workers of the mill ended a strike, the first since 1984.',
    ],
    [
      'The nearest relative of the bird lives across the strait.',
      'The closest relative of the bird lives far off, across the strait.',
      'The most distant relative of the bird lives across the strait.',
    ],
    [
      'If the employers do not come to talks by 31 July, the union will hold a ballot.',
      'The employers have until 31 July to come to talks with the union.',
      'The employers came to talks with the union by 30 July.',
    ],
    [
      'The bakery is the largest employer in Pellham.',
      'In Pellham no one employs more people than the bakery.',
      'In Pellham the bakery is the smallest employer.',
    ],
    [
      'In another she threw a score at the timpanist, who was not hurt.',
      'In another she threw a score at the timpanist, who escaped injury.',
      'In another she threw a score at the timpanist, who was hurt.',
    ],
    [
      'The young leave because there is no railway and no hospital, the governor said.',
      'For want of a railway and a hospital the young leave, the governor said.',
      'The young leave although there is a railway, the governor said.',
    ],
  ])('%s | %s | %s', (lines, right, wrong) => {
    expect(isTold(lines, right)).toBe(false);
    expect(isTold(lines, wrong)).toBe(true);
  });

  test('a reason in other words than the source’s is left without a warning, an absolute is not', () => {
    const line = 'A first trial, in January, ended in a mistrial when a juror fell ill.';
    const retold = 'An earlier one came to nothing because a juror became sick.';
    expect(isTold(line, retold)).toBe(false);
    const sale = 'The sale of the nurses’ home was put off in May.';
    expect(isTold(sale, 'The sale of the nurses’ home was put off because no buyer could be found.')).toBe(
      true,
    );
    expect(isTold('Lind turned some of the offers down.', 'Lind turned all of the offers down.')).toBe(true);
  });

  test('who takes neither side says what he says', () => {
    const line =
      'The president of the league, Goran Pell, said that it was neither backing nor condemning her and would accept the ruling.';
    expect(isTold(line, 'Goran Pell takes neither side and says that the ruling will be accepted.')).toBe(
      false,
    );
  });

  test('a handful is no hand', () => {
    expect(
      isTold(
        'Judge Oyama ruled that the votes must be counted by hand.',
        'Only a handful of the voters were counted out by Oyama.',
      ),
    ).toBe(false);
  });
});
