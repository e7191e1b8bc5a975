import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { isClaim } from '../../../src/draft/claims.js';
import { matchClaim } from '../../../src/match/claim.js';

const mill = `The dam at Corrow was opened by Petra Lindqvist. The mill spilled oil. The regulator fined it 4 million in April.
Many herons are drawn to the pond, where some are eaten by otters.
The rise was strongest among gardeners and almost disappeared among bakers.
The barge was carrying grain from Wexley to the island of Skarra. The guests were between 13 and 16 years old.
He ordered the owner to pay the villagers' costs. The weir was closed because of a leak in the gate.
Marit Olsen conceded that she had opened the valve only once. The lock will not reopen before 14 June.
The fair will begin on 3 July. A turbine costs about 90,000, three times the price of a pump.
Seven boats are moored there. The two accidents were both examined by the inspectorate.
Of the 1,126 visitors who came, 938 filled in the form. Two members said that the board was split over the sale.
The Ferris family holds 22 per cent of the shares and 31 per cent of the votes. The union said that it was in favour of talks.
Shares closed at 30, still below the offer. When the farmer offered to exchange the horse, the vet went to the police.
Catches have risen since 2019, while the workforce has shrunk by 9 percent.
Rolf Hagen stopped short of saying that the council would seek an order to end the strike. No ferry or water taxi was planned.
“The turbines are a folly that our children will pay for,” said Marit Olsen. Rolf Hagen said that he liked the new gate.
About a fifth of the eels were lost, and the water fell by a tenth. The repair took 90 minutes.
Of the 200 tenants, 150 returned the form. They promised to close no hatchery before the end of 2031.`;
const corpus = buildCorpus([plainSource(mill, 'mill')]);

function check(claim: string): string {
  const m = matchClaim(corpus, claim);
  const words = m.conflicts.map(
    (c) => `${claim.slice(c.claim.start, c.claim.end)}|${mill.slice(c.source.start, c.source.end)}`,
  );
  return [m.verdict, ...words].join(' ');
}

describe('one thing in the place of another', () => {
  const cases: readonly (readonly [name: string, claim: string, words: string])[] = [
    ['the object was a pronoun’s', 'The mill fined the regulator 4 million in April.', 'mill|regulator'],
    ['by whom', 'In the pond some otters are eaten by herons.', 'herons|otters'],
    ['among whom', 'The rise was strongest among bakers.', 'bakers|gardeners'],
    ['where from', 'The barge was sailing from Corrow to Skarra with grain.', 'Corrow|Wexley'],
    ['a range', 'The guests were aged between 11 and 16.', '11|13'],
    ['whose', "The owner must pay the mill's costs.", "mill's|villagers"],
    ['why', 'The weir was closed because of a strike by the keepers.', 'strike|leak'],
    ['how often', 'Marit Olsen opened the valve every week.', 'every|once'],
    ['not before', 'The lock will reopen before 14 June.', 'before|not'],
    ['the day', 'The fair will begin on 3 August.', 'August|July'],
    ['times the price', 'A pump is dearer than a turbine.', 'dearer|times'],
    ['one of both', 'The inspectorate examined only one of the two accidents.', 'one|both'],
    ['all of some', 'All 1,126 visitors who came filled in the form.', 'All|938'],
    ['all of a split', 'All the members of the board were for the sale.', 'All|split'],
    [
      'figures of two things',
      'The Ferris family holds 31 per cent of the shares and 22 per cent of the votes.',
      '31|22',
    ],
    ['the other side', 'The union came out against talks.', 'against|favour'],
    ['above and below', 'Shares closed above the offer.', 'above|below'],
    ['crossed', 'The vet offered to exchange the horse, and the farmer went to the police.', 'vet|farmer'],
    ['without an object', 'The workforce has grown since 2019.', 'grown|shrunk'],
    [
      'what was not said',
      'Rolf Hagen said that the council would seek an order to end the strike.',
      'said|short',
    ],
    ['none of either', 'A ferry had been planned.', 'ferry|No'],
    [
      'another’s words, both near',
      'Rolf Hagen said that the turbines were a folly that children will pay for.',
      'Hagen|Marit Olsen',
    ],
  ];
  test.each(cases)('%s', (_, claim, words) => {
    expect(check(claim)).toContain(words);
    expect(check(claim)).toMatch(/^contradicted/);
  });
});

describe('the same otherwise', () => {
  test.each([
    ['some did not', 'Some 50 of the tenants did not return the form.'],
    ['kept open', 'They promised to keep every hatchery open until the end of 2031.'],
    ['a tenth', 'The water fell by 10 percent.'],
    ['an hour and a half', 'The repair took an hour and a half.'],
    ['a passive', 'In April the mill was fined 4 million by the regulator.'],
    ['both', 'The inspectorate examined the two accidents.'],
    ['in a year', 'The barge was carrying grain to Skarra.'],
  ])('%s', (_, claim) => {
    expect(check(claim)).not.toMatch(/^contradicted/);
  });
});

test.each([
  'What the article does not tell us is how the keepers see it.',
  'The sums are worth keeping in mind.',
  'The article leaves room for doubt.',
])('is no claim: %s', (sentence) => {
  expect(isClaim(sentence)).toBe(false);
});
