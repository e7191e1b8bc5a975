import type { Said } from '../attribution/said.js';
import { listsOf, nthQuotation } from '../draft/lists.js';
import type { Draft } from '../draft/model.js';
import { isMoving, notMoved, type Shift, type SplicedList, sumOf } from '../draft/splicedList.js';
import type { Listed } from '../text/listed.js';
import { firstFrom, type Span, shift } from '../text/span.js';
import { withLazy } from '../util/beside.js';
import { once } from '../util/once.js';
import { attributionOf } from './attributed.js';
import type { Config } from './config.js';
import type { CheckedClaim, CheckedQuotation, PlacedWords, Rule, Told, UnmarkedRun } from './model.js';

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
  readonly #moved: Shift;
  readonly kept: Kept;
  #here: CheckedBlock | undefined;

  constructor(found: CheckedBlock, moved: Shift = notMoved, kept: Kept = {}) {
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

  /** Whether its words stand in the same places of sources as those of another, whoever says them: the block before it is told the same. */
  isPlacedAs(other: PlacedBlock): boolean {
    const [a, b] = [this.#found.quotations, other.#found.quotations];
    return a.length === b.length && a.every(({ match }, i) => isSamePlaces(match, b[i]!.match));
  }

  /** The same block in a later version. */
  move(by: Shift, kept = this.kept): PlacedBlock {
    if (kept === this.kept && !isMoving(by)) return this;
    return new PlacedBlock(this.#found, sharedSum(this.#moved, by), kept);
  }

  /** What came of it, in its place; moved when it is first asked for. No version of the draft is held by this. */
  in(version: Version, block: number): CheckedBlock {
    this.#here ??= movedBlock(this.#found, this.#moved, version, block);
    return this.#here;
  }
}

const isSamePlaces = (a: PlacedWords['match'], b: PlacedWords['match']): boolean =>
  a.match === b.match &&
  a.evidence.length === b.evidence.length &&
  a.evidence.every((e, i) => {
    const other = b.evidence[i]!;
    return e.source === other.source && e.start === other.start && e.end === other.end;
  });

let lastSum: { readonly a: Shift; readonly b: Shift; readonly sum: Shift } | undefined;

/** Both moves. Most blocks have moved like the one before them: they share it. */
function sharedSum(a: Shift, b: Shift): Shift {
  if (lastSum?.a === a && lastSum.b === b) return lastSum.sum;
  const sum = sumOf(a, b);
  lastSum = { a, b, sum };
  return sum;
}

/** A version of a draft that was held against a corpus to the end. */
export interface CheckedDraft {
  readonly draft: Draft;
  /** Who says what, by block. */
  readonly said: Said;
  readonly config: Pick<Config, 'strictness' | 'unmarkedWords'>;
  readonly blocks: SplicedList<PlacedBlock>;
}

/** A version of a draft, and who says what in it. */
export type Version = Pick<CheckedDraft, 'draft' | 'said'>;

/** Where the sentences and the quotations of a block stand in the lists of a draft. */
export function placesIn(draft: Draft, block: number): Record<'sentences' | 'quotations', Span> {
  const { sentences, quotations } = listsOf(draft);
  const within = (items: Listed<{ readonly block: number }>) => ({
    start: firstFrom(items, block, (i) => i.block),
    end: firstFrom(items, block + 1, (i) => i.block),
  });
  return { sentences: within(sentences), quotations: within(quotations) };
}

/** By itself, so that what is placed later holds no version of the draft. */
const placeBy = (raw: number) => (s: Span) => shift(s, raw);

/** What came of a block, where it stands now. */
function movedBlock(
  known: CheckedBlock,
  { raw, sentences, quotations }: Shift,
  to: Version,
  block: number,
): CheckedBlock {
  const place = placeBy(raw);
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
  const { isLater, isSettled, cited } = claim;
  return withLazy(
    { ...place(claim), sentence: claim.sentence + by, isLater, isSettled, cited },
    'match',
    match,
  );
}

function movedQuotation(
  q: CheckedQuotation,
  by: number,
  place: (s: Span) => Span,
  { draft, said }: Version,
  block: number,
): CheckedQuotation {
  const { match } = q;
  const { spliceDetail } = match;
  const quotation = q.quotation + by;
  const own = q.said && attributionOf(said.in(block), nthQuotation(draft, quotation).prose);
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
    editorial: movedEdits(q.editorial, place),
    restoring: movedEdits(q.restoring, place),
  };
}

const movedEdits = (edits: CheckedQuotation['editorial'], place: (s: Span) => Span) => () =>
  edits()?.map((e) => ({ ...place(e), newText: e.newText }));
