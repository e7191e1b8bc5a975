import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';

// Denials, bounds and times of day put otherwise, each in a source of its own: the first claim is no other statement, the
// second is.

const cases: readonly (readonly [source: string, same: string, other: string])[] = [
  [
    'Thermara denies having received the letter.',
    'Thermara disputes having got the letter.',
    'Thermara admits having received the letter.',
  ],
  [
    'Observers described the vote as fair, but criticised the lack of wheelchair access at one polling station in four.',
    'Observers complained that a quarter of the polling stations had no wheelchair access.',
    'Observers described the vote as unfair.',
  ],
  [
    'The company will suspend its dividend this year, but does not plan any job cuts.',
    'There will be no dividend this year, but no job cuts are planned either.',
    'The company will suspend its dividend this year, and plans job cuts.',
  ],
  [
    'It is the oldest vessel ever found in the country, the museum said. Where the boat will be shown afterwards is disputed.',
    'No older vessel has ever been found in the country.',
    'It is the youngest vessel ever found in the country.',
  ],
  [
    'Amaral drove north with no plan, she says, and stopped where the car did.',
    'Amaral drove north without a plan and stopped where the car did.',
    'Amaral drove south without a plan and stopped where the car did.',
  ],
  [
    'He told me that the staff share the tips equally and that nobody, including the owner, earns more than three times what the dishwasher earns.',
    'The owner makes no more than three times what the dishwasher earns.',
    'The staff do not share the tips equally.',
  ],
  [
    'It was the first meeting of the two foreign ministers in nineteen months.',
    'The two foreign ministers had not met for nineteen months.',
    'It was the first meeting of the two foreign ministers in nine months.',
  ],
  [
    'At half past six every evening Maeve Tolland draws the curtains and lies down for forty minutes.',
    'Maeve Tolland draws the curtains and lies down for 40 minutes at 6.30 every evening.',
    'At half past six every evening Maeve Tolland draws the curtains and lies down for fourteen minutes.',
  ],
  [
    'Doors close at a quarter to seven, the keeper said.',
    'Doors close at 18:45, the keeper said.',
    'Doors close at 18:15, the keeper said.',
  ],
  [
    '“We have the dispatch note, and anyone may see it,” said Polvan’s managing director, Stefan Ruhl.',
    'Polvan has the dispatch note and anyone may see it, says Stefan Ruhl, managing director of Polvan.',
    'Nobody may see the dispatch note, says Stefan Ruhl, managing director of Polvan.',
  ],
  [
    'Two people were hurt. The lava itself killed nobody.',
    'Nobody was killed by the lava itself.',
    'The lava itself killed somebody.',
  ],
  [
    '“After that we need a buyer, or there will be no club,” said Fiona Radcliffe, who leads the team.',
    'Without a buyer after that, Fiona Radcliffe warned, there will be no club.',
    'Fiona Radcliffe left the team in 2019.',
  ],
];

describe.each(cases)('%s', (text, same, other) => {
  const corpus = buildCorpus([plainSource(text, 'source')]);
  test(`is at no odds with: ${same}`, () => expect(matchClaim(corpus, same).conflicts).toEqual([]));
  test(`does not bear out: ${other}`, () => expect(matchClaim(corpus, other).verdict).not.toBe('supported'));
});
