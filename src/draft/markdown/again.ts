import type { SyntaxNode, Tree } from '@lezer/common';
import type { Change, Shared } from '../../text/change.js';
import { type MappedText, splicedText, toRaw } from '../../text/mappedText.js';
import { firstFrom, type Span, shift } from '../../text/span.js';
import type { ProseCollector, ProseLeaf } from '../assemble.js';
import type { Citation, CitationItem, DraftBlock } from '../model.js';
import { notMoved, type Shift, type SplicedList } from '../splicedList.js';
import { areMany, countMarks } from './defuse.js';
import { parseAgain, parseBlocksAgain } from './grammar.js';

// Most versions of a draft differ from the one before in one line of one paragraph. Of such a version only that paragraph is
// parsed and read; of most others, the blocks from the paragraph before the change to the one behind it. What stands before
// stays, and what stands behind moves.

/** What a reader of Markdown found in a draft, of which a later version can take over most. */
export interface MarkdownReading {
  /** The draft, front matter blanked, as it was parsed: nothing had to be rewritten for the parser. */
  readonly body: string;
  readonly tree: Tree;
  /** Labels that links are defined for. */
  readonly definitions: ReadonlySet<string>;
  readonly prose: MappedText;
  readonly leaves: SplicedList<ProseLeaf>;
  readonly blocks: SplicedList<DraftBlock>;
  /** By start. */
  readonly citations: readonly Citation[];
  readonly comments: readonly Span[];
}

/** What was read in some blocks. */
export interface BlocksReading {
  readonly collector: ProseCollector;
  readonly citations: readonly Citation[];
  readonly comments: readonly Span[];
}

/**
 * The reading of a later version, and which blocks both share; `undefined` where more than one paragraph may read otherwise.
 *
 * @param body the later version, front matter blanked
 * @param from what stands before it in the front matter
 * @param read reads a paragraph of it
 */
export function readAgain(
  old: MarkdownReading,
  body: string,
  from: number,
  read: (paragraph: SyntaxNode, definitions: ReadonlySet<string>) => BlocksReading,
): { readonly reading: MarkdownReading; readonly shared: Shared } | undefined {
  const spliced = parseAgain(old.tree, old.body, body);
  if (!spliced || spliced.change.from <= from) return undefined;
  const { tree, change } = spliced;
  if (lineAround(body, change).includes('|') || areMany(countMarks(body.slice(spliced.from, spliced.end))))
    return undefined;
  const node = paragraphAt(tree, spliced.from);
  const index = firstFrom(old.leaves, spliced.from, (l) => l.at);
  const leaf = old.leaves.at(index);
  if (!node || leaf?.at !== spliced.from || leaf.kind !== 'paragraph') return undefined;
  const { collector, citations, comments } = read(node, old.definitions);
  const own = collector.finish();
  const [ownBlock] = own.blocks;
  const first = firstFrom(old.blocks, leaf.start, (b) => b.prose.start);
  const oldBlock = old.blocks.at(first);
  if (!ownBlock || own.blocks.length !== 1 || !oldBlock || oldBlock.prose.start >= leaf.end) return undefined;

  const by = spliced.end - spliced.to;
  const byProse = own.prose.text.length - (leaf.end - leaf.start);
  const moved: Shift = { ...notMoved, raw: by, prose: byProse };
  const prose = splicedText(old.prose, leaf, own.prose, by);
  const inner = shift(ownBlock.prose, leaf.start);
  const block: DraftBlock = { kind: ownBlock.kind, prose: inner, ...toRaw(prose, inner) };
  const reading = {
    body,
    tree,
    definitions: old.definitions,
    prose,
    leaves: old.leaves.splice(
      index,
      index + 1,
      [{ at: leaf.at, start: leaf.start, end: leaf.end + byProse, kind: leaf.kind }],
      moved,
    ),
    blocks: old.blocks.splice(first, first + 1, [block], moved),
    citations: between(old.citations, spliced, citations, (c) => movedCitation(c, by)),
    comments: between(old.comments, spliced, comments, (c) => shift(c, by)),
  };
  // A block counts as shared only if its neighbour on the side of the change is, too.
  const behind = old.blocks.length - first - 1;
  return { reading, shared: { head: Math.max(0, first - 1), tail: Math.max(0, behind - 1) } };
}

/**
 * The reading of a later version that may read otherwise in several blocks, and which blocks both share; `undefined` where that
 * may be anywhere.
 *
 * @param from what stands before it in the front matter
 * @param isPlain whether a text is parsed as it is written
 * @param read reads the blocks that begin in a stretch of it, behind one sign, as if they were not the first ones; `undefined` where links are defined in it otherwise
 */
