import type { Analysis, Finding } from '../lint/model.js';
import type { DraftSummary } from './model.js';

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
