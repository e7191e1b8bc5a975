import type { Shared } from '../text/change.js';
import type { Listed } from '../text/listed.js';
import { MappedTextBuilder, toRaw } from '../text/mappedText.js';
import { ownCopy } from '../text/ownCopy.js';
import { firstMark, type MarkedSpan } from '../text/quotationMarks.js';
import { firstFrom, type Span, shift, textAt, trimSpan } from '../text/span.js';
import { beside, lazily } from '../util/beside.js';
import { type BlockReading, readBlock } from './blockReading.js';
import { type DraftLists, linesOf, listsFrom, listsOf, movedBlock, noteLists } from './lists.js';
import type {
  Citation,
  Draft,
  DraftBlock,
  DraftQuotation,
  DraftSentence,
  DraftSpan,
  Suppression,
} from './model.js';
import { notesIn } from './notes.js';
import { headsReferences, withReferences } from './referenceList.js';
import { type Shift, SplicedList } from './splicedList.js';
import { noteVersion, sharedBlocks } from './versions.js';

/** Stands in prose for what is no words: code, mathematics, a URL, an image. */
export const placeholder = '\ufffc';

/** What a block was made from: all of its prose, white space at its ends included. */
export interface ProseLeaf extends Span {
  /** Where it starts in the raw text. */
  readonly at: number;
  readonly kind: DraftBlock['kind'];
}

/** What a language module collects while it reads a draft: blocks of prose, one after the other. */
export class ProseCollector {
  readonly out = new MappedTextBuilder();
  readonly #blocks: ProseLeaf[] = [];

  /** Adds a block; `write` copies its prose to `out`. `at` is where it starts in the raw text. */
  block(kind: DraftBlock['kind'], at: number, write: () => void): void {
    if (this.out.length > 0) this.out.replace('\n', at, at);
    const start = this.out.length;
    write();
    this.#blocks.push({ at, start, end: this.out.length, kind });
  }

  /** Prose and blocks; blocks without prose are left out. */
  finish(): { prose: Draft['prose']; blocks: DraftBlock[]; leaves: readonly ProseLeaf[] } {
    const prose = this.out.build();
    const blocks = this.#blocks.flatMap((b) => {
      const trimmed = trimSpan(prose.text, b);
      if (trimmed.start === trimmed.end) return [];
      return [{ kind: b.kind, prose: trimmed, ...toRaw(prose, trimmed) }];
    });
    return { prose, blocks, leaves: this.#blocks };
  }
}

/** What is left to say about a draft once its prose is collected. */
export type DraftInput = Omit<DraftParts, 'blocks'> & {
  readonly blocks: readonly DraftBlock[] | SplicedList<DraftBlock>;
};

interface DraftParts {
  readonly languageId: string;
  readonly text: string;
  readonly prose: Draft['prose'];
  readonly blocks: SplicedList<DraftBlock>;
  /** By start. */
  readonly citations: readonly Citation[];
  readonly suppressions: readonly Suppression[];
  readonly bibliographies: readonly string[];
}

/** How blocks were read, by their prose; one map for all versions of a draft. */
const readings = beside<Draft, Map<string, BlockReading>>();
/** Drafts without a list of references. */
const listless = new WeakSet<Draft>();
/** Readings of blocks that are gone, kept beside two for each block: an edit is often undone. */
const readingsKept = 200;

/**
 * A draft from its parts: finds sentences and quotations in the prose, and ties citations to them. Of blocks that an
 * earlier version has in the same surroundings, they are taken over; others with the same words are not read again.
 *
 * @param known blocks of the language's reader that both versions are known to share
 */
