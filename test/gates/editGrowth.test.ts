import { MarkdownParser } from '@lezer/markdown';
import { describe, expect, it, vi } from 'vitest';
import { buildCorpus } from '../../src/corpus/build.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { listsOf } from '../../src/draft/lists.js';
import type { Draft } from '../../src/draft/model.js';
import { parseDraft } from '../../src/draft/registry.js';
import { diagnosticsByBlock, type Shown } from '../../src/ide/diagnostics.js';
import type { ListChange } from '../../src/ide/model.js';
import { createService } from '../../src/ide/service.js';
import { analyze } from '../../src/lint/analyze.js';
import { AnalysisCache } from '../../src/lint/cache.js';
import { defaultConfig } from '../../src/lint/config.js';
import { lintByBlock } from '../../src/lint/run.js';
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
    sayersAt: (source, within) => count().sayersAt(source, within),
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

/** How people edit Markdown other than inside a paragraph, in the middle of a draft. */
const edits: Record<string, (text: string) => string> = {
  'a paragraph split': (text) => text.replace('of this and that', 'of this\n\nand that'),
  'paragraphs joined': (text) => text.replace('and that.\n\nAnother', 'and that. Another'),
  'ten paragraphs pasted': (text) =>
    text.replace('\n\nAnother', `${'\n\nWords that were pasted.'.repeat(10)}\n\nAnother`),
  'a letter in a list': (text) => text.replace('first item', 'first items'),
  'a letter in a table': (text) => text.replace('some cell', 'some cells'),
  'a letter in a heading': (text) => text.replace('A part', 'A parts'),
  'a letter in a note': (text) => text.replace('The note', 'The notes'),
};
const blocks = [
  'It tells of this and that.',
  'Another paragraph of it.[^1]',
  '- The first item\n- The second item',
  '## A part of its own',
  '| a | b |\n|---|---|\n| some cell | another |',
  'A paragraph behind it.',
  '[^1]: The note of it.',
  'The last paragraph of these.',
];

/** Units of text that are parsed when a draft is read again after an edit. */
function parsed(words: number, edit: (text: string) => string): number {
  const [half, rest] = [makeDraft(words / 2, articles), makeDraft(words / 2 + 1, articles)];
  const text = [half, ...blocks, rest].join('\n\n');
  const draft = parseDraft(text, 'markdown');
  const spy = vi.spyOn(MarkdownParser.prototype, 'createParse');
  try {
    expect(edit(text)).not.toBe(text);
    parseDraft(edit(text), 'markdown', draft);
    return spy.mock.calls.reduce((sum, [input]) => sum + input.length, 0);
  } finally {
    spy.mockRestore();
  }
}

/** What is told anew of the findings and the claims of a draft after a word more in its middle, and findings that are made anew after one at its end. */
function toldAnew(words: number) {
  const service = createService();
  const sources = Array.from({ length: articles }, (_, i) => {
    const name = `article-${i}.txt`;
    return { uri: name, name, bytes: new TextEncoder().encode(generateArticle(i)) };
  });
  service.setWorkspace({
    id: 'w',
    config: { ...defaultConfig, bundled: false },
    sources,
    bibliographies: [],
  });
  let [text, version] = [makeDraft(words, articles), 0];
  const update = () => {
    version++;
    service.updateDraft({ uri: 'd.md', version, text, languageId: 'markdown', workspace: 'w' });
    return version;
  };
  const edit = (share: number) => {
    const at = text.indexOf(' ', Math.floor(text.length * share));
    text = `${text.slice(0, at)} trees${text.slice(at)}`;
    return update();
  };
  const all = <T>(since: (known: number) => ListChange<T> | undefined, from: number) => {
    let items = 0;
    let change = since(from)!;
    for (; !change.isAll; change = since(change.id)!) items += change.items.length;
    return { id: change.id, items: items + change.items.length };
  };
  update();
  const findings = all((known) => service.diagnosticsSince('d.md', version, known), 0);
  const claims = all((known) => service.claimsSince('d.md', version, known), 0);
  expect(findings.items).toBeGreaterThan(words / 50);
  expect(claims.items).toBeGreaterThan(words / 50);
  edit(0.5);
  const told =
    all((known) => service.diagnosticsSince('d.md', version, known), findings.id).items +
    all((known) => service.claimsSince('d.md', version, known), claims.id).items;
  const before = new Set(service.diagnostics('d.md', version));
  edit(0.97);
  const made = service.diagnostics('d.md', version)!.filter((d) => !before.has(d)).length;
  return { told, made, all: before.size };
}

/** Blocks of which it is asked what rules say of them, to show it: at the first look and after a word more in the middle. */
function blocksShown(words: number) {
  const { corpus } = counting();
  const cache = new AnalysisCache();
  let text = makeDraft(words, articles);
  let draft: Draft | undefined;
  let shown: Shown | undefined;
  const look = () => {
    draft = parseDraft(text, 'markdown', draft);
    const analysis = analyze({ draft, corpus, config: defaultConfig, cache });
    const found = lintByBlock(analysis)!;
    let blocks = 0;
    const counted = {
      ...found,
      in: (block: number) => {
        blocks++;
        return found.in(block);
      },
    };
    const now = diagnosticsByBlock(analysis, counted, shown);
    expect(now.all).toEqual(diagnosticsByBlock(analysis, found).all);
    shown = now.shown;
    return blocks;
  };
  const first = look();
  const at = text.indexOf(' ', text.length / 2);
  text = `${text.slice(0, at)} trees${text.slice(at)}`;
  return { first, again: look() };
}

/** Lists of a draft, and of what came of it, that are put together as a whole for findings after a word more in its middle. */
function listsPutTogether(words: number): string[] {
  const { corpus } = counting();
  const cache = new AnalysisCache();
  let text = makeDraft(words, articles);
  let draft: Draft | undefined;
  let shown: Shown | undefined;
  const look = () => {
    draft = parseDraft(text, 'markdown', draft);
    const analysis = analyze({ draft, corpus, config: defaultConfig, cache });
    const found = lintByBlock(analysis)!;
    shown = diagnosticsByBlock(analysis, found, shown).shown;
    return { ...listsOf(draft), placed: found.placed };
  };
  look();
  const at = text.indexOf(' ', text.length / 2);
  text = `${text.slice(0, at)} trees${text.slice(at)}`;
  return Object.entries(look()).flatMap(([name, list]) => (list.isTogether ? [name] : []));
}

describe('growth of one edit', () => {
  it('no list of the draft, nor of what came of it, is put together as a whole', () => {
    expect(listsPutTogether(1_000)).toEqual([]);
  });

  it('what is shown is put together anew of the blocks around the edit only', () => {
    const [short, long] = [blocksShown(1_000), blocksShown(6_000)];
    expect(short.again).toBeGreaterThan(0);
    expect(long.first / short.first).toBeGreaterThan(4);
    expect(long.again / short.again).toBeLessThan(most);
  }, 120_000);

  it('what the host is told anew does not grow with the draft, nor what is made anew before the edit', () => {
    const [short, long] = [toldAnew(1_000), toldAnew(6_000)];
    expect(short.told).toBeGreaterThan(0);
    expect(long.told / short.told).toBeLessThan(most);
    expect(long.made).toBeLessThan(long.all / 10);
  }, 120_000);

  it.each(Object.entries(edits))('what is parsed again does not grow with the draft: %s', (_, edit) => {
    const [short, long] = [parsed(1_000, edit), parsed(10_000, edit)];
    expect(short).toBeGreaterThan(0);
    expect(long / short).toBeLessThan(most);
  });

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
