import type { Corpus } from '../corpus/corpus.js';
import { type Baseline, sourceBaselineEntry } from '../lint/baseline.js';
import type { KeptFinding, PlacedBlock } from '../lint/checkedBlock.js';
import type { Config } from '../lint/config.js';
import type { Analysis, CitedSources, Finding } from '../lint/model.js';
import { byPlace, type FoundByBlock, lintSources } from '../lint/run.js';
import { excerptOf } from '../lint/wording.js';
import type { Evidence } from '../match/model.js';
import { msg } from '../util/message.js';
import type { Diagnostic, SourceDiagnostic } from './model.js';
import { targetOf, targetOfEvidence } from './targets.js';

/** At most this many places are listed under a finding in the Problems view. */
const mostRelated = 3;

/** Findings as an editor shows them, each with the source lines that it rests on. */
export function diagnostics(analysis: Analysis, findings: readonly Finding[]): Diagnostic[] {
  return findings.map((f) => toDiagnostic(analysis.corpus, f));
}

/** The same of findings block by block: what is said of a block that has not moved is what was shown before. */
export function diagnosticsByBlock(
  { corpus }: Analysis,
  { placed, found, whole, severities }: FoundByBlock,
): Diagnostic[] {
  let count = whole.length;
  for (let b = 0; b < found.length; b++) count += found[b]!.length;
  // Written out: there are thousands of them after each edit.
  const all = new Array<Diagnostic>(count);
  let at = 0;
  let isInOrder = whole.length === 0;
  for (let b = 0; b < found.length; b++) {
    if (found[b]!.length === 0) continue;
    const shown = shownIn(found[b]!, placed[b]!, corpus, severities);
    for (let i = 0; i < shown.length; i++) {
      isInOrder &&= at === 0 || compare(all[at - 1]!, shown[i]!) <= 0;
      all[at++] = shown[i]!;
    }
  }
  for (const f of whole) all[at++] = toDiagnostic(corpus, f);
  return isInOrder ? all : all.sort(compare);
}

const compare = (a: Diagnostic, b: Diagnostic) => byPlace(a.span, a.rule, b.span, b.rule);

function shownIn(
  found: readonly KeptFinding[],
  { raw, kept }: PlacedBlock,
  corpus: Corpus,
  severities: FoundByBlock['severities'],
): readonly Diagnostic[] {
  // Of a block under other sources or settings other findings are kept.
  if (kept.shown?.of === found && kept.shown.raw === raw) return kept.shown.as as readonly Diagnostic[];
  const as = new Array<Diagnostic>(found.length);
  for (let i = 0; i < found.length; i++) {
    const { start, end, rule, message, evidence } = found[i]!;
    const span = { start: start + raw, end: end + raw };
    const related = relatedTo(corpus, evidence);
    as[i] = { rule: rule.code, severity: severities.get(rule.code)!, message, span, related };
  }
  kept.shown = { of: found, raw, as };
  return as;
}

function toDiagnostic(corpus: Corpus, f: Finding): Diagnostic {
  return {
    rule: f.rule,
    severity: f.severity,
    message: f.message,
    span: { start: f.start, end: f.end },
    related: relatedTo(corpus, f.evidence),
  };
}

/** Whether two are the same but for their place. What they are made of is kept from one version to the next. */
export const isDiagnosticAlike = (a: Diagnostic, b: Diagnostic): boolean =>
  a.rule === b.rule && a.severity === b.severity && a.message === b.message && a.related === b.related;

const related = new WeakMap<
  readonly Evidence[],
  { readonly corpus: Corpus; readonly places: Diagnostic['related'] }
>();

const noPlaces: Diagnostic['related'] = [];

/** The lines that a finding rests on. Most findings rest on what they rested on before the last edit. */
function relatedTo(corpus: Corpus, evidence: readonly Evidence[]): Diagnostic['related'] {
  if (evidence.length === 0) return noPlaces;
  const known = related.get(evidence);
  if (known?.corpus === corpus) return known.places;
  const places = evidence.slice(0, mostRelated).flatMap((e) => {
    const target = targetOfEvidence(corpus, e);
    return target ? [{ message: msg('{0}: {1}', e.locator, excerptOf(e)), target }] : [];
  });
  related.set(evidence, { corpus, places });
  return places;
}

/** Findings about sources, with those that the baseline knows. */
export function sourceDiagnostics(
  workspace: { readonly corpus: Corpus; readonly config: Config; readonly baseline: Baseline },
  drafts: readonly CitedSources[],
): SourceDiagnostic[] {
  const { corpus, config, baseline } = workspace;
  const fresh = new Set(lintSources(corpus, config, drafts, baseline).map((f) => f.source));
  return lintSources(corpus, config, drafts).map((f) => ({
    rule: f.rule,
    severity: f.severity,
    message: f.message,
    target: targetOf(corpus, f.source, f),
    entry: sourceBaselineEntry(f),
    known: !fresh.has(f.source),
  }));
}
