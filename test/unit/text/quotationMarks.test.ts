import { describe, expect, it } from 'vitest';
import { findMarkedSpans } from '../../../src/text/quotationMarks.js';
import { cpuTime } from '../../support/cpuTime.js';

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
    ['several strays', '“a “b “c “d “e “f “g “h “i “j He said “yes” today.', ['yes']],
    ['a stray straight mark', 'A "stray. He said, "yes" and "no" today.', ['yes', 'no']],
    [
      'the same marks inside',
      '“He told me “go” and I went,” she said.',
      ['He told me “go” and I went,', '>go'],
    ],
    ['a wrong closing mark', 'He said “yes“ and “no”.', ['yes', 'no']],
    ['a wrong closing mark behind a straight one', 'He said "yes.“ Then “no”.', ['yes.', 'no']],
    ['mixed glyphs', 'He said “yes" and "no” today.', ['yes', 'no']],
    [
      'straight inside curly',
      '“He told me "go" and I went,” she said.',
      ['He told me "go" and I went,', '>go'],
    ],
    ['straight in brackets', '"The ("free") press," he said.', ['The ("free") press,', '>free']],
    ['Swedish', '”Ja”, sa han.', ['Ja']],
    ['Polish', 'Powiedział: „tak”.', ['tak']],
    ['Chinese straight', '他说："是"。', ['是']],
    ['full width', '他说＂是＂。', ['是']],
    ['half-width corner marks', '他说｢是｣。', ['是']],
    ['single guillemets inside', '« Il a dit ‹ oui › »', [' Il a dit ‹ oui › ', '> oui ']],
    ['a space forgotten', 'She said,"Yes, now," and left.', ['Yes, now,']],
    ['inches inside', '"The 12" disc is old," she said.', ['The 12" disc is old,']],
    ['figures at the end', 'On "Route 66" and "Route 99" they met.', ['Route 66', 'Route 99']],
    ['a year at the end', "It was 'the end of 1999' for us.", ['the end of 1999']],
    ['minutes', "They ran 5' and 40'' in all.", []],
    ['decades with a wrong mark', 'In the ‘90s the dogs’ bowls were blue.', []],
    [
      'a possessive inside two marks',
      '‘She said “the dogs’ bowls are blue” twice.’',
      ['She said “the dogs’ bowls are blue” twice.', '>the dogs’ bowls are blue'],
    ],
    ['two apostrophes', "''We stay,'' he said. ''It's ours.''", ['We stay,', "It's ours."]],
    ['two apostrophes around one', "''He told me 'go','' she said.", ["He told me 'go',", '>go']],
    ['three apostrophes', "''He told me 'go.'''", ["He told me 'go.'", '>go.']],
    ['a single inside a single', "'He told me 'go''", ["He told me 'go'", '>go']],
    ['three levels', '“A ‘b “c” d’ e”', ['A ‘b “c” d’ e', '>b “c” d', '>>c']],
    ['two in a row', '"Yes." "No," he said. "Yes".', ['Yes.', 'No,', 'Yes']],
    ['an interrupted sentence', '“I was—” she began. “Go on.”', ['I was—', 'Go on.']],
    ['parted by a cue', '“We stay,” he said, “and we fight.”', ['We stay,', 'and we fight.']],
    ['single, continued', '‘One.\n\n‘Two,’ he said.', ['One.…', 'Two,']],
    ['single, unclosed', 'He said ‘yes and left.', []],
    ['a nested one in an unclosed one', '“He said ‘go’ and left', ['He said ‘go’ and left…', '>go']],
    ['a mark at the very end', 'He said “', []],
    ['Hawaiian', 'In Hawai‘i they say ‘aloha’ often.', ['aloha']],
    ['dropped letters at the end', "He was singin' and dancin' all night.", []],
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

  it('knows a TeX quotation that goes on', () => {
    const text = "``One.\n\n``Two,'' he said.";
    const found = findMarkedSpans(text, [
      { start: 0, end: 6 },
      { start: 8, end: text.length },
    ]);
    expect(found.map((m) => [m.continues, m.close])).toEqual([
      [true, undefined],
      [false, "''"],
    ]);
  });

  it('takes a paragraph of half a million quotations', () => {
    const text = '“a” '.repeat(500_000);
    expect(findMarkedSpans(text, [{ start: 0, end: text.length }])).toHaveLength(500_000);
  });

  it('reads many marks in bounded time, whatever they are', () => {
    for (const unit of [
      '“',
      '"',
      "'",
      '‘',
      '’',
      '”',
      '“"\'’‘',
      ' "a',
      "s' a",
      '‘“s’ ',
      "1'",
      '12" a',
      '«»',
      '`',
    ]) {
      const count = (n: number) => {
        const text = unit.repeat(n / unit.length);
        // Of this process alone: other programs of a busy machine do not count.
        return cpuTime(() => {
          const spans = findMarkedSpans(text, [{ start: 0, end: text.length }]);
          expect(spans.every((m) => m.inner.start < m.inner.end && m.outer.end <= text.length)).toBe(true);
        });
      };
      count(10_000);
      expect(count(200_000), unit).toBeLessThan(2000);
    }
  });
});
