import { attribute } from '../../attribution/attribute.js';
import type { Attribution } from '../../attribution/model.js';
import { findPassages } from '../../corpus/search.js';
import { citesItself, closingMark, insertable, markStyleOf } from '../../draft/citing/quotation.js';
import type { MarkStyle } from '../../draft/language.js';
import type { Draft, DraftBlock } from '../../draft/model.js';
import { citationText } from '../../lint/cited.js';
import { excerpt } from '../../lint/wording.js';
import { fromRaw, toRaw } from '../../text/mappedText.js';
import { findMarkedSpans } from '../../text/quotationMarks.js';
import { type Span, textAt } from '../../text/span.js';
import { words } from '../../text/words.js';
import { type Message, msg } from '../../util/message.js';
import { attributionFacts } from '../describe.js';
import type { CompletionItem, CompletionList, CompletionOptions } from '../model.js';
import { isProseAt } from '../prose.js';
import type { DraftContext } from '../service.js';
import { targetOf, titleOf } from '../targets.js';
import { asBlock, type Choice, paragraphAround, variantName, withChoices } from './choices.js';
import { mostItems } from './completion.js';
import { elisions, headOf } from './elisions.js';
import { byMeaning } from './meaning.js';

/** Without a mark, this many words before the cursor are tried, longest first, down to {@link fewestUnmarked}. */
const mostUnmarked = 12;
/** One word would fit half the corpus. */
const fewestUnmarked = 2;

/** Where a quotation is being written. */
export interface Typing {
  /** Words typed so far. */
  readonly typed: string;
  /** What an accepted item replaces, in the draft as read. */
  readonly replace: Span;
  /** Where the opening mark begins, if one was typed. */
  readonly outer?: number;
  /** Written before the passage: the opening mark, where none was typed. */
  readonly before: string;
  /** Written after it: the closing mark, unless the quotation goes on behind the cursor. */
  readonly after: string;
  readonly style: MarkStyle;
  /** Whether the quotation ends with what is inserted, so that a citation belongs behind it. */
  readonly ends: boolean;
  /** Prose of the block up to the quotation, for the speaker named in it. */
  readonly leading: string;
}

/** Verbatim passages for an open quotation, or for the words before the cursor when `invoked`. */
export function completeQuotation(
  context: DraftContext,
  offset: number,
  options: CompletionOptions,
): CompletionList | undefined {
  const { draft } = context;
  if (!isProseAt(draft, offset)) return undefined;
  const block = draft.blocks.findLast((b) => b.start <= offset);
  if (!block || (draft.text.slice(block.end, offset).trim() !== '' && block.end < offset)) return undefined;
  const open = openQuotation(draft, block, offset);
  if (open) return { items: passagesFor(context, open, options), isIncomplete: true };
  if (!options.invoked) return undefined;
  for (const typing of unmarkedWords(draft, block, offset)) {
    const items = passagesFor(context, typing, options).filter((i) => startsLike(i, typing));
    if (items.length > 0) return { items, isIncomplete: true };
  }
  return undefined;
}

/** The quotation around the offset, if its opening mark stands before it in the same block. */
export function openQuotation(draft: Draft, block: DraftBlock, offset: number): Typing | undefined {
  const { prose, text } = draft;
  const until = Math.min(block.prose.end, fromRaw(prose, { start: block.start, end: offset }).end);
  const before = prose.text.slice(block.prose.start, until);
  const marked = findMarkedSpans(before, [{ start: 0, end: before.length }]).filter(
    (m) => m.close === undefined,
  );
  const innermost = marked.at(-1);
  if (!innermost) return emptyQuotation(text, block, offset, before);
  const innerStart = toRaw(prose, {
    start: block.prose.start + innermost.outer.start,
    end: block.prose.start + innermost.inner.start,
  }).end;
  // The mark that is read is not always the one that is written: TeX's, AsciiDoc's, an entity.
  const outerStart = toRaw(prose, {
    start: block.prose.start + innermost.outer.start,
    end: block.prose.start + innermost.inner.start,
  }).start;
  const written = text.slice(outerStart, innerStart);
  const style = { open: written, close: closingMark(written) };
  const typed = text.slice(innerStart, offset).replace(/\s+/g, ' ').trimStart();
  const rest = text.slice(offset, block.end);
  const closed = rest.startsWith(style.close);
  // Words of the same quotation behind the cursor: complete what is before it, leave the rest and its mark alone.
  const goesOn = !closed && continuesBehind(before.length, draft, block, innermost.outer.start);
  return {
    typed,
    replace: { start: innerStart, end: offset + (closed ? style.close.length : 0) },
    outer: outerStart,
    before: '',
    after: goesOn ? '' : style.close,
    style,
    ends: !goesOn,
    leading: before.slice(0, innermost.outer.start),
  };
}

