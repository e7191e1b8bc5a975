import type { CslItem, CslName } from '../metadata.js';

/** BibTeX's entry types for CSL's; what is not named is `misc`. */
const types: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
};

/**
 * Items as a `.bib` file that both BibTeX and biblatex read: names and titles as they are known, nothing invented. A
 * title in square brackets (supplied by somebody) keeps them.
 *
 * @example writeBibtex([{ id: 'ruiz', type: 'book', title: 'The River' }]) // '@book{ruiz,\n  title = {{The River}},\n}\n'
 */
export function writeBibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}

function entry(item: CslItem): string {
  const type = types[item.type] ?? 'misc';
  const date = item.issued?.['date-parts']?.[0];
  const [year, month, day] = date ?? [];
  const outlet = item['container-title'];
  const fields: (readonly [string, string | undefined])[] = [
    ['author', item.author && item.author.length > 0 ? item.author.map(nameOf).join(' and ') : undefined],
    ['title', item.title === undefined ? undefined : `{${escaped(item.title)}}`],
    [
      type === 'article' ? 'journal' : type.startsWith('in') ? 'booktitle' : 'howpublished',
      outlet && escaped(outlet),
    ],
    ['publisher', item.publisher && escaped(item.publisher)],
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : String(month)],
    ['day', day === undefined ? undefined : String(day)],
    ['url', item.URL],
    ['language', item.language],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@${type}{${item.id},\n${lines.join('')}}\n`;
}

function nameOf({ family, given, literal }: CslName): string {
  // A name that is one word to BibTeX stands in braces: `{The Post}`.
  if (family === undefined) return `{${escaped(literal ?? given ?? '')}}`;
  return given === undefined ? escaped(family) : `${escaped(family)}, ${escaped(given)}`;
}

function escaped(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (c) => {
    if (c === '\\') return '\\textbackslash{}';
    if (c === '~') return '\\textasciitilde{}';
    return c === '^' ? '\\textasciicircum{}' : `\\${c}`;
  });
}
