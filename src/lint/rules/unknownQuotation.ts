import { nthBlock, nthQuotation } from '../../draft/lists.js';
import { textAt } from '../../text/span.js';
import { isStopWord } from '../../text/stopWords.js';
import { words } from '../../text/words.js';
import { withLazy } from '../../util/beside.js';
import { joinMessages, type Message, msg } from '../../util/message.js';
import type { Analysis, CheckedQuotation, Rule } from '../model.js';
import { excerptOf, place } from '../wording.js';
import { dropMarks } from './fixes.js';

/**
 * Shorter marked words are as often a title, a term or irony as somebody's words: they are reported only where the
 * draft itself names who said them.
 */
const fewestWords = 4;

/** Quoted words that are nowhere in the corpus. */
export const unknownQuotation: Rule = {
  code: 'unknown-quotation',
  defaultSeverity: 'warning',
  summary: 'Quoted words are nowhere in the sources.',
  byBlock: true,
  *check(analysis) {
    const { draft, corpus } = analysis;
    if (corpus.sources.length === 0) return;
    for (const checked of analysis.quotations) {
      if (!isUnknown(analysis, checked)) continue;
      const quotation = nthQuotation(draft, checked.quotation);
      const parts: Message[] = [msg('These words are in none of your sources.')];
      const nearest = checked.match.nearest ?? checked.match.evidence[0];
      if (nearest) parts.push(msg('Nearest: “{0}” ({1}).', excerptOf(nearest), place(nearest)));
      yield withLazy(
        {
          start: quotation.start,
          end: quotation.end,
          message: joinMessages(parts),
          evidence: nearest ? [nearest] : [],
        },
        'fixes',
        () => dropMarks(analysis, checked),
      );
    }
  },
};

/** Whether a quotation is reported as unknown: it is nowhere, and it is somebody's words rather than a title or irony. */
export function isUnknown({ draft }: Pick<Analysis, 'draft'>, checked: CheckedQuotation): boolean {
  if (checked.match.match !== 'absent' || checked.isElsewhere) return false;
  const quotation = nthQuotation(draft, checked.quotation);
  if (nthBlock(draft, quotation.block)?.kind === 'heading') return false;
  const own = words(textAt(draft.prose.text, quotation.prose));
  const count = own.length;
  // `sang “Cold Harbour Nights”`: as few words as these, each with a capital, are a title.
  if (count < fewestWords && own.every((w) => /^\p{Lu}/u.test(w.text) || isStopWord(w.norm))) return false;
  return count >= fewestWords || (checked.speakerInDraft !== undefined && count >= 2);
}
