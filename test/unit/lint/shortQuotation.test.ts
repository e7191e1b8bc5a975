import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../src/draft/registry.js';
import { analyze } from '../../../src/lint/analyze.js';
import { defaultConfig } from '../../../src/lint/config.js';
import { lint } from '../../../src/lint/run.js';
import { corpusOf } from '../corpus/sources.js';

const corpus = corpusOf(
  `“The skipper has never stood on a deck in a gale,” Lars Aune said. He called the inquiry “a circus.”

The gauge on the lower dam read 31.4 metres at two in the morning, and nobody called the campsite.

“It was no accident,” said the widow, Ida Moen. “Shame on them.” A gale had been forecast for the coast.`,
  'The council met on Monday. The gale blew roofs off in the old town.',
);

const told = (text: string) => {
  const analysis = analyze({ draft: parseDraft(text, 'markdown'), corpus, config: defaultConfig });
  const rules = lint(analysis).filter((f) => /quotation/.test(f.rule) && f.rule !== 'uncited-quotation');
  return [analysis.quotations[0]!.match.match, ...rules.map((f) => f.rule)].join(' ');
};

describe('quotations of one to three words', () => {
  it.each([
    ['The “gale” of criticism was mild.'],
    ['Critics speak of a “deck” of cards.'],
    ['Ministers wanted “no accident” of timing before the budget.'],
    ['Nobody liked the “old town” feeling.'],
  ])('are scare quotes where nothing near is meant: %s', (draft) => {
    expect(told(draft)).toBe('absent');
  });

  it.each([
    ['Aune spoke of “a gale”.', 'by the speaker'],
    ['Ida Moen met Lars Aune. “Shame on them,” she said.', 'by a pronoun and a name beside it'],
    ['He called the inquiry “a circus”.', 'by the marks of the source'],
    ['The gauge “read 31.4 metres” that night.', 'by the line'],
    ['Roofs were torn off by the “gale” in town.', 'by the line, one word'],
    ['There was a “gale” [@b].', 'by the citation'],
  ])('count near a matching speaker or sentence: %s', (draft) => {
    expect(told(draft)).toMatch(/^(?:exact|faithful)$/);
  });

  it('are told altered only there', () => {
    expect(told('Ida Moen said: “Shames on them.”')).toBe('altered altered-quotation');
    expect(told('The film was called “Shames on them.”')).toBe('absent');
  });

  it('are told in all places that are meant, and in no others', () => {
    const draft = parseDraft(
      'A “gale” blew roofs off in the old town, as forecast for the coast.',
      'markdown',
    );
    const { quotations } = analyze({ draft, corpus, config: defaultConfig });
    expect(quotations[0]!.match.evidence.map((e) => `${e.source} ${e.paragraph}`)).toEqual(['a 3', 'b 1']);
  });

  it('are not called unknown where they stand elsewhere', () => {
    expect(told('Ida Moen said it was “a circus tent”.')).toBe('absent unknown-quotation');
    expect(told('The mayor spoke of “a deck”.')).toBe('absent');
  });
});
