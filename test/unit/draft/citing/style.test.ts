import { describe, expect, it } from 'vitest';
import { type CitationStyle, isCitationStyle } from '../../../../src/draft/citing/names.js';
import { blockQuotation, insertable, markStyleOf } from '../../../../src/draft/citing/quotation.js';
import { citeWords } from '../../../../src/draft/citing/style.js';
import type { CitedWork } from '../../../../src/draft/citing/work.js';
import { parseDraft } from '../../../../src/draft/registry.js';
import { applyEdits } from '../../../../src/lint/editorial.js';

const text = 'The council met. Trees were planted by the river. The council met again.';
const work: CitedWork = {
  key: 'ruiz2025',
  locator: 'para. 8',
  item: {
    author: [{ family: 'Ruiz', given: 'Ana' }],
    issued: { 'date-parts': [[2025, 3]] },
    title: 'The River * Plan',
    URL: 'https://example.org/a_(b)',
  },
  passage: { text, span: { start: 17, end: 49 } },
};

/** The draft once the words between ⟦ and ⟧ are cited. */
function cite(languageId: string, marked: string, style: CitationStyle = 'native', cited = work): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const draft = parseDraft(marked.replace(/[⟦⟧]/g, ''), languageId);
  return applyEdits(draft.text, citeWords(draft, { start, end }, cited, style) ?? []);
}

describe('citing in Markdown', () => {
  it('puts a Pandoc citation before the full stop', () => {
    expect(cite('markdown', '⟦Trees were planted.⟧ Then.')).toBe(
      'Trees were planted [@ruiz2025, para. 8]. Then.',
    );
  });

  it('leaves a character reference whole', () => {
    expect(cite('html', '<p>⟦&ldquo;We will stay.&rdquo;⟧ Then.</p>')).toBe(
      '<p>&ldquo;We will stay.&rdquo; <span class="citation" data-cites="ruiz2025">(Ruiz 2025, para. 8)</span> Then.</p>',
    );
    expect(cite('markdown', '⟦&#8220;We stay&#x201d;⟧; then.')).toBe(
      '&#8220;We stay&#x201d; [@ruiz2025, para. 8]; then.',
    );
  });

  it('adds to the citation that is there', () => {
    expect(cite('markdown', '⟦Trees were planted⟧ [@smith, p. 3].')).toBe(
      'Trees were planted [@smith, p. 3; @ruiz2025, para. 8].',
    );
    expect(cite('markdown', '⟦Trees were planted [@smith].⟧ Then.')).toBe(
      'Trees were planted [@smith; @ruiz2025, para. 8]. Then.',
    );
  });

  it('numbers a footnote behind the full stop and puts its text at the end', () => {
    expect(cite('markdown', 'One.[^4] ⟦Trees were planted.⟧ Then.\n\n[^4]: A.\n', 'footnote')).toBe(
      'One.[^4] Trees were planted.[^5] Then.\n\n[^4]: A.\n\n[^5]: Ruiz, The River \\* Plan, 2025, para. 8.\n',
    );
    expect(cite('markdown', '⟦Trees were planted⟧.', 'footnote')).toMatch(
      /^Trees were planted\.\[\^1\]\n\n\[\^1\]: /,
    );
    expect(cite('markdown', 'A.\r\n\r\n⟦Trees.⟧', 'footnote')).toBe(
      'A.\r\n\r\nTrees.[^1]\r\n\r\n[^1]: Ruiz, The River \\* Plan, 2025, para. 8.\r\n',
    );
  });

  it('links to the very words', () => {
    expect(cite('markdown', '⟦Trees were planted.⟧', 'link')).toBe(
      'Trees were planted ([Ruiz 2025, para. 8](https://example.org/a_%28b%29#:~:text=Trees%20were%20planted%20by%20the%20river)).',
    );
  });

  it('cites natively where nothing to link to is known', () => {
    const { item, ...bare } = work;
    expect(cite('markdown', '⟦Trees.⟧', 'link', bare)).toBe('Trees [@ruiz2025, para. 8].');
  });

  it('follows a template, leaving out what is not known', () => {
    const template = '({author}{ year}{, outlet}{, locator})';
    expect(cite('markdown', '⟦Trees.⟧', template)).toBe('Trees (Ruiz 2025, para. 8).');
    expect(cite('latex', '⟦Trees.⟧', '\\footcite{[locator]}{{key}}')).toBe(
      'Trees \\footcite[para. 8]{ruiz2025}.',
    );
  });
});

