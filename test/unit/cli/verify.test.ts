import { afterAll, describe, expect, it } from 'vitest';
import { bytesOf, CliFolder, oneLine } from '../../support/cli.js';

const folder = new CliFolder();
afterAll(() => folder.dispose());

const source = 'The library in Ostrava reopened on 4 May. It had been closed for three years.';
const claim = 'The library in Ostrava reopened on 4 May.';
const rows = (out: string) =>
  out
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l));
const verify = (lines: readonly string[], ...argv: readonly string[]) =>
  folder.run(['verify', ...argv], { stdin: () => bytesOf(lines.join('\n'), 64) });

describe('verify', () => {
  it('gives every key of the contract for every kind of row', async () => {
    const claims = [claim, `${claim} It had been closed for ten years.`, 'Why now?', 'x', ''];
    const { status, out, err } = await verify(
      claims.map((c, id) => JSON.stringify({ id, claim: c, source })),
    );
    expect([status, err]).toEqual([0, '']);
    const answers = rows(out);
    expect(answers.map((r) => r.id)).toEqual([0, 1, 2, 3, 4]);
    for (const [i, row] of answers.entries()) {
      expect(Object.keys(row)).toEqual(['id', 'kind', 'verdict', 'score', 'sentences']);
      expect(['claim', 'not-a-claim']).toContain(row.kind);
      expect(row.score).toBeGreaterThanOrEqual(0);
      expect(row.score).toBeLessThanOrEqual(1);
      for (const s of row.sentences) {
        const keys = ['start', 'end', 'verdict', 'score', 'evidence', 'conflicts', 'unmatched'];
        expect(Object.keys(s)).toEqual(keys);
        expect(claims[i]!.slice(s.start, s.end).trim()).not.toBe('');
        for (const e of s.evidence) expect(source.slice(e.start, e.end)).toBe(e.text);
      }
    }
    expect(answers[0]).toMatchObject({ kind: 'claim', verdict: 'supported' });
    expect(answers[1].sentences).toHaveLength(2);
    expect(answers[1].verdict).not.toBe('supported');
    expect(answers[1].score).toBeLessThan(answers[0].score);
  });

  it('reads rows whose strings hold U+2028, and rows that end with CRLF', async () => {
    const row = JSON.stringify({ id: 'a', claim, source: `${source}\u2028\u2029End.` });
    const { out } = await verify([`\ufeff${row}\r`, `${row}\r`, '']);
    expect(rows(out).map((r) => r.verdict)).toEqual(['supported', 'supported']);
  });

  it('answers a bad row in its place and goes on', async () => {
    const bad = ['{', '[]', '7', '{"id":"b"}', '{"id":"c","claim":1}', '{"id":"d","claim":"x","source":[]}'];
    const { status, out } = await verify([...bad, JSON.stringify({ id: 'z', claim, source: null })]);
    expect(status).toBe(0);
    const answers = rows(out);
    expect(answers.slice(0, -1).map((r) => [r.id, typeof r.error])).toEqual(
      [null, null, null, 'b', 'c', 'd'].map((id) => [id, 'string']),
    );
    expect(answers.at(-1)).toMatchObject({ id: 'z', verdict: 'unsupported' });
  });

  it('holds rows without a source against the corpus', async () => {
    folder.write({ 'sources/library.txt': source });
    const { out } = await verify([JSON.stringify({ id: 1, claim })], '--sources', 'sources');
    expect(rows(out)[0]).toMatchObject({ verdict: 'supported' });
    expect(rows(out)[0].sentences[0].evidence[0].source).toBe('library');
  });

  it('answers rows as they come, and reads no further than it is read', async () => {
    let read = 0;
    let written = 0;
    let ahead = 0;
    async function* endless() {
      for (; read < 200; read++) yield* bytesOf(`${JSON.stringify({ id: read, claim, source })}\n`, 1000);
    }
    const { status } = await folder.run(['verify'], {
      stdin: endless,
      out: async () => {
        written++;
        ahead = Math.max(ahead, read - written);
        await new Promise((r) => setImmediate(r));
      },
    });
    expect([status, written]).toEqual([0, 200]);
    expect(ahead).toBeLessThan(3);
  });

  it('tells what cannot be read in one line', async () => {
    folder.write({ 'sourceline.json': '{' });
    const { status, out, err } = await verify([JSON.stringify({ claim, source })]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(oneLine);
    folder.remove('sourceline.json');
    const broken = await folder.run(['verify'], {
      // biome-ignore lint/correctness/useYield: a stream that fails at once
      async *stdin() {
        throw new Error('the device is gone');
      },
    });
    expect(broken).toMatchObject({ status: 2, out: '' });
    expect(broken.err).toMatch(oneLine);
  });
});
