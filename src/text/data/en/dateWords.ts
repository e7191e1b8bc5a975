// Words of English for days, months and times.

const days = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const monthNames =
  'january february march april may june july august september october november december'.split(' ');

/** Weekdays and their abbreviations, 1 (Monday) to 7 (ISO 8601). */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...days.flatMap((d, i): [string, number][] => [
    [d, i + 1],
    [`${d}s`, i + 1],
    [d.slice(0, 3), i + 1],
  ]),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
]);

/** Months and their abbreviations, 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.flatMap((m, i): [string, number][] => [
    [m, i + 1],
    [m.slice(0, 3), i + 1],
  ]),
  ['sept', 9],
]);

/** Spelled like other words: a month or weekday only beside other words of time. */
export const ambiguous: ReadonlySet<string> = new Set('may march mar sun sat wed mon dec nov jan'.split(' '));

/** What stands before a bare month or year: `in May`, `since 2019`. */
export const leads: ReadonlySet<string> = new Set(
  `in since by until till before after from during early late mid last next this through of on between throughout
   around circa previous past coming following`.split(/\s+/),
);

/** Days told from today. */
export const nearDays: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** `last week` is one back. */
export const directions: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

/** Spans of time that can be counted. */
export const timeUnits: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['night', 'day'],
  ['nights', 'day'],
  ['morning', 'day'],
  ['evening', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
]);
