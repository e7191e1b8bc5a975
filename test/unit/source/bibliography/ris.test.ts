import { describe, expect, it } from 'vitest';
import { readRis } from '../../../../src/source/bibliography/ris.js';

const read = (text: string) => readRis(text, 'refs.ris');

describe('RIS', () => {
  it('gives CSL fields, files, and keys from author, year and title', () => {
    const text =
      'TY  - NEWS\r\nAU  - Ruiz, Ana\r\nAU  - Bo Berg\r\nTI  - The River Plan: a long title\r\n that goes on\r\nT2  - Harbour Times\r\nPY  - 2025/03/02/\r\nSP  - 3\r\nEP  - 9\r\nUR  - https://example.org/\r\nL1  - internal-pdf://123/plan.pdf\r\nER  - \r\n';
    const { value, problems } = read(text);
    expect(problems).toEqual([]);
    expect(value).toMatchObject([
      {
        key: 'ruiz-2025-river',
        files: ['123/plan.pdf'],
        item: {
          type: 'article-newspaper',
          title: 'The River Plan: a long title that goes on',
          author: [
            { family: 'Ruiz', given: 'Ana' },
            { family: 'Berg', given: 'Bo' },
          ],
          issued: { 'date-parts': [[2025, 3, 2]] },
          'container-title': 'Harbour Times',
          page: '3–9',
        },
      },
    ]);
  });

  it('letters keys that collide, keeps IDs, and tells what is broken at its place', () => {
    const entry = 'TY  - BOOK\nAU  - Ruiz, Ana\nPY  - 2020\nTI  - Rivers\n';
    const text = `AU  - Nobody\n${entry}${entry}ER  - \nTY  - BOOK\nID  - own1\nER  - \n`;
    const { value, problems } = read(text);
    expect(value.map((e) => e.key)).toEqual(['ruiz-2020-rivers', 'ruiz-2020-riversb', 'own1']);
    expect(problems.map((p) => [p.code, p.span!.start])).toEqual([
      ['entry-without-type', 0],
      ['unfinished-entry', 13],
    ]);
  });
});
