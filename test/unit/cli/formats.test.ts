import { afterAll, describe, expect, it } from 'vitest';
import { passage } from '../../../src/cli/formats/paint.js';
import { type Io, visible } from '../../../src/cli/io.js';
import { CliFolder } from '../../support/cli.js';

const folder = new CliFolder();
afterAll(() => folder.dispose());
folder.write({
  'sources/clinic.txt':
    'The clinic treated 40 patients in its first week.\n\n“We had planned for half of that,” said Noor Haddad, who runs it.\n',
  'a b#1.md':
    'The clinic treated 60 patients in its first week.\n\nHaddad said “we had hoped for half of that” [@clinik].\n',
});
const check = (format: string, io: Partial<Io> = {}) =>
  folder.run(['check', 'a b#1.md', '--no-bundled', '--format', format], io);

describe('pretty', () => {
  it('shows place, drafted words, source line and the words that differ, underlined', async () => {
    const { status, out } = await check('pretty');
    expect(status).toBe(1);
    expect(out).toBe(`a b#1.md:1:1  warning  contradicted-claim
  draft   The clinic treated 60 patients in its first week.
                             ^^
  source  The clinic treated 40 patients in its first week.
                             ^^
          clinic, para. 1
  The draft says “60”, the source “40”. “The clinic treated 40 patients in its first week.” (clinic, para. 1).

a b#1.md:3:14  error  altered-quotation
  draft   Haddad said “we had hoped for half of that” [@clinik].
                              ^^^^^
  source  “We had planned for half of that,” said Noor Haddad, who runs it.
                  ^^^^^^^
          clinic, para. 2
  “hoped” should be “planned”. Source: clinic, para. 2.

a b#1.md:3:47  error  unknown-citation
  draft   Haddad said “we had hoped for half of that” [@clinik].
                                                        ^^^^^^
  No source and no bibliography has the key “clinik”. Did you mean “clinic”?

2 claims (1 supported, 1 contradicted, 0 unsupported), 1 quotation, 3 findings
`);
  });

  it('has colours on a terminal only, and as NO_COLOR and FORCE_COLOR say', async () => {
    const coloured = async (io: Partial<Io>) => (await check('pretty', io)).out.includes('\u001b[');
    expect(await coloured({})).toBe(false);
    expect(await coloured({ isTerminal: true })).toBe(true);
    expect(await coloured({ isTerminal: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await coloured({ isTerminal: true, env: { NO_COLOR: '' } })).toBe(true);
    expect(await coloured({ isTerminal: true, env: { TERM: 'dumb' } })).toBe(false);
    expect(await coloured({ isTerminal: true, env: { FORCE_COLOR: '0' } })).toBe(false);
    expect(await coloured({ env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).toBe(true);
  });
});

describe('github', () => {
  it('is one escaped workflow command a finding', async () => {
    const { out } = await check('github');
    expect(out).toBe(
      [
        '::warning file=a b#1.md,line=1,col=1,endLine=1,endColumn=50,title=contradicted-claim::The draft says “60”, the source “40”. “The clinic treated 40 patients in its first week.” (clinic, para. 1).',
        '::error file=a b#1.md,line=3,col=14,endLine=3,endColumn=43,title=altered-quotation::“hoped” should be “planned”. Source: clinic, para. 2.',
        '::error file=a b#1.md,line=3,col=47,endLine=3,endColumn=53,title=unknown-citation::No source and no bibliography has the key “clinik”. Did you mean “clinic”?',
        '',
      ].join('\n'),
    );
  });

  it('lets no words of a draft become a command of their own', async () => {
    folder.write({
      'x%,:y.md': 'Haddad said “the roof leaks 100% %0A::error::now\u001b[31m and ever”.\n',
    });
    const { out } = await folder.run(['check', 'x%,:y.md', '--no-bundled', '--format', 'github']);
    expect(out.match(/^::/gm)).toHaveLength(out.trimEnd().split('\n').length);
    expect(out).toContain('file=x%25%2C%3Ay.md,');
    expect(out).not.toContain('\u001b');
  });
});

describe('sarif', () => {
  it('has relative URIs, places, the source line and the fix', async () => {
    const { out } = await check('sarif');
    const [run] = JSON.parse(out).runs;
    expect(run.results).toHaveLength(3);
    for (const r of run.results) expect(run.tool.driver.rules[r.ruleIndex].id).toBe(r.ruleId);
    // The first fix is the source's words; the others keep the draft's, marked or unmarked.
    expect(run.results[1].fixes).toHaveLength(3);
    expect({ ...run.results[1], fixes: run.results[1].fixes.slice(0, 1) }).toEqual({
      ruleId: 'altered-quotation',
      ruleIndex: 0,
      level: 'error',
      message: { text: '“hoped” should be “planned”. Source: clinic, para. 2.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%20b%231.md' },
            region: { startLine: 3, startColumn: 14, endLine: 3, endColumn: 43 },
          },
        },
      ],
      relatedLocations: [
        {
          message: { text: 'clinic, para. 2' },
          physicalLocation: {
            artifactLocation: { uri: 'sources/clinic.txt' },
            region: { startLine: 3, startColumn: 2, endLine: 3, endColumn: 33 },
          },
        },
      ],
      fixes: [
        {
          description: { text: run.results[1].fixes[0].description.text },
          artifactChanges: [
            {
              artifactLocation: { uri: 'a%20b%231.md' },
              replacements: [
                {
                  deletedRegion: { startLine: 3, startColumn: 21, endLine: 3, endColumn: 26 },
                  insertedContent: { text: 'planned' },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('is the same from another folder, at another time, and holds no path of the machine', async () => {
    const { out } = await check('sarif');
    const elsewhere = new CliFolder();
    for (const name of ['sources/clinic.txt', 'a b#1.md']) {
      const { readFileSync } = await import('node:fs');
      elsewhere.write({ [name]: readFileSync(`${folder.path}/${name}`) });
    }
    const other = await elsewhere.run(['check', './a b#1.md', '--no-bundled', '--format', 'sarif']);
    elsewhere.dispose();
    expect(other.out).toBe(out);
    expect(out).not.toContain(folder.path);
  });

  it('makes no links of what a source says', async () => {
    folder.write({
      'sources/link.txt':
        '“The roof [of the hall](https://example.org/x) will be mended in May,” said Bo Lind.\n',
      'link.md': 'Lind said “the roof [of the hall](https://example.org/x) will be mended in June”.\n',
    });
    const { out } = await folder.run([
      'check',
      'link.md',
      '--sources',
      'sources/link.txt',
      '--format',
      'sarif',
    ]);
    const texts = JSON.parse(out).runs[0].results.map((r: { message: { text: string } }) => r.message.text);
    for (const text of texts) expect(text).not.toMatch(/(?<!\\)\]\(/);
  });
});

describe('json', () => {
  it('has every key of the contract', async () => {
    const report = JSON.parse((await check('json')).out);
    expect(Object.keys(report)).toEqual(['version', 'drafts', 'sources', 'summary']);
    expect(report.summary).toEqual({
      cited: 1,
      claims: 2,
      single: 1,
      foreign: 0,
      sourceFindings: 0,
      supported: 1,
      contradicted: 1,
      unsupported: 0,
      quotations: 1,
      findings: 3,
      hints: 0,
    });
    const [draft] = report.drafts;
    const has = (item: object, keys: readonly string[]) =>
      expect(Object.keys(item)).toEqual(expect.arrayContaining([...keys]));
    has(draft, ['path', 'claims', 'quotations', 'findings']);
    const evidence = ['source', 'paragraph', 'sentence', 'start', 'end', 'text', 'locator', 'score'];
    const [claim] = draft.claims;
    has(claim, ['start', 'end', 'text', 'verdict', 'score', 'evidence', 'conflicts', 'unmatched']);
    has(claim.evidence[0], evidence);
    expect(claim.conflicts).toEqual([{ kind: 'number', claim: [19, 21], source: [19, 21] }]);
    const [quotation] = draft.quotations;
    has(quotation, ['start', 'end', 'text', 'match', 'evidence', 'speakerInDraft', 'speakerInSource']);
    expect([quotation.speakerInDraft, quotation.speakerInSource]).toEqual(['Haddad', 'Noor Haddad']);
    for (const f of draft.findings) {
      has(f, ['rule', 'severity', 'message', 'start', 'end', 'range', 'evidence', 'fixes']);
      for (const x of f.fixes) {
        has(x, ['title', 'edits']);
        for (const e of x.edits) expect(Object.keys(e).sort()).toEqual(['end', 'newText', 'start']);
      }
    }
  });
});

describe('visible', () => {
  it('shows what would paint or turn a line, and leaves letters alone', () => {
    expect(visible('a\u001b[2Jb\r\nc\u202ed\u2066e\u061cf\u{e0041}')).toBe(
      'a<U+001B>[2Jb c<U+202E>d<U+2066>e<U+061C>f<U+E0041>',
    );
    for (const text of ['naïve 漢字 עברית', '👩‍🚒', 'می‌خواهم', '“x” – …']) expect(visible(text)).toBe(text);
  });
});

describe('passage', () => {
  const io = { columns: 40, env: {}, isTerminal: false } as unknown as Io;
  const show = (text: string, marks: readonly [number, number][], label = '> ') =>
    passage(
      io,
      label,
      text,
      { start: 0, end: text.length },
      marks.map(([start, end]) => ({ start, end })),
      (s) => `{${s}}`,
    );

  it('wraps at spaces and underlines on every row', () => {
    const text = 'one two three four five six seven eight nine ten eleven';
    expect(show(text, [[28, 44]])).toEqual([
      '> one two three four five six {seven}',
      '                              ^^^^^',
      '  {eight nine} ten eleven',
      '  ^^^^^^^^^^',
    ]);
  });

  it('counts wide characters as two columns and combining ones as none', () => {
    expect(show('漢字 x', [[3, 4]])[1]).toBe('       ^');
    expect(show('e\u0301e\u0301 x', [[5, 6]])[1]).toBe('     ^');
  });

  it('cuts a long passage around what is marked', () => {
    const text = `${'word '.repeat(200)}HERE ${'more '.repeat(200)}`;
    const rows = show(text, [[1000, 1004]]);
    expect(rows.length).toBeLessThan(9);
    expect(rows.join('\n')).toContain('{HERE}');
    expect(rows[0]).toMatch(/^> … /);
    expect(rows.at(-1)).toMatch(/ …$/);
  });

  it('takes time that grows with the passage only', () => {
    for (const text of [
      'x'.repeat(300_000),
      ' '.repeat(300_000),
      '\u001b'.repeat(50_000),
      '\ud800'.repeat(50_000),
    ])
      expect(show(text, []).length).toBeLessThan(9);
  });
});
