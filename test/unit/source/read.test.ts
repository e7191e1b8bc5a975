import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/source/read.js';

const read = (text: string | Uint8Array, name = 'a.txt') =>
  readSource({ uri: name, name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text });
const blocks = (text: string, name?: string) => {
  const { source } = read(text, name);
  return source!.paragraphs.map(
    (p) => `${p.kind}${p.quoted ? '!' : ''}: ${source!.text.slice(p.start, p.end)}`,
  );
};

describe('plain text', () => {
  it('takes a line for a paragraph, and bare lines for headings', () => {
    expect(
      blocks(
        '\nThe council met on Monday. It sat late.\nA Long Debate\nRuiz spoke first.\nShe said:\nWe stay here.',
      ),
    ).toEqual([
      'sentence: The council met on Monday. It sat late.',
      'heading: A Long Debate',
      'sentence: Ruiz spoke first.',
      'sentence: She said:',
      'sentence: We stay here.',
    ]);
  });

  it('joins text wrapped by hand', () => {
    const wrapped = `The council met on Monday in the old town hall and
sat until late in the night before it voted on the
plan.

THE VOTE

Ruiz spoke first, and the others followed her one by
one.`;
    expect(blocks(wrapped)).toEqual([
      'sentence: The council met on Monday in the old town hall and\nsat until late in the night before it voted on the\nplan.',
      'heading: THE VOTE',
      'sentence: Ruiz spoke first, and the others followed her one by\none.',
    ]);
  });

  it('keeps list items, speakers and quoted lines from being headings', () => {
    expect(
      blocks(
        'Three things\n- Trees\n- Water\nQ: Why now?\nRUIZ: Because.\n“No comment”\nThat was all she said that day.',
      ),
    ).toEqual([
      'heading: Three things',
      'list-item: - Trees',
      'list-item: - Water',
      'sentence: Q: Why now?',
      'sentence: RUIZ: Because.',
      'sentence: “No comment”',
      'sentence: That was all she said that day.',
    ]);
  });

  it('counts paragraphs and sentences from 1, headings included', () => {
    const { source } = read('A Heading\r\nOne. Two.\r\nThree is longer.');
    expect(source!.lines.map((l) => [l.paragraph, l.sentence, l.locator, l.kind])).toEqual([
      [1, 1, 'para. 1', 'heading'],
      [2, 1, 'para. 2', 'sentence'],
      [2, 2, 'para. 2', 'sentence'],
      [3, 1, 'para. 3', 'sentence'],
    ]);
  });

  it('covers all text with lines, in order, trimmed, inside their paragraphs', () => {
    const piece = fc.constantFrom(
      'One. ',
      'Two words\n',
      '\r\n',
      '\n\n',
      '- item\n',
      '\t',
      'A “b. C” d.',
      'Q: x\n',
      '\r',
      '—',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { source } = read(text);
        if (!source) return;
        let last = 0;
        for (const line of source.lines) {
          const p = source.paragraphs[line.paragraph - 1]!;
          expect(text.slice(last, line.start).trim()).toBe('');
          expect(line.start).toBeGreaterThanOrEqual(p.start);
          expect(line.end).toBeLessThanOrEqual(p.end);
          expect(text.slice(line.start, line.end).trim()).toBe(text.slice(line.start, line.end));
          last = line.end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});

describe('Markdown', () => {
  it('reads structure and front matter', () => {
    const text = `---
title: Minutes
author: Ana Ruiz
date: 2024-05-02
citation-key: minutes
---
# The vote

One. Two.

- Trees
- Water

> We stay.

| a | b |
|---|---|
| 1 | 2 |

\`\`\`
code
\`\`\`
`;
    expect(blocks(text, 'm.md')).toEqual([
      'heading: The vote',
      'sentence: One. Two.',
      'list-item: Trees',
      'list-item: Water',
      'sentence!: We stay.',
      'table-row: | a | b |',
      'table-row: | 1 | 2 |',
    ]);
    expect(read(text, 'm.md').source!.metadata).toEqual({
      id: 'minutes',
      type: 'document',
      title: 'Minutes',
      author: [{ literal: 'Ana Ruiz' }],
      issued: { 'date-parts': [[2024, 5, 2]] },
    });
  });
});

describe('Markdown blocks', () => {
  it('knows nesting, underlined headings, tasks, comments and divisions', () => {
    const text = `Title of it
${'='.repeat(80)}

${'-'.repeat(80)}

<!-- no text -->

::: {.note}
Inside a note.
:::

- Trees
  - Oaks

  Beside the trees.
- [x] Water

> ## Said
>
> First. Second.
>
> - Item

Last[^1].

[link]: https://example.org
`;
    expect(blocks(text, 'm.md')).toEqual([
      'heading: Title of it',
      'sentence: Inside a note.',
      'list-item: Trees',
      'list-item: Oaks',
      'list-item: Beside the trees.',
      'list-item: [x] Water',
      'heading!: Said',
      'sentence!: First. Second.',
      'list-item!: Item',
      'sentence: Last[^1].',
    ]);
  });

  it('keeps every line inside its paragraph, in order and trimmed', () => {
    const piece = fc.constantFrom(
      '# A\n',
      '- b. C\n',
      '> ',
      'D. E\n',
      '\n\n',
      '| a | b |\n|---|---|\n',
      '```\n',
      '---\n',
      '\t',
      '1. ',
      '<p>',
      '“f',
      '\r\n',
      '***',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const { source } = read(text, 'a.md');
        let last = 0;
        for (const line of source?.lines ?? []) {
          const p = source!.paragraphs[line.paragraph - 1]!;
          expect(line.start).toBeGreaterThanOrEqual(Math.max(last, p.start));
          expect(line.end).toBeLessThanOrEqual(p.end);
          expect(text.slice(line.start, line.end).trim()).toBe(text.slice(line.start, line.end));
          last = line.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('bad input', () => {
  const codes = (bytes: Uint8Array | string, name?: string) => read(bytes, name).problems.map((p) => p.code);
  it('is told as data', () => {
    expect(codes('')).toEqual(['empty-source']);
    expect(codes(' \n ')).toEqual(['empty-source']);
    expect(codes(new Uint8Array([80, 0, 1, 2]))).toEqual(['not-text']);
    expect(codes('x', 'a.pdf')).toEqual(['unknown-format']);
    expect(codes(new Uint8Array(50 * 1024 * 1024 + 1).fill(65))).toEqual(['too-large']);
  });
  it('reads other encodings and says so', () => {
    const latin = read(new Uint8Array([82, 101, 110, 233, 32, 115, 97, 105, 100, 46]));
    expect(latin.source?.text).toBe('René said.');
    expect(latin.problems.map((p) => p.code)).toEqual(['not-utf8']);
    const utf16 = read(new Uint8Array([0xff, 0xfe, 79, 0, 107, 0, 46, 0]));
    expect(utf16.source?.text).toBe('Ok.');
    expect(read(new Uint8Array([0xef, 0xbb, 0xbf, 79, 107])).source?.text).toBe('Ok');
  });
  it('reads an old text without line ends of its own', () => {
    expect(read('One is here.\rTwo is here.').source?.lines.map((l) => l.paragraph)).toEqual([1, 2]);
  });
  it('tells front matter that cannot be read, and reads the rest', () => {
    const bad = read('---\ntitle: [a\n---\nOne. Two.\n', 'a.md');
    expect(bad.problems.map((p) => p.code)).toEqual(['invalid-front-matter']);
    expect(bad.source?.lines).toHaveLength(2);
    expect(bad.source?.metadata).toEqual({ id: 'a', type: 'document' });
  });
  it('keeps offsets in the text as read: a blank first line, CRLF, a byte order mark dropped', () => {
    const { source } = read('\ufeff\r\n  One.\r\n\r\nTwo.');
    expect(source?.text).toBe('\r\n  One.\r\n\r\nTwo.');
    expect(source?.lines.map((l) => [l.start, l.end])).toEqual([
      [4, 8],
      [12, 16],
    ]);
  });
  it('hashes the text in UTF-8, whatever it was read from', () => {
    const hash = 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
    expect(read('test').source?.hash).toBe(hash);
    expect(read(new Uint8Array([0xff, 0xfe, 116, 0, 101, 0, 115, 0, 116, 0])).source?.hash).toBe(hash);
  });
  it('takes the key from metadata, then front matter, then the file name', () => {
    const bytes = new TextEncoder().encode(
      '---\nid: 7\nauthor: [{family: Ruiz, given: Ana}, Bo Day]\n---\nOne.',
    );
    expect(
      readSource({ uri: 'u', name: 'n.md', bytes, metadata: { id: 'k', type: 'article' } }).source?.key,
    ).toBe('k');
    const { source } = readSource({ uri: 'u', name: 'n.md', bytes });
    expect(source?.key).toBe('7');
    expect(source?.metadata.author).toEqual([{ family: 'Ruiz', given: 'Ana' }, { literal: 'Bo Day' }]);
    expect(read('---\nid: a b\n---\nOne.', 'x y.md').source?.key).toBe('a-b');
  });
  it('is bounded in time for Markdown that nests or links without end', () => {
    for (const unit of ['1. ', '> ', '- ', '[a](b) ', '[1]', '* x\n', '**', '`', '<b>', '| a ', '```\n']) {
      const time = (length: number) => {
        const start = performance.now();
        expect(read(unit.repeat(length / unit.length), 'a.md').problems.length).toBeLessThan(2);
        return Math.max(20, performance.now() - start);
      };
      // Linear work takes four times as long, quadratic work sixteen times.
      const growth = () => time(80_000) / time(20_000);
      expect(Math.min(growth(), growth()), unit).toBeLessThan(10);
    }
  }, 60_000);
  it('makes keys that Pandoc reads', () => {
    expect(read('x y', 'Council minutes (May).txt').source?.key).toBe('council-minutes-may');
  });
});
