import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { msg } from '../util/message.js';
import type { Problem } from '../util/problem.js';
import { decode } from './decode.js';
import { keyFromName } from './key.js';
import type { CslItem, CslName } from './metadata.js';
import type { Source, SourceKey } from './model.js';
import { markdownBlocks } from './readers/markdown.js';
import { plainBlocks } from './readers/text.js';
import { type Block, structure } from './structure.js';

/** A file that may be a source, as a host lends it. */
export interface SourceInput {
  /** Path or URI as the host names it; unique. */
  readonly uri: string;
  /** File name with its ending; chooses the reader. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What is known about it from a file beside it or a bibliography; `id` is the citation key. */
  readonly metadata?: CslItem;
  readonly bundled?: boolean;
}

/** File name endings that are read, in lower case. */
export const sourceEndings: readonly string[] = ['txt', 'text', 'md', 'markdown', 'qmd', ''];

/**
 * Reads a source: text, structure, metadata, hash. No `source` when nothing could be read; `problems` says why.
 *
 * @example readSource({ uri: 'a.txt', name: 'a.txt', bytes }).source?.lines[0]
 */
export function readSource(input: SourceInput): { source?: Source; problems: readonly Problem[] } {
  const ending = endingOf(input.name);
  if (!sourceEndings.includes(ending)) {
    const message = msg('Sourceline reads text and Markdown; it cannot read .{0} files yet.', ending);
    return { problems: [{ code: 'unknown-format', severity: 'warning', message, file: input.uri }] };
  }
  const { text, problem } = decode(input.bytes, input.uri);
  const problems = problem ? [problem] : [];
  if (text === undefined) return { problems };
  const isMarkdown = ending === 'md' || ending === 'markdown' || ending === 'qmd';
  const read: { blocks: Block[]; frontMatter: Readonly<Record<string, unknown>> } = isMarkdown
    ? markdownBlocks(text)
    : { blocks: plainBlocks(text), frontMatter: {} };
  const { paragraphs, lines } = structure(text, read.blocks);
  if (lines.length === 0) {
    const message = msg('The file has no text to cite.');
    return { problems: [...problems, { code: 'empty', severity: 'warning', message, file: input.uri }] };
  }
  const metadata = input.metadata ?? metadataFrom(read.frontMatter, input.name);
  return {
    source: {
      key: metadata.id as SourceKey,
      metadata,
      uri: input.uri,
      bundled: input.bundled ?? false,
      text,
      hash: `sha256:${bytesToHex(sha256(new TextEncoder().encode(text)))}`,
      paragraphs,
      lines,
    },
    problems,
  };
}

function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** CSL fields from front matter as Pandoc and Quarto write it. */
function metadataFrom(fields: Readonly<Record<string, unknown>>, name: string): CslItem {
  const id = text(fields['citation-key']) ?? text(fields.id) ?? keyFromName(name);
  const title = text(fields.title);
  const author = authors(fields.author);
  const date = text(fields.date);
  const outlet = text(fields['container-title']) ?? text(fields.outlet);
  const url = text(fields.url) ?? text(fields.URL);
  const parts = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?/.exec(date ?? '')?.slice(1);
  return {
    id,
    type: 'document',
    ...(title !== undefined && { title }),
    ...(author.length > 0 && { author }),
    ...(parts && { issued: { 'date-parts': [parts.filter((p) => p !== undefined).map(Number)] } }),
    ...(outlet !== undefined && { 'container-title': outlet }),
    ...(url !== undefined && { URL: url }),
  };
}

function text(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function authors(value: unknown): CslName[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((entry: unknown) => {
    const name = text(typeof entry === 'object' && entry !== null && 'name' in entry ? entry.name : entry);
    return name === undefined ? [] : [{ literal: name }];
  });
}
