import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { parseDraft } from '../../../src/draft/registry.js';
import { analyze } from '../../../src/lint/analyze.js';
import { defaultConfig } from '../../../src/lint/config.js';
import { applyEdits } from '../../../src/lint/editorial.js';
import type { Fix } from '../../../src/lint/model.js';
import { lint } from '../../../src/lint/run.js';
import { readSource } from '../../../src/source/read.js';
import { formatMessage } from '../../../src/util/message.js';
import { articles } from './quotationDrafts.js';
import { unseenArticles } from './quotationDraftsUnseen.js';

// What each fix of a quotation promises, on every draft of the articles: that it is offered is tested one by one in
// test/unit/ide.

const analysed = (text: string, language: string, corpus: Corpus) =>
  analyze({ draft: parseDraft(text, language), corpus, config: defaultConfig });

const all = [...articles, ...unseenArticles].flatMap(({ name, text, cases }) => {
  const bytes = new TextEncoder().encode(text);
  const corpus = buildCorpus([readSource({ uri: name, name: `${name}.txt`, bytes }).source!]);
  return cases.map(([draft, , , language = 'markdown']) => ({ draft, language, corpus }));
});

const fixed = all.flatMap(({ draft, language, corpus }) => {
  const analysis = analysed(draft, language, corpus);
  return lint(analysis).flatMap((finding) =>
    finding.fixes.map((fix) => ({ draft, language, corpus, analysis, finding, fix })),
  );
});

const titled = (part: string) => fixed.filter(({ fix }) => formatMessage(fix.title).includes(part));
const mended = ({ draft, fix }: { draft: string; fix: Fix }) => applyEdits(draft, fix.edits);

describe('the fixes of quotations', () => {
  it('by the source’s words make an altered quotation verbatim, with one edit a difference', () => {
    const cases = titled('Use the source’s words');
    expect(cases.length).toBeGreaterThan(40);
    for (const c of cases) {
      const [before] = c.analysis.quotations;
      const [now] = analysed(mended(c), c.language, c.corpus).quotations;
      expect([mended(c), now?.match.match === 'exact' || now?.match.match === 'faithful']).toEqual([
        mended(c),
        true,
      ]);
      expect(c.fix.edits.length).toBe(before!.match.differences.length);
    }
  });

  it('by brackets and elisions make it faithful, and change none of its words', () => {
    const cases = titled('as yours').concat(titled('with an elision'));
    expect(cases.length).toBeGreaterThan(20);
    const words = (text: string) => text.replace(/[[\]…]/g, '').replace(/\s+(?=[\s.,;:?!])/g, '');
    for (const c of cases) {
      const [now] = analysed(mended(c), c.language, c.corpus).quotations;
      expect([mended(c), now?.match.match]).toEqual([mended(c), 'faithful']);
      expect(words(mended(c))).toBe(words(c.draft));
    }
  });

  it('by putting back what was left out make a spliced quotation verbatim or faithful', () => {
    const cases = titled('Put back the words').concat(titled('in place of the brackets'));
    expect(cases.length).toBeGreaterThan(12);
    for (const c of cases) {
      const [now] = analysed(mended(c), c.language, c.corpus).quotations;
      expect([mended(c), now?.match.match === 'exact' || now?.match.match === 'faithful']).toEqual([
        mended(c),
        true,
      ]);
    }
  });

  it('by quoting two parts apart leave two quotations and no splice', () => {
    const cases = titled('Quote the two parts apart');
    expect(cases.length).toBeGreaterThan(5);
    for (const c of cases) {
      const { quotations } = analysed(mended(c), c.language, c.corpus);
      expect([mended(c), quotations.map((q) => q.match.match).filter((m) => m === 'spliced')]).toEqual([
        mended(c),
        [],
      ]);
      expect(quotations.length).toBeGreaterThan(c.analysis.quotations.length);
    }
  });

  it('are offered for every splice that swallows a word', () => {
    const without = all.flatMap(({ draft, language, corpus }) =>
      lint(analysed(draft, language, corpus))
        .filter((f) => f.rule === 'spliced-quotation' && f.fixes.length === 0)
        .map(() => draft),
    );
    expect(without.filter((d) => !d.includes('\n>'))).toEqual([]);
  });

  it('by dropping the marks leave no quotation and every word', () => {
    const cases = titled('drop the quotation marks');
    expect(cases.length).toBeGreaterThan(20);
    for (const c of cases) {
      expect(c.fix.edits.every((e) => e.newText === '')).toBe(true);
      expect(mended(c).replace(/[“”"‘’'`]/g, '')).toBe(c.draft.replace(/[“”"‘’'`]/g, ''));
    }
  });

  it('by the speaker’s name put the words in the right mouth', () => {
    const cases = titled('Say “');
    expect(cases.length).toBeGreaterThan(3);
    for (const c of cases) {
      const now = lint(analysed(mended(c), c.language, c.corpus)).map((f) => f.rule);
      expect([mended(c), now]).not.toContain('misattributed-quotation');
      expect(now).not.toContain('misattributed-quotation');
    }
  });

  it('by a citation leave the quotation cited', () => {
    const cases = titled('Cite ');
    expect(cases.length).toBeGreaterThan(20);
    for (const c of cases) {
      const rules = lint(analysed(mended(c), c.language, c.corpus)).filter(
        (f) => f.start === c.finding.start,
      );
      expect(rules.map((f) => f.rule)).not.toContain('uncited-quotation');
    }
  });

  it('never let fixAll touch quoted words', () => {
    for (const { analysis, fix } of fixed) {
      if (!fix.safe) continue;
      for (const e of fix.edits) {
        expect(analysis.draft.quotations.some((q) => e.start < q.end && q.start < e.end)).toBe(false);
      }
    }
  });
});
