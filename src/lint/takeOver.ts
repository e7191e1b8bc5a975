import type { Attribution, TextSpan } from '../attribution/model.js';
import { listsOf, nthBlock } from '../draft/lists.js';
import type { Draft } from '../draft/model.js';
import { notMoved, type Shift, SplicedList } from '../draft/splicedList.js';
import { sharedWith } from '../draft/versions.js';
import { type Span, shift } from '../text/span.js';
import { attributionOf } from './attributed.js';
import { type CheckedDraft, type PlacedBlock, placesIn, type Version } from './checkedBlock.js';

// One edit changes blocks in a row: those before and behind it are the same, but for who says what in them: a name may be another one
// wherever it stands. What came of all the others is taken over as one, moved.

/** What of a version can be taken over from an earlier one. */
export interface TakenOver {
  /** Blocks that must be held against the corpus (again), in order. */
  readonly others: readonly number[];
  /** All blocks, with these as they were checked, and how they stand to those of the earlier version, if there is one. */
  with(checked: readonly PlacedBlock[]): {
    readonly blocks: SplicedList<PlacedBlock>;
    readonly since?: Since;
  };
}

/** Blocks `[from, to)` are those from `was` on in the version before, with all that was found in them, `raw` units further on. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly was: number;
  readonly raw: number;
}

/** How the blocks of a version stand to those of the version before. */
export interface Since {
  /** What came of the version before. */
  readonly placed: SplicedList<PlacedBlock>;
  /** Those that are as they were, in order. */
  readonly same: readonly Stretch[];
}

/** More than so many blocks far from the edit are not spliced in one by one. */
const fewScattered = 8;

/** What of a draft is taken over from an earlier version, in its place now. */
export function takeOver(
  known: CheckedDraft | undefined,
  draft: Draft,
  said: CheckedDraft['said'],
  config: CheckedDraft['config'],
): TakenOver {
  const lists = listsOf(draft);
  const count = lists.blocks.length;
  const isKnown =
    known?.config.strictness === config.strictness && known.config.unmarkedWords === config.unmarkedWords;
  if (!known || !isKnown)
    return {
      others: Array.from({ length: count }, (_, i) => i),
      with: (checked) => ({ blocks: SplicedList.of(checked, move) }),
    };
  const now = { draft, said };
  const before = listsOf(known.draft);
  const by = count - before.blocks.length;
  const shared = sharedWith(draft, known.draft);
  const end = count - shared.tail;
  let { head } = shared;
  while (head < Math.min(end, end - by) && isSame(known, head, now, head)) head++;
  let tail = end;
  while (tail > head && tail - by > head && isSame(known, tail - 1 - by, now, tail - 1)) tail--;

  const oldOf = (block: number) => (block < head ? block : block - by);
  const isTaken = (block: number) => isSameSaying(known, oldOf(block), now, block);
  const others = [
    ...said.notTakenOver(known.said, head, count - tail).filter((block) => !isTaken(block)),
    ...Array.from({ length: tail - head }, (_, i) => head + i),
  ].sort((a, b) => a - b);
  const isApart = (block: number) => block < shared.head || block >= end;
  const moved: Shift = {
    raw: draft.text.length - known.draft.text.length,
    prose: draft.prose.text.length - known.draft.prose.text.length,
    blocks: by,
    sentences: lists.sentences.length - before.sentences.length,
    quotations: lists.quotations.length - before.quotations.length,
    citations: 0,
  };
  return {
    others,
    with(checked) {
      const fresh = new Map(others.map((block, i) => [block, checked[i]!]));
      const beside: PlacedBlock[] = [];
      // What rules say rests on the blocks beside it, too, and on what stands between them: only where these are shared is it the same.
      for (let block = shared.head; block < end; block++)
        beside.push(fresh.get(block) ?? movedTo(known, oldOf(block), draft, block));
      const list = known.blocks.splice(shared.head, end - by, beside, moved);
      // And on where the words of the next one stand.
      const isLoose = (block: number): boolean => {
        if (block < 0 || fresh.has(block) || !isApart(block)) return false;
        const next = block + 1;
        return !isApart(next) || !known.blocks.at(oldOf(next))!.isPlacedAs(fresh.get(next)!);
      };
      const loose = others.map((block) => block - 1).filter(isLoose);
      const scattered = [...others, ...loose].filter(isApart);
      const put = (block: number) => fresh.get(block) ?? list.at(block)!.move(notMoved, {});
      const same = stretchesOf(count, shared.head, end, by, moved.raw, scattered);
      const since = { placed: known.blocks, same };
      if (scattered.length <= fewScattered)
        return {
          blocks: scattered.reduce((all, b) => all.splice(b, b + 1, [put(b)], notMoved), list),
          since,
        };
      const all = [...list.all];
      for (const block of scattered) all[block] = put(block);
      return { blocks: SplicedList.of(all, move), since };
    },
  };
}

/** Which blocks are those before, where `[first, end)` and `scattered` ones are others. */
function stretchesOf(
  count: number,
  first: number,
  end: number,
  by: number,
  raw: number,
  scattered: readonly number[],
): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  const add = (to: number) => {
    const isBehind = from >= end;
    if (to > from) stretches.push({ from, to, was: isBehind ? from - by : from, raw: isBehind ? raw : 0 });
  };
  const others = [...scattered].sort((a, b) => a - b);
  for (const [block, next] of [
    ...others.filter((b) => b < first).map((b) => [b, b + 1] as const),
    [first, end] as const,
    ...others.filter((b) => b >= end).map((b) => [b, b + 1] as const),
  ]) {
    add(block);
    from = next;
  }
  add(count);
  return stretches;
}

