import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainSource } from '../../build/fit/claimsData.js';
import { buildCorpus } from '../../src/corpus/build.js';
import { matchClaim } from '../../src/match/claim.js';
import { verifyClaim } from '../../src/match/verify.js';
import { cpuTime } from '../support/cpuTime.js';

const vocabulary =
  'the a of in on and not never refused to Ana Ruiz Velm Tolland council port ship ships wall rejected accepted rose fell more less 7 12 2019 $3 million percent Monday May said told that by was , . “ ” ? '.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...vocabulary), { maxLength: 25 }).map((w) => w.join(' '));
const odd = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), sentence);
const source = fc.array(odd, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'));

test('whatever the text, spans lie in it and evidence is the source', () => {
  fc.assert(
    fc.property(source, odd, (text, claim) => {
      const corpus = buildCorpus([plainSource(text)]);
      const m = matchClaim(corpus, claim);
      expect(m.score).toBeGreaterThanOrEqual(0);
      expect(m.score).toBeLessThanOrEqual(1);
      expect(m.evidence.length).toBeLessThanOrEqual(5);
      for (const e of m.evidence) expect(e.text).toBe(text.slice(e.start, e.end));
      for (const s of [...m.unmatched, ...m.conflicts.map((c) => c.claim)]) {
        expect(0 <= s.start && s.start < s.end && s.end <= claim.length).toBe(true);
      }
      for (const { source: s } of m.conflicts) {
        expect(m.evidence.some((e) => e.start <= s.start && s.end <= e.end)).toBe(true);
      }
      expect(m.verdict === 'contradicted').toBe(m.conflicts.length > 0);
    }),
    { numRuns: 150 },
  );
});

test('a line of the source is never contradicted by a source that is only that line', () => {
  fc.assert(
    fc.property(sentence, (line) => {
      expect(matchClaim(buildCorpus([plainSource(line)]), line).verdict).not.toBe('contradicted');
    }),
    { numRuns: 150 },
  );
});

test('words that the source does not have never raise the score', () => {
  fc.assert(
    fc.property(source, sentence, (text, claim) => {
      const corpus = buildCorpus([plainSource(text)]);
      const { score, conflicts } = matchClaim(corpus, claim);
      // With foreign words a claim may be too far from a line to be at odds with it.
      fc.pre(conflicts.length === 0);
      expect(matchClaim(corpus, `${claim} zyxomandria qwertzuiop`).score).toBeLessThanOrEqual(score + 1e-9);
    }),
    { numRuns: 150 },
  );
});

test('a text is no better than the worst of its sentences, and as good as its only one', () => {
  fc.assert(
    fc.property(source, fc.array(sentence, { minLength: 1, maxLength: 4 }), (text, sentences) => {
      const v = verifyClaim(buildCorpus([plainSource(text)]), sentences.join('. '), () => 'claim');
      const scores = v.sentences.map((s) => s.score);
      if (scores.length === 0) return;
      expect(v.score).toBeLessThanOrEqual(Math.min(...scores) + 1e-9);
      if (scores.length === 1) expect(v.score).toBeCloseTo(scores[0]!, 9);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['no spaces', 'a'.repeat(100_000)],
  ['one word over and over', 'council '.repeat(12_000)],
  ['full stops', '. '.repeat(50_000)],
  ['apostrophes', "'".repeat(100_000)],
  ['capitals and stops', 'A.'.repeat(50_000)],
  ['figures', Array.from({ length: 20_000 }, (_, i) => i).join(' ')],
  ['another script', '议会否决了海堤计划。'.repeat(10_000)],
])('100 KB of %s take bounded time', (_, claim) => {
  const corpus = buildCorpus([
    plainSource('The council rejected the wall. A.B.C. said 7, 8 and 9 were enough.'.repeat(20)),
  ]);
  matchClaim(corpus, 'The council.');
  // An order of magnitude above what it takes (under 50 ms), for a machine that is busy.
  expect(cpuTime(() => void matchClaim(corpus, claim))).toBeLessThan(1_000);
});
