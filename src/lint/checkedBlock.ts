import type { Attribution, TextSpan } from '../attribution/model.js';
import type { Said } from '../attribution/resume.js';
import type { Draft } from '../draft/model.js';
import { sharedWith } from '../draft/versions.js';
import { type Span, shift } from '../text/span.js';
import { once } from '../util/once.js';
import { attributionOf } from './attributed.js';
import type { Config } from './config.js';
import type { CheckedClaim, CheckedQuotation, Rule, Told, UnmarkedRun } from './model.js';

// Holding a block of a draft against a corpus rests on the block (its words, where they stand in the draft, what it cites),
// on who says what in it, on the settings, and on nothing else of the draft. So after an edit the blocks in which none of
// these changed keep what came of them, moved to where they stand now.

/** What came of one block. */
export interface CheckedBlock {
  readonly quotations: readonly CheckedQuotation[];
  readonly claims: readonly CheckedClaim[];
  readonly unmarked: readonly UnmarkedRun[];
}

/** What rules say of one block, kept for as long as it and the blocks beside it stay as they are. */
export interface Kept {
  /** Under these settings; by place. Spans are where the block stood when it was checked. */
  findings?: { readonly config: Config; readonly found: readonly KeptFinding[] };
}

/** A finding without its fixes, which are worked out anew when they are asked for. */
export interface KeptFinding extends Pick<Told, 'start' | 'end' | 'message' | 'evidence' | 'isMild'> {
  readonly rule: Rule;
  /** The how manieth finding of its rule in the block. */
  readonly number: number;
}

/** A claim in its place. */
export interface PlacedClaim extends Span, Pick<CheckedClaim, 'sentence'> {
  /** Its spans are where it stood when it was checked. */
  readonly checked: CheckedClaim;
}

/** What came of one block, where it stood when it was checked, and how far it has moved since. */
export class PlacedBlock {
  readonly #found: CheckedBlock;
  readonly #moved: Moved;
  readonly kept: Kept;
  #here: CheckedBlock | undefined;

  constructor(found: CheckedBlock, moved: Moved = notMoved, kept: Kept = {}) {
    this.#found = found;
    this.#moved = moved;
    this.kept = kept;
    if (!isMoving(moved)) this.#here = found;
  }

  /** By how many units it has moved in the draft as read. */
  get raw(): number {
    return this.#moved.raw;
  }

