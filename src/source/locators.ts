import type { Span } from '../text/span.js';
import type { Source } from './model.js';

/** The spellings that CSL and Pandoc know for the labels that our readers give. */
const labels: readonly (readonly [RegExp, string])[] = [
  [/^(?:paragraphs?|paras?\.?|¶+)\s*/iu, 'para. '],
  [/^(?:pages?|pp?\.?)\s*/iu, 'p. '],
  [/^(?:sections?|secs?\.?|§+)\s*/iu, 'sec. '],
];

/** Label and rest of a locator as written; no label: all of it is the rest. */
function split(written: string): { label: string; rest: string } {
  const text = written.trim();
  for (const [pattern, label] of labels) {
    const match = pattern.exec(text);
    if (match) return { label, rest: text.slice(match[0].length) };
  }
  return { label: '', rest: text };
}

/** The longest range of a locator that is read number by number (`paras. 3–12`). */
const longestRange = 200;

/** `8`, `8, 10`, `8–10`, `8 and 10` as numbers; `undefined` for anything else. */
function numbersIn(rest: string): number[] | undefined {
  const numbers: number[] = [];
  for (const part of rest.split(/[,;&]|\band\b/)) {
    const m = /^(\d{1,6})(?:\s*[-–—]{1,2}\s*(\d{1,6}))?$/.exec(part.trim());
    if (!m) return undefined;
    const first = Number(m[1]);
    let last = m[2] === undefined ? first : Number(m[2]);
    // `123–6` is 123 to 126.
    if (last < first) last = Number(m[1]!.slice(0, m[1]!.length - m[2]!.length) + m[2]);
    if (last < first || last - first > longestRange) return undefined;
    for (let n = first; n <= last; n++) numbers.push(n);
  }
  return numbers;
}

/**
 * Where a locator as written (`para. 8`, `paragraph 8`, `¶ 8`, `paras. 8–10`) leads in a source: the paragraphs, from
 * the first to the last of them. `undefined` where the source has no such place.
 *
 * @example findLocator(source, 'paras. 2-3')
 */
export function findLocator(source: Source, written: string): Span | undefined {
  const places = findPlaces(source, written);
  const first = places?.[0];
  return first && { start: first.start, end: places.at(-1)!.end };
}

/** Whether words of a source lie in what a locator names; `undefined` where the source has no such place. */
export function locatorCovers(source: Source, written: string, words: Span): boolean | undefined {
  return findPlaces(source, written)?.some((p) => p.start < words.end && words.start < p.end);
}

function findPlaces(source: Source, written: string): Span[] | undefined {
  const { label, rest } = split(written);
  const numbers = label === '' ? undefined : numbersIn(rest);
  const wanted = new Set(numbers ? numbers.map((n) => `${label}${n}`) : [label + rest]);
  const found: Span[] = [];
  for (const line of source.lines) {
    if (!wanted.has(line.locator)) continue;
    const paragraph = source.paragraphs[line.paragraph - 1] ?? line;
    if (found.at(-1)?.start !== paragraph.start) found.push({ start: paragraph.start, end: paragraph.end });
  }
  return found.length > 0 ? found : undefined;
}
