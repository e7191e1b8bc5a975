import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { isClaim } from '../../../src/draft/claims.js';
import { matchClaim } from '../../../src/match/claim.js';
import { claimDrafts } from './claimDrafts.js';
import { lastDrafts } from './claimDraftsLast.js';
import { laterDrafts } from './claimDraftsLater.js';
import { sixtyDrafts } from './claimDraftsSixty.js';
import { furtherSixtyDrafts } from './claimDraftsSixtyFurther.js';
import { lastSixtyDrafts } from './claimDraftsSixtyLast.js';
import { unseenDrafts } from './claimDraftsUnseen.js';

/**
 * What is reached at balanced strictness, less one caught (less than before where a warning rested on uncovered words alone): who said what is read by the attribution layer, and moves
 * with it. At their first run, before anything was learned from them, the drafts came to (false alarms of 20, caught
 * of 15):
 *
 * - news 1, 8; science 2, 8; business 0, 7: written before the conflicts were;
 * - diplomacy 2, 9; technology 3, 13; sport 1, 11: written when those three stood at 1, 12; 1, 13; 0, 13;
 * - culture 1, 13; environment 2, 9; court 1, 8: written when the six stood at 3 of 120 and 81 of 90;
 * - trial 2, 8; orchard 0, 8; ferry 0, 9 (false alarms of 18, caught of 16): written when the nine stood so.
 */
const reached: Readonly<Record<string, { falseAlarms: number; caught: number }>> = {
  news: { falseAlarms: 1, caught: 13 },
  science: { falseAlarms: 1, caught: 13 },
  business: { falseAlarms: 0, caught: 13 },
  diplomacy: { falseAlarms: 1, caught: 11 },
  technology: { falseAlarms: 0, caught: 13 },
  sport: { falseAlarms: 0, caught: 13 },
  culture: { falseAlarms: 0, caught: 12 },
  environment: { falseAlarms: 1, caught: 11 },
  court: { falseAlarms: 1, caught: 10 },
  trial: { falseAlarms: 1, caught: 9 },
  orchard: { falseAlarms: 1, caught: 8 },
  ferry: { falseAlarms: 1, caught: 10 },
};

describe.each([...claimDrafts, ...laterDrafts, ...unseenDrafts, ...lastDrafts])(
  'draft: $name',
  ({ name, article, faithful, wrong }) => {
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
          expect(article.slice(c.source.start, c.source.end)).toMatch(/\S/);
          const { start, end } = match.evidence[0]!;
          expect(match.evidence.some((e) => e.start <= c.source.start && c.source.end <= e.end)).toBe(true);
          expect(article.slice(start, end)).toBe(match.evidence[0]!.text);
        }
      }
    });
  },
);

/**
 * The writer's measure: of forty good sentences, how many are warned about; of twenty false ones, how many are caught.
 * First run, before anything was learned from them: library 1 and 13, glacier 3 and 14, merger 1 and 10;
 * then harbour master 5 and 11, seagrass 4 and 5, club 8 and 7;
 * then inhaler 6 and 13, brewery 4 and 11, footpath 6 and 8.
 */
const reachedOfSixty: Readonly<Record<string, { falseAlarms: number; caught: number }>> = {
  library: { falseAlarms: 1, caught: 18 },
  glacier: { falseAlarms: 0, caught: 16 },
  merger: { falseAlarms: 0, caught: 17 },
  'harbour master': { falseAlarms: 2, caught: 10 },
  seagrass: { falseAlarms: 1, caught: 11 },
  club: { falseAlarms: 1, caught: 12 },
  inhaler: { falseAlarms: 2, caught: 14 },
  brewery: { falseAlarms: 2, caught: 12 },
  footpath: { falseAlarms: 1, caught: 10 },
};

describe.each([...sixtyDrafts, ...furtherSixtyDrafts, ...lastSixtyDrafts])(
  'draft of sixty: $name',
  ({ name, article, faithful, noClaims, wrong }) => {
    const corpus = buildCorpus([plainSource(article, name)]);
    const isWarned = (sentence: string) =>
      isClaim(sentence) && matchClaim(corpus, sentence).verdict !== 'supported';

    test('is the measure that it says it is', () => {
      expect([faithful.length, noClaims.length, wrong.length]).toEqual([30, 10, 20]);
    });

    test('few false alarms', () => {
      const alarms = [...faithful, ...noClaims].filter(isWarned);
      expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(reachedOfSixty[name]!.falseAlarms);
    });

    test('most false claims are caught', () => {
      const missed = wrong.filter(([, claim]) => !isWarned(claim));
      expect(wrong.length - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(
        reachedOfSixty[name]!.caught,
      );
    });
  },
);
