import { describe, expect, it } from 'vitest';
import { readBibtex } from '../../../../src/source/bibliography/bibtex.js';

const read = (text: string) => readBibtex(text, 'refs.bib');
const item = (text: string) => read(text).value[0]!.item;

describe('BibTeX', () => {
  it('gives CSL fields', () => {
    const text = `@string{ht = "Harbour " # {Times}}
@article{ruiz2025,
  author = {Ruiz, Ana and {World Bank} and Ludwig van der Berg and others},
  title = "The {River} Plan", subtitle = {M{\\"u}ller \\& Sons -- a \\emph{story}},
  journal = ht, year = 2025, month = mar, day = 3,
  pages = {3--9}, volume = 12, url = {https://example.org/a\\_b}, doi = {10.1/x},
}`;
    expect(read(text).problems).toEqual([]);
    expect(item(text)).toEqual({
      id: 'ruiz2025',
      type: 'article-journal',
      title: 'The River Plan: Müller & Sons – a story',
      author: [
        { family: 'Ruiz', given: 'Ana' },
        { literal: 'World Bank' },
        { family: 'van der Berg', given: 'Ludwig' },
      ],
      issued: { 'date-parts': [[2025, 3, 3]] },
      'container-title': 'Harbour Times',
      volume: '12',
      page: '3–9',
      DOI: '10.1/x',
      URL: 'https://example.org/a_b',
    });
  });

  it('reads accents, dates of BibLaTeX and files', () => {
    const text = `@online{a, title={Caf\\'e, na\\"{\\i}ve, \\v{C}apek, Stra{\\ss}e, Tr\\o{}ndelag}, date = {2024-05},
      file = {Full Text:files/12/a b.pdf:application/pdf;:C\\:\\\\docs\\\\b.pdf:PDF}}`;
    expect(item(text)).toMatchObject({
      type: 'webpage',
      title: 'Café, naïve, Čapek, Straße, Trøndelag',
      issued: { 'date-parts': [[2024, 5]] },
    });
    expect(read(text).value[0]!.files).toEqual(['files/12/a b.pdf', 'C:/docs/b.pdf']);
  });

  it('loses no entry and no other field to a missing comma, brace or key, and tells the place', () => {
    const text = `@book{one
  title = {First}
  year = 2001
}
@book{two,
  title = {Second,
  year = 2002,
}
@book{, title = {No key}}
@book{three, title = "Third" nonsense, year = 2003}
@book{three, title = {Again}}
@book{four, title = {Fourth}, year = 2004`;
    const { value, problems } = read(text);
    expect(value.map((e) => [e.key, e.item.title, e.item.issued?.['date-parts']?.[0]?.[0]])).toEqual([
      ['one', 'First', 2001],
      ['two', 'Second', 2002],
      ['three', 'Third', 2003],
      ['four', 'Fourth', 2004],
    ]);
    const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
    expect(problems.map((p) => [p.code, lineOf(p.span!.start)])).toEqual([
      ['missing-comma', 1],
      ['missing-comma', 3],
      ['unclosed-brace', 6],
      ['entry-without-key', 9],
      ['not-a-field', 10],
      ['duplicate-key', 11],
    ]);
  });

  it('survives anything, and takes no longer than the file is long', () => {
    for (const unit of ['@book{a,', '{', '@a{b,c={', 'a = ', '@string{', '"', '\\', ' and ', '@a{b,x="#"#'])
      expect(() => read(unit.repeat(20_000))).not.toThrow();
  });
});
