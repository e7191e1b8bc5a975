import type { CitationItem } from '../draft/model.js';
import type { Evidence } from '../match/model.js';
import { locatorCovers } from '../source/locators.js';
import type { Span } from '../text/span.js';
import type { Analysis, Edit } from './model.js';

/** Ways to cite that are no citation keys: a footnote, a link, an address. */
const otherCitation = /\[\^|\]\(|https?:\/\/|\\(?:foot)?cite|\\footnote/;

/**
 * Whether a draft cites anything for these words: a citation, footnote or link in their paragraph that stands behind
 * their start. (A citation at the end of a paragraph stands for what is before it.)
 */
export function isCited({ draft }: Analysis, block: number, from: number): boolean {
  const own = draft.blocks[block];
  if (!own) return false;
  const next = draft.blocks[block + 1];
  const end = Math.max(own.end, next?.start ?? draft.text.length);
  if (draft.citations.some((c) => c.start >= from && c.start < end)) return true;
  return otherCitation.test(draft.text.slice(from, Math.min(end, own.end + 200)));
}

/** The items of these citations. */
export function itemsOf({ draft }: Analysis, citations: readonly number[]): CitationItem[] {
  return citations.flatMap((c) => draft.citations[c]!.items);
}

/** Whether a citation item's locator leads past all of the evidence; `false` where it has none, or nobody can tell. */
export function isElsewhere(
  { corpus }: Analysis,
  item: CitationItem,
  evidence: readonly Evidence[],
): boolean {
  const source = corpus.get(item.key);
  const own = evidence.filter((e) => e.source === item.key);
  if (!source || !item.locator || own.length === 0) return false;
  return own.every((e) => locatorCovers(source, item.locator!.text, e) === false);
}

/** Where a citation is put behind a sentence or quotation: before its final full stop, behind a closing mark. */
export function citationPlace(text: string, words: Span): Span {
  let at = words.end;
  while (at > words.start && /[.!?…,;:\s]/.test(text[at - 1]!)) at--;
  return { start: at, end: at };
}

/** The edit that cites evidence at a place. */
export function citationEdit(at: Span, citation: string): Edit {
  return { ...at, newText: ` ${citation}` };
}
