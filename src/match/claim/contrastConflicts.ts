import type { LineAlignment } from './align.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { conflict } from './conflicts.js';
import { isNegator } from './polarity.js';
import { daysOf } from './quantities.js';
import type { Term } from './terms.js';

/** Comparatives that say more of something, and less. */
const more: ReadonlySet<string> = new Set(
  'more larger bigger greater higher longer better faster stronger heavier older taller wider warmer louder dearer costlier pricier richer busier hotter deeper'.split(
    ' ',
  ),
);
const less: ReadonlySet<string> = new Set(
  'less fewer smaller lower shorter worse slower weaker lighter younger narrower colder cheaper poorer quieter cooler shallower'.split(
    ' ',
  ),
);
/** A line that has less of a claim speaks of something else. */
const sameMatter = 0.5;

/** A comparison in a sentence: where its comparative and its `than` stand. */
interface Comparison {
  readonly sign: 1 | -1;
  readonly at: number;
  readonly than: number;
  /** `twice as … as` for `… than`. */
  readonly isTimes: boolean;
}

/** How far behind its comparative `than` stands: `more accurate than`, `more species live on mud than`. */
const thanReach = 8;

const measured =
  /^(?:price|cost|size|number|rate|amount|length|weight|height|speed|level|average|salary|population|share)$/;

function comparisonIn(terms: readonly Term[]): Comparison | undefined {
  for (const [at, t] of terms.entries()) {
    // `twice as much energy for each barrel as Pell Green`
    const times = /^(?:twice|times)$/.test(t.norm) ? 1 : t.norm === 'half' ? -1 : 0;
    if (times !== 0 && terms[at + 1]?.norm === 'as') {
      const than = terms.findIndex((x, i) => i > at + 2 && i - at <= thanReach + 2 && x.norm === 'as');
      if (than > 0) return { sign: times, at, than, isTimes: true };
    }
    // `three times the price of the blue one`
    if (times !== 0 && terms[at + 1]?.norm === 'the' && measured.test(terms[at + 2]?.norm ?? '')) {
      if (terms[at + 3]?.norm === 'of') return { sign: times, at, than: at + 3, isTimes: true };
    }
    const sign = more.has(t.norm) ? 1 : less.has(t.norm) ? -1 : 0;
    // `less than an acre`: how large something is.
    const isBound = /^(?:less|fewer)$/.test(t.norm) && terms[at + 1]?.norm === 'than';
    if (sign === 0 || (isBound && /^an?$/.test(terms[at + 2]?.norm ?? ''))) continue;
    // `more than 400 patients`
    if (terms[at + 1]?.norm === 'than' && terms[at + 2]?.kind === 'number') continue;
    for (let than = at + 1; than < terms.length && than - at <= thanReach; than++) {
      if (terms[than]!.norm === 'than') return { sign: sign === 1 ? 1 : -1, at, than, isTimes: false };
    }
  }
  return undefined;
}

/**
 * A comparison the other way round: `larger than what Ana spent` against `less than half of what Ana spent`; `more
 * species on the mud than in the meadow` against `34 species in the meadow, compared with 12 on the mud`.
 */
export function contrastConflicts(c: ConflictContext): Difference[] {
  const own = comparisonIn(c.claim);
  if (!own || c.lineCoverage < sameMatter || isDeniedNear(c.claim, own.at)) return [];
  // `higher than twelve months before, a smaller rise than in July`: two of them, of different things.
  if (comparisonIn(c.claim.slice(own.than + 1))) return [];
  const { line } = c.reading;
  const other = comparisonIn(line.terms);
  if (isAmount(c.claim, own.than + 1)) return [];
  const { before, after } = sidesOf(c.claim, own);
  if (before.length === 0 || after.length === 0) return [];
  if (other) {
    const isAfter = (i: number) => stands(line, i, other.than, line.terms.length);
    const isBefore = (i: number) => stands(line, i, 0, other.at);
    const isTurned = other.isTimes && own.sign === other.sign && before.some(isAfter) && !after.some(isAfter);
    if (isTurned) return [conflict('role', c.claim, own.at, line.terms[other.at]!, 0.8)];
    const turned = isOtherWayRound(c, own, other);
    if (turned) return [conflict('role', c.claim, own.at, line.terms[other.at]!, 0.8)];
    const isOff =
      own.sign !== other.sign &&
      !isDeniedNear(line.terms, other.at) &&
      before.some(isBefore) &&
      after.every(isAfter);
    return isOff ? [conflict('antonym', c.claim, own.at, line.terms[other.at]!, 0.8)] : [];
  }
  // `the lowest since 1991`, `five points below`: the line compares by itself.
  if (line.terms.some((t) => isLessWord(t.norm) || isMoreWord(t.norm))) return [];
  // What there is more of must be in the line.
  const counted = before.filter((i) => i > own.at);
  if (counted.length > 0 && !counted.some((i) => line.cover[i]! >= 0.8)) return [];
  const [a, b] = [numberOf(line, before, after), numberOf(line, after, before)];
  if (!a || !b || a === b || a.quantity!.unit !== b.quantity!.unit) return [];
  const difference = Math.sign(a.quantity!.value - b.quantity!.value);
  return difference === -own.sign ? [conflict('antonym', c.claim, own.at, b, 0.75)] : [];
}

