import { describe, expect, it, vi } from 'vitest';
import { readParagraphAgain } from '../../src/attribution/paragraph.js';
import { answersAgain } from '../../src/attribution/trace.js';
import { buildCorpus } from '../../src/corpus/build.js';
import type { Draft } from '../../src/draft/model.js';
import { parseDraft } from '../../src/draft/registry.js';
import { analyze } from '../../src/lint/analyze.js';
import { AnalysisCache } from '../../src/lint/cache.js';
import { defaultConfig } from '../../src/lint/config.js';
import { matchClaim } from '../../src/match/claim.js';
import { matchQuotation } from '../../src/match/quotation.js';
import { readSource } from '../../src/source/read.js';
import { makeDraft } from '../bench/editing.js';
import { generateArticle } from '../bench/generate.js';

vi.mock('../../src/attribution/paragraph.js', { spy: true });
vi.mock('../../src/attribution/trace.js', { spy: true });
vi.mock('../../src/match/claim.js', { spy: true });
vi.mock('../../src/match/quotation.js', { spy: true });

// What is read, asked and held against the corpus again where letters are typed into a name: about as much for somebody whom fifty
// paragraphs speak of as for one of whom five do.
const most = 2;
const [few, many] = [5, 50];

const articles = 5;
const corpus = buildCorpus(
  Array.from({ length: articles }, (_, i) => {
    const name = `article-${i}.txt`;
    return readSource({ uri: name, name, bytes: new TextEncoder().encode(generateArticle(i)) }).source!;
  }),
);

/** A draft in which so many paragraphs have words of Holm, each far from the next. The longer one has more claims than a short draft has answers. */
function draftOf(paragraphs: number): string {
  const others = makeDraft(paragraphs * wordsBetween, articles).split('\n\n');
  const each = Math.floor(others.length / paragraphs);
  const spoken = Array.from({ length: paragraphs }, (_, i) => [
    `“We shall see to it in week ${i},” Holm said in Lund. ${others[i * each]}`,
    ...others.slice(i * each + 1, (i + 1) * each),
  ]);
  return ['Holm came first.', 'Then Ana Maria Holm spoke of the river.', ...spoken.flat()].join('\n\n');
}
const wordsBetween = 500;

/** What the last letter in the middle of her name costs: paragraphs that are read, that are asked, claims and quotations that are matched. */
function costOf(paragraphs: number, letters: readonly string[]) {
  const cache = new AnalysisCache();
  let draft: Draft | undefined;
  const look = (text: string) => {
    draft = parseDraft(text, 'markdown', draft);
    return analyze({ draft, corpus, config: defaultConfig, cache });
  };
  const text = draftOf(paragraphs);
  let last = look(text);
  for (const name of letters) {
    vi.mocked(readParagraphAgain).mockClear();
    vi.mocked(answersAgain).mockClear();
    vi.mocked(matchClaim).mockClear();
    vi.mocked(matchQuotation).mockClear();
    last = look(text.replace('Ana Maria', `Ana ${name}`));
  }
  // They are hers by her new name.
  const spoken = last.quotations.filter((q) => q.speakerInDraft === `Ana ${letters.at(-1)} Holm`);
  expect(spoken).toHaveLength(paragraphs);
  return {
    read: vi.mocked(readParagraphAgain).mock.calls.length,
    asked: vi.mocked(answersAgain).mock.calls.length,
    matched: vi.mocked(matchClaim).mock.calls.length,
    quoted: vi.mocked(matchQuotation).mock.calls.length,
  };
}

describe('growth of a letter in a name with the paragraphs of its bearer', () => {
  it('none is read or asked that is not beside it, and what they quote is not looked for again', () => {
    const [short, long] = [costOf(few, ['Marial', 'Marialy']), costOf(many, ['Marial', 'Marialy'])];
    expect(short.read).toBeGreaterThan(0);
    expect(long.read / short.read).toBeLessThan(most);
    expect(long.asked / Math.max(1, short.asked)).toBeLessThan(most);
    expect(long.quoted / Math.max(1, short.quoted)).toBeLessThan(most);
  }, 120_000);

  it('no claim of theirs is held against the corpus again, neither with the first letter after a first look', () => {
    const [short, long] = [costOf(few, ['Marial']), costOf(many, ['Marial'])];
    expect(short.matched).toBeGreaterThan(0);
    expect(long.matched / short.matched).toBeLessThan(most);
  }, 120_000);
});
