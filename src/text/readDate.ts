import { ambiguous, directions, leads, months, nearDays, timeUnits, weekdays } from './data/en/dateWords.js';
import type { DateParts } from './dates.js';
import { readNumber } from './readNumber.js';
import type { Word } from './words.js';

/** A date as it was read; `next` is the token behind it. */
export interface DateReading extends DateParts {
  readonly next: number;
}

interface Tokens {
  readonly text: string;
  readonly list: readonly Word[];
}

/** Reads the date or time that starts at token `i`; `undefined` if none does. */
export function readDate(text: string, list: readonly Word[], i: number): DateReading | undefined {
  const t: Tokens = { text, list };
  return list[i]!.kind === 'number' ? readFigures(t, i) : readNames(t, i);
}

/** What stands between tokens `i` and `i + 1`; a bar at the end. */
function gap(t: Tokens, i: number): string {
  const [a, b] = [t.list[i], t.list[i + 1]];
  return a && b ? t.text.slice(a.end, Math.min(b.start, a.end + 4)) : '|';
}

const near = (between: string): boolean => /^\.?\s{1,2}$/.test(between);

function readFigures(t: Tokens, i: number): DateReading | undefined {
  const written = t.list[i]!.text;
  return (
    isoDay(t, i) ??
    dottedDay(written, i) ??
    slashedDay(t, i) ??
    clock(t, i) ??
    dayBeforeMonth(t, i, i) ??
    decade(t, i) ??
    bareYear(t, i) ??
    ago(t, i)
  );
}

/** `2025-02-28`, with a time behind it or not. */
function isoDay(t: Tokens, i: number): DateReading | undefined {
  const [y, m, d] = [t.list[i]!, t.list[i + 1], t.list[i + 2]];
  if (!/^\d{4}$/.test(y.text) || !/^\d\d$/.test(m?.text ?? '') || gap(t, i) !== '-') return undefined;
  const month = Number(m!.text);
  if (month < 1 || month > 12) return undefined;
  const isDay = gap(t, i + 1) === '-' && /^\d\d$/.test(d?.text ?? '');
  if (!isDay) return { kind: 'month', year: Number(y.text), month, next: i + 2 };
  return day(Number(y.text), month, Number(d!.text), i + 3);
}

/** `28.02.2025`: day first, wherever full stops are used. */
function dottedDay(written: string, i: number): DateReading | undefined {
  const m = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written);
  return m ? day(Number(m[3]), Number(m[2]), Number(m[1]), i + 1) : undefined;
}

/** `28/02/2025`, `2/28/2025`; where both could be the month, only the year is told. */
function slashedDay(t: Tokens, i: number): DateReading | undefined {
  if (gap(t, i) !== '/' || gap(t, i + 1) !== '/') return undefined;
  const [a, b, c] = [0, 1, 2].map((k) => t.list[i + k]!.text);
  if (!/^\d{1,2}$/.test(a!) || !/^\d{1,2}$/.test(b!) || !/^\d{4}$/.test(c!)) return undefined;
  const [first, second, year] = [Number(a), Number(b), Number(c)];
  if (first > 12) return day(year, second, first, i + 3);
  if (second > 12) return day(year, first, second, i + 3);
  return first === second ? day(year, first, second, i + 3) : { kind: 'day', year, next: i + 3 };
}

function day(
  year: number | undefined,
  month: number,
  date: number,
  next: number,
  weekday?: number,
): DateReading | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  return {
    kind: 'day',
    ...(year !== undefined && { year }),
    month,
    day: date,
    ...(weekday !== undefined && { weekday }),
    next,
  };
}

/** `10:30`, `5:30 p.m.`, `5 pm`. */
function clock(t: Tokens, i: number): DateReading | undefined {
  const first = t.list[i]!.text;
  if (!/^\d{1,2}$/.test(first)) return undefined;
  let hour = Number(first);
  let next = i + 1;
  let minute: number | undefined;
  if (gap(t, i) === ':' && /^[0-5]\d$/.test(t.list[i + 1]?.text ?? '')) {
    minute = Number(t.list[i + 1]!.text);
    next = i + 2;
    if (gap(t, i + 1) === ':' && /^[0-5]\d$/.test(t.list[i + 2]?.text ?? '')) next = i + 3;
  }
  const half = /^\s?$/.test(gap(t, next - 1))
    ? t.list[next]?.text.toLowerCase().replace(/\./g, '')
    : undefined;
  if (
    (half === 'am' && t.list[next]!.text !== 'am') ||
    half === 'pm' ||
    (half === 'am' && minute !== undefined)
  ) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half === 'pm' ? 12 : 0);
    next++;
  } else if (minute === undefined) return undefined;
  if (hour > 23) return undefined;
  return { kind: 'time', hour, ...(minute !== undefined && { minute }), next };
}

