import type { Source, SourceKey } from '../source/model.js';
import { readSource, type SourceInput } from '../source/read.js';
import { columnsOf } from '../source/structure.js';
import type { Batch, FoundSource } from '../source/wordsFound.js';
import { ownCopy } from '../text/ownCopy.js';
import type { Problem } from '../util/problem.js';
import { lazily } from './file/read.js';
import { readRecord, writeRecord } from './file/records.js';
import { decodeText, encodeText } from './file/texts.js';
import { ByteWriter } from './file/varint.js';
import { noteWritten, type Written } from './file/written.js';
import { SegmentBuilder } from './index/segmentBuilder.js';
import { Vocabulary } from './index/vocabulary.js';

// Reading a text and finding its words takes three quarters of the time that building an index does, and needs nothing of
// other texts: other threads do it, some files at a time, and whoever indexes them adds up what they found, in the order of the files. So
// the index is the same to the byte however many threads there are.

/** More words than this are not numbered through: those of some ten thousand articles. */
const mostWords = 150_000;

/** Makes batches, one after the other; whoever takes over any of them takes over those before it. */
export class BatchMaker {
  #vocabulary = new Vocabulary();
  #name = '';
  #of: unknown;
  readonly #unique: string;
  #count = 0;

  /** @param unique a name, without a space, that no other maker has */
  constructor(unique: string) {
    this.#unique = unique;
  }

  /**
   * Reads files of text and finds their words: the same inputs, with what was found in place of their bytes.
   *
   * @param of whom they are made for: one who takes over all of them, in this order
   */
  make(inputs: readonly SourceInput[], of: unknown): SourceInput[] {
    if (this.#name === '' || of !== this.#of || this.#vocabulary.words.length > mostWords) {
      this.#vocabulary = new Vocabulary();
      this.#name = `${this.#unique} ${this.#count++}`;
      this.#of = of;
    }
    try {
      return batchOf(inputs, this.#vocabulary, this.#name);
    } catch (error) {
      // Its new words were told to nobody.
      this.#name = '';
      throw error;
    }
  }
}

function batchOf(inputs: readonly SourceInput[], vocabulary: Vocabulary, name: string): SourceInput[] {
  const wordsBefore = vocabulary.words.length;
  const builder = new SegmentBuilder(vocabulary);
  const [records, texts] = [new ByteWriter(1 << 16), new ByteWriter(1 << 18)];
  const [recordFirst, textFirst] = [[0], [0]];
  const read = inputs.map((input) => {
    const { source, utf8, problems } = readSource(input);
    if (!source) return { problems };
    builder.read(source);
    writeRecord(source, columnsOf(source), problems, records);
    encodeText(source.text, texts, utf8);
    recordFirst.push(records.length);
    textFirst.push(texts.length);
    const { metadata, hash, extracted } = source;
    const slot = recordFirst.length - 2;
    return { slot, metadata, hash, extracted, problems };
  });
  const batch: Batch = {
    ...builder.found(),
    vocabulary: name,
    wordsBefore,
    wordsNow: vocabulary.words.length,
    words: vocabulary.words.slice(wordsBefore).join('\n'),
    stems: vocabulary.stems.slice(wordsBefore).join('\n'),
    records: records.done().slice(),
    recordFirst: Uint32Array.from(recordFirst),
    texts: texts.done().slice(),
    textFirst: Uint32Array.from(textFirst),
  };
  return inputs.map((input, i) => ({ ...input, bytes: nothing, found: { batch, ...read[i]! } }));
}

const nothing = new Uint8Array(0);

/** What of a batch can be handed over to another thread without a copy. */
export function buffersOf({ batch }: FoundSource): ArrayBufferLike[] {
  return Object.values(batch).flatMap((v: unknown) => (ArrayBuffer.isView(v) ? [v.buffer] : []));
}

interface KnownWords {
  readonly vocabulary: string;
  readonly words: string[];
  readonly stems: string[];
}

/** The vocabularies of those who made batches lately, as far as batches told. */
export class Vocabularies {
  readonly #known = new Map<string, KnownWords>();
  #last: { readonly batch: Batch; readonly known: KnownWords | undefined } | undefined;

