import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';

const council = `The council of Brenn voted 6-3 on Tuesday to sell the mill.
The transit agency does not plan to raise fares this year.
Councillor Ines Halloran, who represents the old town, accused the board of abandoning tenants.
Board chair Tomas Reyes said the sale was painful.
Mayor Dana Whitlock declined to say whether she supports the sale.
Ana Ruiz met Carl Voss in March.`;
const corpus = buildCorpus([plainSource(council, 'brenn')]);

function check(claim: string): string {
  const m = matchClaim(corpus, claim);
  const words = m.conflicts.map(
    (c) =>
      `${c.kind} ${claim.slice(c.claim.start, c.claim.end)}|${council.slice(c.source.start, c.source.end)}`,
  );
  return [m.verdict, ...words].join(' ');
}

describe('what was not done, or by others', () => {
  test.each([
    [
      'a divided vote is not unanimous',
      'The council voted unanimously to sell the mill.',
      'number unanimously|6',
    ],
    ['not planned is not to be', 'The transit agency will raise fares this year.', 'polarity raise|not'],
    [
      'who is accused does the accusing',
      'Tomas Reyes accused Halloran of abandoning tenants.',
      'role Reyes|Halloran',
    ],
    ['not told whether', 'The mayor supports the sale.', 'polarity supports|whether'],
  ])('%s', (_, claim, expected) => {
    expect(check(claim)).toBe(`contradicted ${expected}`);
  });

  test.each([
    ['a vote', 'The council voted to sell the mill.'],
    ['no plans', 'The transit agency has no plans to raise fares this year.'],
    ['past a relative clause', 'Halloran accused the board of abandoning tenants.'],
    ['a question left open', 'The mayor would not say whether she supports the sale.'],
    ['a deed of two', 'Carl Voss met Ana Ruiz in March.'],
  ])('borne out: %s', (_, claim) => {
    expect(check(claim)).toBe('supported');
  });

  test('a statement that is joined to a faithful one is asked for by itself', () => {
    expect(
      check(
        'The council voted on Tuesday to sell the mill and praised the golden zeppelin of his grandmother.',
      ),
    ).toBe('unsupported');
    expect(
      check('The council voted to sell the mill and the transit agency does not plan to raise fares.'),
    ).toBe('supported');
  });
});
