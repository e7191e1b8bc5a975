import { describe, expect, it } from 'vitest';
import { toRaw } from '../../../src/text/mappedText.js';
import { fold, foldCase } from '../../../src/text/normalize.js';

describe('fold', () => {
  const same: readonly (readonly [string, string, string])[] = [
    ['curly and straight double marks', '“yes”', '"yes"'],
    ['guillemets', '«yes»', '"yes"'],
    ['curly and straight apostrophes', 'don’t', "don't"],
    ['TeX quotes', "``yes''", '"yes"'],
    ['em dash with and without spaces', 'gains — their goals', 'gains—their goals'],
    ['two hyphens for a dash', 'gains--their goals', 'gains—their goals'],
    ['a spaced hyphen for a dash', 'gains - their goals', 'gains — their goals'],
    ['en dash in a range', '10–12', '10-12'],
    ['no-break space', '30\u00a0days', '30 days'],
    ['line ends', 'thirty\r\n   days', 'thirty days'],
    ['ellipsis', 'well ... then', 'well … then'],
    ['spaced ellipsis', 'well . . . then', 'well … then'],
    ['soft hyphen', 'nego\u00adtiation', 'negotiation'],
    ['zero-width space', 'nego\u200btiation', 'negotiation'],
    ['ligature', 'ﬁnal oﬃce', 'final office'],
    ['line-end hyphenation', 'nego-\ntiation', 'negotiation'],
    ['line-end hyphenation in CRLF', 'nego-\r\ntiation', 'negotiation'],
    ['composed and decomposed', 'Zelenskyi\u0306', 'Zelensky\u012d'],
    ['full width', 'ＡＢＣ．．．', 'ABC…'],
    ['two apostrophes', "''yes''", '“yes”'],
    ['vulgar fractions', '½', '1/2'],
    ['a soft hyphen at a line end', 'nego\u00ad\ntiation', 'negotiation'],
    ['a hyphen behind a figure at a line end', '30-\nday', '30-day'],
    ['a hyphen before a capital at a line end', 'Franco-\nPrussian', 'Franco-Prussian'],
    ['a minus sign', 'at −5', 'at -5'],
    ['an en dash as minus', 'at –5', 'at -5'],
    ['a dash at a line end', 'gains —\ntheir goals', 'gains—their goals'],
    ['full stop and ellipsis in either order', 'well. … then', 'well…. then'],
    ['emoji with and without presentation', '❤\ufe0f', '❤'],
    ['Hangul', '\u1100\u1161\u11a8', '\uac01'],
    ['half-width kana', 'ｶﾞ', 'ガ'],
    ['ʻokina', 'Hawaiʻi', "Hawai'i"],
    ['direction marks', '\u200fשלום\u200e', 'שלום'],
    ['mathematical letters', '𝐀', 'A'],
  ];
  for (const [name, a, b] of same) {
    it(`takes for the same: ${name}`, () => expect(fold(a).text).toBe(fold(b).text));
  }

  const different: readonly (readonly [string, string, string])[] = [
    ['case', 'The', 'the'],
    ['numbers', '10 days', '30 days'],
    ['a hyphen and none', 're-sign', 'resign'],
    ['a hyphen before a capital at a line end', 'Franco-\nPrussian', 'FrancoPrussian'],
    ['a suspended hyphen', 'pre- and post-war', 'pre-and post-war'],
    ['an ellipsis and a full stop', 'well … then', 'well. then'],
    ['a sign', 'at -5', 'at 5'],
    ['a comma', 'yes, no', 'yes no'],
    ['accents', 'resume', 'résumé'],
  ];
  for (const [name, a, b] of different) {
    it(`keeps apart: ${name}`, () => expect(fold(a).text).not.toBe(fold(b).text));
  }

  it('keeps a hyphen at a line end if asked to', () => {
    expect(fold('well-\nknown', { lineEndHyphens: 'keep' }).text).toBe('well-known');
    expect(fold('well-\nknown').text).toBe('wellknown');
  });

  it('takes a long text of anything', () => {
    for (const unit of [
      'a',
      ' ',
      '\n',
      '.',
      '. ',
      '-',
      '- ',
      "'",
      '\u0301',
      'a\u0323\u0301',
      '\u00ad',
      '\u200b',
      '½',
      '😀',
      '\ud800',
      '\u0000',
      '\u1100',
      'e\u0301',
    ]) {
      const text = unit.repeat(200_000 / unit.length);
      const start = performance.now();
      const folded = foldCase(fold(text));
      expect(folded.starts).toHaveLength(folded.text.length);
      expect(performance.now() - start, JSON.stringify(unit)).toBeLessThan(5000);
    }
  }, 60_000);

  it('maps back to the raw text', () => {
    const raw = 'the oﬃ\u00adcial — who “knows” nego-\ntiation';
    const folded = fold(raw);
    const back = (words: string) => {
      const start = folded.text.indexOf(words);
      const s = toRaw(folded, { start, end: start + words.length });
      return raw.slice(s.start, s.end);
    };
    expect(back('official')).toBe('oﬃ\u00adcial');
    expect(back('"knows"')).toBe('“knows”');
    expect(back('negotiation')).toBe('nego-\ntiation');
  });

  it('folds case with a map that stays right where lower case is longer', () => {
    const folded = foldCase(fold('İSTANBUL is “Here”'));
    expect(folded.text).toContain('"here"');
    expect(folded.starts).toHaveLength(folded.text.length);
    const at = folded.text.indexOf('here');
    expect(toRaw(folded, { start: at, end: at + 4 })).toEqual({ start: 13, end: 17 });
  });
});
