import { shareWords } from '../data/en/shares.js';
import type { LineAlignment } from './align.js';
import type { ConflictContext, FoundConflict } from './conflicts.js';
import { conflict, rivalShare, shareOf } from './conflicts.js';
import { isNegator, negationOf } from './polarity.js';
import type { Term } from './terms.js';

/** How much of something a sentence speaks of: `two of the 11 takeovers`, `71 percent of its members`, `nearly all of the trade`. */
interface Part {
  /** The word that says how much. */
  readonly at: number;
  /** Last word of the expression. */
  readonly last: number;
  readonly low: number;
  readonly high: number;
  /** What it is a part of: the noun behind it, or the figure of the whole; absent where a pronoun or nothing stands there. */
  readonly whole?: readonly number[];
  /** Whether it says of what: `of` stands behind it, or a noun. */
  readonly isOf: boolean;
  readonly isAdverb: boolean;
  /** How far off it may be. */
  readonly slack: number;
}

/** Figures are rounded in a retelling by so much. */
const rounding = 0.03;
/** Words between a part and its whole at most. */
const reach = 5;

/**
 * Another part of the same: `most of the takeovers were rejected` against `rejected two of the 11 takeovers`, `fewer than half of the
 * members took part` against `71 percent of the members took part`. Both say how much of the same, the two leave no share for both, what is
 * said of it is in the line beside it, and no other line has a share of it that fits.
 */
export function partOfWholeConflicts(c: ConflictContext): Omit<FoundConflict, 'reading'>[] {
  const { line } = c.reading;
  if (c.lineCoverage < sameMatter) return [];
  for (const own of partsIn(c.claim)) {
    // Figures are compared by their places; `three quarters of the money` has no other.
    if (c.claim[own.at]!.kind === 'number' || isDenied(c.claim, own.at)) continue;
    const theirs = rivalsOf(c, own, line);
    // A fraction is at odds only with what is told of the same whole.
    const isFraction = isFigure(c.claim[own.at]!);
    const rival = theirs.find((p) => !overlap(own, p) && (!isFraction || p.whole !== undefined));
    // A share in the line that fits may be the claim's, whatever else stands beside it.
    if (
      !rival ||
      partsIn(line.terms).some((p) => overlap(own, p) && !p.whole?.every((i) => !isAnswer(line, i)))
    )
      continue;
    const isBorneOut = c.lines.some(
      (l) =>
        l !== line &&
        shareOf(c.claim, l) >= rivalShare * c.lineCoverage &&
        (rivalsOf(c, own, l).some((p) => overlap(own, p)) ||
          l.matches[own.at]!.some((m) => m.relation.strength >= 0.95)),
    );
    if (isBorneOut) continue;
    const kind = isFigure(line.terms[rival.at]!) ? 'number' : 'antonym';
    return [conflict(kind, c.claim, own.at, line.terms[rival.at]!, 0.75)];
  }
  return [];
}

/** `had not got all it wanted` */
function isDenied(terms: readonly Term[], at: number): boolean {
  if (isNegator(terms[at]!.norm)) return false;
  return negationOf(terms)[at]! >= 0 || terms.slice(Math.max(0, at - 3), at).some((t) => isNegator(t.norm));
}

/** A line must have this share of a claim to be about the same. */
const sameMatter = 0.4;
/** And of what is said of the part this much telling weight, besides what it is a part of. */
const saidOfIt = 0.5;

const isAnswer = (line: LineAlignment, at: number) =>
  line.matches.some((f) => f.some((m) => m.at === at && m.relation.strength >= 0.6));
/** Whether some share may be both; figures are rounded in a retelling. */
function overlap(a: Part, b: Part): boolean {
  const slack = Math.max(a.slack, b.slack);
  return a.low <= b.high + slack && b.low <= a.high + slack;
}
const isFigure = (t: Term) => t.kind === 'number' || t.quantity !== undefined;

