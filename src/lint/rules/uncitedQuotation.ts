import { nthQuotation, nthSentence } from '../../draft/lists.js';
import { withLazy } from '../../util/beside.js';
import { joinMessages, msg } from '../../util/message.js';
import { isCited, keysOf } from '../cited.js';
import type { Rule } from '../model.js';
import { place } from '../wording.js';
import { citeFix } from './fixes.js';
import { isMisattributed } from './misattributedQuotation.js';

/** As few words as these are more often a term in marks than words quoted from a source. */
const fewestWords = 4;

/** A quotation stands in a source, and the draft does not cite it. */
export const uncitedQuotation: Rule = {
  code: 'uncited-quotation',
  defaultSeverity: 'information',
  summary: 'A quotation stands in a source that the draft does not cite for it.',
  byBlock: true,
  *check(analysis) {
    for (const checked of analysis.quotations) {
      const { match } = checked;
      if (match.match !== 'exact' && match.match !== 'faithful') continue;
      const quotation = nthQuotation(analysis.draft, checked.quotation);
      const count = analysis.draft.prose.text
        .slice(quotation.prose.start, quotation.prose.end)
        .split(/\s+/).length;
      if (count < fewestWords && checked.speakerInDraft === undefined) continue;
      // Without its closing mark it is still being written.
      if (quotation.kind === 'marked' && quotation.close === undefined) continue;
      if (quotation.citations.length > 0 || isMisattributed(analysis, checked)) continue;
      const sentence = nthSentence(analysis.draft, quotation.sentence);
      if (sentence && sentence.citations.length > 0) continue;
      const from = Math.min(sentence?.start ?? quotation.start, quotation.start);
      if (isCited(analysis, quotation.block, from, keysOf(match.evidence))) continue;
      const best = match.evidence[0]!;
      yield withLazy(
        {
          start: checked.start,
          end: checked.end,
          message: match.ambiguous
            ? joinMessages([
                msg('This quotation is not cited.'),
                msg('It stands in {0} places, the first {1}.', match.evidence.length, place(best)),
              ])
            : msg('This quotation is not cited. It stands in {0}.', place(best)),
          evidence: match.evidence,
        },
        'fixes',
        () => (match.ambiguous ? [] : citeFix(analysis, quotation.outer, best)),
      );
    }
  },
};
