import { describe, expect, it } from 'vitest';
import { readAny } from '../../../support/parseHere.js';

const read = (text: string, name = 'a.json', fields = {}) =>
  readAny(name, new TextEncoder().encode(text), fields);

describe('articles in JSON', () => {
  it('are found alone, in a list, and in a list in an object', async () => {
    const article = { title: 'T', text: 'One line.' };
    for (const value of [article, [article], { articles: [article] }, { response: { docs: [article] } }]) {
      const { sources } = await read(JSON.stringify(value));
      expect(sources.map((s) => [s.text, s.metadata.title])).toEqual([['One line.', 'T']]);
    }
  });

  it('have their fields where the configuration says', async () => {
    const value = [{ doc: { story: ['One.', 'Two.'] }, kicker: 'K', 'a.b': 'Ana Ruiz', when: '2024-05-02' }];
    const fields = { text: 'doc.story', title: 'kicker', author: 'a.b', date: 'when' };
    const { sources } = await read(JSON.stringify(value), 'a.json', fields);
    expect(sources[0]!.paragraphs.length).toBe(2);
    expect(sources[0]!.metadata).toMatchObject({ title: 'K', author: [{ literal: 'Ana Ruiz' }] });
    expect(sources[0]!.key).toBe('ruiz-2024-k');
  });

  it('have keys of their own: the id, else author, year and title, else the file and a number; collisions lettered', async () => {
    const lines = [{ id: 7, text: 'A.' }, { id: 7, text: 'B.' }, { text: 'C.' }];
    const { sources } = await read(lines.map((l) => JSON.stringify(l)).join('\n'), 'news.jsonl');
    expect(sources.map((s) => s.key)).toEqual(['7', '7b', 'news-3']);
  });

  it('lose no line to a broken one, and it is told at its place', async () => {
    const text = '{"text": "One."}\n{"text": \n{"title": "no text"}\n{"text": "Two."}';
    const { sources, problems } = await read(text, 'a.jsonl');
    expect(sources.map((s) => s.text)).toEqual(['One.', 'Two.']);
    expect(problems.map((p) => [p.code, p.span?.start])).toEqual([
      ['invalid-json', 17],
      ['article-without-text', 27],
    ]);
  });

  it('leave other JSON alone, but tell where articles were meant', async () => {
    expect(await read('{"name": "x", "version": 1}')).toEqual({ sources: [], problems: [] });
    const { problems } = await read('[{"a": 1}, {"a": 2}]', 'a.json', { text: 'story' });
    expect(problems.map((p) => p.code)).toEqual(['article-without-text', 'article-without-text']);
    expect((await read('{"a": ')).problems.map((p) => p.code)).toEqual(['invalid-json']);
    expect((await read(`${'['.repeat(100_000)}`)).problems.map((p) => p.code)).toEqual(['invalid-json']);
  });
});
