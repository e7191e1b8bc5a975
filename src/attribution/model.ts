import type { Listed } from '../text/listed.js';
import type { MarkedSpan } from '../text/quotationMarks.js';
import type { Span } from '../text/span.js';

/** A stretch of a text and what it says. `text` is exactly the text at the span. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** Somebody who said something. */
export interface Speaker extends TextSpan {
  /**
   * The fullest name (or description) the text gives; pronouns and short mentions resolved. A pronoun that the text
   * leaves open keeps itself as its name (`isNamed` in `resolve.ts` tells).
   */
  readonly name: string;
  /** Title or description the text gives: `U.S. Secretary of State`. */
  readonly description?: string;
}

/** How words reached this source. */
export interface Intermediary extends TextSpan {
  readonly role: 'translated' | 'reported' | 'quoted';
  readonly name?: string;
}

/** Words that somebody is quoted with, and who said them, when, to whom and through whom. */
export interface Attribution {
  readonly kind: 'direct' | 'partial' | 'block' | 'indirect';
  /** Paragraph number, from 1. */
  readonly paragraph: number;
  /** The words: inside the marks where there are marks. */
  readonly content: TextSpan;
  /** Absent where unknown; never a guess. */
  readonly speaker?: Speaker;
  readonly cue?: TextSpan;
  readonly time?: TextSpan;
  readonly addressee?: TextSpan;
  /** From the speaker outward. */
  readonly via: readonly Intermediary[];
}

/** A block of a text. */
export interface AttributableParagraph extends Span {
  readonly number: number;
  readonly kind: 'sentence' | 'heading' | 'list-item' | 'table-row';
  readonly quoted: boolean;
  /** Whether a block quotation begins with it, where the format says so. */
  readonly opensQuote?: boolean;
  /** Who speaks it, where the format says so. */
  readonly speaker?: Span;
}

/** What {@link Attribution}s are read out of: a text and its blocks. A source is one; so is a draft's prose. */
export interface AttributableText {
  readonly text: string;
  readonly paragraphs: Listed<AttributableParagraph>;
  readonly lines: Listed<Span>;
  /** Its stretches in marks where they are known, as `findMarkedSpans` tells them. */
  readonly marked?: Listed<MarkedSpan>;
}