/** The parts in a line that are of the same whole as the claim's, and of which the same is said. */
function rivalsOf(c: ConflictContext, own: Part, line: LineAlignment): Part[] {
  const [mine, theirs] = [negationOf(c.claim), negationOf(line.terms)];
  return partsIn(line.terms).filter((p) => {
    // `a premium of 24 percent to the price`: of nothing that is parted here.
    if (!p.isOf && !p.isAdverb) return false;
    // The claim has this figure itself.
    const isOneWord = p.last === p.at || isFigure(line.terms[p.at]!);
    if (isOneWord && line.matches.some((f) => f.some((m) => m.at === p.at && m.relation.strength >= 0.8)))
      return false;
    const isWhole = (i: number) =>
      line.matches[i]!.some(
        (m) =>
          m.relation.strength >= 0.8 && (p.whole ? p.whole.includes(m.at) : p.isAdverb ? m.at < p.at : true),
      );
    if (p.whole ? !(own.whole ?? []).some(isWhole) && !(own.isAdverb && hasBefore(line, own, p)) : false)
      return false;
    if (!p.whole && own.whole && p.isAdverb && !own.whole.some(isWhole)) return false;
    let [said, all] = [0, 0];
    for (const [i, t] of c.claim.entries()) {
      if (t.weight < 0.15 || own.whole?.includes(i) || (i >= own.at && i <= own.last)) continue;
      all += t.weight;
      const m = line.matches[i]!.find(
        (x) =>
          x.relation.strength >= 0.8 &&
          x.term.kind !== 'function' &&
          !p.whole?.includes(x.at) &&
          isSameClause(line.terms, p.at, x.at),
      );
      if (m && mine[i]! >= 0 === theirs[m.at]! >= 0) said += t.weight;
      else if (m) return false;
    }
    return said >= saidOfIt || (said > 0 && said === all);
  });
}

/** Whether the whole of a line's part is before the claim's adverb: `the lists are agreed in full`. */
function hasBefore(line: LineAlignment, own: Part, p: Part): boolean {
  return line.matches
    .slice(0, own.at)
    .some((f) => f.some((m) => m.relation.strength >= 0.8 && p.whole!.includes(m.at)));
}

function isSameClause(terms: readonly Term[], a: number, b: number): boolean {
  const [from, to] = a < b ? [a, b] : [b, a];
  return !terms.slice(from + 1, to + 1).some((t) => /^(?:while|whereas|but|although|though)$/.test(t.norm));
}

const determiner = /^(?:the|its|his|her|their|our|these|those|all|it|them|which|whom|this|that)$/;
const pronoun = /^(?:it|them)$/;
const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|did|do|can|could)$/;
/** Of others than the claim's, perhaps: `58 percent of those who answered`. */
const elsewhere = /^(?:those|which|whom|us|you|this|these)$/;
const fractions = /^(?:third|quarter|fifth|sixth|eighth|tenth)s?$/;

function partsIn(terms: readonly Term[]): Part[] {
  const found: Part[] = [];
  for (let i = 0; i < terms.length; i++) {
    const part = oneIn(terms, i) ?? figureAt(terms, i) ?? wordsAt(terms, i);
    if (!part) continue;
    found.push(part);
    i = part.last;
  }
  return found;
}

/** `one teacher in four`, `one in four teachers` */
function oneIn(terms: readonly Term[], i: number): Part | undefined {
  if (terms[i]!.norm !== 'one') return undefined;
  const at = [i + 1, i + 2].find((k) => terms[k]?.norm === 'in');
  const of = at === undefined ? undefined : terms[at + 1];
  if (at === undefined || of?.quantity?.kind !== 'cardinal' || of.quantity.value < 2) return undefined;
  const noun = at === i + 2 ? i + 1 : at + 2;
  const share = 1 / of.quantity.value;
  const whole = (terms[noun]?.weight ?? 0) > 0.1 ? { whole: [noun] } : {};
  return {
    at: i,
    last: Math.max(at + 1, noun),
    low: share,
    high: share,
    ...whole,
    isOf: true,
    isAdverb: false,
    slack: rounding,
  };
}

