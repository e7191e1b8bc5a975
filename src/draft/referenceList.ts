import { textAt } from '../text/span.js';
import type { DraftBlock } from './model.js';

/** Headings of lists of references, in English and German. `Sources` and `Notes` head prose too often. */
const headings =
  /^(?:\d{1,2}\.?\s+)?(?:references|reference list|list of references|bibliography|works cited|literature cited|literatur|literaturverzeichnis|quellenverzeichnis)\s*:?$/i;
const longestHeading = 60;
/** What every entry has somewhere: a year, that it has none, or an address (which prose holds as one sign). */
const entry = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|\bn\.\s?d\.|\bo\.\s?J\.|\ufffc|\bdoi\b|https?:/i;

/** Whether a block is the heading of a list of references. */
export function headsReferences(prose: string, { prose: { start, end } }: DraftBlock): boolean {
  if (end - start >= longestHeading) return false;
  return headings.test(prose.slice(start, end).trim());
}

/**
 * Blocks as they are, those of a list of references as `reference`: what looks like an entry, under such a heading, up to the next
 * one. Titles in marks are no quotations, and entries state no facts.
 *
 * @example // `References`, `Smith, J. (2019). “The river.”`: the second block is a `reference`
 */
export function withReferences(prose: string, blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  let isList = false;
  let isAny = false;
  const read = blocks.map((block): DraftBlock => {
    if (headsReferences(prose, block)) {
      isList = true;
      return block;
    }
    if (block.kind === 'heading') isList = false;
    if (!isList || !entry.test(textAt(prose, block.prose).trim())) return block;
    isAny = true;
    return { ...block, kind: 'reference' };
  });
  return isAny ? read : blocks;
}
