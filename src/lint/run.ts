import type { Corpus } from '../corpus/corpus.js';
import type { Suppression } from '../draft/model.js';
import type { SplicedList } from '../draft/splicedList.js';
import { overlaps, type Span } from '../text/span.js';
import { type AnalysedBlocks, blocksOf } from './analyze.js';
import { type Baseline, knownFor } from './baseline.js';
import type { KeptFinding, PlacedBlock } from './checkedBlock.js';
import type { Config } from './config.js';
import type {
  Analysis,
  CitedSources,
  Finding,
  FindingCode,
  Rule,
  RuleCode,
  Severity,
  SourceFinding,
  Told,
} from './model.js';
import { rules, sourceRules } from './registry.js';
import { severityOf, severityOfOne } from './severity.js';
import type { Since } from './takeOver.js';
import { unusedSuppressions } from './unusedSuppressions.js';

/** The rules that are on, and how severe what each says is. */
class RulesOn {
  readonly rules: readonly Rule[];
  readonly severities: ReadonlyMap<RuleCode, Severity>;

  constructor(config: Config) {
    this.rules = rules.filter((rule) => severityOf(rule, config) !== 'off');
    this.severities = new Map(this.rules.map((rule) => [rule.code, severityOf(rule, config) as Severity]));
  }
}

/**
 * Findings of every rule that is on, and comments that silence nothing, by place, then by rule: the same in the editor,
 * in a task and in CI.
 */
export function lint(analysis: Analysis): Finding[] {
  const findings: Finding[] = [];
  const silenced = new Map<Suppression, Set<RuleCode>>();
  const on = new RulesOn(analysis.config);
  const { suppressions } = analysis.draft;
  const tell = (found: Finding, rule: RuleCode) => {
    const by =
      suppressions.length === 0 ? suppressions : suppressions.filter((s) => silences(s, rule, found));
    if (by.length === 0) findings.push(found);
    for (const s of by) silenced.set(s, (silenced.get(s) ?? new Set<RuleCode>()).add(rule));
  };
  const blocks = blocksOf(analysis);
  for (let i = 0; i < (blocks?.placed.length ?? 0); i++) {
    const known = findingsIn(blocks!, i, analysis.config, on.rules);
    if (known.length === 0) continue;
    const { raw } = blocks!.placed.at(i)!;
    const again = new FoundAgain(blocks!, i);
    for (const k of known)
      tell(new BlockFinding(k, raw, on.severities.get(k.rule.code)!, again), k.rule.code);
  }
  for (const found of ofWhole(analysis, on, blocks !== undefined)) tell(found, found.rule);
  findings.push(...unusedSuppressions(analysis, (rule) => on.severities.has(rule), silenced));
  return findings.sort((a, b) => byPlace(a, a.rule, b, b.rule));
}

/** What `lint` finds, of which what is said of blocks is no list of its own: after an edit most of it is what it was. */
export interface FoundByBlock {
  readonly placed: SplicedList<PlacedBlock>;
  /** How they stand to those of the version before. */
  readonly since?: Since;
  /** Of one of these, by place, where it stood when it was checked. */
  in(block: number): readonly KeptFinding[];
  /** Of the rules that look at all of the draft. */
  readonly whole: readonly Finding[];
  readonly severities: ReadonlyMap<RuleCode, Severity>;
}

/** The same as `lint`, block by block; `undefined` where a comment in the draft may silence some of it. */
export function lintByBlock(analysis: Analysis): FoundByBlock | undefined {
  const blocks = blocksOf(analysis);
  if (!blocks || analysis.draft.suppressions.length > 0) return undefined;
  const on = new RulesOn(analysis.config);
  return {
    placed: blocks.placed,
    ...(blocks.since && { since: blocks.since }),
    in: (block) => findingsIn(blocks, block, analysis.config, on.rules),
    whole: [...ofWhole(analysis, on, true)],
    severities: on.severities,
  };
}

/** What rules say that are not asked block by block. */
function* ofWhole(
  analysis: Analysis,
  on: RulesOn,
  isByBlock: boolean,
): Generator<Finding & { readonly rule: RuleCode }> {
  for (const rule of on.rules) {
    if (isByBlock && rule.byBlock) continue;
    const severity = on.severities.get(rule.code)!;
    // Not a copy: fixes are worked out by the finding itself, when they are asked for.
    for (const found of rule.check(analysis)) {
      const told = Object.assign(found, { rule: rule.code, severity: severityOfOne(found, severity) });
      // No part of a finding: block by block it is none either.
      Reflect.deleteProperty(told, 'isMild');
      yield told;
    }
  }
}

/** What rules say of a block when its fixes are asked for: of thousands of findings of a line, each rule is asked again once. */
class FoundAgain {
  readonly #blocks: AnalysedBlocks;
  readonly #block: number;
  #found: Map<Rule, readonly Told[]> | undefined;

  constructor(blocks: AnalysedBlocks, block: number) {
    this.#blocks = blocks;
    this.#block = block;
  }

  by(rule: Rule): readonly Told[] {
    this.#found ??= new Map();
    const found = this.#found.get(rule) ?? [...rule.check(this.#blocks.of(this.#block))];
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
    this.severity = severityOfOne(known, severity);
    this.message = known.message;
    this.evidence = known.evidence;
    this.#known = known;
    this.#again = again;
  }

  get fixes(): Finding['fixes'] {
    return this.#again.by(this.#known.rule)[this.#known.number]!.fixes;
  }
}

/** The order of findings: by place, then by rule. */
export function byPlace(a: Span, ruleOfA: FindingCode, b: Span, ruleOfB: FindingCode): number {
  return a.start - b.start || a.end - b.end || (ruleOfA < ruleOfB ? -1 : ruleOfA > ruleOfB ? 1 : 0);
}

/** What the rules that look at blocks say of one, by place; kept with the block. */
function findingsIn(
  blocks: AnalysedBlocks,
  block: number,
  config: Config,
  on: readonly Rule[],
): readonly KeptFinding[] {
  const { kept, raw } = blocks.placed.at(block)!;
  if (kept.findings?.config === config) return kept.findings.found;
  const analysis = blocks.of(block);
  const found: KeptFinding[] = [];
  for (const rule of on) {
    if (!rule.byBlock) continue;
    let number = 0;
    for (const { start, end, message, evidence, isMild } of rule.check(analysis))
      found.push({
        ...{ start: start - raw, end: end - raw, message, evidence, rule, number: number++ },
        ...(isMild && { isMild }),
      });
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
