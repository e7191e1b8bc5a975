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

  it('give title and author, and no date: that of the file is not that of its publication', () => {
    const core =
      '<cp:coreProperties><dc:title>Minutes</dc:title><dc:creator>Ana Ruiz; Bo Berg</dc:creator><dcterms:created>2025-03-13T08:00:00Z</dcterms:created></cp:coreProperties>';
    const { source } = read(docx(p('One line.'), { 'docProps/core.xml': core }));
    expect(source?.metadata).toMatchObject({
      title: 'Minutes',
      author: [{ literal: 'Ana Ruiz' }, { literal: 'Bo Berg' }],
    });
    expect(source?.metadata.issued).toBeUndefined();
    expect(source?.key).toBe('minutes');
    const nobody =
      '<cp:coreProperties><dc:title>Microsoft Word - draft.doc</dc:title><dc:creator>Windows User</dc:creator></cp:coreProperties>';
    expect(read(docx(p('One line.'), { 'docProps/core.xml': nobody })).source?.metadata).toEqual({
      id: 'minutes',
      type: 'document',
    });
  });

  it('have styles that are based on others, lists by style, and no table of contents', () => {
    const own =
      '<w:styles><w:style w:styleId="H"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Own"><w:name w:val="Chapter"/><w:basedOn w:val="H"/></w:style>' +
      '<w:style w:styleId="Out"><w:name w:val="Part"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:styleId="B"><w:name w:val="List Bullet"/></w:style><w:style w:styleId="T"><w:name w:val="toc 1"/></w:style></w:styles>';
    const styled = (id: string, text: string) => p(text, `<w:pStyle w:val="${id}"/>`);
    const body =
      styled('T', 'The harbour 3') +
      styled('Own', 'The harbour') +
      styled('Out', 'Part two') +
      styled('B', 'Boats') +
      p('No item.', '<w:pStyle w:val="B"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      p('Prose.', '<w:pPrChange><w:pPr><w:pStyle w:val="Own"/></w:pPr></w:pPrChange>');
    expect(words(docx(body, { 'word/styles.xml': own }))).toEqual([
      'heading: The harbour',
      'heading: Part two',
      'list-item: Boats',
      'sentence: No item.',
      'sentence: Prose.',
    ]);
  });

  it('have text boxes behind their paragraph, once, and no hidden text', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('In the box.')}${p('Second.')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('In the box.')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>Secret. </w:t></w:r>';
    const body = `<w:p><w:r><w:t>Before </w:t></w:r>${box}${hidden}<w:r><w:t>and behind.</w:t></w:r></w:p>${p('Next.')}`;
    expect(words(docx(body))).toEqual([
      'sentence: Before and behind.',
      'sentence: In the box.',
      'sentence: Second.',
      'sentence: Next.',
    ]);
  });

  it('are found by the relations of the package, and with another prefix', () => {
    const uri = 'http://schemas.openxmlformats.org';
    const relation = (type: string, target: string) =>
      `<Relationships><Relationship Type="${uri}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
    const body = `<ns0:document xmlns:ns0="${uri}/wordprocessingml/2006/main"><ns0:body><ns0:p><ns0:pPr><ns0:pStyle ns0:val="X"/></ns0:pPr><ns0:r><ns0:t>The plan</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`;
    const bytes = zipSync({
      '_rels/.rels': strToU8(relation('officeDocument', '/word/document2.xml')),
      'word/_rels/document2.xml.rels': strToU8(relation('styles', 'styles2.xml')),
      'word/document2.xml': strToU8(body),
      'word/styles2.xml': strToU8(
        '<w:styles><w:style w:styleId="X"><w:name w:val="heading 1"/></w:style></w:styles>',
      ),
    });
    expect(words(bytes)).toEqual(['heading: The plan']);
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
