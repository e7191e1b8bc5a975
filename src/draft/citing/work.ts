import type { CslItem, CslName } from '../../source/metadata.js';
import type { Span } from '../../text/span.js';

/** A work that is cited, and the place in it. */
export interface CitedWork {
  readonly key: string;
  /** `para. 8` */
  readonly locator?: string;
  /** What is known about it; absent where only the key is. */
  readonly item?: Partial<CslItem>;
  /** The words that it is cited for, in the text of the source. */
  readonly passage?: { readonly text: string; readonly span: Span };
}

/** Fields of a work that a template may name. `undefined`: not known. */
export function fieldsOf(work: CitedWork): Readonly<Record<string, string | undefined>> {
  const { item } = work;
  const year = item?.issued?.['date-parts']?.[0]?.[0];
  return {
    key: work.key,
    locator: work.locator,
    author: authors(item?.author ?? []),
    year: year === undefined ? undefined : String(year),
    title: item?.title,
    outlet: item?.['container-title'],
    url: webAddress(work),
  };
}

function authors(names: readonly CslName[]): string | undefined {
  const short = names.map((n) => n.family ?? n.literal ?? n.given ?? '').filter((n) => n !== '');
  if (short.length === 0) return undefined;
  return short.length > 2 ? `${short[0]} et al.` : short.join(' and ');
}

/** The address of a work that is on the web. */
export function webAddress(work: CitedWork): string | undefined {
  const url = work.item?.URL;
  return url !== undefined && /^https?:\/\/[^\s<>"]+$/i.test(url) ? url : undefined;
}

/**
 * A work in words, shortly, as it stands in a parenthesis: what is not known is left out, a key stands in where
 * neither author nor title is known.
 *
 * @example // 'Ruiz 2025, para. 8'
 */
export function shortReference(work: CitedWork): string {
  const f = fieldsOf(work);
  const who = f.author ?? f.outlet ?? f.title ?? work.key;
  const named = f.year === undefined ? who : `${who} ${f.year}`;
  return f.locator === undefined ? named : `${named}, ${f.locator}`;
}

/**
 * A work in words, in full, as it stands in a note.
 *
 * @example // 'Ruiz, The River Plan, The Post, 2025, para. 8'
 */
export function fullReference(work: CitedWork): string {
  const f = fieldsOf(work);
  const known = [f.author, f.title, f.outlet].filter((part) => part !== undefined);
  const parts = [...(known.length > 0 ? known : [work.key]), f.year, f.locator];
  return parts.filter((part) => part !== undefined).join(', ');
}
