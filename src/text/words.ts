import { Class, classAt, classes } from './characterClass.js';
import type { Span } from './span.js';
import {
  acronym,
  beginText,
  letterCodes,
  lettersAtOnce,
  type Spelling,
  spellingAt,
  spellingOf,
  spellingOfLetters,
} from './spellings.js';

/** A word or figure of a text. */
export interface Word extends Span {
  /** As written. */
  readonly text: string;
  /**
   * What two spellings of one word share: lower-cased NFKC, with straight apostrophes (`don't`), without soft hyphens
   * and zero-width characters, without a possessive `'s`; a figure without its thousands separators. An acronym loses
   * its full stops (`N.A.T.O.`, `NATO`: `nato`), unless another word would be left (`U.S.` and `US`: `u.s`, and not
   * the pronoun `us`).
   */
  readonly norm: string;
  /** Porter2 stem of `norm`; of a figure, the figure. */
  readonly stem: string;
  readonly kind: 'word' | 'number';
}

/**
 * The words of `text` (within `within`, default all of it), in order. Hyphens part words (`30-day`: `30`, `day`);
 * apostrophes between letters do not (`don't`); figures and the letters glued to them part (`3bn`: `3`, `bn`; `½` is
 * a figure by itself). Chinese and Japanese characters are a word each, since nothing parts words there. Signs
 * (`$`, `%`) belong to no word: `numbers.ts` reads them. Linear time.
 *
 * @example words('The U.S. won’t pay 1,000').map((w) => w.norm) // ['the', 'u.s', "won't", 'pay', '1000']
 */
export function words(text: string, within: Span = { start: 0, end: text.length }): Word[] {
  const { length, starts, ends, ids } = scanWords(text, within);
  const found: Word[] = new Array(length);
  for (let i = 0; i < length; i++) {
    const { text: written, norm, stem, kind } = spellingOf(ids[i]!);
    found[i] = { start: starts[i]!, end: ends[i]!, text: written, norm, stem, kind };
  }
  return found;
}

/** Words in columns: of each where it stands and the id of its spelling (`spellingOf`). Valid up to the next call. */
export interface ScannedWords {
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly ids: Int32Array;
}

let starts = new Uint32Array(4096);
let ends = new Uint32Array(4096);
let ids = new Int32Array(4096);

/** Numbers of the words that may be acronyms in capitals. */
const inDoubt: number[] = [];

/** The same as {@link words}, for who reads millions of them: no object is made for a word. */
export function scanWords(text: string, within: Span = { start: 0, end: text.length }): ScannedWords {
  const limit = Math.min(within.end, text.length);
  let length = 0;
  inDoubt.length = 0;
  beginText();
  for (let i = Math.max(0, within.start); i < limit; ) {
    let letter = letterCodes[text.charCodeAt(i)]!;
    const here = letter > 0 ? Class.letter : classAt(text, i);
    if (here === Class.other || here === Class.joiner) {
      i++;
      continue;
    }
    if (length === starts.length) lengthen();
    let end = i;
    if (letter > 0) {
      // Most words are short, in letters of ASCII, and end at a space or a mark: those are told by their letters, gathered on the way.
      let a = 0;
      let b = 0;
      let c = 0;
      let stop = Math.min(limit, end + lettersAtOnce);
      for (; end < stop; end++) {
        letter = letterCodes[text.charCodeAt(end)]!;
        if (letter === 0) break;
        a = (a << 6) | letter;
      }
      stop = letter > 0 ? Math.min(limit, end + lettersAtOnce) : end;
      for (; end < stop; end++) {
        letter = letterCodes[text.charCodeAt(end)]!;
        if (letter === 0) break;
        b = (b << 6) | letter;
      }
      stop = letter > 0 ? Math.min(limit, end + lettersAtOnce) : end;
      for (; end < stop; end++) {
        letter = letterCodes[text.charCodeAt(end)]!;
        if (letter === 0) break;
        c = (c << 6) | letter;
      }
      if (isEnd(text, i, end, limit)) ids[length] = spellingOfLetters(a, b, c, text, i, end, normOf);
      else {
        end = wordEnd(text, i, limit);
        ids[length] = spellingAt(text, i, end, 'word', normOf);
      }
      if (end - i > 1 && text.charCodeAt(i + 1) < 91) inDoubt.push(length);
    } else if (here === Class.letter || here === Class.capital) {
      end = wordEnd(text, i, limit);
      ids[length] = spellingAt(text, i, end, 'word', normOf);
    } else {
      end = figureEnd(text, i, here, limit);
      ids[length] =
        here === Class.ideograph
          ? spellingAt(text, i, end, 'word', normOf)
          : spellingAt(text, i, end, 'number', figure);
    }
    starts[length] = i;
    ends[length] = end;
    length++;
    i = end;
  }
  readAcronyms(length);
  return { length, starts, ends, ids };
}

/** Whether a word ends where its letters of ASCII do: not at an apostrophe, in an acronym, at another letter or a character not met before. */
function isEnd(text: string, start: number, end: number, limit: number): boolean {
  if (end >= limit) return true;
  const unit = text.charCodeAt(end);
  if (unit === 46) return end > start + 1;
  const here = classes[unit];
  return (here === Class.other && !isApostrophe(unit)) || here === Class.digit;
}

