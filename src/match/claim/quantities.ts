import type { Quantity as TextQuantity } from '../../text/numbers.js';

/** What a figure or number word says, see `text/numbers.ts`. */
export interface Quantity extends Pick<TextQuantity, 'value' | 'kind'> {
  readonly unit: TextQuantity['unit'] | undefined;
  /** Of a count of days, weeks, years …: how many days they are, about. */
  readonly days?: number;
}

/** Days in a unit of time, by its singular; months and years on average (Gregorian). */
const daysIn: Readonly<Record<string, number>> = {
  second: 1 / 86400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.44,
  year: 365.25,
  decade: 3652.5,
  century: 36525,
  centurie: 36525,
};

/** How many days so many of a unit are; `undefined` for what is no unit of time. */
export function daysOf(value: number, unit: string | undefined): number | undefined {
  const days = daysIn[unit?.replace(/s$/, '') ?? ''];
  return days === undefined ? undefined : value * days;
}

const measures =
  /^(?:votes?|points?|percent|cent|goals?|runs?|seats?|minutes?|met(?:re|er)s?|kilomet(?:re|er)s?|feet|miles?|dollars?|pounds?|euros?|francs?|crowns?|yen|yuan|rupees?|roubles?|rubles?|pesos?|krona|kronor|krone[rn]?|marks?|margin|majority)$/;

/** Whether a noun behind `by` says by how much, and not by whom. @example isMeasure('votes') // of `decided by 14 votes` */
export function isMeasure(norm: string): boolean {
  return measures.test(norm) || daysOf(1, norm) !== undefined;
}

/** Twelve months are a year, and four weeks about a month: units round to one another by this share. */
const roundingOfUnits = 0.03;

const rough: ReadonlySet<string> = new Set(
  'about around roughly nearly almost approximately some over under circa approaching towards toward nigh practically virtually'.split(
    ' ',
  ),
);

/** What may stand before a number and what it lets the source's number be. */
export type Margin = 'exact' | 'rough' | 'more' | 'less';

/**
 * The margin that the words before a number give it, the nearest first; `isDenied` where they stand in a denial (`did not
 * fall by more than four`).
 *
 * @example marginOf('than', 'more', 'no') // 'less'
 */
export function marginOf(
  before: string | undefined,
  beforeThat: string | undefined,
  third?: string | undefined,
  isDenied = false,
  fourth?: string | undefined,
): Margin {
  // `almost a tenth`, `more than a quarter of a million`
  const isArticle = before === 'a' || before === 'an';
  const margin = isArticle ? plainMargin(beforeThat, third) : plainMargin(before, beforeThat);
  // `not even four`, `not even a third`
  const isNotEven = isArticle
    ? beforeThat === 'even' && third === 'not'
    : before === 'even' && beforeThat === 'not';
  if (isNotEven) return 'less';
  // `no more than four`, `no more than a fifth`
  const [than, denial] = isArticle ? [beforeThat, fourth] : [before, third];
  if (!(isDenied || (than === 'than' && /^(?:no|not)$/.test(denial ?? '')))) return margin;
  return margin === 'more' ? 'less' : margin === 'less' ? 'more' : margin;
}

function plainMargin(before: string | undefined, beforeThat: string | undefined): Margin {
  if (before === 'than') {
    if (/^(?:more|greater|higher|larger|longer|better)$/.test(beforeThat ?? '')) return 'more';
    if (/^(?:less|fewer|lower|smaller|shorter)$/.test(beforeThat ?? '')) return 'less';
  }
  // `close to 600`, `within ten minutes`, `upwards of 300`, `in the region of 40`, `just shy of 600`
  if (before === 'to' && /^(?:close|near|next)$/.test(beforeThat ?? '')) return 'rough';
  // `not quite 20`, `the best part of two weeks`
  if (before === 'quite' && beforeThat === 'not') return 'less';
  if (before === 'of' && beforeThat === 'part') return 'rough';
  // `not even a third`
  if (before === 'within' || (before === 'even' && beforeThat === 'not')) return 'less';
  if (before === 'of') {
    if (/^(?:upwards?|excess|north)$/.test(beforeThat ?? '')) return 'more';
    if (/^(?:shy|short|south)$/.test(beforeThat ?? '')) return 'less';
    if (/^(?:region|order|neighbou?rhood|vicinity)$/.test(beforeThat ?? '')) return 'rough';
  }
  // `a good 6,400`
  if (before === 'good' && beforeThat === 'a') return 'more';
  if (before === 'least' && beforeThat === 'at') return 'more';
  if (before === 'most' && beforeThat === 'at') return 'less';
  if (before === 'over' || before === 'exceeding' || before === 'above') return 'more';
  if (before === 'under' || before === 'below') return 'less';
  return rough.has(before ?? '') ? 'rough' : 'exact';
}

/**
 * Whether a source's number bears a claim's number out: the same; or within a tenth if the claim says `about`; or on
 * the right side, and within half as much again, if it says `more than` or `less than` (further off, the two are
 * hardly about one thing).
 */
export function bearsOut(claim: Quantity, margin: Margin, source: Quantity): boolean {
  if ((claim.kind === 'ordinal') !== (source.kind === 'ordinal') && claim.value < 32 && source.value < 32) {
    // The 8th of May and May 8: a day is written both ways. A place in an order is not a count.
    return claim.value === source.value;
  }
  const isTime = claim.days !== undefined && source.days !== undefined && claim.value !== source.value;
  const [a, b] = isTime ? [claim.days, source.days] : [partOf(claim, source), partOf(source, claim)];
  if (a === b || (isTime && Math.abs(a - b) <= roundingOfUnits * Math.max(a, b))) return true;
  switch (margin) {
    case 'exact':
      return false;
    case 'rough':
      return Math.abs(a - b) <= 0.1 * Math.max(a, b);
    case 'more':
      return b > a && b <= Math.max((isRound(claim.value) ? 1.5 : preciseMore) * a, a + stepOf(claim.value));
    case 'less':
      return b < a && b >= 0.5 * a;
  }
}

/** `more than 62` is said of 63, not of 90; `more than 60` may be. */
const preciseMore = 1.05;

/** What the last figure of a number counts that is no nought: 10 of 140, of which `more than 140` leaves out less. */
function stepOf(value: number): number {
  let step = 1;
  while (value >= 100 && Number.isInteger(value) && value % (step * 10) === 0) step *= 10;
  return step;
}

/** Whether a number is one that people round to: at most two figures that say something, the second 0 or 5; or dozens. */
function isRound(value: number): boolean {
  if (value < 10 || (value % 12 === 0 && value <= 144)) return true;
  let v = value;
  while (v >= 100) v /= 10;
  return Number.isInteger(v) && v % 5 === 0;
}

/** A fraction against a percentage: `half`, 50 percent. */
function partOf(q: Quantity, other: Quantity): number {
  return q.kind === 'fraction' && other.unit === 'percent' ? q.value * 100 : q.value;
}
