import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../src/source/read.js';
import { readDocx } from '../../../../src/source/readers/office/docx.js';

const p = (text: string, properties = '') =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

function docx(body: string, more: Record<string, string> = {}): Uint8Array {
  const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${ns}><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(more).map(([k, v]) => [k, strToU8(v)])),
  });
}

const read = (bytes: Uint8Array) =>
  readSource({ uri: 'a', name: 'minutes.docx', bytes, extraction: readDocx(bytes, 'a') });
const words = (bytes: Uint8Array) => {
  const { source } = read(bytes);
  return source?.paragraphs.map(
    (x) => `${x.quoted ? 'quoted ' : ''}${x.kind}: ${source.text.slice(x.start, x.end)}`,
  );
};

const styles =
  '<w:styles><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style></w:styles>';

describe('Word documents', () => {
  it('are read in blocks, with notes behind', () => {
    const row = (...cells: string[]) => `<w:tr>${cells.map((c) => `<w:tc>${p(c)}</w:tc>`).join('')}</w:tr>`;
    const body =
      p('The Plan', '<w:pStyle w:val="berschrift1"/>') +
      '<w:p><w:r><w:t>We </w:t></w:r><w:r><w:t>stay &amp; win.</w:t></w:r><w:r><w:br/><w:t>Today.</w:t></w:r></w:p>' +
      p('First', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      p('Quoted.', '<w:pStyle w:val="Zitat"/>') +
      `<w:tbl>${row('Year', 'Trees')}${row('2025', '100')}</w:tbl>` +
      '<w:p><w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del><w:ins><w:r><w:t>Kept.</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>';
    const notes = `<w:footnotes><w:footnote w:type="separator">${p('---')}</w:footnote><w:footnote>${p('A note.')}</w:footnote></w:footnotes>`;
    expect(words(docx(body, { 'word/styles.xml': styles, 'word/footnotes.xml': notes }))).toEqual([
      'heading: The Plan',
      'sentence: We stay & win. Today.',
      'list-item: First',
      'quoted sentence: Quoted.',
      'table-row: Year | Trees',
      'table-row: 2025 | 100',
      'sentence: Kept.',
      'sentence: A note.',
    ]);
  });

  it('give title, author and date', () => {
    const core =
      '<cp:coreProperties><dc:title>Minutes</dc:title><dc:creator>Ana Ruiz; Bo Berg</dc:creator><dcterms:created>2025-03-13T08:00:00Z</dcterms:created></cp:coreProperties>';
    const { source } = read(docx(p('One line.'), { 'docProps/core.xml': core }));
    expect(source?.metadata).toMatchObject({
      title: 'Minutes',
      author: [{ literal: 'Ana Ruiz' }, { literal: 'Bo Berg' }],
      issued: { 'date-parts': [[2025, 3, 13]] },
    });
    expect(source?.key).toBe('ruiz-2025-minutes');
  });

  it('that are broken, empty or bombs are told, and nothing is thrown', () => {
    const code = (bytes: Uint8Array) => read(bytes).problems.map((x) => x.code);
    expect(code(strToU8('PK no archive'))).toEqual(['damaged']);
    expect(code(zipSync({ 'a.txt': strToU8('x') }))).toEqual(['damaged']);
    expect(code(docx(''))).toEqual(['empty-source']);
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(30 * 1024 * 1024) });
    expect(code(bomb)).toEqual(['damaged']);
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 10_050 }, (_, i) => [`${i}`, new Uint8Array()])),
    );
    expect(code(many)).toEqual(['damaged']);
    const entity = docx(
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:p><w:r><w:t>&e;</w:t></w:r></w:p>',
    );
    expect(words(entity)?.join('') ?? '').not.toContain('root:');
  });

  it('cut off or with wrong bytes, end in text or in a problem', () => {
    const good = docx(p('The council approved the plan.') + p('It begins in May.'), {
      'word/styles.xml': styles,
    });
    for (let n = 0; n < good.length; n += 7) expect(() => read(good.slice(0, n))).not.toThrow();
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (at, byte) => {
        const bad = good.slice();
        bad[at] = byte;
        const { source, problems } = read(bad);
        expect(source !== undefined || problems.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