function lengthen(): void {
  const [oldStarts, oldEnds, oldIds] = [starts, ends, ids];
  const size = oldStarts.length * 2;
  [starts, ends, ids] = [new Uint32Array(size), new Uint32Array(size), new Int32Array(size)];
  starts.set(oldStarts);
  ends.set(oldEnds);
  ids.set(oldIds);
}

/** End of letters with their marks, with apostrophes and zero-width characters between them; or of an acronym. */
function wordEnd(text: string, start: number, limit: number): number {
  const acronym = acronymEnd(text, start, limit);
  if (acronym > 0) return acronym;
  let i = start;
  while (i < limit) {
    const c = classAt(text, i);
    if (c === Class.letter || c === Class.capital) i += text.codePointAt(i)! > 0xffff ? 2 : 1;
    else if ((c === Class.joiner || isApostrophe(text.charCodeAt(i))) && i + 1 < limit) {
      let next = i + 1;
      if (c === Class.joiner) while (next < limit && classAt(text, next) === Class.joiner) next++;
      const after = next < limit ? classAt(text, next) : Class.other;
      if (after !== Class.letter && after !== Class.capital) return i;
      i = next;
    } else return i;
  }
  return Math.min(i, limit);
}

function isApostrophe(c: number): boolean {
  return c === 39 || c === 0x2019;
}

/**
 * End of `U.S.`, `U.S.A`, `a.m.`: single letters with full stops, with a possessive `’s`; 0 if there is none. Small
 * letters need the last full stop, since `e.g` inside an address is none.
 */
function acronymEnd(text: string, start: number, limit: number): number {
  if (text.charCodeAt(start + 1) !== 46) return 0;
  const isCapital = classAt(text, start) === Class.capital;
  let i = start;
  let letters = 0;
  while (i < limit && letters < 12) {
    const c = classAt(text, i);
    if (c !== Class.capital && (isCapital || c !== Class.letter)) break;
    letters++;
    i++;
    if (i >= limit || text.charCodeAt(i) !== 46) {
      const next = i < limit ? classAt(text, i) : Class.other;
      const goesOn = next === Class.letter || next === Class.capital || next === Class.digit;
      return letters > 1 && isCapital && !goesOn ? withPossessive(text, i, limit) : 0;
    }
    i++;
  }
  if (letters < 2) return 0;
  const next = i < limit ? classAt(text, i) : Class.other;
  if (next === Class.letter || next === Class.capital || next === Class.digit) return 0;
  return withPossessive(text, i, limit);
}

function withPossessive(text: string, at: number, limit: number): number {
  if (at + 1 >= limit || !isApostrophe(text.charCodeAt(at)) || text[at + 1] !== 's') return at;
  const next = at + 2 < limit ? classAt(text, at + 2) : Class.other;
  return next === Class.letter || next === Class.capital ? at : at + 2;
}

/** End of digits with single full stops and commas between them; other figures (`½`, `²`) stand alone. */
function figureEnd(text: string, start: number, here: Class, limit: number): number {
  const size = text.codePointAt(start)! > 0xffff ? 2 : 1;
  if (here !== Class.digit) return Math.min(start + size, limit);
  let i = start + size;
  while (i < limit) {
    if (classAt(text, i) === Class.digit) i += text.codePointAt(i)! > 0xffff ? 2 : 1;
    else if (isSeparator(text.charCodeAt(i)) && i + 1 < limit && classAt(text, i + 1) === Class.digit) i++;
    else break;
  }
  return Math.min(i, limit);
}

function isSeparator(c: number): boolean {
  return c === 44 || c === 46;
}

function figure(written: string): string {
  return written
    .normalize('NFKC')
    .replace('\u2044', '/')
    .replace(/,(?=\d{3}(?!\d))/g, '');
}

/** Acronyms that another word would be without full stops. */
const readsAsWord: ReadonlySet<string> = new Set(
  'us it who am is in or as at so no do me an on be by he we if to up of all not aids'.split(' '),
);

/** Those of them that are also written in capitals without full stops. */
const inCapitals: ReadonlySet<string> = new Set(['US', 'IT', 'WHO', 'AIDS']);

/** `US`, `IT`, `WHO` in capitals are acronyms, but not among other words in capitals, `WHO WON IT` (`US` always). */
function readAcronyms(length: number): void {
  const at = (i: number) => (i >= 0 && i < length ? spellingOf(ids[i]!) : undefined);
  for (const i of inDoubt) {
    const { text } = at(i)!;
    if (text.length > 6) continue;
    const base = text.replace(/['’]s$/, '');
    if (!inCapitals.has(base)) continue;
    if (base !== 'US' && (isShouted(at(i - 1)) || isShouted(at(i + 1)))) continue;
    ids[i] = acronym(text, [...base.toLowerCase()].join('.'));
  }
}

function isShouted(word: Spelling | undefined): boolean {
  return word !== undefined && /^\p{Lu}{2,}$/u.test(word.text);
}

function normOf(written: string): string {
  if (/^[a-zA-Z]+$/.test(written)) return written.toLowerCase();
  const folded = written
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/(.)'s$/, '$1');
  if (!/^(?:\p{L}\.)+\p{L}?\.?$/u.test(folded)) return folded;
  const letters = folded.replace(/\./g, '');
  return readsAsWord.has(letters) ? [...letters].join('.') : letters;
}