export function readBlocksAgain(
  old: MarkdownReading,
  body: string,
  from: number,
  isPlain: (text: string) => boolean,
  read: (tree: Tree, within: Span, before: string) => BlocksReading | undefined,
): { readonly reading: MarkdownReading; readonly shared: Shared } | undefined {
  const spliced = parseBlocksAgain(old.tree, old.body, body, isPlain);
  if (!spliced || spliced.from < from) return undefined;
  const { tree } = spliced;
  const within = { start: spliced.from, end: spliced.end };
  const found = read(tree, within, old.body.slice(spliced.from, spliced.to));
  if (!found) return undefined;
  const own = found.collector.finish();
  const [head, tail] = [spliced.from, spliced.to].map((at) => firstFrom(old.leaves, at, (l) => l.at)) as [
    number,
    number,
  ];
  const start = old.leaves.at(head - 1)?.end ?? 0;
  if (start === 0 || own.leaves.length === 0) return undefined;
  // Between two of them stands a line end.
  const cut = {
    start,
    end: tail < old.leaves.length ? old.leaves.at(tail)!.start - 1 : old.prose.text.length,
  };
  const by = spliced.end - spliced.to;
  const { text, starts, ends } = own.prose;
  const now = { text: text.slice(1), starts: starts.subarray(1), ends: ends.subarray(1) };
  const byProse = now.text.length - (cut.end - cut.start);
  const moved: Shift = { ...notMoved, raw: by, prose: byProse };
  const inProse = (s: Span) => shift(s, cut.start - 1);
  const prose = splicedText(old.prose, cut, now, by);
  const [first, behind] = [spliced.from, spliced.to].map((at) =>
    firstFrom(old.blocks, at, (b) => b.start),
  ) as [number, number];
  const reading = {
    body,
    tree,
    definitions: old.definitions,
    prose,
    leaves: old.leaves.splice(
      head,
      tail,
      own.leaves.map((l) => ({ ...l, ...inProse(l) })),
      moved,
    ),
    blocks: old.blocks.splice(
      first,
      behind,
      own.blocks.map((b) => ({ ...b, prose: inProse(b.prose) })),
      moved,
    ),
    citations: between(old.citations, spliced, found.citations, (c) => movedCitation(c, by)),
    comments: between(old.comments, spliced, found.comments, (c) => shift(c, by)),
  };
  const shared = { head: Math.max(0, first - 1), tail: Math.max(0, old.blocks.length - behind - 1) };
  return { reading, shared };
}

/** A leaf at its place in a later version. */
export const movedLeaf = (l: ProseLeaf, by: Shift): ProseLeaf => ({
  at: l.at + by.raw,
  start: l.start + by.prose,
  end: l.end + by.prose,
  kind: l.kind,
});

function lineAround(text: string, { from, end }: Change): string {
  const next = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', from - 1) + 1, next < 0 ? text.length : next);
}

function paragraphAt(tree: Tree, from: number): SyntaxNode | undefined {
  const node = tree.topNode.childAfter(from);
  return node?.name === 'Paragraph' && node.from === from ? node : undefined;
}

/** The items with others in the place of `[from, to)`, those behind moved. */
function replaced<T>(
  items: readonly T[],
  from: number,
  to: number,
  now: readonly T[],
  move: (item: T) => T,
): T[] {
  const all = new Array<T>(items.length - (to - from) + now.length);
  let at = 0;
  for (; at < from; at++) all[at] = items[at]!;
  for (let i = 0; i < now.length; i++) all[at++] = now[i]!;
  for (let i = to; i < items.length; i++) all[at++] = move(items[i]!);
  return all;
}

/** The items, by start, with others in the place of those in a paragraph. */
function between<T extends Span>(
  items: readonly T[],
  paragraph: { readonly from: number; readonly to: number },
  now: readonly T[],
  move: (item: T) => T,
): T[] {
  const start = (item: T) => item.start;
  const [first, end] = [firstFrom(items, paragraph.from, start), firstFrom(items, paragraph.to, start)];
  return replaced(items, first, end, now, move);
}

function movedCitation(c: Citation, by: number): Citation {
  return by === 0 ? c : { ...c, ...shift(c, by), items: c.items.map((item) => movedItem(item, by)) };
}

/** Written out: there may be thousands of them. */
function movedItem(
  { key, start, end, keySpan, locator, suppressAuthor }: CitationItem,
  by: number,
): CitationItem {
  const item = { key, start: start + by, end: end + by, keySpan: shift(keySpan, by), suppressAuthor };
  return locator ? { ...item, locator: { text: locator.text, ...shift(locator, by) } } : item;
}
