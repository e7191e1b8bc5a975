import { describe, expect, it } from 'vitest';
import { words } from '../../../src/text/words.js';

const norms = (text: string) => words(text).map((w) => w.norm);

describe('words', () => {
  it('parts at hyphens, keeps apostrophes, folds case and possessives', () => {
    expect(norms('A 30-day pause: Russia’s anti-Western line won’t change')).toEqual([
      'a',
      '30',
      'day',
      'pause',
      'russia',
      'anti',
      'western',
      'line',
      "won't",
      'change',
    ]);
  });
  it('meets acronyms with and without full stops, and keeps them from common words', () => {
    expect(norms('the U.S. and the US met us at N.A.T.O. and NATO')).toEqual([
      'the',
      'u.s',
      'and',
      'the',
      'u.s',
      'met',
      'us',
      'at',
      'nato',
      'and',
      'nato',
    ]);
  });
  it('reads figures without their thousands separators', () => {
    expect(norms('1,000 and 3.5 and 3bn')).toEqual(['1000', 'and', '3.5', 'and', '3', 'bn']);
  });
  it('stems', () => {
    expect(words('rejected rejects').map((w) => w.stem)).toEqual(['reject', 'reject']);
  });
  it('stays within its span', () => {
    expect(words('one two three', { start: 4, end: 10 }).map((w) => w.text)).toEqual(['two', 'th']);
  });
});
