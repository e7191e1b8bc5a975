import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';

const weir = `Halvorsen Paper says that its weir at Sund has raised the river by no more than three feet.
The county puts the number of flooded farms at 34; a survey by the Anglers’ Union, a club, counted 57.
An inquiry in Lindby is due to hear the complaint on 9 May.
In 2004 farmers at Sund took the old owner, Borg Timber, to court over a broken sluice, and lost.
The union wants the gates opened at night. Halvorsen Paper opposes that.
Oskar Lie has drowned seven of his ewes in the marsh. Petra Moe, his cousin, drowned none.
A review left out figures from four of the twelve gauges.
Buses come when they come, people say. From Monday to Thursday, said the teacher Ana Strand, none arrived, and 18 pupils walked.
No boat is needed to cross the ford. A farmer’s basic needs come before any concession, said Ida Berg.
The engineer stopped short of blaming the mine. We will comply with every ruling, said Halvorsen’s director, Jon Vik.
On 2 June the county closed the road.`;
const corpus = buildCorpus([plainSource(weir, 'weir')]);

function check(claim: string): string {
  const m = matchClaim(corpus, claim);
  const words = m.conflicts.map(
    (c) => `${claim.slice(c.claim.start, c.claim.end)}|${weir.slice(c.source.start, c.source.end)}`,
  );
  return [m.verdict, ...words].join(' ');
}

describe('what cannot both hold', () => {
  test.each([
    [
      'a bound from the other side',
      'Halvorsen Paper says the weir has raised the river by at least three feet.',
      'contradicted three|three',
    ],
    [
      'figures changed over',
      'The county counts 57 flooded farms, whereas the Anglers’ Union found 34.',
      'contradicted 34|57',
    ],
    [
      'over before its day',
      'An inquiry in Lindby dismissed the complaint on 9 May.',
      'contradicted dismissed|due',
    ],
    [
      'the opposite of what is said last',
      'Farmers at Sund won their case against Borg Timber in 2004.',
      'contradicted won|lost',
    ],
    [
      'the opposite of what a pronoun stands for',
      'Halvorsen Paper supports opening the gates at night, as the union wants.',
      'contradicted supports|opposes',
    ],
    ['another who did it to so many', 'Petra Moe has drowned seven of her ewes.', 'contradicted Moe|Lie'],
    ['all for a part', 'All of the twelve gauges were left out of the review.', 'contradicted All|four'],
    ['a mine', 'The engineer said that the mine was to blame.', 'contradicted blame|short'],
    ['defiance', 'Vik said that Halvorsen would defy every ruling.', 'contradicted defy|comply'],
  ])('%s', (_, claim, expected) => {
    expect(check(claim)).toBe(expected);
  });
});

describe('what does hold', () => {
  test.each([
    [
      'a bound said by a denial',
      'Halvorsen Paper maintains that the weir has not raised the river by more than three feet.',
    ],
    [
      'figures in the other order',
      'The Anglers’ Union counted 57 flooded farms, while the county puts the number at 34.',
    ],
    ['still to come', 'An inquiry in Lindby is to hear the complaint on 9 May.'],
    ['done on its day', 'The county closed the road on 2 June.'],
    [
      'a deed that another line denies of others',
      'No bus came from Monday to Thursday, said Ana Strand, a teacher.',
    ],
    ['needs that are no deed', 'Ida Berg says that basic needs come before a concession.'],
    ['his own number', 'Oskar Lie lost seven of his ewes; they drowned in the marsh.'],
  ])('%s', (_, claim) => {
    expect(check(claim)).toBe('supported');
  });
});

const ward = `Goats ate somewhat more hay than sheep. A plan to buy the barn was not mentioned.
The parish hopes to have the chapel open again by Easter. The survey may have missed older tenants.
The committee decided unanimously to keep the gate. The board adopted the second motion by a narrow majority.
The ministry is considering whether to equip a further 60 barns. Ruth Adair said that there were no talks about a sale.
The trust had stopped short of a formal complaint about the fence.`;
const parish = buildCorpus([plainSource(ward, 'ward')]);

describe('more or less sure, and the other way round', () => {
  test.each([
    ['compared the other way round', 'Sheep ate somewhat more hay than goats.', 'contradicted'],
    ['compared alike', 'More hay was eaten by goats than by sheep.', 'supported'],
    ['certain for hoped', 'The chapel will open again by Easter, the parish said.', 'contradicted'],
    ['hoped', 'The parish wants the chapel to open again by Easter.', 'supported'],
    ['certain for possible', 'The survey missed older tenants.', 'contradicted'],
    ['possible', 'The survey perhaps missed older tenants.', 'supported'],
    ['split for unanimous', 'The committee decided by a narrow majority to keep the gate.', 'contradicted'],
    ['unanimous for split', 'The board adopted the second motion unanimously.', 'contradicted'],
    ['decided for considered', 'The ministry has decided to equip a further sixty barns.', 'contradicted'],
    [
      'talks that there were not',
      'Ruth Adair confirmed that talks about a sale were under way.',
      'contradicted',
    ],
    ['a complaint that was not made', 'The trust lodged a formal complaint about the fence.', 'contradicted'],
  ])('%s', (_, claim, expected) => {
    expect(matchClaim(parish, claim).verdict).toBe(expected);
  });
});
