import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertable, markStyleOf } from '../../src/draft/citing/quotation.js';
import type { Draft } from '../../src/draft/model.js';
import { draftLanguages, parseDraft } from '../../src/draft/registry.js';
import type { Span } from '../../src/text/span.js';

/** Pieces of every language's markup, whole and half, with prose, emoji, tabs and all kinds of line ends. */
const pieces = [
  ...'# * _ ` ~ ^ + - = | < > [ ] ( ) { } $ % & \\ @ / : ; " \' “ ” ‘ ’ … — \t'.split(' '),
  ...['\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '  ', '\u00a0', '\ufeff', '🙂', 'é', '\u200d'],
  ...['He said', 'we will plant 400 trees', 'on Thursday.', 'Ruiz', 'it’s', '[sic]', 'https://a.org/b?c=d'],
  ...['```', '~~~', '---', '===', '> ', '- ', '1. ', '<!--', '-->', '[@key, p. 3]', '@key', '[^1]', '[^1]: '],
  ...[
    '\\begin{quote}',
    '\\end{quote}',
    '\\begin{equation}',
    '\\enquote{',
    '\\textcquote[3]{k}{',
    '\\cite{',
    '\\item',
    '``',
    "''",
  ],
  ...[
    '----',
    '____',
    '|===',
    '[source]',
    '[quote]',
    'cite:[k(3)]',
    '<<k>>',
    '"`',
    '`"',
    '////',
    '// ',
    'Term:: ',
    'footnote:[',
  ],
  ...['.. ', '.. note::', '::\n\n  ', ':cite:p:`k`', '[k]_', '====', '+---+---+', '| a | b |', '\n   '],
  ...['#quote[', '#cite(<k>', '#let x = (', '#footnote[', '@k[p. 3]', '/*', '*/', '<lab>', '= ', '$x$'],
  ...[
    '#+begin_quote',
    '#+end_quote',
    '#+begin_src',
    '[cite:@k p. 3]',
    '[fn:1]',
    ':PROPERTIES:',
    ':END:',
    '* TODO ',
  ],
  ...[
    '<p>',
    '</p>',
    '<q>',
    '</q>',
    '<blockquote>',
    '<code>',
    '&ldquo;',
    '&amp;',
    '<script>',
    '<span data-cites="k">',
    '</span>',
    '<li',
  ],
  ...[
    'sourceline-disable-next-line unknown-quotation',
    'sourceline-disable',
    'sourceline-enable',
    'sourceline-analysis',
  ],
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const mixed = fc.oneof(
  text,
  fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ')), { maxLength: 60 })
    .map((p) => p.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

const lies = (s: Span, within: string) => s.start >= 0 && s.start <= s.end && s.end <= within.length;

/** Everything that must hold of any draft, however broken. */
function holds(draft: Draft, written: string): string | undefined {
  const { prose } = draft;
  if (draft.text !== written) return 'the text is the text';
  for (let i = 1; i < prose.text.length; i++) {
    if (prose.starts[i]! < prose.starts[i - 1]! || prose.ends[i]! < prose.ends[i - 1]!)
      return `the map rises at ${i}`;
  }
  const both = [
    ...draft.blocks,
    ...draft.sentences,
    ...draft.quotations,
    ...draft.quotations.map((q) => q.outer),
  ];
  if (!both.every((s) => lies(s, written) && lies(s.prose, prose.text))) return 'spans lie in the text';
  const raw = [
    ...draft.citations,
    ...draft.citations.flatMap((c) =>
      c.items.flatMap((i) => [i, i.keySpan, ...(i.locator ? [i.locator] : [])]),
    ),
    ...draft.suppressions,
    ...draft.suppressions.map((s) => s.covers),
  ];
  if (!raw.every((s) => lies(s, written))) return 'citations and suppressions lie in the text';
  for (const c of draft.citations) {
    for (const i of c.items)
      if (written.slice(i.keySpan.start, i.keySpan.end) !== i.key)
        return `the key ${i.key} is where it is said to be`;
  }
  for (const q of draft.quotations)
    if (q.start < q.outer.start || q.end > q.outer.end) return 'words lie in their marks';
  if (draft.citations.some((c, i) => i > 0 && c.start < draft.citations[i - 1]!.start))
    return 'citations by start';
  return undefined;
}

describe.each(draftLanguages.map((l) => [l.ids[0]!, l] as const))('%s', (id, language) => {
  it('holds its spans in any text', () => {
    fc.assert(
      fc.property(mixed, (written) => {
        const wrong = holds(language.parse(written), written);
        if (wrong !== undefined) throw new Error(`${wrong}: ${JSON.stringify(written)}`);
      }),
      { numRuns: 1500 },
    );
  });

  it('knows everywhere whether prose is written', () => {
    fc.assert(
      fc.property(text, fc.nat(400), (written, at) => {
        const offset = Math.min(at, written.length);
        expect(typeof language.isProse(written, offset)).toBe('boolean');
      }),
      { numRuns: 200 },
    );
  });

  it('reads quoted words back as they were', () => {
    const words = fc
      .array(
        fc.constantFrom(
          'we',
          'plant',
          '5%',
          'a_b',
          '*',
          '$4',
          'R&D',
          '[sic]',
          '#1',
          'x^2',
          '~',
          'C++',
          '{so}',
          '<b>',
          '@home',
          'a/b',
          '\\',
          '|',
          '=x=',
          '--',
          '`',
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((w) => `we ${w.join(' ')} so`);
    const style = markStyleOf(parseDraft('', id));
    fc.assert(
      fc.property(words, (verbatim) => {
        const draft = language.parse(
          `He said ${style.open}${insertable(verbatim, style, id)}${style.close} then.\n`,
        );
        const [q] = draft.quotations;
        expect(draft.prose.text.slice(q?.prose.start, q?.prose.end)).toBe(verbatim);
      }),
      { numRuns: 300 },
    );
  });

  it('silences a rule by the comment that it writes', () => {
    const comment = language.write.comment('sourceline-disable-next-line unknown-quotation');
    const draft = language.parse(`Before it.\n\n${comment}\nHe said so.\n\nAfter it.\n`);
    expect(draft.suppressions).toHaveLength(1);
    expect(draft.text.slice(draft.suppressions[0]!.covers.start, draft.suppressions[0]!.covers.end)).toBe(
      'He said so.',
    );
    expect(draft.prose.text).not.toContain('sourceline');
  });

  it('reads the citation that it writes', () => {
    const draft = parseDraft('', id);
    const written = language.write.cite({ key: 'ruiz2025', locator: 'p. 8' }, draft);
    const read = language.parse(`Trees were planted ${written}. Then.\n`);
    expect(read.citations.map((c) => c.items[0]?.key)).toEqual(['ruiz2025']);
    expect(read.citations[0]?.items[0]?.locator?.text).toBe('p. 8');
  });
});

/** What each reader has to look for a partner of, never closed; and what nests. */
const unclosed = [
  ...[
    '>',
    '[a](',
    '**a ',
    '*a ',
    '`a`_ ',
    '[^1]: ',
    '|a|',
    '\\cite{',
    '\\footnote{',
    '\\begin{quote}',
    '``',
    '$a ',
    '=a ',
  ],
  ...[
    '"`a ',
    '<<a',
    'footnote:[',
    '|===\n',
    '----\n',
    '.. a\n',
    ':a:`',
    'a::\n\n',
    '#quote[',
    '#a(',
    '@k[',
    '/*',
    '[cite:',
  ],
  ...[
    '[fn::',
    ':a:\n',
    '#+begin_src\n',
    '<q>',
    '<p>',
    '<code>',
    '&a',
    'He said “a” @k. ',
    '// sourceline-disable\n',
  ],
];

it.each(draftLanguages.map((l) => [l.ids[0]!, l] as const))(
  'reads %s in linear time, whatever is left open',
  (_, language) => {
    const time = (text: string) => {
      let best = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 3; i++) {
        const start = performance.now();
        language.parse(text + ' '.repeat(i));
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    const texts = (length: number) => unclosed.map((piece) => piece.repeat(Math.ceil(length / piece.length)));
    const sum = (length: number) => texts(length).reduce((total, text) => total + time(text), 0);
    sum(1000);
    // Eight times the text: 64 times the work, if it grew by squares.
    expect(sum(16_000) / sum(2000)).toBeLessThan(40);
  },
);