describe('citing in LaTeX', () => {
  it('uses the commands that the draft uses', () => {
    expect(cite('latex', '⟦Trees.⟧')).toBe('Trees \\autocite[para. 8]{ruiz2025}.');
    expect(cite('latex', 'One \\parencite{a}. ⟦Trees.⟧')).toMatch(
      /Trees \\parencite\[para\. 8\]\{ruiz2025\}\.$/,
    );
    expect(cite('latex', '\\usepackage[round]{natbib}\n\\begin{document}\n⟦Trees.⟧')).toContain(
      'Trees \\citep[para. 8]{ruiz2025}.',
    );
    expect(cite('latex', '⟦Trees.⟧\n\\bibliography{refs}')).toContain('\\cite[para. 8]{ruiz2025}.');
  });

  it('adds to a citation, in the form for several where one has a note', () => {
    const { locator, ...whole } = work;
    expect(cite('latex', '⟦Trees⟧ \\autocite{a}.', 'native', whole)).toBe('Trees \\autocite{a,ruiz2025}.');
    expect(cite('latex', '⟦Trees⟧ \\autocite[3]{a}.')).toBe('Trees \\autocites[3]{a}[para. 8]{ruiz2025}.');
    expect(cite('latex', '⟦Trees⟧ \\autocites[3]{a}{b}.')).toBe(
      'Trees \\autocites[3]{a}{b}[para. 8]{ruiz2025}.',
    );
  });

  it('writes notes and links', () => {
    expect(cite('latex', '⟦Trees.⟧', 'footnote')).toBe(
      'Trees.\\footnote{Ruiz, The River * Plan, 2025, para. 8.}',
    );
    expect(cite('latex', '⟦Trees.⟧', 'link')).toContain(
      '(\\href{https://example.org/a\\_(b)\\#:~:text=Trees\\%20were\\%20planted',
    );
  });
});

describe('quotations', () => {
  it('keep the marks of the draft, as they are written', () => {
    const marks = (language: string, draft: string) => markStyleOf(parseDraft(draft, language));
    expect(marks('markdown', 'He said "yes, we do".')).toEqual({ open: '"', close: '"' });
    expect(marks('latex', 'He said \\enquote{yes, we do}.')).toEqual({ open: '\\enquote{', close: '}' });
    expect(marks('latex', '\\textcquote[8]{a}{Yes, we do}.')).toEqual({ open: '``', close: "''" });
  });

  it('are escaped for the language and read back as they were', () => {
    const words = 'It costs $5 & 50% of a_b [sic] *now* {so} #1 \\ <b> ~2^3 @home';
    for (const language of ['markdown', 'latex', 'plaintext']) {
      const style = markStyleOf(parseDraft('', language));
      const draft = parseDraft(
        `He said ${style.open}${insertable(words, style, language)}${style.close}.`,
        language,
      );
      const [q] = draft.quotations;
      expect(draft.prose.text.slice(q?.prose.start, q?.prose.end)).toBe(words);
    }
  });

  it('are blocks with their citation', () => {
    const block = (language: string) =>
      blockQuotation(parseDraft('', language), 'One *two*.\n\nThree\nfour.', '[c]');
    expect(block('markdown')).toBe('> One \\*two\\*.\n>\n> Three four. [c]');
    expect(block('latex')).toBe('\\begin{quote}\nOne *two*.\n\nThree four. [c]\n\\end{quote}');
  });
});

it('knows styles and templates', () => {
  expect(['native', 'footnote', '({key})', 'see {author}'].every(isCitationStyle)).toBe(true);
  expect(['foot', '', '{nothing}', 3, undefined, '{key}\n'].some(isCitationStyle)).toBe(false);
});
