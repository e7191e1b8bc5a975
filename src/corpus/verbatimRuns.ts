import type { Source } from '../source/model.js';
import type { Span } from '../text/span.js';
import type { Word } from '../text/words.js';
import type { Corpus } from './corpus.js';
import { indexOf, type Part } from './index/corpusIndex.js';
import { type Segment, slotOf, wordCount, wordNumber } from './index/segment.js';

/** Words in a row that a text and a source share. */
export interface VerbatimRun {
  /** Indices into the words that were passed in, half-open. */
  readonly from: number;
  readonly to: number;
  readonly source: Source;
  /** In the source's text, from the first word's start to the last word's end. */
  readonly span: Span;
  /** Sources that have the same words, this one among them; counted up to {@link mostSources}. */
  readonly sources: number;
}

/** Further sources with the same run are not counted. */
export const mostSources = 5;

/** Places of one word that are looked at: words more common than this do not lead to a run by themselves. */
const mostPlaces = 20_000;

/**
 * The longest runs of at least `atLeast` words that stand in a source word for word, in order, none overlapping
 * another; of equally long ones the first source's. Punctuation, case and markup do not count.
 *
 * Any such run covers a whole stretch of `atLeast / 2` words that begins at a multiple of that; the rarest word of each
 * stretch is looked up and compared with its neighbours on both sides. Cost: the places of those words.
 *
 * @example verbatimRuns(corpus, words('They say we will plant 400 trees along the river.'), 6)
 */
export function verbatimRuns(corpus: Corpus, text: readonly Word[], atLeast: number): VerbatimRun[] {
  if (text.length < atLeast || atLeast < 2) return [];
  const stretch = Math.max(1, Math.floor(atLeast / 2));
  const found: VerbatimRun[] = [];
  for (const part of indexOf(corpus).parts) {
    const numbers = text.map((w) => wordNumber(part.segment.words, w.norm));
    for (let at = 0; at + stretch <= numbers.length; at += stretch) {
      const anchor = rarest(part.segment, numbers, at, at + stretch);
      if (anchor !== undefined) collect(part, numbers, anchor, atLeast, found);
    }
  }
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const chosen: VerbatimRun[] = [];
  for (const run of found) {
    if (chosen.some((c) => c.from < run.to && run.from < c.to)) continue;
    const sources = new Set(found.filter((o) => o.from <= run.from && o.to >= run.to).map((o) => o.source));
    chosen.push({ ...run, sources: Math.min(sources.size, mostSources) });
  }
  return chosen.sort((a, b) => a.from - b.from);
}

/** The word of a stretch that stands in fewest places; `undefined` if one of them stands nowhere. */
function rarest(segment: Segment, numbers: readonly number[], from: number, to: number): number | undefined {
  let best: number | undefined;
  let least = mostPlaces + 1;
  for (let i = from; i < to; i++) {
    if (numbers[i]! < 0) return undefined;
    const count = wordCount(segment, numbers[i]!);
    if (count < least) [best, least] = [i, count];
  }
  return best;
}

function collect(
  part: Part,
  numbers: readonly number[],
  anchor: number,
  atLeast: number,
  found: VerbatimRun[],
): void {
  const { segment } = part;
  const word = numbers[anchor]!;
  const { tokens } = segment;
  for (const token of segment.places(word)) {
    // Most places differ at a neighbour: asked first, since it is cheapest.
    const isLone =
      tokens.get(token - 1) !== numbers[anchor - 1] && tokens.get(token + 1) !== numbers[anchor + 1];
    if (isLone) continue;
    const slot = slotOf(segment.firstToken, token);
    if (!part.isLive(slot)) continue;
    const [low, high] = [segment.firstToken[slot]!, segment.firstToken[slot + 1]!];
    let before = 0;
    while (token - before - 1 >= low && anchor - before - 1 >= 0) {
      if (tokens.get(token - before - 1) !== numbers[anchor - before - 1]) break;
      before++;
    }
    let behind = 1;
    while (token + behind < high && anchor + behind < numbers.length) {
      if (tokens.get(token + behind) !== numbers[anchor + behind]) break;
      behind++;
    }
    if (before + behind < atLeast) continue;
    const [from, to] = [anchor - before, anchor + behind];
    const source = segment.sources[slot]!;
    const span = { start: segment.span(token - before).start, end: segment.span(token + behind - 1).end };
    const isKnown = found.some((r) => r.source === source && r.span.start === span.start && r.from === from);
    if (!isKnown) found.push({ from, to, source, span, sources: 1 });
  }
}
