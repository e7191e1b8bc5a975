import { documentNouns } from '../../attribution/data/en/nouns.js';
import type { Intermediary } from '../../attribution/model.js';
import { nameWords } from '../../corpus/passages.js';
import { nthBlock, nthQuotation } from '../../draft/lists.js';
import { textAt } from '../../text/span.js';
import { isStopWord } from '../../text/stopWords.js';
import { words } from '../../text/words.js';
import { joinMessages, type Message, msg } from '../../util/message.js';
import type { Analysis, CheckedQuotation, Rule } from '../model.js';
import { place } from '../wording.js';

/** The speaker is named, but the source had the words through an intermediary that the draft leaves out. */
export const quotationOfQuotation: Rule = {
  code: 'quotation-of-quotation',
  defaultSeverity: 'information',
  summary: 'The source had these words through somebody whom the draft leaves out.',
  byBlock: true,
  *check(analysis) {
    for (const checked of analysis.quotations) {
      const { match, said } = checked;
      if ((match.match !== 'exact' && match.match !== 'faithful') || match.ambiguous) continue;
      if (checked.mouth !== 'same' || !said?.speaker) continue;
      const source = analysis.corpus.get(match.evidence[0]!.source);
      // Who says what in a source takes long to read: not where the sentence of the words has them from who says them.
      const sayers = source && analysis.corpus.sayersAt(source, match.evidence[0]!);
      if (sayers?.every((s) => s.isFirstHand)) continue;
      const sourced = checked.sourced();
      if (!sourced || sourced.kind === 'indirect') continue;
      // `the report calls it “a model”`: whoever mentions a report is no intermediary.
      if (documentNouns.has(words(sourced.speaker?.name ?? '').at(-1)?.norm ?? '')) continue;
      const own = nameWords(String(source?.metadata['container-title'] ?? ''));
      const dropped = sourced.via.filter(
        // `told the Post`, in the Post itself
        (v) =>
          !isMentioned(analysis, checked, v) && !nameWords(v.name ?? v.text).every((w) => own.includes(w)),
      );
      if (dropped.length === 0) continue;
      const parts: Message[] = dropped.map((v) => through(v));
      parts.push(msg('Source: {0}.', place(match.evidence[0]!)));
      yield {
        start: checked.start,
        end: checked.end,
        message: joinMessages(parts),
        evidence: match.evidence,
        fixes: [],
      };
    }
  },
};

function through(via: Intermediary): Message {
  const name = via.name ?? via.text;
  switch (via.role) {
    case 'translated':
      return msg('The source has these words as translated by {0}, which the draft leaves out.', name);
    case 'reported':
      return msg('The source has these words as reported by {0}, which the draft leaves out.', name);
    case 'quoted':
      return msg('The source has these words as quoted by {0}, which the draft leaves out.', name);
  }
}

/** Whether the draft names the intermediary in the paragraph, in words or by initials (`WSJ`). */
function isMentioned({ draft }: Analysis, checked: CheckedQuotation, via: Intermediary): boolean {
  const quotation = nthQuotation(draft, checked.quotation);
  // Beside a block quotation the paragraphs around it say it.
  const around = quotation.kind === 'block' ? 1 : 0;
  const own = nthBlock(draft, quotation.block)!;
  const first = nthBlock(draft, quotation.block - around) ?? own;
  const last = nthBlock(draft, quotation.block + around) ?? own;
  const text = textAt(draft.prose.text, { start: first.prose.start, end: last.prose.end });
  const names = nameWords(via.name ?? via.text).filter((w) => !isStopWord(w));
  const initials = names.map((n) => n[0]).join('');
  return words(text).some(
    (w) =>
      names.includes(w.norm) ||
      (initials.length > 1 && w.norm === initials) ||
      (via.role === 'translated' && /^(?:translat|interpret)/.test(w.norm)),
  );
}
