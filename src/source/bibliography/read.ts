import { msg } from '../../util/message.js';
import type { Result } from '../../util/problem.js';
import { decode } from '../decode.js';
import { readBibtex } from './bibtex.js';
import { readCslJson, readCslYaml } from './items.js';
import type { BibliographyEntry, BibliographyInput } from './model.js';
import { readRis } from './ris.js';

/** File name endings of bibliographies, in lower case. */
export const bibliographyEndings: readonly string[] = ['bib', 'ris', 'json', 'yaml', 'yml'];

/**
 * Reads a bibliography: BibTeX (.bib), RIS (.ris), CSL-JSON (.json) or CSL-YAML (.yaml, .yml, as Pandoc's `references`). An entry
 * that cannot be read is a problem; the others count.
 */
export function readBibliography(input: BibliographyInput): Result<BibliographyEntry[]> {
  const { text, problem } = decode(input.bytes, input.uri);
  const problems = problem ? [problem] : [];
  if (text === undefined) return { value: [], problems };
  const { value, problems: more } = readText(text, input);
  return { value, problems: [...problems, ...more] };
}

function readText(text: string, input: BibliographyInput): Result<BibliographyEntry[]> {
  const ending = input.name.slice(input.name.lastIndexOf('.') + 1).toLowerCase();
  switch (ending) {
    case 'bib':
      return readBibtex(text, input.uri);
    case 'ris':
      return readRis(text, input.uri);
    case 'json':
      return readCslJson(text, input.uri);
    case 'yaml':
    case 'yml':
      return readCslYaml(text, input.uri);
    default: {
      const message = msg('A bibliography is a .bib, .ris, .json or .yaml file, not .{0}.', ending);
      return {
        value: [],
        problems: [{ code: 'unknown-format', severity: 'warning', message, file: input.uri }],
      };
    }
  }
}
