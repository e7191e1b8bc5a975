import {
  fractions,
  lengthWords,
  ordinals,
  pronounAfter,
  pronounBefore,
  scales,
  shortScales,
  tens,
  units,
} from './data/en/numberWords.js';
import type { Word } from './words.js';

/** A number as it was read: `next` is the token behind it; no `value` for figures that state none. */
export interface NumberReading {
  readonly value?: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction';
  readonly next: number;
  /** The factor of a scale behind it, that a range may share. */
  readonly scale?: number;
}

/** Reads the number that starts at token `i`, without sign and unit; `undefined` if none does. */
export function readNumber(text: string, tokens: readonly Word[], i: number): NumberReading | undefined {
  return readFigure(text, tokens, i) ?? readWords(text, tokens, i);
}

function gap(text: string, tokens: readonly Word[], i: number): string {
  const a = tokens[i];
  const b = tokens[i + 1];
  return a && b ? text.slice(a.end, Math.min(b.start, a.end + 4)) : ';';
}

/** White space on one line, or a hyphen: what stands inside a number of several words. */
export const joins = (between: string): boolean => /^(?:[ \t\u00a0\u202f\u2009]|\r?\n|[-‐‑])$/.test(between);

function readFigure(text: string, tokens: readonly Word[], i: number): NumberReading | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'number') return undefined;
  const before = tokens[i - 1];
  const after = gap(text, tokens, i);
  const nothing = (next: number): NumberReading => ({ kind: 'cardinal', next });
  const isInName =
    before?.kind === 'word' &&
    (before.end === token.start ||
      (/^\p{Lu}{1,6}$/u.test(before.text) && /^[-‐‑]$/.test(text.slice(before.end, token.start))));
  const isClock = /^:$/.test(after) && tokens[i + 1]?.kind === 'number';
  if (isInName || isClock) return nothing(isClock ? i + 2 : i + 1);
  const fraction = vulgar(token);
  if (fraction !== undefined) return { value: fraction, kind: 'fraction', next: i + 1 };
  const value = figureValue(token.norm);
  if (value === undefined) return nothing(i + 1);
  const next = tokens[i + 1];
  if (next && after === '') {
    const part = vulgar(next);
    if (part !== undefined) return scaled(text, tokens, i + 1, value + part, 'cardinal');
    if (/^(?:st|nd|rd|th)$/.test(next.norm)) return { value, kind: 'ordinal', next: i + 2 };
    const short = shortScales.get(next.norm);
    if (short !== undefined && /^(?:\p{Ll}+|[A-Z]{1,2})$/u.test(next.text)) {
      const isMoney = /\p{Sc}$/u.test(text.slice(Math.max(0, token.start - 1), token.start));
      const isLength = next.text === 'm' && !isMoney && lengthWords.has(tokens[i + 2]?.norm ?? '');
      if (!isLength) return { value: value * short, kind: 'cardinal', next: i + 2, scale: short };
    }
    if (next.text === 's' || /^\p{Lu}/u.test(next.text)) return nothing(i + 2);
  }
  const slashed = readSlash(text, tokens, i, value);
  if (slashed) return slashed;
  const part = mixedPart(text, tokens, i + 1) ?? glyphPart(text, tokens, i);
  return scaled(text, tokens, part ? part.last : i, value + (part?.value ?? 0), 'cardinal');
}

/** `3 ½`: a part in a sign of its own behind figure `i`. */
function glyphPart(text: string, tokens: readonly Word[], i: number): MixedPart | undefined {
  const next = tokens[i + 1];
  const value = next && /^[ \u00a0\u202f\u2009-]$/.test(gap(text, tokens, i)) ? vulgar(next) : undefined;
  return value === undefined ? undefined : { value, last: i + 1 };
}

/** What a mixed number has beside its whole, and the last token of that. */
interface MixedPart {
  readonly value: number;
  readonly last: number;
}

