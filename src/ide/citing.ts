import type { Draft } from '../draft/model.js';
import { languageFor } from '../draft/registry.js';
import { citationText, citingEdits, workAt } from '../lint/cited.js';
import type { Analysis, Edit } from '../lint/model.js';
import { uncitedClaim } from '../lint/rules/uncitedClaim.js';
import { uncitedQuotation } from '../lint/rules/uncitedQuotation.js';
import { place } from '../lint/wording.js';
import type { Evidence } from '../match/model.js';
import { matchQuotation } from '../match/quotation.js';
import type { CslItem } from '../source/metadata.js';
import { type Span, textAt, touches } from '../text/span.js';
import { words } from '../text/words.js';
import { msg } from '../util/message.js';
import { locatorsOf } from './completion/locators.js';
import { describeAuthorship } from './describe.js';
import { locate } from './locate.js';
import type { CitableEntry, CitedWorks, LocatorEntry, ProposedEdit, TextChange } from './model.js';
import { quote } from './passages.js';
import type { DraftContext } from './service.js';
import { targetOf } from './targets.js';

/** Fewer words that somebody pastes may come from anywhere. */
const fewestPasted = 4;
/** Longer text is no quotation. */
const mostPasted = 10_000;

/**
 * Cites the claim or quotation at an offset, if a source bears it out and it does not cite that source; `undefined`
 * where there is nothing to cite. Of two equally good places none is chosen.
 */
export function citeAt(analysis: Analysis, offset: number): ProposedEdit | undefined {
  const place = locate(analysis, offset);
  if (!place || place.kind === 'citation') return undefined;
  const isBorneOut =
    place.kind === 'quotation'
      ? (place.checked.match.match === 'exact' || place.checked.match.match === 'faithful') &&
        !place.checked.match.ambiguous
      : place.checked.match.verdict === 'supported';
  const best = place.checked.match.evidence[0];
  if (!isBorneOut || !best || isCitedThere(analysis, place.span, best)) return undefined;
  const edits = citingEdits(analysis, place.span, best);
  return edits && !isWrittenThere(analysis.draft, place.span, edits)
    ? proposed(place.span, best, edits)
    : undefined;
}

