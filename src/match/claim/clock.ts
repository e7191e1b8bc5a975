import type { Term } from './terms.js';

/**
 * The time of day that a number is of, in minutes from noon or midnight: of `06.51`, `18:30`, `at 6.30`, `half past six`, `quarter
 * to seven`, `at twenty to seven`; `undefined` of other numbers.
 */
export function clockAt(terms: readonly Term[], at: number): number | undefined {
  const { text, quantity } = terms[at]!;
  const [before, beforeThat] = [terms[at - 1]?.norm ?? '', terms[at - 2]?.norm ?? ''];
  const figures = /^([01]?\d|2[0-3])([.:])([0-5]\d)$/.exec(text);
  if (figures && quantity?.unit === undefined) {
    // `6.30` may be an amount.
    const isSure = figures[2] === ':' || figures[1]!.length === 2;
    if (!isSure && !/^(?:at|until|till|by|from|before|after|around|about)$/.test(before)) return undefined;
    return (Number(figures[1]) % 12) * 60 + Number(figures[3]);
  }
  // `at thirteen minutes to ten`
  if (quantity && terms[at + 1]?.norm === 'minutes' && /^(?:past|to)$/.test(terms[at + 2]?.norm ?? '')) {
    const hour = terms[at + 3]?.quantity?.value;
    if (hour !== undefined && hour <= 12)
      return ((hour % 12) * 60 + (terms[at + 2]!.norm === 'to' ? -1 : 1) * quantity.value + 720) % 720;
  }
  // `twenty` of `at twenty to seven`
  if (isMinutes(terms, at) && /^(?:past|to)$/.test(terms[at + 1]?.norm ?? '') && terms[at + 2]?.quantity)
    return clockAt(terms, at + 2);
  if (quantity === undefined || quantity.value > 12 || !/^(?:past|to)$/.test(before)) return undefined;
  const minutes = isMinutes(terms, at - 2) ? terms[at - 2]!.quantity!.value : undefined;
  const part = beforeThat === 'half' ? 30 : beforeThat === 'quarter' ? 15 : minutes;
  if (part === undefined) return undefined;
  return ((quantity.value % 12) * 60 + (before === 'to' ? -part : part) + 720) % 720;
}

/** Whether a number is of minutes before or after an hour: `at twenty to seven`; `ten to twelve people` are as many. */
function isMinutes(terms: readonly Term[], at: number): boolean {
  return (
    /^(?:5|10|20|25)$/.test(String(terms[at]?.quantity?.value)) &&
    /^(?:at|until|till|by|from|before|after|around|about|just)$/.test(terms[at - 1]?.norm ?? '')
  );
}
