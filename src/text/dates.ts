import { readDate } from './readDate.js';
import type { Span } from './span.js';
import { words } from './words.js';

/** A day of the Gregorian calendar; months and days count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What of a date or time a text states. */
export interface DateParts {
  /**
   * `day`: a day of a month (`Feb. 28`); `month`: a month (`February 2025`); `year`; `decade` (`the 1990s`: its first
   * year); `weekday` (`on Thursday`); `relative`: told from today (`last week`, `two days ago`); `time`: an hour.
   */
  readonly kind: 'day' | 'month' | 'year' | 'decade' | 'weekday' | 'relative' | 'time';
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 1 (Monday) to 7 (ISO 8601). */
  readonly weekday?: number;
  /** 0 to 23. */
  readonly hour?: number;
  readonly minute?: number;
  /** How many of `unit` from today, back if negative; of a weekday, weeks: `next Monday` is 1. */
  readonly offset?: number;
  readonly unit?: 'day' | 'week' | 'month' | 'year';
}

/** A date or time where a text states it. */
export interface DateMention extends Span, DateParts {}

/**
 * Dates and times of a text, in order: `February 28`, `28 Feb 2025`, `the 28th of February`, `2025-02-28`, `in May`,
 * `since 2019`, `the 1990s`, `on Thursday`, `last week`, `two days ago`, `5:30 p.m.`, `noon`. A weekday before a day
 * belongs to it (`Thursday, Feb. 27`).
 *
 * `may`, `march` and other common words are months only beside words of time. `03/04/2025` tells a year but neither
 * day nor month, since outlets order them differently; `28/02/2025` tells all. Nothing is resolved: see
 * {@link resolveDate}. Linear time.
 *
 * @example findDates('It ended on Feb. 28, 2025.')[0] // { start: 12, end: 25, kind: 'day', year: 2025, month: 2, day: 28 }
 */
export function findDates(text: string, within: Span = { start: 0, end: text.length }): DateMention[] {
  const tokens = words(text, within);
  const found: DateMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const read = readDate(text, tokens, i);
    if (read) {
      const { next, ...parts } = read;
      found.push({ start: tokens[i]!.start, end: tokens[next - 1]!.end, ...parts });
      i = next;
    } else i++;
  }
  return found;
}

/**
 * The days that a date means (first and last, both included), seen from the day that the text was written;
 * `undefined` for hours. A day or month without a year is the nearest one, a weekday the last one before that day or
 * that day itself, as news agencies write it.
 *
 * @example resolveDate({ kind: 'weekday', weekday: 4 }, { year: 2025, month: 3, day: 14 }) // Thursday, March 13, 2025
 */
export function resolveDate(
  date: DateParts,
  written: CalendarDay,
): { readonly first: CalendarDay; readonly last: CalendarDay } | undefined {
  const { kind, year, month, day, weekday, offset = 0, unit } = date;
  const today = serial(written.year, written.month, written.day);
  const days = (first: number, last: number) => ({ first: calendar(first), last: calendar(last) });
  switch (kind) {
    case 'time':
      return undefined;
    case 'year':
      return year === undefined ? undefined : days(serial(year, 1, 1), serial(year, 12, 31));
    case 'decade':
      return year === undefined ? undefined : days(serial(year, 1, 1), serial(year + 9, 12, 31));
    case 'month': {
      if (month === undefined) return undefined;
      const y = year ?? nearestYear(today, month, 15, written.year) + offset;
      return days(serial(y, month, 1), serial(y, month + 1, 0));
    }
    case 'day': {
      if (month === undefined || day === undefined) return undefined;
      const y = year ?? nearestYear(today, month, day, written.year);
      const at = serial(y, month, day);
      return calendar(at).day === day ? days(at, at) : undefined;
    }
    case 'weekday': {
      if (weekday === undefined) return undefined;
      const back = (isoWeekday(today) - weekday + 7) % 7;
      const at = offset > 0 ? today + 7 - back : offset < 0 && back === 0 ? today - 7 : today - back;
      return days(at, at);
    }
    case 'relative':
      return unit === undefined ? undefined : days(...relativeDays(today, written, unit, offset));
  }
}

function relativeDays(today: number, from: CalendarDay, unit: string, offset: number): [number, number] {
  switch (unit) {
    case 'week': {
      const monday = today - isoWeekday(today) + 1 + 7 * offset;
      return [monday, monday + 6];
    }
    case 'month':
      return [serial(from.year, from.month + offset, 1), serial(from.year, from.month + offset + 1, 0)];
    case 'year':
      return [serial(from.year + offset, 1, 1), serial(from.year + offset, 12, 31)];
    default:
      return [today + offset, today + offset];
  }
}

const msPerDay = 86_400_000;

/** Days since 1970; months and days outside their range run over. */
function serial(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / msPerDay);
}

function calendar(at: number): CalendarDay {
  const date = new Date(at * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1970-01-01 was a Thursday. */
function isoWeekday(at: number): number {
  return ((((at + 3) % 7) + 7) % 7) + 1;
}

function nearestYear(today: number, month: number, day: number, year: number): number {
  const distance = (y: number) => Math.abs(serial(y, month, day) - today);
  return [year, year - 1, year + 1].reduce((best, y) => (distance(y) < distance(best) ? y : best));
}
