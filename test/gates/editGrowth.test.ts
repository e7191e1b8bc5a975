import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/build.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import type { Draft } from '../../src/draft/model.js';
import { parseDraft } from '../../src/draft/registry.js';
import { analyze } from '../../src/lint/analyze.js';
import { AnalysisCache } from '../../src/lint/cache.js';
import { defaultConfig } from '../../src/lint/config.js';
import { readSource } from '../../src/source/read.js';
import { makeDraft } from '../bench/editing.js';
import { generateArticle } from '../bench/generate.js';

// How often the corpus is asked after one edit, counted: what is held against it again must not grow with the draft. (Time
// grows more: some work goes over the whole draft. The benchmark tells it.)
const most = 2;
const articles = 5;

/** A corpus that counts how often it is asked for anything. */
function counting(): { readonly corpus: Corpus; count: number } {
  const sources = Array.from({ length: articles }, (_, i) => {
    const name = `article-${i}.txt`;
    return readSource({ uri: name, name, bytes: new TextEncoder().encode(generateArticle(i)) }).source!;
  });
  const inner = buildCorpus(sources);
  const asked = { count: 0 };
  const count = () => {
    asked.count++;
    return inner;
  };
  const corpus: Corpus = {
    generation: inner.generation,
    get sources() {
      return count().sources;
    },
    get: (key) => count().get(key),
    attributions: (source) => count().attributions(source),
    attributionsAt: (source, within) => count().attributionsAt(source, within),
    quotationsAt: (source, within) => count().quotationsAt(source, within),
    attributionsAtHand: (source) => count().attributionsAtHand(source),
    lineAt: (source, offset) => count().lineAt(source, offset),
  };
  return Object.assign(asked, { corpus });
}

/** A draft, and how often the corpus is asked when it is looked at. */
function looks(first: string) {
  const asked = counting();
  const cache = new AnalysisCache();
  let text = first;
  let draft: Draft | undefined;
  const look = () => {
    draft = parseDraft(text, 'markdown', draft);
    asked.count = 0;
    analyze({ draft, corpus: asked.corpus, config: defaultConfig, cache });
    return asked.count;
  };
  return {
    first: look(),
    after(edit: (text: string) => string): number {
      text = edit(text);
      return look();
    },
  };
}

/** Questions to the corpus in the middle one of 21 edits, each in a paragraph of its own. */
function questions(words: number): number {
  const { first, after } = looks(makeDraft(words, articles));
  expect(first).toBeGreaterThan(words / 10);
  const counts = Array.from({ length: 21 }, (_, i) =>
    after((text) => {
      const at = text.indexOf(' ', Math.floor((text.length * (i + 1)) / 23));
      return `${text.slice(0, at)} trees${text.slice(at)}`;
    }),
  );
  return counts.sort((a, b) => a - b)[10]!;
}

/** Questions to the corpus when somebody who speaks at both ends of a draft is named otherwise. */
function questionsOfName(words: number): number {
  const said = (n: number) => `“We shall see to it in week ${n},” Weiss said in Lund.`;
  const draft = ['Karl Weiss came first.', said(1), makeDraft(words, articles), said(2)].join('\n\n');
  const { after } = looks(draft);
  return after((text) => text.replace('Karl', 'Karla'));
}

describe('growth of one edit', () => {
  it('what is held against the corpus again does not grow with the draft', () => {
    const [short, long] = [questions(2_000), questions(20_000)];
    expect(short).toBeGreaterThan(0);
    expect(long / short).toBeLessThan(most);
  }, 120_000);

  it('where a name becomes another one, it is what is said by its bearer', () => {
    const [short, long] = [questionsOfName(1_000), questionsOfName(10_000)];
    expect(short).toBeGreaterThan(0);
    expect(long / short).toBeLessThan(most);
  }, 120_000);
});
