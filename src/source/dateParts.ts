const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthNames =
  'january february march april june july august september sept october november december'.split(' ');

/**
 * A date as files, programs and people write it, as CSL's parts (`[2024, 5, 2]`; months and days count from 1): in
 * ISO's order (`2024-05-02`, with a time behind or not, also `2024/05/02` and `20240502`), or with the month in English
 * words (`2 May 2024`, `Thu, 2 May 2024 09:30 +0100`, `May 2, 2024`, `May 2024`). The day is the one that is written,
 * wherever that was. `undefined` for everything else (`02/05/2024` may be two days), and where there is no such day.
 *
 * @example dateParts('2024-05-00') // [2024, 5]
 */
export function dateParts(value: unknown): number[] | undefined {
  const text = value instanceof Date ? isoOf(value) : typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  const written = text.slice(0, 100).trim();
  const iso =
    /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/.exec(written) ??
    /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?(?!\d)/.exec(written) ??
    /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(written) ??
    /^(\d{4})(?:T|\s|$)/.exec(written);
  if (iso) return whole(Number(iso[1]), Number(iso[2] ?? 0), Number(iso[3] ?? 0));
  const bare = written.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s+/i, '');
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3,9})\.?,?\s+(\d{4})(?!\d)/i.exec(bare);
  if (dayFirst) return named(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i.exec(bare);
  if (monthFirst) return named(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!);
  const noDay = /^([a-z]{3,9})\.?,?\s+(\d{4})$/i.exec(bare);
  return noDay ? named(noDay[2]!, noDay[1]!, '0') : undefined;
}

function isoOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

function named(year: string, month: string, day: string): number[] | undefined {
  const name = month.toLowerCase();
  if (!months.includes(name) && !monthNames.includes(name)) return undefined;
  return whole(Number(year), months.indexOf(name.slice(0, 3)) + 1, Number(day));
}

/** A zero stands for what is not known. */
function whole(year: number, month: number, day: number): number[] | undefined {
  if (year === 0 || month > 12) return undefined;
  if (month === 0) return [year];
  if (day === 0) return [year, month];
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? [year, month, day] : undefined;
}
