import type { Corpus } from '../corpus/corpus.js';
import { type Baseline, sourceBaselineEntry } from '../lint/baseline.js';
import type { KeptFinding, PlacedBlock } from '../lint/checkedBlock.js';
import type { Config } from '../lint/config.js';
import type { Analysis, CitedSources, Finding } from '../lint/model.js';
import { byPlace, type FoundByBlock, lintSources } from '../lint/run.js';
import { severityOfOne } from '../lint/severity.js';
import type { Stretch } from '../lint/takeOver.js';
import { excerptOf } from '../lint/wording.js';
import type { Evidence } from '../match/model.js';
import type { Listed } from '../text/listed.js';
import { msg } from '../util/message.js';
import type { Diagnostic, SourceDiagnostic } from './model.js';
import { targetOf, targetOfEvidence } from './targets.js';

/** At most this many places are listed under a finding in the Problems view. */
const mostRelated = 3;

/** Findings as an editor shows them, each with the source lines that it rests on. */
export function diagnostics(analysis: Analysis, findings: readonly Finding[]): Diagnostic[] {
  return findings.map((f) => toDiagnostic(analysis.corpus, f));
}

/** What was shown of one version of a draft: of the next one most is the same, but for its place. */
export interface Shown {
  readonly corpus: Corpus;
  readonly config: Config;
  readonly placed: Listed<PlacedBlock>;
  /** What rules say that look at blocks, block by block. */
  readonly list: readonly Diagnostic[];
  /** Where that of each block begins in the list, and where that of one behind the last would. */
  readonly firsts: Uint32Array;
  /** Whether the list is in order. */
  readonly isInOrder: boolean;
}

/** Findings as an editor shows them, block by block: where blocks before or behind an edit are the same, so is what is shown of them. */
export function diagnosticsByBlock(
  { corpus, config }: Analysis,
  found: FoundByBlock,
  before?: Shown,
): { readonly all: readonly Diagnostic[]; readonly shown: Shown } {
  const { placed, whole, severities } = found;
  const known = before?.corpus === corpus && before.config === config ? before : undefined;
  const since = known && found.since?.placed === known.placed ? found.since.same : undefined;
  const same = since ?? sameBlocks(known?.placed ?? [], placed);
  const old = known?.list ?? [];
  const oldFirsts = known?.firsts ?? new Uint32Array(1);
  const firsts = new Uint32Array(placed.length + 1);
  // Where each stretch of blocks begins that are others, and where what is shown of them begins and ends.
  const fresh: { readonly all: readonly Diagnostic[]; readonly start: number }[] = [];
  let count = 0;
  let next = 0;
  const addFresh = (to: number) => {
    const all: Diagnostic[] = [];
    for (; next < to; next++) {
      firsts[next] = count + all.length;
      all.push(...shownIn(found.in(next), placed.at(next)!.raw, corpus, severities));
    }
    fresh.push({ all, start: count });
    count += all.length;
  };
  for (const { from, to, was } of same) {
    addFresh(from);
    const by = count - oldFirsts[was]!;
    for (let b = was; next < to; b++, next++) firsts[next] = oldFirsts[b]! + by;
    count += oldFirsts[was + to - from]! - oldFirsts[was]!;
  }
  addFresh(placed.length);
  firsts[placed.length] = count;
  // Written out: there are thousands of them after each edit.
  const list = new Array<Diagnostic>(count);
  let at = 0;
  fresh.forEach(({ all }, i) => {
    for (let k = 0; k < all.length; k++) list[at++] = all[k]!;
    const stretch = same[i];
    if (!stretch) return;
    const { from, to, was, raw } = stretch;
    const end = oldFirsts[was + to - from]!;
    for (let k = oldFirsts[was]!; k < end; k++) list[at++] = raw === 0 ? old[k]! : moved(old[k]!, raw);
  });
  const isInOrder = known?.isInOrder
    ? fresh.every(({ all, start }) => isOrdered(list, start, start + all.length))
    : isOrdered(list, 0, list.length);
  const shown = { corpus, config, placed, list, firsts, isInOrder };
  if (isInOrder && whole.length === 0) return { all: list, shown };
  return { all: list.concat(whole.map((f) => toDiagnostic(corpus, f))).sort(compare), shown };
}

/** Which blocks at the beginning are as they were where they were, and which at the end are as they were, moved. */
function sameBlocks(old: Listed<PlacedBlock>, now: Listed<PlacedBlock>): Stretch[] {
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old.at(head) === now.at(head)) head++;
  const last = (of: Listed<PlacedBlock>, n: number) => of.at(of.length - 1 - n)!;
  const raw = most > head ? last(now, 0).raw - last(old, 0).raw : 0;
  let tail = 0;
  for (; tail < most - head; tail++) {
    const [a, b] = [last(old, tail), last(now, tail)];
    if (a.kept !== b.kept || a.raw + raw !== b.raw) break;
  }
  return [
    { from: 0, to: head, was: 0, raw: 0 },
    { from: now.length - tail, to: now.length, was: old.length - tail, raw },
  ];
}

/** Whether what stands in `[from, to)` of a list is in order, and with what stands beside it. */
function isOrdered(list: readonly Diagnostic[], from: number, to: number): boolean {
  for (let i = Math.max(1, from); i <= to && i < list.length; i++)
    if (compare(list[i - 1]!, list[i]!) > 0) return false;
  return true;
}

const moved = ({ rule, severity, message, span, related }: Diagnostic, by: number): Diagnostic => ({
  rule,
  severity,
  message,
  span: { start: span.start + by, end: span.end + by },
  related,
});

const compare = (a: Diagnostic, b: Diagnostic) => byPlace(a.span, a.rule, b.span, b.rule);

function shownIn(
  found: readonly KeptFinding[],
  raw: number,
  corpus: Corpus,
  severities: FoundByBlock['severities'],
): Diagnostic[] {
  return found
    .map(({ start, end, rule, message, evidence, isMild }) => ({
      rule: rule.code,
      severity: severityOfOne({ ...(isMild && { isMild }) }, severities.get(rule.code)!),
      message,
      span: { start: start + raw, end: end + raw },
      related: relatedTo(corpus, evidence),
    }))
    .sort(compare);
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
