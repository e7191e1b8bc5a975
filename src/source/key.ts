import { isStopWord } from '../text/stopWords.js';
import { words } from '../text/words.js';
import type { CslItem } from './metadata.js';

/**
 * A citation key from a file name: letters, figures and `_ - . :`, in lower case, without the ending. What Pandoc
 * would not read as a key becomes a hyphen.
 *
 * @example keyFromName('Council minutes (May).txt') // 'council-minutes-may'
 */
export function keyFromName(name: string): string {
  const bare = name.slice(name.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const key = bare
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_.:-]+/gu, '-')
    .replace(/^[-.:]+|(?<![-.:])[-.:]+$/g, '');
  return key === '' ? 'source' : key;
}

/**
 * A citation key from what is known about a source: author (or outlet), year, first telling word of the title, as
 * `ruiz-2025-river`. `undefined` where author and outlet, or the year, are not known: then the file's name says more.
 *
 * @example suggestKey({ author: [{ family: 'Ruiz' }], issued: { 'date-parts': [[2025]] }, title: 'The River Plan' })
 */
export function suggestKey(item: Partial<CslItem>): string | undefined {
  const author = item.author?.[0];
  const name = author?.family ?? author?.literal?.split(' ').at(-1) ?? item['container-title'];
  const year = item.issued?.['date-parts']?.[0]?.[0];
  if (name === undefined || year === undefined) return undefined;
  const title = (item.title ?? '')
    .replace(/^\[|\]$/g, '')
    .replace(/^(?:(?:re|fwd?|aw|wg|tr|sv|rv):\s*){1,5}/i, '');
  const word = words(title).find((w) => !isStopWord(w.norm) && w.kind === 'word');
  const parts = [name, String(year), ...(word ? [word.norm] : [])];
  return keyFromName(`${parts.map((p) => p.replace(/[.'’]/g, '')).join('-')}.`);
}
