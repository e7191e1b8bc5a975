import { languageFor } from '../draft/registry.js';
import type { Analysis, Edit, Finding, FindingCode } from '../lint/model.js';
import { rules } from '../lint/registry.js';
import { citeFix } from '../lint/rules/fixes.js';
import { unusedSuppression } from '../lint/unusedSuppressions.js';
import { place } from '../lint/wording.js';
import type { Evidence } from '../match/model.js';
import { overlaps, type Span } from '../text/span.js';
import { msg } from '../util/message.js';
import { locate } from './locate.js';
import type { CodeAction } from './model.js';
import { insertAsQuotation } from './quoteLine.js';
import { silencing } from './silence.js';
import { targetOfEvidence } from './targets.js';

/** At most this many places are offered to be shown. */
const mostPlaces = 50;

/**
 * What can be done at `at`: mend a finding, silence its rule, cite or quote the line behind the words, show all
 * places of an ambiguous quotation; and, as one action, all that `source.fixAll` may mend anywhere (never quoted
 * words). At most one quick fix of a finding is preferred.
 */
export function codeActions(analysis: Analysis, findings: readonly Finding[], at: Span): CodeAction[] {
  const actions: CodeAction[] = [];
  const here = findings.filter((f) => f.start <= at.end && at.start <= f.end);
  for (const finding of here) {
    const common = { rule: finding.rule, span: { start: finding.start, end: finding.end } };
    for (const { title, preferred, edits } of finding.fixes)
      actions.push({ ...common, title, preferred: preferred ?? false, edits, kind: 'quickfix' });
  }
  const all = safeEdits(analysis, findings);
  if (all.length > 0) {
    actions.push({
      title: msg('Mend what is safe to mend (no quoted words)'),
      kind: 'source.fixAll.sourceline',
      preferred: false,
      span: { start: 0, end: analysis.draft.text.length },
      edits: all,
    });
  }
  actions.push(...atPlace(analysis, here, at));
  for (const finding of here) {
    const common = { rule: finding.rule, span: { start: finding.start, end: finding.end }, preferred: false };
    for (const s of silencing(analysis, finding)) actions.push({ ...common, ...s, kind: 'quickfix' });
  }
  return actions;
}

const mending: ReadonlySet<FindingCode> = new Set([
  unusedSuppression,
  ...rules.filter((r) => r.mends).map((r) => r.code),
]);

/**
 * The safe fixes of all findings as one change: one action, since an editor that applies several refuses all but the
 * first, whose version is gone. Of two that meet the first is made, and none that touches quoted words.
 */
function safeEdits({ draft }: Analysis, findings: readonly Finding[]): Edit[] {
  const edits: Edit[] = [];
  const isFree = (e: Edit) =>
    edits.every((o) => e.end <= o.start || o.end <= e.start) &&
    draft.quotations.every((q) => e.end <= q.start || q.end <= e.start);
  for (const finding of findings) {
    if (!mending.has(finding.rule)) continue;
    const fix = finding.fixes.find((f) => f.safe);
    if (fix?.edits.every(isFree)) edits.push(...fix.edits);
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** What does not hang on a finding: places, citing, quoting. */
function atPlace(analysis: Analysis, here: readonly Finding[], at: Span): CodeAction[] {
  const place = locate(analysis, at.start);
  if (!place || place.kind === 'citation') return [];
  const actions: CodeAction[] = [];
  const { evidence } = place.checked.match;
  const ambiguous = place.kind === 'quotation' && place.checked.match.ambiguous;
  const finding = here.find((f) => overlaps(f, place.span));
  const common = {
    span: finding ? { start: finding.start, end: finding.end } : place.span,
    preferred: false,
    ...(finding && { rule: finding.rule }),
  };
  if (evidence.length > 1) {
    const targets = evidence.slice(0, mostPlaces).flatMap((e) => targetOfEvidence(analysis.corpus, e) ?? []);
    const title = ambiguous
      ? msg('Show all {0} places', targets.length)
      : msg('Show the {0} source lines', targets.length);
    actions.push({ ...common, title, kind: 'quickfix', edits: [], show: targets });
  }
  const isCitable =
    place.kind === 'quotation'
      ? place.checked.match.match !== 'absent'
      : place.checked.match.verdict === 'supported';
  const isOffered = here.some((f) => f.rule === 'uncited-claim' || f.rule === 'uncited-quotation');
  if (isCitable && !isOffered)
    actions.push(...citing(analysis, place.span, evidence.slice(0, ambiguous ? 5 : 1), common));
  if (place.kind === 'claim' && evidence[0]) {
    const quoted = insertAsQuotation(analysis, place.checked, evidence[0]);
    if (quoted) actions.push({ ...common, ...quoted, kind: 'quickfix' });
  }
  return actions;
}

function citing(
  analysis: Analysis,
  words: Span,
  evidence: readonly Evidence[],
  common: Pick<CodeAction, 'span' | 'preferred'>,
): CodeAction[] {
  const citations = analysis.draft.citations.filter((c) => c.start >= words.end && c.start <= words.end + 2);
  const known = citations.flatMap((c) => c.items.map((i) => i.key));
  if (!languageFor(analysis.draft.languageId)) return [];
  return evidence
    .filter((e) => !known.includes(e.source))
    .flatMap((e) => citeFix(analysis, words, e).map((f) => ({ f, e })))
    .map(({ f, e }) => ({
      ...common,
      title: msg('Cite {0}', place(e)),
      kind: 'refactor.rewrite' as const,
      edits: f.edits,
    }));
}
