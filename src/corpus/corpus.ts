import type { Sayer } from '../attribution/glance.js';
import type { Attribution } from '../attribution/model.js';
import type { Source, SourceKey, SourceLine } from '../source/model.js';
import type { Span } from '../text/span.js';

/**
 * All sources in force for a draft: an immutable snapshot. A change gives a new snapshot that shares what did not
 * change.
 */
export interface Corpus {
  /** Goes up with every change: answers from different generations must not be mixed. */
  readonly generation: number;
  /** In the order they were given. */
  readonly sources: readonly Source[];
  get(key: SourceKey | string): Source | undefined;
  /** What {@link attribute} reads out of a source; computed once, when first asked for. */
  attributions(source: Source): readonly Attribution[];
  /** Those of them whose words share something with a span of the source's text; not read where nobody can say anything there. */
  attributionsAt(source: Source, within: Span): readonly Attribution[];
  /**
   * Who is said to say what stands in a span of a source, as its sentences name them. `undefined` where they alone do not tell; much
   * quicker than reading all of the source.
   */
  sayersAt(source: Source, within: Span): readonly Sayer[] | undefined;
  /** Those of them that are quotations (not reported speech). */
  quotationsAt(source: Source, within: Span): readonly Attribution[];
  /**
   * The same as {@link attributions}, if it was read already; else `undefined`, and it is read when nobody waits for anything ({@link readWanted}
   * of `build.ts`). For who answers while somebody types: it takes 11 ms a source.
   */
  attributionsAtHand(source: Source): readonly Attribution[] | undefined;
  /** The line at an offset of a source; between two lines, the one before. */
  lineAt(source: Source, offset: number): SourceLine | undefined;
}
