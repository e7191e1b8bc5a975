import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Io } from '../../../src/cli/io.js';
import { bytesOf, CliFolder, oneLine } from '../../support/cli.js';

const folder = new CliFolder();
afterAll(() => folder.dispose());
const write = (name: string, text: string | Uint8Array) => folder.write({ [name]: text });
write(
  'sources/council.txt',
  'The council approved the plan on Monday.\n“We will plant 400 trees by the river,” Mayor Ana Ruiz told reporters.\n',
);

const cli = (argv: readonly string[], options: { stdin?: readonly string[]; env?: Io['env'] } = {}) =>
  folder.run(argv, {
    ...(options.env && { env: options.env }),
    stdin: () => bytesOf((options.stdin ?? []).map((l) => `${l}\n`).join('')),
  });

describe('check', () => {
  it('gives the contract’s JSON, with text that is exactly the text at its offsets', async () => {
    const draft =
      '\ufeffRuiz said “We will plant 500 trees by the river” [@council].\r\n\r\nThe council approved the plan on Monday 🌳.\r\n';
    write('draft.md', draft);
    const { status, out } = await cli(['check', 'draft.md', '--sources', 'sources', '--format', 'json']);
    expect(status).toBe(1);
    const { version, drafts, summary } = JSON.parse(out);
    expect(version).toBe(1);
    const text = draft.slice(1);
    const [checked] = drafts;
    expect(checked.path).toBe('draft.md');
    for (const item of [...checked.claims, ...checked.quotations])
      expect(text.slice(item.start, item.end)).toBe(item.text);
    const [quotation] = checked.quotations;
    expect(quotation.match).toBe('altered');
    expect(quotation.speakerInSource).toBe('Ana Ruiz');
    const [finding] = checked.findings;
    expect(finding).toMatchObject({
      rule: 'altered-quotation',
      severity: 'error',
      range: { start: { line: 0 } },
    });
    expect(finding.fixes[0].edits[0].newText).toBe('400');
    expect(checked.claims[1]).toMatchObject({ verdict: 'supported', conflicts: [] });
    expect(summary).toMatchObject({ quotations: 1, findings: 2, hints: 1 });
  });

  it('uses the nearest sourceline.json, and leaves the bundled article out where asked', async () => {
    write('draft.md', 'Putin rejected the proposal for an immediate ceasefire on Thursday.\n');
    expect((await cli(['check', 'draft.md'])).status).toBe(0);
    expect((await cli(['check', 'draft.md', '--no-bundled'])).status).toBe(1);
    write('sourceline.json', '{ "bundled": false, "rules": { "unsupported-claim": "hint" } }');
    expect((await cli(['check', 'draft.md'])).status).toBe(0);
    expect((await cli(['check', 'draft.md', '--fail-on', 'hint'])).status).toBe(1);
    folder.remove('sourceline.json');
  });

  it('colours only where it is wanted, and paints nothing that a source says', async () => {
    write('sources/evil.txt', '“We will \u001b[31mpaint\u202e the town tonight,” Bo Lund said.\n');
    write('draft.md', 'Lund said “We will \u001b[31mpaint\u202e the city tonight”.\n');
    const plain = await cli(['check', 'draft.md', '--sources', 'sources/evil.txt']);
    expect(plain.out).not.toContain('\u001b');
    expect(plain.out).not.toContain('\u202e');
    expect((await cli(['check', 'draft.md'], { env: { FORCE_COLOR: '1' } })).out).toContain('\u001b[');
    folder.remove('sources/evil.txt');
  });

  it('writes SARIF and annotations', async () => {
    write('draft.md', 'Ruiz said “We will plant 500 trees by the river”.\n');
    const sarif = JSON.parse(
      (await cli(['check', 'draft.md', '--sources', 'sources', '--format', 'sarif'])).out,
    );
    expect(sarif.runs[0].results[0]).toMatchObject({ ruleId: 'altered-quotation', level: 'error' });
    const { out } = await cli(['check', 'draft.md', '--sources', 'sources', '--format', 'github']);
    expect(out).toMatch(
      /^::error file=draft\.md,line=1,col=12,endLine=1,endColumn=48,title=altered-quotation::/,
    );
  });

  it('tells wrong input in one line, exits with 2, and goes on with the other drafts', async () => {
    write('good.md', 'The council approved the plan on Monday.\n');
    write('binary.md', new Uint8Array([0, 1, 2, 3]));
    write('empty.md', '');
    write('huge.md', '');
    write('paper.docx', '\\section{One} The mayor left.');
    truncateSync(join(folder.path, 'huge.md'), 100 * 1024 * 1024);
    for (const bad of [
      'nowhere.md',
      'binary.md',
      'empty.md',
      'huge.md',
      'sources',
      'paper.docx',
      'no/*.md',
    ]) {
      const { status, out, err } = await cli([
        'check',
        bad,
        'good.md',
        '--sources',
        'sources/council.txt',
        '--format',
        'json',
      ]);
      expect([bad, status]).toEqual([bad, 2]);
      expect(err).toMatch(oneLine);
      expect(JSON.parse(out).drafts.map((d: { path: string }) => d.path)).toEqual(['good.md']);
    }
    folder.remove('huge.md');
  });

  it('tells wrong usage in one line', async () => {
    write('sourceline.json', '{ "sources": 5 ');
    for (const argv of [
      [],
      ['chek', 'good.md'],
      ['help', 'chek'],
      ['--verison'],
      ['check'],
      ['check', 'good.md', '--sources'],
      ['check', 'good.md', '--config', 'nowhere.json'],
      ['check', 'good.md', '--bibliography', 'nowhere.bib'],
      ['check', 'good.md\u001b[31m\nx'],
      ['search', 'x', '--limit', '0'],
      ['verify', 'sources'],
      ['verify', 'a', 'b'],
      ['quotes', 'sources'],
      ['check', 'good.md', '--fial-on', 'error'],
      ['check', 'good.md', '--fail-on', 'fatal'],
      ['check', 'good.md', '--format', 'xml'],
      ['check', 'good.md', '--sources', 'nowhere'],
      ['check', 'good.md'],
      ['search'],
      ['quotes', 'nowhere.txt'],
      ['verify', 'nowhere.jsonl'],
    ]) {
      const { status, out, err } = await cli(argv);
      expect([argv, status, out]).toEqual([argv, 2, '']);
      expect(err).toMatch(oneLine);
    }
    folder.remove('sourceline.json');
  });
});

