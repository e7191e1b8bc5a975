import { describe, expect, it } from 'vitest';
import { words } from '../../../src/text/words.js';

const norms = (text: string) => words(text).map((w) => w.norm);

describe('words', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'hyphens part, apostrophes do not',
      'A 30-day pause: Russia’s anti-Western line won’t change',
      "a 30 day pause russia anti western line won't change",
    ],
    [
      'acronyms meet',
      'the U.S. and the US met us at N.A.T.O. and NATO',
      'the u.s and the u.s met us at nato and nato',
    ],
    ['acronyms without the last full stop', 'in the U.S', 'in the u.s'],
    ['possessive acronyms', 'the U.S.’s and the US’s line, NATO’s', 'the u.s and the u.s line nato'],
    ['hours', 'at 5 a.m. and 6 p.m. I am', 'at 5 a.m and 6 pm i am'],
    ['initials that a name is glued to', 'J.R.Poe', 'j r poe'],
    ['shouting is no acronym', 'IT IS NOT. WHO WON?', 'it is not who won'],
    ['acronyms among small words', 'the WHO said its IT staff', 'the w.h.o said its i.t staff'],
    ['a shouted no', 'He said NO and N.O. stayed', 'he said no and n.o stayed'],
    ['thousands', '1,000 and 3.5 and 3bn and 1,50', '1000 and 3.5 and 3 bn and 1,50'],
    ['fractions', '2½ of x²', '2 1/2 of x 2'],
    ['soft hyphens', 'nego\u00adti\u200bation', 'negotiation'],
    ['accents, composed or not', 'Rene\u0301 and Ren\u00e9', 'ren\u00e9 and ren\u00e9'],
    ['ligatures', 'the oﬃce', 'the office'],
    ['quotation marks', "‘the dogs’ bowls’ and 'now'", 'the dogs bowls and now'],
    ['underscores and addresses', 'snake_case at a@b.org', 'snake case at a b org'],
    ['Chinese', '他说是 yes', '他 说 是 yes'],
    ['Cyrillic and Greek', 'Путин и Ζεύς', 'путин и ζεύς'],
    ['lone surrogates and emoji', 'a\ud800b😀c', 'a b c'],
    ['letters beyond the first plane', '𝐀 yes', 'a yes'],
    ['nothing', ' …—\u0000', ''],
  ];
  for (const [name, text, expected] of cases) {
    it(`reads ${name}`, () => expect(norms(text)).toEqual(expected === '' ? [] : expected.split(' ')));
  }

  it('stems', () => {
    expect(words('rejected rejects').map((w) => w.stem)).toEqual(['reject', 'reject']);
  });
  it('tells figures from words', () => {
    expect(words('30-day ½').map((w) => w.kind)).toEqual(['number', 'word', 'number']);
  });
  it('stays within its span', () => {
    expect(words('one two three', { start: 4, end: 10 }).map((w) => w.text)).toEqual(['two', 'th']);
    expect(words('one', { start: -4, end: 99 }).map((w) => w.text)).toEqual(['one']);
  });
  it('takes a long text of anything', () => {
    for (const c of ['a', '1', "'", 'U.', '1.', '\u00ad', '\u0301', '😀', '字', '\ud800']) {
      const text = c.repeat(200_000 / c.length);
      expect(words(text).length).toBeLessThanOrEqual(1_000_000);
    }
  });
});
