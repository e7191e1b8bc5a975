import type { Source } from '../../source/model.js';
import { type Block, type Columns, type Structure, structured } from '../../source/structure.js';
import type { Problem } from '../../util/problem.js';
import { ByteReader, ByteWriter } from './varint.js';

/** What is said of a source in words, as JSON; paragraphs and lines follow it as numbers. */
interface Stored {
  readonly hash: string;
  readonly original?: Source['original'];
  /** What only some paragraphs have, by their index. */
  readonly more?: readonly (readonly [number, Pick<Block, 'locator' | 'marks' | 'speaker'>])[];
  readonly problems?: readonly Problem[];
}

/** What is read back of a source at once. */
export interface SourceRecord extends Pick<Source, 'hash'>, Structure {
  readonly original?: Source['original'];
  readonly problems: readonly Problem[];
}

/**
 * A source without its text and metadata. Of each paragraph where it stands, what it is, and how many lines it has, then where these stand: gaps and
 * lengths, in variable-length bytes. All else about lines follows from that.
 */
export function writeRecord(
  { hash, original }: Pick<Source, 'hash' | 'original'>,
  { lines, paragraphs, flags, more }: Columns,
  problems: readonly Problem[],
  out: ByteWriter,
): void {
  const stored: Stored = {
    hash,
    ...(original && { original }),
    ...(more.size > 0 && { more: [...more] }),
    ...(problems.length > 0 && { problems }),
  };
  said.length = 0;
  said.utf8(JSON.stringify(stored));
  out.varint(said.length);
  out.bytes(said.done());
  out.varint(flags.length);
  out.varint(lines.length / 2);
  let last = 0;
  for (let i = 0; i < flags.length; i++) {
    const [start, end] = [paragraphs[i * 3]!, paragraphs[i * 3 + 1]!];
    const to = i + 1 < flags.length ? paragraphs[i * 3 + 5]! * 2 : lines.length;
    out.zigzag(start - last);
    out.varint(end - start);
    out.varint(flags[i]!);
    last = start;
    const from = paragraphs[i * 3 + 2]! * 2;
    out.varint((to - from) / 2);
    for (let at = from; at < to; at += 2) {
      out.zigzag(lines[at]! - last);
      out.varint(lines[at + 1]! - lines[at]!);
      last = lines[at + 1]!;
    }
  }
}

const said = new ByteWriter();

const decoder = new TextDecoder();

/** The inverse of {@link writeRecord}. */
export function readRecord(bytes: Uint8Array): SourceRecord {
  const reader = new ByteReader(bytes);
  const { hash, original, more, problems } = JSON.parse(
    decoder.decode(reader.bytes(reader.varint())),
  ) as Stored;
  const count = reader.varint();
  const lines = new Uint32Array(reader.varint() * 2);
  const paragraphs = new Uint32Array(count * 3);
  const flags = new Uint8Array(count);
  let last = 0;
  let line = 0;
  for (let i = 0; i < count; i++) {
    const start = last + reader.zigzag();
    paragraphs[i * 3] = start;
    paragraphs[i * 3 + 1] = start + reader.varint();
    paragraphs[i * 3 + 2] = line / 2;
    flags[i] = reader.varint();
    last = start;
    for (let left = reader.varint(); left > 0; left--) {
      lines[line] = last + reader.zigzag();
      last = lines[line]! + reader.varint();
      lines[line + 1] = last;
      line += 2;
    }
  }
  const made = structured({ lines, paragraphs, flags, more: new Map(more) });
  return {
    hash,
    ...(original && { original }),
    problems: problems ?? [],
    columns: made.columns,
    get paragraphs() {
      return made.paragraphs;
    },
    get lines() {
      return made.lines;
    },
  };
}
