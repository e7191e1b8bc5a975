import { describe, expect, it } from 'vitest';
import { placeMarks } from '../../../src/ide/placeMarks.js';
import { readAny } from '../../support/parseHere.js';
import { linesAt, makePdf } from '../../support/pdf.js';

const shown = async (name: string, bytes: Uint8Array) => {
  const [source] = (await readAny(name, bytes)).sources;
  return placeMarks(source!).map((m) => [m.locator, source!.text.slice(m.offset, m.offset + 12)]);
};
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('marks of places', () => {
  it('stand where a page begins, also inside a paragraph', async () => {
    const prose = [
      'The council will close the old harbour in March, the mayor said on',
      'Thursday, and it will not sell the harbour to anyone, she told the',
      'reporters who had come to the meeting in the town hall.',
    ];
    const bytes = makePdf([linesAt(50, 80, prose.slice(0, 2)), linesAt(50, 500, prose.slice(2))], {
      roman: true,
    });
    expect(await shown('a.pdf', bytes)).toEqual([
      ['p. iv', 'The council '],
      ['p. v', 'reporters wh'],
    ]);
  });

  it('stand where somebody begins to speak, and nowhere in text that is found by its paragraphs', async () => {
    const vtt =
      'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ana Ruiz>We stay here\n\n00:04.000 --> 00:06.000\nfor good.\n\n01:00:06.000 --> 01:00:08.000\n<v Bo Berg>We go.\n';
    expect(await shown('a.vtt', utf8(vtt))).toEqual([
      ['00:00:01', 'Ana Ruiz: We'],
      ['01:00:06', 'Bo Berg: We '],
    ]);
    expect(await shown('a.txt', utf8('One line.\n\nAnother line.\n'))).toEqual([]);
  });
});
