import { currencies } from './data/en/numberWords.js';
import { joins, type NumberReading, readNumber } from './readNumber.js';
import type { Span } from './span.js';
import { type Word, words } from './words.js';

/** A number that a text states, in figures or words. The span takes in its sign or unit: `$4.2 billion`, `30%`. */
export interface Quantity extends Span {
  /** What is meant: 4,200,000,000 of `$4.2 billion`; 30 of `30%`; 0.5 of `half`; 3 of `third`. */
  readonly value: number;
  /** `ordinal`: a place in an order (`third`, `21st`); `fraction`: a part (`half`, `two-thirds`, `1/4`, `½`). */
  readonly kind: 'cardinal' | 'ordinal' | 'fraction';
  /** `percent`, or the currency as ISO 4217 names it (a bare `$` is taken for US dollars). */
  readonly unit?: string;
}

/**
 * The quantities of a text, in order: figures (`1,000`, `3.5`, `1.2bn`, `2½`), number words (`thirty-two`, `two
 * hundred and fifty thousand`, `a dozen`, `half a million`, `nineteen ninety-nine`), ordinals, fractions, percentages and amounts
 * of money. In a range (`$3-4 billion`, `10 to 12 percent`) both ends get the scale and the unit.
 *
 * Left out: `one` as a pronoun, vague numbers (`dozens of`), figures inside names (`MH17`, `COVID-19`), hours
 * (`10:30`) and decades (`1990s`). Days and years are quantities too: see `dates.ts` to tell them. Linear time.
 *
 * @example quantities('About $4.2 billion')[0] // { start: 6, end: 18, value: 4.2e9, kind: 'cardinal', unit: 'USD' }
 */
export function quantities(text: string, within: Span = { start: 0, end: text.length }): Quantity[] {
  return quantitiesAmong(text, words(text, within));
}

/** {@link quantities} of a stretch whose words are read already. */
export function quantitiesAmong(text: string, tokens: readonly Word[]): Quantity[] {
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; ) {
    const read = readNumber(text, tokens, i);
    if (read) {
      if (read.value !== undefined) found.push(withUnit(text, tokens, i, read));
      i = read.next;
    } else i++;
  }
  if (found.length === 0) return [];
  return spreadOverRanges(text, found).map(({ start, end, value, kind, unit }) => ({
    start,
    end,
    value,
    kind,
    ...(unit !== undefined && { unit }),
  }));
}

/**
 * The number that a whole text states, `undefined` if it is not just one.
 *
 * @example numberOf('thirty-two') // 32
 */
export function numberOf(text: string): number | undefined {
  const [only, ...more] = quantities(text);
  return only && more.length === 0 && text.trim().length === only.end - only.start ? only.value : undefined;
}

interface Found extends Quantity {
  readonly scale: number;
}

/** The quantity with its span, and the currency or percent sign beside it. */
function withUnit(text: string, tokens: readonly Word[], i: number, read: NumberReading): Found {
  let start = tokens[i]!.start;
  let end = tokens[read.next - 1]!.end;
  let value = read.value!;
  let unit: string | undefined;
  if (/[-−–]/.test(text[start - 1] ?? '') && /^$|[\s(]/.test(text[start - 2] ?? '')) {
    value = -value;
    start--;
  }
  const sign = /(?:[A-Za-z]{0,2}\$|[€£¥₽₴₹₪₩₺]) ?$/.exec(text.slice(Math.max(0, start - 4), start))?.[0];
  const behind = tokens[read.next];
  const near = behind && joins(text.slice(end, behind.start));
  const ahead = text.slice(end, end + 20);
  if (sign !== undefined) {
    unit = currencies.get(sign.trim().toLowerCase()) ?? currencies.get(sign.trim().slice(-1));
    start -= sign.length;
  } else if (/^[ \u00a0\u202f]?[%٪％]/.test(ahead)) {
    unit = 'percent';
    end += /[%٪％]/.exec(ahead)!.index + 1;
  } else if (near && /^(?:percent|pc|pct|percentage)$/.test(behind.norm)) {
    unit = 'percent';
    end = behind.end;
  } else if (near && behind.norm === 'per' && tokens[read.next + 1]?.norm === 'cent') {
    unit = 'percent';
    end = tokens[read.next + 1]!.end;
  } else if ((near || behind?.start === end) && currencies.has(behind!.norm) && read.kind !== 'ordinal') {
    unit = currencies.get(behind!.norm);
    end = behind!.end;
  } else if (/^[€₽₴£]/.test(ahead)) {
    unit = currencies.get(ahead[0]!);
    end++;
  } else {
    const code = tokens[i - 1];
    if (code && /^[A-Z]{3}$/.test(code.text) && text.slice(code.end, start) === ' ') {
      unit = currencies.get(code.norm);
      if (unit !== undefined) start = code.start;
    }
  }
  const scale = read.scale ?? 1;
  return { start, end, value, kind: read.kind, scale, ...(unit !== undefined && { unit }) };
}

/** Of a fall told with one scale the first number is so many times the second at most. */
const fallMost = 10;

/** `$3-4 billion`: three billion dollars to four billion dollars. */
function spreadOverRanges(text: string, found: readonly Found[]): readonly Found[] {
  const result = [...found];
  for (let i = 0; i + 1 < result.length; i++) {
    const [a, b] = [result[i]!, result[i + 1]!];
    if (b.start - a.end > 5 || a.kind !== 'cardinal' || b.kind !== 'cardinal') continue;
    const between = text.slice(a.end, b.start);
    // `between 6 and 8 million`
    const isBetween =
      between === ' and ' && /\bbetween $/i.test(text.slice(Math.max(0, a.start - 8), a.start));
    if (!isBetween && !/^(?:\s?[-–—−]\s?|\s(?:to|or)\s)$/.test(between)) continue;
    const shared = a.unit ?? b.unit;
    // `fell from 3.1 to 2.4 million`; not `from 800 to 2 million`
    const isFrom = /\bfrom $/i.test(text.slice(Math.max(0, a.start - 5), a.start));
    const most = (isFrom ? fallMost : 1) * (b.value / b.scale);
    const takesScale = a.scale === 1 && b.scale > 1 && a.value < most;
    result[i] = {
      ...a,
      value: takesScale ? a.value * b.scale : a.value,
      ...(shared !== undefined && { unit: shared }),
    };
    if (shared !== undefined) result[i + 1] = { ...b, unit: b.unit ?? shared };
  }
  return result;
}
