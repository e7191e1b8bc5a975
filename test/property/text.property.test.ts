import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, fromRaw, identity, toRaw } from '../../src/text/mappedText.js';
import { fold, foldCase } from '../../src/text/normalize.js';
import { splitSentences } from '../../src/text/sentences.js';
import { words } from '../../src/text/words.js';

/** Text made of what makes trouble: marks, dashes, dots, spaces, combining marks, surrogates, line ends. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'aAzZ09 .,-–—…\'"“”‘’«»\n\r\t\u00a0\u00ad\u200bﬁé\u0301\ud83d\ude00ÅıİßС中한'),
      fc.constantFrom('\r\n', 'Mr. ', 'U.S. ', '...', '. . .', '-\n', '😀', '\ud800', 'word ', 'Word. '),
      // Compatibility forms that give marks, dots or spaces; jamo; zero-width joiners; other marks.
      fc.constantFrom(...'¨´`″‴⁗․‥︙．＂⒈㏂½²ﷺｶﾞ\u1100\u1161\u11a8가\uffa1\u200d\ufe0f\u0323\u0345𝐀−⁄ʼ\u2028'),
      fc.constantFrom(
        "''",
        '``',
        ' - ',
        ' -',
        '- ',
        '--',
        '\u00ad\n',
        ' \u0301',
        '👩\u200d👧',
        '= \u0338',
        'x-\r\ny',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('fold', () => {
  it('keeps its map in order and inside the text', () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const folded of [fold(text), foldCase(fold(text))]) {
          expect(folded.starts).toHaveLength(folded.text.length);
          let last = 0;
          for (let i = 0; i < folded.text.length; i++) {
            expect(folded.starts[i]).toBeGreaterThanOrEqual(last);
            expect(folded.ends[i]).toBeGreaterThan(folded.starts[i]!);
            expect(folded.ends[i]).toBeLessThanOrEqual(text.length);
            last = folded.starts[i]!;
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('folds composed and decomposed text, curly and straight marks, and line ends alike', () => {
    fc.assert(
      fc.property(soup, (raw) => {
        const text = raw.replace(/\r(?!\n)/g, ' ');
        const folded = fold(text.replace(/\u00ad/g, '')).text;
        const same = (other: string) => expect(fold(other.replace(/\u00ad/g, '')).text).toBe(folded);
        same(text.replace(/[“”]/g, '"'));
        same(text.replace(/[‘’]/g, "'"));
        same(text.replace(/\r\n/g, '\n'));
        same(text.replace(/…/g, '...'));
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'aeéü ½ﬁ가ÅñxО'), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        expect(fold(text.normalize('NFD')).text).toBe(fold(text.normalize('NFC')).text);
      }),
    );
  });

  it('stands for every part of the raw text that shows', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'aé\u0301Z9ﬁ½“—\u200b'), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const { starts, ends } = fold(text);
        let end = 0;
        for (let i = 0; i < starts.length; i++) {
          expect(text.slice(end, starts[i]).replace(/\u200b/g, '')).toBe('');
          end = Math.max(end, ends[i]!);
        }
      }),
    );
  });

  it('maps a folded span to raw text and back', () => {
    fc.assert(
      fc.property(soup, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        if (folded.text === '') return;
        const start = a % folded.text.length;
        const end = start + 1 + (b % (folded.text.length - start));
        const back = fromRaw(folded, toRaw(folded, { start, end }));
        expect(back.start).toBeLessThanOrEqual(start);
        expect(back.end).toBeGreaterThanOrEqual(end);
      }),
      { numRuns: 2000 },
    );
  });

  it('composes with the text that it was made from', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const folded = fold(text);
        expect(compose(folded, identity(text))).toEqual(folded);
      }),
    );
  });
});

describe('sentences and words', () => {
  it('are in order, trimmed and inside the text, and leave nothing but white space out', () => {
    fc.assert(
      fc.property(soup, (text) => {
        let last = 0;
        for (const s of splitSentences(text)) {
          expect(s.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(last, s.start).trim()).toBe('');
          expect(s.end).toBeGreaterThan(s.start);
          expect(text.slice(s.start, s.end).trim()).toBe(text.slice(s.start, s.end));
          last = s.end;
        }
        expect(text.slice(last).trim()).toBe('');
        let lastWord = 0;
        for (const w of words(text)) {
          expect(w.start).toBeGreaterThanOrEqual(lastWord);
          expect(text.slice(w.start, w.end)).toBe(w.text);
          lastWord = w.end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
