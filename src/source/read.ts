import type { Problem } from '../util/problem.js';
import type { CslItem } from './metadata.js';
import type { Source } from './model.js';

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

/** Reads a source: text, structure, metadata, hash. No `source` when nothing could be read; `problems` says why. */
export function readSource(_input: SourceInput): { source?: Source; problems: readonly Problem[] } {
  return { problems: [] };
}