describe('verify', () => {
  it('answers line by line, in order, and goes on after a bad one', async () => {
    const source = 'The council approved the plan on Monday. It cost 400 euros.';
    const stdin = [
      JSON.stringify({ id: 'a', claim: 'The council approved the plan on Monday.', source }),
      'not json',
      JSON.stringify({ id: 'b', claim: 5 }),
      JSON.stringify({ id: 'c', claim: 'Is that so?', source }),
      JSON.stringify({ id: 'd', claim: 'A submarine sank in Peru last winter.', source }),
    ];
    const { status, out } = await cli(['verify'], { stdin });
    expect(status).toBe(0);
    const rows = out
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l));
    expect(rows.map((r) => r.id)).toEqual(['a', null, 'b', 'c', 'd']);
    expect(rows[0]).toMatchObject({ kind: 'claim', verdict: 'supported' });
    expect(rows[1].error).toContain('not JSON');
    expect(rows[2].error).toContain('claim');
    expect(rows[3].kind).toBe('not-a-claim');
    expect(typeof rows[3].score).toBe('number');
    expect(rows[4].verdict).toBe('unsupported');
    const [evidence] = rows[0].sentences[0].evidence;
    expect(source.slice(evidence.start, evidence.end)).toBe(evidence.text);
  });
});

describe('quotes and search', () => {
  it('give exact text at their offsets', async () => {
    const text = '\n“We will plant 400 trees,” Mayor Ana Ruiz told reporters on Monday.\n';
    write('q.txt', text);
    const { out } = await cli(['quotes', 'q.txt', '--format', 'json']);
    const { source, lines, quotations } = JSON.parse(out);
    expect(source.key).toBe('q');
    expect(source.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(lines[0]).toMatchObject({ paragraph: 1, sentence: 1, kind: 'sentence' });
    const [q] = quotations;
    expect(text.slice(q.start, q.end)).toBe(q.text);
    expect(q).toMatchObject({ kind: 'direct', speaker: { name: 'Ana Ruiz' }, cue: { text: 'told' } });
    const found = JSON.parse(
      (await cli(['search', '--sources', 'sources', 'trees', 'river', '--format', 'json'])).out,
    );
    expect(found.results[0].text).toContain('400 trees');
  });
});
