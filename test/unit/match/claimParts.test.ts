import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';

const harbour = `The Selwick Group withdrew its bid after the board asked for proof that the money existed. According to her lawyer, Ms. Oda bought the three boats from a stranger in March.
The pilots had been invited to two hearings before the vote. Later he persuaded the port to dredge the channel.
Her request was turned from urgent to routine by a planning office in Corrow. A harbour master, Tove Lind, was told in May.
The surveyor had counted only 12 seals. The fishing club counted 41 seals last summer.
A ban on night fishing, introduced in 2018, helped the cod. The charity has managed the bay since 2011.
Her report, presented on 3 March, runs to ninety pages. Parliament debates the report on 24 April.
The panel has rejected two of the 11 mergers put before it in the past decade. About 71 percent of the club's 11,260 members took part in the ballot.
The water fund covered 1.5 million of the extra 2.7 million crowns. Most of the crews carry radios without trouble.
Lind played for Corrow in 2010-11 but scored just five goals. The motion was lost by three votes to one.
The club's treasurer, Nadia Prowse, voted against. A former keeper, Kit Jarrold, leads the campaign. The speaker of the Assembly, Olin Brask, was away.
Viktor Salme, the guild's chief whip, stayed. The president of Rivaseca, Fermin Goico, apologised for the damage. A retired judge, Dame Leonie Marsh, watched. The hearing was chaired by Dame Rosalind Akers.
The new stand at Almahon is full. The county court rejected a claim by the Orr family for 60,000 crowns. Drop-outs were more common in the dark rooms, at 21 percent, than in the bright ones.
In May, 96 millimetres of rain fell in three days, more than in 2011. The council is considering whether to equip a further 60 boats. The warden has kept the gate for nine years and plans to retire in 2031.
Ferrol and the sailors of Wexley joined the race. By 2019 the fleet had 1,950 boats. The prize went to the youngest crew in 2016.`;
const corpus = buildCorpus([plainSource(harbour, 'harbour')]);

function check(claim: string): string {
  const m = matchClaim(corpus, claim);
  const words = m.conflicts.map(
    (c) => `${claim.slice(c.claim.start, c.claim.end)}|${harbour.slice(c.source.start, c.source.end)}`,
  );
  return [m.verdict, ...words].join(' ');
}

describe('parts of a deed, held against the same deed', () => {
  test.each([
    ['who asked whom', 'The Selwick Group asked the board for proof that the money existed.', 'Group|board'],
    [
      'done to its doer',
      'The port had been invited by the pilots to two hearings before the vote.',
      'pilots|invited',
    ],
    [
      'the other side of a deal',
      'According to her lawyer, Ms. Oda sold three boats to a stranger in March.',
      'sold|bought',
    ],
    ['how many, though another did so many', 'The surveyor counted 41 seals.', '41|12'],
    ['the year of something else', 'The ban on night fishing was introduced in 2011.', '2011|2018'],
    ['the day of something else', 'The report was presented on 24 April.', 'April|March'],
  ])('%s', (_, claim, words) => {
    expect(check(claim)).toContain(words);
    expect(check(claim)).toMatch(/^contradicted/);
  });
  test.each([
    ['asked by whom', 'The board asked the Selwick Group for proof that the money existed.'],
    ['a passive', 'The pilots were invited by the port to two hearings before the vote.'],
    ['sold by the partner', 'A stranger sold three boats to Ms. Oda in March.'],
    ['its own number', 'The fishing club counted 41 seals last summer.'],
    ['the other first', 'The sailors of Wexley joined Ferrol in the race.'],
    ['a season is no score', 'Lind played for Corrow in 2010-11.'],
  ])('not at odds: %s', (_, claim) => {
    expect(check(claim)).not.toMatch(/^contradicted/);
  });
});

describe('how much of a whole', () => {
  test.each([
    [
      'most, two of eleven',
      'Most of the mergers put before the panel in the past decade were rejected.',
      'Most|two',
    ],
    ['under half, 71 percent', "Fewer than half of the club's members took part in the ballot.", 'Fewer|71'],
    ['all, 1.5 of 2.7', 'The water fund covered all of the extra 2.7 million crowns.', 'all|1.5'],
  ])('%s', (_, claim, words) => {
    expect(check(claim)).toContain(words);
    expect(check(claim)).toMatch(/^contradicted/);
  });
  test.each([
    'Most members of the club took part in the ballot.',
    'More than half of the extra 2.7 million crowns was covered by the water fund.',
    'Only a few of the mergers put before the panel in the past decade were rejected.',
    'Not all of the extra 2.7 million crowns was covered by the water fund.',
  ])('not at odds: %s', (claim) => {
    expect(check(claim)).not.toMatch(/^contradicted/);
  });
});

describe('who is what', () => {
  test.each([
    ['another holds it', "Kit Jarrold, the club's treasurer, voted against.", 'Jarrold|Prowse'],
    ['behind the name', 'Viktor Salme, the speaker of the Assembly, was away.', 'Salme|Brask'],
    ['of another', "Almahon's president, Fermin Goico, apologised for the damage.", "Almahon's|Rivaseca"],
    ['by whom, of two with one title', 'The hearing was chaired by Dame Leonie Marsh.', 'Marsh|Akers'],
  ])('%s', (_, claim, words) => {
    expect(check(claim)).toContain(words);
    expect(check(claim)).toMatch(/^contradicted/);
  });
  test.each([
    "The Assembly's speaker, Olin Brask, was away.",
    'Kit Jarrold, a former keeper, leads the campaign.',
    'Fermin Goico, president of Rivaseca, apologised for the damage.',
    'Viktor Salme, a whip of the guild, stayed.',
  ])('not at odds: %s', (claim) => {
    expect(check(claim)).not.toMatch(/^contradicted/);
  });
});

describe('the other way', () => {
  test.each([
    [
      'decided otherwise',
      "The county court upheld the Orr family's claim for 60,000 crowns.",
      'upheld|rejected',
    ],
    [
      'than, far behind',
      'Drop-outs were more common in the bright rooms than in the dark ones.',
      'more|more',
    ],
    ['less than the same', 'Less rain fell in three days in May than in 2011.', 'Less|more'],
    ['decided, weighed', 'The council has decided to equip a further sixty boats.', 'equip|whether'],
    ['retired, plans to', 'The warden retired after nine years at the gate.', 'retired|plans'],
  ])('%s', (_, claim, words) => {
    expect(check(claim)).toContain(words);
    expect(check(claim)).toMatch(/^contradicted/);
  });
  test.each([
    'Drop-outs were less common in the bright rooms than in the dark ones.',
    'More rain fell in three days in May than in 2011.',
  ])('not at odds: %s', (claim) => {
    expect(check(claim)).not.toMatch(/^contradicted/);
  });
});

describe('votes and years', () => {
  test('the other side of a vote counts, too', () => {
    expect(check('The motion was lost by three votes to two.')).toBe('contradicted two|one');
    expect(check('The motion was lost by three votes to one.')).toBe('supported');
  });
  test('a year is not set against a count', () => {
    expect(check('By 2016 the fleet had 1,950 boats.')).not.toContain('2016|1,950');
  });
});
