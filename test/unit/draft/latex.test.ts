import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latex } from '../../../src/draft/latex/latex.js';
import { cpuTime } from '../../support/cpuTime.js';

const page = String.raw`\documentclass{article}
\usepackage[style=authoryear]{biblatex} % a package
\addbibresource{refs.bib}
\newcommand{\kw}[1]{\textbf{#1}}
\title{Nothing to see}
\begin{document}
\maketitle
\section[Short]{The \emph{offer}}\label{sec:offer}
Putin rejected the offer on Thursday, 5\,\% more than in 2024~\parencite[see][para. 8]{article,other}.
As Ruiz said, ${'``'}We will plant 400 trees,'' and that's all.\footnote{See \cite{smith}.} % sourceline-disable-line unknown-quotation
G\"odel and Stra\ss e, \v{S}koda na\"{\i}ve---a co-op \dots{} $x^2$ and \kw{term} end.

\textcite{ruiz} wrote \enquote{one \enquote{two} three} in \ref{fig:a}.

\begin{itemize}
  \item First point.
  \item[x] Second point.
\end{itemize}
\begin{displayquote}[\cite{a}]
The river belongs to everyone.
\end{displayquote}
% sourceline-disable-next-line unsupported-claim
\textcquote[12]{article}{We stay.}
\begin{equation}
  a = b
\end{equation}
\begin{figure}\includegraphics[width=2cm]{x.png}\caption{A ship.}\end{figure}
\begin{verbatim}
not % prose
\end{verbatim}
\end{document}
not this`;

const draft = latex.parse(page);
const prose = (text: string) => latex.parse(text).prose.text;

