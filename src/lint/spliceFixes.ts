import type { Corpus } from '../corpus/corpus.js';
import type { Gap, QuotationMatch } from '../match/model.js';
import { matchQuotation, type QuotationHints } from '../match/quotation.js';
import { applyEdits } from './editorial.js';
import type { Edit } from './model.js';

/** More words than this are not put back by a fix, in UTF-16 units: about three lines. */
const longestRestored = 200;

/**
 * The edits that put back what an elision or brackets of a spliced quotation left out, with which it is verbatim or
 * faithful: the gap that swallows a word if that is enough, else all. `undefined` where there are none, or what is
 * left out is long or not the speaker's.
 *
 * @param text the quotation; spans of the edits are in it
 * @example // “We will … sell the harbour” of “We will not sell the harbour”: “We will not sell the harbour”
 */
export function restoringEdits(
  corpus: Corpus,
  text: string,
  hints: QuotationHints,
  { splice, spliceDetail }: QuotationMatch,
): Edit[] | undefined {
  if (splice !== 'negation' || !spliceDetail) return undefined;
  const { gaps, at } = spliceDetail;
  const tries = gaps.length > 1 ? [[gaps[at]!], gaps] : [gaps];
  for (const some of tries) {
    const edits = some.map(restored).filter((e) => e !== undefined);
    if (edits.length < some.length) continue;
    const { match } = matchQuotation(corpus, applyEdits(text, edits), hints);
    if (match === 'exact' || match === 'faithful') return edits;
  }
  return undefined;
}

function restored({ quotation, sourceText }: Gap): Edit | undefined {
  if (sourceText.length > longestRestored || /[“”"«»]/.test(sourceText)) return undefined;
  return { ...quotation, newText: sourceText.replace(/\s+/g, ' ') };
}
