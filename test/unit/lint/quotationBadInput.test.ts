import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../src/draft/registry.js';
import { hover } from '../../../src/ide/hover.js';
import { analyze } from '../../../src/lint/analyze.js';
import { defaultConfig } from '../../../src/lint/config.js';
import { lint } from '../../../src/lint/run.js';
import { formatMessage } from '../../../src/util/message.js';
import { corpusOf } from '../corpus/sources.js';

// Whole drafts with quotations that nobody writes: read, matched, attributed, judged and explained without a throw, every
// span inside its text. That the time grows no faster than the input is in test/gates/growth.test.ts.

const corpus = corpusOf(
  '“We will not sell the harbour to anyone,” Mayor Ana Ruiz told reporters. “It belongs to the town.”',
  'שלום עולם, אמר ראש העיר. «لن نبيع الميناء لأحد» قال رئيس البلدية. 👍🏽 👍🏽',
);

const quotations: readonly (readonly [string, string])[] = [
  ['a megabyte of words', 'sell the harbour to anyone '.repeat(38_000)],
  ['a megabyte of one word', 'harbour'.repeat(150_000)],
  ['ten thousand elisions', 'the … '.repeat(10_000)],
  ['ten thousand elisions in brackets', 'harbour […] '.repeat(10_000)],
  ['ten thousand brackets', 'the [town] '.repeat(10_000)],
  ['only punctuation', '.,;! — … ?'.repeat(2_000)],
  ['combining marks', `We will sell${'\u0301'.repeat(20_000)} the harbour`],
  ['right to left', 'לא נמכור את הנמל לאיש '.repeat(500)],
  ['both directions', 'We will \u202enot sell\u202c the לא נמכור harbour to anyone'],
  ['emoji', '👍🏽 👩‍👩‍👧‍👦 '.repeat(3_000)],
  ['lone surrogates', 'We will \ud800 sell \udc00 the harbour to anyone'],
  ['nothing', ' '],
];

describe.each(quotations)('a quotation of %s', (_, quotation) => {
  const languages = quotation.length > 300_000 ? 1 : 3;
  const drafts = [
    ['markdown', `Ruiz told reporters: “${quotation}” [@a].\n`],
    ['plaintext', `Ruiz told reporters: “${quotation}”\n`],
    ['latex', `Ruiz told reporters: \`\`${quotation}''\n`],
  ] as const;
  it.each(drafts.slice(0, languages))('in %s', { timeout: 60_000 }, (language, text) => {
    const analysis = analyze({ draft: parseDraft(text, language), corpus, config: defaultConfig });
    for (const f of lint(analysis)) {
      expect(formatMessage(f.message).length).toBeLessThan(2_000);
      expect(0 <= f.start && f.start <= f.end && f.end <= text.length).toBe(true);
      for (const e of f.evidence) expect(corpus.get(e.source)!.text.slice(e.start, e.end)).toBe(e.text);
      for (const edit of f.fixes.flatMap((x) => x.edits)) expect(edit.end).toBeLessThanOrEqual(text.length);
    }
    for (const q of analysis.quotations) hover(analysis, q.start);
  });
});
