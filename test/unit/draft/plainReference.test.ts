import { expect, it } from 'vitest';
import { lastPlainReference, trailingReference } from '../../../src/draft/plainReference.js';
import { formatMessage } from '../../../src/util/message.js';
import { cpuTime } from '../../support/cpuTime.js';
import { draftUri, openFixture, parseFixture } from '../../support/fixture.js';

const claim = 'The board sold two cranes';

it.each([
  '(Ruiz 2025, para. 3)',
  '(harbour, para. 1)',
  '(The River Plan, pp. 3–5)',
  '(see Ruiz and Smith 2019)',
  '(World Bank, 2020)',
  '(Smith et al. 2020b, sec. 2)',
  '(Hearing, 00:12:31)',
])('%s is a reference', (reference) => {
  expect(trailingReference(`${claim} ${reference}.`)).toBe(claim.length);
  expect(lastPlainReference(`${claim} ${reference}.`)).toBeGreaterThan(0);
});

it.each([
  '(in March)',
  '(about 30 people)',
  '(May 2024)',
  '(the first in 2019)',
  '(they were rusty, 40 years old)',
  '(10:30)',
  '()',
])('%s is not', (words) => {
  expect(trailingReference(`${claim} ${words}.`)).toBeUndefined();
  expect(lastPlainReference(`${claim} ${words}.`)).toBe(-1);
});

it('takes time in proportion to its length', () => {
  const took = (n: number) => {
    const text = `${'(Aa, Bb & Cc '.repeat(n)}, para. `;
    return cpuTime(() => {
      for (let i = 0; i < 20; i++) lastPlainReference(text);
      for (let i = 0; i < 20; i++) trailingReference(text);
    });
  };
  took(2000);
  expect(took(8000) / Math.max(took(2000), 0.5)).toBeLessThan(12);
});

it('cites a sentence and takes nothing from it', () => {
  const fixture = parseFixture(`//- sources/harbour.txt
The harbour board sold two cranes in March. “We needed the room,” said Ana Ruiz.
//- draft.md
The harbour board sold two cranes in March (Harbour Board 2025, para. 1). The harbour board sold three cranes in March (Ruiz 2025, para. 1).

“We needed the room,” said Ana Ruiz (Ruiz 2025, para. 1).`);
  const service = openFixture(fixture);
  const found = service.diagnostics(draftUri, 1)!;
  expect(found.map((d) => [d.rule, formatMessage(d.message).includes('three')])).toEqual([
    ['contradicted-claim', true],
  ]);
  expect(service.claims(draftUri, 1)!.map((c) => [c.verdict, c.cited])).toEqual([
    ['supported', true],
    ['contradicted', true],
    ['supported', true],
  ]);
});
