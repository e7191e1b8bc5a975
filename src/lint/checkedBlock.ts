import type { Attribution, TextSpan } from '../attribution/model.js';
import type { Draft } from '../draft/model.js';
import { sharedWith } from '../draft/versions.js';
import { type Span, shift } from '../text/span.js';
import { attributionOf } from './attributed.js';
import type { Config } from './config.js';
import type { CheckedClaim, CheckedQuotation, UnmarkedRun } from './model.js';

// Holding a block of a draft against a corpus rests on the block (its words, where they stand in the draft, what it cites),
// on who says what in it, on the settings, and on nothing else of the draft. So after an edit the blocks in which none of
// these changed keep what came of them, moved to where they stand now.

/** What came of one block. */
export interface CheckedBlock {
  readonly quotations: readonly CheckedQuotation[];
  readonly claims: readonly CheckedClaim[];
  readonly unmarked: readonly UnmarkedRun[];
}

/** A version of a draft that was held against a corpus to the end. */
export interface CheckedDraft {
  readonly draft: Draft;
  /** Who says what, by block. */
  readonly said: readonly (readonly Attribution[])[];
  readonly config: Pick<Config, 'strictness' | 'unmarkedWords'>;
  readonly blocks: readonly CheckedBlock[];
}

/** Where the things of each block begin in the lists of a draft. */
interface Places {
  readonly sentences: readonly number[];
  readonly quotations: readonly number[];
}

const placesOf = new WeakMap<Draft, Places>();

/** Index of the first sentence and the first quotation of each block, and of one behind the last. Cost: their number, once. */
export function placesIn(draft: Draft): Places {
  let places = placesOf.get(draft);
  if (!places) {
    places = {
      sentences: firsts(draft.sentences, draft.blocks.length),
      quotations: firsts(draft.quotations, draft.blocks.length),
    };
    placesOf.set(draft, places);
  }
  return places;
}

function firsts(items: readonly { readonly block: number }[], blocks: number): number[] {
  const found: number[] = [];
  let at = 0;
  for (let block = 0; block <= blocks; block++) {
    while (at < items.length && items[at]!.block < block) at++;
    found.push(at);
  }
  return found;
}

/**
 * For each block of a draft what came of it in an earlier version, in its place now; `undefined` for those that must be
 * held against the corpus again. One edit changes blocks in a row: what is before and behind them is the same.
 */
export function takeOver(
  known: CheckedDraft | undefined,
  draft: Draft,
  said: CheckedDraft['said'],
  config: CheckedDraft['config'],
): (number: number) => CheckedBlock | undefined {
  const isKnown =
    known?.config.strictness === config.strictness && known.config.unmarkedWords === config.unmarkedWords;
  if (!known || !isKnown) return () => undefined;
  const now = { draft, said };
  const by = draft.blocks.length - known.draft.blocks.length;
  const most = Math.min(draft.blocks.length, known.draft.blocks.length);
  const shared = sharedWith(draft, known.draft);
  const same = (i: number, k: number) =>
    k < shared.head || k >= draft.blocks.length - shared.tail
      ? isSameInIt(known, i, now, k)
      : isSame(known, i, now, k);
  let head = 0;
  while (head < most && same(head, head)) head++;
  let tail = draft.blocks.length;
  while (tail > head && tail - by > head && same(tail - 1 - by, tail - 1)) tail--;
  return (block) => {
    if (block < head) return moved(known, block, now, block);
    return block < tail ? undefined : moved(known, block - by, now, block);
  };
}

type Version = Pick<CheckedDraft, 'draft' | 'said'>;

/** Whether a block would be answered the same, but for its place. */
function isSame(a: Version, i: number, b: Version, k: number): boolean {
  const [x, y] = [a.draft.blocks[i]!, b.draft.blocks[k]!];
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
        isShifted(q.prose, r.prose, by) &&
        isShifted(q.outer.prose, r.outer.prose, by) &&
        isShifted(q, r, raw) &&
        isSameCited(a.draft, q, b.draft, r),
    ) &&
    isSameInIt(a, i, b, k)
  );
}

/** Whether the same is said in a block that is the same in both versions. */
function isSameInIt(a: Version, i: number, b: Version, k: number): boolean {
  const by = b.draft.blocks[k]!.prose.start - a.draft.blocks[i]!.prose.start;
  const [was, is] = [a.said[i], b.said[k]];
  return was === is || isSameList(was ?? [], is ?? [], (s, t) => s === t || isSameSaid(s, t, by));
}

const sentencesOf = (draft: Draft, block: number) => {
  const { sentences } = placesIn(draft);
  return draft.sentences.slice(sentences[block], sentences[block + 1]);
};

const quotationsOf = (draft: Draft, block: number) => {
  const { quotations } = placesIn(draft);
  return draft.quotations.slice(quotations[block], quotations[block + 1]);
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

/** What came of a block, where it stands now. */
function moved(from: CheckedDraft, i: number, to: Version, k: number): CheckedBlock {
  const known = from.blocks[i]!;
  const { draft } = to;
  const [a, b] = [placesIn(from.draft), placesIn(draft)];
  const sentences = b.sentences[k]! - a.sentences[i]!;
  const quotations = b.quotations[k]! - a.quotations[i]!;
  const raw = draft.blocks[k]!.start - from.draft.blocks[i]!.start;
  const isInPlace =
    i === k &&
    raw === 0 &&
    sentences === 0 &&
    quotations === 0 &&
    draft.blocks[k]!.prose.start === from.draft.blocks[i]!.prose.start;
  if (isInPlace) return known;
  const place = (s: Span) => shift(s, raw);
  return {
    quotations: known.quotations.map((q) => movedQuotation(q, quotations, place, to, k)),
    claims: known.claims.map((c) => ({
      ...c,
      ...place(c),
      sentence: c.sentence + sentences,
      match: {
        ...c.match,
        conflicts: c.match.conflicts.map((x) => ({ ...x, claim: place(x.claim) })),
        unmatched: c.match.unmatched.map(place),
      },
    })),
    unmarked: known.unmarked.map((r) => ({ ...r, ...place(r) })),
  };
}

function movedQuotation(
  q: CheckedQuotation,
  by: number,
  place: (s: Span) => Span,
  { draft, said }: Version,
  block: number,
): CheckedQuotation {
  const { match, editorial, restoring } = q;
  const { spliceDetail } = match;
  const quotation = q.quotation + by;
  const own = q.said && attributionOf(said[block] ?? [], draft.quotations[quotation]!.prose);
  return {
    ...q,
    ...place(q),
    quotation,
    match: {
      ...match,
      differences: match.differences.map((d) => ({ ...d, quotation: place(d.quotation) })),
      ...(spliceDetail && {
        spliceDetail: {
          ...spliceDetail,
          gaps: spliceDetail.gaps.map((g) => ({ ...g, quotation: place(g.quotation) })),
        },
      }),
    },
    ...(own && { said: own }),
    ...(editorial && { editorial: editorial.map((e) => ({ ...place(e), newText: e.newText })) }),
    ...(restoring && { restoring: restoring.map((e) => ({ ...place(e), newText: e.newText })) }),
  };
}
