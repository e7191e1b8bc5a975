import { asciidoc } from './asciidoc/asciidoc.js';
import { html } from './html/html.js';
import type { DraftLanguage } from './language.js';
import { latex } from './latex/latex.js';
import { markdown } from './markdown/markdown.js';
import type { Draft } from './model.js';
import { org } from './org/org.js';
import { plaintext } from './plaintext/plaintext.js';
import { rst } from './rst/rst.js';
import { draftLanguageId } from './served.js';
import { typst } from './typst/typst.js';

/** Every draft language there is. */
export const draftLanguages: readonly DraftLanguage[] = [
  markdown,
  latex,
  asciidoc,
  rst,
  typst,
  org,
  html,
  plaintext,
];

/** The language for one of VS Code's identifiers or for a file name; `undefined` where none serves it. */
export function languageFor(idOrName: string): DraftLanguage | undefined {
  const id = draftLanguageId(idOrName);
  return draftLanguages.find((l) => l.ids[0] === id);
}

/**
 * Reads a draft; a language that is not served is read as plain text. With an earlier version of it the
 * sentences and marks of blocks with the same words are not looked for again; the answer is the same.
 *
 * @example parseDraft('He said “yes” [@key].', 'markdown').quotations.length // 1
 */
export function parseDraft(text: string, languageId: string, previous?: Draft): Draft {
  return (languageFor(languageId) ?? plaintext).parse(text, previous);
}
