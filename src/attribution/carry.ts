import { contains, type Span } from '../text/span.js';
import type { Introduction } from './blocks.js';
import type { Attribution, Speaker } from './model.js';
import type { Move } from './moves.js';
import type { Told } from './told.js';
import { withoutCrossings } from './tree.js';

/** What the paragraphs before leave open for the next one. */
export interface Carry {
  /** Whose quotation goes on: the mark is repeated. */
  readonly continued: Told | undefined;
  readonly introduction: Introduction | undefined;
  /** Whether the paragraph before was one of a block quotation. */
  readonly wasQuoted: boolean;
  /** Where that block quotation begins. */
  readonly blockFrom: number;
  /** Whose words in marks the paragraph before ended with, and the one before that. */
  readonly last: Told | undefined;
  readonly earlier: Told | undefined;
}

/** What the first paragraph finds. */
export const nothingBefore: Carry = {
  continued: undefined,
  introduction: undefined,
  wasQuoted: false,
  blockFrom: 0,
  last: undefined,
  earlier: undefined,
};

/** `— Ana Ruiz` below a block quotation, or at its end: hers is what it has from `from` on that is nobody’s yet. */
export interface Signature {
  readonly from: number;
  readonly speaker: Speaker;
}

/** What was found in one paragraph. */
export interface Found {
  readonly found: readonly Attribution[];
  readonly sign?: Signature;
  readonly carry: Carry;
}

/**
 * What those who sign under block quotations change, by paragraph: what is said there then.
 *
 * @param steps what was found in each paragraph
 * @param starts where the paragraphs start
 */
export function signed(
  steps: readonly Found[],
  starts: readonly Pick<Span, 'start'>[],
): Map<number, readonly Attribution[]> {
  const results = new Map<number, readonly Attribution[]>();
  const signedBy = new Map<number, readonly Attribution[]>();
  steps.forEach(({ sign }, i) => {
    if (!sign) return;
    for (let k = i; k >= 0 && starts[k]!.start >= sign.from; k--) {
      // Who signs first signs.
      const own = (signedBy.get(k) ?? steps[k]!.found).map((a) =>
        a.kind === 'block' && !a.speaker ? { ...a, speaker: sign.speaker } : a,
      );
      signedBy.set(k, own);
      results.set(k, withoutCrossings(own));
    }
  });
  return results;
}

/** The same found things at their new places. Those that lay in what changed come to lie nowhere (-1). */
export function movedFound({ found, sign, carry }: Found, move: Move, number: number): Found {
  return {
    found: found.map((a) => ({ ...movedTold(a, move), paragraph: number })),
    ...(sign && { sign: { from: placed(sign.from, move), speaker: moved(sign.speaker, move) } }),
    carry: movedCarry(carry, move),
  };
}

export function movedCarry(carry: Carry, move: Move): Carry {
  if (carry === nothingBefore) return carry;
  const { continued, introduction, last, earlier } = carry;
  return {
    continued: continued && movedTold(continued, move),
    introduction: introduction && { ...introduction, told: movedTold(introduction.told, move) },
    wasQuoted: carry.wasQuoted,
    blockFrom: placed(carry.blockFrom, move),
    last: last && movedTold(last, move),
    earlier: earlier && movedTold(earlier, move),
  };
}

function placed(offset: number, move: Move): number {
  return move({ start: offset, end: offset })?.start ?? -1;
}

function moved<T extends Span>(s: T, move: Move): T {
  const to = move(s);
  if (to && to.start === s.start) return s;
  return { ...s, start: to?.start ?? -1, end: to?.end ?? -1 };
}

function movedTold<T extends Told & Partial<Attribution>>(told: T, move: Move): T {
  const { content, speaker, cue, time, addressee, via } = told;
  const next: { -readonly [K in keyof Attribution]?: Attribution[K] } = { ...told };
  if (content) next.content = moved(content, move);
  if (speaker) next.speaker = moved(speaker, move);
  if (cue) next.cue = moved(cue, move);
  if (time) next.time = moved(time, move);
  if (addressee) next.addressee = moved(addressee, move);
  if (via && via.length > 0) next.via = via.map((v) => moved(v, move));
  return next as T;
}

/** Whether the same is left open. */
export function isSameCarry(a: Carry, b: Carry): boolean {
  return isAlike(a, b);
}

/** Whether two values of plain data are equal; a field without a value is no field. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key in x) if (!isAlike(x[key], y[key])) return false;
  for (const key in y) if (y[key] !== undefined && x[key] === undefined) return false;
  return true;
}

/** Whether all that an attribution tells of stands in a paragraph. */
export function isWithin(p: Span, { content, speaker, cue, time, addressee, via }: Attribution): boolean {
  const isIn = (s: Span | undefined) => !s || contains(p, s);
  return isIn(content) && isIn(speaker) && isIn(cue) && isIn(time) && isIn(addressee) && via.every(isIn);
}
