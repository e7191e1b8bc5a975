import type { Source } from '../../source/model.js';
import type { LineAlignment } from './align.js';
import { clockAt } from './clock.js';
import { daysOf, type Quantity } from './quantities.js';
import {
  isBasisPoints,
  isDoubled,
  isLeft,
  isOfOtherPeriod,
  isPerHead,
  isRatioOf,
  isShareOf,
  isTimesAsMuch,
  isTotalOf,
} from './reckoned.js';
import type { Term } from './terms.js';
import { isWorkedOut } from './workedOut.js';

/** What says that a figure beside it is how much more, how far apart, or how many together. */
const computing =
  /^(?:below|above|higher|lower|fewer|less|larger|smaller|bigger|longer|shorter|older|younger|later|earlier|increased?|decreased?|declin(?:e|ed|ing)|contract(?:ed|ion)|reduc(?:ed|tion)|shr(?:ink|ank|unk)|expan(?:ded|sion)|drop|slump(?:ed)?|jump(?:ed)?|rise[ns]?|rose|f[ae]ll(?:en)?|gr[eo]wn?|growth|dropp?(?:ed)?|margin|differences?|gap|apart|short|shy|sav(?:e[sd]?|ing)|faster|slower|quicker|sooner|ahead|extra|additional|premium|discount|shortfall|surplus|remaining|rest|majority|lead|los(?:e|es|ing)|gain(?:s|ed)?|dearer|cheaper|heavier|lighter|taller|wider)$/;
/** What says that it is how many together. */
const adding = /^(?:total(?:led)?|together|combined|altogether|including|both|adds|added)$/;
/** What says that a figure held before a change. */
const earlier = /^(?:until|previously|formerly|originally)$/;
/** How far from the figure such a word may stand, in words. */
const near = 4;

/** Units of a source that two numbers may be apart to be reckoned with one another. */
const reach = 3;
/** Rounding of an outcome that is given as exact, and of one that is given as about. */
const exactly = 0.006;
const about = 0.06;

/**
 * The claim's numbers that follow from two numbers of the source which stand near each other: a difference (`£1.2m below`
 * of 5.3 and 4.1), a sum, a share or a change in percent or fractions, years between two dates. Only beside
 * a word for such a sum, or of a fraction. A number that is wrong passes if it happens to be the outcome of two others; a sum that a
 * writer did is far more frequent.
 *
 * @param lost indices of the claim's numbers that no line has
 * @returns those of `lost` that can be reckoned
 */
export function computedNumbers(
  claim: readonly Term[],
  lines: readonly LineAlignment[],
  lost: readonly number[],
): number[] {
  let pairs: ReturnType<typeof pairsNear> | undefined;
  return lost.filter((i) => {
    const { quantity, margin } = claim[i]!;
    // `at 6.30`, of `half past six`
    const clock = clockAt(claim, i);
    if (clock !== undefined)
      return lines.some((l) => l.terms.some((_, at) => clockAt(l.terms, at) === clock));
    if (quantity && isCenturyOf(claim, i, lines)) return true;
    if (!quantity || quantity.kind === 'ordinal' || isYear(quantity)) return false;
    if (
      isRatioOf(claim, i, lines) ||
      isBasisPoints(claim, i, lines) ||
      isTotalOf(quantity, lines) ||
      isPerHead(claim, i, lines) ||
      isShareOf(claim, i, lines) ||
      isDoubled(quantity, lines) ||
      isTimesAsMuch(quantity, lines) ||
      isLeft(claim, i, lines) ||
      isWorkedOut(claim, i, lines)
    )
      return true;
    if (isHalfUnit(quantity, lines) || isSince(quantity, lines) || isOfBoth(quantity, lines)) return true;
    const within = margin === 'exact' || margin === undefined ? exactly : about;
    if (isOfOtherPeriod(claim, i, lines, within)) return true;
    if (/^(?:times|fold)$/.test(claim[i + 1]?.norm ?? '') || /^(?:twice|thrice)$/.test(claim[i]!.norm)) {
      pairs ??= pairsNear(lines);
      return pairs.some(([a, b]) => isTimes(quantity.value, margin, a, b));
    }
    if (
      isWeekdaysApart(claim, i, lines) ||
      isOneMore(quantity, lines) ||
      isAllBut(claim, i, lines) ||
      isWholeUnit(claim, i, lines)
    )
      return true;
    pairs ??= pairsNear(lines);
    const isSum = claim.some((t) => adding.test(t.norm)) || isInAll(claim) || isParted(claim, i);
    const isTime = quantity.days !== undefined && margin !== undefined && margin !== 'exact';
    if (!isSum && !isTime && quantity.kind !== 'fraction' && !isCompared(claim, i))
      return isFromTo(quantity, lines);
    return pairs.some(([a, b]) => outcomes(quantity, a, b, isSum).some(([v, of]) => isNear(v, of, within)));
  });
}

