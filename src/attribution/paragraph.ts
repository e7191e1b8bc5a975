import { ownCopy } from '../text/ownCopy.js';
import type { MarkedSpan } from '../text/quotationMarks.js';
import { type Span, shift } from '../text/span.js';
import { Recent } from '../util/recent.js';
import { type Clause, clausesOf, type Subject } from './clauses.js';
import { isSameMark } from './ownParts.js';
import type { Report } from './report.js';
import { reportsOf } from './reports.js';
import { type Token, tag } from './sentence.js';
import { tokensOf } from './tokens.js';
import { framesOf } from './verbs.js';

/** A sentence of a paragraph with its words in marks as one token each, and who reports what in it. */
export interface ReadSentence extends Span {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly reports: readonly Report[];
  /** The marked stretches that its `quote` tokens stand for, in order. */
  readonly marked: readonly MarkedSpan[];
}

/** What was read of a paragraph, where it stood; with texts of its own. */
interface KeptParagraph {
  readonly start: number;
  readonly lines: readonly Span[];
  readonly marked: readonly MarkedSpan[];
  readonly sentences: readonly ReadSentence[];
}

/** Paragraphs kept, by their words: those that name somebody whose name is written just now, in some dozen places of a draft. */
const kept = new Recent<string, KeptParagraph>(48);

/**
 * {@link readParagraph} of a paragraph that is read again and again while somebody writes elsewhere: only what it says is another's, so
 * its sentences are as they were, moved.
 */
export function readParagraphAgain(
  text: string,
  p: Span,
  marked: readonly MarkedSpan[],
  lines: readonly Span[],
): readonly ReadSentence[] {
  let isNew = false;
  const before = kept.get(
    text.slice(p.start, p.end),
    () => {
      isNew = true;
      const sentences = readParagraph(text, p, marked, lines).map(withOwnTexts);
      return { start: p.start, lines, marked, sentences };
    },
    ownCopy,
  );
  if (isNew) return before.sentences;
  const by = p.start - before.start;
  const isAlike =
    before.lines.length === lines.length &&
    before.lines.every((l, i) => l.start + by === lines[i]!.start && l.end + by === lines[i]!.end) &&
    before.marked.length === marked.length &&
    before.marked.every((m, i) => isSameMark(m, marked[i]!, by));
  if (!isAlike) return readParagraph(text, p, marked, lines);
  return before.sentences.map((s) => movedSentence(s, by));
}

function movedSentence(s: ReadSentence, by: number): ReadSentence {
  const subject = (own: Subject): Subject => ({
    ...own,
    span: shift(own.span, by),
    ...(own.antecedent && { antecedent: shift(own.antecedent, by) }),
    ...(own.named && { named: shift(own.named, by) }),
  });
  return {
    start: s.start + by,
    end: s.end + by,
    tokens: s.tokens.map((t) => ({ ...t, start: t.start + by, end: t.end + by })),
    clauses: s.clauses.map((c) => ({ group: c.group, subject: c.subject && subject(c.subject) })),
    reports: s.reports.map((r) => ({
      ...r,
      subject: subject(r.subject),
      cue: shift(r.cue, by),
      ...(r.through && { through: subject(r.through) }),
    })),
    marked: s.marked.map((m) => ({ ...m, outer: shift(m.outer, by), inner: shift(m.inner, by) })),
  };
}

/** A sentence that holds none of the text that it stands in. */
function withOwnTexts(s: ReadSentence): ReadSentence {
  const own = (t: Token): Token => ({
    ...t,
    gap: ownCopy(t.gap),
    opening: ownCopy(t.opening),
    closing: ownCopy(t.closing),
  });
  return { ...s, tokens: s.tokens.map(own) };
}

/** Past this many words a sentence is a table or a list, and is read in pieces. */
const longestSentence = 400;

/**
 * The sentences of a paragraph. Lines end a sentence only outside of marks: `“Stay. We will,” she said` is one.
 * A quotation that ends one is followed by a new one, but for a short `Ruiz said.` right behind it.
 */
export function readParagraph(
  text: string,
  p: Span,
  marked: readonly MarkedSpan[],
  lines: readonly Span[],
): ReadSentence[] {
  const tokens = tokensOf(
    text,
    p,
    marked.map((m) => m.outer),
  );
  const starts = lines.map((l) => l.start);
  const sentences: ReadSentence[] = [];
  let first = 0;
  let nextMark = 0;
  let nextStart = 0;
  const push = (end: number) => {
    if (end <= first) return;
    const own = tokens.slice(first, end);
    const quotes = own.filter((t) => t.tag === 'quote').length;
    const before = tokens[first - 1];
    const from = before === undefined ? p.start : Math.max(before.end, own[0]!.start - own[0]!.gap.length);
    tag(own);
    const clauses = clausesOf(own);
    sentences.push({
      start: from,
      end: end < tokens.length ? tokens[end]!.start : p.end,
      tokens: own,
      clauses,
      reports: reportsOf(own, clauses).filter((r) => !isHearing(own, r)),
      marked: marked.slice(nextMark, nextMark + quotes),
    });
    nextMark += quotes;
    first = end;
  };
  tokens.forEach((t, i) => {
    // A line begins between the token before and this one.
    const after = i === 0 ? p.start : tokens[i - 1]!.end;
    while (nextStart < starts.length && starts[nextStart]! < after) nextStart++;
    const starting = nextStart < starts.length && starts[nextStart]! <= t.start;
    if (i > first && (starting || i - first >= longestSentence)) {
      if (!starting || !goesOnBehindMarks(text, tokens, i)) push(i);
    }
  });
  push(tokens.length);
  return sentences;
}

/** `Clerk ‘moved money’, court told`: the court heard it. */
function isHearing(tokens: readonly Token[], { lemma, hearer, subject }: Report): boolean {
  const { phrase } = subject;
  return (
    lemma === 'tell' &&
    !hearer &&
    phrase !== undefined &&
    tokens[phrase.first]!.tag !== 'det' &&
    /^(?:court|jury|inquest|inquiry|tribunal|hearing|judge|coroner|mps|parliament)$/.test(
      tokens[phrase.head]!.norm,
    )
  );
}

/** `“We won!” Ruiz said.`: what follows the marks is only who said it. */
function goesOnBehindMarks(text: string, tokens: readonly Token[], i: number): boolean {
  const quote = tokens[i - 1]!;
  if (quote.tag !== 'quote') return false;
  if (/[—–―]/.test(tokens[i]!.gap)) return true;
  // `… a history lesson'. She added`: the full stop stands behind the mark.
  if (/^\s*[.!?]/.test(tokens[i]!.gap)) return isOnlyCue(text, tokens, i);
  const closing = text.slice(Math.max(quote.start, quote.end - 3), quote.end);
  return /[!?,—–-]/.test(closing) || !/[.…]/.test(closing) || isOnlyCue(text, tokens, i);
}

/** `“We won.” Ruiz said.`: a short sentence that ends with a verb of saying. */
function isOnlyCue(text: string, tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < tokens.length && k - i < 6; k++) {
    const t = tokens[k]!;
    if (t.gap.trim() !== '' && t.gap !== '. ') return false;
    const form = t.verb?.form;
    if ((form === 'past' || form === 's') && framesOf(t.verb!.lemma)?.has('q'))
      return /^\s*[.\n]|^$/.test(text.slice(t.end, t.end + 2));
  }
  return false;
}