/** `and a half`, `and three-quarters`, `and a third` before what is counted in parts (`times`, `percent`), from token `i` on. */
function mixedPart(text: string, tokens: readonly Word[], i: number): MixedPart | undefined {
  if (tokens[i]?.norm !== 'and' || !joins(gap(text, tokens, i - 1)) || !joins(gap(text, tokens, i)))
    return undefined;
  const above = /^an?$/.test(tokens[i + 1]!.norm) ? 1 : units.get(tokens[i + 1]!.norm);
  const part = above !== undefined && joins(gap(text, tokens, i + 1)) ? tokens[i + 2] : undefined;
  if (!part) return undefined;
  const named = fractions.get(part.norm) ?? pluralOrdinal(part.norm);
  // `two and a third times`; `two and a third man` are a pair and another.
  const isCounted = joins(gap(text, tokens, i + 2)) && /s$|^percent$|^per$/.test(tokens[i + 3]!.norm);
  const below = named ?? (above === 1 && isCounted ? ordinals.get(part.norm) : undefined);
  return below !== undefined && above! > 0 && above! < below
    ? { value: above! / below, last: i + 2 }
    : undefined;
}

/** `3/4`, and `2 3/4`. Other slashes are dates or names (`9/11`). */
function readSlash(
  text: string,
  tokens: readonly Word[],
  i: number,
  value: number,
): NumberReading | undefined {
  const part = (k: number): number | undefined => {
    const [a, b] = [tokens[k], tokens[k + 1]];
    if (a?.kind !== 'number' || b?.kind !== 'number' || gap(text, tokens, k) !== '/') return undefined;
    if (gap(text, tokens, k + 1) === '/') return undefined;
    const [above, below] = [Number(a.norm), Number(b.norm)];
    return above < below && [2, 3, 4, 5, 8, 10, 16].includes(below) ? above / below : undefined;
  };
  const own = part(i);
  if (own !== undefined) return { value: own, kind: 'fraction', next: i + 2 };
  const isMixed = /^[ \u00a0\u202f\u2009-]$/.test(gap(text, tokens, i)) && value < 1000;
  const rest = isMixed ? part(i + 1) : undefined;
  return rest === undefined ? undefined : scaled(text, tokens, i + 2, value + rest, 'cardinal');
}

/** The value of `½` and its like. */
function vulgar(token: Word): number | undefined {
  const m = /^(\d{1,2})\/(\d{1,2})$/.exec(token.norm);
  return token.kind === 'number' && m ? Number(m[1]) / Number(m[2]) : undefined;
}

/** `1234.5`; `1.000.000` as a million; nothing for `28.02.2025` and `1,50`. */
function figureValue(norm: string): number | undefined {
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(norm)) return Number(norm.replaceAll('.', ''));
  return /^\d{1,30}(?:\.\d{1,30})?$/.test(norm) ? Number(norm) : undefined;
}

/** A number and the scales behind its last token `i`: `4.2 billion`, `three hundred thousand`. */
function scaled(
  text: string,
  tokens: readonly Word[],
  i: number,
  value: number,
  kind: NumberReading['kind'],
): NumberReading {
  let at = i;
  let scale = 1;
  while (joins(gap(text, tokens, at))) {
    const factor = scales.get(tokens[at + 1]!.norm);
    if (factor === undefined) break;
    scale *= factor;
    at++;
  }
  // `a million and a half`
  const part = scale > 1 ? mixedPart(text, tokens, at + 1) : undefined;
  return {
    value: (value + (part?.value ?? 0)) * scale,
    kind,
    next: (part?.last ?? at) + 1,
    ...(scale > 1 && { scale }),
  };
}

