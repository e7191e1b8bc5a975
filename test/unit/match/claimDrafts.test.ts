import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';
import { claimDrafts } from './claimDrafts.js';

/**
 * What is reached on the drafts of claimDrafts.ts at balanced strictness. The first three were looked at while the
 * matcher was made; those marked unseen were written after it and not learned from.
 */
const reached: Readonly<Record<string, { falseAlarms: number; caught: number }>> = {
  news: { falseAlarms: 1, caught: 12 },
  science: { falseAlarms: 1, caught: 13 },
  business: { falseAlarms: 0, caught: 13 },
};

describe.each(claimDrafts)('draft: $name', ({ name, article, faithful, wrong }) => {
  const corpus = buildCorpus([plainSource(article, name)]);
  const isWarned = (claim: string) => matchClaim(corpus, claim).verdict !== 'supported';

  test('few false alarms', () => {
    const alarms = faithful.filter(isWarned);
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(reached[name]!.falseAlarms);
  });

  test('most false claims are caught', () => {
    const missed = wrong.filter(([, claim]) => !isWarned(claim));
    expect(wrong.length - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(reached[name]!.caught);
  });

  test('a contradiction names words of both sides', () => {
    for (const [, claim] of wrong) {
      const match = matchClaim(corpus, claim);
      if (match.verdict !== 'contradicted') continue;
      expect(match.conflicts.length).toBeGreaterThan(0);
      for (const c of match.conflicts) {
        expect(claim.slice(c.claim.start, c.claim.end)).toMatch(/^\S+$/);
        expect(article.slice(c.source.start, c.source.end)).toMatch(/^\S+$/);
        const { start, end } = match.evidence[0]!;
        expect(match.evidence.some((e) => e.start <= c.source.start && c.source.end <= e.end)).toBe(true);
        expect(article.slice(start, end)).toBe(match.evidence[0]!.text);
      }
    }
  });
});
