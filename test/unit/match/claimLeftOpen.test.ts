import { describe, expect, test } from 'vitest';
import { matchClaim } from '../../../src/match/claim.js';
import { reportOf } from '../../support/report.js';

// What a source leaves open and a claim tells as sure in words of its own, and beside each the right telling.

const isContradicted = (lines: string, claim: string) =>
  matchClaim(reportOf(lines), claim).verdict === 'contradicted';

const kiosk =
  'Holm, the harbour master, told the meeting that the port might set up a second kiosk on the north pier. Tickets cost four euros.';
const choir = 'The parish is considering a summer course for young organists but has not found a teacher.';
const ferry = 'Calder Lines would like to run a night boat to Inverdoon; the island council meets in March.';
const nursery = 'The works council intends to sue the owners of the nursery over unpaid holidays.';
const weir = 'The guild plans to rebuild the lower weir by August if the lottery money arrives.';
const vote = 'The assembly will vote in June on a plan that could shut nine village halls.';
const parking = 'Residents may park without charge on Sundays from July.';
const goods = 'The trams will run to the quarry from May, and may carry goods there later.';
const sale = 'The bank said it could not wait any longer and will sell the barracks in October.';
const replay = 'The club asked the league for a replay, but the league has since said no.';
const suspect = 'The suspect will appear before the magistrate in Tarn on Monday.';
const houses =
  'Reid said that two of the houses would become a field station for up to nine students, and that the third might be let if the planning office allowed it.';
const reservoir = 'If the reservoir rises by another metre, the mill at Tarn will shut down.';

describe('left open in the source', () => {
  test.each([
    [
      kiosk,
      'The port may put a second kiosk on the north pier.',
      'The port will put a second kiosk on the north pier.',
    ],
    [
      choir,
      'A summer course for young organists is on the mind of the parish.',
      'The parish is going to put on a summer course for young organists.',
    ],
    [
      ferry,
      'Calder Lines is keen on a night boat to Inverdoon.',
      'Calder Lines will put on a night boat to Inverdoon.',
    ],
    [
      nursery,
      'The works council wants to go to court over unpaid holidays at the nursery.',
      'The works council has already gone to court with the owners of the nursery over unpaid holidays.',
    ],
    [
      weir,
      'Should the lottery pay up, the lower weir will be back in place by August.',
      'By August the guild will have the lower weir back in place.',
    ],
  ])('%s', (source, right, wrong) => {
    expect(isContradicted(source, right)).toBe(false);
    expect(isContradicted(source, wrong)).toBe(true);
  });

  test.each([
    [vote, 'In June the assembly will put the closure of nine village halls to the vote.'],
    [parking, 'From July residents will be able to leave their cars for nothing on Sundays.'],
    [goods, 'From May the trams will go as far as the quarry.'],
    [sale, 'The barracks will be put on the market by the bank in October.'],
    [replay, 'The league has since turned down the replay for which the club had pressed.'],
    [suspect, 'The man will go before the magistrate in Tarn on Monday.'],
    [reservoir, 'Another metre in the reservoir will stop the mill at Tarn.'],
    [houses, 'Nine students at most will sleep in two of the houses.'],
  ])('nothing is left open of what the claim says: %s', (source, claim) => {
    expect(isContradicted(source, claim)).toBe(false);
  });
});
