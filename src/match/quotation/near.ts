import { candidateSources, type Postings, rarity } from '../../corpus/index/postings.js';
import { type SourceIndex, sourceIndex } from '../../corpus/index/sourceIndex.js';
import { wordId } from '../../corpus/index/vocabulary.js';
import type { Source } from '../../source/model.js';
import { words } from '../../text/words.js';
import { type Alignment, alignWords, type QuotedWord, weightOf } from './align.js';
import type { Pattern } from './pattern.js';

/** The place most like a quotation. */
export interface NearPlace {
  readonly source: Source;
  readonly index: SourceIndex;
  readonly alignment: Alignment;
  readonly quoted: readonly QuotedWord[];
}

/** Sources that are looked into for an altered quotation: those that share most of its telling words. */
const mostSources = 12;
/** Words of a quotation that are aligned; longer ones are judged by their beginning. */
const mostWords = 1500;
/** Windows of a source that are aligned. */
const mostWindows = 3;

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
 * The places most like a quotation, best first: in the sources that share most of its telling words, the windows
 * where they stand thickest, aligned word by word.
 */
export function nearPlaces(postings: Postings, pattern: Pattern): NearPlace[] {
  const quoted = quotedWords(pattern);
  if (quoted.length === 0) return [];
  const stems = quoted.map((w) => wordId(w.stem) ?? -1);
  const known = stems.filter((s) => s >= 0);
  const places: NearPlace[] = [];
  const weights = new Map(known.map((s) => [s, rarity(postings, s)]));
  for (const i of candidateSources(postings, known, mostSources)) {
    const source = postings.sources[i]!;
    const index = sourceIndex(source);
    for (const window of thickest(index, weights, quoted)) {
      places.push({
        source,
        index,
        quoted,
        alignment: alignWords(quoted, index, stems, window.from, window.to),
      });
    }
  }
  return places.sort((a, b) => b.alignment.similarity - a.alignment.similarity);
}

/** Windows of a source with most of the quotation's telling words, at most {@link mostWindows}, not overlapping much. */
function thickest(
  index: SourceIndex,
  weights: ReadonlyMap<number, number>,
  quoted: readonly QuotedWord[],
): { from: number; to: number }[] {
  const n = index.stems.length;
  const hasGaps = quoted.some((w) => w.free);
  const size = Math.min(n, quoted.length * 2 + (hasGaps ? 200 : 20));
  if (n <= size * 2) return [{ from: 0, to: n }];
  const step = Math.max(1, Math.floor(size / 4));
  // A word that the source has often tells little about where in it to look.
  const counts = new Map<number, number>();
  for (const stem of index.stems) if (weights.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const value = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    const stem = index.stems[i]!;
    value[i + 1] = value[i]! + (weights.get(stem) ?? 0) / (counts.get(stem) ?? 1);
  }
  const windows: { from: number; to: number; value: number }[] = [];
  for (let from = 0; from < n; from += step) {
    const to = Math.min(n, from + size);
    windows.push({ from, to, value: value[to]! - value[from]! });
  }
  windows.sort((a, b) => b.value - a.value || a.from - b.from);
  const chosen: typeof windows = [];
  for (const w of windows) {
    if (chosen.length >= mostWindows) break;
    if (w.value > 0 && !chosen.some((c) => Math.abs(c.from - w.from) < size / 2)) chosen.push(w);
  }
  return chosen;
}
