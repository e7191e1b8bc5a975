import { attributionOfEvidence } from '../lint/attributed.js';
import { conflictWords, differenceMessage } from '../lint/conflictWords.js';
import type { Analysis, CheckedClaim, CheckedQuotation, RuleCode } from '../lint/model.js';
import { explainDifference } from '../lint/rules/alteredQuotation.js';
import { explainSplice } from '../lint/rules/splicedQuotation.js';
import { excerpt, quotedList } from '../lint/wording.js';
import type { Evidence, QuotationMatch } from '../match/model.js';
import type { Source, SourceLine } from '../source/model.js';
import { overlaps, textAt } from '../text/span.js';
import { type Message, msg } from '../util/message.js';
import { attributionFacts, describeAuthorship } from './describe.js';
import { differenceParts } from './differences.js';
import { type Located, locate } from './locate.js';
import type { Hover, HoverPart } from './model.js';
import { targetOf, titleOf } from './targets.js';

/** At most this many equally good or joined places are shown. */
const mostPlaces = 3;

/** What is known about the quotation, claim or citation at an offset; nothing where there is none. */
export function hover(analysis: Analysis, offset: number): Hover | undefined {
  const place = locate(analysis, offset);
  if (!place) return undefined;
  const parts = describe(analysis, place);
  return parts.length > 0 ? { span: { start: place.span.start, end: place.span.end }, parts } : undefined;
}

function describe(analysis: Analysis, place: Located): HoverPart[] {
  switch (place.kind) {
    case 'quotation':
      return describeQuotation(analysis, place.checked);
    case 'claim':
      return describeClaim(analysis, place.checked);
    case 'citation':
      return describeCitation(analysis, place);
  }
}

const heading = (message: Message, alsoIn?: RuleCode): HoverPart => ({
  kind: 'text',
  message,
  emphasis: 'heading',
  ...(alsoIn && { alsoIn }),
});
const text = (message: Message): HoverPart => ({ kind: 'text', message });
const differing = (message: Message, alsoIn: RuleCode): HoverPart => ({ kind: 'text', message, alsoIn });
const quiet = (message: Message): HoverPart => ({ kind: 'text', message, emphasis: 'quiet' });

function describeQuotation(analysis: Analysis, checked: CheckedQuotation): HoverPart[] {
  const { match } = checked;
  const parts: HoverPart[] = [heading(quotationHeading(analysis, checked), toldBy[match.match])];
  if (match.match === 'absent') {
    const nearest = match.nearest ?? match.evidence[0];
    // Marked words of one to three that are nowhere are more often a title or irony than a quotation.
    const words = textAt(analysis.draft.text, checked).trim().split(/\s+/).length;
    if (!nearest) return words < 4 ? [] : parts;
    parts.push(quiet(msg('The nearest line:')), ...showEvidence(analysis, nearest));
    return parts;
  }
  const shown = match.ambiguous ? match.evidence.slice(0, mostPlaces) : match.evidence.slice(0, 1);
  if (match.match === 'spliced') parts.push(differing(explainSplice(analysis, checked), 'spliced-quotation'));
  // First letters that are large or small elsewhere are no fault, and are not shown as one.
  if (match.match === 'faithful')
    for (const d of match.differences)
      parts.push(quiet(msg('In the source: “{0}”.', excerpt(d.sourceText, 60))));
  else {
    for (const d of match.differences) parts.push(differing(explainDifference(d), 'altered-quotation'));
    const difference = differenceParts(analysis, checked);
    if (difference) parts.push({ kind: 'difference', parts: difference });
  }
  for (const evidence of shown) parts.push(...showEvidence(analysis, evidence));
  const more = match.ambiguous ? match.evidence.length - shown.length : 0;
  if (more > 0) parts.push(quiet(msg('And {0} more places.', more)));
  return parts;
}

/** The rule whose finding says what the heading says. */
const toldBy: Readonly<Record<QuotationMatch['match'], RuleCode | undefined>> = {
  exact: undefined,
  faithful: undefined,
  altered: 'altered-quotation',
  spliced: 'spliced-quotation',
  absent: 'unknown-quotation',
};

function quotationHeading({ draft }: Analysis, checked: CheckedQuotation): Message {
  const { match } = checked;
  const isMarked = /[[\]…]|\.{3}/.test(textAt(draft.text, checked));
  switch (match.match) {
    case 'exact':
      return match.ambiguous ? msg('Verbatim, in {0} places', match.evidence.length) : msg('Verbatim');
    case 'faithful':
      if (!isMarked && !match.ambiguous)
        return match.differences.length > 0
          ? msg('Verbatim, but for the case of its first letter')
          : msg('Verbatim, but for its punctuation');
      return match.ambiguous
        ? msg('Faithful, with marked changes, in {0} places', match.evidence.length)
        : msg('Faithful, with marked changes');
    case 'altered':
      return msg('Not verbatim');
    case 'spliced':
      return msg('Joined from what the source keeps apart');
    case 'absent':
      return msg('In none of your sources');
  }
}

