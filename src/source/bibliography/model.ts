import type { Span } from '../../text/span.js';
import type { CslItem } from '../metadata.js';

/** One entry of a bibliography. */
export interface BibliographyEntry {
  /** The citation key. */
  readonly key: string;
  /** What is known about it; `id` is the key. */
  readonly item: CslItem;
  /** Where it stands in the file. */
  readonly span: Span;
  /** Files that it is about, as written: paths relative to the bibliography or to a reference manager's folder. */
  readonly files?: readonly string[];
}

/** A bibliography file, as a host lends it. */
export interface BibliographyInput {
  /** Path or URI as the host names it. */
  readonly uri: string;
  /** File name with its ending; chooses the reader. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
