import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';
import { verifyClaim } from '../../../src/match/verify.js';

const harbour = `The port of Velm reopened on Friday after a strike of six weeks.
Dockers accepted a pay rise of 7 percent. Their union, led by Rosa Quill, had asked for 12 percent.
The port authority refused to comment on the cost of the strike.
"We did not get all that we wanted," Quill said.
The harbour master thanked the mayor for her patience.
About 40 ships had been waiting outside the harbour since March.
The North Sea Trade Alliance (NSTA) put the losses of its members at $2.3 million.`;
const corpus = buildCorpus([plainSource(harbour, 'velm')]);

/** Verdict and the words that conflict: `contradicted 12|7`. */
function check(claim: string): string {
  const m = matchClaim(corpus, claim);
  const words = m.conflicts.map(
    (c) => `${claim.slice(c.claim.start, c.claim.end)}|${harbour.slice(c.source.start, c.source.end)}`,
  );
  return [m.verdict, ...words].join(' ');
}

describe('what bears a claim out', () => {
  test.each([
    ['the same words', 'Dockers accepted a pay rise of 7 percent.'],
    ['inflected and passive', 'A pay rise of 7% was accepted by dockers.'],
    ['a number word', 'The strike went on for six weeks.'],
    ['a figure for a word', 'The strike lasted 6 weeks.'],
    ['a synonym', 'Dockers agreed to a pay increase of 7 percent.'],
    ['an acronym', 'The NSTA put its losses at 2.3 million dollars.'],
    ['an acronym written out', 'The North Sea Trade Alliance lost $2.3m.'],
    ['a rough number', 'Some 40 vessels were waiting outside the harbour.'],
    ['more than', 'More than 35 ships had been waiting outside the harbour.'],
    ['a negation on both sides', 'Quill said the union had not got all it wanted.'],
    ['a refusal told as a negation', 'The port authority would not comment on the cost.'],
  ])('%s', (_, claim) => {
    expect(check(claim)).toBe('supported');
  });
});

describe('what contradicts it', () => {
  test.each([
    ['number', 'Dockers accepted a pay rise of 9 percent.', 'contradicted 9|7'],
    ['date', 'The port of Velm reopened on Monday.', 'contradicted Monday|Friday'],
    ['name', 'The union is led by Carla Quill.', 'contradicted Carla|Rosa'],
    ['antonym', 'Dockers rejected a pay rise of 7 percent.', 'contradicted rejected|accepted'],
    ['polarity', 'Dockers did not accept a pay rise of 7 percent.', 'contradicted not|accepted'],
    ['role', 'The mayor thanked the harbour master.', 'contradicted mayor|master'],
  ])('%s', (_, claim, expected) => {
    expect(check(claim)).toBe(expected);
  });

  test.each([
    ['a unit', 'The strike lasted six days.', 'contradicted days|weeks'],
    ['none of it', 'No ships had been waiting outside the harbour since March.', 'contradicted No|ships'],
  ])('%s', (_, claim, expected) => {
    expect(check(claim)).toBe(expected);
  });

  test.each([
    [
      'an aside behind a negation',
      'We will not, whatever anybody says, sell the port.',
      'The port would not be sold.',
    ],
    [
      'a warning against',
      'The judge warned the dockers against speaking to reporters.',
      'The judge told the dockers not to speak to reporters.',
    ],
    [
      'unless, as if not',
      'The port will close unless the mayor opposes the plan.',
      'The port will close if the mayor does not oppose the plan.',
    ],
  ])('not by %s', (_, source, claim) => {
    const own = buildCorpus([plainSource(source, 'a')]);
    expect(matchClaim(own, claim).conflicts).toEqual([]);
  });

  test('what the source has as a condition only is no fact', () => {
    const own = buildCorpus([
      plainSource('His lawyers will appeal unless the judge dismisses the case.', 'a'),
    ]);
    const claim = 'The judge dismissed the case.';
    const [c] = matchClaim(own, claim).conflicts;
    expect(c && claim.slice(c.claim.start, c.claim.end)).toBe('dismissed');
  });

  test('a conflict spans words of the claim and of the source that it shows first', () => {
    const claim = 'Dockers accepted a pay rise of 9 percent.';
    const { conflicts, evidence } = matchClaim(corpus, claim);
    expect(conflicts[0]).toMatchObject({ kind: 'number' });
    expect(evidence[0]!.start).toBeLessThanOrEqual(conflicts[0]!.source.start);
    expect(evidence[0]!.text).toBe(harbour.slice(evidence[0]!.start, evidence[0]!.end));
  });
});

