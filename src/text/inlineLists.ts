import { whiteSpace } from './characterClass.js';
import type { Span } from './span.js';

/**
 * Starts of the entries of lists that run on in one paragraph (`1. Eggs 2. Milk`, `a) eggs b) milk`, `i. Eggs ii.
 * Milk`, `• eggs • milk`), and of what follows such a list on a new line. In order; empty where there are none.
 *
 * A list begins where the paragraph does, or, from its first number, behind a full stop (`isAbbreviation` tells one
 * of those: in `on Jan. 1. Then` none begins). It has at least two entries, in order and with words between.
 * Capital letters need a bracket, since `J. Poe met K. Ruiz` is no list. Linear time.
 */
export function listStarts(
  text: string,
  within: Span,
  isAbbreviation: (token: string) => boolean,
): readonly number[] {
  const paragraph = text.slice(within.start, within.end);
  let first = 0;
  while (first < paragraph.length && isSpace(paragraph, first)) first++;
  const bullet = paragraph[first] ?? '';
  const starts =
    bullet !== '' && bullets.includes(bullet)
      ? bulletStarts(paragraph, bullet)
      : orderedStarts(paragraph, isAbbreviation);
  return starts.map((at) => at + within.start);
}

const bullets = '•⁃‣◦▪·';

function bulletStarts(text: string, bullet: string): number[] {
  const starts: number[] = [];
  for (let i = text.indexOf(bullet); i >= 0; i = text.indexOf(bullet, i + 1)) {
    if (i === 0 || /\s/.test(text[i - 1]!)) starts.push(i);
  }
  return starts.length > 1 ? starts : [];
}

interface Marker {
  readonly at: number;
  readonly end: number;
  /** Style and what closes it: figures, letters or Roman numerals. */
  readonly kind: string;
  readonly value: number;
}

const marker = /(?:^|(?<=\s))(?:(\d{1,3})|([a-zA-Z])|([ivx]{2,5}|[IVX]{2,5}))(\.\)|\.|\))(?=\s)/g;

/**
 * Whether a text may have two markers: whether full stops or brackets before white space stand behind figures, a letter or Roman numerals at
 * least twice. Most paragraphs have none, and looking for them by the expression takes as long as splitting the paragraph.
 */
function mayHaveMarkers(text: string): boolean {
  let found = 0;
  for (const mark of '.)') {
    for (let i = text.indexOf(mark, 1); i >= 0; i = text.indexOf(mark, i + 1)) {
      if (!isSpace(text, i + 1) || !mayEndMark(text, i - 1)) continue;
      let start = i;
      while (start > 0 && i - start < 7 && !isSpace(text, start - 1)) start--;
      if (i - start < 7 && mayMark.test(text.slice(start, i)) && ++found > 1) return true;
    }
  }
  return false;
}

/** Whether what ends with this unit may be figures, a letter by itself or Roman numerals: most words are told by their last letter. */
function mayEndMark(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  const isLetter = (unit > 64 && unit < 91) || (unit > 96 && unit < 123);
  return !isLetter || i === 0 || isSpace(text, i - 1) || 'ivxIVX'.includes(text[i]!);
}

/** What stands before the last sign of a {@link marker}. */
const mayMark = /^(?:\d{1,3}|[a-zA-Z]|[ivx]{2,5}|[IVX]{2,5})\.?$/;

function isSpace(text: string, i: number): boolean {
  return whiteSpace[text.charCodeAt(i)] === 1;
}

function orderedStarts(text: string, isAbbreviation: (token: string) => boolean): number[] {
  if (!mayHaveMarkers(text)) return [];
  const markers = [...text.matchAll(marker)].flatMap(readMarkers);
  const places = new Map<string, { readonly list: Marker[]; passed: number }>();
  for (const m of markers) {
    const same = places.get(`${m.kind} ${m.value}`);
    if (same) same.list.push(m);
    else places.set(`${m.kind} ${m.value}`, { list: [m], passed: 0 });
  }
  // Places are visited in order, so that each is passed once.
  const following = (m: Marker): Marker | undefined => {
    const rivals = places.get(`${m.kind} ${m.value + 1}`);
    if (!rivals) return undefined;
    while (rivals.passed < rivals.list.length && rivals.list[rivals.passed]!.at < m.end) rivals.passed++;
    const next = rivals.list[rivals.passed];
    return next && /\S/.test(text.slice(m.end, Math.min(next.at, m.end + 100))) ? next : undefined;
  };
  const starts: number[] = [];
  let from = 0;
  let later = 0;
  for (const m of markers) {
    if (m.at < from) continue;
    const isFirst = text.slice(0, Math.min(m.at, 100)).trim() === '' && m.at < 100;
    const startsList =
      isFirst || ((m.value === 1 || m.kind.endsWith(')')) && mayFollow(text, m, from, isAbbreviation));
    if (!startsList) continue;
    let entry = following(m);
    if (!entry) continue;
    starts.push(m.at);
    for (; entry; entry = following(entry)) {
      starts.push(entry.at);
      from = entry.end;
    }
    while (later < markers.length && markers[later]!.at < from) later++;
    const end = lastEntryEnd(text, from);
    if (end !== undefined && end <= (markers[later]?.at ?? text.length)) {
      starts.push(end);
      from = end;
    }
  }
  return starts;
}

/** Where the line of the last entry ends, if a sentence starts on the next. */
function lastEntryEnd(text: string, from: number): number | undefined {
  const ahead = text.slice(from, from + 300);
  const end = /(?<![\r\n])[\r\n]\s*(?=\p{Lu})/u.exec(ahead);
  return end ? from + end.index + end[0].length : undefined;
}

/** Behind a full stop that ends a sentence, or behind the last entry of a list. */
function mayFollow(
  text: string,
  m: Marker,
  from: number,
  isAbbreviation: (token: string) => boolean,
): boolean {
  const before = text.slice(Math.max(0, m.at - 40), m.at).trimEnd();
  if (/[!?]["”’')]?$/.test(before)) return true;
  const token = /(?<!\S)(\S*)\.["”’')]?$/.exec(before)?.[1];
  if (token !== undefined) return !isAbbreviation(token.toLowerCase()) && !/(?:^|\.)\p{L}$/u.test(token);
  return from > 0 && m.at - from < 200;
}

/** `i.` may be a letter or a numeral: both are tried. */
function readMarkers(m: RegExpMatchArray): Marker[] {
  const [whole, figure, letter, roman, close] = m;
  const at = m.index!;
  const made = (kind: string, value: number): Marker => ({
    at,
    end: at + whole.length,
    kind: kind + close,
    value,
  });
  if (figure !== undefined) return [made('1', Number(figure))];
  if (roman !== undefined) return [made(roman === roman.toLowerCase() ? 'i' : 'I', romanValue(roman))];
  const isSmall = letter === letter!.toLowerCase();
  const found: Marker[] = [];
  if (/[ivxIVX]/.test(letter!)) found.push(made(isSmall ? 'i' : 'I', romanValue(letter!)));
  if (isSmall || close !== '.')
    found.push(made(isSmall ? 'a' : 'A', letter!.toLowerCase().charCodeAt(0) - 96));
  return found;
}

function romanValue(numeral: string): number {
  const values = [...numeral.toLowerCase()].map((c) => ({ i: 1, v: 5, x: 10 })[c] ?? 0);
  return values.reduce((sum, v, i) => sum + (v < (values[i + 1] ?? 0) ? -v : v), 0);
}
