import { parse as parseYaml } from 'yaml';
import { dateParts } from '../dateParts.js';
import { keyFromName } from '../key.js';
import type { CslItem, CslName } from '../metadata.js';

/** Front matter of a Markdown source. */
export interface FrontMatter {
  /** Offset behind its last line; 0 if there is none. */
  readonly end: number;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whether what stands between the `---` lines could not be read as YAML fields. */
  readonly isInvalid: boolean;
}

/** The longest front matter that is read, in UTF-16 units. */
const longest = 100_000;

/** YAML between `---` lines at the start of a text, as Pandoc, Quarto and Jekyll have it. */
export function readFrontMatter(text: string): FrontMatter {
  const match = /^---[ \t]*(?:\r\n|\r|\n)([\s\S]*?(?:\r\n|\r|\n))??(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/.exec(
    text.slice(0, longest),
  );
  if (!match) return { end: 0, fields: {}, isInvalid: false };
  const end = match[0].length;
  try {
    const fields: unknown = parseYaml(match[1] ?? '', { logLevel: 'error' });
    if (fields === null || fields === undefined) return { end, fields: {}, isInvalid: false };
    if (typeof fields !== 'object' || Array.isArray(fields)) return { end, fields: {}, isInvalid: true };
    return { end, fields: fields as Readonly<Record<string, unknown>>, isInvalid: false };
  } catch {
    return { end, fields: {}, isInvalid: true };
  }
}

/** What may stand in a citation key (Pandoc's manual, "Citation syntax"). */
const citationKey = /^[\p{L}\p{N}_][\p{L}\p{N}_.:#$%&+?<>~/-]*$/u;

/**
 * CSL fields from front matter as Pandoc and Quarto write it. The key is `citation-key`, else `id`, else made from the
 * file name. What is not stated is absent.
 */
export function metadataFrom(fields: Readonly<Record<string, unknown>>, name: string): CslItem {
  const id = text(fields['citation-key']) ?? text(fields.id);
  const title = text(fields.title);
  const author = authors(fields.author);
  const parts = dateParts(fields.issued ?? fields.date);
  const outlet = text(fields['container-title']) ?? text(fields.outlet);
  const publisher = text(fields.publisher);
  const url = text(fields.url) ?? text(fields.URL);
  const language = text(fields.language) ?? text(fields.lang);
  return {
    id: id === undefined ? keyFromName(name) : citationKey.test(id) ? id : keyFromName(`${id}.txt`),
    type: text(fields.type) ?? 'document',
    ...(title !== undefined && { title }),
    ...(author.length > 0 && { author }),
    ...(parts && { issued: { 'date-parts': [parts] } }),
    ...(outlet !== undefined && { 'container-title': outlet }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { URL: url }),
    ...(language !== undefined && { language }),
  };
}

function text(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function authors(value: unknown): CslName[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((entry): CslName[] => {
    if (typeof entry !== 'object' || entry === null) {
      const literal = text(entry);
      return literal === undefined ? [] : [{ literal }];
    }
    const field = (name: string) => text((entry as Readonly<Record<string, unknown>>)[name]);
    const [family, given, literal] = [field('family'), field('given'), field('literal') ?? field('name')];
    if (family !== undefined) return [{ family, ...(given !== undefined && { given }) }];
    return literal === undefined ? [] : [{ literal }];
  });
}
