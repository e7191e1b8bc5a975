import type { Source } from '../../source/model.js';
import { columnsOf } from '../../source/structure.js';
import type { Problem } from '../../util/problem.js';
import { headStride, type NumberList, type Segment, wordsOfHead } from '../index/segment.js';
import { type SpanBytes, SpanWriter } from '../index/tokenSpans.js';
import { container } from './container.js';
import { writeRecord } from './records.js';
import type { Heading } from './sections.js';
import { sumsOf } from './sums.js';
import { encodeText } from './texts.js';
import { ByteWriter } from './varint.js';
import { written } from './written.js';

/** What the host knows of a source's file beside what is in it. */
export interface SourceFacts {
  /** Says whether the file changed: size and time, as the host writes them. */
  readonly stamp: string;
  readonly problems: readonly Problem[];
  /** Whether metadata stood in a file beside it, which no bibliography overrules. */
  readonly hasOwnMetadata?: boolean;
}

/** So much is gathered before it is handed on. */
const chunk = 1 << 20;

/** A segment as the bytes of its file, piece by piece, in the order of `sections.ts`. Linear in the segment. */
export function writeSegment(
  segment: Segment,
  factsOf: (source: Source) => SourceFacts,
): Generator<Uint8Array> {
  const heading: Heading = {
    sources: segment.sources.length,
    tokenBytes: segment.words.length < 65_535 ? 2 : 4,
  };
  const sections = sectionsOf(segment, heading, factsOf);
  return container(new TextEncoder().encode(JSON.stringify(heading)), sections);
}

function* sectionsOf(
  segment: Segment,
  heading: Heading,
  factsOf: (source: Source) => SourceFacts,
): Generator<Iterable<Uint8Array>> {
  const { sources } = segment;
  const utf8 = new TextEncoder();
  const recordFirst: number[] = [0];
  yield pieces(sources.length, recordFirst, (i, out) =>
    putRecord(sources[i]!, factsOf(sources[i]!).problems, out),
  );
  yield [Uint32Array.from(recordFirst)].map(bytesOf);
  const textFirst: number[] = [0];
  yield pieces(sources.length, textFirst, (i, out) => putText(sources[i]!, out));
  yield [Uint32Array.from(textFirst)].map(bytesOf);
  yield [utf8.encode(segment.words.join('\n'))];
  yield [utf8.encode(segment.stems.join('\n'))];
  const { stemOf, stemFirst, stemWords, wordFirst, firstToken, lineToken, firstLine } = segment;
  for (const array of [stemOf, stemFirst, stemWords, wordFirst, firstToken, lineToken, firstLine])
    yield [bytesOf(array)];
  yield numbers(segment.tokens, heading.tokenBytes);
  yield numbers(segment.openings, 4);
  yield numbers(segment.marked, 1);
  const placeFirst: number[] = [0];
  yield pieces(segment.words.length, placeFirst, (word, out) => out.ascending(segment.places(word)));
  yield [Uint32Array.from(placeFirst)].map(bytesOf);
  const spans = segment.spans ?? encodedSpans(segment);
  yield [spans.bytes];
  yield [bytesOf(spans.first)];
  yield [utf8.encode(sources.map((s) => JSON.stringify(s.metadata)).join('\n'))];
  yield [utf8.encode(JSON.stringify(sources.map((s) => s.uri)))];
  yield [utf8.encode(JSON.stringify(sources.map((s) => s.metadata.id)))];
  yield [utf8.encode(JSON.stringify(sources.map((s) => factsOf(s).stamp)))];
  yield [Uint8Array.from(sources, (s) => flagsOf(s, factsOf(s)))];
  yield numbers(segment.runs, 4);
  yield [bytesOf(sumsOf(sources.map((s) => s.uri)))];
  yield [bytesOf(sumsOf(sources.map((s) => s.metadata.id)))];
  for (const sorted of [segment.runs, segment.openings])
    yield [bytesOf(headsOf(sorted, segment.tokens, heading.tokenBytes))];
}

function putRecord(source: Source, problems: readonly Problem[], out: ByteWriter): void {
  const known = written(source);
  if (known) out.bytes(known.record);
  else writeRecord(source, columnsOf(source), problems, out);
}

function putText(source: Source, out: ByteWriter): void {
  const known = written(source);
  if (known) out.bytes(known.text);
  else encodeText(source.text, out);
}

function headsOf(sorted: NumberList, tokens: NumberList, width: 2 | 4): Uint16Array | Uint32Array {
  const count = Math.ceil(sorted.length / headStride) * wordsOfHead;
  const heads = width === 2 ? new Uint16Array(count) : new Uint32Array(count);
  for (let i = 0, at = 0; at < count; i += headStride) {
    const token = sorted.get(i);
    for (let n = 0; n < wordsOfHead; n++) heads[at++] = tokens.get(token + n) + 1;
  }
  return heads;
}

function flagsOf(source: Source, { problems, hasOwnMetadata }: SourceFacts): number {
  return (
    (source.bundled ? 1 : 0) |
    (source.extracted ? 2 : 0) |
    (problems.length > 0 ? 4 : 0) |
    (hasOwnMetadata === true ? 8 : 0)
  );
}

/** Pieces one after the other; `first` becomes where each begins, and the end. */
function* pieces(
  count: number,
  first: number[],
  write: (i: number, out: ByteWriter) => void,
): Generator<Uint8Array> {
  // Whoever takes a piece has copied it when it asks for the next.
  const out = new ByteWriter(chunk + chunk / 4);
  let flushed = 0;
  for (let i = 0; i < count; i++) {
    write(i, out);
    first.push(flushed + out.length);
    if (out.length < chunk) continue;
    yield out.done();
    flushed += out.length;
    out.length = 0;
  }
  yield out.done();
}

function encodedSpans(segment: Segment): SpanBytes {
  const out = new SpanWriter();
  for (let t = 0; t < segment.tokens.length; t++) {
    const { start, end } = segment.span(t);
    out.add([start], [end], 1);
  }
  return out.done();
}

function bytesOf(array: Uint32Array | Uint16Array | Float64Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function* numbers(list: NumberList, width: 1 | 2 | 4): Generator<Uint8Array> {
  for (let at = 0; at < list.length; at += chunk / 4) {
    const some = list.slice(at, Math.min(list.length, at + chunk / 4));
    // Most lie in memory as they are to be written.
    if (width === 1) yield some instanceof Uint8Array ? some : new Uint8Array(some);
    else if (width === 2) yield bytesOf(some instanceof Uint16Array ? some : new Uint16Array(some));
    else yield bytesOf(some instanceof Uint32Array ? some : new Uint32Array(some));
  }
}
