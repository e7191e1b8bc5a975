import type { SyntaxNode, Tree } from '@lezer/common';
import type { Change, Shared } from '../../text/change.js';
import { type MappedText, splicedText, toRaw } from '../../text/mappedText.js';
import { firstFrom, type Span, shift } from '../../text/span.js';
import type { ProseCollector, ProseLeaf } from '../assemble.js';
import type { Citation, DraftBlock } from '../model.js';
import { areMany, countMarks, type MarkCounts } from './defuse.js';
import { parseAgain } from './grammar.js';

// Most versions of a draft differ from the one before in one line of one paragraph. Of such a version only that paragraph is
// parsed and read; what stands before it stays, and what stands behind it moves.

/** What a reader of Markdown found in a draft, of which a later version can take over most. */
export interface MarkdownReading {
  /** The draft, front matter blanked, as it was parsed: nothing had to be rewritten for the parser. */
  readonly body: string;
  readonly tree: Tree;
  readonly counts: MarkCounts;
  /** Labels that links are defined for. */
  readonly definitions: ReadonlySet<string>;
  readonly prose: MappedText;
  readonly leaves: readonly ProseLeaf[];
  readonly blocks: readonly DraftBlock[];
  /** By start. */
  readonly citations: readonly Citation[];
  readonly comments: readonly Span[];
}

/** What was read in one paragraph. */
export interface ParagraphReading {
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
  read: (paragraph: SyntaxNode, definitions: ReadonlySet<string>) => ParagraphReading,
): { readonly reading: MarkdownReading; readonly shared: Shared } | undefined {
  const spliced = parseAgain(old.tree, old.body, body);
  if (!spliced || spliced.change.from <= from) return undefined;
  const { tree, change } = spliced;
  const counts = countsAfter(old, body, change);
  if (areMany(counts) || lineAround(body, change).includes('|')) return undefined;
  const node = paragraphAt(tree, spliced.from);
  const index = old.leaves.findIndex((l) => l.at === spliced.from);
  const leaf = old.leaves[index];
  if (!node || !leaf || leaf.kind !== 'paragraph') return undefined;
  const { collector, citations, comments } = read(node, old.definitions);
  const own = collector.finish();
  const [ownBlock] = own.blocks;
  const first = firstFrom(old.blocks, leaf.start, (b) => b.prose.start);
  const oldBlock = old.blocks[first];
  if (!ownBlock || own.blocks.length !== 1 || !oldBlock || oldBlock.prose.start >= leaf.end) return undefined;

  const by = spliced.end - spliced.to;
  const byProse = own.prose.text.length - (leaf.end - leaf.start);
  const prose = splicedText(old.prose, leaf, own.prose, by);
  const inner = shift(ownBlock.prose, leaf.start);
  const block: DraftBlock = { kind: ownBlock.kind, prose: inner, ...toRaw(prose, inner) };
  const reading = {
    body,
    tree,
    counts,
    definitions: old.definitions,
    prose,
    leaves: replaced(
      old.leaves,
      index,
      index + 1,
      [{ at: leaf.at, start: leaf.start, end: leaf.end + byProse, kind: leaf.kind }],
      (l) => ({ at: l.at + by, start: l.start + byProse, end: l.end + byProse, kind: l.kind }),
    ),
    blocks: replaced(old.blocks, first, first + 1, [block], (b) => ({
      kind: b.kind,
      start: b.start + by,
      end: b.end + by,
      prose: { start: b.prose.start + byProse, end: b.prose.end + byProse },
    })),
    citations: between(old.citations, spliced, citations, (c) => movedCitation(c, by)),
    comments: between(old.comments, spliced, comments, (c) => shift(c, by)),
  };
  // A block counts as shared only if its neighbour on the side of the change is, too.
  const behind = old.blocks.length - first - 1;
  return { reading, shared: { head: Math.max(0, first - 1), tail: Math.max(0, behind - 1) } };
}

function countsAfter(old: MarkdownReading, body: string, { from, to, end }: Change): MarkCounts {
  const [gone, come] = [countMarks(old.body.slice(from, to)), countMarks(body.slice(from, end))];
  return {
    brackets: old.counts.brackets - gone.brackets + come.brackets,
    marks: old.counts.marks - gone.marks + come.marks,
  };
}

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
  const all = items.slice(0, from);
  for (const item of now) all.push(item);
  for (let i = to; i < items.length; i++) all.push(move(items[i]!));
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
  return {
    ...c,
    ...shift(c, by),
    items: c.items.map((item) => ({
      ...item,
      ...shift(item, by),
      keySpan: shift(item.keySpan, by),
      ...(item.locator && { locator: { text: item.locator.text, ...shift(item.locator, by) } }),
    })),
  };
}
