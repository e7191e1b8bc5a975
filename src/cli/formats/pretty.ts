import type { Attribution } from '../../attribution/model.js';
import type { Passage } from '../../corpus/search.js';
import { describeAttribution } from '../../ide/describe.js';
import type { DraftSummary } from '../../ide/model.js';
import type { Analysis, Finding, Severity, SourceFinding } from '../../lint/model.js';
import type { Source } from '../../source/model.js';
import { LineIndex } from '../../text/lineIndex.js';
import { contains, type Span } from '../../text/span.js';
import { formatMessage } from '../../util/message.js';
import { shown } from '../corpus.js';
import { type Io, visible } from '../io.js';
import { painter, passage, type Style } from './paint.js';

const severityStyle: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/**
 * Findings of one draft: place, the drafted sentence, the source line, and what differs, in colour and underlined. Hints
 * are left to the editor and to the JSON: the summary counts them.
 */
export function prettyDraft(io: Io, path: string, analysis: Analysis, findings: readonly Finding[]): string {
  const paint = painter(io);
  const { text, sentences } = analysis.draft;
  const index = new LineIndex(text);
  const out: string[] = [];
  for (const f of findings) {
    if (f.severity === 'hint') continue;
    const at = index.positionAt(f.start);
    const place = `${visible(path)}:${at.line + 1}:${at.character + 1}`;
    out.push(
      `${paint('bold', place)}  ${paint(severityStyle[f.severity], f.severity)}  ${paint('cyan', f.rule)}`,
    );
    const sentence = sentences.find((s) => contains(s, f)) ?? f;
    const own = differing(analysis, f, 'draft').filter((s) => s.start < s.end);
    const marks = own.length > 0 || isSame(sentence, f) ? own : [f];
    out.push(...passage(io, '  draft   ', text, sentence, marks, (s) => paint('red', s)));
    for (const e of f.evidence.slice(0, 1)) {
      const source = analysis.corpus.get(e.source);
      const line = source?.lines[e.line];
      if (!source || !line) continue;
      const whole = { start: Math.min(line.start, e.start), end: Math.max(line.end, e.end) };
      const theirs = differing(analysis, f, 'source');
      out.push(...passage(io, '  source  ', source.text, whole, theirs, (s) => paint('green', s)));
      out.push(`          ${paint('dim', visible(`${e.source}, ${e.locator}`))}`);
    }
    out.push(`  ${visible(formatMessage(f.message))}`, '');
  }
  return out.length === 0 ? '' : `${out.join('\n')}\n`;
}

/** Findings about sources, without hints. */
export function prettySources(io: Io, found: readonly SourceFinding[]): string {
  const paint = painter(io);
  return found
    .filter((f) => f.severity !== 'hint')
    .map((f) => {
      const place = paint('bold', visible(shown(io, f.source.uri.split('#', 1)[0]!)));
      const severity = paint(severityStyle[f.severity], f.severity);
      return `${place}  ${severity}  ${paint('cyan', f.rule)}\n  ${visible(formatMessage(f.message))}\n\n`;
    })
    .join('');
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The words of a finding that differ, in the draft or in the source. */
function differing(analysis: Analysis, f: Finding, side: 'draft' | 'source'): Span[] {
  const quotation = analysis.quotations.find((q) => isSame(q, f));
  if (quotation && f.rule === 'altered-quotation') {
    return quotation.match.differences.map((d) => (side === 'draft' ? d.quotation : d.source));
  }
  const splice = quotation && f.rule === 'spliced-quotation' ? quotation.match.spliceDetail : undefined;
  const gap = splice?.gaps[splice.at];
  if (gap) return [side === 'draft' ? gap.quotation : gap.source];
  const claim = analysis.claims.find((c) => isSame(c, f));
  if (!claim || f.rule === 'uncited-claim') return [];
  const conflicts = claim.match.conflicts.map((c) => (side === 'draft' ? c.claim : c.source));
  return side === 'draft' && conflicts.length === 0 ? [...claim.match.unmatched] : conflicts;
}

/** The last line of `check`. */
export function prettySummary(io: Io, s: DraftSummary & { readonly sourceFindings: number }): string {
  const paint = painter(io);
  const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
  const claims = `${count(s.claims, 'claim')} (${s.supported} supported, ${s.contradicted} contradicted, ${s.unsupported} unsupported)`;
  const shown = s.findings - s.hints;
  const findings = paint(shown > 0 ? 'bold' : 'green', count(shown, 'finding'));
  const hints = s.hints > 0 ? ` and ${count(s.hints, 'hint')}` : '';
  const unused =
    s.sourceFindings > 0 ? `, ${count(s.sourceFindings, 'source is', 'sources are')} cited by no draft` : '';
  return `${claims}, ${count(s.quotations, 'quotation')}, ${findings}${hints}${unused}\n`;
}

/** What is read out of a source, a quotation a block. */
export function prettyQuotes(io: Io, source: Source, attributions: readonly Attribution[]): string {
  const paint = painter(io);
  const out = attributions.map((a) => {
    const who = describeAttribution(a, source) ?? 'unattributed';
    const words = a.kind === 'indirect' ? visible(a.content.text) : `“${visible(a.content.text)}”`;
    return `${paint('dim', `para. ${a.paragraph}`)} ${paint('cyan', a.kind)} ${paint('bold', visible(who))}\n  ${words}\n`;
  });
  const lines = source.lines.length;
  return `${paint('bold', visible(source.key))}  ${lines} ${lines === 1 ? 'line' : 'lines'}\n\n${out.join('\n')}`;
}

/** Lines found by `search`, with the words that matched. */
export function prettySearch(io: Io, passages: readonly Passage[]): string {
  const paint = painter(io);
  return passages
    .map((p) => {
      const who = p.attribution && describeAttribution(p.attribution, p.source);
      const rows = passage(io, '  ', p.source.text, p.span, p.matched, (s) => paint('green', s));
      const place = visible(`${p.source.key}, ${p.line.locator}`);
      return `${paint('dim', place)}${who ? `  ${paint('bold', visible(who))}` : ''}\n${rows.join('\n')}\n`;
    })
    .join('\n');
}
