import type { Config } from './config.js';
import type { Rule, Severity, Told } from './model.js';

/** The severity of a rule under a configuration. */
export function severityOf(
  rule: Pick<Rule, 'code' | 'defaultSeverity'>,
  config: Pick<Config, 'rules'>,
): Severity | 'off' {
  return config.rules[rule.code] ?? rule.defaultSeverity;
}

/** How severe one thing is that a rule says: no more than information where it is {@link Told.isMild}. */
export function severityOfOne({ isMild }: Pick<Told, 'isMild'>, severity: Severity): Severity {
  return isMild && severity !== 'hint' ? 'information' : severity;
}
