import type { Attribution } from '../attribution/model.js';
import type { Passage } from '../corpus/search.js';
import { describeAttribution } from '../ide/describe.js';
import type { Analysis, Finding, Severity } from '../lint/model.js';
import type { Source } from '../source/model.js';
import { LineIndex } from '../text/lineIndex.js';
import type { Span } from '../text/span.js';
import { formatMessage } from '../util/message.js';
import type { Io } from './io.js';

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'cyan' | 'green';

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
};

/** Colours where they are wanted: on a terminal, unless NO_COLOR is set; FORCE_COLOR overrides both. */
export function painter(io: Io): (style: Style, text: string) => string {
  const forced = io.env.FORCE_COLOR !== undefined && io.env.FORCE_COLOR !== '0';
  const on = forced || (io.isTerminal && (io.env.NO_COLOR ?? '') === '');
  return (style, text) => (on ? `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : text);
}

/** Control, zero-width and bidirectional characters made visible, so that no source can paint on the terminal. */
export function visible(text: string): string {
  return text
    .replace(/[\t\r\n]+/g, ' ')
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
      (c) => `<U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
    );
}

const severityStyle: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/** The longest line of a draft or source that is shown, in UTF-16 units on either side of what it is about. */
const around = 70;

/** Findings of one draft: draft line with the words marked, the source line, and what differs. */
export function prettyDraft(io: Io, path: string, analysis: Analysis, findings: readonly Finding[]): string {
  const paint = painter(io);
  const { text } = analysis.draft;
  const index = new LineIndex(text);
  const out: string[] = [];
  for (const f of findings) {
    const at = index.positionAt(f.start);
    const place = `${path}:${at.line + 1}:${at.character + 1}`;
    out.push(
      `${paint('bold', place)}  ${paint(severityStyle[f.severity], f.severity)}  ${paint('cyan', f.rule)}`,
    );
    out.push(
      `  ${paint('dim', 'draft ')} ${marked(text, f, differing(analysis, f, 'draft'), (s) => paint('red', s))}`,
    );
    for (const e of f.evidence.slice(0, 1)) {
      const source = analysis.corpus.get(e.source);
      const line = source?.lines[e.line];
      if (!source || !line) continue;
      const whole = { start: Math.min(line.start, e.start), end: Math.max(line.end, e.end) };
      const spans = differing(analysis, f, 'source');
      out.push(`  ${paint('dim', 'source')} ${marked(source.text, whole, spans, (s) => paint('green', s))}`);
      out.push(`         ${paint('dim', `${e.source}, ${e.locator}`)}`);
    }
    out.push(`  ${visible(formatMessage(f.message))}`, '');
  }
  return out.length === 0 ? '' : `${out.join('\n')}\n`;
}

/** The words of a finding that differ, in the draft or in the source. */
function differing(analysis: Analysis, f: Finding, side: 'draft' | 'source'): Span[] {
  const quotation = analysis.quotations.find((q) => q.start === f.start && q.end === f.end);
  const claim = analysis.claims.find((c) => c.start === f.start && c.end === f.end);
  if (quotation && f.rule !== 'unknown-quotation') {
    return quotation.match.differences.map((d) => (side === 'draft' ? d.quotation : d.source));
  }
  if (!claim) return [];
  const conflicts = claim.match.conflicts.map((c) => (side === 'draft' ? c.claim : c.source));
  return side === 'draft' ? [...conflicts, ...claim.match.unmatched] : conflicts;
}

/** A stretch of text on one line, some words painted; long ones are cut around the first of them. */
function marked(text: string, whole: Span, spans: readonly Span[], paint: (text: string) => string): string {
  const inside = spans.filter((s) => s.start < s.end && s.start >= whole.start && s.end <= whole.end);
  inside.sort((a, b) => a.start - b.start);
  let start = whole.start;
  let end = whole.end;
  if (end - start > around * 4) {
    const first = inside[0] ?? whole;
    start = Math.max(start, first.start - around);
    end = Math.min(end, start + around * 4);
  }
  let at = start;
  let line = start > whole.start ? '… ' : '';
  for (const s of inside) {
    if (s.start < at || s.end > end) continue;
    line += visible(text.slice(at, s.start)) + paint(visible(text.slice(s.start, s.end)));
    at = s.end;
  }
  return line + visible(text.slice(at, end)) + (end < whole.end ? ' …' : '');
}

/** The last line of `check`. */
export function prettySummary(
  io: Io,
  s: {
    claims: number;
    supported: number;
    contradicted: number;
    unsupported: number;
    quotations: number;
    findings: number;
  },
): string {
  const paint = painter(io);
  const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
  const claims = `${count(s.claims, 'claim')} (${s.supported} supported, ${s.contradicted} contradicted, ${s.unsupported} unsupported)`;
  const findings = count(s.findings, 'finding');
  return `${claims}, ${count(s.quotations, 'quotation')}, ${paint(s.findings > 0 ? 'bold' : 'green', findings)}\n`;
}

/** What is read out of a source, a quotation a block. */
export function prettyQuotes(io: Io, source: Source, attributions: readonly Attribution[]): string {
  const paint = painter(io);
  const out = attributions.map((a) => {
    const who = describeAttribution(a) ?? 'unattributed';
    const words = a.kind === 'indirect' ? visible(a.content.text) : `“${visible(a.content.text)}”`;
    return `${paint('dim', `para. ${a.paragraph}`)} ${paint('cyan', a.kind)} ${paint('bold', visible(who))}\n  ${words}\n`;
  });
  return `${paint('bold', source.key)}  ${source.lines.length} lines\n\n${out.join('\n')}`;
}

/** Lines found by `search`, with the words that matched. */
export function prettySearch(io: Io, passages: readonly Passage[]): string {
  const paint = painter(io);
  return passages
    .map((p) => {
      const who = p.attribution && describeAttribution(p.attribution);
      const line = marked(p.source.text, p.span, p.matched, (s) => paint('green', s));
      return `${paint('dim', `${p.source.key}, ${p.line.locator}`)}${who ? `  ${paint('bold', visible(who))}` : ''}\n  ${line}\n`;
    })
    .join('\n');
}
