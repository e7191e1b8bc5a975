import type { Suppression } from '../draft/model.js';
import { overlaps, type Span } from '../text/span.js';
import type { Config } from './config.js';
import type { Analysis, Finding, Rule, RuleCode, Severity } from './model.js';
import { rules } from './registry.js';
import { unusedSuppressions } from './unusedSuppressions.js';

/**
 * Findings of every rule that is on, and comments that silence nothing, by place, then by rule: the same in the editor,
 * in a task and in CI.
 */
export function lint(analysis: Analysis): Finding[] {
  const findings: Finding[] = [];
  const silenced = new Map<Suppression, Set<RuleCode>>();
  const on = new Set<RuleCode>();
  for (const rule of rules) {
    const severity = severityOf(rule, analysis.config);
    if (severity === 'off') continue;
    on.add(rule.code);
    for (const found of rule.check(analysis)) {
      const by = analysis.draft.suppressions.filter((s) => silences(s, rule.code, found));
      if (by.length === 0) findings.push({ ...found, rule: rule.code, severity });
      for (const s of by) silenced.set(s, (silenced.get(s) ?? new Set<RuleCode>()).add(rule.code));
    }
  }
  findings.push(...unusedSuppressions(analysis, (rule) => on.has(rule), silenced));
  return findings.sort((x, y) => x.start - y.start || x.end - y.end || x.rule.localeCompare(y.rule, 'en'));
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

function silences(suppression: Suppression, rule: RuleCode, finding: Span): boolean {
  if (!overlaps(suppression.covers, finding)) return false;
  if (suppression.scope === 'analysis') return claimRules.has(rule);
  return suppression.rules.length === 0 || suppression.rules.includes(rule);
}
