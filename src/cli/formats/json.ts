import type { Attribution, TextSpan } from '../../attribution/model.js';
import type { Passage } from '../../corpus/search.js';
import { dayOf, describeAttribution } from '../../ide/describe.js';
import { summarize } from '../../ide/summary.js';
import type { Analysis, Finding, SourceFinding } from '../../lint/model.js';
import type { Evidence } from '../../match/model.js';
import type { VerifiedClaim } from '../../match/verify.js';
import type { Source } from '../../source/model.js';
import { LineIndex } from '../../text/lineIndex.js';
import type { Span } from '../../text/span.js';
import { formatMessage } from '../../util/message.js';
import { shown } from '../corpus.js';
import type { Io } from '../io.js';

// The JSON that other programs rely on: required keys are never renamed; offsets are UTF-16 units, half-open.

const pair = (s: Span) => [s.start, s.end] as const;

/** `score` to four places: more would only look exact. */
const rounded = (score: number) => Math.round(score * 10_000) / 10_000;

function evidenceJson(e: Evidence) {
  const { source, paragraph, sentence, start, end, text, locator } = e;
  return { source, paragraph, sentence, start, end, text, locator, score: rounded(e.score) };
}

function speakerInSource(q: Analysis['quotations'][number]): { speakerInSource?: string } {
  const name = q.sourced()?.speaker?.name;
  return name === undefined ? {} : { speakerInSource: name };
}

/** One draft of `check`. */
export function draftJson(path: string, analysis: Analysis, findings: readonly Finding[]) {
  const { text } = analysis.draft;
  const index = new LineIndex(text);
  return {
    path,
    claims: analysis.claims.map((c) => ({
      start: c.start,
      end: c.end,
      text: text.slice(c.start, c.end),
      verdict: c.match.verdict,
      score: rounded(c.match.score),
      evidence: c.match.evidence.map(evidenceJson),
      conflicts: c.match.conflicts.map((x) => ({
        kind: x.kind,
        claim: pair(x.claim),
        source: pair(x.source),
      })),
      unmatched: c.match.unmatched.map(pair),
    })),
    quotations: analysis.quotations.map((q) => ({
      start: q.start,
      end: q.end,
      text: text.slice(q.start, q.end),
      match: q.match.match,
      ambiguous: q.match.ambiguous,
      evidence: q.match.evidence.map(evidenceJson),
      differences: q.match.differences.map((d) => ({
        kind: d.kind,
        quotation: pair(d.quotation),
        source: pair(d.source),
        quotationText: d.quotationText,
        sourceText: d.sourceText,
      })),
      ...(q.speakerInDraft !== undefined && { speakerInDraft: q.speakerInDraft }),
      ...speakerInSource(q),
    })),
    findings: findings.map((f) => ({
      rule: f.rule,
      severity: f.severity,
      message: formatMessage(f.message),
      start: f.start,
      end: f.end,
      range: index.rangeOf(f),
      evidence: f.evidence.map(evidenceJson),
      fixes: f.fixes.map((x) => ({ title: formatMessage(x.title), edits: x.edits })),
    })),
  };
}

/** `sources` of `check`: findings about sources, in the form of those about drafts. */
export function sourcesJson(io: Io, found: readonly SourceFinding[]) {
  return found.map((f) => ({
    path: shown(io, f.source.uri.split('#', 1)[0]!),
    key: f.source.key,
    findings: [
      {
        rule: f.rule,
        severity: f.severity,
        message: formatMessage(f.message),
        start: f.start,
        end: f.end,
        range: new LineIndex(f.source.text).rangeOf(f),
        evidence: [],
        fixes: [],
      },
    ],
  }));
}

/** `summary` of `check`: the sums over all drafts, and beside them how much was found about sources. */
export function summaryJson(
  checked: readonly { analysis: Analysis; findings: readonly Finding[] }[],
  sourceFindings = 0,
) {
  const sum = {
    claims: 0,
    supported: 0,
    contradicted: 0,
    unsupported: 0,
    cited: 0,
    single: 0,
    foreign: 0,
    quotations: 0,
    findings: 0,
    hints: 0,
    sourceFindings,
  };
  for (const { analysis, findings } of checked) {
    const one = summarize(analysis, findings);
    for (const key of Object.keys(one) as (keyof typeof one)[]) sum[key] += one[key];
  }
  return sum;
}

/** One line of `verify`. */
export function verifiedJson(id: unknown, verified: VerifiedClaim) {
  return {
    id,
    kind: verified.kind,
    verdict: verified.verdict,
    score: rounded(verified.score),
    sentences: verified.sentences.map((s) => ({
      start: s.start,
      end: s.end,
      verdict: s.verdict,
      score: rounded(s.score),
      evidence: s.evidence.map(evidenceJson),
      conflicts: s.conflicts.map((x) => ({ kind: x.kind, claim: pair(x.claim), source: pair(x.source) })),
      unmatched: s.unmatched.map(pair),
    })),
  };
}

/** `quotes`. */
export function quotesJson(source: Source, attributions: readonly Attribution[]) {
  const { key, hash, metadata } = source;
  return {
    // A source without a title is called by its file, in the brackets of a supplied title.
    source: { key, title: metadata.title ?? `[${fileName(source.uri)}]`, hash },
    lines: source.lines.map(({ paragraph, sentence, start, end, kind, locator }) => ({
      paragraph,
      sentence,
      start,
      end,
      kind,
      locator,
    })),
    quotations: attributions.map((a) => {
      const { start, end, text } = a.content;
      return {
        kind: a.kind,
        paragraph: a.paragraph,
        start,
        end,
        text,
        ...(a.speaker && { speaker: a.speaker }),
        ...(a.cue && { cue: a.cue }),
        ...(a.time && { time: timeJson(a.time, source) }),
        ...(a.addressee && { addressee: a.addressee }),
        via: a.via,
      };
    }),
  };
}

/** `day` only where the source's metadata says when it was written. */
function timeJson(time: TextSpan, source: Source) {
  const day = dayOf(time.text, source);
  return day === undefined ? time : { ...time, day };
}

function fileName(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

/** `search`. */
export function searchJson(query: string, passages: readonly Passage[]) {
  return {
    version: 1,
    query,
    results: passages.map((p) => {
      const said = p.attribution && describeAttribution(p.attribution, p.source);
      return {
        source: p.source.key,
        paragraph: p.line.paragraph,
        sentence: p.line.sentence,
        start: p.span.start,
        end: p.span.end,
        text: p.source.text.slice(p.span.start, p.span.end),
        locator: p.line.locator,
        score: rounded(p.score),
        matched: p.matched.map(pair),
        ...(p.attribution?.speaker && { speaker: p.attribution.speaker.name }),
        ...(said !== undefined && { attribution: said }),
      };
    }),
  };
}
