import { changeBetween, type Shared } from '../text/change.js';
import { firstFrom, type Span } from '../text/span.js';
import { beside } from '../util/beside.js';
import type { Citation, CitationItem, Draft, DraftBlock } from './model.js';

// Two versions of a draft mostly differ in one block. What came of the blocks before it and behind it is the same, but for
// its place, in every stage (sentences and quotations, who says what, what the corpus says to it); here it is found out
// once which blocks these are.

const nothingShared: Shared = { head: 0, tail: 0 };

/** Versions are known by a token, so that one does not keep all before it in memory. */
interface Version {
  readonly token: object;
  readonly from: object | undefined;
  readonly shared: Shared;
}

const versions = beside<Draft, Version>();

/** Notes what a draft shares with the version that it was read after. */
export function noteVersion(draft: Draft, previous: Draft | undefined, shared: Shared): void {
  const from = previous && versions.get(previous)?.token;
  versions.set(draft, { token: {}, from, shared });
}

/** What a draft shares with another version, as far as it is known: nothing unless it was read after that one. */
export function sharedWith(draft: Draft, other: Draft | undefined): Shared {
  const version = versions.get(draft);
  const token = other && versions.get(other)?.token;
  return version && token !== undefined && version.from === token ? version.shared : nothingShared;
}

type Parts = Pick<Draft, 'text' | 'prose' | 'blocks' | 'citations'>;

/**
 * The blocks that two versions share, with the citations in them. A block counts only if its neighbour on the side of the
 * change is shared, too: where a quotation ends and whose a citation is can hang on it. Cost: comparing the versions.
 */
export function sharedBlocks(old: Parts, now: Parts): Shared {
  const raw = changeBetween(old.text, now.text);
  const prose = changeBetween(old.prose.text, now.prose.text);
  const [a, b] = [old.blocks, now.blocks];
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (
    head < most &&
    b[head]!.prose.end <= prose.from &&
    b[head]!.end <= raw.from &&
    isSameBlock(old, a[head]!, now, b[head]!, 0, 0)
  )
    head++;
  head = Math.max(0, head - 1);
  const same = sameCitations(old.citations, now.citations);
  const otherFrom = Math.min(startOf(old.citations[same]), startOf(now.citations[same]));
  while (head > 0 && otherFrom < b[head]!.start) head--;

  const [byProse, byRaw] = [now.prose.text.length - old.prose.text.length, now.text.length - old.text.length];
  let tail = 0;
  while (
    tail < most - head &&
    b[b.length - 1 - tail]!.prose.start >= prose.end &&
    b[b.length - 1 - tail]!.start >= raw.end &&
    isSameBlock(old, a[a.length - 1 - tail]!, now, b[b.length - 1 - tail]!, byProse, byRaw)
  )
    tail++;
  const last = sameLastCitations(old.citations, now.citations, byRaw);
  const behind = (citations: readonly Citation[], blocks: readonly DraftBlock[]) =>
    citations.length - firstFrom(citations, blocks[blocks.length - tail]!.start, (c) => c.start);
  while (
    tail > 0 &&
    (behind(old.citations, a) !== behind(now.citations, b) || behind(old.citations, a) > last)
  )
    tail--;
  return { head, tail: Math.max(0, tail - 1) };
}

const startOf = (c: Citation | undefined) => c?.start ?? Number.POSITIVE_INFINITY;

function isSameBlock(
  old: Parts,
  a: DraftBlock,
  now: Parts,
  b: DraftBlock,
  byProse: number,
  byRaw: number,
): boolean {
  if (a.kind !== b.kind || !isShifted(a, b, byRaw) || !isShifted(a.prose, b.prose, byProse)) return false;
  const [x, y] = [old.prose, now.prose];
  for (let i = a.prose.start, k = b.prose.start; i < a.prose.end; i++, k++) {
    if (x.starts[i]! + byRaw !== y.starts[k] || x.ends[i]! + byRaw !== y.ends[k]) return false;
  }
  return true;
}

function isShifted(a: Span, b: Span, by: number): boolean {
  return a.start + by === b.start && a.end + by === b.end;
}

/** How many citations at the beginning are the same. */
function sameCitations(a: readonly Citation[], b: readonly Citation[]): number {
  let n = 0;
  while (n < a.length && n < b.length && isSameCitation(a[n]!, b[n]!, 0)) n++;
  return n;
}

/** How many at the end, moved by so much. */
function sameLastCitations(a: readonly Citation[], b: readonly Citation[], by: number): number {
  let n = 0;
  while (n < a.length && n < b.length && isSameCitation(a[a.length - 1 - n]!, b[b.length - 1 - n]!, by)) n++;
  return n;
}

function isSameCitation(a: Citation, b: Citation, by: number): boolean {
  return (
    isShifted(a, b, by) &&
    a.form === b.form &&
    a.isGuess === b.isGuess &&
    a.items.length === b.items.length &&
    a.items.every((item, i) => isSameItem(item, b.items[i]!, by))
  );
}

function isSameItem(a: CitationItem, b: CitationItem, by: number): boolean {
  return a.key === b.key && isShifted(a, b, by) && a.locator?.text === b.locator?.text;
}
