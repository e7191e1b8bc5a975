import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { parseDraft } from '../../../src/draft/registry.js';
import { analyze } from '../../../src/lint/analyze.js';
import { defaultConfig } from '../../../src/lint/config.js';

const article = `The council met on Monday in Lund.

“We will plant four hundred trees along the river,” Mayor Ana Ruiz told reporters.

Ruiz denied that the old bridge would be closed to lorries in spring.

The mayor has asked the paper to put the plan in print.`;

function claimOf(text: string) {
  const corpus = buildCorpus([plainSource(article, 'lund')]);
  const { claims } = analyze({ draft: parseDraft(text, 'markdown'), corpus, config: defaultConfig });
  expect(claims).toHaveLength(1);
  return claims[0]!.match;
}

describe('a sentence that says who said words, and nothing else', () => {
  test.each([
    'Ana Ruiz said: “We will plant four hundred trees along the river.”',
    '“We will plant four hundred trees along the river,” Ruiz said.',
    'As the paper put it: “We will plant four hundred trees along the river.”',
  ])('rests on the line that has the words: %s', (text) => {
    const match = claimOf(text);
    expect(match.verdict).toBe('supported');
    expect(match.evidence[0]!.text).toContain('four hundred trees');
    expect(match.conflicts).toEqual([]);
  });

  test('with a number of its own it is held against the corpus', () => {
    const match = claimOf('Ana Ruiz said 12 times: “We will plant four hundred trees along the river.”');
    expect(match.unmatched).not.toEqual([]);
  });

  test('words that the source denies are no support by themselves', () => {
    const match = claimOf('Ruiz said that “the old bridge would be closed to lorries in spring.”');
    expect(match.verdict).toBe('contradicted');
  });

  test('somebody else’s name is nothing that the quotation answers', () => {
    const match = claimOf('Boris Lind said: “We will plant four hundred trees along the river.”');
    expect(match.unmatched).not.toEqual([]);
  });
});
