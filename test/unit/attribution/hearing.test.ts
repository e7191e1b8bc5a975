import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { attribute } from '../../../src/attribution/attribute.js';

const reports = (text: string) =>
  attribute(plainSource(text)).map((a) => [a.kind, a.content.text, a.speaker?.name]);

describe('what a hearing was told', () => {
  test('a name behind an indefinite description, with the office that it hangs on', () => {
    const text =
      'An expert witness, Professor Ilse Brandt of the University of Kiel, told the inquiry that the valve had failed. “It was rust,” she said.';
    expect(reports(text)).toEqual([
      ['indirect', 'the valve had failed', 'Ilse Brandt'],
      ['direct', 'It was rust,', 'Ilse Brandt'],
    ]);
  });

  test('`that` behind a noun is no report', () => {
    expect(reports('“It leaked,” Dov Amsel, 58, said in evidence that lasted four hours.')).toEqual([
      ['direct', 'It leaked,', 'Dov Amsel'],
    ]);
  });

  test('a participle at the end belongs to the main clause, not to an inverted condition', () => {
    const text =
      'Ilse Brandt said little. She refused to say that the fire would have stopped had the hose been mended, noting that it was old.';
    expect(reports(text)).toContainEqual(['indirect', 'it was old', 'Ilse Brandt']);
  });

  test('when a report came out is not what it says', () => {
    expect(reports('According to a report, published in June, the crew slept.')).toEqual([
      ['indirect', 'the crew slept', 'a report'],
    ]);
  });
});