/** `more than a week`, `by more than two thirds`: how much, and no comparison. */
const isAmount = (terms: readonly Term[], at: number) =>
  (terms[at]?.quantity !== undefined && !terms.slice(at + 1, at + 3).some((t) => t.norm === 'of')) ||
  (/^an?$/.test(terms[at]?.norm ?? '') && daysOf(1, terms[at + 1]?.norm) !== undefined);

/** Words behind `than` that say with what something is compared. */
const comparedWords = 5;

/**
 * `boys gained more than girls` against `girls gained more than boys`: what stands behind `than` in one stands before it in
 * the other, and nowhere else there, on both sides.
 */
function isOtherWayRound(c: ConflictContext, own: Comparison, other: Comparison): boolean {
  if (own.sign !== other.sign || isDeniedNear(c.reading.line.terms, other.at)) return false;
  const { line } = c.reading;
  const endOf = (terms: readonly Term[], than: number) => {
    let end = than + 1;
    while (end < terms.length && end <= than + comparedWords && !terms[end]!.breakBefore) end++;
    return end;
  };
  const places = (i: number) => line.matches[i]!.filter((m) => m.relation.strength >= 0.8).map((m) => m.at);
  const end = endOf(line.terms, other.than);
  const isOnlyBefore = (i: number) => places(i).length > 0 && places(i).every((at) => at < other.than);
  const isOnlyBehind = (i: number) =>
    places(i).length > 0 && places(i).every((at) => at > other.than && at < end);
  const telling = (from: number, to: number) =>
    c.claim.flatMap((t, i) => (i >= from && i < to && i !== own.at && t.weight >= 0.3 ? [i] : []));
  return (
    telling(own.than + 1, endOf(c.claim, own.than)).some(isOnlyBefore) &&
    !telling(own.than + 1, endOf(c.claim, own.than)).some(isOnlyBehind) &&
    telling(0, own.than).some(isOnlyBehind)
  );
}

/** How far before a comparative a denial of it may stand. */
const denialReach = 5;

function isDeniedNear(terms: readonly Term[], at: number): boolean {
  return terms.slice(Math.max(0, at - denialReach), at).some((t) => isNegator(t.norm));
}

/** What is compared with what: the telling words of each side that the other has not. */
function sidesOf(terms: readonly Term[], { at, than }: Comparison): { before: number[]; after: number[] } {
  const telling = (from: number, to: number) =>
    terms.map((_, i) => i).filter((i) => i >= from && i < to && i !== at && terms[i]!.weight >= 0.3);
  return { before: telling(0, than), after: telling(than + 1, terms.length) };
}

function stands(line: LineAlignment, index: number, from: number, to: number): boolean {
  return line.matches[index]!.some((m) => m.relation.strength >= 0.8 && m.at >= from && m.at < to);
}

/** The number that a side's words stand behind: of `34 in the meadow, 12 on the mud`, 34 for the meadow. */
function numberOf(line: LineAlignment, side: readonly number[], other: readonly number[]): Term | undefined {
  const behind = new Set<Term>();
  for (const i of side) {
    const places = line.matches[i]!.filter((m) => m.relation.strength >= 0.8).map((m) => m.at);
    // A word of both sides tells nothing.
    if (places.length !== 1 || other.some((o) => line.matches[o]!.some((m) => m.at === places[0]))) continue;
    const number = line.terms
      .slice(0, places[0])
      .findLast((t) => t.kind === 'number' && t.quantity?.kind === 'cardinal');
    const isNoun =
      number &&
      !line.terms
        .slice(line.terms.indexOf(number) + 1, places[0])
        .every((t) => t.weight > 0 && !t.breakBefore);
    if (number && isNoun) behind.add(number);
  }
  return behind.size === 1 ? [...behind][0] : undefined;
}

function isLessWord(norm: string): boolean {
  return less.has(norm) || /^(?:below|under|lowest|least|fewest|smallest|shortest|worst|weakest)$/.test(norm);
}

function isMoreWord(norm: string): boolean {
  return more.has(norm) || /^(?:above|over|highest|most|biggest|largest|longest|best|strongest)$/.test(norm);
}
