import type { QuotationMatch } from '../../match/model.js';
import { joinMessages, type Message, msg } from '../../util/message.js';
import type { Rule } from '../model.js';
import { place } from '../wording.js';
import { dropMarks } from './fixes.js';

/** An elision jumps backwards, joins speakers or distant passages, or swallows a negation. */
export const splicedQuotation: Rule = {
  code: 'spliced-quotation',
  defaultSeverity: 'error',
  summary: 'An elision joins what the source keeps apart, or swallows a negation.',
  *check(analysis) {
    for (const checked of analysis.quotations) {
      if (checked.match.match !== 'spliced') continue;
      const best = checked.match.evidence[0];
      const parts = [reason(checked.match.splice)];
      if (best) parts.push(msg('Source: {0}.', place(best)));
      yield {
        start: checked.start,
        end: checked.end,
        message: joinMessages(parts),
        evidence: checked.match.evidence,
        fixes: dropMarks(analysis, checked),
      };
    }
  },
};

function reason(splice: QuotationMatch['splice']): Message {
  switch (splice) {
    case 'backwards':
      return msg('The elision jumps backwards: what follows it comes earlier in the source.');
    case 'speakers':
      return msg('The elision joins the words of different speakers.');
    case 'distance':
      return msg('The elision joins passages that stand far apart in the source.');
    case 'negation':
      return msg('The elision leaves out a word that turns the meaning, such as “not”, “only” or “if”.');
    case undefined:
      return msg('The elision joins what the source keeps apart.');
  }
}
