import { describe, expect, it } from 'vitest';
import { findMarkedSpans } from '../../../src/text/quotationMarks.js';

/** What stands between marks, one `>` a level in front. */
function marked(text: string): string[] {
  const paragraphs: { start: number; end: number }[] = [];
  for (let at = 0; at <= text.length; ) {
    const end = text.indexOf('\n\n', at) < 0 ? text.length : text.indexOf('\n\n', at);
    paragraphs.push({ start: at, end });
    at = end + 2;
  }
  return findMarkedSpans(text, paragraphs).map(
    (m) => '>'.repeat(m.depth) + text.slice(m.inner.start, m.inner.end) + (m.close === undefined ? '…' : ''),
  );
}

describe('findMarkedSpans', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['curly', 'He said “yes” and “no.”', ['yes', 'no.']],
    ['straight', 'He said "yes" and "no."', ['yes', 'no.']],
    ['single curly', 'He said ‘yes, I don’t mind’ to it.', ['yes, I don’t mind']],
    ['single straight', "He said 'yes, I don't mind' to it.", ["yes, I don't mind"]],
    ['guillemets', 'Il dit «oui» et « non ».', ['oui', ' non ']],
    ['German', 'Er sagte „ja“ und »nein«.', ['ja', 'nein']],
    ['German straight end', 'Er sagte „ja".', ['ja']],
    ['CJK', '他说「是」。', ['是']],
    ['TeX', "He said ``yes'' twice.", ['yes']],
    ['nested curly', '“He told me ‘go’ and I went,” she said.', ['He told me ‘go’ and I went,', '>go']],
    ['nested straight', '"He told me \'go\' and I went," she said.', ["He told me 'go' and I went,", '>go']],
    ['single around double', '‘He told me “go”’, she said.', ['He told me “go”', '>go']],
    ['two marks at the end', '“He told me ‘go.’”', ['He told me ‘go.’', '>go.']],
    ['over line ends', '“one\ntwo”', ['one\ntwo']],
    ['unclosed', 'He said “yes and left', ['yes and left…']],
    ['unclosed straight', 'He said "yes and left', ['yes and left…']],
    ['a stray mark swallows nothing', 'A “stray. He said “yes” today.', ['yes']],
    ['continued', '“One.\n\n“Two,” he said.', ['One.…', 'Two,']],
    ['apostrophes', "Don't touch the dogs' bowls in the '90s, rock 'n' roll, ’tis O’Neill’s.", []],
    ['feet and inches', `She is 5'10" and he 6'2" tall.`, []],
    [
      'plural apostrophe inside',
      "He called it 'the workers' own plan' on Monday.",
      ["the workers' own plan"],
    ],
    ['a possessive before', 'The workers’ union said ‘no’ again.', ['no']],
    ['after a bracket and a dash', '(“yes”)—“no”', ['yes', 'no']],
    ['straight after a dash', '"Well"--"no"', ['Well', 'no']],
    ['a stray closing mark', 'yes” he said', []],
    ['empty', '“” and ""', []],
  ];
  for (const [name, text, expected] of cases) {
    it(`finds ${name}`, () => expect(marked(text)).toEqual(expected));
  }

  it('says which unclosed quotation the next paragraph goes on with', () => {
    const text = '“One.\n\n“Two,” he said.';
    const found = findMarkedSpans(text, [
      { start: 0, end: 5 },
      { start: 7, end: text.length },
    ]);
    expect(found.map((m) => m.continues)).toEqual([true, false]);
  });

  it('reads a million marks in linear time', () => {
    const text = '“"\'’‘'.repeat(200_000);
    expect(findMarkedSpans(text, [{ start: 0, end: text.length }]).length).toBeGreaterThanOrEqual(0);
  });
});
