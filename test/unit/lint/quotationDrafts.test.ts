import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { parseDraft } from '../../../src/draft/registry.js';
import { analyze } from '../../../src/lint/analyze.js';
import { defaultConfig } from '../../../src/lint/config.js';
import { lint } from '../../../src/lint/run.js';
import { readSource } from '../../../src/source/read.js';
import { articles, type QuotationCase } from './quotationDrafts.js';

// Every departure of the quotation matching contract, allowed and not, and every mouth, on invented articles of three
// styles: the match of each drafted quotation and the rules about it.
describe.each(articles)('quotations of $name', ({ name, text, cases }) => {
  const bytes = new TextEncoder().encode(text);
  const corpus = buildCorpus([readSource({ uri: name, name: `${name}.txt`, bytes }).source!]);
  it.each(cases)('%s', (...[draft, matches, rules]: QuotationCase) => {
    const analysis = analyze({ draft: parseDraft(draft, 'markdown'), corpus, config: defaultConfig });
    const found = lint(analysis).filter((f) => /quotation/.test(f.rule) && f.rule !== 'uncited-quotation');
    expect(matches).toContain(analysis.quotations[0]?.match.match);
    expect(found.map((f) => f.rule)).toEqual(rules);
  });
});
