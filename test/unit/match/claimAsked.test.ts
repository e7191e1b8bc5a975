import { describe, expect, test } from 'vitest';
import { matchClaim } from '../../../src/match/claim.js';
import { reportOf } from '../../support/report.js';

// Who asked, called, wrote or said no, and to whom.

const isContradicted = (lines: string, claim: string) =>
  matchClaim(reportOf(lines), claim).verdict === 'contradicted';

describe('who asked whom', () => {
  test.each([
    [
      'The mayor, Tilda Brock, turned down a plea by the orchestra to reopen the barn at once.',
      'The orchestra’s wish to have the barn reopened at once was not granted by the mayor.',
      'The orchestra has rejected the mayor’s wish to have the barn reopened at once.',
    ],
    [
      'The lawyer said the museum had asked the ministry for an export permit in July 2020.',
      'The lawyer said that in July 2020 the museum had applied to the ministry for an export permit.',
      'The lawyer said that in July 2020 the ministry had applied to the museum for an export permit.',
    ],
    [
      'Tilda Brock demanded that the ministry repair the sluice at Oster before the frost.',
      'Brock pressed the ministry to repair the sluice at Oster before the frost.',
      'The ministry urged Brock to repair the sluice at Oster before the frost.',
    ],
    [
      'Tilda Brock phoned the notary, Hugo Stenner, from Oster.',
      'Brock rang the notary, Hugo Stenner, from Oster.',
      'The notary, Hugo Stenner, rang Tilda Brock from Oster.',
    ],
  ])('%s', (source, right, wrong) => {
    expect(isContradicted(source, right)).toBe(false);
    expect(isContradicted(source, wrong)).toBe(true);
  });

  test.each([
    [
      'The town asked the brewery for a loan, and the brewery asked the town for time.',
      'The brewery asked the town for time.',
    ],
    [
      'The union accused the board of greed. The board accused the union of lying.',
      'The board reproached the union for lying.',
    ],
  ])('either of two: %s', (source, claim) => {
    expect(isContradicted(source, claim)).toBe(false);
  });
});