  /**
   * Its claims, each where it stands now; what came of it (`checked`) is not put in its place for that. Lists of all claims of a draft are
   * made after every edit.
   */
  *claims(): Generator<PlacedClaim> {
    const { raw, sentences } = this.#moved;
    for (const checked of this.#found.claims)
      yield {
        start: checked.start + raw,
        end: checked.end + raw,
        sentence: checked.sentence + sentences,
        checked,
      };
  }

  /** How many quotations of it were checked. */
  get quotations(): number {
    return this.#found.quotations.length;
  }

  /** The same block in a later version. */
  move(by: Moved, kept: Kept): PlacedBlock {
    if (kept === this.kept && !isMoving(by)) return this;
    return new PlacedBlock(this.#found, sumOf(this.#moved, by), kept);
  }

  /** What came of it, in its place; moved when it is first asked for. No version of the draft is held by this. */
  in(version: Version, block: number): CheckedBlock {
    this.#here ??= movedBlock(this.#found, this.#moved, version, block);
    return this.#here;
  }
}

/** By how much a block has moved: units of the draft as read and of its prose, and places in its lists. */
interface Moved {
  /** Of the blocks themselves: who says it knows in which paragraph. */
  readonly blocks: number;
  readonly raw: number;
  /** Not as far as `raw`: a letter may take the place of a space that is no prose. */
  readonly prose: number;
  readonly sentences: number;
  readonly quotations: number;
}

const notMoved: Moved = { blocks: 0, raw: 0, prose: 0, sentences: 0, quotations: 0 };

let lastSum: { readonly a: Moved; readonly b: Moved; readonly sum: Moved } | undefined;

/** Both, one after the other. Most blocks have moved like the one before them: they share it. */
function sumOf(a: Moved, b: Moved): Moved {
  if (lastSum?.a === a && lastSum.b === b) return lastSum.sum;
  const sum = {
    blocks: a.blocks + b.blocks,
    raw: a.raw + b.raw,
    prose: a.prose + b.prose,
    sentences: a.sentences + b.sentences,
    quotations: a.quotations + b.quotations,
  };
  lastSum = { a, b, sum };
  return sum;
}

const isMoving = ({ blocks, raw, prose, sentences, quotations }: Moved) =>
  blocks !== 0 || raw !== 0 || prose !== 0 || sentences !== 0 || quotations !== 0;

/** A version of a draft that was held against a corpus to the end. */
export interface CheckedDraft {
  readonly draft: Draft;
  /** Who says what, by block. */
  readonly said: Said;
  readonly config: Pick<Config, 'strictness' | 'unmarkedWords'>;
  readonly blocks: readonly PlacedBlock[];
}

/** Where the things of each block begin in the lists of a draft. */
interface Places {
  readonly sentences: Uint32Array;
  readonly quotations: Uint32Array;
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

function firsts(items: readonly { readonly block: number }[], blocks: number): Uint32Array {
  const found = new Uint32Array(blocks + 1);
  let at = 0;
  for (let block = 0; block <= blocks; block++) {
    while (at < items.length && items[at]!.block < block) at++;
    found[block] = at;
  }
  return found;
}

/**
 * For each block of a draft what came of it in an earlier version, in its place now; `undefined` for those that must be
 * held against the corpus again. One edit changes blocks in a row: those before and behind it are the same, but for who says
 * what in them: a name may be another one wherever it stands.
 */
export function takeOver(
  known: CheckedDraft | undefined,
  draft: Draft,
  said: CheckedDraft['said'],
  config: CheckedDraft['config'],
): (number: number) => PlacedBlock | undefined {
  const isKnown =
    known?.config.strictness === config.strictness && known.config.unmarkedWords === config.unmarkedWords;
  if (!known || !isKnown) return () => undefined;
  const now = { draft, said };
  const count = draft.blocks.length;
  const by = count - known.draft.blocks.length;
  const most = Math.min(count, known.draft.blocks.length);
  const shared = sharedWith(draft, known.draft);
  const isShared = (k: number) => k < shared.head || k >= count - shared.tail;
  let { head } = shared;
  while (head < most && isSame(known, head, now, head)) head++;
  let tail = count - Math.min(shared.tail, most - head);
  while (tail > head && tail - by > head && isSame(known, tail - 1 - by, now, tail - 1)) tail--;
  const [a, b] = [placesIn(known.draft), placesIn(draft)];
  const isTaken = (block: number) =>
    (block < head || block >= tail) && isSameSaying(known, block < head ? block : block - by, now, block);
  let moved = notMoved;
  // Asked of one block after the other.
  let next = -1;
  let isNextTaken = false;
  return (block) => {
    const isSameHere = next === block ? isNextTaken : isTaken(block);
    next = block + 1;
    isNextTaken = next === count || isTaken(next);
    if (!isSameHere) return undefined;
    const old = block < head ? block : block - by;
    const placed = known.blocks[old]!;
    const raw = draft.blocks[block]!.start - known.draft.blocks[old]!.start;
    const prose = draft.blocks[block]!.prose.start - known.draft.blocks[old]!.prose.start;
    const sentences = b.sentences[block]! - a.sentences[old]!;
    const quotations = b.quotations[block]! - a.quotations[old]!;
    // Most blocks move like the one before them.
    const blocks = block - old;
    if (
      moved.blocks !== blocks ||
      moved.raw !== raw ||
      moved.prose !== prose ||
      moved.sentences !== sentences ||
      moved.quotations !== quotations
    )
      moved = { blocks, raw, prose, sentences, quotations };
    // What rules say rests on the blocks beside it, too, and on what stands between them: both are the same where it is shared,
    // and so is what came of the next one unless it is held against the corpus again.
    return placed.move(moved, isShared(block) && isNextTaken ? placed.kept : {});
  };
}

type Version = Pick<CheckedDraft, 'draft' | 'said'>;

/** Whether a block would be answered the same, but for its place and for who speaks. */
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
        q.close === r.close &&
        isShifted(q.prose, r.prose, by) &&
        isShifted(q.outer.prose, r.outer.prose, by) &&
        isShifted(q, r, raw) &&
        isSameCited(a.draft, q, b.draft, r),
    )
  );
}

/** Whether the same is said in a block by the same, but for its place. */
function isSameSaying(a: Version, i: number, b: Version, k: number): boolean {
  if (b.said.isTakenOver(k, a.said, i)) return true;
  const [before, now] = [a.said.in(i), b.said.in(k)];
  if (before === now) return true;
  const by = b.draft.blocks[k]!.prose.start - a.draft.blocks[i]!.prose.start;
  return isSameList(before, now, (s, t) => s === t || isSameSaid(s, t, by));
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
function movedBlock(
  known: CheckedBlock,
  { raw, sentences, quotations }: Moved,
  to: Version,
  block: number,
): CheckedBlock {
  const place = (s: Span) => shift(s, raw);
  return {
    quotations: known.quotations.map((q) => movedQuotation(q, quotations, place, to, block)),
    claims: known.claims.map((c) => movedClaim(c, sentences, place)),
    unmarked: known.unmarked.map((r) => ({ ...r, ...place(r) })),
  };
}

/** Its match is read when that of the moved one is. */
function movedClaim(claim: CheckedClaim, by: number, place: (s: Span) => Span): CheckedClaim {
  const match = once(() => ({
    ...claim.match,
    conflicts: claim.match.conflicts.map((x) => ({ ...x, claim: place(x.claim) })),
    unmatched: claim.match.unmatched.map(place),
  }));
  return {
    ...place(claim),
    sentence: claim.sentence + by,
    isLater: claim.isLater,
    isSettled: claim.isSettled,
    get match() {
      return match();
    },
    cited: claim.cited,
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
  const moved = (edits: ReturnType<typeof editorial>) =>
    edits?.map((e) => ({ ...place(e), newText: e.newText }));
  const { spliceDetail } = match;
  const quotation = q.quotation + by;
  const own = q.said && attributionOf(said.in(block), draft.quotations[quotation]!.prose);
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
    editorial: () => moved(editorial()),
    restoring: () => moved(restoring()),
  };
}
