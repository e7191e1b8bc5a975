import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { claimKind } from '../../../src/draft/claims.js';
import { isAtOdds, matchClaim } from '../../../src/match/claim.js';

const orchard = `The Tarrow Orchard Trust wants to buy the cider mill at Pell from its owner, Greta Holm.
The trust was weighing a lease on the lower fields.
Two of its eleven members resigned in March, two weeks after the frost.
Frost killed a third of the young trees, a study by the college suggests.
The college's biologist, Ines Quarto, thinks that late pruning may have made the damage worse.
The trust has applied for permission to dig a well behind the barn.
Its secretary, Ola Brandt, sold his press in January.
The fair in Pell opens in June.
Holm Brothers, a family firm in Skerry Vale, makes the barrels.
The museum in Osterby has an old press, and the one in Tarrow is closed.
The chairman is Anselm Greave, and Radka Quarto keeps the books.
Nadia Reyes, 26, a beekeeper at the upper farm, lost nine hives.
Lena Orr looks after the pears.
The bridge was opened in December 2023.
The mill closed because the river flooded its cellar.
The trust raised its fee in May by $3, to $21.
Of the barn, 40 percent belongs to Rosa Lind.
Ines Quarto had mistaken canker for frost.
The press ran for a quarter of an hour.`;
const corpus = buildCorpus([plainSource(orchard, 'orchard')]);

/** Verdict, the words that conflict (`contradicted 12|7`) or, unsupported, those that are missing. */
function check(claim: string): string {
  const m = matchClaim(corpus, claim);
  if (m.verdict === 'unsupported')
    return `unsupported ${m.unmatched.map((s) => claim.slice(s.start, s.end)).join(' ')}`;
  const words = m.conflicts.map(
    (c) => `${claim.slice(c.claim.start, c.claim.end)}|${orchard.slice(c.source.start, c.source.end)}`,
  );
  return [m.verdict, ...words].join(' ');
}

describe('more than the source says', () => {
  test.each([
    [
      'proven',
      'A study by the college proves that frost killed a third of the young trees.',
      'unsupported proves',
    ],
    ['all of them', 'All of the members resigned in March.', 'contradicted All|Two'],
    ['on purpose', 'Frost deliberately killed a third of the young trees.', 'unsupported deliberately'],
    [
      'another reason',
      'The fair in Pell opens in June because cherries ripen early.',
      'unsupported cherries ripen early',
    ],
  ])('%s', (_, claim, expected) => {
    expect(check(claim)).toBe(expected);
  });

  test.each([
    ['suggested', 'A study by the college suggests that frost killed a third of the young trees.'],
    ['not proven', 'It is not proven that late pruning made the damage worse, as Ines Quarto thinks.'],
    ['its reason', 'The mill closed because its cellar was flooded.'],
  ])('not: %s', (_, claim) => {
    expect(check(claim)).toBe('supported');
  });
});

describe('done, where it is only planned', () => {
  test.each([
    ['weighed', 'The trust has signed a lease on the lower fields.', 'contradicted signed|weighing'],
    [
      'applied for',
      'The trust has been given permission to dig a well behind the barn.',
      'contradicted given|applied',
    ],
    ['wanted', 'The Tarrow Orchard Trust has bought the cider mill at Pell.', 'contradicted bought|wants'],
  ])('%s', (_, claim, expected) => {
    expect(check(claim)).toBe(expected);
  });

  test('a claim that leaves it open itself', () => {
    expect(check('The trust plans to lease the lower fields, and has applied to dig a well.')).not.toContain(
      'contradicted',
    );
  });
});

describe('a day or name that belongs to something else', () => {
  test.each([
    ['month', 'The secretary, Ola Brandt, sold his press in June.', 'contradicted June|January'],
    [
      'place',
      'The barrels are made by Holm Brothers, a family firm in Osterby.',
      'contradicted Osterby|Skerry',
    ],
    ['year', 'The bridge was opened in December 2022.', 'contradicted 2022|2023'],
    ['half a name', 'The chairman is Anselm Quarto.', 'contradicted Quarto|Greave'],
    ['description', 'Lena Orr, a beekeeper at the upper farm, lost nine hives.', 'contradicted Orr|Reyes'],
  ])('%s', (_, claim, expected) => {
    expect(check(claim)).toBe(expected);
  });

  test.each([
    ['the very month', 'Ola Brandt, the secretary, sold his press in January.'],
    ['the very place', 'A family firm in Skerry Vale makes the barrels.'],
  ])('not: %s', (_, claim) => {
    expect(check(claim)).toBe('supported');
  });
});

describe('other words for the same', () => {
  test.each([
    ['owned by', 'Greta Holm owns the cider mill at Pell.', 'supported'],
    ['the sum before', 'Until May the fee had been $18.', 'supported'],
    ['another sum before', 'Until May the fee had been $17.', 'unsupported 17'],
    ['belongs to', 'Rosa Lind holds 40 percent of the barn.', 'supported'],
    ['taken for', 'Ines Quarto had taken canker for frost.', 'supported'],
    ['a quarter of an hour', 'The press ran for fifteen minutes.', 'supported'],
  ])('%s', (_, claim, expected) => {
    expect(check(claim)).toBe(expected);
  });
});

describe('what may, would or must be', () => {
  const isTold = (claim: string) => claimKind(claim) === 'hedged' && isAtOdds(matchClaim(corpus, claim));

  test('is told where the source has another number', () => {
    expect(isTold('Nadia Reyes may have lost seven hives.')).toBe(true);
  });

  test.each(['The trust should sell the mill.', 'Perhaps Ola Brandt would buy a better press.'])(
    'else not: %s',
    (claim) => {
      expect(isTold(claim)).toBe(false);
    },
  );
});
