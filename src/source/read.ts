import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { msg } from '../util/message.js';
import type { Problem } from '../util/problem.js';
import { decode } from './decode.js';
import type { CslItem } from './metadata.js';
import type { Source, SourceKey } from './model.js';
import { metadataFrom, readFrontMatter } from './readers/frontMatter.js';
import { markdownBlocks } from './readers/markdown.js';
import { plainBlocks } from './readers/text.js';
import { structure } from './structure.js';

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

const markdownEndings: readonly string[] = ['md', 'markdown', 'qmd'];

/**
 * Reads a source: text, structure, metadata, hash. No `source` when nothing could be read; `problems` says why.
 *
 * @example readSource({ uri: 'a.txt', name: 'a.txt', bytes }).source?.lines[0]
 */
export function readSource(input: SourceInput): { source?: Source; problems: readonly Problem[] } {
  const ending = endingOf(input.name);
  if (!sourceEndings.includes(ending)) {
    const message = msg(
      'Sourceline reads text and Markdown; it cannot read .{0} files yet. Save it as .txt or .md.',
      ending,
    );
    return { problems: [{ code: 'unknown-format', severity: 'warning', message, file: input.uri }] };
  }
  const { text, problem } = decode(input.bytes, input.uri);
  const problems = problem ? [problem] : [];
  if (text === undefined) return { problems };
  const isMarkdown = markdownEndings.includes(ending);
  const front = isMarkdown ? readFrontMatter(text) : undefined;
  if (front?.isInvalid) {
    const message = msg('The front matter is not YAML with fields; title, author and date were left out.');
    problems.push({ code: 'invalid-front-matter', severity: 'warning', message, file: input.uri });
  }
  const blocks = isMarkdown ? markdownBlocks(text, front?.end) : plainBlocks(text);
  const { paragraphs, lines } = structure(text, blocks);
  if (lines.length === 0) {
    const message = msg('The file has no text to cite.');
    return {
      problems: [...problems, { code: 'empty-source', severity: 'warning', message, file: input.uri }],
    };
  }
  const metadata = input.metadata ?? metadataFrom(front?.fields ?? {}, input.name);
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
