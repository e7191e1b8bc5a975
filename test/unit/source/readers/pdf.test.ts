import { describe, expect, it } from 'vitest';
import { parseForeign } from '../../../../src/source/foreign.js';
import { readSource } from '../../../../src/source/read.js';
import { linesAt, makePdf, type Shown } from '../../../support/pdf.js';

async function read(bytes: Uint8Array) {
  const file = { uri: 'a.pdf', name: 'a.pdf', bytes };
  const { documents } = await parseForeign(file);
  const { source, problems } = readSource({ ...file, extraction: documents[0]!.extraction });
  return { source, problems: problems.map((p) => p.code) };
}

async function blocks(pages: readonly (readonly Shown[])[]): Promise<string[]> {
  const { source } = await read(makePdf(pages));
  return (source?.paragraphs ?? []).map(
    (p) => `${p.quoted ? 'quoted ' : ''}${p.kind}: ${source!.text.slice(p.start, p.end)}`,
  );
}

const prose = [
  'The council will close the old harbour in March, the mayor said on',
  'Thursday. “We will not sell the harbour to anyone,” Ana Ruiz told the',
  'reporters who had come to the meeting in the town hall.',
];
const other = [
  'Fishermen complained that nobody had asked them, and that the sums',
  'which were offered to them would not be enough for their families to',
  'live from in the years to come.',
];

describe('PDF', () => {
  it('is read in paragraphs and headings', async () => {
    const page = [
      { x: 50, y: 520, text: 'The Harbour Plan', size: 18 },
      ...linesAt(50, 480, prose),
      ...linesAt(50, 430, other),
    ];
    expect(await blocks([page])).toEqual([
      'heading: The Harbour Plan',
      `sentence: ${prose.join(' ')}`,
      `sentence: ${other.join(' ')}`,
    ]);
  });

  it('gives pages by their labels, also inside a paragraph that runs over a page', async () => {
    const bytes = makePdf(
      [linesAt(50, 80, prose.slice(0, 2)), [...linesAt(50, 500, prose.slice(2)), ...linesAt(50, 460, other)]],
      { roman: true },
    );
    const { source } = await read(bytes);
    expect(source?.paragraphs.length).toBe(2);
    expect(source?.lines.map((l) => l.locator)).toEqual(['p. iv', 'p. iv', 'p. v']);
    expect(source?.text).toContain('told the reporters who had come');
  });

  it('makes broken words whole, and keeps hyphens that the document has elsewhere', async () => {
    const page = linesAt(50, 500, [
      'It was an extraordi-',
      'narily long-standing quarrel about a long-',
      'standing claim, and the govern-',
      'ment of Anne-',
      'Marie Vey knew it.',
    ]);
    expect(await blocks([page])).toEqual([
      'sentence: It was an extraordinarily long-standing quarrel about a long-standing claim, and the government of Anne-Marie Vey knew it.',
    ]);
  });

  it('reads columns one after the other, and a title across them first', async () => {
    const left = [
      'The council closes the harbour',
      'in March, the mayor said on a',
      'Thursday that nobody here will',
      'forget for a long time, since it',
      'rained all day and all night and',
    ];
    const right = [
      'the river rose by two metres in',
      'the old town. People carried',
      'their things up to the church,',
      'which has stood on the hill for',
      'six hundred years and more.',
    ];
    const title = { x: 50, y: 540, text: 'A long title that goes across both of the columns', size: 14 };
    // Row by row, as some programs draw, and column by column, as others do.
    const rows = left.flatMap((text, i) => [
      { x: 50, y: 500 - 12 * i, text },
      { x: 230, y: 500 - 12 * i, text: right[i]! },
    ]);
    const expected = [
      'heading: A long title that goes across both of the columns',
      `sentence: ${[...left, ...right].join(' ')}`,
    ];
    expect(await blocks([[title, ...rows]])).toEqual(expected);
    expect(await blocks([[title, ...linesAt(50, 500, left), ...linesAt(230, 500, right)]])).toEqual(expected);
  });

  it('leaves out running heads, page numbers and marks of notes', async () => {
    const page = (n: number, lines: readonly string[]): Shown[] => [
      { x: 50, y: 570, text: `Annual Report ${2020}` },
      { x: 350, y: 570, text: `Chapter 3 | ${n}` },
      ...linesAt(50, 500, lines),
      { x: 200, y: 20, text: `${n}` },
    ];
    // Behind the last word of the third line.
    const noted = page(1, prose).toSpliced(5, 0, { x: 296.5, y: 479.5, text: '4', size: 6 });
    const found = await blocks([noted, page(2, other), page(3, prose)]);
    expect(found.join('\n')).not.toMatch(/Annual|Chapter|\b[1-4]\b/);
    expect(found.length).toBe(3);
  });

  it('keeps rows of tables together', async () => {
    const row = (y: number, ...cells: string[]) => cells.map((text, i) => ({ x: 50 + 90 * i, y, text }));
    const page = [
      ...linesAt(50, 540, prose),
      ...row(470, 'Year', 'Boats', 'Catch'),
      ...row(458, '2023', '41', '310 t'),
    ];
    expect((await blocks([page])).slice(1)).toEqual([
      'table-row: Year | Boats | Catch',
      'table-row: 2023 | 41 | 310 t',
    ]);
  });

  it('puts notes behind the paragraph that runs over the page', async () => {
    const note = { x: 50, y: 40, text: '1 Minutes of the council, volume two.', size: 8 };
    const found = await blocks([
      [...linesAt(50, 90, prose.slice(0, 2)), note],
      linesAt(50, 500, prose.slice(2)),
    ]);
    expect(found).toEqual([
      `sentence: ${prose.join(' ')}`,
      'sentence: 1 Minutes of the council, volume two.',
    ]);
  });

  it('gives title and author, but no date of the file and no title that a program wrote', async () => {
    const page = [linesAt(50, 500, prose)];
    const info = '/Title (Harbour Plan) /Author (Ana Ruiz) /CreationDate (D:20250302)';
    const { source } = await read(makePdf(page, { info }));
    expect(source?.metadata).toEqual({
      id: 'a',
      type: 'document',
      title: 'Harbour Plan',
      author: [{ literal: 'Ana Ruiz' }],
    });
    const word = await read(makePdf(page, { info: '/Title (Microsoft Word - plan.doc)' }));
    expect(word.source?.metadata.title).toBeUndefined();
  });

  it('without text, damaged or empty is told plainly', async () => {
    expect((await read(makePdf([[]]))).problems).toEqual(['no-text-layer']);
    expect((await read(makePdf([linesAt(50, 500, prose), []]))).problems).toEqual(['page-without-text']);
    expect((await read(new TextEncoder().encode('no PDF at all'))).problems).toEqual(['damaged']);
    const { documents, problems } = await parseForeign({
      uri: 'a.pdf',
      name: 'a.pdf',
      bytes: new Uint8Array(),
    });
    expect([documents, problems[0]?.code]).toEqual([[], 'empty-source']);
  });
});
