/** Combining characters by the letter or sign of LaTeX's accent. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  d: '\u0323',
  b: '\u0331',
  k: '\u0328',
  r: '\u030a',
};

/** Letters and signs that are commands. */
const signs: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'i',
  j: 'j',
  dh: 'ð',
  th: 'þ',
  ldots: '…',
  dots: '…',
  textendash: '–',
  textemdash: '—',
  textquotedblleft: '“',
  textquotedblright: '”',
  textquoteright: '’',
  textquoteleft: '‘',
  textasciitilde: '~',
  textbackslash: '\\',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
};

/**
 * A field of a BibTeX entry as plain text: accents and letters of LaTeX as characters, other commands, braces and
 * mathematics' dollars dropped, white space folded.
 *
 * @example plainFromLatex('M{\\"u}ller \\& Sons: {The} \\emph{Plan}') // 'Müller & Sons: The Plan'
 */
export function plainFromLatex(written: string): string {
  const accented = written
    .replace(
      /\\(?:([`'^~"=.])|([uvHcdbkr])(?=[\s{]))\s{0,3}(?:\{\s{0,3}\\?([A-Za-z])\s{0,3}\}|\\?([A-Za-z]))/g,
      (_m, sign: string | undefined, name: string | undefined, braced?: string, bare?: string) =>
        `${braced ?? bare}${accents[sign ?? name ?? '']}`,
    )
    .replace(/\\([A-Za-z]+)(?:\s+|\{\}|(?![A-Za-z]))/g, (_m, name: string) => signs[name] ?? '')
    .replace(/\\([&%$#_{}])/g, (_m, c: string) => (c === '{' || c === '}' ? '' : c))
    .replace(/\\[-\\,/ ;:!@]/g, ' ');
  return accented
    .replace(/[{}]/g, '')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/~/g, ' ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