/** A number in words that starts at token `i`. */
function readWords(text: string, tokens: readonly Word[], i: number): NumberReading | undefined {
  const norm = tokens[i]!.norm;
  if (!beginning.has(norm)) return undefined;
  if (norm === 'half' || norm === 'quarter') return readHalf(text, tokens, i);
  const hasArticle = norm === 'a' || norm === 'an';
  const next = joins(gap(text, tokens, i)) ? tokens[i + 1] : undefined;
  // `the hundred and thirty families`
  if (norm === 'the' && next && scales.has(next.norm)) {
    const whole = readCardinal(text, tokens, i);
    return whole && whole.next > i + 2 ? whole : undefined;
  }
  if (hasArticle) {
    if (next && scales.has(next.norm)) {
      const plain = scaled(text, tokens, i, 1, 'cardinal');
      // `a hundred and forty`, `a thousand three hundred`
      const whole = readCardinal(text, tokens, i);
      return whole && whole.next > plain.next ? whole : plain;
    }
    const below = next && (fractions.get(next.norm) ?? ordinals.get(next.norm));
    // `a tenth of its value`, `a tenth off its value`, `a third more`
    if (below && below > 1 && /^(?:of|off|more|less|fewer|lower|higher)$/.test(tokens[i + 2]?.norm ?? ''))
      return fractionOf(text, tokens, i + 1, 1 / below);
    // `fell by a tenth`, `a fifth less`; `a fifth man` is another.
    // and `less than a tenth was saffron`
    const isShare = bounding.test(tokens[i - 1]?.norm ?? '') && finite.test(tokens[i + 2]?.norm ?? '');
    if (below && below > 2 && (isShare || (endsPhrase(text, tokens, i + 1) && isMeasure(text, tokens, i))))
      return { value: 1 / below, kind: 'fraction', next: i + 2 };
    return undefined;
  }
  const ordinal = ordinals.get(norm);
  if (ordinal !== undefined) {
    const isUnit = norm === 'second' && tokens[i - 1]?.kind === 'number';
    return isUnit ? { kind: 'ordinal', next: i + 1 } : { value: ordinal, kind: 'ordinal', next: i + 1 };
  }
  return units.has(norm) || tens.has(norm) ? readCardinal(text, tokens, i) : undefined;
}

/** Words that a number in words may begin with. */
const beginning: ReadonlySet<string> = new Set([
  ...['half', 'quarter', 'a', 'an', 'the'],
  ...[ordinals, units, tens].flatMap((words) => [...words.keys()]),
]);

const bounding = /^(?:than|about|nearly|almost|over|under|roughly|only|least|most)$/;
const finite = /^(?:is|are|was|were|has|have|had|will|would)$/;

/** Words that begin no noun: behind `a fifth` they tell that it is a part. */
const behindPart =
  /^(?:in|on|to|less|more|fewer|lower|higher|smaller|larger|longer|shorter|cheaper|since|from|than|after|before|over|while|and|but|by|at|during|compared|as|when|because|which)$/;

/** What stands before an amount. */
const beforeAmount =
  /^(?:by|than|about|nearly|almost|over|under|around|roughly|some|to|from|just|only|least|most|exactly|another|for|of|is|was|were|are|at|up|down|fell|rose|as|or|and|costs?|cut|lose|lost|with|pays?|paid|paying|covers?|covered|owns?|owned|holds?|held|contributes?|contributed)$/;

/** `fell by a fifth.`; `A fourth, a violin, turned up`: before a stop only what stands behind a word of measure is a part. */
function isMeasure(text: string, tokens: readonly Word[], i: number): boolean {
  return joins(gap(text, tokens, i + 1)) || beforeAmount.test(tokens[i - 1]?.norm ?? '');
}

/** Whether nothing that can be counted follows a token. */
function endsPhrase(text: string, tokens: readonly Word[], i: number): boolean {
  const next = tokens[i + 1];
  return !next || !joins(gap(text, tokens, i)) || behindPart.test(next.norm);
}

/** `half`, `half a million`, `half of`, `quarter of a million`; not `half-hearted`. */
function readHalf(text: string, tokens: readonly Word[], i: number): NumberReading | undefined {
  const value = 1 / fractions.get(tokens[i]!.norm)!;
  const isNamed = tokens[i]!.norm === 'half' || tokens[i + 1]?.norm === 'of';
  if (!isNamed || gap(text, tokens, i) === '-') return undefined;
  return fractionOf(text, tokens, i, value);
}

/** A fraction whose last token is `i`, and the scale that it is of: `half a million`, `a third of a billion`. */
function fractionOf(text: string, tokens: readonly Word[], i: number, value: number): NumberReading {
  let at = i + 1;
  if (tokens[at]?.norm === 'of') at++;
  if (tokens[at]?.norm === 'a' && scales.has(tokens[at + 1]?.norm ?? '') && joins(gap(text, tokens, at)))
    return scaled(text, tokens, at, value, 'cardinal');
  return { value, kind: 'fraction', next: i + 1 };
}

