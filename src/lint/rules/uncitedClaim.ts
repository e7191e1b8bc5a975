import { joinMessages, msg } from '../../util/message.js';
import { quotationsIn } from '../analyze.js';
import { isCited, keysOf } from '../cited.js';
import type { Rule } from '../model.js';
import { excerpt, place } from '../wording.js';
import { citeFix } from './fixes.js';

/** A source bears a claim out, and the draft does not cite it. */
export const uncitedClaim: Rule = {
  code: 'uncited-claim',
  defaultSeverity: 'hint',
  summary: 'A source bears a claim out, and the draft does not cite it.',
  *check(analysis) {
    for (const claim of analysis.claims) {
      const best = claim.match.evidence[0];
      if (claim.match.verdict !== 'supported' || !best) continue;
      const sentence = analysis.draft.sentences[claim.sentence]!;
      // What is quoted in it is told by `uncited-quotation`.
      if (sentence.citations.length > 0 || quotationsIn(analysis, claim).length > 0) continue;
      if (isCited(analysis, sentence.block, claim.start, keysOf(claim.match.evidence))) continue;
      yield {
        start: claim.start,
        end: claim.end,
        message: joinMessages([
          msg('A source bears this out, and the draft does not cite it.'),
          msg('“{0}” ({1}).', excerpt(best.text), place(best)),
        ]),
        evidence: claim.match.evidence,
        fixes: citeFix(analysis, claim, best),
      };
    }
  },
};
