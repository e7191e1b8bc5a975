import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../../src/attribution/attribute.js';
import { readAny } from '../../../support/parseHere.js';

// One text in every format, made by pandoc, LibreOffice and Python’s email package (test/support/makeFixtures.sh).
const folder = join(import.meta.dirname, '../../../fixtures');
const read = (name: string) => readAny(name, new Uint8Array(readFileSync(join(folder, name))));

describe('a text in every format', () => {
  for (const ending of ['md', 'html', 'docx', 'pdf', 'epub', 'eml', 'jsonl', 'vtt']) {
    it(`is read from .${ending}: the words, who said them, its structure`, async () => {
      const { sources, problems } = await read(`harbour.${ending}`);
      const [source] = sources;
      expect(problems.filter((p) => p.severity === 'error')).toEqual([]);
      const said = attribute(source!).find((a) =>
        /not sell the harbour/.test(source!.text.slice(a.content.start, a.content.end)),
      );
      expect(said?.speaker?.name).toBe('Ana Ruiz');
      expect(source!.text).toContain('We will not sell the harbour to anyone');
      expect(source!.text).not.toMatch(/<\/?[a-z]+>|=\r?\n|=E2|\uFFFD/);
      if (ending === 'vtt' || ending === 'jsonl') return;
      expect(source!.text).toContain('The opposition collected 12,000 signatures within two weeks.');
      expect(source!.text).toContain('“would not be enough for a single winter”');
      expect(source!.metadata.title).toMatch(/The Harbour Plan$/);
      const kinds = source!.paragraphs.map((p) => p.kind);
      if (ending !== 'eml') {
        expect(kinds).toContain('heading');
        expect(kinds).toContain('list-item');
        expect(kinds).toContain('table-row');
        expect(
          source!.paragraphs.some(
            (p) => p.quoted && /heart of this town/.test(source!.text.slice(p.start, p.end)),
          ),
        ).toBe(true);
      }
    });
  }

  it('has metadata from the headers of a letter, and tells its attachments', async () => {
    const { sources, problems } = await read('harbour.eml');
    expect(sources[0]!.metadata).toEqual({
      id: 'müller-2025-der',
      type: 'personal_communication',
      title: 'Der Hafen: The Harbour Plan',
      author: [{ family: 'Müller', given: 'Ana' }],
      recipient: [{ family: 'Berg', given: 'Bo' }],
      issued: { 'date-parts': [[2025, 3, 13]] },
    });
    expect(problems.map((p) => p.code)).toEqual(['attachments']);
  });

  it('has metadata from the package of a book', async () => {
    const { sources } = await read('harbour.epub');
    expect(sources[0]!.metadata).toMatchObject({
      type: 'book',
      author: [{ family: 'Müller', given: 'Ana' }],
      issued: { 'date-parts': [[2025, 3, 13]] },
    });
  });

  it('is a source for each line of JSON Lines', async () => {
    const { sources } = await read('harbour.jsonl');
    expect(sources.map((s) => [s.key, s.uri, s.lines.length])).toEqual([
      ['harbour-1', 'harbour.jsonl#harbour-1', 3],
      ['harbour-2', 'harbour.jsonl#harbour-2', 2],
    ]);
    expect(sources[0]!.metadata).toMatchObject({
      title: 'The Harbour Plan',
      issued: { 'date-parts': [[2025, 3, 13]] },
    });
  });
});
