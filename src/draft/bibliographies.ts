import { latexBibliographies } from './latex/bibliographies.js';
import { readFrontMatter } from './markdown/frontMatter.js';

/** How far into a draft its bibliographies are named, in UTF-16 units: the front matter, the preamble. */
const head = 100_000;

/**
 * Bibliography files that a draft names, as written. Cheap, and without the rest of the draft's language: a host reads
 * them before the engine has the draft.
 */
export function namedBibliographies(languageId: string, text: string): readonly string[] {
  if (!/bibliography|addbibresource/.test(text.slice(0, head))) return [];
  if (languageId === 'latex' || languageId === 'tex') return latexBibliographies(text);
  return languageId === 'plaintext' ? [] : readFrontMatter(text).bibliographies;
}