/** The number of a day at token `at`, and the token behind it: `28`, `28th`. */
function dayNumber(t: Tokens, at: number): { value: number; next: number } | undefined {
  const token = t.list[at];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return undefined;
  const value = Number(token.text);
  if (value < 1 || value > 31 || /^[:/%]/.test(gap(t, at))) return undefined;
  const isOrdinal = gap(t, at) === '' && /^(?:st|nd|rd|th)$/.test(t.list[at + 1]?.norm ?? '');
  return { value, next: isOrdinal ? at + 2 : at + 1 };
}

/** A year at token `at`, behind a month or day: `2025`, `, 2025`. */
function yearAfter(t: Tokens, at: number): number | undefined {
  const token = t.list[at];
  if (!token || !/^(?:1\d|20)\d\d$/.test(token.text) || !/^\.?,?\s{1,2}$/.test(gap(t, at - 1)))
    return undefined;
  return Number(token.text);
}

function isCapital(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}

/** A month at token `at`; of words spelled like others only in capitals, with `sure` unless words of time help. */
function monthAt(t: Tokens, at: number, sure: boolean): number | undefined {
  const token = t.list[at];
  if (!token || !isCapital(token)) return undefined;
  const month = months.get(token.norm);
  if (month === undefined || (ambiguous.has(token.norm) && !sure)) return undefined;
  return month;
}

/** `28 February 2025`, `28th of February`. */
function dayBeforeMonth(t: Tokens, i: number, at: number, weekday?: number): DateReading | undefined {
  const date = dayNumber(t, at);
  if (!date || !near(gap(t, date.next - 1))) return undefined;
  const isOf = t.list[date.next]?.norm === 'of' && near(gap(t, date.next));
  const monthAtToken = isOf ? date.next + 1 : date.next;
  const month = monthAt(t, monthAtToken, true);
  if (month === undefined) return undefined;
  const year = yearAfter(t, monthAtToken + 1);
  const found = day(year, month, date.value, monthAtToken + (year === undefined ? 1 : 2), weekday);
  return found && i <= at ? found : undefined;
}

