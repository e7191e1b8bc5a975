import type { Corpus } from '../corpus/corpus.js';
import { type Baseline, sourceBaselineEntry } from '../lint/baseline.js';
import type { Config } from '../lint/config.js';
import type { Analysis, CitedSources, Finding } from '../lint/model.js';
import { lintSources } from '../lint/run.js';
import { excerptOf } from '../lint/wording.js';
import type { Evidence } from '../match/model.js';
import { msg } from '../util/message.js';
import type { Diagnostic, SourceDiagnostic } from './model.js';
import { targetOf, targetOfEvidence } from './targets.js';

/** At most this many places are listed under a finding in the Problems view. */
const mostRelated = 3;

/** Findings as an editor shows them, each with the source lines that it rests on. */
export function diagnostics(analysis: Analysis, findings: readonly Finding[]): Diagnostic[] {
  return findings.map((f) => ({
    rule: f.rule,
    severity: f.severity,
    message: f.message,
    span: { start: f.start, end: f.end },
    related: relatedTo(analysis.corpus, f.evidence),
  }));
}

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
