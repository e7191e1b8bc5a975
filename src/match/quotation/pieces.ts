import type { Span } from '../../text/span.js';
import { beside } from '../../util/beside.js';
import type { Piece } from './pattern.js';

/** A piece of a quotation, found in the folded source. */
export interface Found extends Span {
  /** Offset in the piece of a first letter whose case was changed without brackets. */
  readonly caseAt: number | undefined;
  /** Units of punctuation at the beginning of the piece that were left out. */
  readonly skipped: number;
}

/** One way to begin a piece that the contract allows. */
interface Beginning {
  readonly text: string;
  readonly caseAt: number | undefined;
  readonly skipped: number;
}

/** What is searched for of a piece: what all its readings share, and how these begin and end. */
interface Readings {
  readonly core: string;
  readonly beginnings: readonly Beginning[];
  readonly endings: readonly string[];
}

/** By piece: it is searched for in many sources. Cut from a draft, which a `WeakMap` would keep alive for longer than the piece. */
const readings = beside<Piece, Readings>();

/** @param endsOpen whether the piece ends the quotation or stands before an elision */
function readingsOf(piece: Piece, endsOpen: boolean): Readings {
  const written = piece.words.text;
  const end = endsOpen ? endOf(written, ".,;:?!-' ") : written.length;
  const cased = piece.freeCase ?? (piece.before === 'bracket' ? undefined : firstLetter(written));
  // A piece of one letter is all core.
  const start = cased !== undefined && cased + 1 < end ? cased + 1 : 0;
  return {
    core: written.slice(start, end),
    beginnings: start === 0 ? [{ text: '', caseAt: undefined, skipped: 0 }] : beginnings(piece, start),
    endings: endsOpen ? endings(written.slice(end)) : [''],
  };
}

/**
 * Finds one piece of a quotation, from left to right: as it is; with the other case of the first letter, marked by
 * brackets or not (the latter is told as a difference: most house styles change it in silence, the contract asks for
 * brackets); without the punctuation that a closing mark or an elision may take in or leave out.
 *
 * What all readings share is searched for, and what was found last is remembered: looking from ever later places costs
 * one pass over the text.
 */
export class PieceFinder {
  readonly #text: string;
  readonly #readings: Readings;
  /** The last search for the core: from where, and what it found (-1: nothing from there on). */
  #last = { from: 0, at: -2 };

  /** @param next the piece behind it in its quotation */
  constructor(text: string, piece: Piece, next: Piece | undefined) {
    this.#text = text;
    let known = readings.get(piece);
    if (!known) {
      known = readingsOf(piece, next === undefined || next.before === 'elision');
      readings.set(piece, known);
    }
    this.#readings = known;
  }

  /** The first place from `from` on; of several readings there the one nearest to what is written. */
  next(from: number): Found | undefined {
    for (let at = this.#nextCore(from); at >= 0; at = this.#nextCore(at + 1)) {
      const found = this.#readAround(at, from);
      if (found) return found;
    }
    return undefined;
  }

  #nextCore(from: number): number {
    const { from: searched, at } = this.#last;
    if (at !== -2 && searched <= from && (at === -1 || at >= from)) return at;
    const found = this.#text.indexOf(this.#readings.core, from);
    this.#last = { from, at: found };
    return found;
  }

  #readAround(at: number, from: number): Found | undefined {
    const text = this.#text;
    const { core, beginnings, endings } = this.#readings;
    const coreEnd = at + core.length;
    for (const b of beginnings) {
      const start = at - b.text.length;
      if (start < from || !text.startsWith(b.text, start) || !isWordBoundary(text, start)) continue;
      for (const e of endings) {
        const end = coreEnd + e.length;
        if (!text.startsWith(e, coreEnd) || !isWordBoundary(text, end)) continue;
        return { start, end, caseAt: b.caseAt, skipped: b.skipped };
      }
    }
    return undefined;
  }
}

/** The piece up to its first letter, as the contract allows it to stand in the source; nearest first. */
function beginnings(piece: Piece, end: number): Beginning[] {
  const written = piece.words.text.slice(0, end);
  const cased = end - 1;
  const all: Beginning[] = [{ text: written, caseAt: undefined, skipped: 0 }];
  const other = otherCase(written, cased);
  if (other !== written) {
    all.push({ text: other, caseAt: piece.freeCase === undefined ? cased : undefined, skipped: 0 });
  }
  const skipped = piece.before === 'elision' ? written.length - written.replace(/^[.,;: ]+/, '').length : 0;
  if (skipped === 0) return all;
  return [...all, ...all.map((b) => ({ ...b, text: b.text.slice(skipped), skipped }))];
}

/** Final punctuation as it is, left out, and moved to the other side of an inner closing mark. */
function endings(written: string): string[] {
  const all = [written];
  const end = endOf(written, '.,;:?!- ');
  if (end < written.length) all.push(written.slice(0, end));
  const m = /^(?:([.,;:?!])'|'([.,;:?!]))$/.exec(written.slice(-2));
  if (m) {
    const before = written.slice(0, -2);
    all.push(before + (m[1] !== undefined ? `'${m[1]}` : `${m[2]}'`), `${before}'`);
    // `… go first,’”` where the source ends its sentence there
    if ((m[1] ?? m[2]) === ',') all.push(`${before}.'`);
  }
  return all;
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