const week = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** `three days later`, of `left on Wednesday and is expected on Saturday`. */
function isWeekdaysApart(claim: readonly Term[], i: number, lines: readonly LineAlignment[]): boolean {
  const { days } = claim[i]!.quantity!;
  if (
    days === undefined ||
    days >= 7 ||
    !/^(?:later|after|before|earlier|on)$/.test(claim[i + 2]?.norm ?? '')
  )
    return false;
  return lines.some(({ terms }) => {
    const found = terms.flatMap((t) =>
      t.kind === 'name' && week.includes(t.norm) ? [week.indexOf(t.norm)] : [],
    );
    return found.some((a, k) => found.slice(k + 1).some((b) => (b - a + 7) % 7 === days));
  });
}

/** `for 80 years`, of `from 1450 to 1530`. */
function isFromTo({ days }: Quantity, lines: readonly LineAlignment[]): boolean {
  if (days === undefined || days < 360) return false;
  const years = days / 365.25;
  return lines.some(({ terms }) =>
    terms.some(({ quantity: q, norm }, k) => {
      const to = terms[k + 2]?.quantity;
      const isRange =
        /^(?:to|and|until|till)$/.test(terms[k + 1]?.norm ?? '') &&
        /^(?:from|between)$/.test(terms[k - 1]?.norm ?? '');
      return (
        isRange &&
        q !== undefined &&
        to !== undefined &&
        /^\d{4}$/.test(norm) &&
        Math.abs(to.value - q.value - years) < 0.5
      );
    }),
  );
}

/** `18 weeks in all` */
const isInAll = (claim: readonly Term[]) =>
  claim.some((t, i) => t.norm === 'all' && claim[i - 1]?.norm === 'in');

/** `92 of the 94 questions`, of `all but two of 94 questions`. */
function isAllBut(claim: readonly Term[], i: number, lines: readonly LineAlignment[]): boolean {
  const whole = claim[i + 1]?.norm === 'of' ? claim.slice(i + 2, i + 4).find((t) => t.quantity) : undefined;
  if (!whole) return false;
  const rest = whole.quantity!.value - claim[i]!.quantity!.value;
  return lines.some(
    ({ terms }) =>
      terms.some((t) => t.quantity?.value === whole.quantity!.value) &&
      terms.some(
        (t, k) => t.quantity?.value === rest && terms[k - 1]?.norm === 'but' && terms[k - 2]?.norm === 'all',
      ),
  );
}

/** `the first twelve months`, of `the first year`. */
function isWholeUnit(claim: readonly Term[], i: number, lines: readonly LineAlignment[]): boolean {
  const days = claim[i]!.quantity!.days;
  if (days === undefined || claim[i]!.quantity!.value === 1) return false;
  return lines.some(({ terms }) =>
    terms.some((t, k) => {
      const before = terms[k - 1]?.quantity;
      const unit = before && before.kind !== 'ordinal' ? undefined : daysOf(1, t.norm);
      return unit !== undefined && isNear(days, unit, about);
    }),
  );
}

/** `the first six months`, of `the first half of the year`. */
function isHalfUnit({ days }: Quantity, lines: readonly LineAlignment[]): boolean {
  if (days === undefined) return false;
  return lines.some(({ terms }) =>
    terms.some((t, k) => {
      if (t.norm !== 'half') return false;
      return terms.slice(k + 1, k + 4).some((u) => isNear(days, daysOf(0.5, u.norm) ?? 0, about));
    }),
  );
}

/** `for twelve years`, of `since 2012` in a source of 2024: rounded to a year. */
function isSince({ days }: Quantity, lines: readonly LineAlignment[]): boolean {
  if (days === undefined || days < 360) return false;
  return lines.some(({ terms, candidate }) => {
    const year = yearOf(candidate.terms.source);
    return (
      year > 0 &&
      terms.some(
        (t, k) =>
          /^(?:since|in|from)$/.test(t.norm) &&
          Math.abs(year - Number(terms[k + 1]?.norm) - days / 365.25) <= 1,
      )
    );
  });
}

