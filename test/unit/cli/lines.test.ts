import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/cli/lines.js';
import { bytesOf } from '../../support/cli.js';

async function read(text: string, chunk = 3, most = 1000): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(bytesOf(text, chunk), most))
    lines.push('text' in line ? line.text : '(too long)');
  return lines;
}

/** As it comes back from UTF-8, which has no lone surrogates. */
const wellFormed = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));

describe('linesOf', () => {
  it('splits at line ends only', async () => {
    expect(await read('a\nb\r\n\nc')).toEqual(['a', 'b', '', 'c']);
    expect(await read('a\u2028b\u2029c\rd\u0085e\n')).toEqual(['a\u2028b\u2029c\rd\u0085e']);
    expect(await read('')).toEqual([]);
  });

  it('reads UTF-8 across chunks, without the byte order mark', async () => {
    expect(await read('\ufeffé🌳漢\n🌳', 1)).toEqual(['é🌳漢', '🌳']);
  });

  it('throws a line away that is too long, and goes on behind it', async () => {
    expect(await read(`a\n${'x'.repeat(50)}\nb\n${'y'.repeat(51)}`, 7, 20)).toEqual([
      'a',
      '(too long)',
      'b',
      '(too long)',
    ]);
    expect(await read(`${'x'.repeat(20)}\n`, 7, 20)).toEqual(['x'.repeat(20)]);
  });

  it('gives the same lines in whatever chunks they come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }).map((s) => s.replace(/[\n\r\ufeff]/g, '_'))),
        fc.integer({ min: 1, max: 9 }),
        async (lines, chunk) => {
          const text = lines.map((l) => `${l}\n`).join('');
          expect(await read(text, chunk)).toEqual(lines.map(wellFormed));
        },
      ),
      { numRuns: 60 },
    );
  });
});
