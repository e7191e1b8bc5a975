import { parse as parseYaml } from 'yaml';
import { msg } from '../../util/message.js';
import type { Problem, Result } from '../../util/problem.js';
import { decode } from '../decode.js';
import type { CslItem } from '../metadata.js';
import { readBibtex } from './bibtex.js';
import { filesOf } from './bibtexItem.js';
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
  if (text === undefined) return { value: [], problems: problem ? [problem] : [] };
  const ending = input.name.slice(input.name.lastIndexOf('.') + 1).toLowerCase();
  switch (ending) {
    case 'bib':
      return readBibtex(text, input.uri);
    case 'ris':
      return readRis(text, input.uri);
    case 'json':
      return readItems(() => JSON.parse(text), text, input.uri);
    case 'yaml':
    case 'yml':
      return readItems(() => parseYaml(text, { logLevel: 'error' }), text, input.uri);
    default: {
      const message = msg('A bibliography is a .bib, .ris, .json or .yaml file, not .{0}.', ending);
      return {
        value: [],
        problems: [{ code: 'unknown-format', severity: 'warning', message, file: input.uri }],
      };
    }
  }
}

function readItems(parse: () => unknown, text: string, file: string): Result<BibliographyEntry[]> {
  let data: unknown;
  try {
    data = parse();
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    const message = msg('The bibliography cannot be read: {0}', reason);
    return { value: [], problems: [{ code: 'invalid-bibliography', severity: 'error', message, file }] };
  }
  const references = isRecord(data) && Array.isArray(data.references) ? data.references : data;
  const list: readonly unknown[] = Array.isArray(references) ? references : [references];
  const value: BibliographyEntry[] = [];
  const problems: Problem[] = [];
  for (const item of list) {
    const id = isRecord(item) ? (item['citation-key'] ?? item.id) : undefined;
    if (isRecord(item) && ((typeof id === 'string' && id.trim() !== '') || typeof id === 'number')) {
      const key = String(id);
      const at = Math.max(0, text.indexOf(key));
      const type = typeof item.type === 'string' ? item.type : 'document';
      const csl: CslItem = { ...item, id: key, type };
      const files = typeof item.file === 'string' ? filesOf(item.file) : [];
      value.push({
        key,
        item: csl,
        span: { start: at, end: at + key.length },
        ...(files.length > 0 && { files }),
      });
    } else {
      const message = msg('An entry of the bibliography has no id.');
      problems.push({ code: 'entry-without-id', severity: 'warning', message, file });
    }
  }
  return { value, problems };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
