import type { Span } from '../text/span.js';
import type { Brand } from '../util/brand.js';
import type { OriginalMap } from './extraction.js';
import type { CslItem } from './metadata.js';
import type { Columns } from './structure.js';

/** A citation key: what stands after `@` in `[@key]`. Unique in a corpus. */
export type SourceKey = Brand<string, 'SourceKey'>;

/** What kind of block a paragraph is. */
export type BlockKind = 'sentence' | 'heading' | 'list-item' | 'table-row';

/**
 * A block of a source, in reading order. Headings count as paragraphs: paragraph numbers are what a reader counts
 * going down the page, from 1.
 */
export interface Paragraph extends Span {
  /** From 1. */
  readonly number: number;
  /** `sentence` for running prose. */
  readonly kind: BlockKind;
  /** Whether the source's markup says it is a block quotation (Markdown `>`, HTML `blockquote`). */
  readonly quoted: boolean;
  /** Indices into {@link Source.lines}, half-open. */
  readonly firstLine: number;
  readonly endLine: number;
  /** Whether a block quotation begins with it, where the markup says so: another one may end right before it. */
  readonly opensQuote?: boolean;
  /** Who speaks it, where the format says so (captions): the name, in the text before the words. */
  readonly speaker?: Span;
  /** Where pages and times begin in it, ascending. */
  readonly marks?: readonly PlaceMark[];
}

/** Where a page begins, or what is said at a time. */
export interface PlaceMark {
  /** In the source's text. */
  readonly offset: number;
  /** `p. 12`, `00:12:31`. */
  readonly locator: string;
}

/** A source line: one sentence, heading, list item or table row of a source. */
export interface SourceLine extends Span {
  /** Index into {@link Source.lines}. */
  readonly index: number;
  /** Paragraph number, from 1. */
  readonly paragraph: number;
  /** Number in its paragraph, from 1. */
  readonly sentence: number;
  readonly kind: BlockKind;
  /** Where a reader finds it: `para. 8`, `p. 12`, `00:12:31`. */
  readonly locator: string;
}

/** One document that can be cited. Immutable. */
export interface Source {
  readonly key: SourceKey;
  readonly metadata: CslItem;
  /** Where it was read from: a path or URI as the host names it; unique in a corpus. */
  readonly uri: string;
  /** Whether it came with the product, not from the writer's workspace. */
  readonly bundled: boolean;
  /** The text as read (of formats with markup or pages, as extracted); every offset counts UTF-16 units in it. */
  readonly text: string;
  /** Whether the text was extracted from markup or pages: then no editor shows it at these offsets in the file itself. */
  readonly extracted: boolean;
  /** Where extracted text stands in the file, if that is itself text. */
  readonly original?: OriginalMap | undefined;
  /** `sha256:` and 64 hexadecimal digits, of the text in UTF-8. */
  readonly hash: string;
  readonly paragraphs: readonly Paragraph[];
  readonly lines: readonly SourceLine[];
  /** The same paragraphs and lines in columns, where they are at hand: for who reads them of many sources. */
  readonly columns?: Columns | undefined;
}