  /** That of a batch; `undefined` where one before it was not taken over. */
  of(batch: Batch): KnownWords | undefined {
    if (this.#last?.batch !== batch) this.#last = { batch, known: this.#read(batch) };
    return this.#last.known;
  }

  #read({ vocabulary, wordsBefore, wordsNow, words, stems }: Batch): KnownWords | undefined {
    const maker = vocabulary.split(' ', 1)[0]!;
    const before = this.#known.get(maker);
    // A maker that begins another is done with the one before.
    const known = before?.vocabulary === vocabulary ? before : { vocabulary, words: [], stems: [] };
    if (known.words.length !== wordsBefore) return known.words.length < wordsNow ? undefined : known;
    if (wordsNow > wordsBefore) {
      const stem = stems.split('\n');
      for (const [i, word] of words.split('\n').entries()) {
        const own = ownCopy(word);
        known.words.push(own);
        known.stems.push(stem[i] === word ? own : ownCopy(stem[i]!));
      }
    }
    this.#known.delete(maker);
    this.#known.set(maker, known);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= mostMakers) break;
      this.#known.delete(oldest);
    }
    return known;
  }

  clear(): void {
    this.#known.clear();
    this.#last = undefined;
  }
}

/** Twice as many as there are threads: one that ended is another when it is started again. */
const mostMakers = 8;

/** The source of an input that another thread has read; its text and lines are decoded when somebody asks for them. */
export function foundSource(
  { uri, bundled }: SourceInput,
  { batch, slot, metadata, hash, extracted, problems }: FoundSource,
): { source?: Source; problems: readonly Problem[] } {
  if (slot === undefined || metadata === undefined) return { problems };
  const record = batch.records.subarray(batch.recordFirst[slot], batch.recordFirst[slot + 1]);
  const text = batch.texts.subarray(batch.textFirst[slot], batch.textFirst[slot + 1]);
  const known = { metadata, uri, bundled: bundled ?? false, extracted: extracted ?? false, hash: hash ?? '' };
  return { source: writtenSource(known, { record, text }), problems };
}

/** A source of which text and lines are as they are written, and decoded when somebody asks for them. */
function writtenSource(
  {
    metadata,
    uri,
    bundled,
    extracted,
    hash,
  }: Pick<Source, 'metadata' | 'uri' | 'bundled' | 'extracted' | 'hash'>,
  made: Written,
): Source {
  const [structure, text] = [lazily(() => readRecord(made.record)), lazily(() => decodeText(made.text))];
  // Its own properties, so that a copy under another key has them.
  const source: Source = {
    key: metadata.id as SourceKey,
    metadata,
    uri,
    bundled,
    extracted,
    hash,
    get text() {
      return text();
    },
    get original() {
      return structure().original;
    },
    get paragraphs() {
      return structure().paragraphs;
    },
    get lines() {
      return structure().lines;
    },
    get columns() {
      return structure().columns;
    },
  };
  noteWritten(source, made);
  return source;
}

/** Written sources lie together in stretches of so many bytes. */
const stretch = 1 << 20;

/** Makes light of sources that will be written before anybody asks for them: as objects, lines take more memory than all else. */
export class Lightening {
  #out = new ByteWriter(stretch);

  /**
   * The same source, its text and lines as they will be written.
   *
   * @param utf8 its text in UTF-8, where that is at hand
   */
  light(source: Source, problems: readonly Problem[], utf8?: Uint8Array): Source {
    if (this.#out.length > stretch / 2) this.#out = new ByteWriter(stretch);
    const out = this.#out;
    const from = out.length;
    writeRecord(source, columnsOf(source), problems, out);
    const middle = out.length;
    encodeText(source.text, out, utf8);
    const bytes = out.done();
    return writtenSource(source, { record: bytes.subarray(from, middle), text: bytes.subarray(middle) });
  }
}
