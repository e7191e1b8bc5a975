import type { Analysis, Finding } from '../lint/model.js';
import type { ClaimEntry, DraftSummary } from './model.js';
import { targetOfEvidence } from './targets.js';

/** Claims in the order of the draft, each with its best line. */
export function claimEntries(analysis: Analysis): ClaimEntry[] {
  return analysis.claims.map((c) => {
    const best = c.match.evidence[0];
    const evidence = best && targetOfEvidence(analysis.corpus, best);
    return {
      text: analysis.draft.text.slice(c.start, c.end),
      verdict: c.match.verdict,
      span: { start: c.start, end: c.end },
      ...(evidence && { evidence }),
    };
  });
}

/** How a draft stands, in numbers: the status item's, and the command line's `summary`. */
export function summarize(analysis: Analysis, findings: readonly Finding[]): DraftSummary {
  const count = (verdict: string) => analysis.claims.filter((c) => c.match.verdict === verdict).length;
  return {
    claims: analysis.claims.length,
    supported: count('supported'),
    contradicted: count('contradicted'),
    unsupported: count('unsupported'),
    quotations: analysis.quotations.length,
    findings: findings.length,
    hints: findings.filter((f) => f.severity === 'hint').length,
  };
}
