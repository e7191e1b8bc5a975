import { describe, expect, it } from 'vitest';
import { decodeText, encodeText } from '../../../src/corpus/file/texts.js';
import { ByteWriter } from '../../../src/corpus/file/varint.js';

const again = (text: string) => {
  const out = new ByteWriter(16);
  encodeText(text, out);
  return { text: decodeText(out.done()), bytes: out.length };
};

describe('texts as bytes', () => {
  it.each([
    ['nothing', ''],
    ['a byte order mark', '\ufeffWe met.'],
    ['marks and figures', '“Naïve” — 12 €'],
    ['a pair at the end of a part', `${'a'.repeat(65_535)}😀${'é'.repeat(70_000)}`],
    ['a lone surrogate', `a\ud800b${'x'.repeat(70_000)}`],
  ])('come back: %s', (_, text) => {
    expect(again(text).text === text).toBe(true);
  });

  it('are in UTF-8 behind one byte', () => {
    const text = `${'a'.repeat(65_535)}😀${'é'.repeat(70_000)}`;
    expect(again(text).bytes).toBe(1 + new TextEncoder().encode(text).length);
  });
});