/** Whether what would be written stands there already: a reference or link in words, or a note with these words. */
function isWrittenThere({ text }: Draft, words: Span, edits: readonly Edit[]): boolean {
  const [first, ...notes] = [...edits].sort((a, b) => a.start - b.start);
  if (!first) return false;
  const ahead = text.slice(words.start, words.end + first.newText.length + 2);
  if (ahead.includes(first.newText.trim())) return true;
  // A note has a number of its own each time.
  const wordsOf = (note: string) => note.replace(/^\s*(?:\[[^\]]*\]:?|\.\. \[[^\]]*\])\s*/, '').trim();
  return (
    notes.some((n) => wordsOf(n.newText) !== '' && text.includes(wordsOf(n.newText))) &&
    /\[\^|\[fn:|\[#/.test(ahead)
  );
}

/** Whether a citation right behind these words, or in them, names the source and a place that holds the evidence. */
function isCitedThere({ draft }: Analysis, words: Span, evidence: Evidence): boolean {
  return draft.citations.some(
    (c) =>
      c.start >= words.start &&
      c.start <= words.end + 2 &&
      c.items.some((i) => i.key === evidence.source && (!i.locator || i.locator.text === evidence.locator)),
  );
}

/** What citing every claim and quotation that a source bears out, and that cites nothing, would change. */
export function citeAll(analysis: Analysis): ProposedEdit[] {
  const { draft } = analysis;
  const found: { words: Span; best: Evidence }[] = [];
  for (const checked of uncitedQuotation.check(analysis)) {
    const quotation = draft.quotations.find((q) => q.start === checked.start && q.end === checked.end);
    // Two equally good places: the writer has to choose.
    if (checked.fixes.length > 0 && quotation)
      found.push({ words: quotation.outer, best: checked.evidence[0]! });
  }
  for (const claim of uncitedClaim.check(analysis)) found.push({ words: claim, best: claim.evidence[0]! });
  found.sort((a, b) => a.words.start - b.words.start);
  // Notes are numbered one after the other, so each is written into the draft with the earlier ones at its end.
  let added = '';
  const all: ProposedEdit[] = [];
  for (const { words, best } of found) {
    const grown: Draft = { ...draft, text: draft.text + added };
    const edits = citingEdits({ ...analysis, draft: grown }, words, best);
    if (!edits) continue;
    const end = draft.text.length;
    for (const e of edits) if (e.start > end || (e.start === end && edits.length > 1)) added += e.newText;
    const clamped = edits.map((e) => ({ ...e, start: Math.min(e.start, end), end: Math.min(e.end, end) }));
    all.push(proposed(words, best, clamped));
  }
  return all;
}

function proposed(words: Span, evidence: Evidence, edits: readonly Edit[]): ProposedEdit {
  const span = { start: words.start, end: words.end };
  return { title: msg('Cite {0}', place(evidence)), span, edits };
}

/**
 * The edit that cites a work at an offset: one more in the citation that stands there, else a citation of its own,
 * before the full stop that was just typed.
 */
export function insertCitation(
  context: DraftContext,
  offset: number,
  work: { readonly key: string; readonly locator?: string },
): TextChange | undefined {
  const { draft, corpus } = context;
  const source = corpus.get(work.key);
  const line = source?.lines.find((l) => l.locator === work.locator);
  const cited = {
    source: work.key,
    locator: work.locator ?? '',
    start: line?.start ?? 0,
    end: line?.end ?? 0,
  };
  const there = draft.citations.find((c) => c.form === 'bracketed' && touches(c, offset));
  if (there) {
    const { locator, ...bare } = workAt(corpus, cited);
    const whole = {
      ...bare,
      ...(work.locator !== undefined && locator !== undefined && { locator }),
      ...(!bare.item && itemOf(context, work.key)),
    };
    const edit = languageFor(draft.languageId)?.write.addTo?.(there, whole, draft);
    if (edit) return edit;
  }
  const { text } = draft;
  let at = there ? there.end : offset;
  // Behind the full stop that was just typed, the citation belongs before it.
  const isBehindStop = /[.!?]/.test(text[at - 1] ?? '') && /^\s|^$/.test(text.slice(at, at + 1));
  if (isBehindStop && !/\.\.\.$/.test(text.slice(0, at))) at--;
  const written = citationText(context, cited, work.locator === undefined);
  if (!written) return undefined;
  const isSpaced = at === 0 || /[\s([{—–]/.test(text[at - 1]!);
  const newText = isSpaced ? written.text.trimStart() : written.text;
  return { start: at, end: at, newText, ...(written.also.length > 0 && { also: written.also }) };
}

function itemOf({ bibliography }: DraftContext, key: string): { item?: CslItem } {
  const item = bibliography.find((e) => e.key === key)?.item;
  return item ? { item } : {};
}

/**
 * The edit that puts words copied from a source into a draft as a quotation with its citation, over `span`. `undefined`
 * where they stand in no source word for word, or in several places and `from` does not tell which.
 */
export function quoteText(
  context: DraftContext,
  span: Span,
  copied: string,
  from?: { readonly key: string; readonly start: number },
): TextChange | undefined {
  const { corpus, draft } = context;
  const plain = copied.trim().replace(/^[“"„«‘']+|(?<![”"“»’',])[”"“»’',]+$/gu, '');
  if (plain.length > mostPasted || words(plain).length < fewestPasted) return undefined;
  const match = matchQuotation(corpus, plain);
  if ((match.match !== 'exact' && match.match !== 'faithful') || match.differences.length > 0)
    return undefined;
  const told = from && match.evidence.find((e) => e.source === from.key && near(e, from.start));
  const best = told ?? (match.ambiguous ? undefined : match.evidence[0]);
  const source = best && corpus.get(best.source);
  if (!best || !source) return undefined;
  // Several paragraphs are a block on lines of their own.
  const verbatim = textAt(source.text, best);
  const write = languageFor(draft.languageId)?.write;
  if (/\n/.test(verbatim.trim()) && write) {
    const paragraphs = verbatim
      .split('\n')
      .map((p) => p.trim())
      .filter((p) => p !== '')
      .map((p) => write.escape(p));
    const written = citationText(context, best);
    const newline = draft.text.includes('\r\n') ? '\r\n' : '\n';
    const block = write.block(paragraphs, written?.text.trimStart() ?? '').replace(/\r?\n/g, newline);
    const lead = /(?:^|\n)[ \t]*$/.test(draft.text.slice(0, span.start)) ? '' : newline + newline;
    const also = written && written.also.length > 0 ? { also: written.also } : {};
    return { start: span.start, end: span.end, newText: lead + block + newline, ...also };
  }
  const change = quote(context, span.start, { key: best.source, span: { start: best.start, end: best.end } });
  return change && { ...change, end: Math.max(change.end, span.end) };
}

function near(evidence: Evidence, start: number): boolean {
  // Marks and spaces at the edge of what was copied are not part of the quotation.
  return Math.abs(evidence.start - start) <= 8;
}

/** All that can be cited: sources first, then what only a bibliography knows; each key once. */
export function citable({ corpus, bibliography }: DraftContext): CitableEntry[] {
  const entries = new Map<string, CitableEntry>();
  for (const source of corpus.sources) {
    const by = describeAuthorship(source);
    entries.set(source.key, {
      key: source.key,
      hasText: true,
      ...(source.metadata.title !== undefined && { title: source.metadata.title }),
      ...(by !== undefined && { by }),
    });
  }
  for (const { key, item } of bibliography) {
    if (entries.has(key)) continue;
    const by = describeAuthorship({ metadata: item });
    entries.set(key, {
      key,
      hasText: false,
      ...(item.title !== undefined && { title: item.title }),
      ...(by !== undefined && { by }),
    });
  }
  return [...entries.values()];
}

/** The places of a source that a citation can name, with the first words of each. */
export function locatorEntries({ corpus }: Pick<DraftContext, 'corpus'>, key: string): LocatorEntry[] {
  const source = corpus.get(key);
  if (!source) return [];
  return locatorsOf(source).map(({ locator, line }) => {
    const own = source.lines[line]!;
    return { locator, text: textAt(source.text, own), target: targetOf(corpus, source, own) };
  });
}

/** What a draft cites, in the order of its first citation; and keys that nobody knows. */
export function citedWorks({ draft, corpus, bibliography }: DraftContext): CitedWorks {
  const known = new Map(bibliography.map((e) => [e.key, e.item]));
  const items = new Map<string, CslItem>();
  const missing = new Set<string>();
  for (const { items: cited } of draft.citations) {
    for (const { key } of cited) {
      const item = corpus.get(key)?.metadata ?? known.get(key);
      if (item) items.set(key, { ...item, id: key });
      else missing.add(key);
    }
  }
  return { items: [...items.values()], missing: [...missing] };
}