describe('LaTeX', () => {
  it('reads prose in blocks', () => {
    expect(
      draft.blocks.map((b) => `${b.kind}: ${draft.prose.text.slice(b.prose.start, b.prose.end)}`),
    ).toEqual([
      'heading: The offer',
      'paragraph: Putin rejected the offer on Thursday, 5\u2009% more than in 2024 .\nAs Ruiz said, “We will plant 400 trees,” and that’s all. (See .) Gödel and Straße, Škoda naïve—a co-op … \ufffc and \ufffc end.',
      'paragraph: \ufffc wrote “one ‘two’ three” in \ufffc.',
      'list-item: First point.',
      'list-item: Second point.',
      'block-quotation: The river belongs to everyone.',
      'paragraph: “We stay.”\n\ufffc',
      'caption: A ship.',
    ]);
  });

  it('finds quotations where they stand', () => {
    const quoted = draft.quotations.map((q) => [
      page.slice(q.start, q.end),
      page.slice(q.outer.start, q.outer.end),
    ]);
    expect(quoted).toEqual([
      ['We will plant 400 trees,', "``We will plant 400 trees,''"],
      ['one \\enquote{two} three', '\\enquote{one \\enquote{two} three}'],
      ['two', '\\enquote{two}'],
      ['The river belongs to everyone.', 'The river belongs to everyone.'],
      ['We stay.', '\\textcquote[12]{article}{We stay.}'],
    ]);
  });

  it('reads citations, with locators', () => {
    expect(
      draft.citations.map((c) => [
        c.form,
        c.items.map((i) => [i.key, i.locator?.text, page.slice(i.keySpan.start, i.keySpan.end)]),
      ]),
    ).toEqual([
      [
        'bracketed',
        [
          ['article', undefined, 'article'],
          ['other', 'para. 8', 'other'],
        ],
      ],
      ['bracketed', [['smith', undefined, 'smith']]],
      ['narrative', [['ruiz', undefined, 'ruiz']]],
      ['bracketed', [['a', undefined, 'a']]],
      ['bracketed', [['article', 'p. 12', 'article']]],
    ]);
    expect(
      latex.parse('\\parencites[8]{a}[9]{b}').citations[0]?.items.map((i) => [i.key, i.locator?.text]),
    ).toEqual([
      ['a', 'p. 8'],
      ['b', 'p. 9'],
    ]);
  });

  it('reads comments, suppressions and bibliographies', () => {
    expect(draft.bibliographies).toEqual(['refs.bib']);
    expect(draft.suppressions.map((s) => [s.scope, s.rules])).toEqual([
      ['line', ['unknown-quotation']],
      ['next-line', ['unsupported-claim']],
    ]);
  });

  it('knows where prose is', () => {
    const at = (words: string, by = 1) => latex.isProse(page, page.indexOf(words) + by);
    expect([at('rejected'), at('We will'), at('The river')]).toEqual([true, true, true]);
    expect([
      at('% a package', 3),
      at('x^2'),
      at('a = b'),
      at('smith'),
      at('not this'),
      at('not % prose'),
    ]).toEqual(Array(6).fill(false));
  });

  it('survives what is half written', () => {
    for (let n = 0; n <= page.length; n++) {
      const text = page.slice(0, n);
      const d = latex.parse(text);
      for (const q of d.quotations) expect(q.start >= 0 && q.end <= n && q.start <= q.end).toBe(true);
    }
    expect(prose('One \\enquote{two three\n\nFour.')).toBe('One “two three\nFour.');
    expect(prose('A \\emph{b c')).toContain('A');
    expect(prose('\\begin{equation} a\n\nB is prose.')).toBe('B is prose.');
    expect(prose('\\end{quote} Still here. \\end{itemize} And here.')).toContain('And here.');
    expect(prose('It cost $5. And then')).toContain('And then');
  });

  it('maps every unit to the draft, for any text', () => {
    const piece = fc.constantFrom(
      '\\emph{',
      '}',
      '{',
      '``',
      "''",
      '%',
      '\n',
      '\n\n',
      '\\enquote{',
      '\\cite{a}',
      '$',
      '\\begin{quote}',
      '\\end{quote}',
      '\\"o',
      '~',
      'word ',
      '🌳',
      '\\',
      '[',
      ']',
      '\r\n',
      '\\item ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const { prose: p } = latex.parse(text);
        let before = 0;
        for (let i = 0; i < p.text.length; i++) {
          const [start, end] = [p.starts[i]!, p.ends[i]!];
          expect(start >= before && end >= start && end <= text.length).toBe(true);
          before = start;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to the draft', () => {
    const time = (n: number) => {
      const text = `${page.split('\\begin{document}')[1]!.split('\\end{document}')[0]}\n\n`.repeat(n);
      return cpuTime(() => void latex.parse(text));
    };
    time(20);
    const least = (n: number) => Math.min(time(n), time(n), time(n));
    expect(least(80) / least(20)).toBeLessThan(12);
    for (const bad of [
      '{'.repeat(100_000),
      '\\begin{quote}'.repeat(20_000),
      '\\enquote{'.repeat(20_000),
      '$'.repeat(100_000),
      '\\footnote{'.repeat(20_000),
      '\\cite['.repeat(20_000),
    ]) {
      expect(() => latex.parse(bad)).not.toThrow();
    }
  }, 60_000);

  it('reads citations in the arguments of csquotes', () => {
    const cited = (text: string) => {
      const d = latex.parse(text);
      return d.quotations.map((q) => q.citations.map((c) => d.citations[c]!.items.map((i) => i.key)));
    };
    expect(cited('He said so \\textquote[{\\cite[8]{a}}]{We stay here now}.')).toEqual([[['a']]]);
    expect(
      cited('He wrote:\n\\begin{displayquote}[\\cite{a}]\nWe stay here now.\n\\end{displayquote}'),
    ).toEqual([[['a']]]);
  });
});

describe('what LaTeX does not print', () => {
  const words = (body: string) =>
    latex.parse(body).blocks.map((b) => latex.parse(body).prose.text.slice(b.prose.start, b.prose.end));

  it('leaves out what is switched off, other conditions inside it too', () => {
    expect(words('One.\n\\iffalse\nTwo \\ifx\\a\\b three \\else four \\fi five.\n\\fi\nSix.')).toEqual([
      'One.\n\nSix.',
    ]);
    expect(words('One \\iffalse two \\else three\\fi{} four.')).toEqual(['One  three four.']);
    // Nothing ends it: it is still being written.
    expect(words('One \\iffalse two.')).toEqual(['One  two.']);
  });

  it('ends a sentence before a table, and not at a formula', () => {
    const table = '\\begin{tabular}{lr}\nYear & 1 \\\\\n\\end{tabular}';
    expect(words(`It fell.\n${table}\nIt rose.`)).toEqual(['It fell.', 'It rose.']);
    expect(words('It is\n\\begin{equation}a\\end{equation}\nhere.')).toEqual(['It is\n\ufffc\nhere.']);
  });
});
