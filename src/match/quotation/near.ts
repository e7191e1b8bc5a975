import type { CorpusIndex } from '../../corpus/index/corpusIndex.js';
import type { Segment } from '../../corpus/index/segment.js';
import type { Source } from '../../source/model.js';
import { fold } from '../../text/normalize.js';
import type { Span } from '../../text/span.js';
import { words } from '../../text/words.js';
import { approximateMatch } from '../approximate.js';
import { type Alignment, alignWords, type QuotedWord, weightOf } from './align.js';
import { levelMarks, type Pattern } from './pattern.js';
import { leastVotes, quickly, seededWindows, thoroughly, type Window } from './seeds.js';

/** A place that is like a quotation. */
export interface NearPlace {
  readonly source: Source;
  readonly segment: Segment;
  readonly quoted: readonly QuotedWord[];
  readonly alignment: Alignment;
  /** Tokens of the segment that were looked at, half-open. */
  readonly from: number;
  readonly to: number;
  /** 0 to 1: one less the edit distance for each character of the quotation, case and punctuation included. */
  readonly closeness: number;
}

/** Words of a quotation that are aligned; longer ones are judged by their beginning. */
const mostWords = 1_500;
/** Windows that are looked at by characters. */
const mostWindows = 16;
/** Windows that are aligned word by word. */
const mostAligned = 4;
/** Below this closeness a window is not compared to its end: it holds no altered quotation. */
const leastCloseness = 0.4;

/** The words of a pattern in the coordinates of the quotation as passed in. */
export function quotedWords(pattern: Pattern): QuotedWord[] {
  const quoted: QuotedWord[] = [];
  for (const piece of pattern.pieces) {
    let free = piece.before !== 'start';
    for (const w of words(piece.words.text)) {
      if (quoted.length >= mostWords) return quoted;
      const start = piece.words.starts[w.start]!;
      const end = piece.words.ends[w.end - 1]!;
      quoted.push({ ...w, start, end, free, weight: weightOf(w.norm) });
      free = false;
    }
  }
  return quoted;
}

/**
 * The places most like a quotation, best first: windows by seeds, compared by characters (Myers 1999), the best of
 * them aligned word by word.
 */
export function nearPlaces(index: CorpusIndex, pattern: Pattern): NearPlace[] {
  const quoted = quotedWords(pattern);
  if (quoted.length === 0) return [];
  const found = placesIn(seededWindows(index, quoted, mostWindows, quickly), pattern, quoted);
  if (found[0] && found[0].alignment.similarity >= sureSimilarity) return found;
  const more = placesIn(seededWindows(index, quoted, mostWindows, thoroughly), pattern, quoted);
  return [...found, ...more].sort(byCloseness);
}

function byCloseness(a: NearPlace, b: NearPlace): number {
  return b.closeness - a.closeness || b.alignment.similarity - a.alignment.similarity;
}

function placesIn(windows: readonly Window[], pattern: Pattern, quoted: readonly QuotedWord[]): NearPlace[] {
  const most = windows[0]?.votes ?? 0;
  const worthwhile = windows.filter((w) => w.votes >= most * leastVotes);
  const compared: { window: Window; closeness: number }[] = [];
  if (pattern.pieces.length > 1) {
    for (const window of worthwhile.slice(0, mostAligned)) compared.push({ window, closeness: 0 });
  } else {
    const written = pattern.pieces[0]!.words.text.slice(0, mostUnits);
    for (const window of worthwhile) {
      const text = foldedWindow(window);
      const errors = Math.ceil(written.length * (1 - leastCloseness));
      const match = approximateMatch(written, text, errors);
      if (match) compared.push({ window, closeness: 1 - match.distance / written.length });
    }
    compared.sort((a, b) => b.closeness - a.closeness);
  }
  const places: NearPlace[] = [];
  for (const { window, closeness } of compared.slice(0, mostAligned)) {
    const { segment } = window;
    const alignment = alignWords(quoted, segment, window.from, window.to);
    const source = segment.sources[window.slot]!;
    const place = { source, segment, quoted, alignment, from: window.from, to: window.to, closeness };
    places.push(pattern.pieces.length > 1 ? { ...place, closeness: alignment.similarity } : place);
  }
  return places.sort(byCloseness);
}

/** A place as similar as this is the one that is meant: it is not worth looking further. */
const sureSimilarity = 0.6;

/** More of a quotation is not compared by characters: ten pages. */
const mostUnits = 10_000;

/** The folded text of a window, with the punctuation beside it. */
function foldedWindow(window: Window): string {
  const { text } = window.segment.sources[window.slot]!;
  const s = rawSpan(window);
  return levelMarks(fold(text.slice(Math.max(0, s.start - 2), s.end + 4)).text);
}

function rawSpan(window: Window): Span {
  const { segment, from, to } = window;
  if (from >= to) return { start: 0, end: 0 };
  return { start: segment.span(from).start, end: segment.span(to - 1).end };
}
