import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { parseDraft } from '../../../src/draft/registry.js';
import { analyze } from '../../../src/lint/analyze.js';
import { defaultConfig } from '../../../src/lint/config.js';

const article = `The lock at Corrow was closed in March after a leak.

The engineer Petra Lindqvist said that the gate had rusted. Repairs cost 90,000 crowns. The mayor opened a bridge in June.`;
const corpus = buildCorpus([plainSource(article, 'lock')]);

/** Each claim as the draft has it, and what the source says of it. */
function claims(text: string, language: string): string[] {
  const analysis = analyze({ draft: parseDraft(text, language), corpus, config: defaultConfig });
  return analysis.claims.map((c) => `${text.slice(c.start, c.end)}: ${c.match.verdict}`);
}

const note = 'Repairs cost 70,000 crowns. The mayor opened a bridge in June.';
const ofNote = ['Repairs cost 70,000 crowns.: contradicted', 'The mayor opened a bridge in June.: supported'];

describe.each([
  ['markdown', '^[', ']'],
  ['latex', '\\footnote{', '}'],
  ['typst', '#footnote[', ']'],
  ['asciidoc', 'footnote:[', ']'],
  ['org', '[fn:: ', ']'],
])('a note in %s', (language, open, close) => {
  const written = `${open}${note}${close}`;
  test('inside of a sentence is no part of what that says', () => {
    const sentence = `The lock at Corrow was closed${written} in March after a leak.`;
    expect(claims(sentence, language)).toEqual([`${sentence}: supported`, ...ofNote]);
  });
  test('before its full stop neither', () => {
    const sentence = `The lock at Corrow was closed in March after a leak${written}.`;
    expect(claims(sentence, language)).toEqual([`${sentence}: supported`, ...ofNote]);
  });
  test('behind it', () => {
    const sentence = 'The lock at Corrow was closed in March after a leak.';
    expect(claims(sentence + written, language)).toEqual([`${sentence}: supported`, ...ofNote]);
  });
  test('does not bear its sentence out', () => {
    const sentence = `Nobody in Lisbon had ever played the piano${written} in the rain.`;
    expect(claims(sentence, language)[0]).toBe(`${sentence}: unsupported`);
  });
});

test('brackets that somebody wrote are part of the sentence', () => {
  expect(claims('The lock at Corrow was closed in March (repairs cost 70,000 crowns).', 'markdown')).toEqual([
    'The lock at Corrow was closed in March (repairs cost 70,000 crowns).: unsupported',
  ]);
});

test('quotations and citations of a sentence with a note are its own', () => {
  const text = 'The lock^[Repairs cost 90,000 crowns.] was closed “in March after a leak” [@lock].';
  const draft = parseDraft(text, 'markdown');
  expect(draft.quotations.map((q) => q.sentence)).toEqual([0]);
  expect(draft.sentences.map((s) => s.citations)).toEqual([[0], []]);
  expect(draft.quotations[0]!.citations).toEqual([0]);
});
