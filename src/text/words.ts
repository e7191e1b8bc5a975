import type { Span } from './span.js';
import { Stemmer } from './stem.js';

/** A word or figure of a text. */
export interface Word extends Span {
  /** As written. */
  readonly text: string;
  /**
   * Lower-cased NFKC, with straight apostrophes, without a possessive `'s`, a figure without its thousands
   * separators: what two spellings of one word share. An acronym loses its full stops (`N.A.T.O.`, `NATO`: `nato`),
   * unless a common word would be left (`U.S.` and `US`: `u.s`).
   */
  readonly norm: string;
  /** Porter2 stem of `norm`; of a figure, the figure. */
  readonly stem: string;
  readonly kind: 'word' | 'number';
}

/** Letters with their marks and inner apostrophes; acronyms with full stops; figures with separators. */
const pattern = /(?:\p{Lu}\.){2,}(?!\p{L})|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** Acronyms that would read as another word in lower case. */
const readsAsWord = new Set([
  'us',
  'it',
  'who',
  'am',
  'is',
  'in',
  'or',
  'as',
  'at',
  'so',
  'no',
  'do',
  'me',
  'an',
  'on',
  'aids',
]);

/**
 * The words of `text` (within `within`, default all of it), in order. Hyphens part words (`30-day`: `30`, `day`);
 * apostrophes do not (`don't`); figures and the letters glued to them part (`3bn`: `3`, `bn`). Linear time.
 *
 * @example words('The U.S. won’t pay 1,000').map((w) => w.norm) // ['the', 'u.s', "won't", 'pay', '1000']
 */
export function words(text: string, within: Span = { start: 0, end: text.length }): Word[] {
  const found: Word[] = [];
  pattern.lastIndex = within.start;
  for (let m = pattern.exec(text); m && m.index < within.end; m = pattern.exec(text)) {
    const end = Math.min(m.index + m[0].length, within.end);
    const written = end === m.index + m[0].length ? m[0] : m[0].slice(0, end - m.index);
    const kind = /^\p{N}/u.test(written) ? 'number' : 'word';
    const norm =
      kind === 'number' ? written.normalize('NFKC').replace(/,(?=\d{3}(?!\d))/g, '') : normOf(written);
    found.push({
      start: m.index,
      end,
      text: written,
      norm,
      stem: kind === 'number' ? norm : Stemmer.stem(norm),
      kind,
    });
  }
  return found;
}

const ascii = /^[a-zA-Z]+$/;

function normOf(written: string): string {
  if (ascii.test(written)) {
    const lower = written.toLowerCase();
    return lower !== written && written === written.toUpperCase() && readsAsWord.has(lower) && lower !== 'i'
      ? [...lower].join('.')
      : lower;
  }
  const folded = written.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'");
  if (/^(?:\p{L}\.){2,}$/u.test(folded)) {
    const letters = folded.replace(/\./g, '');
    return readsAsWord.has(letters) ? [...letters].join('.') : letters;
  }
  return folded.replace(/'s$/, '');
}
