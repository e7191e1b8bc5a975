import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { quotationAccuracy } from '../bench/accuracy/quotations.js';
import { sentenceAccuracy } from '../bench/accuracy/sentences.js';
import type { Measure } from '../bench/measure.js';

// What has been reached on the labelled sets must not be lost. They are no part of the project: where they are not
// beside the checkout, these tests are skipped.
const data = join(process.cwd(), '..', 'shared', 'data');

const figureOf = (measures: readonly Measure[], part: string) => {
  const found = measures.find((m) => m.measure.includes(part));
  if (!found) throw new Error(`no measure “${part}” among ${measures.map((m) => m.measure).join('; ')}`);
  return found.value;
};

describe.skipIf(!existsSync(data))('accuracy', () => {
  it('passes all golden rules of sentences, and most other rows', async () => {
    const measures = await sentenceAccuracy(data);
    expect(figureOf(measures, 'golden')).toBe(51);
    expect(figureOf(measures, 'all rows')).toBeGreaterThanOrEqual(140);
  });

  it('keeps what it finds of altered quotations', async () => {
    const measures = await quotationAccuracy(data);
    for (const m of measures) expect(Number.isFinite(m.value), m.measure).toBe(true);
    expect(measures.length).toBeGreaterThan(3);
  });
});
