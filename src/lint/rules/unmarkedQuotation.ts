import { textAt } from '../../text/span.js';
import { joinMessages, msg } from '../../util/message.js';
import type { Rule } from '../model.js';
import { place } from '../wording.js';

/** A long run of a source's words without quotation marks. */
export const unmarkedQuotation: Rule = {
  code: 'unmarked-quotation',
  defaultSeverity: 'information',
  summary: 'A long run of words stands in a source word for word, without quotation marks.',
  byBlock: true,
  *check(analysis) {
    for (const run of analysis.unmarked) {
      const own = textAt(analysis.draft.text, run);
      // Marks are put around words as they are written; not across paragraphs or a citation.
      const isPlain = !/[\n\r“”"[\]`*_]/.test(own);
      const marks = [
        { start: run.start, end: run.start, newText: '“' },
        { start: run.end, end: run.end, newText: '”' },
      ];
      yield {
        start: run.start,
        end: run.end,
        message: joinMessages([
          msg('{0} words in a row stand in a source word for word, without quotation marks.', run.words),
          msg('Source: {0}.', place(run.evidence)),
        ]),
        evidence: [run.evidence],
        fixes:
          isPlain && own === run.evidence.text
            ? [{ title: msg('Put quotation marks around them'), edits: marks }]
            : [],
      };
    }
  },
};
