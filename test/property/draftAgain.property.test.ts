import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/draft/model.js';
import { notesIn } from '../../src/draft/notes.js';
import { draftLanguages, parseDraft } from '../../src/draft/registry.js';
import { findMarkedSpans } from '../../src/text/quotationMarks.js';
import { splitSentences } from '../../src/text/sentences.js';

/** Blocks and pieces of Markdown and of the other languages, with prose between them. */
const pieces = [
  'Ana Ruiz said “we will plant 400 trees” on Monday. ',
  'The plan costs 40 million [@key, p. 3]. ',
  '“Yes,” she said. ',
  'as @key says',
  '\n\n',
  '\n\n',
  '\n\n',
  '\n',
  '\r\n',
  '# Title\n\n',
  'Title\n===\n\n',
  '---',
  '> Quoted words\n',
  '> — Ana Ruiz\n\n',
  '- item\n',
  '1. one\n',
  '    code\n',
  '```\ncode\n```\n',
  '```',
  '| a | b |\n|---|---|\n| c | d |\n',
  '[text](https://a.org)',
  '[word]',
  '[word]: https://a.org\n',
  '[^1]',
  '[^1]: A note.\n\n',
  '^[a note]',
  '<!-- sourceline-disable-next-line unknown-quotation -->\n',
  '<!--',
  '-->',
  '<div>\n',
  '$x$',
  '**bold** and *it*',
  '  ',
  '\t',
  '“',
  '”',
  '"',
  '[',
  ']',
  '*',
  '_',
  '`',
  '&amp;',
  '\\begin{quote}',
  '\\end{quote}\n',
  '\\cite{key}',
  '#quote[',
  '\n.. note::\n\n   words\n',
  '#+begin_quote\n',
  '<blockquote>',
];
const some = (max: number) => fc.array(fc.constantFrom(...pieces), { maxLength: max }).map((p) => p.join(''));
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.nat({ max: 4 }), fc.nat({ max: 200 })),
    words: fc.oneof(some(2), fc.constantFrom('', 'a', ' ', '.')),
  }),
  { minLength: 1, maxLength: 5 },
);
const languages = draftLanguages.map((l) => l.ids[0]!);

/** Read as if nothing had been read before. */
function fresh(text: string, language: string): Draft {
  parseDraft('x', language);
  return parseDraft(text, language);
}

describe('reading a draft again', () => {
  it('gives what reading all of it gives while somebody types into paragraphs', () => {
    const words = fc.constantFrom(
      'a',
      ' ',
      '“',
      '”',
      '*',
      '**',
      '`',
      '[',
      ']',
      '[@key]',
      '<',
      '<!--',
      '-->',
      '$',
      '_',
      '\\',
      '.',
      '#',
      '>',
    );
    const typing = fc.array(
      fc.record({
        paragraph: fc.nat({ max: 30 }),
        at: fc.nat({ max: 60 }),
        length: fc.oneof(fc.constant(0), fc.nat({ max: 6 })),
        words,
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(some(40), typing, (first, changes) => {
        let text = `Words of the plan go on here for a line of theirs.\n\n${first}\n\nAnd so it ends, with the last of them.`;
        let draft = fresh(text, 'markdown');
        const read: [string, Draft][] = [];
        for (const { paragraph, at, length, words } of changes) {
          const block = draft.blocks[paragraph % draft.blocks.length]!;
          const from = Math.min(block.start + at, block.end);
          text = text.slice(0, from) + words + text.slice(Math.min(from + length, block.end));
          draft = parseDraft(text, 'markdown', draft);
          read.push([text, draft]);
          if (draft.blocks.length === 0) break;
        }
        for (const [text, draft] of read) expect(draft).toEqual(fresh(text, 'markdown'));
      }),
      { numRuns: 300 },
    );
  });

  it('gives what reading all of it gives where anything is written between plain paragraphs', () => {
    const plain = fc.constantFrom(
      'Words of the plan go on here for a line of theirs.',
      'The mayor said “we will” [@key], and left.',
      'A line\nand another line.',
      '“Yes,” she said.',
      'A term\n: what it is',
    );
    const block = some(3).map((words) => words.trim());
    const text = fc
      .array(fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: block }), {
        minLength: 4,
        maxLength: 24,
      })
      .map((blocks) => `First of all, words.\n\n${blocks.join('\n\n')}`);
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.oneof(fc.constant(0), fc.nat({ max: 6 }), fc.nat({ max: 90 })),
      words: fc.oneof(
        some(3),
        block.map((b) => `\n\n${b}\n\n`),
        fc.constantFrom('', 'a', '\n\n', ' '),
      ),
      isUndone: fc.boolean(),
    });
    fc.assert(
      fc.property(text, fc.array(change, { minLength: 1, maxLength: 6 }), (first, changes) => {
        const versions = [first];
        for (const { at, length, words, isUndone } of changes) {
          const last = versions.at(-1)!;
          const from = Math.floor(at * last.length);
          versions.push(last.slice(0, from) + words + last.slice(from + length));
          if (isUndone) versions.push(last);
        }
        let draft: Draft | undefined;
        const read = versions.map((version) => {
          draft = parseDraft(version, 'markdown', draft);
          return draft;
        });
        versions.forEach((version, i) => {
          expect(read[i]).toEqual(fresh(version, 'markdown'));
        });
      }),
      { numRuns: 200 },
    );
  });

  for (const language of languages) {
    it(`gives what reading all of it gives: ${language}`, () => {
      fc.assert(
        fc.property(some(60), edits, (first, changes) => {
          let text = first;
          let draft = fresh(text, language);
          for (const { at, length, words } of changes) {
            const from = Math.floor(at * text.length);
            text = text.slice(0, from) + words + text.slice(from + length);
            draft = parseDraft(text, language, draft);
            expect(draft).toEqual(fresh(text, language));
            // Block by block is the same as all at once.
            const { prose, blocks, sentences, marked } = draft;
            const spans = blocks.map((b) => b.prose);
            expect(marked).toEqual(findMarkedSpans(prose.text, spans));
            // Around notes in the line, sentences are read as if there were none.
            if (spans.some((s) => notesIn(text, prose, s).length > 0)) continue;
            expect(sentences.map((s) => s.prose)).toEqual(
              spans.flatMap((s) => splitSentences(prose.text, s)),
            );
          }
        }),
        { numRuns: language === 'markdown' ? 300 : 40 },
      );
    });
  }
});