const move = (block: PlacedBlock, by: Shift): PlacedBlock => block.move(by);

/** What came of a block beside the change, which may have moved otherwise than those behind it. */
function movedTo(known: CheckedDraft, old: number, draft: Draft, block: number): PlacedBlock {
  const [a, b] = [nthBlock(known.draft, old)!, nthBlock(draft, block)!];
  const [was, is] = [placesIn(known.draft, old), placesIn(draft, block)];
  const by: Shift = {
    raw: b.start - a.start,
    prose: b.prose.start - a.prose.start,
    blocks: block - old,
    sentences: is.sentences.start - was.sentences.start,
    quotations: is.quotations.start - was.quotations.start,
    citations: 0,
  };
  return known.blocks.at(old)!.move(by, {});
}

/** Whether a block would be answered the same, but for its place and for who speaks. */
function isSame(a: Version, i: number, b: Version, k: number): boolean {
  const [x, y] = [nthBlock(a.draft, i)!, nthBlock(b.draft, k)!];
  const by = y.prose.start - x.prose.start;
  const length = x.prose.end - x.prose.start;
  if (x.kind !== y.kind || y.prose.end - y.prose.start !== length) return false;
  const [inA, inB] = [a.draft.prose, b.draft.prose];
  if (inA.text.slice(x.prose.start, x.prose.end) !== inB.text.slice(y.prose.start, y.prose.end)) return false;
  // Blocks that are written alike and read alike were read letter by letter alike; where sentences begin is looked at, too.
  const raw = y.start - x.start;
  if (a.draft.text.slice(x.start, x.end) !== b.draft.text.slice(y.start, y.end)) return false;
  return (
    isSameList(
      sentencesOf(a.draft, i),
      sentencesOf(b.draft, k),
      (s, t) =>
        s.kind === t.kind &&
        isShifted(s.prose, t.prose, by) &&
        isShifted(s, t, raw) &&
        isSameCited(a.draft, s, b.draft, t),
    ) &&
    isSameList(
      quotationsOf(a.draft, i),
      quotationsOf(b.draft, k),
      (q, r) =>
        q.kind === r.kind &&
        q.depth === r.depth &&
        q.close === r.close &&
        isShifted(q.prose, r.prose, by) &&
        isShifted(q.outer.prose, r.outer.prose, by) &&
        isShifted(q, r, raw) &&
        isSameCited(a.draft, q, b.draft, r),
    )
  );
}

/**
 * Whether what a block quotes is said by the same, but for its place: of who says what in it the corpus is asked nothing else, so one
 * without quotations is the same whoever speaks.
 */
function isSameSaying(a: Version, i: number, b: Version, k: number): boolean {
  const quotations = quotationsOf(b.draft, k);
  if (quotations.length === 0) return true;
  const [before, now] = [a.said.in(i), b.said.in(k)];
  if (before === now) return true;
  const by = nthBlock(b.draft, k)!.prose.start - nthBlock(a.draft, i)!.prose.start;
  return quotations.every(({ prose }) => {
    const [was, is] = [attributionOf(before, shift(prose, -by)), attributionOf(now, prose)];
    return was === is || (was !== undefined && is !== undefined && isSameSaid(was, is, by));
  });
}

const sentencesOf = (draft: Draft, block: number) => {
  const { start, end } = placesIn(draft, block).sentences;
  return listsOf(draft).sentences.slice(start, end);
};

const quotationsOf = (draft: Draft, block: number) => {
  const { start, end } = placesIn(draft, block).quotations;
  return listsOf(draft).quotations.slice(start, end);
};

function isSameList<T>(a: readonly T[], b: readonly T[], isEqual: (x: T, y: T) => boolean): boolean {
  return a.length === b.length && a.every((x, i) => isEqual(x, b[i]!));
}

function isShifted(a: Span, b: Span, by: number): boolean {
  return a.start + by === b.start && a.end + by === b.end;
}

interface Citing {
  readonly citations: readonly number[];
}

function isSameCited(inA: Draft, a: Citing, inB: Draft, b: Citing): boolean {
  return isSameList(a.citations, b.citations, (c, d) =>
    isSameList(inA.citations[c]!.items, inB.citations[d]!.items, (x, y) => x.key === y.key),
  );
}

function isSameSaid(a: Attribution, b: Attribution, by: number): boolean {
  return (
    a.kind === b.kind &&
    a.speaker?.name === b.speaker?.name &&
    a.speaker?.description === b.speaker?.description &&
    isSameText(a.content, b.content, by) &&
    isSameText(a.speaker, b.speaker, by) &&
    isSameText(a.cue, b.cue, by) &&
    isSameText(a.time, b.time, by) &&
    isSameText(a.addressee, b.addressee, by) &&
    isSameList(a.via, b.via, (v, w) => v.role === w.role && v.name === w.name && isSameText(v, w, by))
  );
}

/** A speaker may be named in another paragraph, which did not move. */
function isSameText(a: TextSpan | undefined, b: TextSpan | undefined, by: number): boolean {
  if (!a || !b) return a === b;
  return a.text === b.text && isShifted(a, b, by);
}
