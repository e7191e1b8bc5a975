import type { Draft } from './model.js';

/** What a draft language can read and write. One module a language; everything else works for all of them. */
export interface DraftLanguage {
  /** VS Code's language identifiers that it serves. */
  readonly ids: readonly string[];
  /** File name endings, with the dot, lower case. */
  readonly extensions: readonly string[];
  parse(text: string): Draft;
  /** `[@key, para. 8]`; `undefined` where the language has no citations. */
  formatCitation(key: string, locator?: string): string;
  /** The comment that silences rules on the next line. */
  formatComment(text: string): string;
  /**
   * Whether `offset` is where prose is written: not in code, front matter, a comment, a URL. Cheap enough to ask
   * per keystroke.
   */
  isProse(text: string, offset: number): boolean;
}
