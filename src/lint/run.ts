import type { Corpus } from '../corpus/corpus.js';
import type { Suppression } from '../draft/model.js';
import { overlaps, type Span } from '../text/span.js';
import { type Baseline, knownFor } from './baseline.js';
import type { Config } from './config.js';
import type { Analysis, CitedSources, Finding, RuleCode, SourceFinding } from './model.js';
import { rules, sourceRules } from './registry.js';
import { severityOf } from './severity.js';
import { unusedSuppressions } from './unusedSuppressions.js';

/**
 * Findings of every rule that is on, and comments that silence nothing, by place, then by rule: the same in the editor,
 * in a task and in CI.
 */
export function lint(analysis: Analysis): Finding[] {
  const findings: Finding[] = [];
  const silenced = new Map<Suppression, Set<RuleCode>>();
  const on = new Set<RuleCode>();
  const { suppressions } = analysis.draft;
  for (const rule of rules) {
    const severity = severityOf(rule, analysis.config);
    if (severity === 'off') continue;
    on.add(rule.code);
    for (const found of rule.check(analysis)) {
      const by =
        suppressions.length === 0 ? suppressions : suppressions.filter((s) => silences(s, rule.code, found));
      // Not a copy: fixes are worked out by the finding itself, when they are asked for.
      if (by.length === 0) findings.push(Object.assign(found, { rule: rule.code, severity }));
      for (const s of by) silenced.set(s, (silenced.get(s) ?? new Set<RuleCode>()).add(rule.code));
    }
  }
  findings.push(...unusedSuppressions(analysis, (rule) => on.has(rule), silenced));
  return findings.sort(
    (x, y) => x.start - y.start || x.end - y.end || (x.rule < y.rule ? -1 : x.rule > y.rule ? 1 : 0),
  );
}

/**
 * Findings about the sources of a workspace, in the order of the corpus, without those that its baseline knows.
 *
 * @param drafts what **every** draft of the workspace cites: of some of them nothing can be said.
 */
export function lintSources(
  corpus: Corpus,
  config: Config,
  drafts: readonly CitedSources[],
  baseline: Baseline = {},
): SourceFinding[] {
  const findings: SourceFinding[] = [];
  for (const rule of sourceRules) {
    const severity = severityOf(rule, config);
    if (severity === 'off') continue;
    for (const found of rule.checkSources(corpus, drafts)) {
      const known = knownFor(baseline, found.source.uri).some((e) => e.rule === rule.code);
      if (!known) findings.push({ ...found, rule: rule.code, severity });
    }
  }
  return findings;
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
