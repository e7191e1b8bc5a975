const days = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const all: ReadonlySet<string> = new Set([...days, ...months]);

/** Whether a folded word names a weekday or a month. (`may` and `march` too: ask only of a capitalised word.) */
export function isDateWord(norm: string): boolean {
  return all.has(norm);
}

/** Whether both are weekdays, or both months, and not the same one. */
export function areRivalDates(a: string, b: string): boolean {
  return a !== b && ((days.includes(a) && days.includes(b)) || (months.includes(a) && months.includes(b)));
}
