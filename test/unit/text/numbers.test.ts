import { describe, expect, it } from 'vitest';
import { numberOf, quantities } from '../../../src/text/numbers.js';
import { cpuTime } from '../../support/cpuTime.js';

/** `written=value` with `#` for an ordinal, `/` for a fraction, and the unit. */
const read = (text: string) =>
  quantities(text).map(
    (q) =>
      `${text.slice(q.start, q.end)}=${q.value}${{ cardinal: '', ordinal: '#', fraction: '/' }[q.kind]}${q.unit ?? ''}`,
  );

describe('quantities', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['1,000 and 3.5 and 1.000.000', ['1,000=1000', '3.5=3.5', '1.000.000=1000000']],
    ['thirty-two trees', ['thirty-two=32']],
    ['two hundred and fifty thousand people', ['two hundred and fifty thousand=250000']],
    ['three million, and two', ['three million=3000000', 'two=2']],
    ['four and five', ['four=4', 'five=5']],
    ['1.2bn and 3m people, 5k', ['1.2bn=1200000000', '3m=3000000', '5k=5000']],
    ['a 5m tall wall', ['5=5']],
    ['a dozen eggs, a hundred, a bird', ['a dozen=12', 'a hundred=100']],
    ['half a million of them, half of us', ['half a million=500000', 'half=0.5/']],
    ['two and a half million', ['two and a half million=2500000']],
    [
      'eleven and a half hours, twenty-two and a half',
      ['eleven and a half=11.5', 'twenty-two and a half=22.5'],
    ],
    [
      'a million and a half, two million and a half',
      ['a million and a half=1500000', 'two million and a half=2500000'],
    ],
    ['nine and a quarter acres', ['nine and a quarter=9.25']],
    ['two and three-quarter hours', ['two and three-quarter=2.75']],
    [
      'two-and-a-half times, two and a third times',
      ['two-and-a-half=2.5', 'two and a third=2.3333333333333335'],
    ],
    ['11 and a half, 3 ½, 3-1/2', ['11 and a half=11.5', '3 ½=3.5', '3-1/2=3.5']],
    ['3 1/2 million', ['3 1/2 million=3500000']],
    ['seven seconds, two thirds', ['seven=7', 'two thirds=0.6666666666666666/']],
    ['A fourth, an old one, came; it fell by a fourth.', ['fourth=4#', 'a fourth=0.25/']],
    ['two and a third man', ['two=2', 'third=3#']],
    [
      'two-thirds and a third of it and one third',
      ['two-thirds=0.6666666666666666/', 'a third=0.3333333333333333/', 'one third=0.3333333333333333/'],
    ],
    ['three quarters', ['three quarters=0.75/']],
    ['a quarter of a million', ['a quarter of a million=250000']],
    ['the third attempt, the 21st, twenty-first', ['third=3#', '21st=21#', 'twenty-first=21#']],
    ['½ and 2½ and 3/4 and 2 1/2', ['½=0.5/', '2½=2.5', '3/4=0.75/', '2 1/2=2.5']],
    [
      '30% or 30 percent or thirty per cent',
      ['30%=30percent', '30 percent=30percent', 'thirty per cent=30percent'],
    ],
    ['$4.2 billion and €3m', ['$4.2 billion=4200000000USD', '€3m=3000000EUR']],
    [
      '20 euros, GBP 30, 5 million dollars',
      ['20 euros=20EUR', 'GBP 30=30GBP', '5 million dollars=5000000USD'],
    ],
    ['fell from 3.1 to 2.4 million', ['3.1=3100000', '2.4 million=2400000']],
    ['went from 800 to 2 million', ['800=800', '2 million=2000000']],
    ['$3-4 billion', ['$3=3000000000USD', '4 billion=4000000000USD']],
    ['10 to 12 percent', ['10=10percent', '12 percent=12percent']],
    ['a 30-day pause', ['30=30']],
    ['at -5 degrees', ['-5=-5']],
    ['nineteen ninety-nine and twenty twenty-five', ['nineteen ninety-nine=1999', 'twenty twenty-five=2025']],
    ['no one, one of them, one tree', ['one=1']],
    ['MH17, COVID-19, 5G, 10:30 and the 1990s', []],
    ['dozens of hundreds', []],
    ['in 2025', ['2025=2025']],
    ['9/11 and 28.02.2025', ['9=9', '11=11']],
    ['one hundred and one', ['one hundred and one=101']],
    ['seven hundred people and two cars', ['seven hundred=700', 'two=2']],
    ['half-hearted', []],
  ];
  for (const [text, expected] of cases) it(`reads: ${text}`, () => expect(read(text)).toEqual(expected));

  it('reads a whole text as a number', () => {
    expect(numberOf('thirty-two')).toBe(32);
    expect(numberOf('thirty two trees')).toBeUndefined();
  });
  it('keeps to its span', () => {
    expect(quantities('one 20 30 40', { start: 7, end: 9 }).map((q) => q.value)).toEqual([30]);
  });
  it('takes a long text of anything', () => {
    for (const unit of ['one ', '1', '1,', 'hundred ', 'a ', '½', '$', '1/', '-1', 'twenty-']) {
      const read = (units: number) => {
        const found = quantities(unit.repeat(units / unit.length));
        expect(found.every((q) => q.end > q.start)).toBe(true);
      };
      read(10_000);
      const quarter = cpuTime(() => read(50_000));
      // Four times the text; ten times the time would be no linear growth.
      expect(
        cpuTime(() => read(200_000)),
        unit,
      ).toBeLessThan(10 * Math.max(quarter, 20));
    }
  });
});
