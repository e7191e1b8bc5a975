import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createParser } from '../../../src/engine/parser.js';
import { startParserThread } from '../../../src/engine/parserThread.node.js';
import { parserBundle } from '../../support/parserBundle.js';
import { makePdf } from '../../support/pdf.js';

// The thread itself, from a bundle as it is shipped.
const bundle = parserBundle();
const root = join(import.meta.dirname, '../../..');

const fixture = (name: string) => ({
  uri: name,
  name,
  bytes: new Uint8Array(readFileSync(join(root, 'test/fixtures', name))),
});

describe('the thread that reads foreign files', () => {
  it('reads each format, and ends', async () => {
    const parser = createParser(() => startParserThread(bundle));
    for (const name of ['harbour.pdf', 'harbour.docx', 'harbour.epub', 'harbour.eml']) {
      const { documents, problems } = await parser.parse(fixture(name));
      expect(problems).toEqual([]);
      expect(documents[0]?.extraction.text).toContain('We will not sell the harbour to anyone');
    }
    parser.dispose();
  }, 60_000);

  it('is ended in the middle of a page without end, and the next file is read', async () => {
    const dots = Array.from({ length: 400_000 }, () => ({ x: 1, y: 1, text: 'a' }));
    const slow = { uri: 'slow.pdf', name: 'slow.pdf', bytes: makePdf([dots]) };
    const start = () => startParserThread(bundle);
    const hurried = createParser(start, { mostMilliseconds: 400, mostMegabytes: 512 });
    expect((await hurried.parse(slow)).problems[0]?.code).toBe('too-slow');
    hurried.dispose();
    const greedy = createParser(start, { mostMilliseconds: 60_000, mostMegabytes: 20 });
    const { problems } = await greedy.parse(slow);
    expect(problems[0]?.code).toBe('too-much-memory');
    greedy.dispose();
    const parser = createParser(start);
    const results = await Promise.all([
      parser.parse(fixture('harbour.epub')),
      parser.parse(fixture('harbour.pdf')),
    ]);
    expect(results.map((r) => r.documents.length)).toEqual([1, 1]);
    parser.dispose();
  }, 120_000);
});
