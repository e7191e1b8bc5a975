import { expect, test } from 'vitest';
import { analyseClaim } from '../../../src/match/claim/analyse.js';
import { unsaidFeatures, unsaidOf, unsaidRow } from '../../../src/match/claim/unsaid.js';
import { unsaid as fitted } from '../../../src/match/data/fitted/unsaid.js';
import { reportOf } from '../../support/report.js';

const corpus = reportOf(
  'The harbour board sold 40 boats to Norway in May. Ana Ruiz, the mayor, praised the sale.',
);

test('what is measured is what was fitted', () => {
  expect(fitted.features).toEqual([...unsaidFeatures]);
  for (const claim of ['', 'The.', 'Ana Ruiz praised it.', '漢字 ١٢٣']) {
    const row = unsaidRow(analyseClaim(corpus, claim), 0.1);
    expect(row.length).toBe(unsaidFeatures.length);
    expect(row.every(Number.isFinite), claim).toBe(true);
  }
});

test('what no line has is likelier unsaid than what one has, and than a remark', () => {
  const of = (claim: string) => unsaidOf(analyseClaim(corpus, claim), 0.05);
  const invented = of('Her daughter has bought a brewery in Peru.');
  expect(invented).toBeGreaterThan(of('The harbour board sold forty boats to Norway.'));
  expect(invented).toBeGreaterThan(of('Trust, once mislaid, is not found again in a drawer.'));
});
