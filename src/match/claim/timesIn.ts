import { readOnce } from '../../util/beside.js';
import { isDateWord } from './dateWords.js';
import { daysOf, type Quantity } from './quantities.js';
import type { Term } from './terms.js';

/** When, or how long: `on 30 June`, `in March`, `last Tuesday`, `for five years`, `two days later`, `next month`. */
export interface Time {
  readonly kind: 'date' | 'weekday' | 'duration' | 'relative';
  /** The word that tells it. */
  readonly at: number;
  /** All its words, from the first to past the last. */
  readonly from: number;
  readonly to: number;
  /** Of a date its month, of a weekday itself, of a relative time its unit. */
  readonly name: string;
  /** Of a date the place of its day, if it has one. */
  readonly day?: number;
  /** Of a duration how long. */
  readonly length?: Quantity;
  /** Whether a duration has a number: `a week` is about that long. */
  readonly isCounted?: boolean;
  /** What a duration is told as: `after` (`two days later`), `before` (`ago`), `for`, `within`, an age, or nothing. */
  readonly role?: 'after' | 'before' | 'for' | 'age' | undefined;
  /** Of a relative time: past, now, to come. */
  readonly side?: -1 | 0 | 1;
  /** Whether it is a bound (`before November`) or said to be about so (`nearly a week`). */
  readonly isLoose: boolean;
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** Before a length of time: about so long. */
const roughly =
  /^(?:than|about|around|nearly|almost|some|roughly|under|over|most|least|within|part|better|little|good|barely|just|quite|up|close|well)$/;
/** Before a date: a bound, and not the time itself. */
const bounding = /^(?:before|after|until|till|since|from|to|through)$/;
const sides: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  next: 1,
  following: 1,
  coming: 1,
};
const unit = /^(?:week|month|year|decade|century|weekend|season|spring|summer|autumn|winter|term)$/;

/** The times of a sentence, in order; remembered. */
export const timesIn = readOnce(readTimes);

function readTimes(terms: readonly Term[]): readonly Time[] {
  const found: Time[] = [];
  for (let i = 0; i < terms.length; i++) {
    const time = lengthAt(terms, i) ?? relativeAt(terms, i) ?? dateAt(terms, i);
    if (!time) continue;
    found.push(time);
    i = Math.max(i, time.to - 1);
  }
  return found;
}

const isBehind = (terms: readonly Term[], from: number, reach: number, words: RegExp) =>
  terms.slice(Math.max(0, from - reach), from).some((t) => words.test(t.norm));

/** `five years`, `a 23-year-old`, `a week later`. */
function lengthAt(terms: readonly Term[], i: number): Time | undefined {
  const t = terms[i]!;
  const q = t.quantity;
  const isCounted = q?.days !== undefined && q.kind === 'cardinal';
  // `a week`, `a single month`, `the first month`
  const isFirst = t.norm === 'first' && /^(?:the|its|his|her|their)$/.test(terms[i - 1]?.norm ?? '');
  const unitAt = /^(?:single|whole|full)$/.test(terms[i + 1]?.norm ?? '') ? i + 2 : i + 1;
  const one = isFirst || /^an?$/.test(t.norm) ? daysOf(1, terms[unitAt]?.norm) : undefined;
  // `half a year`, `a quarter of a century`
  const isPart = /^(?:half|quarters?|of)$/.test(terms[i - 1]?.norm ?? '');
  if (!isCounted && (one === undefined || isPart || terms[unitAt]!.norm.endsWith('s'))) return undefined;
  // `forty-eight hours`, `three and a half years`: past the unit.
  const unitBehind = terms.findIndex((x, k) => k > i && k <= i + 4 && daysOf(1, x.norm) !== undefined);
  const to = isCounted ? Math.max(unitBehind, i + 1) + 1 : unitAt + 1;
  const next = terms[to]?.norm ?? '';
  const before = terms[i - 1]?.norm ?? '';
  const role = /^(?:later|after|afterwards)$/.test(next)
    ? 'after'
    : /^(?:earlier|before|ago|previously)$/.test(next)
      ? 'before'
      : next === 'old' || before === 'aged'
        ? 'age'
        : before === 'after'
          ? 'after'
          : terms.slice(Math.max(0, i - 3), i).some((x) => x.norm === 'for')
            ? 'for'
            : undefined;
  // `a year`: for each.
  if (!isCounted && role === undefined) return undefined;
  const length = isCounted ? q : ({ kind: 'cardinal', value: 1, unit: undefined, days: one! } as const);
  const isLoose = isBehind(terms, i, 3, roughly);
  return {
    kind: 'duration',
    at: isCounted ? i : unitAt,
    from: i,
    to,
    name: terms[to - 1]?.norm ?? '',
    isCounted,
    length,
    role,
    isLoose,
  };
}

/** `next year`, `the following week`. */
function relativeAt(terms: readonly Term[], i: number): Time | undefined {
  const side = sides[terms[i]!.norm];
  const name = terms[i + 1]?.norm ?? '';
  if (side === undefined || !unit.test(name) || terms[i + 1]!.breakBefore) return undefined;
  return { kind: 'relative', at: i, from: i, to: i + 2, name, side, isLoose: false };
}

/** `Tuesday`, `in March`, `30 June`, `April 3`. */
function dateAt(terms: readonly Term[], i: number): Time | undefined {
  const t = terms[i]!;
  if (t.kind !== 'name' || !isDateWord(t.norm)) return undefined;
  if (weekday.test(t.norm))
    return {
      kind: 'weekday',
      at: i,
      from: i,
      to: i + 1,
      name: t.norm,
      isLoose: isBehind(terms, i, 1, bounding),
    };
  const day = [i - 1, i + 1].find((k) => isDay(terms[k]));
  const from = Math.min(i, day ?? i);
  return {
    kind: 'date',
    at: i,
    from,
    to: Math.max(i, day ?? i) + 1,
    name: t.norm,
    ...(day !== undefined && { day }),
    isLoose: isBehind(terms, from, 1, bounding),
  };
}

const isDay = (t: Term | undefined) =>
  t?.kind === 'number' && (t.quantity?.value ?? 32) <= 31 && /^\d{1,2}(?:st|nd|rd|th)?$/.test(t.norm);
