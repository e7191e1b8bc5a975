import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { analyseClaim } from '../../../src/match/claim/analyse.js';
import { nameElsewhere, nameFeatures, nameRows } from '../../../src/match/claim/nameElsewhere.js';
import { nameElsewhere as fitted } from '../../../src/match/data/fitted/nameElsewhere.js';
import { readSource } from '../../../src/source/read.js';

const folder = join(import.meta.dirname, '../../fixtures/shortDrafts');
const corpusOf = (draft: string) => {
  const bytes = readFileSync(join(folder, `${draft}.txt`));
  return buildCorpus([readSource({ uri: draft, name: `${draft}.txt`, bytes }).source!]);
};

/** The name that is told, and what the source has in its place. */
function told(draft: string, claim: string): string[] {
  const corpus = corpusOf(draft);
  const { terms, lines } = analyseClaim(corpus, claim);
  return nameElsewhere(claim, terms, lines, corpus).map(
    ({ term, source }) => `${terms[term]!.text}|${corpus.sources[0]!.text.slice(source.start, source.end)}`,
  );
}

describe('a name in what the source tells of another', () => {
  test('is told with the name that stands there', () => {
    expect(
      told(
        'canal-fibre',
        'The sifting was entrusted to a program schooled by Hernán Oyarzo, who is studying for his doctorate.',
      ),
    ).toEqual(['Oyarzo|Matías Quiroga']);
  });

  test('is not told where it is the right one', () => {
    expect(
      told(
        'canal-fibre',
        'The sifting was entrusted to a program schooled by Matías Quiroga, who is studying for his doctorate.',
      ),
    ).toEqual([]);
  });

  test('nor of what the writer thinks, of a word that says which, or of who belongs to it', () => {
    const sifting = 'the sifting was entrusted to a program schooled for his doctorate';
    for (const claim of [
      `It seems to me that ${sifting} by Hernán Oyarzo.`,
      `The Hernán Oyarzo program was schooled for his doctorate and entrusted with the sifting.`,
      `By somebody other than Hernán Oyarzo, ${sifting}.`,
    ])
      expect(told('canal-fibre', claim), claim).toEqual([]);
  });
});

test('what is measured is what was fitted', () => {
  expect(fitted.features).toEqual([...nameFeatures]);
  const corpus = corpusOf('canal-fibre');
  const claim =
    'The sifting was entrusted to a program schooled by Hernán Oyarzo, who is studying for his doctorate.';
  const { terms, lines } = analyseClaim(corpus, claim);
  const rows = nameRows(claim, terms, lines, corpus);
  expect(rows.map((r) => r.features.length)).toEqual([nameFeatures.length]);
  expect(rows.every((r) => r.features.every(Number.isFinite))).toBe(true);
});
