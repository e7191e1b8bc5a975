import { latexBibliographies } from './latex/bibliographies.js';
import { readFrontMatter } from './markdown/frontMatter.js';

/** How far into a draft its bibliographies are named, in UTF-16 units: the front matter, the preamble. */
const head = 100_000;

/** Lines that name a bibliography, by language; the first group is the file. */
const lines: Readonly<Record<string, RegExp>> = {
  asciidoc: /^(?::bibtex-file:[ \t]*|bibliography::)([^\s[]+)/gm,
  restructuredtext: /^[ \t]*\.\. bibliography::[ \t]*(\S+)/gm,
  typst: /#bibliography\(\s*(?:\(\s*)?"([^"\n]+)"/g,
  org: /^[ \t]*#\+bibliography:[ \t]*"?([^"\s](?:[^"\r\n]*[^"\s])?)/gim,
};

/**
 * Bibliography files that a draft names, as written. Cheap, and without the rest of the draft's language: a host reads
 * them before the engine has the draft. (Typst and reStructuredText name theirs at the end, so all of it is looked at.)
 */
export function namedBibliographies(languageId: string, text: string): readonly string[] {
  const pattern = Object.hasOwn(lines, languageId) ? lines[languageId] : undefined;
  if (pattern) return [...text.matchAll(pattern)].map((m) => m[1]!);
  if (!/bibliography|addbibresource/.test(text.slice(0, head))) return [];
  if (languageId === 'latex' || languageId === 'tex') return latexBibliographies(text);
  return languageId === 'plaintext' || languageId === 'html' ? [] : readFrontMatter(text).bibliographies;
}
