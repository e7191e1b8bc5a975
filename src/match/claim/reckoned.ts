import type { LineAlignment } from './align.js';
import type { Quantity } from './quantities.js';
import type { Term } from './terms.js';

// Numbers of a claim that a writer has reckoned from the source's without a word that says so: shares, rates, what is left, totals.

/** How far a ratio of small numbers may be from the share that it rounds: `seven in ten`, of 68 percent. */
const ratioRounded = 0.03;
/** The same where it is said to be about that. */
const ratioRoughly = 0.1;

/**
 * The share that `seven in ten`, `one franc in three`, `two out of five` or `40 percent` says, by the index of any of its numbers; else
 * `undefined`.
 *
 * @example ratioAt(terms of 'two cattle in five', 0) // .4
 */
export function ratioAt(terms: readonly Term[], at: number): number | undefined {
  const q = terms[at]?.quantity;
  if (q?.kind === 'ordinal' || (!q && terms[at]?.norm !== 'one')) return undefined;
  if (q?.kind === 'fraction') return q.value;
  if (q?.unit === 'percent') return q.value / 100;
  for (let first = Math.max(0, at - 6); first <= at; first++) {
    const last = endOfRatio(terms, first);
    if (last === undefined || (at !== first && at !== last)) continue;
    return partAt(terms, first)! / terms[last]!.quantity!.value;
  }
  return undefined;
}

const largestOfRatio = 1000;

/** How many the first number of a ratio counts: `one in four` counts one, which elsewhere is no number. */
function partAt(terms: readonly Term[], at: number): number | undefined {
  const q = terms[at]?.quantity;
  if (q) return q.kind === 'cardinal' ? q.value : undefined;
  return terms[at]?.norm === 'one' ? 1 : undefined;
}

/** `seven in ten`, at `seven`: where `ten` stands. */
function endOfRatio(terms: readonly Term[], first: number): number | undefined {
  const part = partAt(terms, first);
  if (part === undefined) return undefined;
  for (let k = first + 1; k <= first + 3; k++) {
    const isOut = terms[k]?.norm === 'out' && terms[k + 1]?.norm === 'of';
    if (terms[k]?.norm !== 'in' && !isOut) continue;
    const next = k + (isOut ? 2 : 1);
    const last = /^(?:every|each|a)$/.test(terms[next]?.norm ?? '') ? next + 1 : next;
    const whole = terms[last]?.quantity;
    const isWhole = whole?.kind === 'cardinal' && whole.days === undefined && whole.unit === undefined;
    if (isWhole && whole.value > part && whole.value <= largestOfRatio) return last;
  }
  return undefined;
}

/** Whether a number is one of the two of `seven in ten`. */
export function isInRatio(terms: readonly Term[], at: number): boolean {
  const q = terms[at]!.quantity;
  return q?.kind === 'cardinal' && q.unit !== 'percent' && ratioAt(terms, at) !== undefined;
}

/** Whether a number is of a share (`seven in ten`) that a line gives in another form (`70 percent`, `about two thirds`). */
export function isRatioOf(claim: readonly Term[], at: number, lines: readonly LineAlignment[]): boolean {
  const ratio = ratioAt(claim, at);
  if (ratio === undefined || ratio >= 1) return false;
  const margin = claim
    .slice(Math.max(0, at - 6), at + 1)
    .findLast((t) => t.margin !== undefined && t.margin !== 'exact')?.margin;
  const [low, high] =
    margin === 'less' ? [ratio / 2, ratio] : margin === 'more' ? [ratio, ratio * 1.5] : [ratio, ratio];
  const isIt = (other: number) => {
    const slack = (margin === 'rough' ? ratioRoughly : ratioRounded) * Math.max(other, ratio);
    return other >= low - slack && other <= high + slack;
  };
  // `41 of the 57 hurt, which is better than two in three`
  if (claim.some((_, k) => isIt(countedOf(claim, k) ?? Number.NaN))) return true;
  return lines.some(({ terms }) =>
    terms.some((_, k) => {
      const other = ratioAt(terms, k) ?? countedOf(terms, k);
      return (
        other !== undefined &&
        (isIt(other) || (isOfRest(claim, at) !== isOfRest(terms, k) && isIt(1 - other)))
      );
    }),
  );
}

