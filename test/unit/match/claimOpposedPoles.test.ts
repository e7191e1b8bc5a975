import { describe, expect, test } from 'vitest';
import { matchClaim } from '../../../src/match/claim.js';
import { reportOf } from '../../support/report.js';

// The other end of a scale in a sentence that is told in words of its own, and beside each the right telling.

const isContradicted = (lines: string, claim: string) =>
  matchClaim(reportOf(lines), claim).verdict === 'contradicted';

const purse =
  'The lottery board has frozen its third grant to the museum, 90,000 crowns, over missing receipts.';
const catch_ = 'The haul of eel in the lake fell by a sixth last summer, the wardens said.';
const plea = 'Magistrate Oona Brill refused on Tuesday to adjourn the hearing about the quarry.';
const motion = 'His motion to sell the barracks was defeated by three votes after a long debate.';
const pipe = 'The duct is expected to be finished in June, five weeks behind schedule.';
const rival = 'In the survey the Greens were two points ahead of the Reform List.';
const lamp = 'The lease of the lighthouse says that the lamp must be kept burning all night.';
const vault = 'Only the narrower of the tunnels is open to coaches from Tarn.';

describe('having a part in it', () => {
  test.each([
    [
      'Hugo Stenner, a botanist in Oster who had no part in the design of the hothouse, called it bold.',
      'Hugo Stenner, a botanist in Oster, who did not take part in the design of the hothouse, called it bold.',
      'Hugo Stenner, a botanist in Oster who had a hand in the design of the hothouse, called it bold.',
    ],
    [
      'The geologist Tilda Brock, who was not part of the team, is less sure.',
      'The geologist Tilda Brock, an outsider to the team, is less sure.',
      'The geologist Tilda Brock, who belonged to the team, is less sure.',
    ],
  ])('%s', (source, right, wrong) => {
    expect(isContradicted(source, right)).toBe(false);
    expect(isContradicted(source, wrong)).toBe(true);
  });
});

describe('the other pole', () => {
  test.each([
    [
      purse,
      'The museum has to do without its third lottery grant of 90,000 crowns for now.',
      'The third grant to the museum, 90,000 crowns, has now been released by the lottery board.',
    ],
    [
      catch_,
      'Eel catches in the lake were down by a sixth last summer.',
      'Last summer the eel haul in the lake was up by a sixth.',
    ],
    [
      plea,
      'On Tuesday Brill would not put off the hearing about the quarry.',
      'On Tuesday Brill granted an adjournment of the hearing about the quarry.',
    ],
    [
      motion,
      'By three votes they threw out his motion to sell the barracks.',
      'The motion to sell the barracks was carried, by three votes.',
    ],
    [
      pipe,
      'The duct should be ready in June, five weeks late.',
      'The duct should be ready in June, five weeks ahead of schedule.',
    ],
    [
      rival,
      'In the survey the Greens led the Reform List by two points.',
      'The survey had the Greens two points behind the Reform List.',
    ],
    [
      lamp,
      'All night the lamp of the lighthouse has to burn, under the lease.',
      'Under the lease of the lighthouse the lamp must be put out at night.',
    ],
    [
      vault,
      'Coaches from Tarn may use the narrower tunnel only.',
      'Coaches from Tarn may use only the wider of the tunnels.',
    ],
  ])('%s', (source, right, wrong) => {
    expect(isContradicted(source, right)).toBe(false);
    expect(isContradicted(source, wrong)).toBe(true);
  });

  test.each([
    ['The judge refused to lift the ban on night fishing.', 'The judge upheld the ban on night fishing.'],
    [
      'The share of pupils without a computer fell to 4 per cent in Tarn.',
      'The share of pupils in Tarn with a computer rose to 96 per cent.',
    ],
    ['Tarn’s hall is smaller than that of Pell.', 'The hall of Pell is larger than Tarn’s.'],
    [
      'Farmers criticised the decision to close the lock. Boat owners were glad of it.',
      'Boat owners welcomed the closing of the lock.',
    ],
    [
      'The price of milk fell in spring. In June it recovered by 4 cents.',
      'In June the price of milk rose by 4 cents.',
    ],
    [
      'The team finished two minutes behind Ruiz in the hills.',
      'Ruiz came in two minutes ahead of the team in the hills.',
    ],
  ])('told from the other side, or of another: %s', (source, claim) => {
    expect(isContradicted(source, claim)).toBe(false);
  });
});
