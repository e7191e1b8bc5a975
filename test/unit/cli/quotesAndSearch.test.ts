import { afterAll, describe, expect, it } from 'vitest';
import { CliFolder, oneLine } from '../../support/cli.js';

const folder = new CliFolder();
afterAll(() => folder.dispose());

const text =
  '# The quarry\r\n\r\n“We will close the quarry in June,” Mayor Ilse Brandt told reporters on Tuesday. She said it was \u001b[5mover.\r\n\r\nThe gate bore the words “no way through” in red.\r\n\r\n- A list item.\r\n';
folder.write({
  'quarry.md': `\ufeff${text}`,
  'titled.md': `---\ntitle: Minutes of May\n---\n\n${text}`,
  'binary.txt': new Uint8Array([0, 159, 146, 150]),
  'paper.docx': new Uint8Array([80, 75, 3, 4]),
});

describe('quotes', () => {
  it('gives the keys of the contract, with exact text at every span', async () => {
    const { status, out, err } = await folder.run(['quotes', 'quarry.md', '--format', 'json']);
    expect([status, err]).toEqual([0, '']);
    const { source, lines, quotations } = JSON.parse(out);
    expect(source).toEqual({
      key: 'quarry',
      title: '[quarry.md]',
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    expect(new Set(lines.map((l: { kind: string }) => l.kind))).toEqual(
      new Set(['heading', 'sentence', 'list-item']),
    );
    const spans = quotations.flatMap((q: Record<string, unknown>) => [
      q,
      ...[q.speaker, q.cue, q.time].filter((x) => x !== undefined),
      ...(q.via as unknown[]),
    ]);
    for (const s of spans) expect(text.slice(s.start, s.end)).toBe(s.text);
    expect(quotations[0]).toMatchObject({
      kind: 'direct',
      paragraph: 2,
      text: 'We will close the quarry in June,',
      speaker: { name: 'Ilse Brandt' },
      cue: { text: 'told' },
      via: [],
    });
    expect(quotations[0].time.text).toContain('Tuesday');
    const sign = quotations.find((q: { text: string }) => q.text === 'no way through');
    expect(sign === undefined || !('speaker' in sign)).toBe(true);
  });

  it('gives the title where there is one, and shows text that cannot paint', async () => {
    const { out } = await folder.run(['quotes', 'titled.md', '--format', 'json']);
    expect(JSON.parse(out).source.title).toBe('Minutes of May');
    const pretty = await folder.run(['quotes', 'quarry.md']);
    expect(pretty.out).toContain('“We will close the quarry in June,”');
    expect(pretty.out).not.toContain('\u001b');
  });

  it('tells what is no source in one line', async () => {
    for (const name of ['binary.txt', 'paper.docx']) {
      const { status, out, err } = await folder.run(['quotes', name, '--format', 'json']);
      expect([name, status, out]).toEqual([name, 2, '']);
      expect(err).toMatch(oneLine);
    }
  });
});

describe('search', () => {
  const search = (...argv: readonly string[]) =>
    folder.run(['search', '--sources', 'quarry.md', '--format', 'json', ...argv]);

  it('gives source lines with exact text, best first, as many as asked for', async () => {
    const { version, results } = JSON.parse((await search('close', 'quarry')).out);
    expect(version).toBe(1);
    const [best] = results;
    expect(Object.keys(best)).toEqual(
      expect.arrayContaining(['source', 'paragraph', 'sentence', 'start', 'end', 'text', 'locator', 'score']),
    );
    for (const r of results) expect(text.slice(r.start, r.end)).toBe(r.text);
    expect(best.text).toContain('close the quarry');
    const scores = results.map((r: { score: number }) => r.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(JSON.parse((await search('the', 'quarry', '--limit', '1')).out).results).toHaveLength(1);
  });

  it('gives an empty list for words that are nowhere', async () => {
    const { status, out } = await search('submarine');
    expect(status).toBe(0);
    expect(JSON.parse(out).results).toEqual([]);
  });
});
