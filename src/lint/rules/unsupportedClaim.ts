import type { Draft } from '../../draft/model.js';
import { fromRaw } from '../../text/mappedText.js';
import { type Span, textAt } from '../../text/span.js';
import { joinMessages, type Message, msg } from '../../util/message.js';
import { quotationsIn } from '../analyze.js';
import type { Analysis, CheckedClaim, Rule } from '../model.js';
import { isTroubled } from '../quotationTrouble.js';
import { excerptOf, place, quotedList } from '../wording.js';

/** No source line matches a drafted claim; shows the nearest line and the words that it lacks. */
export const unsupportedClaim: Rule = {
  code: 'unsupported-claim',
  defaultSeverity: 'warning',
  summary: 'No source line matches a drafted claim.',
  byBlock: true,
  *check(analysis) {
    if (analysis.corpus.sources.length === 0) return;
    for (const claim of analysis.claims) {
      if (claim.isSettled || (claim.isLater && hasQuotationTrouble(analysis, claim))) continue;
      // `Trust, once mislaid, is not found again in a drawer.`
      if (claim.match.verdict !== 'unsupported' || claim.match.isQuiet) continue;
      if (hasQuotationTrouble(analysis, claim)) continue;
      yield {
        start: claim.start,
        end: claim.end,
        message: explain(analysis, claim),
        evidence: claim.match.evidence,
        fixes: [],
        ...(claim.match.isDoubtful && { isMild: true }),
      };
    }
  },
};

/** A quotation in the sentence that has a finding of its own: one place, one warning. */
export function hasQuotationTrouble(analysis: Analysis, claim: CheckedClaim): boolean {
  return quotationsIn(analysis, claim).some((q) => isTroubled(analysis, q));
}

/** The words of a draft at a place of it as read, as its reader sees them: `Café`, not `Caf\'e`. */
function proseAt({ prose, text }: Draft, raw: Span): string {
  return textAt(prose.text, fromRaw(prose, raw)) || textAt(text, raw);
}

function explain(analysis: Analysis, claim: CheckedClaim): Message {
  const parts: Message[] = [msg('No source line bears this out.')];
  const nearest = claim.match.evidence[0];
  if (nearest) parts.push(msg('Nearest: “{0}” ({1}).', excerptOf(nearest), place(nearest)));
  const missing = claim.match.unmatched.map((s) => proseAt(analysis.draft, s));
  if (nearest && missing.length > 0) parts.push(msg('Not in it: {0}.', quotedList(missing)));
  return joinMessages(parts);
}