/** The year of a source: as its metadata say, else the latest that stands where a headline and a byline do; 0 if none does. */
function yearOf({ metadata, text }: Source): number {
  const issued = Number(metadata.issued?.['date-parts']?.[0]?.[0]);
  if (issued > 0) return issued;
  const years = text.slice(0, bylineReach).match(/\b(?:19|20)\d\d\b/g) ?? [];
  return Math.max(0, ...years.map(Number));
}
const bylineReach = 300;

/** How many words may stand between two numbers that are two parts of one group. */
const partsApart = 4;

/** `a panel of twelve`, of `eight women and four men`. */
function isOfBoth({ value, kind, unit, days }: Quantity, lines: readonly LineAlignment[]): boolean {
  if (kind !== 'cardinal' || unit !== undefined || days !== undefined || value > 1000) return false;
  const isCount = (t: Term) => t.quantity?.kind === 'cardinal' && t.quantity.unit === undefined;
  return lines.some(({ terms }) =>
    terms.some((t, k) => {
      if (!isCount(t)) return false;
      const and = terms.findIndex((x, n) => n > k + 1 && n - k <= partsApart && x.norm === 'and');
      const other = and < 0 ? undefined : terms[and + 1];
      return other !== undefined && isCount(other) && t.quantity!.value + other.quantity!.value === value;
    }),
  );
}

/** Whether one number is so many times another: `more than three times` of 318 and 97. */
function isTimes(value: number, margin: Term['margin'], a: Quantity, b: Quantity): boolean {
  if ((a.unit ?? '') !== (b.unit ?? '') && a.unit !== undefined && b.unit !== undefined) return false;
  const times = a.value / b.value;
  if (margin === 'more') return times >= value && times < value + 1;
  if (margin === 'less') return times <= value && times > value - 1;
  return isNear(times, value, timesRounded);
}
/** `three times` is said of 2.8 to 3.2. */
const timesRounded = 0.08;

/** `the nineteenth century`, of 1871; `the 1600s`, of `the 17th century`. */
function isCenturyOf(claim: readonly Term[], i: number, lines: readonly LineAlignment[]): boolean {
  const { norm, quantity } = claim[i]!;
  const isCentury = (terms: readonly Term[], k: number) => /^centur(?:y|ies)$/.test(terms[k + 1]?.norm ?? '');
  const behind = claim[i + 1]?.norm;
  const century = isCentury(claim, i)
    ? quantity!.value
    : /^1[0-9]00s?$/.test(norm) && (norm.endsWith('s') || behind === 's')
      ? Number(norm.slice(0, 2)) + 1
      : undefined;
  if (century === undefined) return false;
  return lines.some(({ terms }) =>
    terms.some((t, k) => {
      if (!t.quantity) return false;
      const { value } = t.quantity;
      return isCentury(terms, k)
        ? value === century
        : isYear(t.quantity) && Math.ceil(value / 100) === century;
    }),
  );
}

/** How far behind a number its parts are told, in words. */
const partsReach = 14;

/** `Five fell ill, three of them without it`, at `Five`: told with a part of it, as who has added the parts does. */
function isParted(claim: readonly Term[], i: number): boolean {
  return claim.some(
    (t, k) =>
      k > i &&
      k - i <= partsReach &&
      t.kind === 'number' &&
      claim[k + 1]?.norm === 'of' &&
      /^(?:them|these|those|whom|which)$/.test(claim[k + 2]?.norm ?? ''),
  );
}

/** `nine authors`, of `she and eight co-authors`: one more than the others. */
function isOneMore({ value, kind }: Quantity, lines: readonly LineAlignment[]): boolean {
  return (
    kind === 'cardinal' &&
    value < 100 &&
    lines.some((l) =>
      l.terms.some(
        (t, k) =>
          t.quantity?.value === value - 1 &&
          [1, 2].some((d) =>
            /^(?:others?|colleagues|companions|co|friends|partners)$/.test(l.terms[k + d]?.norm ?? ''),
          ),
      ),
    )
  );
}

/**
 * Whether a year stands for its decade (`the mid-1980s`), and a line has a year of that.
 *
 * @param behind what stands behind it
 */
