import type { LineAlignment } from './align.js';
import { isSaying } from './deedAgents.js';
import type { DeedConflict } from './deedPairs.js';
import { bearsOut } from './quantities.js';
import type { Term } from './terms.js';
import { type Time, timesIn } from './timesIn.js';

/** Share of a claim, its time apart, that a line must have to be about the same. */
const sameMatter = { date: 0.45, weekday: 0.45, duration: 0.42, relative: 0.5 } as const;
/** Words of the claim besides that must be in it. */
const leastWords = 2;
/** Another line has the claim's time for something else if it has no more than this of what the first has of the claim. */
const elsewhereUpTo = { date: 0.4, weekday: 0.4, duration: 0.4, relative: 0.55 } as const;
/** The line must have nearly as much of the claim as the one that has most. */
const nearlyBest = 0.85;
const answered = 0.6;

/**
 * Another time of the same, though the source has the claim's for something else: `has to decide by 4 December` against `is due to decide
 * on 30 November`, `barred for ten years` against `barred for five years`, `goes to the printer's next year` against `next month`. The line that has
 * most of the claim tells one other time of that kind, and no line that has half as much tells the claim's.
 */
export function otherTimes(claim: readonly Term[], lines: readonly LineAlignment[]): DeedConflict[] {
  const times = timesIn(claim).filter((t) => t.role !== 'age');
  return times.flatMap((own): DeedConflict[] => {
    if ((own.isLoose && own.kind !== 'duration') || times.some((t) => t !== own && t.kind === own.kind))
      return [];
    // `on Thursday; a day later he did`, `the small hours of Tuesday`
    if (own.kind === 'weekday' && claim.some((t) => shifting.test(t.norm))) return [];
    // `by Wednesday night`, of another line in these words
    if (own.kind === 'weekday' && isInWords(claim, own.at, lines)) return [];
    const all = lines
      .map((line) => ({ line, ...restOf(claim, own, line), times: timesIn(line.terms) }))
      .sort((a, b) => b.share - a.share);
    const top = all.find((r) => r.times.some((t) => t.kind === own.kind && t.role !== 'age'));
    const rest = all.filter((r) => r !== top);
    if (top && top.share < nearlyBest * all[0]!.share) return [];
    if (!top || top.share < sameMatter[own.kind] || top.words < leastWords) return [];
    // Reckoned from others, it is borne out.
    if (own.isCounted && top.line.cover[own.at]! >= answered) return [];
    const rivals = top.times.filter((t) => t.kind === own.kind && t.role !== 'age');
    if (rivals.length === 0 || top.times.some((t) => isSame(claim, own, top.line.terms, t))) return [];
    if (
      rest.some(
        (r) =>
          r.share > elsewhereUpTo[own.kind] * top.share &&
          r.times.some((t) => isSame(claim, own, r.line.terms, t)),
      )
    )
      return [];
    if (isBeside(claim, own, top.line)) return [];
    const rival = (
      own.kind === 'duration' && rivals.length > 1 ? rivals.filter((t) => isOfSame(own, top.line, t)) : rivals
    ).find((t) => isRival(claim, own, top.line.terms, t));
    if (!rival || (own.kind === 'date' && !isOfMatter(top.line, rival))) return [];
    const isDayOnly = own.day !== undefined && rival.day !== undefined && own.name === rival.name;
    const term = isDayOnly ? own.day : own.at;
    const source = top.line.terms[isDayOnly ? rival.day! : rival.at]!;
    return [
      { kind: own.kind === 'duration' ? 'number' : 'date', term, line: top.line, source, strength: 0.75 },
    ];
  });
}

/** Whether the telling word before a time, or the one behind it, is the claim's, too: not `ahead of the premiere on 6 August`, of a renewal. */
function isOfMatter(line: LineAlignment, { from, to }: Time): boolean {
  const { terms, matches } = line;
  const isClaims = (k: number) =>
    matches.some((all) => all.some((m) => m.at === k && m.relation.strength >= answered));
  const isTelling = (k: number) => terms[k]!.weight >= tellingFrom && !terms[k]!.quantity;
  const before = terms.findLastIndex((_, k) => k < from && from - k <= beside && isTelling(k));
  const behind = terms.findIndex((_, k) => k >= to && k - to < beside && isTelling(k));
  return [before, behind].some((k) => k >= 0 && isClaims(k));
}
const beside = 4;

/** Whether a line has a word and the telling one behind it side by side. */
export function isInWords(claim: readonly Term[], at: number, lines: readonly LineAlignment[]): boolean {
  const next = claim[at + 1];
  if (!next || next.weight < tellingFrom) return false;
  return lines.some((l) =>
    l.terms.some((t, k) => t.norm === claim[at]!.norm && l.terms[k + 1]?.stem === next.stem),
  );
}
const tellingFrom = 0.3;

