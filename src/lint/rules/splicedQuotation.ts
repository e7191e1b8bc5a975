import { quotationAt } from '../../corpus/passages.js';
import { nthQuotation } from '../../draft/lists.js';
import { textAt } from '../../text/span.js';
import { withLazy } from '../../util/beside.js';
import { joinMessages, type Message, msg } from '../../util/message.js';
import type { Analysis, CheckedQuotation, Edit, Fix, Rule } from '../model.js';
import { place } from '../wording.js';
import { dropMarks } from './fixes.js';

/** An elision jumps backwards, joins speakers or distant passages, or swallows a negation. */
export const splicedQuotation: Rule = {
  code: 'spliced-quotation',
  defaultSeverity: 'error',
  summary: 'An elision joins what the source keeps apart, or swallows a negation.',
  byBlock: true,
  *check(analysis) {
    for (const checked of analysis.quotations) {
      if (checked.match.match !== 'spliced') continue;
      const best = checked.match.evidence[0];
      const parts = [explainSplice(analysis, checked)];
      if (best) parts.push(msg('Source: {0}.', place(best)));
      yield withLazy(
        {
          start: checked.start,
          end: checked.end,
          message: joinMessages(parts),
          evidence: checked.match.evidence,
        },
        'fixes',
        () => [
          ...restoreWords(analysis, checked),
          ...quoteApart(analysis, checked),
          ...dropMarks(analysis, checked),
        ],
      );
    }
  },
};

/** Why the parts must not be joined, in words a person understands. */
export function explainSplice(analysis: Analysis, checked: CheckedQuotation): Message {
  const { splice, spliceDetail } = checked.match;
  switch (splice) {
    case 'backwards':
      return msg('The elision jumps backwards: what follows it comes earlier in the source.');
    case 'speakers': {
      const [first, second] = speakersOf(analysis, checked);
      if (first !== undefined && second !== undefined && first !== second)
        return msg('The elision joins the words of different speakers: {0} and {1}.', first, second);
      const known = first ?? second;
      return known !== undefined && first !== second
        ? msg('The elision joins the words of {0} with words that somebody else says.', known)
        : msg('The elision joins the words of different speakers.');
    }
    case 'distance':
      return msg('The elision joins passages that stand far apart in the source.');
    case 'negation': {
      const word = spliceDetail?.word;
      if (word === undefined)
        return msg('The elision leaves out a word that turns the meaning, such as “not”, “only” or “if”.');
      return spliceDetail?.gaps[spliceDetail.at]?.mark === 'bracket'
        ? msg('The brackets stand in place of “{0}”, which turns the meaning.', word)
        : msg('The elision leaves out “{0}”, which turns the meaning.', word);
    }
    default:
      return msg('The elision joins what the source keeps apart.');
  }
}

/** Who says in the source what stands before the gap that must not be, and behind it. */
function speakersOf(
  { corpus }: Analysis,
  { match }: CheckedQuotation,
): readonly [string | undefined, string | undefined] {
  const gap = match.spliceDetail?.gaps[match.spliceDetail.at];
  const source = corpus.get(match.evidence[0]?.source ?? '');
  if (!gap || !source) return [undefined, undefined];
  const at = (offset: number) => quotationAt(corpus, source, offset)?.speaker?.name;
  return [at(gap.source.start - 1), at(gap.source.end)];
}

/** Puts back what the elision or the brackets left out, where the quotation is verbatim with it. */
function restoreWords({ draft }: Analysis, { restoring: worked, match }: CheckedQuotation): Fix[] {
  const restoring = worked();
  if (!restoring?.every((e) => isAsRead(textAt(draft.text, e)))) return [];
  const isBracket = match.spliceDetail?.gaps[match.spliceDetail.at]?.mark === 'bracket';
  const title = isBracket
    ? msg('Put the source’s words in place of the brackets')
    : msg('Put back the words left out');
  return [{ title, edits: restoring, preferred: true }];
}

/**
 * Ends the quotation at the gap and opens it again behind it, so that each part stands by itself. Only for one
 * speaker's words: those of two are kept apart by naming both.
 */
function quoteApart({ draft }: Analysis, { quotation, match }: CheckedQuotation): Fix[] {
  const q = nthQuotation(draft, quotation);
  const detail = match.spliceDetail;
  if (!detail || (match.splice !== 'distance' && match.splice !== 'backwards')) return [];
  const gap = detail.gaps[detail.at];
  if (detail.gaps.length !== 1 || gap?.mark !== 'elision' || q.kind !== 'marked' || q.close === undefined)
    return [];
  const open = textAt(draft.text, { start: q.outer.start, end: q.start }).trim();
  const close = textAt(draft.text, { start: q.end, end: q.outer.end }).trim();
  if (open !== q.open || close !== q.close || !isAsRead(textAt(draft.text, gap.quotation))) return [];
  const edit: Edit = { ...gap.quotation, newText: `${close} … ${open}` };
  return [{ title: msg('Quote the two parts apart'), edits: [edit], preferred: true }];
}

/** Whether an elision or brackets stand in the draft as they were read, and not as a command of its language. */
function isAsRead(text: string): boolean {
  return !/[\\{}<>]/.test(text);
}
