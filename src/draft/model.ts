import type { MappedText } from '../text/mappedText.js';
import type { MarkedSpan } from '../text/quotationMarks.js';
import type { Span } from '../text/span.js';

/** A span of a draft, both in the draft as read (`start`, `end`) and in its prose (`prose`). */
export interface DraftSpan extends Span {
  readonly prose: Span;
}

/** A replacement in a draft as read. */
export interface DraftEdit extends Span {
  readonly newText: string;
}

/** A block of prose. */
export interface DraftBlock extends DraftSpan {
  readonly kind:
    | 'paragraph'
    | 'heading'
    | 'list-item'
    | 'table-cell'
    | 'block-quotation'
    | 'footnote'
    | 'caption'
    /** An entry of the list of references. */
    | 'reference';
}

/**
 * What a drafted sentence does. Only a `claim` is asked for a source; of a `hedged` one it is told if a source has another name, number
 * or day.
 */
export type SentenceKind =
  | 'claim'
  | 'hedged'
  | 'question'
  | 'instruction'
  | 'opinion'
  | 'signposting'
  | 'heading'
  | 'fragment';

/** One sentence of a draft's prose. Sentences of a note in the line (`\\footnote{…}`) follow the one that they stand in. */
export interface DraftSentence extends DraftSpan {
  readonly kind: SentenceKind;
  /** Whether it stands in a note. */
  readonly isNote?: true;
  /** Where notes stand in its prose, counted from its start: their words are none of its own. */
  readonly notes?: readonly Span[];
  /** Index into {@link Draft.blocks}. */
  readonly block: number;
  /** Indices into {@link Draft.citations} of those in it or right behind it. */
  readonly citations: readonly number[];
}

/** Quoted words in a draft. `start`..`end` (and `prose`) are inside the marks. */
export interface DraftQuotation extends DraftSpan {
  readonly kind: 'marked' | 'block';
  /** With the marks. Of a block quotation, the block. */
  readonly outer: DraftSpan;
  readonly open: string;
  /** `undefined`: the closing mark is missing. */
  readonly close: string | undefined;
  /** 0 for an outermost quotation, 1 for one inside it. */
  readonly depth: number;
  readonly block: number;
  /** Index into {@link Draft.sentences} of the sentence it starts in. */
  readonly sentence: number | undefined;
  /** Indices into {@link Draft.citations} of those that belong to it. */
  readonly citations: readonly number[];
}

/** One cited source in a citation: `@key, para. 8` in `[see @key, para. 8; @other]`. */
export interface CitationItem extends Span {
  readonly key: string;
  /** The key without `@`. */
  readonly keySpan: Span;
  /** As written: `para. 8`. */
  readonly locator?: { readonly text: string } & Span;
  readonly suppressAuthor: boolean;
}

/** A citation. */
export interface Citation extends Span {
  /** `[@key]`, or `@key` in the run of the sentence. */
  readonly form: 'bracketed' | 'narrative';
  /** Set where the same form also refers to other things (`<<section>>` in AsciiDoc): an unknown key is none then. */
  readonly isGuess?: boolean;
  readonly items: readonly CitationItem[];
}

/** A comment that silences rules: `<!-- sourceline-disable-next-line unsupported-claim -->`. */
export interface Suppression extends Span {
  readonly scope: 'line' | 'next-line' | 'block' | 'file' | 'analysis';
  /** Empty: all rules. */
  readonly rules: readonly string[];
  /** Of a block, the comment that ends this one and no other. */
  readonly closedBy?: Span;
  /** What it covers, in the draft as read. */
  readonly covers: Span;
}

/** A document being written, read into prose, sentences, quotations and citations. Immutable. */
export interface Draft {
  /** `markdown`, `plaintext`, … (VS Code's language identifiers). */
  readonly languageId: string;
  /** As read. */
  readonly text: string;
  /**
   * All prose of the draft, blocks separated by `\n`, markup, citations and comments left out. Code, mathematics
   * and URLs inside a sentence leave one U+FFFC behind.
   */
  readonly prose: MappedText;
  readonly blocks: readonly DraftBlock[];
  readonly sentences: readonly DraftSentence[];
  readonly quotations: readonly DraftQuotation[];
  /** All stretches in marks, in its prose, by start: what quotations are made of. */
  readonly marked: readonly MarkedSpan[];
  readonly citations: readonly Citation[];
  readonly suppressions: readonly Suppression[];
  /** Files that the front matter names (`bibliography:`), as written. */
  readonly bibliographies: readonly string[];
}
