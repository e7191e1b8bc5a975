import { attributionOfEvidence } from '../lint/attributed.js';
import { isCited, keysOf } from '../lint/cited.js';
import type { Analysis, CheckedClaim, Severity } from '../lint/model.js';
import { isForeign } from '../text/language.js';
import { textAt } from '../text/span.js';
import type { ClaimEntry, DraftSummary } from './model.js';
import { isSingle } from './single.js';
import { targetOfEvidence, titleOf } from './targets.js';

/** Claims in the order of the draft, each with its best line. */
export function claimEntries(analysis: Analysis): ClaimEntry[] {
  const { corpus, draft } = analysis;
  return analysis.claims.map((c) => {
    const best = c.match.evidence[0];
    const source = best && corpus.get(best.source);
    const said = best && attributionOfEvidence(corpus, best);
    const target = best && targetOfEvidence(corpus, best);
    return {
      text: draft.text.slice(c.start, c.end),
      verdict: c.match.verdict,
      span: { start: c.start, end: c.end },
      ...(target && { evidence: target }),
      ...(source && { source: titleOf(source) }),
      ...(said?.speaker && { speaker: said.speaker.name }),
      cited: citesSource(analysis, c),
      single: isSingle(analysis, c),
    };
  });
}

function citesSource(analysis: Analysis, claim: CheckedClaim): boolean {
  const sentence = analysis.draft.sentences[claim.sentence]!;
  return (
    sentence.citations.length > 0 ||
    isCited(analysis, sentence.block, claim.start, keysOf(claim.match.evidence))
  );
}

/** Works out what takes long of {@link summarize} and {@link claimEntries}, a claim at a time (5 ms): later there is nothing left to do. */
export function* singleSteps(analysis: Analysis): Generator<undefined, void> {
  for (const claim of analysis.claims) {
    isSingle(analysis, claim);
    yield;
  }
}

/** How a draft stands, in numbers: the status item's, and the command line's `summary`. */
export function summarize(
  analysis: Analysis,
  findings: readonly { readonly severity: Severity }[],
): DraftSummary {
  const count = (verdict: string) => analysis.claims.filter((c) => c.match.verdict === verdict).length;
  const supported = analysis.claims.filter((c) => c.match.verdict === 'supported');
  return {
    claims: analysis.claims.length,
    supported: count('supported'),
    contradicted: count('contradicted'),
    unsupported: count('unsupported'),
    cited: supported.filter((c) => citesSource(analysis, c)).length,
    single: supported.filter((c) => isSingle(analysis, c)).length,
    foreign: foreignSentences(analysis),
    quotations: analysis.quotations.length,
    findings: findings.length,
    hints: findings.filter((f) => f.severity === 'hint').length,
  };
}

/** Sentences of a draft that are surely in another language than English; headings are not counted. */
function foreignSentences({ draft }: Analysis): number {
  return draft.sentences.filter((s) => s.kind === 'fragment' && isForeign(textAt(draft.prose.text, s.prose)))
    .length;
}
