import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Phrases } from '../../../src/draft/phrases.js';

const phrases = ['may', 'in my view', 'let’s', "don't", 'the following,', 'so', '…'];
const inOrder = phrases.map((p) => p.replace(/[.]/g, '\\.').replace(/ /g, '\\s+')).join('|');
const asPattern = (before: string) => new RegExp(`${before}(?:${inOrder})(?![a-zæ0-9²’'])`);

describe('phrases', () => {
  it('are found where a regular expression of all of them finds one', () => {
    const list = new Phrases(phrases);
    const piece = fc.constantFrom(
      ...phrases,
      ...'in,my,view,maybe,so-so, ,  ,\t,\u00a0,;,—,(,.,æ,²,’,let,s'.split(','),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (parts) => {
        for (const text of [parts.join(''), parts.join(' ')]) {
          expect(list.isIn(text), text).toBe(asPattern('(?:^|[\\s,;—–(])').test(text));
          expect(list.isAt(text, 0), text).toBe(asPattern('^').test(text));
        }
      }),
    );
  });
});
