import type { CitedWork } from './citing/work.js';
import type { Citation, Draft, DraftEdit } from './model.js';

/** The marks that a draft quotes with. */
export interface MarkStyle {
  readonly open: string;
  readonly close: string;
}

/** How a draft language writes what Sourceline puts into a draft. Every edit that it proposes is written by this. */
export interface DraftWriter {
  /** Quotation marks for a draft that has none yet. */
  readonly marks: MarkStyle;
  /**
   * Words as they have to be written to be read as themselves inside a line: `5 * 3` as `5 \* 3` in Markdown. Line ends
   * have become spaces before.
   */
  escape(words: string): string;
  /** The language's own citation of one work: `[@key, para. 8]`. The draft says which of several forms it uses. */
  cite(work: CitedWork, draft: Draft): string;
  /** The edit that adds a work to a citation of the language's own form; `undefined` where it cannot be done. */
  addTo?(citation: Citation, work: CitedWork, draft: Draft): DraftEdit | undefined;
  /**
   * A note with `words` (already escaped): the mark that is put into the line, and, where the language keeps notes
   * elsewhere, what goes to the end of the draft.
   */
  note?(words: string, draft: Draft): { readonly mark: string; readonly definition?: string };
  /** Linked words (already escaped): `[words](url)`. */
  link?(words: string, url: string): string;
  /**
   * A block quotation of one or more paragraphs (already escaped) with its citation behind (`''` for none), without
   * the blank lines around it.
   */
  block(paragraphs: readonly string[], citation: string): string;
  /** A comment on a line of its own; `undefined` where the language has none. */
  comment(text: string): string | undefined;
  /** Whether such a comment needs a blank line behind it. */
  readonly commentStandsAlone?: boolean;
  /** A comment at the end of a line of prose; `undefined` where the language has none. */
  inlineComment(text: string): string | undefined;
}

/** What a draft language can read and write. One module a language; everything else works for all of them. */
export interface DraftLanguage {
  /** VS Code's language identifiers that it serves; the first is that of its drafts. */
  readonly ids: readonly string[];
  /** File name endings, with the dot, lower case. */
  readonly extensions: readonly string[];
  /** @param previous an earlier version of the same draft: what its blocks say is taken over where they are the same */
  parse(text: string, previous?: Draft): Draft;
  readonly write: DraftWriter;
  /** Ways to cite that name no key, as they are written: a note, a link, an address. Linear. */
  readonly otherCitation: RegExp;
  /**
   * Whether `offset` is where prose is written: not in code, front matter, a comment, a URL. Cheap enough to ask
   * per keystroke.
   */
  isProse(text: string, offset: number): boolean;
}
