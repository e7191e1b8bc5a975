import { mayBeSameName } from '../../text/personNames.js';
import { contains, type Span } from '../../text/span.js';
import { readOnce } from '../../util/beside.js';
import type { LineAlignment } from './align.js';
import { answeredFrom } from './features.js';
import { withoutEnding } from './people.js';
import type { SourceTerms } from './sourceTerms.js';
import type { Term } from './terms.js';

/** A word answers another from here; the next narrower word, too, by what it is worth. */
export const closeFrom = 0.45;
/** What a name that is not asked about counts, beside a word that is as rare in the source. */
const otherName = 0.6;

/** How far some words bear out what a claim tells: by word, as a share of all, and the words that are answered. */
export interface Borne {
  readonly weight: number;
  readonly share: number;
  readonly words: readonly number[];
  readonly rarest: number;
}

/**
 * Lays words of a claim against lines, or parts of them. A word counts the more the fewer sentences of the source have it.
 *
 * @param told indices of the words
 */
export function weigherOf(
  claim: readonly Term[],
  told: readonly number[],
  lines: readonly LineAlignment[],
): (line: LineAlignment, within?: Span) => Borne {
  const bySource = new Map<SourceTerms, { readonly weights: readonly number[]; readonly total: number }>();
  for (const { candidate } of lines) {
    if (bySource.has(candidate.terms)) continue;
    const weights = rareWeights(claim, told, candidate.terms);
    bySource.set(candidate.terms, { weights, total: weights.reduce((sum, w) => sum + w, 0) });
  }
  return (line, within) => {
    const { weights, total } = bySource.get(line.candidate.terms)!;
    const found: number[] = [];
    let [weight, rarest] = [0, 0];
    told.forEach((i, k) => {
      const match = line.matches[i]!.find((m) => !within || contains(within, m.term));
      const strength = match?.relation.strength ?? 0;
      if (strength < closeFrom) return;
      weight += strength * weights[k]!;
      if (strength < answeredFrom) return;
      found.push(i);
      if (claim[i]!.kind !== 'number') rarest = Math.max(rarest, strength * weights[k]!);
    });
    return { weight, share: total === 0 ? 0 : weight / total, words: found, rarest };
  };
}

/** What each of these words of a claim counts: the more, the fewer sentences of a source have it; of a source of few as if it had `least`. */
export function rareWeights(
  claim: readonly Term[],
  told: readonly number[],
  source: SourceTerms,
  least = 0,
): number[] {
  const counts = countsIn(claim, source);
  const all = Math.log(2 + Math.max(least, source.units.length));
  return told.map((i) => {
    const t = claim[i]!;
    const rare = 1 - counts[i]! / all;
    return t.weight * rare * (t.kind === 'name' ? otherName : 1);
  });
}

const counted = readOnce((_claim: readonly Term[]) => new Map<SourceTerms, Float64Array>());

/** By word of a claim, how many sentences of a source have it, as a logarithm; of those that tell nothing, nought. */
function countsIn(claim: readonly Term[], source: SourceTerms): Float64Array {
  const known = counted(claim);
  let counts = known.get(source);
  if (!counts) {
    counts = Float64Array.from(claim, (t) =>
      t.weight > 0 ? Math.log(1 + source.unitsWith(t.stem).length) : 0,
    );
    known.set(source, counts);
  }
  return counts;
}

/** Whether a word is one of a name, in some spelling, or short for one. */
export function isNameOf(name: readonly Term[]): (norm: string) => boolean {
  const known = name.map((t) => withoutEnding(t.norm));
  return (norm) => known.some((k) => k === withoutEnding(norm) || mayBeSameName(k, withoutEnding(norm)));
}

/** By source, the sentences that have a word of a name. */
export function mentionsOf(
  name: readonly Term[],
  lines: readonly LineAlignment[],
): Map<SourceTerms, ReadonlySet<number>> {
  const sources = new Set(lines.map((l) => l.candidate.terms));
  const unitsOf = (source: SourceTerms) =>
    name.flatMap((t) =>
      source
        .unitsWith(t.stem)
        .filter((u) => source.units[u]!.terms.some((x) => x.kind === 'name' && x.stem === t.stem)),
    );
  return new Map([...sources].map((s) => [s, new Set(unitsOf(s))]));
}

/** Whether a name stands in the paragraph of a line. */
export function isNear(source: SourceTerms, mentions: ReadonlySet<number>, line: LineAlignment): boolean {
  const paragraphOf = (unit: number) => source.source.lines[source.units[unit]!.line]!.paragraph;
  const own = paragraphOf(line.candidate.unit);
  return [...mentions].some((u) => paragraphOf(u) === own);
}
