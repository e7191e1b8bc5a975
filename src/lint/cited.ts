import type { Corpus } from '../corpus/corpus.js';
import { citeWords, styleFor, writeCitation } from '../draft/citing/style.js';
import type { CitedWork } from '../draft/citing/work.js';
import { nthBlock } from '../draft/lists.js';
import type { CitationItem, Draft, DraftEdit } from '../draft/model.js';
import { lastPlainReference } from '../draft/plainReference.js';
import { languageFor } from '../draft/registry.js';
import type { Evidence } from '../match/model.js';
import { locatorCovers } from '../source/locators.js';
import { firstFrom, type Span } from '../text/span.js';
import { beside } from '../util/beside.js';
import type { Config } from './config.js';
import type { Analysis, Edit } from './model.js';

/**
 * Whether a draft cites anything for these words: a citation, footnote or link in their paragraph that stands behind
 * their start. (A citation at the end of a paragraph stands for what is before it.) Or, if `sources` are given, one of
 * them is what the paragraph cited last before the words: it goes on with that source.
 */
export function isCited(
  { draft }: Analysis,
  block: number,
  from: number,
  sources: readonly string[] = [],
): boolean {
  return citesBehind(draft, block, from) !== undefined || goesOnCiting(draft, block, from, sources);
}

/** The sources of evidence. */
export function keysOf(evidence: readonly Evidence[]): string[] {
  return evidence.map((e) => e.source);
}

/** Whether the last citation before these words in their paragraph cites one of the sources. */
function goesOnCiting(draft: Draft, block: number, from: number, sources: readonly string[]): boolean {
  const own = nthBlock(draft, block);
  if (!own || sources.length === 0) return false;
  const last = draft.citations[firstFrom(draft.citations, from, (c) => c.start) - 1];
  return !!last && last.start >= own.start && last.items.some((item) => sources.includes(item.key));
}

/** How the rest of a paragraph cites: by key, or otherwise (a note, a link, a reference in a parenthesis). */
export function citesBehind(draft: Draft, block: number, from: number): 'key' | 'otherwise' | undefined {
  const own = nthBlock(draft, block);
  if (!own) return undefined;
  const next = nthBlock(draft, block + 1);
  const end = Math.max(own.end, next?.start ?? draft.text.length);
  const behind = draft.citations[firstFrom(draft.citations, from, (c) => c.start)];
  if (behind && behind.start < end) return 'key';
  return from <= lastOther(draft, block, Math.min(end, own.end + 200)) ? 'otherwise' : undefined;
}

/** By draft and block, since every claim of a block asks. */
const lastOthers = beside<Draft, Map<number, number>>();

/** Where the last note, link or reference in a parenthesis of a block begins; -1 for none. */
function lastOther(draft: Draft, block: number, end: number): number {
  let known = lastOthers.get(draft);
  if (!known) {
    known = new Map();
    lastOthers.set(draft, known);
  }
  let last = known.get(block);
  if (last === undefined) {
    const { start } = nthBlock(draft, block)!;
    const text = draft.text.slice(start, end);
    const other = languageFor(draft.languageId)?.otherCitation;
    last = Math.max(other ? lastOf(other, text) : -1, lastPlainReference(text));
    if (last >= 0) last += start;
    known.set(block, last);
  }
  return last;
}

/** Where the last match of an expression without anchors begins, by halving what is left of the text; -1 for none. */
function lastOf(expression: RegExp, text: string): number {
  if (!expression.test(text)) return -1;
  let [from, to] = [0, text.length];
  while (to - from > 1) {
    const middle = (from + to) >>> 1;
    if (expression.test(text.slice(middle))) from = middle;
    else to = middle;
  }
  return from;
}

/** The items of these citations. */
export function itemsOf({ draft }: Analysis, citations: readonly number[]): CitationItem[] {
  return citations.flatMap((c) => draft.citations[c]!.items);
}

/** Whether a citation item's locator leads past all of the evidence; `false` where it has none, or nobody can tell. */
export function isElsewhere(
  { corpus }: Analysis,
  item: CitationItem,
  evidence: readonly Evidence[],
): boolean {
  const source = corpus.get(item.key);
  const own = evidence.filter((e) => e.source === item.key);
  if (!source || !item.locator || own.length === 0) return false;
  return own.every((e) => locatorCovers(source, item.locator!.text, e) === false);
}

/** A place in a source: evidence, or a passage with its locator. */
export type CitedPlace = Pick<Evidence, 'locator' | 'start' | 'end'> & { readonly source: string };

/** What citing needs to know. */
export interface CitingContext {
  readonly draft: Draft;
  readonly corpus: Corpus;
  readonly config: Pick<Config, 'citations'>;
}

/** A place in a source as a work that is cited. */
export function workAt(corpus: Corpus, place: CitedPlace): CitedWork {
  const source = corpus.get(place.source);
  return {
    key: place.source,
    locator: place.locator,
    ...(source && {
      item: source.metadata,
      passage: { text: source.text, span: { start: place.start, end: place.end } },
    }),
  };
}

/** The edits that cite evidence for words of the draft, in the style that is configured; `undefined` where nothing can. */
export function citingEdits(
  { draft, corpus, config }: CitingContext,
  words: Span,
  evidence: CitedPlace,
): Edit[] | undefined {
  return citeWords(draft, words, workAt(corpus, evidence), styleFor(draft, config.citations));
}

/**
 * A citation to put right behind words that are written with it: with its space, and with what else the draft needs.
 * `undefined` where the draft's language has none.
 *
 * @param isWhole the whole work is cited, without a place in it
 */
export function citationText(
  { draft, corpus, config }: CitingContext,
  place: CitedPlace,
  isWhole = false,
): { readonly text: string; readonly also: readonly DraftEdit[] } | undefined {
  const { locator, passage, ...whole } = workAt(corpus, place);
  const work = isWhole
    ? whole
    : { ...whole, ...(locator !== undefined && { locator }), ...(passage && { passage }) };
  const written = writeCitation(draft, work, styleFor(draft, config.citations));
  return written && { text: (written.isNote ? '' : ' ') + written.text, also: written.also };
}
