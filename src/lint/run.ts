import type { Corpus } from '../corpus/corpus.js';
import type { Suppression } from '../draft/model.js';
import { overlaps, type Span } from '../text/span.js';
import { type BlockAnalysis, blocksOf } from './analyze.js';
import { type Baseline, knownFor } from './baseline.js';
import type { KeptFinding } from './checkedBlock.js';
import type { Config } from './config.js';
import type { Analysis, CitedSources, Finding, Rule, RuleCode, Severity, SourceFinding } from './model.js';
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
  const on = rules.filter((rule) => severityOf(rule, analysis.config) !== 'off');
  const severities = new Map(on.map((rule) => [rule.code, severityOf(rule, analysis.config) as Severity]));
  const { suppressions } = analysis.draft;
  const tell = (found: Finding, rule: RuleCode) => {
    const by =
      suppressions.length === 0 ? suppressions : suppressions.filter((s) => silences(s, rule, found));
    if (by.length === 0) findings.push(found);
    for (const s of by) silenced.set(s, (silenced.get(s) ?? new Set<RuleCode>()).add(rule));
  };
  const blocks = blocksOf(analysis);
  for (const block of blocks ?? []) {
    const known = findingsIn(block, analysis.config, on);
    if (known.length === 0) continue;
    const again = new FoundAgain(block);
    for (const k of known)
      tell(new BlockFinding(k, block.placed.raw, severities.get(k.rule.code)!, again), k.rule.code);
  }
  for (const rule of on) {
    if (blocks && rule.byBlock) continue;
    // Not a copy: fixes are worked out by the finding itself, when they are asked for.
    for (const found of rule.check(analysis))
      tell(Object.assign(found, { rule: rule.code, severity: severities.get(rule.code)! }), rule.code);
  }
  findings.push(...unusedSuppressions(analysis, (rule) => severities.has(rule), silenced));
  return findings.sort(byPlace);
}

/** What rules say of a block when its fixes are asked for: of thousands of findings of a line, each rule is asked again once. */
class FoundAgain {
  readonly #block: BlockAnalysis;
  #found: Map<Rule, readonly Omit<Finding, 'rule' | 'severity'>[]> | undefined;

  constructor(block: BlockAnalysis) {
    this.#block = block;
  }

  by(rule: Rule): readonly Omit<Finding, 'rule' | 'severity'>[] {
    this.#found ??= new Map();
    const found = this.#found.get(rule) ?? [...rule.check(this.#block.analysis())];
    this.#found.set(rule, found);
    return found;
  }
}

/** A finding of a block, in its place. */
class BlockFinding implements Finding {
  readonly start: number;
  readonly end: number;
  readonly rule: RuleCode;
  readonly severity: Severity;
  readonly message: Finding['message'];
  readonly evidence: Finding['evidence'];
  readonly #known: KeptFinding;
  readonly #again: FoundAgain;

  constructor(known: KeptFinding, raw: number, severity: Severity, again: FoundAgain) {
    this.start = known.start + raw;
    this.end = known.end + raw;
    this.rule = known.rule.code;
    this.severity = severity;
    this.message = known.message;
    this.evidence = known.evidence;
    this.#known = known;
    this.#again = again;
  }

  get fixes(): Finding['fixes'] {
    return this.#again.by(this.#known.rule)[this.#known.number]!.fixes;
  }
}

function byPlace(x: Finding, y: Finding): number {
  return x.start - y.start || x.end - y.end || (x.rule < y.rule ? -1 : x.rule > y.rule ? 1 : 0);
}

/** What the rules that look at blocks say of one, by place; kept with the block. */
function findingsIn(block: BlockAnalysis, config: Config, on: readonly Rule[]): readonly KeptFinding[] {
  const { kept, raw } = block.placed;
  if (kept.findings?.config === config) return kept.findings.found;
  const analysis = block.analysis();
  const found: KeptFinding[] = [];
  for (const rule of on) {
    if (!rule.byBlock) continue;
    let number = 0;
    for (const { start, end, message, evidence } of rule.check(analysis))
      found.push({ start: start - raw, end: end - raw, message, evidence, rule, number: number++ });
  }
  found.sort((x, y) => x.start - y.start || x.end - y.end);
  kept.findings = { config, found };
  return found;
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
