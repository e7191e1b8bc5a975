import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldOnce, mayJoinWords } from '../../../src/corpus/foldedSource.js';
import { plainBlocks } from '../../../src/source/readers/text.js';
import { structure } from '../../../src/source/structure.js';
import type { MappedText } from '../../../src/text/mappedText.js';
import { foldsOutsideWords } from '../../../src/text/normalize.js';
import { spellingOf } from '../../../src/text/spellings.js';
import { scanWords } from '../../../src/text/words.js';

const wordsIn = (text: string, map?: MappedText) => {
  const { length, starts, ends, ids } = scanWords(map?.text ?? text);
  return Array.from({ length }, (_, i) => ({
    start: map ? map.starts[starts[i]!] : starts[i],
    end: map ? map.ends[ends[i]! - 1] : ends[i],
    norm: spellingOf(ids[i]!).norm,
    stem: spellingOf(ids[i]!).stem,
  }));
};

const isPlain = (text: string) => {
  const { paragraphs } = structure(text, plainBlocks(text));
  return foldsOutsideWords(text) && !mayJoinWords({ text, paragraphs });
};

const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'abXYSU. \'’‘"“”-—–−,15½漢\u00ad[]\n\r\t\u00a0;:…‥′`/«»‹›?!()\u200b\u2028'),
      fc.constantFrom(
        '\n\n',
        '\n\n“',
        '\n\n‘',
        'U.S.',
        'a.m.',
        'don’t',
        '[W]e',
        '...',
        '. . .',
        '-\n',
        '’’',
        '😀',
      ),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

describe('words of a text that need no folding', () => {
  it('are those of the folded text, in the same places', () => {
    let plain = 0;
    fc.assert(
      fc.property(soup, (text) => {
        if (!isPlain(text)) return;
        plain++;
        const { paragraphs } = structure(text, plainBlocks(text));
        expect(wordsIn(text)).toEqual(wordsIn(text, foldOnce({ text, paragraphs })));
      }),
      { numRuns: 20_000 },
    );
    expect(plain).toBeGreaterThan(2_000);
  });

  it('are found in news as it is printed, and not where marks or hyphens hide them', () => {
    expect(isPlain('“We’ll pay — in the U.S., at least,” she said.\n\n“Not now.”')).toBe(true);
    for (const text of ['nego\u00adtiation', 'nego-\ntiation', 'ﬁne', '[W]e', 'Wait. . .', '½'])
      expect(isPlain(text), text).toBe(false);
  });
});
