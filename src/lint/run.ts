import type { Suppression } from '../draft/model.js';
import { overlaps } from '../text/span.js';
import type { Config } from './config.js';
import type { Analysis, Finding, Rule, RuleCode, Severity } from './model.js';
import { rules } from './registry.js';

/** Findings of every rule that is on, by place, then by rule: the same in the editor, in a task and in CI. */
export function lint(analysis: Analysis): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, analysis.config);
    if (severity === 'off') continue;
    for (const found of rule.check(analysis)) findings.push({ ...found, rule: rule.code, severity });
  }
  return findings
    .filter((f) => !analysis.draft.suppressions.some((s) => silences(s, f)))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.rule.localeCompare(b.rule, 'en'));
}

/** The severity of a rule under a configuration. */
export function severityOf(rule: Rule, config: Config): Severity | 'off' {
  return config.rules[rule.code] ?? rule.defaultSeverity;
}

/** Rules about claims: the ones that "this is my own analysis" silences. */
const claimRules: ReadonlySet<RuleCode> = new Set([
  'unsupported-claim',
  'contradicted-claim',
  'uncited-claim',
]);

function silences(suppression: Suppression, finding: Finding): boolean {
  if (!overlaps(suppression.covers, finding)) return false;
  if (suppression.scope === 'analysis') return claimRules.has(finding.rule);
  return suppression.rules.length === 0 || suppression.rules.includes(finding.rule);
}
