import type { MarkedSpan } from '../text/quotationMarks.js';
import type { Span } from '../text/span.js';
import { gestures } from './data/en/verbs.js';
import { trimClause, withoutDateline } from './edges.js';
import type { Attribution, TextSpan } from './model.js';
import type { ReadSentence } from './paragraph.js';
import type { Report } from './report.js';
import { framesOf } from './verbs.js';

/** What is known about words but for the words: who, with which cue, when, to whom. */
export interface Told extends Pick<Attribution, 'speaker' | 'cue' | 'time' | 'addressee'> {
  /** Whether nothing was said there: who is said to be defiant speaks next, in the same paragraph only. */
  readonly isStance?: true;
}

/** Those of a list by start that lie in a span. */
export function inSpan(marked: readonly MarkedSpan[], s: Span): MarkedSpan[] {
  let low = 0;
  let high = marked.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (marked[mid]!.outer.start < s.start) low = mid + 1;
    else high = mid;
  }
  let end = low;
  while (end < marked.length && marked[end]!.outer.end <= s.end) end++;
  return marked.slice(low, end);
}

/** Whether a report hands on a whole statement. */
export function tells(r: Report): boolean {
  return (
    (r.tie === 'that' || r.tie === 'clause' || r.tie === 'around' || r.tie === 'according') &&
    (r.tie === 'according' || framesOf(r.lemma)?.has('q') === true)
  );
}

export function toldOf(a: Told): Told {
  return { ...(a.speaker && { speaker: a.speaker }), ...(a.cue && { cue: a.cue }) };
}

/** `“Every time,” Ruiz said, waving, “you lose.”`: the second half, behind a comma, of what the cue is in the middle of. */
export function isSplitByCue(text: string, s: ReadSentence, index: number, cue: TextSpan): boolean {
  const m = s.marked[index]!;
  const before = s.marked[index - 1];
  if (!before || cue.start < before.outer.end || cue.start > m.outer.start) return false;
  const gap = text.slice(before.outer.end, m.outer.start);
  // `“Every time,” says Ruiz—she pauses—“you lose.”`
  return (
    /(?:,\s?(?:but\s)?|[—–]\s?)$/.test(gap) &&
    /[,—–-]\s?$/.test(text.slice(before.inner.start, before.inner.end))
  );
}

/**
 * `laughing` of `“One of them,” she told me, laughing, “was my cousin”`: what somebody does besides saying it. Not
 * `adding` of `“We stay,” she said, adding later, “Nobody asked.”`.
 */
export function isBesides({ tokens }: ReadSentence, { subject, at, lemma }: Report, words: string): boolean {
  if (subject.how !== 'shared' || tokens[at]!.verb?.form !== 'ing') return false;
  return gestures.has(lemma) || !/^\p{Lu}/u.test(words);
}

/** Whether a clause of its own begins with a report: `…, but he called it “dead”`. */
export function beginsClause({ tokens }: ReadSentence, { subject }: Report): boolean {
  const lead = tokens[(subject.phrase?.first ?? 0) - 1];
  return subject.how === 'before' && lead?.tag === 'conj' && /,/.test(lead.gap);
}

/** Where token range `…to` ends in the text: with the marks and punctuation before the next token. */
function endOfRange(s: ReadSentence, to: number): number {
  const last = s.tokens[to - 1]!;
  return last.end;
}

/**
 * Whether a report inside what somebody says is one to tell by itself. `Ruiz said that the council opposes it`: what
 * anybody thinks or does in there is part of what Ruiz said, as is `she would order a review`.
 */
export function isReportInside(s: ReadSentence, report: Report): boolean {
  const isSupposed = s.tokens.slice(Math.max(0, report.at - 2), report.at).some((t) => t.tag === 'modal');
  const isDeed = report.tie === 'infinitive' || (report.tie === 'noun' && isSupposed);
  return !isDeed && framesOf(report.lemma)?.has('q') === true;
}

/** The words that a report reports: the longest of its stretches, without what only ties them to it. */
export function wordsReported(text: string, s: ReadSentence, report: Report): Span | undefined {
  let best: Span | undefined;
  for (const range of report.ranges) {
    const tokens = s.tokens.slice(range.from, range.to);
    if (tokens.every((t) => t.tag === 'quote' || t.tag === 'conj')) continue;
    const content = trimClause(text, {
      start: tokens[0]!.start,
      end: Math.max(tokens.at(-1)!.end, endOfRange(s, range.to)),
    });
    if (!best || content.end - content.start > best.end - best.start) best = content;
  }
  if (best) best = withoutDateline(text, best);
  return report.tie === 'nothing' ? restBehind(text, s, report) : best;
}

/** What follows `declined to comment`; of `didn’t commit to an answer when asked` without the occasion. */
function restBehind(text: string, s: ReadSentence, report: Report): Span | undefined {
  const from = s.tokens.findIndex((t) => t.start >= report.cue.end);
  if (from < 0) return undefined;
  const to = s.tokens.findIndex((t, k) => k > from && /^(?:when|after|as|while|until)$/.test(t.norm));
  const last = to < 0 ? s.tokens.at(-1)! : s.tokens[to - 1]!;
  return trimClause(text, { start: s.tokens[from]!.start, end: last.end });
}

/** Whether words in marks that begin a sentence are one by themselves: `“Was I to wait?” He conceded, though, that …`. */
export function isByItself(s: ReadSentence): boolean {
  const next = s.tokens[1];
  const ends = /[.!?…]\S{1,2}$/.test(s.tokens[0]!.closing);
  return (
    next === undefined ||
    (ends && next.tag !== 'quote' && next.isCapital && next.gap.trim() === '' && next.tag === 'pronoun')
  );
}

/** Who translates the words before, in this paragraph, goes on with the next ones of the same speaker. */
export function stillTranslated(
  before: Attribution | undefined,
  speaker: Told['speaker'],
): readonly Attribution['via'][number][] {
  if (!speaker || before?.speaker?.name !== speaker.name) return [];
  return before.via.filter((v) => v.role === 'translated');
}

/** The reports of a sentence that report, among other words, this one. */
export function reportsAround(s: ReadSentence, report: Report): Report[] {
  return s.reports.filter(
    (r) => r !== report && r.ranges.some((x) => x.from <= report.at && report.at < x.to),
  );
}