export function isDecadeOf(t: Term, behind: string, lines: readonly LineAlignment[]): boolean {
  const value = t.quantity?.value ?? Number(t.norm.replace(/s$/, ''));
  if (
    !(t.text.endsWith('s') || /^['’]?s\b/.test(behind)) ||
    value % 10 !== 0 ||
    value < 1500 ||
    value >= 2100
  )
    return false;
  const isOfIt = (q: Quantity | undefined) => q !== undefined && q.value >= value && q.value < value + 10;
  return lines.some((l) => l.terms.some((x) => isOfIt(x.quantity)));
}

/** Whether a figure is one of a comparison: `£1.2m below`, `by a margin of 23`, `43 more than`, `nearly 200 of them did not`. */
function isCompared(claim: readonly Term[], i: number): boolean {
  const around = claim.slice(Math.max(0, i - near), i + near + 1);
  if (around.some((t) => computing.test(t.norm)) || claim[i - 1]?.norm === 'by') return true;
  // `cut by nearly 4,000`, `short by at least 40`; `until then it had been 18.30`
  if (claim[i - 2]?.norm === 'by' || claim[i - 3]?.norm === 'by' || claim.some((t) => earlier.test(t.norm)))
    return true;
  if (/^(?:more|fewer|less|further)$/.test(claim[i + 1]?.norm ?? '')) return true;
  // `That left the parish to find 77,000`
  if (claim.slice(Math.max(0, i - leftReach), i).some((t) => leaving.test(t.norm))) return true;
  const behind = claim.slice(i + 1, i + 2 * near);
  const isMore = behind.some((t) => /^(?:more|less)$/.test(t.norm)) && behind.some((t) => t.norm === 'than');
  return (
    isMore || (claim[i + 1]?.norm === 'of' && behind.some((t) => t.norm === 'not' || /n['’]t$/.test(t.norm)))
  );
}

const leaving = /^(?:left|leaves|leaving|remainder|balance)$/;
/** How far behind such a word what is left may stand, in words. */
const leftReach = 8;

function isNear(a: number, b: number, within: number): boolean {
  return b !== 0 && Math.abs(a - b) <= within * Math.abs(b);
}

/** What a claim's number would be, by each way to reckon it from two numbers, the larger first; its value beside it. */
function outcomes(own: Quantity, a: Quantity, b: Quantity, isSum: boolean): (readonly [number, number])[] {
  const isYears = isYear(a) && isYear(b);
  if (isYears) return own.days === undefined ? [] : [[own.days, (a.value - b.value) * 365.25]];
  if ((a.unit ?? '') !== (b.unit ?? '') && a.unit !== undefined && b.unit !== undefined) return [];
  // `saves four hours and a half`, of five hours and twenty minutes
  if (own.days !== undefined && a.days !== undefined && b.days !== undefined)
    return [[own.days, isSum ? a.days + b.days : Math.abs(a.days - b.days)]];
  const unit = a.unit ?? b.unit;
  const share = own.kind === 'fraction' ? 1 : 100;
  const found: (readonly [number, number])[] = [];
  if (own.kind === 'fraction' || own.unit === 'percent') {
    found.push(
      [own.value, (b.value / a.value) * share],
      [own.value, ((a.value - b.value) / a.value) * share],
    );
    if (b.value > 0) found.push([own.value, ((a.value - b.value) / b.value) * share]);
  }
  if (own.kind === 'fraction') return found;
  if (own.unit === unit || own.unit === undefined || unit === undefined)
    found.push([own.value, isSum ? a.value + b.value : a.value - b.value]);
  return found;
}

function isYear(q: Quantity): boolean {
  return q.unit === undefined && Number.isInteger(q.value) && q.value >= 1500 && q.value < 2100;
}

/** Pairs of counts in the same or near units of a source, the larger first. At most some hundreds. */
function pairsNear(lines: readonly LineAlignment[]): (readonly [Quantity, Quantity])[] {
  const found = lines.flatMap((l) =>
    l.terms.flatMap((t) =>
      t.quantity && t.quantity.kind !== 'ordinal' && t.quantity.value > 0
        ? [{ q: t.quantity, of: l.candidate.terms, unit: l.candidate.unit }]
        : [],
    ),
  );
  const pairs: (readonly [Quantity, Quantity])[] = [];
  for (const [k, x] of found.entries()) {
    for (const y of found.slice(k + 1)) {
      if (x.of !== y.of || Math.abs(x.unit - y.unit) > reach || x.q.value === y.q.value) continue;
      pairs.push(x.q.value > y.q.value ? [x.q, y.q] : [y.q, x.q]);
    }
  }
  return pairs;
}
