import { cslFields } from '../source/cslItem.js';
import { keyFromName } from '../source/key.js';
import type { CslItem } from '../source/metadata.js';

/**
 * A CSL-JSON item as somebody wrote it, with the fields left out whose type is wrong (`wrong` names them). The key is
 * `citation-key`, else `id`, else made from the file name of the source.
 *
 * @example readItem({ id: 'minutes', title: ['x'] }, 'a.txt') // wrong: ['title']
 */
export function readItem(
  written: Readonly<Record<string, unknown>>,
  name: string,
): { item: CslItem; wrong: readonly string[] } {
  const { fields, wrong } = cslFields(written);
  const id = written['citation-key'] ?? written.id;
  const key =
    (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : keyFromName(name);
  const type = typeof written.type === 'string' ? written.type : 'document';
  return { item: { ...fields, id: key, type }, wrong };
}