/** `two of the 11 takeovers`, `71 percent of`, `half of`, `two-fifths of`, `the eastern third of`. */
function figureAt(terms: readonly Term[], i: number): Part | undefined {
  const t = terms[i]!;
  const next = terms[i + 1];
  const q = t.quantity;
  if (!q || q.kind === 'ordinal') return undefined;
  let last = i;
  while (
    /^(?:per|cent|percent|million|billion|thousand|m|bn)$/.test(terms[last + 1]?.norm ?? '') ||
    (q.kind === 'fraction' && fractions.test(terms[last + 1]?.norm ?? ''))
  )
    last++;
  const share =
    q.kind === 'fraction'
      ? q.value
      : q.unit === 'percent' || /^(?:per|percent)$/.test(next?.norm ?? '')
        ? q.value / 100
        : undefined;
  const of =
    terms[last + 1]?.norm === 'of'
      ? last + 1
      : terms[last + 2]?.norm === 'of' && q.kind === 'fraction'
        ? last + 2
        : -1;
  const [less, more] = [t.margin === 'less', t.margin === 'more'];
  if (share !== undefined) {
    if (share > 1 || (of < 0 && q.kind === 'fraction')) return undefined;
    const range = less
      ? { low: 0, high: share }
      : more
        ? { low: share, high: 0.995 }
        : { low: share, high: share };
    return {
      at: i,
      last,
      ...range,
      isOf: of >= 0,
      ...(of < 0 ? {} : wholeBehind(terms, of)),
      isAdverb: false,
      slack: rounding,
    };
  }
  if (of !== last + 1 || q.kind !== 'cardinal' || !determiner.test(terms[of + 1]?.norm ?? ''))
    return undefined;
  const total = terms.findIndex(
    (x, k) => k > of && k - of <= reach && x.kind === 'number' && x.quantity?.kind === 'cardinal',
  );
  if (total < 0 || terms.slice(of + 1, total + 1).some((x) => x.breakBefore)) return undefined;
  const value = q.value / terms[total]!.quantity!.value;
  if (!(value > 0 && value < 1)) return undefined;
  const noun = terms.findIndex((x, k) => k > total && x.weight >= 0.3 && x.kind === 'content');
  return {
    at: i,
    last: total,
    low: value,
    high: value,
    whole: noun >= 0 && noun - total <= 3 ? [total, noun] : [total],
    isOf: true,
    isAdverb: false,
    slack: rounding,
  };
}

function wordsAt(terms: readonly Term[], i: number): Part | undefined {
  const row = shareWords.find(({ words }) =>
    words.every((w, k) => terms[i + k]?.norm === w && !(k > 0 && terms[i + k]!.breakBefore)),
  );
  if (!row) return undefined;
  const last = i + row.words.length - 1;
  const [before, next] = [terms[i - 1]?.norm ?? '', terms[last + 1]];
  const { low, high, isAdverb = false } = row;
  // `at all`, `above all`, `all but`, `a few`, `both the mayor and`, `the most expensive`, `all day`
  if (/^(?:at|above|after|for)$/.test(before) && row.words[0] === 'all') return undefined;
  // `the highest price of all`
  if (before === 'of' && row.words.length === 1 && row.words[0] === 'all' && (!next || next.breakBefore))
    return undefined;
  if (
    /^(?:but|along|over|too|day|night|year|week|the way|the same|kinds|sorts)$/.test(next?.norm ?? '') &&
    row.words[0] !== 'most'
  )
    return undefined;
  if (
    /^(?:few|handful|minority|majority|none|half|most|both|whole|entire)$/.test(row.words.at(-1)!) &&
    row.words.length === 1
  ) {
    if (
      row.words[0] === 'few' &&
      /^(?:a|the|last|next|past|quite|first)$/.test(before) &&
      next?.norm !== 'of'
    )
      return undefined;
    if (
      row.words[0] === 'most' &&
      (/^(?:the|at|his|her|its|their)$/.test(before) ||
        (next && next.norm !== 'of' && next.norm !== 'are' && !isPlural(next) && !isPlural(terms[last + 2])))
    )
      return undefined;
    if (row.words[0] === 'both' && next?.norm !== 'of') return undefined;
    if (/^(?:half|majority|minority|handful|none)$/.test(row.words[0]!) && next?.norm !== 'of')
      return undefined;
  }
  // `every week`: how often.
  if (next && /^(?:time|day|night|morning|evening|week|weekend|month|season|year|other)$/.test(next.norm))
    return undefined;
  const of = next?.norm === 'of' ? last + 1 : last;
  return {
    at: i,
    last,
    low,
    high,
    ...(isAdverb ? {} : wholeBehind(terms, of)),
    isOf: true,
    isAdverb,
    slack: 0,
  };
}

function isPlural(t: Term | undefined): boolean {
  return t !== undefined && t.kind === 'content' && /[^s]s$|^(?:people|children|women|men)$/.test(t.norm);
}

/** The noun that is parted: the telling words behind `of`, up to a verb or break. */
function wholeBehind(terms: readonly Term[], from: number): { whole?: readonly number[] } {
  const whole: number[] = [];
  for (let k = from + 1; k < terms.length && k - from <= reach; k++) {
    const t = terms[k]!;
    if (t.breakBefore && k > from + 1) break;
    // `all but a few were repaid`: of what was told before.
    if ((pronoun.test(t.norm) || auxiliary.test(t.norm)) && k === from + 1) return {};
    if (elsewhere.test(t.norm) && k === from + 1 && !(terms[k + 1]?.weight ?? 0)) return { whole: [] };
    if (t.kind === 'function') {
      if (whole.length > 0) break;
      continue;
    }
    if (t.weight > 0.1) whole.push(k);
  }
  return whole.length > 0 ? { whole } : {};
}
