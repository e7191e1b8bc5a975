import { msg } from '../util/message.js';
import type { Problem } from '../util/problem.js';
import { decode, oddCharacters } from './decode.js';
import { digestOf } from './digest.js';
import type { Extraction } from './extraction.js';
import { textFormats } from './formats.js';
import { keyFromName, suggestKey } from './key.js';
import type { CslItem } from './metadata.js';
import type { Source, SourceKey } from './model.js';
import { type Structure, structure, structured } from './structure.js';
import type { FoundSource } from './wordsFound.js';

/** A file that may be a source, as a host lends it. */
export interface SourceInput {
  /** Path or URI as the host names it; unique. */
  readonly uri: string;
  /** File name with its ending; chooses the reader. */
  readonly name: string;
  /** Of a file that was read in a thread of its own, its SHA-256 in their place. */
  readonly bytes: Uint8Array;
  /** What was read out of a file of a foreign format (PDF, DOCX, …): then `bytes` are not read. */
  readonly extraction?: Extraction;
  /** What another thread found in the file: then `bytes` are empty. */
  readonly found?: FoundSource;
  /** What is known about it from a file beside it or a bibliography; `id` is the citation key. */
  readonly metadata?: CslItem;
  readonly bundled?: boolean;
  /** Says whether the file changed since, as the host writes it. */
  readonly stamp?: string;
  /** Whether the file is as an index has it: then it was not read, and `bytes` are empty. */
  readonly kept?: boolean;
}

/**
 * Reads a source: text, structure, metadata, hash. No `source` when nothing could be read; `problems` says why. `utf8` is its text in
 * UTF-8, where the file had it so.
 *
 * @example readSource({ uri: 'a.txt', name: 'a.txt', bytes }).source?.lines[0]
 */
export function readSource(input: SourceInput): {
  source?: Source;
  utf8?: Uint8Array;
  problems: readonly Problem[];
} {
  if (input.extraction) return sourceFrom(input, input.extraction);
  const ending = endingOf(input.name);
  const format = textFormats.find((f) => f.endings.includes(ending));
  if (!format) {
    const message = msg(
      'Sourceline cannot read .{0} files yet. Save it as text, Markdown, HTML or PDF to cite it.',
      ending,
    );
    return { problems: [{ code: 'unknown-format', severity: 'warning', message, file: input.uri }] };
  }
  const { extraction, utf8, problems } = extractText(input, format);
  if (!extraction) return { problems };
  const { source, problems: more } = sourceFrom(input, extraction, utf8);
  return { ...(source && { source }), ...(utf8 && { utf8 }), problems: [...problems, ...more] };
}

function extractText(
  { bytes, uri, name }: SourceInput,
  format: (typeof textFormats)[number],
): { extraction?: Extraction; utf8?: Uint8Array; problems: readonly Problem[] } {
  const { text, utf8, problem } = decode(bytes, uri);
  const problems = problem ? [problem] : [];
  if (text === undefined) return { problems };
  const extraction = format.read(text, { uri, name });
  return { extraction, ...(utf8 && extraction.text === text && { utf8 }), problems };
}

/** All that takes long in reading a file of text: done in a thread of its own, {@link readSource} has little left to do. */
export function readLargeText(input: SourceInput): {
  extraction?: Extraction;
  problems: readonly Problem[];
} {
  const format = textFormats.find((f) => f.endings.includes(endingOf(input.name)));
  if (!format) return { problems: [] };
  const { extraction, problems } = extractText(input, format);
  if (!extraction) return { problems };
  const { structure, more } = structureOf(extraction, input.uri);
  return {
    extraction: {
      ...extraction,
      blocks: [],
      structured: structure.columns,
      problems: [...problems, ...extraction.problems, ...more],
    },
    problems: [],
  };
}

function structureOf(
  { text, blocks, structured: known }: Extraction,
  uri: string,
): { structure: Structure; more: readonly Problem[] } {
  if (known) return { structure: structured(known), more: [] };
  const isLong = blocks.length > mostParagraphs;
  const split = structure(text, isLong ? blocks.slice(0, mostParagraphs) : blocks);
  return { structure: split, more: isLong ? [tooLong(blocks.length, uri)] : [] };
}

/**
 * A long book has ten thousand. Each takes about half a kilobyte when it is split into lines, so that those of a file of
 * 50 MB with nothing but line ends would take a worker's memory.
 */
const mostParagraphs = 300_000;

function tooLong(paragraphs: number, file: string): Problem {
  const message = msg('The file has {0} paragraphs; the first {1} are read.', paragraphs, mostParagraphs);
  return { code: 'too-many-paragraphs', severity: 'warning', message, file };
}

/**
 * A source from what a reader got out of its file.
 *
 * @param utf8 the text in UTF-8, where that is at hand
 */
export function sourceFrom(
  input: SourceInput,
  extraction: Extraction,
  utf8?: Uint8Array,
): { source?: Source; problems: readonly Problem[] } {
  const { text } = extraction;
  const { structure, more } = structureOf(extraction, input.uri);
  const problems = more.length > 0 ? [...extraction.problems, ...more] : extraction.problems;
  if (structure.columns.lines.length === 0) {
    // Why there is none is told already.
    if (problems.some((p) => p.severity === 'error')) return { problems };
    const message = msg('The file has no text to cite.');
    return {
      problems: [...problems, { code: 'empty-source', severity: 'warning', message, file: input.uri }],
    };
  }
  const metadata = joined(input.metadata, extraction.metadata, input.name);
  return {
    source: {
      key: metadata.id as SourceKey,
      metadata,
      uri: input.uri,
      bundled: input.bundled ?? false,
      text,
      extracted: extraction.extracted,
      ...(extraction.original && { original: extraction.original }),
      hash: `sha256:${digestOf(utf8 ?? text)}`,
      columns: structure.columns,
      get paragraphs() {
        return structure.paragraphs;
      },
      get lines() {
        return structure.lines;
      },
    },
    problems: [...problems, ...oddCharacters(text, input.uri, !extraction.extracted)],
  };
}

/** What is known from elsewhere, over what the file says itself. */
function joined(known: CslItem | undefined, found: Partial<CslItem> = {}, name: string): CslItem {
  if (!known) return withKey(found, name);
  // `document` says no more than that nobody said anything.
  const type = known.type === 'document' ? (found.type ?? known.type) : known.type;
  return { ...found, ...known, type };
}

/** Metadata that a file has itself, with a key: its own, else one from author, year and title, else the file's name. */
function withKey(found: Partial<CslItem>, name: string): CslItem {
  return { type: 'document', ...found, id: found.id ?? suggestKey(found) ?? keyFromName(name) };
}

function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}
