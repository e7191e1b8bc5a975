import { nthSentence } from '../../draft/lists.js';
import type { Evidence } from '../../match/model.js';
import { withLazy } from '../../util/beside.js';
import { joinMessages, type Message, msg } from '../../util/message.js';
import { quotationsIn } from '../analyze.js';
import { isCited, keysOf } from '../cited.js';
import type { Rule } from '../model.js';
import { excerptOf, place } from '../wording.js';
import { citeFix } from './fixes.js';

/** A source bears a claim out, and the draft does not cite it. */
export const uncitedClaim: Rule = {
  code: 'uncited-claim',
  defaultSeverity: 'hint',
  summary: 'A source bears a claim out, and the draft does not cite it.',
  byBlock: true,
  *check(analysis) {
    for (const claim of analysis.claims) {
      if (claim.isSettled) continue;
      const sentence = nthSentence(analysis.draft, claim.sentence)!;
      // What is quoted in it is told by `uncited-quotation`.
      if (sentence.citations.length > 0 || quotationsIn(analysis, claim).length > 0) continue;
      const best = claim.match.evidence[0];
      if (claim.match.verdict !== 'supported' || claim.match.isQuiet || !best) continue;
      if (isCited(analysis, sentence.block, claim.start, keysOf(claim.match.evidence))) continue;
      yield withLazy(
        {
          start: claim.start,
          end: claim.end,
          message: explain(best),
          evidence: claim.match.evidence,
        },
        'fixes',
        () => citeFix(analysis, claim, best),
      );
    }
  },
};

const messages = new WeakMap<Evidence, Message>();

/** The same message for the same evidence: after an edit most claims have what they had. */
function explain(best: Evidence): Message {
  let message = messages.get(best);
  if (!message) {
    message = joinMessages([
      msg('A source bears this out, and the draft does not cite it.'),
      msg('“{0}” ({1}).', excerptOf(best), place(best)),
    ]);
    messages.set(best, message);
  }
  return message;
}
