import type { Corpus } from '../../corpus/corpus.js';
import type { Source } from '../../source/model.js';
import { toRaw } from '../../text/mappedText.js';
import type { Span } from '../../text/span.js';
import type { Difference, Gap, MatchKind, QuotationMatch, SpliceDetail } from '../model.js';
import { levelMarks, type Pattern, type Piece } from './pattern.js';
import { type Found, PieceFinder } from './pieces.js';
import { type Searchable, searchableParts } from './searchable.js';
import { type SpliceFound, spliceAt, swallowedAtEdge } from './splice.js';

/** A place where every piece of a quotation stands. */
export interface Place {
  readonly source: Source;
  /** From the first piece to the last, in the source's text. */
  readonly span: Span;
  readonly match: Extract<MatchKind, 'exact' | 'faithful' | 'spliced'>;
  readonly splice?: NonNullable<QuotationMatch['splice']>;
  readonly spliceDetail?: SpliceDetail;
  /** First letters whose case was changed without brackets. */
  readonly differences: readonly Difference[];
}

/** More places than this in a source are not told apart. */
const mostPlaces = 50;

/** Bracketed words may stand for at most this much of the source, in UTF-16 units: a dozen words. */
const longestReplaced = 80;

/**
 * Every place in a source where the pieces of a quotation stand verbatim, in order, with what the contract says of
 * them. Places whose pieces stand in the wrong order are found last, as splices.
 */
export function verbatimPlaces(corpus: Corpus, source: Source, pattern: Pattern): Place[] {
  if (pattern.pieces.length === 0) return [];
  return searchableParts(source, pattern).flatMap((part) => placesIn(corpus, source, part, pattern));
}

function placesIn(corpus: Corpus, source: Source, searchable: Searchable, pattern: Pattern): Place[] {
  const { text } = searchable;
  const finders = pattern.pieces.map((piece, i) => new PieceFinder(text, piece, pattern.pieces[i + 1]));
  const places: { place: Place; end: number }[] = [];
  for (let from = 0; places.length < mostPlaces; ) {
    const found = placeFrom(text, pattern.pieces, finders, from);
    if (found === 'none') break;
    from = found.first.start + 1;
    if (!found.all) continue;
    const end = found.all.at(-1)!.end;
    // Of two beginnings before one end the nearer is meant.
    if (places.at(-1)?.end === end) places.pop();
    places.push({ place: judge(corpus, source, searchable, pattern, found.all), end });
  }
  if (places.length === 0 && pattern.pieces.length > 1) {
    const backwards = anyOrder(pattern.pieces, finders);
    if (backwards) {
      const span = toRaw(searchable, {
        start: Math.min(...backwards.map((f) => f.start)),
        end: Math.max(...backwards.map((f) => f.end)),
      });
      const raw = backwards.map((f) => toRaw(searchable, f));
      const first = backwards.findIndex((f, i) => i > 0 && f.start < backwards[i - 1]!.end);
      const spliceDetail = detailOf(source, pattern, raw, { why: 'backwards', before: first });
      return [
        {
          source,
          span,
          match: 'spliced',
          splice: 'backwards',
          differences: [],
          ...(spliceDetail && { spliceDetail }),
        },
      ];
    }
  }
  return places.map((p) => p.place);
}

/** The next beginning from `from` on, and, where they follow, all pieces, each nearest after the one before. */
function placeFrom(
  text: string,
  pieces: readonly Piece[],
  finders: readonly PieceFinder[],
  from: number,
): { first: Found; all: readonly Found[] | undefined } | 'none' {
  const first = finders[0]!.next(from);
  if (!first) return 'none';
  const all = [first];
  for (let i = 1; i < pieces.length; i++) {
    const after = all[i - 1]!.end;
    const piece = pieces[i]!;
    const next = finders[i]!.next(after);
    const to =
      piece.before === 'elision'
        ? text.length
        : Math.min(text.length, after + longestReplaced + piece.words.text.length);
    if (!next || next.end > to) return { first, all: undefined };
    if (piece.before === 'bracket' && isOtherBracket(text.slice(after, next.start), piece.bracketed)) {
      return { first, all: undefined };
    }
    all.push(next);
  }
  return { first, all };
}

/** Whether the source has brackets of its own there, and they hold something else. */
function isOtherBracket(source: string, bracketed: string): boolean {
  const own = /^ ?\[([^[\]]*)\] ?$/.exec(source)?.[1];
  return own !== undefined && own.trim() !== levelMarks(bracketed).trim();
}

/**
 * The pieces wherever they stand, if all are there and not in order; only pieces of two words or more, as shorter ones
 * are anywhere.
 */
