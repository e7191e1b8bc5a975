/** Where keys are named that are cited nowhere in the text, by language; the first group is the list. */
const lists: Readonly<Record<string, RegExp>> = {
  latex: /\\nocite[ \t]*\{([^{}]{0,2000})\}/g,
  tex: /\\nocite[ \t]*\{([^{}]{0,2000})\}/g,
  // `nocite:` of the front matter: on its line, or indented below it.
  markdown: /^nocite:[ \t]*([^\r\n]*(?:\r?\n[ \t]+[^\r\n]*){0,200})/gm,
};

/**
 * Keys that a draft puts into its list of references without citing them at a place: `\nocite{a,b}`, `nocite: '@a, @b'`
 * in Pandoc's front matter. `*` stands for all.
 *
 * @example citedWithoutPlace('latex', '\\nocite{*}') // ['*']
 */
export function citedWithoutPlace(languageId: string, text: string): string[] {
  const isMarkdown = ['markdown', 'quarto', 'rmd'].includes(languageId);
  const list = isMarkdown ? lists.markdown : Object.hasOwn(lists, languageId) ? lists[languageId] : undefined;
  if (!list) return [];
  return [...text.matchAll(list)].flatMap(([, names = '']) =>
    isMarkdown
      ? [...names.matchAll(/@(\*|[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*)/gu)].map((m) => m[1]!)
      : names
          .split(',')
          .map((n) => n.trim())
          .filter((n) => n !== ''),
  );
}
