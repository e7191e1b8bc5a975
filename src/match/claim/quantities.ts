/** What a figure or number word says. */
export interface Quantity {
  readonly value: number;
  /** First, 30th: says a place, not a count. */
  readonly ordinal: boolean;
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const named = new Map<string, Quantity>();
for (const [i, w] of units.entries()) if (i >= 2 || i === 0) named.set(w, { value: i, ordinal: false });
for (const [i, w] of tens.entries()) {
  named.set(w, { value: 20 + 10 * i, ordinal: false });
  for (let k = 1; k < 10; k++) {
    named.set(`${w}-${units[k]}`, { value: 20 + 10 * i + k, ordinal: false });
    named.set(`${w}-${ordinals[k]}`, { value: 20 + 10 * i + k, ordinal: true });
  }
}
for (const [i, w] of ordinals.entries()) if (i >= 1) named.set(w, { value: i, ordinal: true });
named.set('twentieth', { value: 20, ordinal: true });
named.set('dozen', { value: 12, ordinal: false });

const scales = new Map<string, number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

/** The factor that a word after a figure stands for: million, bn. */
export function scaleOf(norm: string): number | undefined {
  return scales.get(norm);
}

/**
 * What one word says as a number; `undefined` if it is none. A unit written against the figure is left out.
 *
 * @example readQuantity('2,300') // 2300; readQuantity('5bn') // 5e9; readQuantity('30th') // 30, ordinal
 */
export function readQuantity(norm: string): Quantity | undefined {
  const word = named.get(norm);
  if (word) return word;
  const m = /^(\d[\d,]{0,30}(?:\.\d{1,20})?)([a-z]{0,10})$/.exec(norm);
  if (!m) return undefined;
  const value = Number(m[1]!.replaceAll(',', ''));
  if (!Number.isFinite(value)) return undefined;
  const tail = m[2]!;
  if (/^(?:st|nd|rd|th)$/.test(tail)) return { value, ordinal: true };
  return { value: value * (scales.get(tail) ?? 1), ordinal: false };
}

const rough: ReadonlySet<string> = new Set(
  'about around roughly nearly almost approximately some over under'.split(' '),
);

/** What may stand before a number and what it lets the source's number be. */
export type Margin = 'exact' | 'rough' | 'more' | 'less';

/** The margin that the words before a number give it. @example marginOf('than', 'more') // 'more' */
export function marginOf(before: string | undefined, beforeThat: string | undefined): Margin {
  if (before === 'than') {
    if (/^(?:more|greater|higher|larger|longer|better)$/.test(beforeThat ?? '')) return 'more';
    if (/^(?:less|fewer|lower|smaller|shorter)$/.test(beforeThat ?? '')) return 'less';
  }
  if (before === 'least' && beforeThat === 'at') return 'more';
  if (before === 'most' && beforeThat === 'at') return 'less';
  if (before === 'over' || before === 'exceeding' || before === 'above') return 'more';
  if (before === 'under' || before === 'below') return 'less';
  return rough.has(before ?? '') ? 'rough' : 'exact';
}

/**
 * Whether a source's number bears a claim's number out: the same; or within a tenth if the claim says `about`; or on
 * the right side, and within half as much again, if it says `more than` or `less than` (further off, the two are
 * hardly about one thing).
 */
export function bearsOut(claim: Quantity, margin: Margin, source: Quantity): boolean {
  const [a, b] = [claim.value, source.value];
  if (a === b) return true;
  switch (margin) {
    case 'exact':
      return false;
    case 'rough':
      return Math.abs(a - b) <= 0.1 * Math.max(a, b);
    case 'more':
      return b > a && b <= 1.5 * a;
    case 'less':
      return b < a && b >= 0.5 * a;
  }
}
