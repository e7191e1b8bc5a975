import type { LineAlignment } from './align.js';
import type { Quantity } from './quantities.js';
import type { Term } from './terms.js';

/** How far behind `works out to` the outcome may stand, in words. */
const reach = 12;
/** Units around a line whose numbers a writer may reckon with. */
const around = 2;
/** Numbers that are reckoned with at most. */
const most = 40;
/** Rounding of an outcome that is given as exact, and of one that is given as about. */
const exactly = 0.02;
const about = 0.08;
/** How far beyond what it is said to be more or less than an outcome may be. */
const beyond = 0.35;

/** What makes several of one: `triple the second prize`. */
const times: readonly (readonly [RegExp, number])[] = [
  [/^(?:doubl(?:e|es|ed|ing)|twice)$/, 2],
  [/^(?:trebl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|thrice)$/, 3],
  [/^quadrupl(?:e|es|ed|ing)$/, 4],
  [/^(?:halv(?:e|es|ed|ing)|half)$/, 0.5],
];
/** Days of a unit of time, and what of it there are in a year or in one another: `$400 a month over five years`. */
const spans: readonly number[] = [1, 7, 365.25 / 12, 365.25];

/**
 * Whether a claim says of a number that it was reckoned (`works out to $24,000`, `amounts to`, `which makes`), and it is the
 * sum, difference, product or quotient of two others of the claim or of the source around its lines.
 *
 * @example isWorkedOut(terms of '$400 a month over five years works out to $24,000', 11, lines) // true
 */
export function isWorkedOut(claim: readonly Term[], at: number, lines: readonly LineAlignment[]): boolean {
  if (!isOutcome(claim, at)) return false;
  const { quantity, margin = 'exact' } = claim[at]!;
  const own = quantity!;
  const isIt = (value: number) => {
    if (margin === 'more' && value > own.value && value <= own.value * (1 + beyond)) return true;
    if (margin === 'less' && value < own.value && value >= own.value * (1 - beyond)) return true;
    return Math.abs(value - own.value) <= (margin === 'exact' ? exactly : about) * Math.abs(own.value);
  };
  const numbers = numbersOf(claim, at, lines);
  // `less than 1 percent`, of 38 out of 9,000
  const scale = own.unit === 'percent' ? 100 : 1;
  return numbers.some((a, k) =>
    numbers.some((b, l) => {
      if (k === l || a === 0 || b === 0) return false;
      const outcomes =
        own.unit === 'percent' ? [a / b] : [a * b, a / b, ...(k < l ? [a + b, Math.abs(a - b)] : [])];
      return outcomes.some((v) => isIt(v * scale));
    }),
  );
}

/** Whether what stands before a number says that it was reckoned. */
function isOutcome(claim: readonly Term[], at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k <= reach; k--) {
    const { norm } = claim[k]!;
    const next = claim[k + 1]!.norm;
    if (/^work(?:s|ed|ing)?$/.test(norm) && next === 'out') return true;
    if (/^(?:amount|add)(?:s|ed)?$/.test(norm) && /^(?:to|up)$/.test(next)) return true;
    if (norm === 'which' && /^(?:makes|made|means|meant)$/.test(next)) return true;
  }
  return false;
}

/** The other numbers of the claim and those around its lines: as they are, and of times how many days, weeks, months and years. */
function numbersOf(claim: readonly Term[], at: number, lines: readonly LineAlignment[]): number[] {
  const found = new Set<number>();
  const add = (q: Quantity | undefined) => {
    if (!q || q.kind === 'ordinal') return;
    found.add(q.unit === 'percent' ? q.value / 100 : q.value);
    if (q.days !== undefined)
      for (const span of spans) if (q.days >= span) found.add(Math.round((q.days / span) * 100) / 100);
  };
  claim.forEach((t, i) => {
    if (i !== at) add(t.quantity);
    const factor = times.find(([word]) => word.test(t.norm))?.[1];
    if (factor !== undefined && i !== at) found.add(factor);
  });
  for (const { candidate } of lines.slice(0, 3)) {
    const { units } = candidate.terms;
    for (const u of units.slice(Math.max(0, candidate.unit - around), candidate.unit + around + 1))
      for (const t of u.terms) add(t.quantity);
  }
  return [...found].slice(0, most);
}
