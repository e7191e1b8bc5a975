import type { Extraction } from '../source/extraction.js';
import type { SourceInput } from '../source/read.js';
import { readRecord, writeRecord } from './file/records.js';
import { decodeText, encodeText } from './file/texts.js';
import { ByteReader, ByteWriter } from './file/varint.js';

// What is read of a large text in a thread of its own goes through the host's thread to the engine's. As objects, its lines
// (half a million of 50 MB) would hold both for as long as reading them took; as bytes they are copied.

/** What goes along in words: all of an extraction but what is long. */
type Head = Omit<Extraction, 'text' | 'blocks' | 'structured' | 'packed'>;

/** An extraction that is split into lines, with all that is long in bytes; others stay as they are. */
export function packed(extraction: Extraction): Extraction {
  if (!extraction.structured) return extraction;
  const { text, blocks: _, structured, ...rest } = extraction;
  const [head, record, words] = [new ByteWriter(), new ByteWriter(), new ByteWriter(text.length + 1)];
  head.utf8(JSON.stringify(rest satisfies Head));
  writeRecord({ hash: '' }, structured, [], record);
  encodeText(text, words);
  const out = new ByteWriter(head.length + record.length + words.length + 16);
  for (const part of [head, record, words]) {
    out.varint(part.length);
    out.bytes(part.done());
  }
  return { ...rest, text: '', blocks: [], packed: out.done().slice() };
}

/** The inverse of {@link packed}, where an input holds such; linear in its lines, a tenth of a second for 10 MB. */
export function unpacked(input: SourceInput): SourceInput {
  const bytes = input.extraction?.packed;
  if (!bytes) return input;
  const reader = new ByteReader(bytes);
  const [head, record, words] = [0, 1, 2].map(() => reader.bytes(reader.varint())) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const rest = JSON.parse(new TextDecoder().decode(head)) as Head;
  const { columns } = readRecord(record);
  return { ...input, extraction: { ...rest, text: decodeText(words), blocks: [], structured: columns } };
}
