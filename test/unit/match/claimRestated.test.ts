import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';

const weir = `The workers were told in an e-mail at 6 a.m. Wednesday, and many found that their passes had stopped working by 8.
Halvet holds 64 soldiers from Corrow, and Corrow holds 41 from Halvet. Not everyone shares the hope of a swap.
The board rejected the second request. The League's leader said that his party would talk to anyone who accepted three requests.
Two others had made no claim. One of them, a shipowner, had told the court that he preferred to go on believing that his was real.
Work on the weir cannot begin until the firm has signed an agreement on the new road. Pumping has begun at Lund.
The replacement was scheduled for 6 February, three weeks after the accident.
A fourth, an old barge and the largest of all, turned up in June in a yard at Lund after an anonymous call.
The council has given its blessing to 148 flats on the site of the old mill in Corrow.
For 15 years it could not move the club or change its colours without the consent of the members of the trust. Members may move a motion.
The charity is now hoping that the course will be taught in schools across the whole of Wexley.
Those who could swim were taken out and divided up from those who were not.
Residents fear for their fields after oil from a wrecked train was burned in Wexley this month. A train was wrecked in Wexley this month, leading to fires.
The team is fourth with five matches left, and attendance is up by 6 percent, to an average of 11,900. A hall holds 3,893.
Elton lashed out at the glitzy ball staged every year by the Guild to raise funds. The lamps were more common in the bright schools.
Norbury suffered an early blow when its keeper Paul Lind was dismissed for a duck with one run on the board.`;
const corpus = buildCorpus([plainSource(weir, 'weir')]);

function check(claim: string): string {
  const m = matchClaim(corpus, claim);
  const words = m.conflicts.map(
    (c) => `${claim.slice(c.claim.start, c.claim.end)}|${weir.slice(c.source.start, c.source.end)}`,
  );
  return [m.verdict, ...words].join(' ');
}

describe('restated, and the same', () => {
  test.each([
    [
      'a line within a frame',
      'As the paper reports, the workers were told in an e-mail at 6 a.m. Wednesday, and many found that their passes had stopped working by 8.',
    ],
    [
      'figures of two, with more behind',
      'Halvet holds 64 soldiers from Corrow, and Corrow holds 41 from Halvet, but not everyone shares the hope of a swap.',
    ],
    ['the opposite denied', 'The board did not accept the second request.'],
    [
      'two lines joined, of which one denies',
      'Two others had made no claim, and one of them, a shipowner, had told the court that he preferred to go on believing that his was real.',
    ],
    [
      'till for until',
      'Work on the weir cannot begin till the firm has signed an agreement on the new road.',
    ],
    [
      'a day with of',
      'The replacement was scheduled for the 6th of February, three weeks after the accident.',
    ],
    [
      'an aside left out behind a number that is no part',
      'A fourth turned up in June in a yard at Lund after an anonymous call.',
    ],
    [
      'more than, by less than its last figure',
      'The council has given its blessing to more than 140 flats on the site.',
    ],
    [
      'unable for could not',
      'For 15 years it was unable to move the club or change its colours without the consent of the members of the trust.',
    ],
    [
      'a hope within a frame',
      'It was reported that the charity is now hoping that the course will be taught in schools across the whole of Wexley.',
    ],
    [
      'a contraction at the end',
      'Those who could swim were taken out and divided up from those who weren’t.',
    ],
    [
      'following for after',
      'Residents fear for their fields following oil from a wrecked train being burned in Wexley this month.',
    ],
    [
      'annually for every year',
      'Elton lashed out at the glitzy ball staged annually by the Guild to raise funds.',
    ],
    [
      'a cleft',
      'It was Norbury who suffered an early blow when its keeper Paul Lind was dismissed for a duck with one run on the board.',
    ],
  ])('%s', (_, claim) => {
    expect(check(claim)).toBe('supported');
  });
});

describe('copied, but for one thing', () => {
  test('the last figure, which another line has', () => {
    expect(check('Attendance is up by 6 percent, to an average of 3,893.')).toBe('contradicted 3,893|11,900');
  });
  test('a negation before a comparison', () => {
    expect(check('The lamps were not more common in the bright schools.')).toBe('contradicted not|more');
  });
  test('a limit before it left out', () => {
    expect(check('Everyone shares the hope of a swap.')).toMatch(/^contradicted/);
  });
});
