import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { claimKind } from '../../../src/draft/claims.js';
import { isAtOdds, matchClaim } from '../../../src/match/claim.js';

/**
 * Twenty-five articles with thirty faithful sentences, opinions, and thirty (the last six: twenty) sentences with one thing wrong each, by six authors
 * who did not know the matcher. At their first run, before anything was learned from them: the first eight 51 false alarms of
 * 240, 7 opinions of 48, 86 caught of 240; four more (election, rail, hospital, battery), run after what the eight
 * had taught, 18 of 120, 4 of 32 and 61 of 120; three more (reedbed, courtroom, grades), after those, 5 of 90, 5 of 24 and 42 of 90;
 * four more by a fourth author (meters, petrel, pass, club), after those, 10 of 120, 1 of 32 and 46 of 120; three
 * more by a fifth (coalition, ventilation, river), after those, 8 of 90, 4 of 30 and 36 of 60; three by a sixth, who retells far more
 * freely (meadow, ponds, mill), 12 of 90, 1 of 30 and 17 of 60. Below what they stand at now.
 */
const reached: Readonly<Record<string, { falseAlarms: number; caught: number }>> = {
  architect: { falseAlarms: 1, caught: 18 },
  battery: { falseAlarms: 0, caught: 24 },
  club: { falseAlarms: 3, caught: 19 },
  coalition: { falseAlarms: 0, caught: 13 },
  courtroom: { falseAlarms: 0, caught: 18 },
  election: { falseAlarms: 1, caught: 16 },
  final: { falseAlarms: 0, caught: 10 },
  forgery: { falseAlarms: 1, caught: 16 },
  grades: { falseAlarms: 0, caught: 19 },
  hospital: { falseAlarms: 1, caught: 20 },
  lamps: { falseAlarms: 0, caught: 12 },
  meadow: { falseAlarms: 2, caught: 10 },
  meters: { falseAlarms: 0, caught: 18 },
  mill: { falseAlarms: 0, caught: 6 },
  pass: { falseAlarms: 0, caught: 17 },
  petrel: { falseAlarms: 1, caught: 16 },
  ponds: { falseAlarms: 0, caught: 14 },
  rail: { falseAlarms: 2, caught: 18 },
  reedbed: { falseAlarms: 0, caught: 19 },
  river: { falseAlarms: 0, caught: 18 },
  strike: { falseAlarms: 0, caught: 19 },
  takeover: { falseAlarms: 0, caught: 13 },
  tannery: { falseAlarms: 2, caught: 18 },
  truce: { falseAlarms: 0, caught: 16 },
  ventilation: { falseAlarms: 1, caught: 16 },
};

const folder = new URL('../../fixtures/claims/', import.meta.url);

describe.each(readdirSync(folder))('%s', (file) => {
  const [, article = '', faithful = '', opinions = '', wrong = ''] = readFileSync(
    new URL(file, folder),
    'utf8',
  ).split(/^# (?:article|faithful|opinions|wrong)\n/m);
  const corpus = buildCorpus([plainSource(article, file)]);
  const sentences = (part: string) => part.trim().split('\n');
  const isWarned = (sentence: string) => {
    const kind = claimKind(sentence);
    if (kind === 'none') return false;
    const match = matchClaim(corpus, sentence);
    if (kind === 'hedged') return isAtOdds(match);
    return match.verdict === 'contradicted' || (match.verdict === 'unsupported' && !match.isQuiet);
  };
  const { falseAlarms, caught } = reached[file.replace('.txt', '')]!;

  test('false alarms', () => {
    const alarms = [...sentences(faithful), ...sentences(opinions)].filter(isWarned);
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(falseAlarms);
  });

  test('caught, less one', () => {
    const all = sentences(wrong).map((line) => line.split('\t')[0]!);
    expect(all.length).toBeGreaterThanOrEqual(20);
    expect(all.filter(isWarned).length).toBeGreaterThanOrEqual(caught - 1);
  });
});
