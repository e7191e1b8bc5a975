import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecord, writeRecord } from '../../../src/corpus/file/records.js';
import { ByteWriter } from '../../../src/corpus/file/varint.js';
import type { Source } from '../../../src/source/model.js';
import { readSource } from '../../../src/source/read.js';
import { columnsOf } from '../../../src/source/structure.js';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');
const read = (name: string): Source =>
  readSource({ uri: name, name, bytes: new Uint8Array(readFileSync(join(fixtures, name))) }).source!;

const back = (source: Source, columns = columnsOf(source)) => {
  const out = new ByteWriter();
  writeRecord(source, columns, [], out);
  return readRecord(out.done().slice());
};

describe('the record of a source', () => {
  it.each(['harbour.md', 'harbour.html', 'harbour.vtt'])(
    'has the paragraphs and lines of %s, with who speaks, where they are found and what they are',
    (name) => {
      const source = read(name);
      const { hash, original, paragraphs, lines } = back(source);
      expect(hash).toBe(source.hash);
      expect(original).toEqual(source.original);
      expect(paragraphs).toEqual(source.paragraphs);
      expect(lines).toEqual(source.lines);
      expect(lines.length).toBeGreaterThan(1);
    },
  );

  it('is the same of a source whose columns are not at hand', () => {
    const source = read('harbour.vtt');
    expect(source.lines.some((l) => l.locator.includes(':'))).toBe(true);
    const { paragraphs, lines } = source;
    const again = back(source, columnsOf({ paragraphs, lines }));
    expect(again.paragraphs).toEqual(paragraphs);
    expect(again.lines).toEqual(lines);
    const moved = { ...lines[0]!, end: lines[0]!.end - 1 };
    expect(back(source, columnsOf({ paragraphs, lines: [moved, ...lines.slice(1)] })).lines).not.toEqual(
      lines,
    );
  });
});