function anyOrder(pieces: readonly Piece[], finders: readonly PieceFinder[]): Found[] | undefined {
  const found: Found[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (!piece.words.text.includes(' ')) return undefined;
    const at = finders[i]!.next(0);
    if (!at) return undefined;
    found.push(at);
  }
  return found.some((f, i) => i > 0 && f.start < found[i - 1]!.end) ? found : undefined;
}

function judge(
  corpus: Corpus,
  source: Source,
  searchable: Searchable,
  pattern: Pattern,
  found: readonly Found[],
): Place {
  const raw = found.map((f) => toRaw(searchable, f));
  const span = { start: raw[0]!.start, end: raw.at(-1)!.end };
  const gaps = pattern.pieces.map((p, i) => ({ ...raw[i]!, bracketed: p.bracketed }));
  const splice = spliceAt(corpus, source, gaps) ?? swallowedAtEdge(corpus, source, gaps, pattern);
  if (splice) {
    const spliceDetail = detailOf(source, pattern, raw, splice);
    return {
      source,
      span,
      match: 'spliced',
      splice: splice.why,
      differences: [],
      ...(spliceDetail && { spliceDetail }),
    };
  }
  const differences = found.flatMap((f, i) =>
    f.caseAt === undefined ? [] : [caseDifference(source, searchable, pattern.pieces[i]!, f, f.caseAt)],
  );
  const isExact =
    !pattern.marked &&
    differences.length === 0 &&
    searchable.asWritten.slice(found[0]!.start, found[0]!.end) === pattern.pieces[0]!.asWritten;
  return { source, span, match: isExact ? 'exact' : 'faithful', differences };
}

/** The gaps between the pieces, and which of them must not be. At the edges only that one. */
function detailOf(
  source: Source,
  { pieces, length }: Pattern,
  raw: readonly Span[],
  { why, before, word }: SpliceFound,
): SpliceDetail | undefined {
  const own = pieces.map((p) => ({ start: p.words.starts[0]!, end: p.words.ends.at(-1)! }));
  const gap = (quotation: Span, mark: Gap['mark'], at: Span): Gap => {
    const start = Math.min(at.start, at.end);
    return { quotation, mark, source: { start, end: at.end }, sourceText: source.text.slice(start, at.end) };
  };
  const told = word && { word: source.text.slice(word.start, word.end) };
  if (before === 0 && word) {
    const mark = pieces[0]!.bracketed.trim() === '' ? 'elision' : 'bracket';
    const at = { start: word.start, end: raw[0]!.start };
    return { gaps: [gap({ start: 0, end: own[0]!.start }, mark, at)], at: 0, ...told };
  }
  if (before === pieces.length) {
    const end = clauseEnd(source.text, raw.at(-1)!.end);
    const at = { start: raw.at(-1)!.end, end };
    return { gaps: [gap({ start: own.at(-1)!.end, end: length }, 'elision', at)], at: 0, ...told };
  }
  const gaps = pieces.slice(1).map((p, i) => {
    const quotation = { start: own[i]!.end, end: own[i + 1]!.start };
    const isInOrder = why !== 'backwards' && raw[i]!.end <= raw[i + 1]!.start;
    const at = isInOrder
      ? { start: raw[i]!.end, end: raw[i + 1]!.start }
      : { start: raw[i]!.end, end: raw[i]!.end };
    return gap(quotation, p.before === 'bracket' ? 'bracket' : 'elision', at);
  });
  return { gaps, at: Math.max(0, before - 1), ...told };
}

/** Where the clause behind an offset ends: at a full stop, a semicolon, a closing mark. */
function clauseEnd(text: string, from: number): number {
  const rest = text.slice(from, from + longestReplaced * 2);
  const end = rest.search(/[.;!?”"»]/);
  return from + Math.max(end, 0);
}

/** The words whose first letter has another case; `at` is its offset in the piece. */
function caseDifference(
  source: Source,
  searchable: Searchable,
  piece: Piece,
  found: Found,
  at: number,
): Difference {
  const { text } = piece.words;
  let end = at;
  while (end < text.length && /[\p{L}\p{M}\p{N}'-]/u.test(text[end]!)) end++;
  const quotation = toRaw(piece.words, { start: at, end });
  const shift = found.start - found.skipped;
  const inSource = toRaw(searchable, { start: at + shift, end: end + shift });
  return {
    kind: 'replaced',
    quotation,
    quotationText: text.slice(at, end),
    source: inSource,
    sourceText: source.text.slice(inSource.start, inSource.end),
  };
}
