import type { Corpus } from '../corpus/corpus.js';
import type { QuotationMatch } from '../match/model.js';
import { matchQuotation, type QuotationHints } from '../match/quotation.js';
import type { Edit } from './model.js';

/** More departures than this are no longer a quotation with changes: quote anew. */
const mostDepartures = 6;

/**
 * The edits that mark each departure of an altered quotation as the writer's own: `[five]` for words put in or put
 * for others, `…` for words left out. `undefined` where the result would not be faithful under the quotation
 * matching contract: an elision must not swallow a negation.
 *
 * @param text the quotation; spans of the edits are in it
 * @param found what became of it
 * @example // “We will plant five trees” for “We will plant four trees”: “We will plant [five] trees”
 */
export function editorialEdits(
  corpus: Corpus,
  text: string,
  hints: QuotationHints,
  found: QuotationMatch,
): Edit[] | undefined {
  const { differences } = found;
  if (differences.length === 0 || differences.length > mostDepartures) return undefined;
  const edits: Edit[] = [];
  for (const d of differences) {
    const { start, end } = d.quotation;
    if (d.kind !== 'missing') {
      const own = text.slice(start, end);
      if (own.trim() === '' || /[[\]]/.test(own)) return undefined;
      const lead = own.length - own.trimStart().length;
      const trail = own.length - own.trimEnd().length;
      edits.push({ start: start + lead, end: end - trail, newText: `[${own.trim()}]` });
    } else {
      // Words, not the inside of a word or a mark.
      if (!/\p{L}|\p{N}/u.test(d.sourceText)) return undefined;
      const before = text[start - 1];
      const after = text[start];
      const lead = before === undefined || /\s/.test(before) ? '' : ' ';
      const trail = after === undefined || /[\s.,;:!?]/.test(after) ? '' : ' ';
      edits.push({ start, end: start, newText: `${lead}…${trail}` });
    }
  }
  const marked = applyEdits(text, edits);
  return matchQuotation(corpus, marked, hints).match === 'faithful' ? edits : undefined;
}

/** A text with edits made that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const e of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, e.start) + e.newText;
    at = e.end;
  }
  return result + text.slice(at);
}
