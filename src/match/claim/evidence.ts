import type { LineAlignment } from './align.js';
import type { Term } from './terms.js';

/** The lines that together bear a claim out best. */
export interface Bundle {
  /** Best first. */
  readonly lines: readonly LineAlignment[];
  /** By claim term: strength of the best answer in them. */
  readonly cover: readonly number[];
  /** Telling weight covered by the first line alone, 0 to 1. */
  readonly first: number;
  /** Telling weight covered by all, 0 to 1. */
  readonly coverage: number;
}

/** Lines joined at most: claims that need more are several claims. */
const linesJoined = 3;
/** A further line must add this share of the claim's weight: about one telling word of a common claim. */
const worthAdding = 0.04;
/** What a line elsewhere in the source adds, beside a neighbour (within two lines): words gathered from far apart say less. */
const farFactor = 0.7;

/** Chooses lines greedily: the one that covers most, then those that cover what is still missing. */
export function chooseEvidence(claim: readonly Term[], lines: readonly LineAlignment[]): Bundle {
  const total = claim.reduce((sum, t) => sum + t.weight, 0);
  const cover: number[] = claim.map(() => 0);
  const chosen: LineAlignment[] = [];
  let first = 0;
  let coverage = 0;
  while (total > 0 && chosen.length < linesJoined) {
    let best: LineAlignment | undefined;
    let bestGain = 0;
    for (const line of lines) {
      if (chosen.includes(line)) continue;
      const factor = chosen.length === 0 || isNear(chosen[0]!, line) ? 1 : farFactor;
      let gain = 0;
      for (let i = 0; i < claim.length; i++) {
        gain += claim[i]!.weight * Math.max(0, line.cover[i]! * factor - cover[i]!);
      }
      if (gain > bestGain) [best, bestGain] = [line, gain];
    }
    if (!best || (chosen.length > 0 && bestGain < worthAdding * total)) break;
    const factor = chosen.length === 0 || isNear(chosen[0]!, best) ? 1 : farFactor;
    for (let i = 0; i < claim.length; i++) cover[i] = Math.max(cover[i]!, best.cover[i]! * factor);
    coverage += bestGain / total;
    if (chosen.length === 0) first = coverage;
    chosen.push(best);
  }
  return { lines: chosen, cover, first, coverage };
}

function isNear(a: LineAlignment, b: LineAlignment): boolean {
  return a.candidate.terms === b.candidate.terms && Math.abs(a.candidate.unit - b.candidate.unit) <= 2;
}
