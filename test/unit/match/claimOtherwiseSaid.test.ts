import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';

const weir = `Ana Ruiz and six co-authors published the survey in May.

Of the owner, Luis Hale, 71, little is known. He has lived at the lock since 1984.

The lawyers put the debt at about Rs 18.4 crore. “I was told that permission is not needed,” the manager said.

At the same time, it is not shown that the men remained without work for the whole winter.

She left school after three terms, and finished a course in music before she had taken a single lesson in botany.

The keeper, Tove Lind, said she had never been hopeful.

Dimming the lamps made no measurable difference.

Ponds of less than an acre gave off more heat than the lake had suggested.

“There are forty-one families on our waiting list, and nobody hands in a petition for them,” Joan Ferris told the radio.

“People I was at school with cross the street,” said Colin Fawcett.`;
const corpus = buildCorpus([plainSource(weir, 'weir')]);

function check(claim: string): string {
  const m = matchClaim(corpus, claim);
  const words = m.conflicts.map(
    (c) => `${claim.slice(c.claim.start, c.claim.end)}|${weir.slice(c.source.start, c.source.end)}`,
  );
  return [m.verdict, ...words].join(' ');
}

describe('said in other words, and not at odds', () => {
  test.each([
    ['one more than the others', 'The survey that came out in May had seven authors.'],
    ['a decade', 'Luis Hale has lived at the lock since the mid-1980s.'],
    ['a little over, past a currency', 'The debt comes to a little over Rs 18 crore.'],
    ['no permission, not needed', 'The manager had been told that no permission was needed.'],
    ['idle, without work', 'It was not proved that the men were idle for the whole winter.'],
    ['none, before a single one', 'She had taken no botany by the time she finished her course in music.'],
    ['little hope', 'Tove Lind said she had had little hope.'],
    ['no difference, no measurable one', 'The keepers noticed that dimming made no difference.'],
    ['a bound is no comparison', 'The smallest ponds gave off more heat than the lake indicated.'],
  ])('%s', (_, claim) => {
    expect(check(claim)).not.toMatch(/^contradicted/);
  });

  test.each([
    ['two more', 'The survey that came out in May had eight authors.'],
    ['another decade', 'Luis Hale has lived at the lock since the mid-1990s.'],
  ])('but not: %s', (_, claim) => {
    expect(check(claim)).not.toMatch(/^supported/);
  });
});

describe('said by another', () => {
  test('wherever it stands', () => {
    expect(check('Colin Fawcett pointed out that more than forty families were waiting.')).toBe(
      'contradicted Fawcett|Joan Ferris',
    );
  });
  test('by whom the source has say it', () => {
    expect(check('Joan Ferris pointed out that more than forty families were waiting.')).not.toMatch(
      /^contradicted/,
    );
  });
});