export function assembleDraft(given: DraftInput, previous?: Draft, known?: Shared): Draft {
  const parts: DraftParts = {
    ...given,
    blocks: given.blocks instanceof SplicedList ? given.blocks : SplicedList.of(given.blocks, movedBlock),
  };
  const { text, prose, citations } = parts;
  const newBlocks =
    known && previous && listless.has(previous)
      ? parts.blocks.slice(known.head, parts.blocks.length - known.tail)
      : parts.blocks.all;
  const hasList = newBlocks.some((b) => headsReferences(prose.text, b));
  const blocks = hasList
    ? SplicedList.of(withReferences(prose.text, parts.blocks.all), movedBlock)
    : parts.blocks;
  const at = (s: Span): DraftSpan => ({ prose: { start: s.start, end: s.end }, ...toRaw(prose, s) });
  const read = (previous && readings.get(previous)) ?? new Map<string, BlockReading>();
  if (read.size > readingsKept + 2 * blocks.length) read.clear();
  const shared = sharedAs(parts, blocks, previous, known);
  const [first, end] = [shared.head, blocks.length - shared.tail];
  const old = previous ? listsOf(previous) : noLists;
  const gone = placesOf(old, shared.head, old.blocks.length - shared.tail);
  const by = {
    raw: text.length - (previous?.text.length ?? 0),
    prose: prose.text.length - (previous?.prose.text.length ?? 0),
    blocks: blocks.length - old.blocks.length,
    citations: citations.length - (previous?.citations.length ?? 0),
  };

  const ownSentences: DraftSentence[] = [];
  const ownMarked: MarkedSpan[] = [];
  for (let index = first; index < end; index++) {
    const block = blocks.at(index)!;
    const { start } = block.prose;
    const next = blocks.at(index + 1);
    const nextMark = next && firstMark(prose.text, next.prose);
    const words = textAt(prose.text, block.prose);
    const notes = notesIn(text, prose, block.prose);
    const reading = readBlock(words, block.kind, nextMark, notes, read.get(words));
    if (!read.has(words) || read.get(words) !== reading) read.set(ownCopy(words), reading);
    for (const m of reading.marked)
      ownMarked.push({ ...m, outer: shift(m.outer, start), inner: shift(m.inner, start) });
    const spans = reading.sentences.map(({ start: from, end: to, ...rest }) => ({
      ...at({ start: from + start, end: to + start }),
      ...rest,
    }));
    spans.forEach((s, i) => {
      // What a note cites, the sentence that it stands in cites.
      let next = i + 1;
      while (!s.isNote && spans[next]?.isNote) next++;
      const note = s.isNote && notes.find((n) => n.end + start > s.prose.start);
      const until = Math.min(
        spans[next]?.start ?? blocks.at(index + 1)?.start ?? text.length + 1,
        note ? toRaw(prose, shift(note, start)).end : Number.POSITIVE_INFINITY,
      );
      ownSentences.push({ ...s, block: index, citations: indicesWithin(citations, s.start, until) });
    });
  }
  const moved: Shift = {
    ...by,
    sentences: ownSentences.length - (gone.sentences[1] - gone.sentences[0]),
    quotations: 0,
  };
  const sentences = old.sentences.splice(...gone.sentences, ownSentences, moved);
  const marked = old.marked.splice(...gone.marked, ownMarked, moved);
  const lines = old.lines.splice(...gone.lines, linesOf(ownSentences), moved);

  const ownQuotations: DraftQuotation[] = [];
  const add = (q: Omit<DraftQuotation, 'sentence' | 'citations'>) => {
    // The last sentence that starts at the quotation or before it.
    let index = firstFrom(sentences, q.prose.start + 1, (s) => s.prose.start) - 1;
    while (sentences.at(index)?.isNote && sentences.at(index)!.prose.end <= q.prose.start) index--;
    const isIn = index >= 0 && sentences.at(index)!.prose.end > q.prose.start;
    ownQuotations.push({ ...q, sentence: isIn ? index : undefined, citations: [] });
  };
  let next = 0;
  for (let index = first; index < end; index++) {
    const block = blocks.at(index)!;
    const inside: MarkedSpan[] = [];
    for (; next < ownMarked.length && ownMarked[next]!.outer.start < block.prose.end; next++)
      inside.push(ownMarked[next]!);
    if (block.kind === 'reference') continue;
    const whole = wholeBlockQuotation(prose.text, block, inside);
    if (whole) {
      add({ kind: 'block', ...at(whole), outer: block, open: '', close: undefined, depth: 0, block: index });
      continue;
    }
    for (const m of inside) {
      add({
        kind: 'marked',
        ...at(trimSpan(prose.text, m.inner)),
        outer: at(m.outer),
        open: m.open,
        close: m.close,
        depth: m.depth,
        block: index,
      });
    }
  }
  const uncited = old.quotations.splice(...gone.quotations, ownQuotations, moved);
  const citing = ownQuotations.map((q, i) => ({
    ...q,
    citations: citationsOf(parts, sentences, uncited, gone.quotations[0] + i),
  }));
  const quotations = old.quotations.splice(...gone.quotations, citing, moved);
  const { languageId, suppressions, bibliographies } = parts;
  const own = { languageId, text, prose, citations, suppressions, bibliographies };
  const draft = Object.defineProperties(own, putTogether) as Draft;
  noteLists(draft, { blocks, sentences, quotations, marked, lines });
  readings.set(draft, read);
  if (!hasList) listless.add(draft);
  noteVersion(draft, previous, shared);
  return draft;
}

/** The lists of a draft for those who read all of one. */
const putTogether = lazily<Draft>({
  blocks: (draft) => listsOf(draft).blocks.all,
  sentences: (draft) => listsOf(draft).sentences.all,
  quotations: (draft) => listsOf(draft).quotations.all,
  marked: (draft) => listsOf(draft).marked.all,
});

const noLists = listsFrom({ blocks: [], sentences: [], quotations: [], marked: [] });

