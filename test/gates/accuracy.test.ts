import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attributionAccuracy } from '../bench/accuracy/attribution.js';
import { claimDetectionAccuracy } from '../bench/accuracy/claimDetection.js';
import { claimAccuracy } from '../bench/accuracy/claims.js';
import { quotationAccuracy } from '../bench/accuracy/quotations.js';
import { sentenceAccuracy } from '../bench/accuracy/sentences.js';
import type { Measure } from '../bench/measure.js';

// What has been reached on the labelled sets must not be lost. They are no part of the project: where they are not
// beside the checkout, these tests are skipped.
const data = join(process.cwd(), '..', 'shared', 'data');

const figureOf = (measures: readonly Measure[], part: string) => {
  const found = measures.find((m) => m.measure.startsWith(part) || m.measure.includes(`: ${part}`));
  if (!found) throw new Error(`no measure “${part}” among ${measures.map((m) => m.measure).join('; ')}`);
  return found.value;
};

/** A measure, and the least that it may be: what was reached, less what a change for the better elsewhere may cost. */
const least: readonly (readonly [measure: string, value: number])[] = [
  ['quotations: altered ones recalled', 0.99],
  ['quotations: invented ones not taken for altered', 0.99],
  ['quotations: place found', 0.99],
  ['hard quotations: right, altered: 1% of words', 0.985],
  ['hard quotations: right, altered: 2% of words', 0.985],
  ['hard quotations: right, altered: 5% of words', 0.985],
  ['hard quotations: right, altered: 10% of words', 0.985],
  ['hard quotations: right, altered: 15% of words', 0.985],
  ['hard quotations: right, altered: turned round', 0.97],
  ['hard quotations: right, altered: fragment, one word', 0.93],
  ['hard quotations: right, all kept', 0.99],
  ['hard quotations: right, all absent', 0.985],
  ['hard quotations: right, all spliced', 0.97],
  ['attribution.direct.content-overlap', 0.99],
  ['attribution.direct.content-exact', 0.95],
  ['attribution.direct.speaker-precision', 0.96],
  ['attribution.direct.speaker-recall', 0.93],
  ['attribution.direct.speaker-precision-of-own', 0.975],
  ['attribution.direct.cue-precision', 0.96],
  ['attribution.mixed.content-exact', 0.59],
  ['attribution.mixed.speaker-precision', 0.92],
  ['attribution.mixed.speaker-recall', 0.8],
  ['attribution.mixed.cue-precision', 0.9],
  ['attribution.indirect.content-exact', 0.43],
  ['attribution.indirect.speaker-precision', 0.91],
  ['attribution.indirect.speaker-recall', 0.61],
  ['attribution.indirect.cue-precision', 0.9],
  ['attribution.indirect.answer-precision', 0.8],
  ['attribution.all.cue-precision', 0.915],
  ['attribution.all.cue-precision-of-own', 0.95],
  ['attribution.all.cue-precision-of-best-fit', 0.935],
  ['claims.frank-cnn.auc', 0.795],
  ['claims.frank-bbc.auc', 0.745],
  ['claims.cliff.auc', 0.865],
  ['claims.wice.auc', 0.83],
  ['claims.summedits.auc', 0.715],
  // The threshold of these is cross-validated too, on few rows: they move by .02 with any change.
  ['claims.frank-cnn.balanced', 0.68],
  ['claims.frank-bbc.balanced', 0.55],
  ['claims.cliff.balanced', 0.77],
  ['claims.cliff-cnndm.balanced', 0.73],
  ['claims.cliff-xsum.balanced', 0.74],
  ['claims.wice.balanced', 0.745],
  ['claims.summedits.balanced', 0.64],
  // What the verdicts of a strictness come to, without a threshold of one's own.
  ['claims.balanced.all.balanced', 0.695],
  ['claims.balanced.summedits.balanced', 0.665],
  ['claims.balanced.cliff.balanced', 0.775],
  ['claims.strict.cliff-cnndm.balanced', 0.72],
  ['claims.conflict-number.precision', 0.95],
  ['claims.conflict-date.precision', 0.8],
  ['claims.conflict-polarity.precision', 0.93],
  ['claims.conflict-antonym.precision', 0.94],
  ['claims.conflict-name.precision', 0.93],
  ['claims.conflict-role.precision', 0.8],
  ['claims.wice.hit-at-1', 0.79],
  ['claims.wice.hit-at-3', 0.935],
  ['claims: ct24-dev, worth checking, taken for claims', 0.8],
];

describe.skipIf(!existsSync(data))('accuracy', () => {
  it('passes all golden rules of sentences, and most other rows', async () => {
    const measures = await sentenceAccuracy(data);
    expect(figureOf(measures, 'golden')).toBe(51);
    expect(figureOf(measures, 'all rows')).toBeGreaterThanOrEqual(147);
  });

  it('keeps what was reached on quotations, attribution and claims', { timeout: 300_000 }, async () => {
    const measures = [
      ...(await quotationAccuracy(data)),
      ...(await attributionAccuracy(data)),
      ...(await claimAccuracy(data)),
      ...(await claimDetectionAccuracy(data)),
    ];
    const lost = least
      .filter(([name, value]) => !(figureOf(measures, name) >= value))
      .map(([name]) => `${name}: ${figureOf(measures, name)}`);
    expect(lost).toEqual([]);
    expect(figureOf(measures, 'claims.calibration-error')).toBeLessThan(0.05);
    expect(figureOf(measures, 'claims: own list of sentences that state no fact')).toBeLessThan(0.03);
    expect(figureOf(measures, 'quotations: false alarms')).toBeLessThan(0.02);
    expect(figureOf(measures, 'alarms on faithful ones that leave no turning word out')).toBeLessThan(0.005);
  });
});
