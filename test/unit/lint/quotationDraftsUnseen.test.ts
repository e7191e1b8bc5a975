import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { parseDraft } from '../../../src/draft/registry.js';
import { analyze } from '../../../src/lint/analyze.js';
import { defaultConfig } from '../../../src/lint/config.js';
import { lint } from '../../../src/lint/run.js';
import { readSource } from '../../../src/source/read.js';
import { type UnseenCase, unseenArticles } from './quotationDraftsUnseen.js';

describe.each(unseenArticles)('quotations of $name', ({ name, text, cases }) => {
  const bytes = new TextEncoder().encode(text);
  const corpus = buildCorpus([readSource({ uri: name, name: `${name}.txt`, bytes }).source!]);
  const named = cases.map((c: UnseenCase) => ({
    draft: c[0],
    matches: c[1],
    rules: c[2],
    language: c[3] ?? 'markdown',
  }));
  it.each(named)('$draft', ({ draft, matches, rules, language }) => {
    const analysis = analyze({
      draft: parseDraft(draft, language),
      corpus,
      config: defaultConfig,
    });
    const found = lint(analysis).filter((f) => /quotation/.test(f.rule) && f.rule !== 'uncited-quotation');
    const [first] = analysis.quotations;
    if (matches.length === 0) expect(first).toBeUndefined();
    else expect(matches).toContain(first?.match.match);
    if (rules !== 'any') expect(found.map((f) => f.rule)).toEqual(rules);
  });
});
