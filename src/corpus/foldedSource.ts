import type { Source } from '../source/model.js';
import { whiteSpace } from '../text/characterClass.js';
import { compose, fromRaw, type MappedText, MappedTextBuilder } from '../text/mappedText.js';
import { fold } from '../text/normalize.js';
import { findMarkedSpans } from '../text/quotationMarks.js';

/**
 * How much folded text is kept, in UTF-16 units of source: about 15 MB with the maps, some 330 news articles. What is
 * dropped is folded again when asked for, a quarter of a millisecond an article.
 */
const mostKept = 1_500_000;

/** By hash, so that snapshots of one text share it; least recently used first. */
const kept = new Map<string, { readonly raw: string; readonly folded: MappedText }>();
let size = 0;

/**
 * A source's text, folded for comparing quotations, and without what a quotation need not repeat: the opening mark of
 * a new paragraph in which a quotation goes on, and the brackets around one letter (`[W]e`) whose case the source
 * changed itself. Linear in its text when it is not remembered.
 */
export function foldedSource(source: Source): MappedText {
  const known = kept.get(source.hash);
  if (known?.raw === source.text) {
    kept.delete(source.hash);
    kept.set(source.hash, known);
    return known.folded;
  }
  const folded = foldOnce(source);
  if (known) size -= known.raw.length;
  kept.delete(source.hash);
  kept.set(source.hash, { raw: source.text, folded });
  size += source.text.length;
  for (const [hash, old] of kept) {
    if (size <= mostKept || hash === source.hash) break;
    kept.delete(hash);
    size -= old.raw.length;
  }
  return folded;
}

/** The same, not remembered: for who reads each source once. */
export function foldOnce(source: Pick<Source, 'text' | 'paragraphs'>): MappedText {
  return withoutMarksOfForm(source, fold(source.text));
}

/**
 * Whether words may come together where marks of form are left out: the brackets of `[W]e`, or a mark that opens a paragraph
 * right behind something else.
 */
export function mayJoinWords(source: Pick<Source, 'text' | 'paragraphs' | 'columns'>): boolean {
  const { text, columns } = source;
  if (text.includes('[') && letterBrackets(text).length > 0) return true;
  if (!columns) return source.paragraphs.some(({ start }) => isInWord(text, start));
  for (let i = 0; i < columns.paragraphs.length; i += 3)
    if (isInWord(text, columns.paragraphs[i]!)) return true;
  return false;
}

const isInWord = (text: string, start: number) => start > 0 && whiteSpace[text.charCodeAt(start - 1)] !== 1;

function withoutMarksOfForm(source: Pick<Source, 'text' | 'paragraphs'>, folded: MappedText): MappedText {
  const dropped = [...repeatedMarks(source, folded), ...letterBrackets(folded.text)].sort((a, b) => a - b);
  if (dropped.length === 0) return folded;
  const out = new MappedTextBuilder(folded.text.length);
  let from = 0;
  for (const at of dropped) {
    if (at < from) continue;
    out.copy(folded.text, from, at);
    from = at + 1;
  }
  out.copy(folded.text, from, folded.text.length);
  return compose(out.build(), folded);
}

function repeatedMarks(source: Pick<Source, 'text' | 'paragraphs'>, folded: MappedText): number[] {
  const found: number[] = [];
  let p = 0;
  for (const m of findMarkedSpans(source.text, source.paragraphs)) {
    if (!m.continues) continue;
    while (p < source.paragraphs.length && source.paragraphs[p]!.start < m.outer.end) p++;
    const next = source.paragraphs[p];
    if (!next) break;
    const at = fromRaw(folded, next).start;
    const mark = folded.text[at] === ' ' ? at + 1 : at;
    if (folded.text[mark] === '"' || folded.text[mark] === "'") found.push(mark);
  }
  return found;
}

function letterBrackets(text: string): number[] {
  const found: number[] = [];
  for (const m of text.matchAll(/\[\p{L}\](?=\p{L})/gu)) found.push(m.index, m.index + m[0].length - 1);
  return found;
}