function describeClaim(analysis: Analysis, checked: CheckedClaim): HoverPart[] {
  const { match } = checked;
  const parts: HoverPart[] = [];
  switch (match.verdict) {
    case 'supported':
      parts.push(heading(msg('Borne out by your sources')));
      break;
    case 'contradicted':
      parts.push(heading(msg('A source line says otherwise'), 'contradicted-claim'));
      for (const conflict of match.conflicts) {
        const {
          draftedPhrase: drafted,
          sourcedPhrase: sourced,
          whose,
        } = conflictWords(analysis, checked, conflict);
        if (drafted && sourced)
          parts.push(
            differing(differenceMessage(conflict.kind, drafted, sourced, whose), 'contradicted-claim'),
          );
      }
      break;
    case 'unsupported':
      parts.push(heading(msg('No source line bears this out'), 'unsupported-claim'));
      if (match.evidence.length > 0) parts.push(quiet(msg('The nearest line:')));
      break;
  }
  const shown = match.evidence.slice(0, match.verdict === 'supported' ? mostPlaces : 1);
  for (const evidence of shown) parts.push(...showEvidence(analysis, evidence));
  // What is in conflict was named above.
  const missing = match.unmatched
    .filter((s) => !match.conflicts.some((c) => overlaps(c.claim, s)))
    .map((s) => textAt(analysis.draft.text, s));
  if (missing.length === 0 || shown.length === 0) return parts;
  parts.push(text(msg('Not in it: {0}.', quotedList(missing))));
  const words = matchedParts(analysis, checked);
  if (words.some((p) => p.matched && /[\p{L}\p{N}]/u.test(p.text)))
    parts.push(quiet(msg('Your sentence; in brackets, what the line does not have:')), {
      kind: 'claim',
      parts: words,
    });
  return parts;
}

/** A claim as it is written, cut where words of it are not borne out: missing, or in conflict with the line. */
function matchedParts(analysis: Analysis, { start, end, match }: CheckedClaim) {
  const { text: drafted } = analysis.draft;
  const parts: { matched: boolean; text: string }[] = [];
  let at = start;
  const push = (matched: boolean, to: number) => {
    if (to > at) parts.push({ matched, text: drafted.slice(at, to) });
    at = Math.max(at, to);
  };
  const lost = [...match.unmatched, ...match.conflicts.map((c) => c.claim)];
  for (const span of lost.sort((a, b) => a.start - b.start)) {
    push(true, Math.min(span.start, end));
    push(false, Math.min(span.end, end));
  }
  push(true, end);
  return parts;
}

function describeCitation(analysis: Analysis, place: Located & { kind: 'citation' }): HoverPart[] {
  const { corpus } = analysis;
  const { item, passage } = place;
  const source = corpus.get(item.key);
  if (!source) {
    return analysis.bibliographyKeys.has(item.key)
      ? [
          heading(msg('{0}', item.key)),
          quiet(msg('In the bibliography; its text is not among your sources.')),
        ]
      : [heading(msg('No source and no bibliography has the key “{0}”.', item.key))];
  }
  const parts: HoverPart[] = [heading(msg('{0}', titleOf(source)))];
  parts.push(quiet(authorship(source)));
  if (item.locator && !passage) parts.push(text(msg('The source has no “{0}”.', item.locator.text)));
  if (passage) parts.push({ kind: 'source', text: textAt(source.text, passage) });
  const target = targetOf(corpus, source, passage ?? { start: 0, end: 0 });
  const label = passage ? msg('Open {0}, {1}', item.key, target.locator) : msg('Open {0}', item.key);
  parts.push({ kind: 'link', label, target });
  return parts;
}

function authorship(source: Source): Message {
  const known = describeAuthorship(source);
  return known === undefined
    ? msg('Author, outlet and date unknown · {0} lines', source.lines.length)
    : msg('{0} · {1} lines', known, source.lines.length);
}

/** The source lines that evidence lies in, in full and exact, and who said it. */
function showEvidence(analysis: Analysis, evidence: Evidence): HoverPart[] {
  const { corpus } = analysis;
  const source = corpus.get(evidence.source);
  if (!source) return [];
  const parts: HoverPart[] = [];
  const attribution = attributionOfEvidence(corpus, evidence);
  const facts = attribution ? attributionFacts(attribution, source) : [];
  // Where it stands is told by the link below.
  if (facts.length > 0) parts.push({ kind: 'facts', facts });
  const lines = linesOf(source, evidence);
  const first = lines[0] ?? evidence;
  const last = lines.at(-1) ?? evidence;
  parts.push({
    kind: 'source',
    text: source.text.slice(Math.min(first.start, evidence.start), Math.max(last.end, evidence.end)),
  });
  parts.push({
    kind: 'link',
    label: msg('{0}, {1}', titleOf(source), evidence.locator),
    target: targetOf(corpus, source, evidence),
  });
  return parts;
}

function linesOf(source: Source, evidence: Evidence): SourceLine[] {
  const lines: SourceLine[] = [];
  for (let i = evidence.line; i < source.lines.length; i++) {
    const line = source.lines[i]!;
    if (line.start >= evidence.end) break;
    lines.push(line);
  }
  return lines;
}
