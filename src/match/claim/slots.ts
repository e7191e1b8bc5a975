import type { LineAlignment, Match } from './align.js';
import type { Term } from './terms.js';

/** What stands in a source line where the claim has a word. */
export interface Slot {
  /** Index of the claim's term. */
  readonly claim: number;
  /** The source's word in that place, if there is one. */
  readonly source?: Term;
  readonly at?: number;
  /** How it bears the claim's word out; absent where the two only share a place. */
  readonly match?: Match;
  /** Whether the two words are opposites. */
  readonly opposite?: boolean;
}

/** A claim read along one line: telling words in order, each answered, replaced or left alone. */
export interface Reading {
  readonly line: LineAlignment;
  readonly slots: readonly Slot[];
  /** Telling weight answered in order, 0 to 1. */
  readonly inOrder: number;
}

/** A word left out of the line costs little, one of the claim more; two words in one place count as replaced. */
const skipSource = -0.02;
const skipClaim = -0.05;
const replace = -0.04;
/** An opposite in the same place is a better guess than any other word there. */
const opposed = 0.3;

/**
 * The best reading of a claim along a line: a global alignment of their telling words (Needleman and Wunsch 1970),
 * free at the line's ends. Cost: claim words times line words.
 */
export function readAlong(claim: readonly Term[], line: LineAlignment): Reading {
  const own = claim.map((t, i) => ({ t, i })).filter(({ t }) => t.weight > 0);
  const other = line.terms.map((t, at) => ({ t, at })).filter(({ t }) => t.weight > 0);
  const [n, m] = [own.length, other.length];
  const width = m + 1;
  const score = new Float64Array((n + 1) * width);
  const move = new Uint8Array((n + 1) * width);
  /** By telling word of the claim, and of the line, how the second answers the first. */
  const found: (Match | undefined)[] = new Array(n * m).fill(undefined);
  const placeOf = new Int32Array(line.terms.length).fill(-1);
  for (const [j, { at }] of other.entries()) placeOf[at] = j;
  for (const [k, { i }] of own.entries())
    for (const match of line.matches[i]!)
      if (placeOf[match.at]! >= 0) found[k * m + placeOf[match.at]!] = match;
  for (let i = 1; i <= n; i++) {
    score[i * width] = score[(i - 1) * width]! + skipClaim;
    move[i * width] = 1;
    const weight = own[i - 1]!.t.weight;
    for (let j = 1; j <= m; j++) {
      const match = found[(i - 1) * m + j - 1];
      const both = score[(i - 1) * width + j - 1]! + gain(match, weight);
      const up = score[(i - 1) * width + j]! + skipClaim;
      const left = score[i * width + j - 1]! + (i === n ? 0 : skipSource);
      let [best, how] = [both, 3];
      if (up > best) [best, how] = [up, 1];
      if (left > best) [best, how] = [left, 2];
      score[i * width + j] = best;
      move[i * width + j] = how;
    }
  }
  const slots: Slot[] = [];
  let total = 0;
  let have = 0;
  for (const { t } of own) total += t.weight;
  for (let i = n, j = m; i > 0; ) {
    const how = move[i * width + j]!;
    const claimIndex = own[i - 1]!.i;
    if (how === 2) j--;
    else if (how === 1 || j === 0) {
      slots.push({ claim: claimIndex });
      i--;
    } else {
      const { t: source, at } = other[j - 1]!;
      const match = found[(i - 1) * m + j - 1];
      if (match?.relation.kind === 'opposite') slots.push({ claim: claimIndex, source, at, opposite: true });
      else slots.push(match ? { claim: claimIndex, source, at, match } : { claim: claimIndex, source, at });
      if (match) have += own[i - 1]!.t.weight * match.relation.strength;
      i--;
      j--;
    }
  }
  return { line, slots: slots.reverse(), inOrder: total === 0 ? 0 : have / total };
}

function gain(match: Match | undefined, weight: number): number {
  if (!match) return replace;
  return weight * (match.relation.kind === 'opposite' ? opposed : match.relation.strength);
}
