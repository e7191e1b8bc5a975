import type { Source } from '../source/model.js';
import type { MappedText } from '../text/mappedText.js';
import { fold } from '../text/normalize.js';

/**
 * How much folded text is kept, in UTF-16 units of source: about 20 MB with the maps, some 500 news articles. What is
 * dropped is folded again when asked for, a quarter of a millisecond an article.
 */
const mostKept = 2_000_000;

/** By hash, so that snapshots of one text share it; least recently used first. */
const kept = new Map<string, { readonly raw: string; readonly folded: MappedText }>();
let size = 0;

/** A source's text, folded for comparing quotations. Linear in its text when it is not remembered. */
export function foldedSource(source: Source): MappedText {
  const known = kept.get(source.hash);
  if (known?.raw === source.text) {
    kept.delete(source.hash);
    kept.set(source.hash, known);
    return known.folded;
  }
  const folded = fold(source.text);
  if (known) size -= known.raw.length;
  kept.delete(source.hash);
  kept.set(source.hash, { raw: source.text, folded });
  size += source.text.length;
  for (const [hash, old] of kept) {
    if (size <= mostKept || hash === source.hash) break;
    kept.delete(hash);
    size -= old.raw.length;
  }
  return folded;
}
