import { expect, it } from 'vitest';
import type { DraftLanguage } from '../../src/draft/language.js';
import type { Draft } from '../../src/draft/model.js';

/** A draft in short: its blocks, what it quotes and cites as written, and what its suppressions cover. */
export function digest(draft: Draft) {
  const raw = (s: { start: number; end: number }) => draft.text.slice(s.start, s.end);
  return {
    blocks: draft.blocks.map((b) => `${b.kind}: ${draft.prose.text.slice(b.prose.start, b.prose.end)}`),
    quotations: draft.quotations.map((q) => `${q.kind}: ${raw(q)}`),
    citations: draft.citations.map(
      (c) =>
        `${raw(c)} -> ${c.items.map((i) => raw(i.keySpan) + (i.locator ? ` (${i.locator.text})` : '')).join(', ')}`,
    ),
    suppressions: draft.suppressions.map(
      (s) => `${s.scope} ${s.rules.join(',')}: ${s.scope === 'file' ? '' : raw(s.covers)}`,
    ),
  };
}

/** What every draft language is asked about a page of its own. */
export interface LanguagePage {
  readonly page: string;
  /** Files of bibliographies that the page names. */
  readonly bibliographies: readonly string[];
  /** Words that stand in prose, and words that do not; the first place of each counts. */
  readonly prose: readonly string[];
  readonly other: readonly string[];
  /** What is half written, and words that must be read all the same. */
  readonly half?: readonly (readonly [text: string, words: string])[];
}

/** Tests that are the same for every language. */
export function isLanguage(
  language: DraftLanguage,
  { page, bibliographies, prose, other, half = [] }: LanguagePage,
) {
  it('names its bibliography', () => {
    expect(language.parse(page).bibliographies).toEqual(bibliographies);
  });

  it('knows where prose is', () => {
    const isProse = (words: string) => [words, language.isProse(page, page.indexOf(words) + 1)];
    expect(prose.map(isProse)).toEqual(prose.map((w) => [w, true]));
    expect(other.map(isProse)).toEqual(other.map((w) => [w, false]));
  });

  it.each(half)('reads what is half written: %j', (text, words) => {
    expect(language.parse(text).prose.text).toContain(words);
  });
}
