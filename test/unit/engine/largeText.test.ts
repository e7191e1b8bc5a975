import { describe, expect, it } from 'vitest';
import { Shelf } from '../../../src/corpus/shelf.js';
import { createParser } from '../../../src/engine/parser.js';
import { startParserThread } from '../../../src/engine/parserThread.node.js';
import type { Port, Request, Response } from '../../../src/engine/protocol.js';
import { readSources } from '../../../src/engine/readSources.js';
import { serve } from '../../../src/engine/server.js';
import { createService } from '../../../src/ide/service.js';
import { defaultConfig } from '../../../src/lint/config.js';
import { largeText } from '../../../src/source/endings.js';
import type { SourceInput } from '../../../src/source/read.js';
import type { Problem } from '../../../src/util/problem.js';
import { memoryFiles } from '../../support/memoryFiles.js';
import { parserBundle } from '../../support/parserBundle.js';

const bundle = parserBundle();

const paragraph = (i: number) =>
  `“We counted ${i} boats at the quay,” said Ana Ruiz. It rained for ${i} days, and nobody left.`;
const paragraphs = Array.from({ length: 14_000 }, (_, i) => paragraph(i));
const large = paragraphs.join('\n\n');
const captions = `WEBVTT\n\n${paragraphs
  .map((p, i) => {
    const time = [i / 3600, (i / 60) % 60, i % 60].map((n) => String(Math.floor(n)).padStart(2, '0'));
    return `${time.join(':')}.000 --> ${time.join(':')}.900\n<v Ana>${p}`;
  })
  .join('\n\n')}`;
const files = memoryFiles({
  'a.txt': 'It rained.',
  'b.txt': large,
  'c.md': `---\ntitle: The quay\n---\n\n${large}`,
  'd.html': `<html><title>The quay</title><body><article>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`,
  'e.vtt': captions,
  'f.txt': 'It snowed.',
});
const uris = ['a.txt', 'b.txt', 'c.md', 'd.html', 'e.vtt', 'f.txt'].map((n) => `/w/${n}`);

describe('a large file of text', () => {
  it('is read by another thread as it would be read here', async () => {
    expect(large.length).toBeGreaterThan(largeText);
    const parser = createParser(() => startParserThread(bundle), {
      mostMilliseconds: 60_000,
      mostMegabytes: 512,
    });
    const problems: Problem[] = [];
    const beside = await readSources({ ...files, parse: (f) => parser.parse(f) }, uris, problems);
    parser.dispose();
    expect(beside.map((i) => i.extraction?.packed !== undefined)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    const here = await readSources(files, uris, problems);
    expect(problems).toEqual([]);
    const read = (inputs: readonly SourceInput[]) => new Shelf().put(inputs, []);
    const [a, b] = [read(beside), read(here)];
    expect(a.problems).toEqual(b.problems);
    expect(a.corpus.sources).toEqual(b.corpus.sources);
  }, 120_000);

  it('that takes too long is told, and those around it are read', async () => {
    const parser = createParser(() => startParserThread(bundle), {
      mostMilliseconds: 30,
      mostMegabytes: 512,
    });
    const problems: Problem[] = [];
    const read = await readSources({ ...files, parse: (f) => parser.parse(f) }, uris, problems);
    parser.dispose();
    expect(read.map((i) => i.uri)).toEqual(['/w/a.txt', '/w/f.txt']);
    expect(problems.map((p) => [p.code, p.file])).toEqual(uris.slice(1, 5).map((u) => ['too-slow', u]));
  }, 60_000);

  it('is indexed a little at a time: who asks for something meanwhile is answered first', async () => {
    const parser = createParser(() => startParserThread(bundle), {
      mostMilliseconds: 60_000,
      mostMegabytes: 512,
    });
    const read = await readSources({ ...files, parse: (f) => parser.parse(f) }, uris.slice(0, 2), []);
    parser.dispose();
    const answered: number[] = [];
    let ask: (request: Request) => void = () => {};
    const port: Port = {
      postMessage: (m) => void answered.push((m as Response).id),
      onMessage: (listener) => {
        ask = listener as typeof ask;
      },
    };
    let ticks = 0;
    serve(
      createService(),
      port,
      () => new Promise((resolve) => setImmediate(resolve)),
      () => 100 * ticks++,
    );
    const call = (id: number, method: string, ...args: unknown[]) =>
      ask({ kind: 'call', id, method, args } as unknown as Request);
    const config = { ...defaultConfig, bundled: false };
    const workspace = { id: 'v', config, sources: [], bibliographies: [] };
    call(1, 'setWorkspace', workspace);
    call(2, 'takeSources', '/w', [read[1]]);
    // Taken in behind the large one, since it was handed over behind it.
    call(3, 'takeSources', '/w', [read[0]]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(answered).toEqual([1]);
    call(4, 'knownSources', 'v');
    const all = async (n: number) => {
      while (answered.length < n) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await all(4);
    expect(answered).toEqual([1, 4, 2, 3]);
  }, 60_000);
});
