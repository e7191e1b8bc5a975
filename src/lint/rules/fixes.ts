import { nthQuotation } from '../../draft/lists.js';
import type { Evidence } from '../../match/model.js';
import { type Span, textAt } from '../../text/span.js';
import { msg } from '../../util/message.js';
import { citingEdits } from '../cited.js';
import type { Analysis, CheckedQuotation, Fix } from '../model.js';
import { place } from '../wording.js';

/** Cites the line behind these words of the draft, as its language writes citations. */
export function citeFix(analysis: Analysis, words: Span, evidence: Evidence): Fix[] {
  const edits = citingEdits(analysis, words, evidence);
  if (!edits) return [];
  return [{ title: msg('Cite {0}', place(evidence)), edits, preferred: true }];
}

/**
 * Makes a quotation a paraphrase: drops its marks. None for block quotations, and where a mark is not written as it
 * is read (a command of the draft's language).
 */
export function dropMarks({ draft }: Analysis, checked: CheckedQuotation): Fix[] {
  const q = nthQuotation(draft, checked.quotation);
  if (q.kind !== 'marked' || q.close === undefined) return [];
  const open = { start: q.outer.start, end: q.start };
  const close = { start: q.end, end: q.outer.end };
  const isPlain = textAt(draft.text, open).trim() === q.open && textAt(draft.text, close).trim() === q.close;
  if (!isPlain) return [];
  const edits = [
    { ...open, newText: '' },
    { ...close, newText: '' },
  ];
  return [{ title: msg('Make it a paraphrase (drop the quotation marks)'), edits }];
}

/** Marks each departure from the source as the writer's own, where that makes the quotation faithful. */
export function markAsEditorial({ draft }: Analysis, checked: CheckedQuotation): Fix[] {
  const editorial = checked.editorial();
  if (!editorial) return [];
  const marks = editorial.map((e) => e.newText);
  const isElision = marks.every((m) => m.includes('…'));
  const isBracket = marks.every((m) => !m.includes('…'));
  // What is bracketed must stand in the draft as it was read.
  const isPlain = editorial.every((e) => {
    const own = textAt(draft.text, e);
    return e.newText.includes('…') ? own === '' : e.newText === `[${own}]`;
  });
  if (!isPlain) return [];
  const title = isElision
    ? msg('Mark what is left out with an elision (…)')
    : isBracket
      ? msg('Mark the change as yours with brackets ([ ])')
      : msg('Mark the changes as yours with brackets and elisions');
  return [{ title, edits: editorial }];
}
