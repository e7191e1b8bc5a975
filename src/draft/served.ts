/** What tells that a file or a document is a draft of a language. */
export interface ServedLanguage {
  /** VS Code's language identifiers; the first is that of its drafts. */
  readonly ids: readonly [string, ...string[]];
  /** File name endings, with the dot, lower case. */
  readonly extensions: readonly string[];
}

/**
 * Every draft language by what tells it. Apart from the modules that read them, since the extension host asks which
 * files are drafts and reads none: it would load every parser otherwise.
 */
export const served = {
  markdown: {
    ids: ['markdown', 'quarto', 'rmd'],
    extensions: ['.md', '.markdown', '.mdown', '.mkd', '.qmd', '.rmd'],
  },
  latex: { ids: ['latex', 'tex'], extensions: ['.tex', '.ltx'] },
  asciidoc: { ids: ['asciidoc', 'adoc'], extensions: ['.adoc', '.asciidoc', '.asc'] },
  rst: { ids: ['restructuredtext', 'rst'], extensions: ['.rst', '.rest'] },
  typst: { ids: ['typst'], extensions: ['.typ'] },
  org: { ids: ['org'], extensions: ['.org'] },
  html: { ids: ['html'], extensions: ['.html', '.htm', '.xhtml'] },
  plaintext: { ids: ['plaintext'], extensions: ['.txt', '.text'] },
} as const satisfies Readonly<Record<string, ServedLanguage>>;

const all: readonly ServedLanguage[] = Object.values(served);

/**
 * VS Code's identifier of the draft language that one of its identifiers or a file name means; `undefined` where none
 * serves it.
 *
 * @example draftLanguageId('notes.QMD') // 'markdown'
 */
export function draftLanguageId(idOrName: string): string | undefined {
  const dot = idOrName.lastIndexOf('.');
  const ending = dot < 0 ? '' : idOrName.slice(dot).toLowerCase();
  return all.find((l) => l.ids.includes(idOrName) || (ending !== '' && l.extensions.includes(ending)))
    ?.ids[0];
}
