import { keyFromName } from '../source/key.js';
import type { CslItem } from '../source/metadata.js';

/** Fields that are shown, and so have to be what CSL-JSON says they are. */
const texts = ['title', 'container-title', 'publisher', 'URL', 'language'] as const;

/**
 * A CSL-JSON item as somebody wrote it, with the fields left out whose type is wrong (`wrong` names them). The key is
 * `citation-key`, else `id`, else made from the file name of the source.
 *
 * @example readItem({ id: 'minutes', author: 'Ana Ruiz' }, 'a.txt') // wrong: ['author']
 */
export function readItem(
  fields: Readonly<Record<string, unknown>>,
  name: string,
): { item: CslItem; wrong: readonly string[] } {
  const wrong: string[] = [];
  const kept: Record<string, unknown> = { ...fields };
  const drop = (key: string) => {
    delete kept[key];
    wrong.push(key);
  };
  for (const key of texts) if (key in kept && typeof kept[key] !== 'string') drop(key);
  if ('author' in kept && !isListOf(kept.author, isName)) drop('author');
  if ('issued' in kept && !isDate(kept.issued)) drop('issued');
  const id = fields['citation-key'] ?? fields.id;
  const key =
    (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : keyFromName(name);
  return {
    item: { ...kept, id: key, type: typeof fields.type === 'string' ? fields.type : 'document' },
    wrong,
  };
}

function isName(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return ['family', 'given', 'literal'].every((k) => value[k] === undefined || typeof value[k] === 'string');
}

function isDate(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const parts = value['date-parts'];
  const isPart = (n: unknown) => typeof n === 'number' || typeof n === 'string';
  return parts === undefined || isListOf(parts, (list) => isListOf(list, isPart));
}

function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
