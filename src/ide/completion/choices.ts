import type { Passage } from '../../corpus/search.js';
import type { Draft } from '../../draft/model.js';
import { languageFor } from '../../draft/registry.js';
import type { Source, SourceLine } from '../../source/model.js';
import { type Span, textAt } from '../../text/span.js';
import { words } from '../../text/words.js';
import { type Message, msg } from '../../util/message.js';
import type { CompletionItem } from '../model.js';
import type { DraftContext } from '../service.js';
import type { Typing } from './quotations.js';

/** One way to quote a passage. */
export interface Choice {
  readonly passage: Passage;
  /** `clause`: up to the first break; `passage`: all that the speaker says there; `elided`: behind an elision. */
  readonly kind: 'plain' | 'clause' | 'passage' | 'block' | 'elided';
  /** Words of the draft that stay before it: what stands before an elision, with its mark. */
  readonly head?: string;
  /** Whether the draft quotes it already. */
  readonly isQuoted?: boolean;
}

/** The best so many passages come with other ways to quote them; more would push passages off the list. */
const mostVaried = 3;
/** A clause is offered of sentences from so many words on. */
const longSentence = 12;
/** It has at least so many words, and leaves as many. */
const shortestClause = 4;
/** From so many words on the style guides (APA 8.27) ask for a block. */
const blockWords = 40;
/** The longest quotation that is offered whole, in UTF-16 units: as in the search for passages. */
const longestPassage = 700;
/** Words that a quotation must share with an earlier one to count as quoted already: fewer are a turn of phrase. */
const fewestShared = 4;

/**
 * The passages, those that the draft quotes already last, and behind each of the best the other ways to quote it: its first
 * clause, the whole quotation that it lies in, and a long one as a block.
 */
export function withChoices(
  { draft, corpus }: DraftContext,
  passages: readonly Passage[],
  typing: Typing,
): Choice[] {
  const quoted = quotedIn(draft, typing.replace.start);
  const plain = passages.map((passage): Choice => {
    const own = quoted.length > 0 ? normal(textAt(passage.source.text, passage.span)) : '';
    const isQuoted = quoted.some((q) => q.includes(own) || (enough(q) && own.includes(q)));
    return { passage, kind: 'plain', ...(isQuoted && { isQuoted }) };
  });
  const ordered = [...plain.filter((c) => !c.isQuoted), ...plain.filter((c) => c.isQuoted)];
  const known = new Set(ordered.map((c) => textAt(c.passage.source.text, c.passage.span)));
  const result: Choice[] = [];
  for (const [i, choice] of ordered.entries()) {
    result.push(choice);
    if (i >= mostVaried) continue;
    const { passage } = choice;
    const { source, attribution } = passage;
    const add = (span: Span | undefined, kind: Choice['kind']) => {
      if (!span || (kind !== 'block' && known.has(textAt(source.text, span)))) return;
      known.add(textAt(source.text, span));
      const line = corpus.lineAt(source, span.start) ?? passage.line;
      result.push({ ...choice, kind, passage: { ...passage, span, line } });
    };
    add(firstClause(source, passage), 'clause');
    const whole = attribution?.content;
    const isLonger = whole && whole.start < passage.span.start && whole.end - whole.start <= longestPassage;
    if (isLonger && !/[\r\n]/.test(textAt(source.text, whole)))
      add({ start: whole.start, end: Math.max(passage.span.end, trimmed(source.text, whole)) }, 'passage');
    const count = words(source.text, passage.span).length;
    if (count >= blockWords && typing.outer !== undefined && typing.ends) add(passage.span, 'block');
  }
  return result;
}

function trimmed(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /[,;:\s]/.test(text[at - 1]!)) at--;
  return at;
}

/** Up to the first break behind what was typed, where enough stands before and behind it. */
function firstClause(source: Source, { span, matched }: Passage): Span | undefined {
  const all = words(source.text, span);
  if (all.length < longSentence) return undefined;
  const from = matched.at(-1)?.end ?? span.start;
  for (let i = shortestClause; i <= all.length - shortestClause; i++) {
    const before = all[i - 1]!;
    const gap = source.text.slice(before.end, all[i]!.start);
    if (before.end <= from || !/^(?:[,;:]\s|\s?[—–]\s?$)/.test(gap)) continue;
    return { start: span.start, end: before.end };
  }
  return undefined;
}

/** What the draft quotes elsewhere, normalised. */
function quotedIn(draft: Draft, except: number): string[] {
  return draft.quotations
    .filter((q) => !(q.start <= except && except <= q.end))
    .map((q) => normal(draft.prose.text.slice(q.prose.start, q.prose.end)))
    .filter(enough);
}

const normal = (text: string) =>
  words(text)
    .map((w) => w.norm)
    .join(' ');
const enough = (text: string) => text.split(' ').length >= fewestShared;

/** What tells a choice from the others of the same passage. */
export function variantName(kind: Choice['kind']): Message | undefined {
  switch (kind) {
    case 'clause':
      return msg('clause');
    case 'passage':
      return msg('whole quotation');
    case 'block':
      return msg('block quotation');
    case 'elided':
      return msg('with elision');
    case 'plain':
      return undefined;
  }
}

/** The paragraph around a passage, exact, where it says more than the passage itself. */
export function paragraphAround(
  source: Source,
  line: SourceLine,
  span: Span,
): { readonly before: string; readonly behind: string } | undefined {
  const paragraph = source.paragraphs[line.paragraph - 1];
  if (!paragraph) return undefined;
  const text = textAt(source.text, paragraph);
  if (text.length <= span.end - span.start + 1 || text.length > 4 * longestPassage) return undefined;
  return {
    before: source.text.slice(Math.min(paragraph.start, span.start), span.start),
    behind: source.text.slice(span.end, Math.max(paragraph.end, span.end)),
  };
}

/**
 * A passage as a block quotation in place of the opened mark: on lines of its own, behind what the sentence says before it.
 * `He said “We will` gives `He said:` and the block.
 */
export function asBlock(
  draft: Draft,
  typing: Typing,
  verbatim: string,
  citation: string,
): Pick<CompletionItem, 'newText' | 'replace'> {
  const { text } = draft;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const write = languageFor(draft.languageId)!.write;
  const words = write.escape(verbatim.replace(/(?<!\s)[^\S\r\n]*[\r\n]\s*/g, ' '));
  const block = write.block([words], citation).replace(/\r?\n/g, newline);
  let start = typing.outer ?? typing.replace.start;
  while (start > 0 && /[ \t,:]/.test(text[start - 1]!)) start--;
  const isOwnLine = start === 0 || /[\r\n]/.test(text[start - 1]!);
  const lead = isOwnLine ? '' : `:${newline}${newline}`;
  const end = typing.replace.end;
  const rest = /^[ \t]*(?=\r?\n|$)/.test(text.slice(end)) ? '' : `${newline}${newline}`;
  return { newText: lead + block + rest, replace: { start, end } };
}
