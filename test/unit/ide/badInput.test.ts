import { describe, expect, it } from 'vitest';
import type { Service } from '../../../src/ide/model.js';
import { applyEdits } from '../../../src/lint/editorial.js';
import { formatMessage } from '../../../src/util/message.js';
import { draftUri, openFixture, parseFixture } from '../../support/fixture.js';

const line = 'We will plant 400 trees along the river by next spring';
const sources = `//- sources/council.txt
The council approved the plan on Monday after a long debate.
“${line},” Mayor Ana Ruiz told reporters.
`;

/** How each language opens a quotation that is being typed, and one that is closed. */
const languages: readonly (readonly [name: string, open: string, close: string])[] = [
  ['draft.md', '“', '”'],
  ['draft.qmd', '“', '”'],
  ['draft.Rmd', '“', '”'],
  ['draft.tex', '``', "''"],
  ['draft.adoc', '"`', '`"'],
  ['draft.rst', '"', '"'],
  ['draft.typ', '"', '"'],
  ['draft.org', '"', '"'],
  ['draft.html', '“', '”'],
  ['draft.txt', '“', '”'],
];
const lineEnds = { LF: '\n', CRLF: '\r\n', CR: '\r' };

type Edits = readonly { readonly start: number; readonly end: number; readonly newText: string }[];

/** An edit that an editor can make: in the text, in order, without overlap, and through no character or line end. */
function expectSound(text: string, edits: Edits, what: string): void {
  let last = 0;
  for (const e of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    expect([what, e.start >= last && e.start <= e.end && e.end <= text.length]).toEqual([what, true]);
    for (const at of [e.start, e.end]) {
      const splits = /[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at));
      const isInLineEnd = text[at - 1] === '\r' && text[at] === '\n';
      expect([what, splits, isInLineEnd]).toEqual([what, false, false]);
    }
    last = e.end;
  }
}

describe.each(languages)('%s', (name, open, close) => {
  describe.each(Object.entries(lineEnds))('with %s, tabs and emoji before the words', (_, eol) => {
    const before = `Notes\t😀 about 🌳.${eol}${eol}The\tmayor 👩‍💼 said: `;
    const behind = `${eol}${eol}What then, 😀?${eol}`;
    const start = (draft: string) => {
      const fixture = parseFixture(`${sources}//- ${name}\nX`);
      return openFixture({ ...fixture, draft: { name, text: draft } });
    };

    it('completes what is typed and nothing else', () => {
      const typed = `${before}${open}We will plant`;
      const draft = typed + behind;
      const list = start(draft).completion(
        { uri: draftUri, version: 1, offset: typed.length },
        { invoked: false },
      );
      const item = list?.items.find((i) => i.newText.includes('by next spring'));
      expect(item && draft.slice(item.replace.start, item.replace.end)).toBe('We will plant');
      expectSound(draft, [{ ...item!.replace, newText: item!.newText }], 'completion');
      const done = applyEdits(draft, [{ ...item!.replace, newText: item!.newText }]);
      expect(done.startsWith(`${before}${open}${line}${close}`)).toBe(true);
      expect(done.endsWith(behind)).toBe(true);
    });

    it('mends an altered quotation in its place', () => {
      const altered = line.replace('400', '300');
      const draft = `${before}${open}${altered}${close}, she told us.${behind}`;
      const service = start(draft);
      const found = service.diagnostics(draftUri, 1)!.find((d) => d.rule === 'altered-quotation')!;
      expect(draft.slice(found.span.start, found.span.end)).toBe(altered);
      const actions = service.codeActions(draftUri, 1, found.span)!;
      for (const a of actions) expectSound(draft, a.edits, formatMessage(a.title));
      const fix = actions.find((a) => formatMessage(a.title) === 'Use the source’s words')!;
      expect(applyEdits(draft, fix.edits)).toBe(`${before}${open}${line}${close}, she told us.${behind}`);
    });

    it('cites a claim before its full stop, and silences it in a comment', () => {
      const draft = `${before}yes.${eol}${eol}The council approved the plan on Monday.${behind}`;
      const service = start(draft);
      const offset = draft.indexOf('approved');
      const edits = service.citeAt({ uri: draftUri, version: 1, offset })!.edits;
      expectSound(draft, edits, 'citation');
      const done = applyEdits(draft, edits);
      expect(done.startsWith(`${before}yes.${eol}${eol}The council approved the plan on Monday`)).toBe(true);
      expect([done.includes('council'), done.endsWith(behind)]).toEqual([true, true]);
      for (const a of service.codeActions(draftUri, 1, { start: offset, end: offset })!) {
        expectSound(draft, a.edits, formatMessage(a.title));
        // Line ends are the draft's own. (No editor has a draft with lone carriage returns.)
        if (eol === '\r\n') expect(applyEdits(draft, a.edits).replaceAll(eol, '')).not.toMatch(/[\r\n]/);
      }
    });
  });
});