/** How far from a share it may be told that it is what is left, or gone, in words. */
const restReach = 6;

/** `a third of it is lost`, of which `two thirds remain`: whether a share is of what is left or gone, in its clause. */
function isOfRest(terms: readonly Term[], at: number): boolean {
  for (const step of [1, -1]) {
    for (let k = at; k >= 0 && k < terms.length && Math.abs(k - at) <= restReach; k += step) {
      if (remaining.test(terms[k]!.norm)) return true;
      if (terms[step > 0 ? k + 1 : k]?.breakBefore) break;
    }
  }
  return false;
}

/** `11 of the city's 142 precincts`, `four of 350 samples`, at the first number: which share that is. */
function countedOf(terms: readonly Term[], at: number): number | undefined {
  const part = terms[at]!.quantity;
  if (part?.kind !== 'cardinal' || terms[at + 1]?.norm !== 'of') return undefined;
  const behind = terms.slice(at + 2, at + 6);
  const whole = behind.find((t, k) => t.quantity && !behind.slice(0, k + 1).some((x) => x.breakBefore));
  const { kind, value = 0 } = whole?.quantity ?? {};
  return kind === 'cardinal' && value > part.value ? part.value / value : undefined;
}

const remaining =
  /^(?:remain(?:s|ed|ing)?|rest|left|surviv(?:e|es|ed|ing)|intact|fail(?:s|ed|ing)?|not|without|miss(?:ed|ing)?|los[et]|gone|unanswered|unpaid|n[o']t)$|n['’]t$/;

/** `50 basis points`, of `half a percentage point`. */
export function isBasisPoints(claim: readonly Term[], at: number, lines: readonly LineAlignment[]): boolean {
  const isBasis = (terms: readonly Term[], k: number) =>
    terms[k + 1]?.norm === 'basis' && /^points?$/.test(terms[k + 2]?.norm ?? '');
  const isPoint = (terms: readonly Term[], k: number) =>
    terms.slice(k + 1, k + 4).some((t) => /^points?$/.test(t.norm)) && !isBasis(terms, k);
  const { value } = claim[at]!.quantity!;
  const isOwnBasis = isBasis(claim, at);
  if (!isOwnBasis && !isPoint(claim, at)) return false;
  return lines.some(({ terms }) =>
    terms.some((t, k) => {
      if (!t.quantity) return false;
      if (isOwnBasis) return isPoint(terms, k) && isNear(t.quantity.value * 100, value, 0.001);
      return isBasis(terms, k) && isNear(t.quantity.value / 100, value, 0.001);
    }),
  );
}

/** Whether an amount is so large a part of another of the same line: 40 million, of `60 million, two thirds of it`. */
export function isShareOf(claim: readonly Term[], at: number, lines: readonly LineAlignment[]): boolean {
  const { quantity: own, margin } = claim[at]!;
  if (own?.kind !== 'cardinal' || own.unit === 'percent' || own.value < leastShare || isDay(claim, at))
    return false;
  const isIt = (value: number) => isToldAs(own.value, margin, value);
  // `one third of the cost, or 110,000 euros`
  const ownParts = sharesIn(claim);
  return lines.some(({ terms }) => {
    const parts = sharesIn(terms).concat(ownParts);
    if (parts.length === 0) return false;
    return terms.some(
      ({ quantity: q }) =>
        q?.kind === 'cardinal' &&
        q.unit !== 'percent' &&
        (q.unit === own.unit || !q.unit || !own.unit) &&
        (q.days === undefined) === (own.days === undefined) &&
        parts.some((p) => [p, 1 - p].some((x) => isIt(q.value * x))),
    );
  });
}
/** Whether a number says a part of an amount, by what stands before it: `about 113`, `more than 110` and `under 115` of 113.3. */
function isToldAs(own: number, margin: Term['margin'], value: number): boolean {
  if (margin === 'more' && value > own && value <= own * (1 + shareBeyond)) return true;
  if (margin === 'less' && value < own && value >= own * (1 - shareBeyond)) return true;
  return isNear(own, value, margin === 'exact' ? exactly : shareRounded);
}

const sharesIn = (terms: readonly Term[]) =>
  terms.flatMap(({ quantity: q }) =>
    q && isPart(q) ? [q.unit === 'percent' ? q.value / 100 : q.value] : [],
  );
const isPart = (q: Quantity) =>
  q.value > 0 && (q.kind === 'fraction' ? q.value < 1 : q.unit === 'percent' && q.value < 100);
/** A share under this may be one of anything. */
const leastShare = 10;
const exactly = 0.006;
/** What a part of an amount is rounded by, if it is said to be. */
const shareRounded = 0.02;
/** And how far it may be beyond what it is said to be more or less than. */
const shareBeyond = 0.08;

const month =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** `October 13`, `13 October`: a day, which nobody reckons. */
const isDay = (terms: readonly Term[], at: number) =>
  month.test(terms[at - 1]?.norm ?? '') || month.test(terms[at + 1]?.norm ?? '');

const periods: readonly (readonly [RegExp, number])[] = [
  [/^(?:daily|days?|nightly)$/, 1],
  [/^(?:weekly|weeks?)$/, 7],
  [/^(?:monthly|months?)$/, 365.25 / 12],
  [/^(?:quarterly)$/, 365.25 / 4],
  [/^(?:yearly|years?|annual|annually|annum)$/, 365.25],
];

/** Days of the period that a number is said of: `58 crowns less a month`, `700 crowns over a year`, `an annual 700`. */
function periodOf(terms: readonly Term[], at: number): number | undefined {
  const from = Math.max(0, at - 3);
  for (let k = from; k <= at + 7 && k < terms.length; k++) {
    const t = terms[k]!;
    if (k > at && t.kind === 'number') break;
    const period = periods.find(([p]) => p.test(t.norm));
    if (!period) continue;
    // `a month`, `per year`, `every week`, `monthly`; not `next month`.
    const isRate =
      /^(?:a|an|per|each|every|one|over|in)$/.test(terms[k - 1]?.norm ?? '') || /ly$|^annu/.test(t.norm);
    if (isRate) return period[1];
  }
  return undefined;
}

/** Whether an amount is what a line says for another period: `just under 700 a year`, of `58 a month`. */
export function isOfOtherPeriod(
  claim: readonly Term[],
  at: number,
  lines: readonly LineAlignment[],
  within: number,
): boolean {
  const { value, unit } = claim[at]!.quantity!;
  const period = periodOf(claim, at);
  if (period === undefined) return false;
  return lines.some(({ terms }) =>
    terms.some((t, k) => {
      if (t.quantity?.kind !== 'cardinal' || (t.quantity.unit !== unit && t.quantity.unit && unit))
        return false;
      const other = periodOf(terms, k);
      // A year has 12 months and 52 weeks.
      return (
        other !== undefined &&
        other !== period &&
        isNear(value, (t.quantity.value * period) / other, Math.max(within, 0.02))
      );
    }),
  );
}

const each = /^(?:average|each|every|apiece|per)$/;

/** `an inspector answers, on average, for more than four thousand flats`, of `nine inspectors for 38,000 flats`. */
export function isPerHead(claim: readonly Term[], at: number, lines: readonly LineAlignment[]): boolean {
  const { quantity: own, margin } = claim[at]!;
  if (own?.kind !== 'cardinal' || !claim.some((t) => each.test(t.norm))) return false;
  return lines.some(({ terms }) => {
    const counts = terms.flatMap(({ quantity: q }) =>
      q?.kind === 'cardinal' && q.days === undefined ? [q.value] : [],
    );
    return counts.some((whole) =>
      counts.some((heads) => {
        if (heads < 2 || heads >= whole) return false;
        const share = whole / heads;
        if (margin === 'more') return share >= own.value && share <= 1.25 * own.value;
        if (margin === 'less') return share <= own.value && share >= 0.75 * own.value;
        return isNear(share, own.value, margin === 'rough' ? 0.06 : exactly);
      }),
    );
  });
}

const doubling: readonly (readonly [RegExp, number])[] = [
  [/^(?:doubl(?:e|es|ed|ing)|twice)$/, 2],
  [/^(?:trebl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|thrice)$/, 3],
  [/^(?:quadrupl(?:e|es|ed|ing))$/, 4],
  [/^(?:halv(?:e|es|ed|ing)|half)$/, 0.5],
];
/** How far behind a figure its doubling is told, in words. */
const doublingReach = 8;

/** `240 the second time`, of `120 crowns, doubled for a second offence`. */
export function isDoubled(own: Quantity, lines: readonly LineAlignment[]): boolean {
  if (own.kind !== 'cardinal' || own.unit === 'percent') return false;
  return lines.some(({ terms }) =>
    terms.some((t, k) =>
      doubling.some(([word, times]) => {
        if (!word.test(t.norm)) return false;
        return terms
          .slice(Math.max(0, k - doublingReach), k + doublingReach)
          .some(
            (x) =>
              x.quantity?.kind === 'cardinal' &&
              x.quantity.unit !== 'percent' &&
              x.quantity.value * times === own.value,
          );
      }),
    ),
  );
}

/** How far from `ten times as much` the amount may stand of which it is so much, in units of a source. */
const timesReach = 3;

/** `150 million`, of `15 million` and, further on, `ten times as much`. */
export function isTimesAsMuch(own: Quantity, lines: readonly LineAlignment[]): boolean {
  if (own.kind !== 'cardinal' || own.unit === 'percent') return false;
  return lines.some(({ terms, candidate: { terms: source, unit } }) => {
    const times = terms.find(
      (t, k) => t.quantity?.kind === 'cardinal' && terms[k + 1]?.norm === 'times' && isAsMuch(terms, k + 2),
    )?.quantity;
    if (!times) return false;
    return source.units
      .slice(Math.max(0, unit - timesReach), unit + 1)
      .some((u) => u.terms.some((t) => isNear((t.quantity?.value ?? 0) * times.value, own.value, exactly)));
  });
}

const isAsMuch = (terms: readonly Term[], at: number) =>
  (terms[at]?.norm === 'as' && /^(?:much|many)$/.test(terms[at + 1]?.norm ?? '')) ||
  /^(?:that|more)$/.test(terms[at]?.norm ?? '');

/** A total under this may be the sum of anything. */
const leastTotal = 10;

/** Whether a count is what three or more counts of one line come to: 23 members, of `eleven for, ten against, two abstaining`. */
export function isTotalOf({ value, kind, unit, days }: Quantity, lines: readonly LineAlignment[]): boolean {
  if (kind !== 'cardinal' || value < leastTotal || days !== undefined) return false;
  return lines.some(({ terms }) => {
    const counts = terms.flatMap(({ quantity: q }) =>
      q?.kind === 'cardinal' && q.days === undefined && (q.unit === unit || !q.unit || !unit) && q.value > 0
        ? [q.value]
        : [],
    );
    if (counts.length < 3 || counts.length > 8) return false;
    return counts.some((_, k) => counts.length - k >= 3 && runsTo(value, counts.slice(k)));
  });
}

/** Whether the first three or more of some numbers add up to a value. */
function runsTo(value: number, counts: readonly number[]): boolean {
  let sum = 0;
  return counts.some((n, k) => {
    sum += n;
    return k >= 2 && sum === value;
  });
}

/** `all but 6 million`, at `6`: what is left of the whole when parts of it are taken away. */
export function isLeft(claim: readonly Term[], at: number, lines: readonly LineAlignment[]): boolean {
  if (claim[at - 1]?.norm !== 'but' || claim[at - 2]?.norm !== 'all') return false;
  const rest = claim[at]!.quantity!.value;
  const found = lines.flatMap(({ terms }) =>
    terms.flatMap((t) => (t.quantity?.kind === 'cardinal' ? [t.quantity.value] : [])),
  );
  const values = [...new Set(found)].slice(0, mostParts);
  return values.some((whole) =>
    values.some(
      (a, i) =>
        isNear(whole - a, rest, 0.006) || values.slice(i + 1).some((b) => isNear(whole - a - b, rest, 0.006)),
    ),
  );
}
const mostParts = 24;

function isNear(a: number, b: number, within: number): boolean {
  return b !== 0 && Math.abs(a - b) <= within * Math.abs(b);
}
