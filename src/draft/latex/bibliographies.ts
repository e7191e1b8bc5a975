/**
 * Files that `\bibliography` and `\addbibresource` name, as written, with the ending that BibTeX adds.
 *
 * @example latexBibliographies('\\bibliography{one,two}') // ['one.bib', 'two.bib']
 */
export function latexBibliographies(text: string): string[] {
  const found: string[] = [];
  const named = /\\(?:bibliography|addbibresource)(?:\[[^\]\n]{0,200}\])?\{([^{}\n]{1,500})\}/g;
  for (const m of text.matchAll(named)) {
    for (const name of m[1]!.split(',')) {
      const file = name.trim();
      if (file !== '') found.push(/\.\w+$/.test(file) ? file : `${file}.bib`);
    }
  }
  return found;
}