/** `"⎀"`, as editors close a mark that is typed, or a mark behind a space with nothing behind it: nothing stands in it yet. */
function emptyQuotation(text: string, block: DraftBlock, offset: number, before: string): Typing | undefined {
  const open = text[offset - 1] ?? '';
  const close = closingMark(open);
  if (!/["“„«‘']/.test(open) || offset - 1 < block.start) return undefined;
  const isClosed = text.startsWith(close, offset);
  const previous = text[offset - 2] ?? '';
  const isOpening = /^$|[\s([]/.test(previous) && /^$|\s/.test(text[offset] ?? '');
  if (isClosed ? /[\p{L}\p{N}]/u.test(previous) : !isOpening) return undefined;
  return {
    typed: '',
    replace: { start: offset, end: offset + (isClosed ? close.length : 0) },
    before: '',
    after: close,
    style: { open, close },
    ends: true,
    leading: before.slice(0, Math.max(0, before.lastIndexOf(open))),
  };
}

/** Whether the quotation that opens at `openAt` (in the block's prose) is closed further on, behind more words. */
function continuesBehind(cursor: number, draft: Draft, block: DraftBlock, openAt: number): boolean {
  const quotation = draft.quotations.find((q) => q.outer.prose.start === block.prose.start + openAt);
  return quotation?.close !== undefined && quotation.prose.end > block.prose.start + cursor;
}

/** The last words before the cursor, as if an opening mark stood before them: longest run first. */
function* unmarkedWords(draft: Draft, block: DraftBlock, offset: number): Generator<Typing> {
  const { prose, text } = draft;
  const until = Math.min(block.prose.end, fromRaw(prose, { start: block.start, end: offset }).end);
  const before = prose.text.slice(block.prose.start, until);
  const typedWords = words(before).slice(-mostUnmarked);
  const style = markStyleOf(draft);
  for (let n = typedWords.length; n >= fewestUnmarked; n--) {
    const first = typedWords[typedWords.length - n]!;
    const start = toRaw(prose, {
      start: block.prose.start + first.start,
      end: block.prose.start + first.end,
    }).start;
    yield {
      typed: text.slice(start, offset).replace(/\s+/g, ' '),
      replace: { start, end: offset },
      before: style.open,
      after: style.close,
      style,
      ends: true,
      leading: before.slice(0, first.start),
    };
  }
}

/** Without a mark, only passages that begin with the very words are offered. */
function startsLike(item: CompletionItem, typing: Typing): boolean {
  const plain = (s: string) =>
    words(s)
      .map((w) => w.norm)
      .join(' ');
  return plain(item.newText).startsWith(plain(typing.typed));
}

function passagesFor(context: DraftContext, typing: Typing, options: CompletionOptions): CompletionItem[] {
  const speaker = speakerIn(typing.leading);
  const elided = elisions(context.corpus, typing.typed);
  if (elided) {
    const head = context.draft.text.slice(typing.replace.start, typing.replace.end);
    return elided.map((c, i) => passageItem(context, typing, options, { ...c, head: headOf(head) }, i));
  }
  let passages = findPassages(context.corpus, {
    typed: typing.typed,
    limit: mostItems,
    ...(speaker !== undefined && { speaker }),
  });
  // Words that stand nowhere in this order may be what it was about.
  if (passages.length === 0 && typing.outer !== undefined)
    passages = byMeaning(context.corpus, typing.typed, mostItems, speaker);
  return withChoices(context, passages, typing)
    .slice(0, mostItems)
    .map((c, i) => passageItem(context, typing, options, c, i));
}

/**
 * The speaker whom the sentence names before the quotation: read by the engine that reads sources, as if the
 * quotation were complete; failing that, the last capitalised name.
 */
function speakerIn(leading: string): string | undefined {
  if (leading.trim() === '') return undefined;
  const text = `${leading}“I think so, and so does everybody.”`;
  const span = { start: 0, end: text.length };
  const said = attribute({
    text,
    paragraphs: [{ ...span, number: 1, kind: 'sentence' as const, quoted: false }],
    lines: [span],
  });
  const named = said.findLast((a) => a.speaker !== undefined && a.content.end > leading.length)?.speaker
    ?.name;
  if (named !== undefined) return named;
  const last = leading.slice(Math.max(0, leading.search(/(?<![^.!?\n])[^.!?\n]*$/)));
  return last.match(/\p{Lu}[\p{L}’'-]+/gu)?.at(-1);
}

/** How the source has the words. */
function kindName(kind: Attribution['kind']): Message {
  switch (kind) {
    case 'direct':
      return msg('Direct quotation');
    case 'partial':
      return msg('Partial quotation');
    case 'block':
      return msg('Block quotation');
    case 'indirect':
      return msg('Reported speech');
  }
}

function passageItem(
  context: DraftContext,
  typing: Typing,
  options: CompletionOptions,
  choice: Choice,
  index: number,
): CompletionItem {
  const { draft, corpus } = context;
  const { source, line, attribution } = choice.passage;
  const { span } = choice.passage;
  const verbatim = textAt(source.text, span);
  const isCited =
    options.addCitation !== false &&
    typing.ends &&
    !citesItself(typing.style.open) &&
    !isCitedBehind(draft, typing.replace.end);
  const citation = isCited
    ? citationText(context, { source: source.key, locator: line.locator, ...span })
    : undefined;
  // Of several sentences, so that it is told from its first one.
  const variant = variantName(choice.kind) ?? (span.end > line.end ? msg('whole quotation') : undefined);
  const around = paragraphAround(source, line, span);
  const notes = [msg('{0}, {1}', titleOf(source), line.locator)];
  if (attribution) notes.push(kindName(attribution.kind));
  if (choice.isQuoted) notes.push(msg('This draft quotes it already.'));
  const common = {
    kind: attribution ? ('quotation' as const) : ('sentence' as const),
    // Short enough that how it is quoted, and the speaker beside it, are seen.
    label: excerpt(verbatim, variant ? 22 : 36),
    ...(variant && { variant }),
    ...(attribution?.speaker && { description: attribution.speaker.name }),
    detail: `${source.key}, ${line.locator}`,
    filterText: typing.typed,
    sortText: String(index).padStart(3, '0'),
    ...(attribution?.speaker && { facts: attributionFacts(attribution, source) }),
    excerpt: verbatim,
    ...(around !== undefined && { around }),
    notes,
    target: targetOf(corpus, source, span),
  };
  const also = citation && citation.also.length > 0 ? { also: citation.also } : {};
  if (choice.kind === 'block') {
    const block = asBlock(draft, typing, verbatim, citation?.text.trimStart() ?? '');
    return { ...common, ...block, ...also };
  }
  const words = insertable(verbatim, typing.style, draft.languageId);
  return {
    ...common,
    newText: typing.before + (choice.head ?? '') + words + typing.after + (citation?.text ?? ''),
    ...also,
    replace: typing.replace,
  };
}

/** Whether a citation already stands right behind the place. */
export function isCitedBehind(draft: Draft, offset: number): boolean {
  return draft.citations.some((c) => c.start >= offset && draft.text.slice(offset, c.start).trim() === '');
}