function readCardinal(text: string, tokens: readonly Word[], i: number): NumberReading | undefined {
  let at = i;
  let total = 0;
  let current = 0;
  let scale = 1;
  let last: 'none' | 'unit' | 'ten' | 'scale' = 'none';
  for (;;) {
    const norm = tokens[at]!.norm;
    const unit = at === i && /^(?:an?|the)$/.test(norm) ? 1 : units.get(norm);
    const ten = tens.get(norm);
    const factor = scales.get(norm);
    const ordinal = ordinals.get(norm);
    if (unit !== undefined && (last !== 'ten' || (unit > 0 && unit < 10)) && last !== 'unit') {
      current += unit;
      last = 'unit';
    } else if (ten !== undefined && (last === 'none' || last === 'scale')) {
      current += ten;
      last = 'ten';
    } else if (isYear(current, total, unit ?? ten, at - i)) {
      current = current * 100 + (unit ?? ten)!;
      last = ten === undefined ? 'unit' : 'ten';
    } else if (factor !== undefined && last !== 'none') {
      scale = factor;
      if (factor <= 100) current *= factor;
      else {
        total += current * factor;
        current = 0;
      }
      last = 'scale';
    } else if (ordinal !== undefined && last !== 'none') {
      return withOrdinal(text, tokens, at, total + current, ordinal, last);
    } else break;
    if (!joins(gap(text, tokens, at))) return finish(at + 1);
    at++;
    if (last !== 'scale' || tokens[at]!.norm !== 'and' || !joins(gap(text, tokens, at))) continue;
    const next = tokens[at + 1]!.norm;
    if (!units.has(next) && !tens.has(next)) break;
    at++;
  }
  return finish(at);

  function finish(next: number): NumberReading | undefined {
    const value = total + current;
    // `two and a half million`; `two million and a half`
    const part = mixedPart(text, tokens, next);
    if (part) return scaled(text, tokens, part.last, value + part.value * scale, 'cardinal');
    const below = fractions.get(tokens[next]?.norm ?? '') ?? pluralOrdinal(tokens[next]?.norm);
    if (below !== undefined && value > 0 && value < 100 && joins(gap(text, tokens, next - 1)))
      return fractionOf(text, tokens, next, value / below);
    if (value === 1 && next === i + 1 && isPronoun(tokens[i - 1], tokens[next], text)) return undefined;
    return { value, kind: 'cardinal', next, ...(scale > 1 && { scale }) };
  }
}

/** `nineteen ninety-nine`, `twenty twenty-five`: two numbers below a hundred that make a year. */
function isYear(current: number, total: number, second: number | undefined, wordsBefore: number): boolean {
  return (
    second !== undefined && second >= 10 && total === 0 && wordsBefore === 1 && current >= 11 && current <= 20
  );
}

/** `twenty-first`, `two hundredth`; `one third`. */
function withOrdinal(
  text: string,
  tokens: readonly Word[],
  at: number,
  value: number,
  ordinal: number,
  last: string,
): NumberReading {
  if (last === 'ten' && ordinal < 10) return { value: value + ordinal, kind: 'ordinal', next: at + 1 };
  if (last === 'scale') return { value: value + ordinal, kind: 'ordinal', next: at + 1 };
  if (ordinal >= 100) return { value: value * ordinal, kind: 'ordinal', next: at + 1 };
  if (value === 1 && ordinal > 2) return fractionOf(text, tokens, at, 1 / ordinal);
  return { value, kind: 'cardinal', next: at };
}

function pluralOrdinal(norm: string | undefined): number | undefined {
  // `seven seconds` is a time: halves are no seconds.
  return norm?.endsWith('s') && norm !== 'seconds' && norm !== 'firsts'
    ? ordinals.get(norm.slice(0, -1))
    : undefined;
}

/** `one` as a pronoun: `no one`, `one of them`, `one who`, at the end of a sentence. */
function isPronoun(before: Word | undefined, after: Word | undefined, text: string): boolean {
  if (before && pronounBefore.has(before.norm)) return true;
  return (
    !after ||
    pronounAfter.has(after.norm) ||
    /^['’.,;:!?]/.test(text.slice(after.start - 2, after.start).trim())
  );
}
