import { daysOf } from '../../match/claim/quantities.js';
import type { Evidence } from '../../match/model.js';
import { quantities } from '../../text/numbers.js';
import { withLazy } from '../../util/beside.js';
import { joinMessages, type Message, msg } from '../../util/message.js';
import { conflictWords, differenceMessage } from '../conflictWords.js';
import type { Analysis, CheckedClaim, Fix, Rule } from '../model.js';
import { excerpt, excerptOf, place } from '../wording.js';
import { hasQuotationTrouble } from './unsupportedClaim.js';

/** A source line matches a claim but for a number, date, name, role, polarity or antonym; names both words. */
export const contradictedClaim: Rule = {
  code: 'contradicted-claim',
  defaultSeverity: 'warning',
  summary: 'A source line says otherwise: a number, date, name, role, polarity or antonym differs.',
  byBlock: true,
  *check(analysis) {
    for (const claim of analysis.claims) {
      if (claim.isSettled || (claim.isLater && hasQuotationTrouble(analysis, claim))) continue;
      if (claim.match.verdict !== 'contradicted' || hasQuotationTrouble(analysis, claim)) continue;
      yield withLazy(
        {
          start: claim.start,
          end: claim.end,
          message: explain(analysis, claim),
          evidence: ofOneSource(claim.match.evidence),
        },
        'fixes',
        () => corrections(analysis, claim),
      );
    }
  },
};

/** What differs stands in the source of the first line: what others share with the claim says nothing of it. */
function ofOneSource(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter((e) => e.source === evidence[0]!.source);
}

function explain(analysis: Analysis, claim: CheckedClaim): Message {
  const parts: Message[] = [];
  const best = claim.match.evidence[0];
  // A negation beside another conflict is mostly the same one seen twice: `admitted` for `denied`.
  const { conflicts } = claim.match;
  const others = conflicts.filter((c) => c.kind !== 'polarity');
  for (const conflict of (others.length > 0 ? others : conflicts).slice(0, 3)) {
    const {
      draftedPhrase: drafted,
      sourcedPhrase: sourced,
      whose,
    } = conflictWords(analysis, claim, conflict);
    if (drafted !== '' && sourced !== '') {
      parts.push(differenceMessage(conflict.kind, excerpt(drafted, 60), excerpt(sourced, 60), whose));
    } else if (drafted !== '') {
      parts.push(msg('The draft says “{0}”, the source does not.', excerpt(drafted, 60)));
    } else if (sourced !== '') {
      parts.push(msg('The source says “{0}”, the draft does not.', excerpt(sourced, 60)));
    }
  }
  if (parts.length === 0) parts.push(msg('A source line says otherwise.'));
  if (best) parts.push(msg('“{0}” ({1}).', excerptOf(best), place(best)));
  return joinMessages(parts);
}

/** Longer stretches are not one word put for another. */
const longestCorrection = 60;

/** Numbers, dates and names as the source has them, each by itself; what is meant by other conflicts is the writer's to say. */
function corrections(analysis: Analysis, claim: CheckedClaim): Fix[] {
  const fixes: Fix[] = [];
  for (const c of claim.match.conflicts) {
    if (c.kind !== 'number' && c.kind !== 'date' && c.kind !== 'name') continue;
    const words = conflictWords(analysis, claim, c);
    const drafted = words.draftedText;
    const sourced = words.sourcedText.replace(/\s+/g, ' ').trim();
    const isPlain = drafted !== '' && sourced !== '' && !/[\n\r[\]*_`]/.test(drafted);
    // `unanimously` against `6-3`, a name against `she`: not one for the other.
    if (c.kind === 'number' && (!isFigure(drafted) || !isFigure(sourced))) continue;
    if (c.kind === 'name' && !/^\p{Lu}/u.test(sourced)) continue;
    if (!isPlain || sourced.length > longestCorrection || drafted.length > longestCorrection) continue;
    if (fixes.some((f) => f.edits[0]!.start === words.drafted.start)) continue;
    fixes.push({
      title: msg('Change “{0}” to “{1}”', drafted, sourced),
      edits: [{ start: words.drafted.start, end: words.drafted.end, newText: sourced }],
      preferred: fixes.length === 0,
    });
  }
  return fixes;
}

/** Whether words are a number, or a unit that numbers are told in (`weeks`). */
function isFigure(words: string): boolean {
  return (
    quantities(words, { start: 0, end: words.length }).length > 0 ||
    (/^\p{Ll}+s?$/u.test(words) && daysOf(1, words) !== undefined)
  );
}
