import { describe, expect, it } from 'vitest';
import { type CalendarDay, findDates, resolveDate } from '../../../src/text/dates.js';
import { cpuTime } from '../../support/cpuTime.js';

const shown = (text: string) =>
  findDates(text).map(({ start, end, kind, ...parts }) =>
    [text.slice(start, end), kind, ...Object.entries(parts).map(([k, v]) => `${k}=${v}`)].join(' '),
  );

describe('findDates', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['It ended on February 28.', ['February 28 day month=2 day=28']],
    ['on Feb. 28, 2025, in', ['Feb. 28, 2025 day year=2025 month=2 day=28']],
    ['28 Feb 2025', ['28 Feb 2025 day year=2025 month=2 day=28']],
    ['the 28th of February', ['28th of February day month=2 day=28']],
    ['February 28th', ['February 28th day month=2 day=28']],
    ['2025-02-28', ['2025-02-28 day year=2025 month=2 day=28']],
    ['28.02.2025', ['28.02.2025 day year=2025 month=2 day=28']],
    [
      '28/02/2025 or 2/28/2025',
      ['28/02/2025 day year=2025 month=2 day=28', '2/28/2025 day year=2025 month=2 day=28'],
    ],
    ['03/04/2025', ['03/04/2025 day year=2025']],
    ['Thursday, Feb. 27', ['Thursday, Feb. 27 day month=2 day=27 weekday=4']],
    ['Thursday the 27th of February', ['Thursday the 27th of February day month=2 day=27 weekday=4']],
    ['on Thursday and Fri.', ['Thursday weekday weekday=4', 'Fri weekday weekday=5']],
    ['The sun sat down. Sun and rain. They wed.', []],
    ['in May; he may come. May I?', ['May month month=5']],
    ['They march on. March was cold in March 2020.', ['March 2020 month year=2020 month=3']],
    ['February 2025, in August', ['February 2025 month year=2025 month=2', 'August month month=8']],
    [
      'since 2019, the 1990s and the ’80s',
      ['2019 year year=2019', '1990s decade year=1990', '80s decade year=1980'],
    ],
    ['of 2000 soldiers', []],
    ['2025’s best (2024)', ['2025 year year=2025', '2024 year year=2024']],
    [
      'last week and next Monday',
      ['last week relative unit=week offset=-1', 'next Monday weekday weekday=1 offset=1'],
    ],
    [
      'two days ago, a week ago',
      ['two days ago relative unit=day offset=-2', 'a week ago relative unit=week offset=-1'],
    ],
    [
      'yesterday and tonight',
      ['yesterday relative unit=day offset=-1', 'tonight relative unit=day offset=0'],
    ],
    [
      '5:30 p.m. and 10:30 and 5 pm and noon',
      [
        '5:30 p.m. time hour=17 minute=30',
        '10:30 time hour=10 minute=30',
        '5 pm time hour=17',
        'noon time hour=12 minute=0',
      ],
    ],
    ['I am 10 am I not', []],
    ['99/99/9999 and 2025-13-40', []],
  ];
  for (const [text, expected] of cases) it(`reads: ${text}`, () => expect(shown(text)).toEqual(expected));

  it('takes a long text of anything', () => {
    for (const unit of ['May ', '1 ', '12/', 'last ', 'a ', '10:', 'two days ', '2025-']) {
      const read = (units: number) => {
        const found = findDates(unit.repeat(units / unit.length));
        expect(found.every((d) => d.end > d.start)).toBe(true);
      };
      read(10_000);
      // The least of three: a collector or another program may hold up one of them.
      const least = (units: number) => Math.min(...[1, 2, 3].map(() => cpuTime(() => read(units))));
      const quarter = least(50_000);
      // Four times the text; ten times the time would be no linear growth.
      expect(least(200_000), unit).toBeLessThan(10 * Math.max(quarter, 20));
    }
  });
});

describe('resolveDate', () => {
  const written: CalendarDay = { year: 2025, month: 3, day: 14 }; // a Friday
  const iso = (d: CalendarDay) =>
    `${d.year}-${String(d.month).padStart(2, '0')}-${String(d.day).padStart(2, '0')}`;
  const cases: readonly (readonly [string, string, string])[] = [
    ['on Thursday', '2025-03-13', '2025-03-13'],
    ['on Friday', '2025-03-14', '2025-03-14'],
    ['last Friday', '2025-03-07', '2025-03-07'],
    ['next Monday', '2025-03-17', '2025-03-17'],
    ['on Feb. 28', '2025-02-28', '2025-02-28'],
    ['on Dec. 24', '2024-12-24', '2024-12-24'],
    ['in December', '2024-12-01', '2024-12-31'],
    ['in February 2024', '2024-02-01', '2024-02-29'],
    ['last month', '2025-02-01', '2025-02-28'],
    ['last week', '2025-03-03', '2025-03-09'],
    ['two days ago', '2025-03-12', '2025-03-12'],
    ['since 2019', '2019-01-01', '2019-12-31'],
    ['the 1990s', '1990-01-01', '1999-12-31'],
    ['yesterday', '2025-03-13', '2025-03-13'],
  ];
  for (const [text, first, last] of cases) {
    it(`resolves: ${text}`, () => {
      const found = resolveDate(findDates(text)[0]!, written)!;
      expect([iso(found.first), iso(found.last)]).toEqual([first, last]);
    });
  }
  it('resolves no hour and no day that is none', () => {
    expect(resolveDate({ kind: 'time', hour: 5 }, written)).toBeUndefined();
    expect(resolveDate({ kind: 'day', month: 2, day: 30 }, written)).toBeUndefined();
  });
});
