import { shareWords } from '../data/en/shares.js';
import type { Term } from './terms.js';

/** How much of something a sentence speaks of: `two of the 11 takeovers`, `71 percent of its members`, `nearly all of the trade`. */
export interface Part {
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

/** Whether some share may be both; figures are rounded in a retelling. */
export function overlap(a: Part, b: Part): boolean {
  const slack = Math.max(a.slack, b.slack);
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

export const isFigure = (t: Term) => t.kind === 'number' || t.quantity !== undefined;

const determiner = /^(?:the|its|his|her|their|our|these|those|all|it|them|which|whom|this|that)$/;
const pronoun = /^(?:it|them)$/;
const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|did|do|can|could)$/;
/** Of others than the claim's, perhaps: `58 percent of those who answered`. */
const elsewhere = /^(?:those|which|whom|us|you|this|these)$/;
const fractions = /^(?:third|quarter|fifth|sixth|eighth|tenth)s?$/;

/** The parts that a sentence speaks of, in order. */
export function partsIn(terms: readonly Term[]): Part[] {
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