const shifting = /^(?:later|after|earlier|overnight|midnight|hours|eve)$/;

function restOf(claim: readonly Term[], own: Time, line: LineAlignment): { share: number; words: number } {
  let [all, have, words] = [0, 0, 0];
  claim.forEach((t, i) => {
    if (t.weight < 0.15 || (i >= own.from && i < own.to)) return;
    all += t.weight;
    if (!line.matches[i]!.some((m) => m.relation.strength >= answered)) return;
    have += t.weight;
    words++;
  });
  return { share: all === 0 ? 0 : have / all, words };
}

/** Whether a time may be the claim's. */
function isSame(claim: readonly Term[], own: Time, terms: readonly Term[], other: Time): boolean {
  if (own.kind !== other.kind) return false;
  switch (own.kind) {
    case 'weekday':
      return own.name === other.name;
    case 'date': {
      if (own.name !== other.name) return false;
      if (own.day === undefined || other.day === undefined) return true;
      return claim[own.day]!.quantity!.value === terms[other.day]!.quantity!.value;
    }
    case 'duration':
      return (
        bearsOut(own.length!, claim[own.at]!.margin ?? 'exact', other.length!) ||
        bearsOut(other.length!, terms[other.at]!.margin ?? 'exact', own.length!)
      );
    case 'relative':
      return own.side === other.side && own.name === other.name;
  }
}

/** Whether the line before or behind tells the claim's time. */
function isBeside(claim: readonly Term[], own: Time, { candidate: { terms, unit } }: LineAlignment): boolean {
  return [unit - 1, unit + 1].some((k) => {
    const near = terms.units[k]?.terms;
    return near !== undefined && timesIn(near).some((t) => isSame(claim, own, near, t));
  });
}

/** How much longer another time must be at least, where both are told as they are or one is rounded, and at most to be of the same. */
const [longer, muchLonger, longest] = [1.2, 1.6, 30];

/** `four years afterwards` against `two years later`; `less than three weeks` against `24 days`. */
function isOtherLength(claim: readonly Term[], own: Time, terms: readonly Term[], other: Time): boolean {
  const [a, b] = [own.length!.days!, other.length!.days!];
  const ratio = Math.max(a, b) / Math.min(a, b);
  const areCounted = own.isCounted === true && other.isCounted === true;
  const areAlike =
    own.role === other.role || (areCounted && (own.role === undefined || other.role === undefined));
  // `less than a week`
  if (!areCounted && (own.isLoose || other.isLoose)) return false;
  // `in two of the past five years`
  const isNumber =
    own.isCounted &&
    terms.some(
      (t, k) => k !== other.at && t.quantity?.value === own.length!.value && t.quantity.days === undefined,
    );
  if (!areAlike || isNumber || ratio > longest) return false;
  const margin = claim[own.at]!.margin ?? 'exact';
  if (areCounted && !other.isLoose) {
    if (margin === 'more') return b < a;
    if (margin === 'less') return b > a;
    if (!own.isLoose) return ratio >= longer;
  }
  const isBound = [margin, terms[other.at]!.margin].some((m) => m === 'more' || m === 'less');
  return !isBound && ratio >= muchLonger;
}

/** Whether a time can only be another than the claim's. */
function isRival(claim: readonly Term[], own: Time, terms: readonly Term[], other: Time): boolean {
  if (other.isLoose && own.kind !== 'date' && own.kind !== 'duration') return false;
  switch (own.kind) {
    case 'weekday':
    case 'date':
      // `said on Tuesday that it would`
      return (
        !isOfSaying(terms, other) && !/^(?:before|after|until|since)$/.test(terms[other.from - 1]?.norm ?? '')
      );
    case 'duration':
      return isOtherLength(claim, own, terms, other);
    case 'relative': {
      // `6,200 came, up from 4,900 last year`
      const isCompared = terms
        .slice(Math.max(0, other.from - 3), other.from)
        .some((t) => /^(?:from|than|with|in)$/.test(t.norm));
      if (isCompared) return false;
      const isOtherUnit = own.side === other.side && own.side === 1;
      const isOtherSide =
        own.name === other.name &&
        (own.side === 1 || other.side === 1 || /^(?:week|month|year)$/.test(own.name));
      return isOtherUnit || isOtherSide;
    }
  }
}

/** Whether what stands right behind the claim's time stands right behind the line's: `a three-year deal`, `a five-year contract`. */
function isOfSame(own: Time, { matches }: LineAlignment, other: Time): boolean {
  return !!matches[own.to]?.some((m) => m.at === other.to && m.relation.strength >= answered);
}

/** Whether a time is when something is said: `told reporters on Tuesday`, or a dateline. */
function isOfSaying(terms: readonly Term[], { from }: Time): boolean {
  return terms.slice(Math.max(0, from - 4), from).some((t) => isSaying(t.norm));
}
