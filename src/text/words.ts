import { Class, classAt } from './characterClass.js';
import type { Span } from './span.js';
import { Stemmer } from './stem.js';

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
  const found: Word[] = [];
  const limit = Math.min(within.end, text.length);
  for (let i = Math.max(0, within.start); i < limit; ) {
    const here = classAt(text, i);
    if (here === Class.other || here === Class.joiner) {
      i++;
      continue;
    }
    const isLetter = here === Class.letter || here === Class.capital;
    const end = isLetter ? wordEnd(text, i, limit) : figureEnd(text, i, here, limit);
    const written = text.slice(i, end);
    const { norm, stem } = isLetter || here === Class.ideograph ? lookUp(written) : figure(written);
    const kind = isLetter || here === Class.ideograph ? 'word' : 'number';
    found.push({ start: i, end, text: written, norm, stem, kind });
    i = end;
  }
  return withAcronyms(found);
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

function figure(written: string): { norm: string; stem: string } {
  const norm = written
    .normalize('NFKC')
    .replace('\u2044', '/')
    .replace(/,(?=\d{3}(?!\d))/g, '');
  return { norm, stem: norm };
}

/** Acronyms that another word would be without full stops. */
const readsAsWord: ReadonlySet<string> = new Set(
  'us it who am is in or as at so no do me an on be by he we if to up of all not aids'.split(' '),
);

/** Those of them that are also written in capitals without full stops. */
const inCapitals: ReadonlySet<string> = new Set(['US', 'IT', 'WHO', 'AIDS']);

/** `US`, `IT`, `WHO` in capitals are acronyms, but not among other words in capitals, `WHO WON IT` (`US` always). */
function withAcronyms(found: Word[]): Word[] {
  for (let i = 0; i < found.length; i++) {
    const word = found[i]!;
    if (word.text.length > 6 || !(word.text.charCodeAt(1) < 91)) continue;
    const base = word.text.replace(/['’]s$/, '');
    if (!inCapitals.has(base)) continue;
    if (base !== 'US' && (isShouted(found[i - 1]) || isShouted(found[i + 1]))) continue;
    const norm = [...base.toLowerCase()].join('.');
    found[i] = { ...word, norm, stem: norm };
  }
  return found;
}

function isShouted(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}{2,}$/u.test(word.text);
}

/** Norm and stem by spelling. Keys are copies: a slice of a source would keep the whole source alive. */
const known = new Map<string, { norm: string; stem: string }>();
const mostKnown = 50_000;

function lookUp(written: string): { norm: string; stem: string } {
  const entry = known.get(written);
  if (entry !== undefined) return entry;
  const key = ` ${written}`.slice(1);
  const norm = normOf(key);
  const made = { norm, stem: Stemmer.stem(norm) };
  if (written.length > 64) return made;
  if (known.size >= mostKnown) known.clear();
  known.set(key, made);
  return made;
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
