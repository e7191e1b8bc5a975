import {
  amountOf,
  auxiliary,
  countOf,
  exactly,
  type Found,
  slackOf,
  type Whole,
  wholeFrom,
} from './shareWhole.js';
import type { Term } from './terms.js';

/** What a part of which nothing more is known may be: not none, and not all. */
const [some, notAll, minority] = [0.002, 0.985, 0.5];
/** A total this large is written with a scale word that its part may leave out. */
const scaled = 1e6;
const largestOfRatio = 1000;
/** `Only` so many of something is less than half of it. */
const fewAtMost = 10;
const determiner = /^(?:the|its|his|her|their|our|these|those)$/;
/** Before a number: no more than that. */
export const only = /^(?:only|just)$/;
/** Behind these a number counts no part of what was told of before. */
export const otherCounts =
  /^(?:of|in|per|out|percent|cent|years?|days?|weeks?|months?|hours?|minutes?|times)$/;
const scale = /^(?:million|billion|thousand|m|bn)$/;
/** Words from `of which` to its figure at most. */
const ofWhichReach = 9;

/** A share that a figure of a sentence says, at its place. */
export function figureShareAt(terms: readonly Term[], i: number): Found | undefined {
  return (
    ratioAt(terms, i) ??
    ofWholeAt(terms, i) ??
    ofThemAt(terms, i) ??
    ofWhichAt(terms, i) ??
    onlyAt(terms, i) ??
    bareAt(terms, i)
  );
}

/** `four in ten`, `seven in every ten`, `six out of ten of the firms`. */
function ratioAt(terms: readonly Term[], i: number): Found | undefined {
  const n = countOf(terms[i]);
  if (n === undefined) return undefined;
  const isOut = terms[i + 1]?.norm === 'out' && terms[i + 2]?.norm === 'of';
  if (!isOut && terms[i + 1]?.norm !== 'in') return undefined;
  const to = i + (isOut ? 3 : 2);
  const last = /^(?:every|each)$/.test(terms[to]?.norm ?? '') ? to + 1 : to;
  const of = countOf(terms[last]);
  if (of === undefined || of <= n || of > largestOfRatio) return undefined;
  return { at: i, last, ...exactly(n / of), ...wholeFrom(terms, last + 1) };
}

/** `every one of the beds`, `not one of them` */
const isOfWord = (terms: readonly Term[], i: number) =>
  /^(?:every|each|not|any|no)$/.test(terms[i - 1]?.norm ?? '');