/** Where what stands in the blocks `[first, end)` of a draft begins and ends in its lists. */
function placesOf(
  { blocks, sentences, quotations, marked, lines }: DraftLists,
  first: number,
  end: number,
): Record<'sentences' | 'quotations' | 'marked' | 'lines', [number, number]> {
  const within = (placeOf: (block: number) => number): [number, number] => [placeOf(first), placeOf(end)];
  const from = (block: number) => blocks.at(block)?.prose.start ?? Number.POSITIVE_INFINITY;
  return {
    sentences: within((b) => firstFrom(sentences, b, (s) => s.block)),
    quotations: within((b) => firstFrom(quotations, b, (q) => q.block)),
    marked: within((b) => firstFrom(marked, from(b), (m) => m.outer.start)),
    lines: within((b) => firstFrom(lines, from(b), (l) => l.start)),
  };
}

/** What two versions share; as it is known, unless one has a list of references, whose blocks hang on its heading. */
function sharedAs(
  parts: DraftParts,
  blocks: SplicedList<DraftBlock>,
  previous: Draft | undefined,
  known: Shared | undefined,
): Shared {
  if (!previous) return { head: 0, tail: 0 };
  const isAsRead =
    blocks === parts.blocks &&
    (listless.has(previous) || !previous.blocks.some((b) => b.kind === 'reference'));
  return known && isAsRead ? known : sharedBlocks(previous, { ...parts, blocks: blocks.all });
}

function indicesWithin(citations: readonly Citation[], start: number, end: number): number[] {
  const found: number[] = [];
  const startOf = (c: Citation) => c.start;
  for (let i = firstFrom(citations, start, startOf); i < citations.length && citations[i]!.start < end; i++)
    found.push(i);
  return found;
}

/** A line under a block quotation that says whose it is: `— Ana Ruiz, May 2024`. */
const attributionLine = /(?:^|\n)[^\S\n]*(?:—|–|--|―)[^\S\n]*\S[^\n]{0,200}$/u;

/**
 * The words of a block quotation without the line that says whose they are; `undefined` for other blocks, for that
 * line alone, and where quotation marks in the block already say what is quoted.
 */
function wholeBlockQuotation(
  text: string,
  block: DraftBlock,
  inside: readonly { readonly outer: Span; readonly depth: number }[],
): Span | undefined {
  if (block.kind !== 'block-quotation') return undefined;
  const words = textAt(text, block.prose);
  const line = attributionLine.exec(words);
  const end = line ? block.prose.start + line.index : block.prose.end;
  const body = trimSpan(text, { start: block.prose.start, end });
  if (body.start >= body.end) return undefined;
  const marked = inside.filter((m) => m.depth === 0).reduce((sum, m) => sum + m.outer.end - m.outer.start, 0);
  return marked > (body.end - body.start) * 0.8 ? undefined : body;
}

/** Fewer words in marks are as often a title or a term as a quotation with a source of its own. */
const fewestQuotedWords = 4;

/**
 * Citations that belong to a quotation: those behind it in its sentence up to the next quotation; if there are none,
 * those of the sentence when it is the only quotation there; for a block quotation, those in or behind the block,
 * else those of the sentence that introduces it, unless that quotes and cites
 * something itself.
 */
function citationsOf(
  parts: DraftParts,
  sentences: Listed<DraftSentence>,
  quotations: Listed<Omit<DraftQuotation, 'citations'>>,
  index: number,
): number[] {
  const q = quotations.at(index)!;
  const first = q.sentence;
  if (first === undefined) return [];
  let last = first;
  for (let s = sentences.at(last + 1); s && s.prose.start < q.outer.prose.end; s = sentences.at(last + 1))
    last++;
  const isLong = (o: Omit<DraftQuotation, 'citations'>) =>
    o.kind === 'marked' && textAt(parts.prose.text, o.prose).trim().split(/\s+/).length >= fewestQuotedWords;
  const ofSentences = [...new Set(sentences.slice(first, last + 1).flatMap((s) => s.citations))];
  if (q.kind === 'block') {
    if (ofSentences.length > 0) return ofSentences;
    const before = first > 0 ? sentences.at(first - 1) : undefined;
    if (!before || before.citations.length === 0) return [];
    const words = textAt(parts.prose.text, before.prose);
    // What quotes somebody itself, and does not lead over to the block, cites its own quotation.
    const from = firstFrom(quotations, before.prose.start, (o) => o.prose.start);
    const isAnswered =
      !/:\s*$/.test(words) &&
      quotations.slice(from, index).some((o) => o.sentence === first - 1 && isLong(o));
    return isAnswered ? [] : [...before.citations];
  }
  const neighbour = (step: 1 | -1) => {
    let i = index + step;
    const at = () => (i < 0 ? undefined : quotations.at(i));
    for (let o = at(); o && (o.depth > 0 || o.kind !== 'marked'); o = at()) i += step;
    return at();
  };
  const [previous, following] = [neighbour(-1), neighbour(1)];
  const next = following?.start ?? Number.POSITIVE_INFINITY;
  const behind = ofSentences.filter((c) => {
    const start = parts.citations[c]!.start;
    return start >= q.end && start < next;
  });
  if (behind.length > 0) return behind;
  const alone = [previous, following].every(
    (o) => o?.sentence === undefined || o.sentence < first || o.sentence > last,
  );
  return alone ? ofSentences : [];
}
