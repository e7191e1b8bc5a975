// What LaTeX's commands mean for a reader of prose. Kernel, AMS, biblatex, natbib, csquotes, hyperref and the commoner
// others; what is not here takes its arguments out of the prose and leaves a placeholder.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Headings: their argument is one. */
export const sectioning = set(
  'part chapter section subsection subsubsection paragraph subparagraph title subtitle frametitle',
);

/** Their (last) argument is running prose. */
export const transparent = set(
  'emph textbf textit textsc textsl textrm textsf textmd textup textnormal text mbox hbox underline uline ' +
    'textsuperscript textsubscript textcolor colorbox highlight hl href foreignlanguage textlang MakeUppercase ' +
    'MakeLowercase uppercase lowercase sout so ul st fbox makebox framebox raisebox parbox centerline ' +
    'leftline rightline title author abstract dedication epigraph marginnote',
);

/** Of these the arguments before the prose, in braces, are none: `\textcolor{red}{words}`. */
export const leadingArguments: Readonly<Record<string, number>> = {
  textcolor: 1,
  colorbox: 1,
  href: 1,
  foreignlanguage: 1,
  raisebox: 1,
  parbox: 1,
};

/** Notes, read in place as a parenthesis. */
export const notes = set('footnote footnotetext endnote sidenote marginpar thanks');

/** Nothing of them is seen where they stand. */
export const silent = set(
  'label includegraphics includesvg index glsadd vspace hspace vskip hskip centering raggedright raggedleft noindent indent newpage clearpage ' +
    'cleardoublepage pagebreak linebreak nopagebreak nolinebreak smallskip medskip bigskip maketitle tableofcontents ' +
    'listoffigures listoftables appendix frontmatter mainmatter backmatter small large Large LARGE huge Huge footnotesize ' +
    'scriptsize tiny normalsize bfseries itshape scshape rmfamily sffamily ttfamily selectlanguage setlength addtolength ' +
    'setcounter addtocounter stepcounter pagestyle thispagestyle pagenumbering input include includeonly usepackage ' +
    'documentclass bibliographystyle printbibliography nocite hypersetup graphicspath bibliography addbibresource ' +
    'newcommand renewcommand providecommand DeclareMathOperator newenvironment renewenvironment newtheorem def let ' +
    'theoremstyle lstset pgfplotsset tikzset definecolor DeclareCiteCommand ExecuteBibliographyOptions date and ' +
    'fi else iftrue hline toprule midrule bottomrule cline phantomsection leavevmode protect relax sloppy fussy thinspace qquad quad',
);

/** Environments without prose: everything in them is passed over. */
export const opaque = set(
  'verbatim verbatim* Verbatim BVerbatim LVerbatim lstlisting minted comment filecontents filecontents* tikzpicture ' +
    'pgfpicture picture forest equation equation* align align* alignat alignat* gather gather* multline multline* ' +
    'eqnarray eqnarray* math displaymath flalign flalign* split array tabular tabular* tabularx longtable tabbing ' +
    'thebibliography algorithm algorithmic algorithm2e CCSXML asy luacode',
);

/** Of those, what stands between paragraphs and is no part of a sentence as a formula is. */
export const displayed = set(
  'verbatim verbatim* Verbatim BVerbatim LVerbatim lstlisting minted comment filecontents filecontents* tikzpicture ' +
    'pgfpicture picture forest tabular tabular* tabularx longtable tabbing thebibliography algorithm algorithmic algorithm2e',
);

/** Environments whose text somebody else wrote. */
export const quoting = set('quote quotation displayquote displaycquote foreigndisplayquote verse blockquote');

export const listing = set('itemize enumerate description compactitem compactenum inparaenum list');

/** Commands of biblatex and natbib by what they do to the sentence. */
export function citationForm(name: string): 'bracketed' | 'narrative' | undefined {
  const plain = name.replace(/\*$/, '');
  if (
    /^(?:text|Text)cites?$|^[Cc]ite(?:t|alt|author|year|title|date|url)$|^[Cc]iteauthor$|^Citet$/.test(plain)
  )
    return 'narrative';
  if (
    /^(?:[Cc]ite|[Pp]arencite|[Aa]utocite|[Ff]ootcite|footcitetext|[Ss]martcite|[Ss]upercite|fullcite|footfullcite|[Cc]itep|[Cc]itealp|[Nn]otecite|[Pp]nocite|citeyearpar)s?$/.test(
      plain,
    )
  )
    return 'bracketed';
  return undefined;
}

/** `\"o`, `\v{s}`: combining characters (Unicode) by accent command. */
export const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

/** Commands that are a character or a space. */
export const symbols: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  j: 'ȷ',
  dots: '…',
  ldots: '…',
  textellipsis: '…',
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  guillemotleft: '«',
  guillemotright: '»',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textasciigrave: '`',
  textunderscore: '_',
  textbar: '|',
  textless: '<',
  textgreater: '>',
  textdollar: '$',
  texteuro: '€',
  euro: '€',
  pounds: '£',
  textsterling: '£',
  S: '§',
  P: '¶',
  copyright: '©',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  '&': '&',
  '%': '%',
  $: '$',
  '#': '#',
  _: '_',
  '{': '{',
  '}': '}',
  ' ': ' ',
  ',': '\u2009',
  ';': ' ',
  ':': ' ',
  '!': '',
  '/': '',
  '-': '',
  '\\': ' ',
  newline: ' ',
  par: ' ',
  '@': '',
};
