import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../../../src/source/bibliography/read.js';

const read = (name: string, text: string | Uint8Array) => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { value, problems } = readBibliography({ uri: name, name, bytes });
  return {
    value,
    keys: value.map((e) => e.key),
    problems: problems.map((p) => [p.code, p.span && String(text).slice(p.span.start, p.span.end)]),
  };
};

describe('CSL-JSON', () => {
  it('loses no other entry to one that is broken, and tells the place', () => {
    const text =
      '[{"id": "a", "type": "book"},\n{"id": "b" "type": "book"},\n{"type": "book"},\n{"id": "c"},]';
    const { keys, problems } = read('refs.json', text);
    expect(keys).toEqual(['a', 'b', 'c']);
    expect(problems).toEqual([
      ['invalid-bibliography', '"type"'],
      ['entry-without-id', '{"type": "book"}'],
    ]);
    expect(read('refs.json', '[{"id": "a"}, {"id": "b", "ti').keys).toEqual(['a', 'b']);
    expect(read('refs.json', 'no').problems[0]?.[0]).toBe('invalid-bibliography');
  });

  it('knows where an entry stands, also where its key is a word of another', () => {
    const text = '[{"id": "z", "title": "a"}, {"id": "a", "title": "x"}]';
    const { value } = read('refs.json', text);
    expect(value.map((e) => text.slice(e.span.start, e.span.end))).toEqual([
      '{"id": "z", "title": "a"}',
      '{"id": "a", "title": "x"}',
    ]);
  });

  it('has names and dates in other forms made what they should be, and the rest left out and told', () => {
    const item = {
      id: 'a',
      author: 'Ana Ruiz',
      issued: '2024-05-02',
      title: ['T'],
      publisher: { name: 'P' },
    };
    const { value, problems } = read('refs.json', JSON.stringify([item]));
    expect(value[0]!.item).toEqual({
      id: 'a',
      type: 'document',
      author: [{ family: 'Ruiz', given: 'Ana' }],
      issued: { 'date-parts': [[2024, 5, 2]] },
    });
    expect(problems.map(([code]) => code)).toEqual(['invalid-metadata']);
  });
});

describe('CSL-YAML', () => {
  const good = `references:
- id: ruiz2024
  type: book
  title: The River Plan
  author:
  - family: Ruiz
    given: Ana
  issued:
    year: 2024
    month: 5
- id: berg
  type: webpage
  issued: 2023-01-02
`;

  it('gives entries, with dates as Pandoc has them', () => {
    const { value, problems } = read('refs.yaml', good);
    expect(problems).toEqual([]);
    expect(value.map((e) => [e.key, e.item.issued, good.slice(e.span.start, e.span.start + 7)])).toEqual([
      ['ruiz2024', { 'date-parts': [[2024, 5]] }, 'id: rui'],
      ['berg', { 'date-parts': [[2023, 1, 2]] }, 'id: ber'],
    ]);
  });

  it('loses no other entry to one that is broken, and tells the place', () => {
    const { keys, problems } = read(
      'refs.yaml',
      good.replace('title: The River Plan', 'title: "The River Plan'),
    );
    expect(keys).toContain('ruiz2024');
    expect(problems[0]?.[0]).toBe('invalid-bibliography');
    expect(problems[0]?.[1]).toBeDefined();
    const aliases = `a: &a [x]\n${Array.from({ length: 30 }, (_, i) => `${'b'.repeat(i + 1)}: &${'b'.repeat(i + 1)} [*${i === 0 ? 'a' : 'b'.repeat(i)}, *${i === 0 ? 'a' : 'b'.repeat(i)}]`).join('\n')}`;
    expect(() => read('refs.yaml', aliases)).not.toThrow();
  });
});

describe('bibliographies', () => {
  it('in another encoding are read, and that is told', () => {
    const text = '@book{a, title = {Fran\xe7ois}}';
    const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0));
    const { value, problems } = read('refs.bib', bytes);
    expect([value[0]!.item.title, problems[0]![0]]).toEqual(['François', 'not-utf8']);
  });

  it('may have their entries on one line', () => {
    const { keys, problems } = read('refs.bib', '@book{a, title={A}} @book{b, title={B {C}}}@misc{c,}');
    expect([keys, problems]).toEqual([['a', 'b', 'c'], []]);
  });
});
