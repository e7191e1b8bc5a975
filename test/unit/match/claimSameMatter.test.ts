import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';

const stable = `The mare Don’t Look Down is trained by Ana Ruiz, who wins the Harbour Cup if her mount loses on Sunday. Ana Ruiz won the Harbour Cup with Don’t Look Down in 2010.

Ines Hale refused to hand her daughter over to Mr Lund, and took the girl first to Oslo, then boarded a flight to Peru. The Hales fled after Lund, the girl’s father, was granted custody in 2004.

Ruiz lifted the Granite League trophy in 2008 before joining Solmar FC, where she won two titles. The trainer also owns a stud in Arn Prefecture and one in Tolm Prefecture.

The owner launched a bid to overturn the fine, saying it was unfair, disproportionate and unenforceable. But judges said yesterday that the fine was enforceable.

The bill would close a loophole that allows the private sale of horses without a passport, its author said.

Violence spread to the southern Morland states in July, and people fled their homes.

On Jan. 20 a judge ordered the brothers to stay in prison. The court agreed on Tuesday to extend the detention of the brothers, on suspicion of fraud, for another 30 days.

The council will find a new owner for the stud, which would leave an empty seat on the board of the stud.

The vet says the company finished its trials in May and is now moving into the delivery phase of its vaccine. Hundreds of girls have fallen ill in schools since then.

The mayor closed the stables following the news that the county was banning the sale of hay, and officials burned the hay after a lorry that carried acid had overturned.`;
const corpus = buildCorpus([plainSource(stable, 'stable')]);

function check(claim: string): string {
  const m = matchClaim(corpus, claim);
  const words = m.conflicts.map(
    (c) => `${claim.slice(c.claim.start, c.claim.end)}|${stable.slice(c.source.start, c.source.end)}`,
  );
  return [m.verdict, ...words].join(' ');
}

describe('another matter, and no conflict', () => {
  test.each([
    ['a negator in a name', 'Ana Ruiz won the Harbour Cup on Do n’t Look Down in 2010.'],
    ['done by the one before', 'She took her daughter to Oslo, then boarded a flight to Peru.'],
    [
      'refused in those words',
      'The Hales fled after Ines Hale refused to hand her daughter over to Lund, the girl’s father, in 2004.',
    ],
    [
      'in a fuller line',
      'The owner launched a bid to overturn the fine, saying it was unfair and unenforceable.',
    ],
    ['what is ended', 'The author supported a bill banning the private sale of horses without a passport.'],
    ['part of a name', 'People fled their homes to escape the violence in the north of the country.'],
    ['filled, and empty', 'The council will find somebody to fill the seat on the board of the stud.'],
  ])('%s', (_, claim) => {
    expect(check(claim)).not.toContain('contradicted');
  });

  test('another of its kind is no other name', () => {
    expect(
      check('A striker who won two caps last year has moved to a Basalt League club in the far west.'),
    ).not.toContain('Granite');
  });
});

describe('the same matter, and a conflict', () => {
  test.each([
    [
      'a unit of time',
      'The brothers were ordered to spend another 30 years in detention on suspicion of fraud.',
      'years|days',
    ],
    [
      'a day is no count',
      'The court agreed to extend the detention of the brothers for another 20 days.',
      '20|30',
    ],
    [
      'its opposite, in such a line',
      'Hundreds of boys have fallen ill in schools in recent weeks.',
      'boys|girls',
    ],
    [
      'in spite of it, and after it',
      'The mayor closed the stables despite the news that the county was banning the sale of hay.',
      'despite|following',
    ],
    ['before, and after', 'Officials burned the hay before a lorry overturned.', 'before|after'],
  ])('%s', (_, claim, words) => {
    expect(check(claim)).toBe(`contradicted ${words}`);
  });

  test('denied, in a line with little else: not borne out', () => {
    expect(
      check(
        'The company says it has not moved from trials to the delivery phase of an effort to make a cure for small animals.',
      ),
    ).not.toMatch(/^supported/);
  });
});
