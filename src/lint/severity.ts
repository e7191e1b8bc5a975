import type { Config } from './config.js';
import type { Rule, Severity } from './model.js';

/** The severity of a rule under a configuration. */
export function severityOf(
  rule: Pick<Rule, 'code' | 'defaultSeverity'>,
  config: Pick<Config, 'rules'>,
): Severity | 'off' {
  return config.rules[rule.code] ?? rule.defaultSeverity;
}