/** Everything that can be asked at a place; all edits must be sound, whatever the text. */
function expectSoundEverywhere(service: Service, text: string, step: number): void {
  service.diagnostics(draftUri, 1);
  for (let offset = 0; offset <= text.length; offset += step) {
    // No cursor stands inside of a character or a line end.
    if (/[\udc00-\udfff]/.test(text[offset] ?? '') || text.slice(offset - 1, offset + 1) === '\r\n') continue;
    const at = { uri: draftUri, version: 1, offset };
    for (const i of service.completion(at, { invoked: true })?.items ?? [])
      expectSound(text, [{ ...i.replace, newText: i.newText }, ...(i.also ?? [])], `completion at ${offset}`);
    for (const a of service.codeActions(draftUri, 1, { start: offset, end: offset }) ?? [])
      expectSound(text, a.edits, `${formatMessage(a.title)} at ${offset}`);
    const citation = service.insertCitation(at, { key: 'council', locator: 'para. 1' });
    if (citation) expectSound(text, [citation, ...(citation.also ?? [])], `citation at ${offset}`);
    const quoted = service.quoteText(
      { uri: draftUri, version: 1, span: { start: offset, end: offset } },
      line,
    );
    if (quoted) expectSound(text, [quoted, ...(quoted.also ?? [])], `quotation at ${offset}`);
    expectSound(text, service.citeAt(at)?.edits ?? [], `cited at ${offset}`);
    service.hover(at);
  }
}

describe('half-written and unbalanced', () => {
  const claim = 'The council approved the plan on Monday';
  const altered = line.replace('400', '300');
  const broken: Readonly<Record<string, readonly string[]>> = {
    'draft.tex': [
      `\\begin{quote} ${claim}. \\enquote{${altered}`,
      `\\end{quote} ${claim}\\footnote{\\textcquote[12`,
      `\\begin{itemize}\n\\item ${claim}\n\\begin{quote}\n\\end{itemize}\n\`\`${altered}''`,
      `{\\itshape ${claim} \\autocite{coun`,
      `$x ${claim} \\textcquote{council}{${altered}`,
      `\\begin{tabular}{ll} ${claim} & \`\`We will plant \\\\`,
      `\\verb|${claim}\n\n\\newcommand{\\x}[1]{${claim}`,
      `\\begin{verbatim} ${claim} \n\n\`\`${altered}''`,
      `}}}{{{ ${claim}. \`\`${altered}'' \\`,
    ],
    'draft.md': [
      `> “${altered}\n\n\`\`\`\n${claim}`,
      `[@council, para. ${claim}. “${altered}”`,
      `| “${altered}” | ${claim}\n|--`,
      `<div>\n\n${claim} <!-- sourceline-disable\n\n“${altered}”`,
      `---\ntitle: [\n${claim}\n\n“${altered}”`,
    ],
    'draft.typ': [`#quote[${altered}\n\n${claim} #cite(<council`, `#table([${claim}], ["${altered}"\n\n$x`],
    'draft.org': [`#+begin_quote\n${altered}\n\n* ${claim} [cite:@coun`, `[[x][${claim}\n\n"${altered}"`],
    'draft.rst': [
      `.. note:: ${claim}\n "${altered}"\n\n:cite:p:\`coun`,
      `===\n${claim}\n\n"${altered}" [council`,
    ],
    'draft.adoc': [`____\n${altered}\n\n${claim} cite:[coun`, `|===\n|${claim}\n\n"\`${altered}`],
    'draft.html': [
      `<q>${altered}<p>${claim} <span data-cites="coun`,
      `<table><tr>${claim} <q>We will plant </p>`,
    ],
    'draft.txt': [`${claim} “${altered}\n\n“${claim}`],
  };
  for (const [name, texts] of Object.entries(broken)) {
    it.each(texts)(`${name}: %j gets no broken edit`, (text) => {
      const fixture = parseFixture(`${sources}//- ${name}\nX`);
      for (const eol of ['\n', '\r\n']) {
        const draft = `😀 ${text.replaceAll('\n', eol)}${eol}`;
        expectSoundEverywhere(openFixture({ ...fixture, draft: { name, text: draft } }), draft, 5);
      }
    });
  }
});

describe('very long lines', () => {
  it.each(['draft.md', 'draft.tex', 'draft.txt'])(
    '%s: completes and mends at the end of 200,000 characters',
    (name) => {
      const filler = 'What else was there to be said about it, 😀? '.repeat(4500);
      const typed = `${filler}Ruiz said “We will plant`;
      const fixture = parseFixture(`${sources}//- ${name}\nX`);
      const service = openFixture({ ...fixture, draft: { name, text: typed } });
      const list = service.completion(
        { uri: draftUri, version: 1, offset: typed.length },
        { invoked: false },
      );
      const item = list?.items.find((i) => i.newText.includes('by next spring'));
      expect(item && typed.slice(item.replace.start, item.replace.end)).toBe('We will plant');
    },
  );
});