/** `1990s`, `’90s`. */
function decade(t: Tokens, i: number): DateReading | undefined {
  const token = t.list[i]!;
  if (gap(t, i) !== '' || t.list[i + 1]?.text !== 's') return undefined;
  if (/^(?:1\d|20)\d0$/.test(token.text)) return { kind: 'decade', year: Number(token.text), next: i + 2 };
  const isShort = /^\d0$/.test(token.text) && /['’‘]/.test(t.text[token.start - 1] ?? '');
  // Of the century that the decade is spoken of in most: '20s and before this one.
  if (isShort) {
    const short = Number(token.text);
    return { kind: 'decade', year: (short < 30 ? 2000 : 1900) + short, next: i + 2 };
  }
  return undefined;
}

/** A figure of four digits behind a word of time, in brackets, or with a possessive. */
function bareYear(t: Tokens, i: number): DateReading | undefined {
  const token = t.list[i]!;
  if (!/^(?:1[5-9]|20)\d\d$/.test(token.text)) return undefined;
  const before = t.list[i - 1];
  const isLed = before !== undefined && leads.has(before.norm) && /^[\s-]$/.test(gap(t, i - 1));
  const isBracketed = t.text[token.start - 1] === '(' && /[),;–-]/.test(t.text[token.end] ?? '');
  const isPossessive = /^['’]s(?!\p{L})/u.test(t.text.slice(token.end, token.end + 3));
  const behind = t.list[i + 1];
  // `of 2000 soldiers`, `in 1500 m`: a count.
  const isCount =
    behind?.kind === 'word' && gap(t, i) === ' ' && /(?:[^su]s|people|men|women|m|km|kg)$/.test(behind.text);
  if (!((isLed && !isCount) || isBracketed || isPossessive)) return undefined;
  return { kind: 'year', year: Number(token.text), next: i + 1 };
}

/** `two days ago`, `a week earlier`; `3 weeks from now`. */
function ago(t: Tokens, i: number): DateReading | undefined {
  const isArticle = /^an?$/.test(t.list[i]!.norm);
  const number = isArticle ? { value: 1, next: i + 1 } : readNumber(t.text, t.list, i);
  if (!number || number.value === undefined || number.value > 10_000 || number.value % 1 !== 0)
    return undefined;
  const unit = timeUnits.get(t.list[number.next]?.norm ?? '');
  const word = t.list[number.next + 1]?.norm;
  if (unit === undefined || word === undefined || gap(t, number.next) !== ' ') return undefined;
  if (word === 'ago') return { kind: 'relative', unit, offset: -number.value, next: number.next + 2 };
  if (word === 'from' && /^(?:now|today)$/.test(t.list[number.next + 2]?.norm ?? ''))
    return { kind: 'relative', unit, offset: number.value, next: number.next + 3 };
  return undefined;
}

function readNames(t: Tokens, i: number): DateReading | undefined {
  const token = t.list[i]!;
  const near = nearDays.get(token.norm);
  if (near !== undefined) return { kind: 'relative', unit: 'day', offset: near, next: i + 1 };
  if (token.norm === 'noon') return { kind: 'time', hour: 12, minute: 0, next: i + 1 };
  if (token.norm === 'midnight') return { kind: 'time', hour: 0, minute: 0, next: i + 1 };
  return directed(t, i) ?? weekday(t, i) ?? month(t, i) ?? ago(t, i);
}

/** `last week`, `next Monday`, `this year`, `last May`. */
function directed(t: Tokens, i: number): DateReading | undefined {
  const offset = directions.get(t.list[i]!.norm);
  const next = t.list[i + 1];
  if (offset === undefined || !next || gap(t, i) !== ' ') return undefined;
  const unit = timeUnits.get(next.norm);
  // `this day` and `the past days` say too little; `last night` is a day of its own.
  if (unit !== undefined && !next.norm.endsWith('s'))
    return { kind: 'relative', unit: unit, offset, next: i + 2 };
  const day = isCapital(next) ? weekdays.get(next.norm) : undefined;
  if (day !== undefined) return { kind: 'weekday', weekday: day, offset, next: i + 2 };
  const named = monthAt(t, i + 1, true);
  return named === undefined ? undefined : { kind: 'month', month: named, offset, next: i + 2 };
}

/** `Thursday`, `Thursday, Feb. 27`, `Thursday 27 February`. */
function weekday(t: Tokens, i: number): DateReading | undefined {
  const token = t.list[i]!;
  const number = isCapital(token) ? weekdays.get(token.norm) : undefined;
  if (number === undefined) return undefined;
  if (/^\.?,?\s{1,2}$/.test(gap(t, i))) {
    const at = t.list[i + 1]!.norm === 'the' && near(gap(t, i + 1)) ? i + 2 : i + 1;
    const whole = dayBeforeMonth(t, i, at, number) ?? monthAndDay(t, at, number);
    if (whole) return whole;
  }
  const isSure = !ambiguous.has(token.norm) || /^\./.test(gap(t, i)) || t.list[i - 1]?.norm === 'on';
  return isSure ? { kind: 'weekday', weekday: number, next: i + 1 } : undefined;
}

/** `February 28`, `Feb. 28, 2025`. */
function monthAndDay(t: Tokens, at: number, weekday?: number): DateReading | undefined {
  const month = monthAt(t, at, true);
  if (month === undefined || !near(gap(t, at))) return undefined;
  const date = dayNumber(t, at + 1);
  if (!date) return undefined;
  const year = yearAfter(t, date.next);
  return day(year, month, date.value, year === undefined ? date.next : date.next + 1, weekday);
}

/** `February 2025`, `in May`, or a day of it. */
function month(t: Tokens, i: number): DateReading | undefined {
  const whole = monthAndDay(t, i);
  if (whole) return whole;
  const named = monthAt(t, i, true);
  if (named === undefined) return undefined;
  const year = yearAfter(t, i + 1);
  if (year !== undefined) return { kind: 'month', year, month: named, next: i + 2 };
  const before = t.list[i - 1];
  const isLed = before !== undefined && leads.has(before.norm) && /^[\s-]$/.test(gap(t, i - 1));
  return monthAt(t, i, isLed) === undefined ? undefined : { kind: 'month', month: named, next: i + 1 };
}
