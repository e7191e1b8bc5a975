import type { Span } from '../../text/span.js';
import type { Piece } from './pattern.js';

/** A piece of a quotation, found in the folded source. */
export interface Found extends Span {
  /** Offset in the piece of a first letter whose case was changed without brackets. */
  readonly caseAt: number | undefined;
  /** Units of punctuation at the beginning of the piece that were left out. */
  readonly skipped: number;
}

/** One way to write a piece that the contract allows. */
interface Variant {
  readonly text: string;
  readonly caseAt: number | undefined;
  readonly skipped: number;
}

/**
 * Finds one piece of a quotation, from left to right: as it is; with the other case of the first letter, marked by
 * brackets or not (the latter is told as a difference: most house styles change it in silence, the contract asks for
 * brackets); without the punctuation that a closing mark or an elision may take in or leave out.
 *
 * Remembers what it found last, so that looking from ever later places costs one pass over the text.
 */
export class PieceFinder {
  readonly #text: string;
  readonly #variants: readonly Variant[];
  /** What the last search from an offset found for each variant; -1: nothing from there on. */
  readonly #last: { from: number; at: number }[];

  /** @param endsOpen whether the piece ends the quotation or stands before an elision */
  constructor(text: string, piece: Piece, endsOpen: boolean) {
    this.#text = text;
    this.#variants = variantsOf(piece, endsOpen);
    this.#last = this.#variants.map(() => ({ from: 0, at: -2 }));
  }

  /** The first place from `from` on; of several readings there the one nearest to what is written. */
  next(from: number): Found | undefined {
    let best: Found | undefined;
    this.#variants.forEach((variant, i) => {
      const last = this.#last[i]!;
      let at = last.at;
      const isKnown = at !== -2 && last.from <= from && (at === -1 || at >= from);
      if (!isKnown) {
        at = findWords(this.#text, variant.text, from);
        this.#last[i] = { from, at };
      }
      if (at < 0 || (best && at - variant.skipped >= best.start - best.skipped)) return;
      const { caseAt, skipped } = variant;
      best = { start: at, end: at + variant.text.length, caseAt, skipped };
    });
    return best;
  }
}

function variantsOf(piece: Piece, endsOpen: boolean): Variant[] {
  const written = piece.words.text;
  const bare = piece.before === 'start' || piece.before === 'elision' ? firstLetter(written) : undefined;
  const cases: Variant[] = [{ text: written, caseAt: undefined, skipped: 0 }];
  if (piece.freeCase !== undefined) {
    const text = otherCase(written, piece.freeCase);
    if (text !== written) cases.push({ text, caseAt: undefined, skipped: 0 });
  } else if (bare !== undefined) {
    const text = otherCase(written, bare);
    if (text !== written) cases.push({ text, caseAt: bare, skipped: 0 });
  }
  const all: Variant[] = [];
  for (const v of cases) {
    const skipped = piece.before === 'elision' ? v.text.length - v.text.replace(/^[.,;: ]+/, '').length : 0;
    const beginnings = skipped === 0 ? [v] : [v, { ...v, text: v.text.slice(skipped), skipped }];
    for (const b of beginnings) {
      all.push(b);
      if (!endsOpen) continue;
      for (const text of otherEndings(b.text)) all.push({ ...b, text });
    }
  }
  return all;
}

/** Final punctuation left out, and moved to the other side of an inner closing mark. */
function otherEndings(text: string): string[] {
  const endings: string[] = [];
  const end = endOf(text, '.,;:?!- ');
  if (end < text.length && end > 0) endings.push(text.slice(0, end));
  const m = /^(?:([.,;:?!])'|'([.,;:?!]))$/.exec(text.slice(-2));
  if (m)
    endings.push(text.slice(0, -2) + (m[1] !== undefined ? `'${m[1]}` : `${m[2]}'`), `${text.slice(0, -2)}'`);
  return endings;
}

function endOf(text: string, dropped: string): number {
  let end = text.length;
  while (end > 0 && dropped.includes(text[end - 1]!)) end--;
  return end;
}

const letter = /\p{L}/u;

function firstLetter(words: string): number | undefined {
  const at = words.slice(0, 40).search(letter);
  return at < 0 ? undefined : at;
}

function otherCase(words: string, at: number): string {
  const first = words[at] ?? '';
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return other.length === 1 ? words.slice(0, at) + other + words.slice(at + 1) : words;
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

function isWordBoundary(text: string, at: number): boolean {
  return !(wordCharacter.test(text[at - 1] ?? ' ') && wordCharacter.test(text[at] ?? ' '));
}

/** The words as whole words, from an offset on; -1 if they stand nowhere. */
function findWords(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isWordBoundary(text, at) && isWordBoundary(text, at + words.length)) return at;
  }
  return -1;
}