describe('what nothing bears out', () => {
  test('an invention about the same people', () => {
    const claim = 'Rosa Quill has written a novel about pirates and treasure.';
    const m = matchClaim(corpus, claim);
    expect(m.verdict).toBe('unsupported');
    expect(m.unmatched.map((u) => claim.slice(u.start, u.end))).toContain('novel');
  });

  test('an invention about the same things', () => {
    const m = matchClaim(corpus, 'The ships had brought coal and timber to the harbour.');
    expect(m.verdict).toBe('unsupported');
  });

  test('another matter has no nearest line', () => {
    const m = matchClaim(corpus, 'Photosynthesis turns carbon dioxide into sugar.');
    expect(m).toMatchObject({ verdict: 'unsupported', evidence: [], conflicts: [] });
  });

  test.each(['', '   ', '…!?', '\uFFFC', 'the of and', '\uD800', '\u0000'])('%j has no evidence', (claim) => {
    expect(matchClaim(corpus, claim)).toEqual({
      verdict: 'unsupported',
      score: 0,
      evidence: [],
      conflicts: [],
      unmatched: [],
      isQuiet: true,
    });
  });
});

describe('hints', () => {
  test('proven words count as matched', () => {
    const claim = 'Quill called it “a perfect zephyr”.';
    const proven = [{ start: claim.indexOf('a perfect'), end: claim.indexOf('”') }];
    expect(matchClaim(corpus, claim, { proven }).score).toBeGreaterThan(matchClaim(corpus, claim).score);
    expect(matchClaim(corpus, claim, { proven }).unmatched).toEqual([]);
  });

  test('of two sources that say the same, the cited one comes first', () => {
    const two = buildCorpus([plainSource(harbour, 'one'), plainSource(harbour, 'two')]);
    const [first] = matchClaim(two, 'Dockers accepted a pay rise.', { cited: ['two'] }).evidence;
    expect(first!.source).toBe('two');
  });

  test('strictness moves the verdict and not the score', () => {
    const claim = 'Dockers celebrated in the harbour taverns.';
    const of = (strictness: 'lenient' | 'strict') => matchClaim(corpus, claim, { strictness });
    expect(of('lenient').score).toBe(of('strict').score);
    expect([of('lenient').verdict, of('strict').verdict]).toEqual(['supported', 'unsupported']);
  });
});

describe('a corpus of many sources', () => {
  const other = (i: number) =>
    plainSource(
      `Meeting ${i} of the town council of Place${i} dealt with road ${i} and little else.`,
      `s${i}`,
    );
  const many = buildCorpus([...Array.from({ length: 60 }, (_, i) => other(i)), plainSource(harbour, 'velm')]);

  test('finds the one that bears it out', () => {
    const m = matchClaim(many, 'Dockers in Velm accepted a pay rise of 7 percent.');
    expect(m).toMatchObject({ verdict: 'supported', evidence: [{ source: 'velm' }, {}] });
  });
});

describe('verifyClaim', () => {
  const kindOf = (s: string) => (s.endsWith('?') ? 'none' : 'claim');

  test('spans count in the whole text', () => {
    const text = 'The port reopened on Friday. Dockers accepted a pay rise of 9 percent.';
    const v = verifyClaim(corpus, text, kindOf);
    expect(v).toMatchObject({ kind: 'claim', verdict: 'contradicted' });
    expect(v.sentences.map((s) => s.verdict)).toEqual(['supported', 'contradicted']);
    const [conflict] = v.sentences[1]!.conflicts;
    expect(text.slice(conflict!.claim.start, conflict!.claim.end)).toBe('9');
  });

  test('a question has a score and is no claim', () => {
    const v = verifyClaim(corpus, 'Did dockers accept a pay rise?', kindOf);
    expect(v.kind).toBe('not-a-claim');
    expect(v.score).toBeGreaterThan(0);
  });

  test('nothing in, nothing out', () => {
    expect(verifyClaim(corpus, '', kindOf)).toEqual({
      kind: 'not-a-claim',
      verdict: 'unsupported',
      score: 0,
      sentences: [],
    });
  });

  test('sentences of machine-made text are parted at their spaced full stops', () => {
    const v = verifyClaim(corpus, 'the port reopened on friday . dockers accepted a pay rise .', kindOf);
    expect(v.sentences).toHaveLength(2);
  });
});
