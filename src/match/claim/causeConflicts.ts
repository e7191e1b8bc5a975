import { mayBe } from '../lexicon/partsOfSpeech.js';
import type { LineAlignment } from './align.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { conflict } from './conflicts.js';
import type { Term } from './terms.js';

/** What the effect must be answered by in the line, and what of the claim's cause may be in the line's. */
const sameEffect = 0.65;
const otherCause = 0.05;
/** A line that has this much of the claim's cause, and something of the effect, may give it. */
const causeElsewhere = 0.7;
/** Telling words of a cause that are looked at. */
const causeReach = 10;

/** Where a cause begins, behind its marker; and its words up to a comma. */
interface Cause {
  readonly marker: number;
  readonly words: readonly number[];
}

/** `because of`, `due to`, `owing to`, `as a result of`, `caused by`, `blamed on`, `because`. */
export function causeIn(terms: readonly Term[]): Cause | undefined {
  for (const [at, t] of terms.entries()) {
    const next = terms[at + 1]?.norm;
    const from =
      t.norm === 'because'
        ? at + (next === 'of' ? 2 : 1)
        : (/^(?:due|owing|thanks)$/.test(t.norm) && next === 'to') ||
            (t.norm === 'result' && next === 'of') ||
            (t.norm === 'caused' && next === 'by') ||
            (t.norm === 'blamed' && next === 'on')
          ? at + 2
          : -1;
    if (from < 0 || terms[at + 1]?.breakBefore) continue;
    const words: number[] = [];
    for (let k = from; k < terms.length && k - from < causeReach; k++) {
      if (
        k > from &&
        (terms[k]!.breakBefore || /^(?:but|although|while|after|before|when)$/.test(terms[k]!.norm))
      )
        break;
      if (terms[k]!.weight >= 0.3) words.push(k);
    }
    if (words.length > 0) return { marker: at, words };
  }
  return undefined;
}

/**
 * Another cause: `closed because of a strike` against `closed because of a leak in the roof`. Both say why in so many
 * words, what happened is the same, and no line has the claim's cause beside it.
 */
export function causeConflicts(c: ConflictContext): Difference[] {
  const own = causeIn(c.claim);
  const { line } = c.reading;
  const other = own && causeIn(line.terms);
  if (!own || !other) return [];
  const effect = c.claim
    .map((_, i) => i)
    .filter((i) => c.claim[i]!.weight >= 0.3 && !own.words.includes(i) && !isMarker(c.claim, own, i));
  if (effect.length === 0 || share(c.claim, effect, (i) => line.cover[i]!) < sameEffect) return [];
  const inCause = (l: LineAlignment, places: readonly number[]) => (i: number) =>
    Math.max(0, ...l.matches[i]!.filter((m) => places.includes(m.at)).map((m) => m.relation.strength));
  if (share(c.claim, own.words, inCause(line, other.words)) > otherCause) return [];
  // A cause in words for the effect, or the effect among the causes: not told apart.
  if (
    effect.some((i) => line.matches[i]!.some((m) => m.relation.strength >= 0.8 && other.words.includes(m.at)))
  )
    return [];
  const isElsewhere = c.lines.some(
    (l) =>
      share(c.claim, own.words, (i) => l.cover[i]!) >= causeElsewhere &&
      (l === line || share(c.claim, effect, (i) => l.cover[i]!) >= 0.3),
  );
  if (isElsewhere) return [];
  const first = (terms: readonly Term[], at: readonly number[]) =>
    at.find((k) => terms[k]!.kind === 'name' || mayBe(terms[k]!.norm, 'noun')) ?? at[0]!;
  return [
    conflict(
      'antonym',
      c.claim,
      first(c.claim, own.words),
      line.terms[first(line.terms, other.words)]!,
      0.75,
    ),
  ];
}

function isMarker(terms: readonly Term[], { marker }: Cause, i: number): boolean {
  return i >= marker && i <= marker + 1 && terms[i] !== undefined;
}

function share(claim: readonly Term[], of: readonly number[], strength: (i: number) => number): number {
  const all = of.reduce((s, i) => s + claim[i]!.weight, 0);
  return all === 0 ? 0 : of.reduce((s, i) => s + claim[i]!.weight * strength(i), 0) / all;
}
