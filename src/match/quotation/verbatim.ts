import type { Corpus } from '../../corpus/corpus.js';
import { foldedSource } from '../../corpus/index/sourceIndex.js';
import type { Source } from '../../source/model.js';
import { type MappedText, toRaw } from '../../text/mappedText.js';
import type { Span } from '../../text/span.js';
import type { MatchKind, QuotationMatch } from '../model.js';
import { levelMarks, type Pattern, type Piece } from './pattern.js';
import { spliceAt } from './splice.js';

/** A place where every piece of a quotation stands. */
export interface Place {
  readonly source: Source;
  /** From the first piece to the last, in the source's text. */
  readonly span: Span;
  readonly match: Extract<MatchKind, 'exact' | 'faithful' | 'spliced'>;
  readonly splice?: NonNullable<QuotationMatch['splice']>;
}

/** More places than this in a source are not told apart. */
const mostPlaces = 50;

/** Bracketed words may stand for at most this much of the source, in UTF-16 units: a dozen words. */
const longestReplaced = 80;

const levelled = new WeakMap<MappedText, string>();

function searchable(folded: MappedText): string {
  let text = levelled.get(folded);
  if (text === undefined) {
    text = levelMarks(folded.text);
    levelled.set(folded, text);
  }
  return text;
}

/**
 * Every place in a source where the pieces of a quotation stand verbatim, in order, with what the contract says of
 * them. Places whose pieces stand in the wrong order are found last, as splices.
 */
export function verbatimPlaces(corpus: Corpus, source: Source, pattern: Pattern): Place[] {
  const folded = foldedSource(source);
  const text = searchable(folded);
  const [first, ...rest] = pattern.pieces;
  if (!first) return [];
  const places: Place[] = [];
  const isOnly = rest.length === 0;
  for (let from = 0; places.length < mostPlaces; ) {
    const start = findPiece(text, first, from, text.length, true, isOnly);
    if (!start) break;
    from = start.start + 1;
    const found = followPieces(text, rest, start);
    if (found) places.push(judge(corpus, source, folded, pattern, found));
  }
  if (places.length === 0 && rest.length > 0) {
    const backwards = anyOrder(text, pattern.pieces);
    if (backwards) {
      const span = toRaw(folded, {
        start: Math.min(...backwards.map((f) => f.start)),
        end: Math.max(...backwards.map((f) => f.end)),
      });
      places.push({ source, span, match: 'spliced', splice: 'backwards' });
    }
  }
  return places;
}

/** A piece that was found, in the folded source; `changed`: its case or final punctuation departs. */
interface Found extends Span {
  readonly changed: boolean;
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

function isWordBoundary(text: string, at: number): boolean {
  return !(wordCharacter.test(text[at - 1] ?? ' ') && wordCharacter.test(text[at] ?? ' '));
}

function findExact(text: string, words: string, from: number, to: number): number {
  for (
    let at = text.indexOf(words, from);
    at >= 0 && at + words.length <= to;
    at = text.indexOf(words, at + 1)
  ) {
    if (isWordBoundary(text, at) && isWordBoundary(text, at + words.length)) return at;
  }
  return -1;
}

/**
 * A piece between two offsets of the folded source: as it is; with the other case where the contract leaves it free
 * (in brackets, and for the first letter of a quotation, which most house styles change in silence); without the
 * punctuation that quotation marks may take in. The earliest of these.
 */
function findPiece(
  text: string,
  piece: Piece,
  from: number,
  to: number,
  isFirst: boolean,
  isLast: boolean,
): Found | undefined {
  const words = piece.words.text;
  let best: Found | undefined;
  const attempt = (candidate: string, changed: boolean) => {
    const at = findExact(text, candidate, from, to);
    if (at >= 0 && (!best || at < best.start)) best = { start: at, end: at + candidate.length, changed };
  };
  attempt(words, false);
  const variants = [words];
  const free = piece.freeCase ?? (isFirst ? firstLetter(words) : undefined);
  if (free !== undefined) variants.push(otherCase(words, free));
  for (const variant of variants) {
    if (variant !== words) attempt(variant, true);
    if (isLast) {
      const bare = variant.replace(/[.,;:]+$/, '');
      if (bare !== variant) attempt(bare, true);
    }
  }
  return best;
}

function firstLetter(words: string): number | undefined {
  const at = words.search(/\p{L}/u);
  return at < 0 ? undefined : at;
}

function otherCase(words: string, at: number): string {
  const letter = words[at]!;
  const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
  return other.length === 1 ? words.slice(0, at) + other + words.slice(at + 1) : words;
}

/** The pieces behind the first, each nearest after the one before. */
function followPieces(text: string, rest: readonly Piece[], start: Found): Found[] | undefined {
  const found = [start];
  for (const [i, piece] of rest.entries()) {
    const after = found.at(-1)!.end;
    const to =
      piece.before === 'elision'
        ? text.length
        : Math.min(text.length, after + longestReplaced + piece.words.text.length);
    const next = findPiece(text, piece, after, to, piece.before === 'elision', i === rest.length - 1);
    if (!next) return undefined;
    found.push(next);
  }
  return found;
}

/** The pieces wherever they stand, if all are there; only pieces of two words or more, as shorter ones are anywhere. */
function anyOrder(text: string, pieces: readonly Piece[]): Found[] | undefined {
  const found: Found[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (!piece.words.text.includes(' ')) return undefined;
    const at = findPiece(text, piece, 0, text.length, true, i === pieces.length - 1);
    if (!at) return undefined;
    found.push(at);
  }
  return found;
}

function judge(
  corpus: Corpus,
  source: Source,
  folded: MappedText,
  pattern: Pattern,
  found: readonly Found[],
): Place {
  const raw = found.map((f) => toRaw(folded, f));
  const span = { start: raw[0]!.start, end: raw.at(-1)!.end };
  const splice = spliceAt(corpus, source, raw);
  if (splice) return { source, span, match: 'spliced', splice };
  return { source, span, match: pattern.marked ? 'faithful' : 'exact' };
}