/** `five of the nine reels`, `one of its three sponsors`, `six of the wells`, `all but one of the three masts`. */
function ofWholeAt(terms: readonly Term[], i: number): Found | undefined {
  const n = isOfWord(terms, i) ? undefined : amountOf(terms[i]);
  const of = scale.test(terms[i + 1]?.norm ?? '') ? i + 2 : i + 1;
  if (n === undefined || terms[of]?.norm !== 'of') return undefined;
  const next = terms[of + 1];
  if (!next || (!determiner.test(next.norm) && !/['’]s?$/.test(next.text))) return undefined;
  const whole = wholeFrom(terms, of + 1);
  const { total } = whole;
  if (whole.isAnaphor || (total !== undefined && total < n)) return undefined;
  const isRest = terms[i - 1]?.norm === 'but' && terms[i - 2]?.norm === 'all';
  if (total !== undefined)
    return { at: isRest ? i - 2 : i, last: i, ...exactly((isRest ? total - n : n) / total), ...whole };
  const isOnly = only.test(terms[i - 1]?.norm ?? '');
  // `one of the wells`: which one, not how many.
  if (isRest || (n === 1 && !isOnly)) return undefined;
  return { at: i, last: i, low: some, high: isOnly ? minority : notAll, slack: 0, ...whole, isVague: true };
}

/** `23 apprentices, six of whom`, `eleven federations; nine of them`, `Only three of them`. */
function ofThemAt(terms: readonly Term[], i: number): Found | undefined {
  const n = isOfWord(terms, i) ? undefined : amountOf(terms[i]);
  const of = terms[i + 1]?.norm === 'of' ? i + 1 : i + 2;
  if (n === undefined || terms[of]?.norm !== 'of' || (of > i + 1 && !scale.test(terms[i + 1]!.norm)))
    return undefined;
  if (!/^(?:whom|which|them|these|those)$/.test(terms[of + 1]?.norm ?? '')) return undefined;
  const part = partOfBefore(terms, i, i);
  if (part) return { ...part, last: of + 1 };
  // `Only 54 of them`, of 60 perhaps.
  const high = n <= fewAtMost ? minority : notAll;
  return only.test(terms[i - 1]?.norm ?? '') ? vaguely(i, of + 1, high) : undefined;
}

/** `120,000 pounds, of which 37,000 has been collected`; `24 million, of which the city paid a third`. */
function ofWhichAt(terms: readonly Term[], i: number): Found | undefined {
  const t = terms[i]!;
  const of = terms.findLastIndex((x, k) => k < i && i - k <= ofWhichReach && x.norm === 'of');
  if (of < 1 || !/^(?:which|whom)$/.test(terms[of + 1]?.norm ?? '') || terms[of - 1]!.kind === 'number')
    return undefined;
  if (t.quantity?.kind === 'fraction' && t.quantity.value < 1 && terms[i + 1]?.norm !== 'of')
    return fractionOf(t, i, { nouns: [], isAnaphor: true });
  const next = terms[i + 1]?.norm ?? '';
  return amountOf(t) === undefined || t.norm === 'one' || (otherCounts.test(next) && next !== 'in')
    ? undefined
    : partOfBefore(terms, i, of);
}

/** `Of the 64 million owed, about a quarter is`. */
export function fractionOf(t: Term, at: number, whole: Whole): Found {
  const { value } = t.quantity!;
  const range =
    t.margin === 'less'
      ? { low: 0, high: value }
      : t.margin === 'more'
        ? { low: value, high: notAll }
        : exactly(value);
  return { at, last: at, ...range, slack: slackOf(t), ...whole, isAnaphor: true, isVague: false };
}

/** The amount at `i` as a part of the last one before `of` that is as large and of the same unit. */
function partOfBefore(terms: readonly Term[], i: number, of: number): Found | undefined {
  const n = amountOf(terms[i])!;
  const unit = terms[i]!.quantity?.unit;
  const before = terms.findLastIndex((t, k) => {
    const other = t.quantity?.unit;
    return k < of && (amountOf(t) ?? 0) > 1 && (unit === undefined || other === undefined || unit === other);
  });
  const total = amountOf(terms[before]);
  if (total === undefined || total < n || (total >= scaled && n < scaled)) return undefined;
  const { nouns } = wholeFrom(terms, before + 1);
  return { at: i, last: i, ...exactly(n / total), nouns, total, isAnaphor: true };
}

const vaguely = (at: number, last: number, high: number): Found => ({
  at,
  last,
  low: some,
  high,
  slack: 0,
  nouns: [],
  isAnaphor: true,
  isVague: true,
});

/** `the only one of the three to`, `of 38 storms … in only three`, `Only one was drilled`. */
function onlyAt(terms: readonly Term[], i: number): Found | undefined {
  const n = only.test(terms[i]!.norm) ? countOf(terms[i + 1]) : undefined;
  const next = terms[i + 2];
  if (n === undefined || (next && next.kind !== 'function' && !next.breakBefore)) return undefined;
  if (next?.norm === 'of') {
    const whole = wholeFrom(terms, i + 2);
    const v = whole.total !== undefined && whole.total > n ? n / whole.total : undefined;
    const range = v === undefined ? { low: some, high: minority, slack: 0 } : exactly(v);
    return { at: i + 1, last: i + 1, ...whole, ...range, isVague: v === undefined };
  }
  if (/^(?:in|per|or|and|to|by|a)$/.test(next?.norm ?? '')) return undefined;
  const before = terms.findLastIndex((t, k) => k < i && (countOf(t) ?? 0) > n);
  const total = countOf(terms[before]);
  if (total !== undefined) {
    const { nouns } = wholeFrom(terms, before + 1);
    return {
      at: i + 1,
      last: i + 1,
      ...exactly(Math.min(minority, n / total)),
      nouns,
      total,
      isAnaphor: true,
      isVague: true,
    };
  }
  return i === 0 ? vaguely(i + 1, i + 1, minority) : undefined;
}

/** `Thirty will travel in September`: some of those told of before. */
function bareAt(terms: readonly Term[], i: number): Found | undefined {
  const isSubject = i === 0 && auxiliary.test(terms[1]?.norm ?? '') && terms[0]!.norm !== 'one';
  return isSubject && countOf(terms[i]) !== undefined ? vaguely(i, i, notAll) : undefined;
}
