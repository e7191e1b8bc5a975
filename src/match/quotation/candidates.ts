import type { Corpus } from '../../corpus/corpus.js';
import { indexOf } from '../../corpus/index/corpusIndex.js';
import { findRuns, type Slot } from '../../corpus/index/runs.js';
import { slotOf, wordNumber } from '../../corpus/index/segment.js';
import { nameWords } from '../../corpus/passages.js';
import type { Source } from '../../source/model.js';
import { words } from '../../text/words.js';
import type { QuotationHints } from '../quotation.js';
import type { Pattern } from './pattern.js';

/** Of so few sources with so little text all are searched: their folded texts are at hand. */
const fewSources = 20;
const littleText = 300_000;
/** Sources of a larger corpus that are searched character by character. */
const mostSources = 24;
/** Text of these, in UTF-16 units: what is not remembered must be folded first, 60 ms a million. */
const mostText = 2_000_000;
/** Places of a run of words that are looked at to choose them. */
const mostRuns = 400;

/**
 * Sources that may hold a quotation verbatim: all of a few; else those that the draft cites, and those that have its
 * longest piece word for word, first those where the named speaker's name stands.
 */
export function candidates(corpus: Corpus, pattern: Pattern, hints: QuotationHints): readonly Source[] {
  if (isSmall(corpus)) return corpus.sources;
  const chosen = new Set<Source>();
  for (const key of (hints.cited ?? []).slice(0, mostSources)) {
    const source = corpus.get(key);
    if (source) chosen.add(source);
  }
  const found = sourcesWithRun(corpus, longestPiece(pattern));
  const last = hints.speaker === undefined ? undefined : nameWords(hints.speaker).at(-1);
  const isNamed = (s: Source) => last !== undefined && s.text.toLowerCase().includes(last);
  const ordered =
    found.length <= mostSources ? found : [...found.filter(isNamed), ...found.filter((s) => !isNamed(s))];
  let length = 0;
  for (const source of ordered) {
    if (chosen.size >= mostSources || length > mostText) break;
    length += source.text.length;
    chosen.add(source);
  }
  return [...chosen];
}

function isSmall(corpus: Corpus): boolean {
  const { sources } = corpus;
  return sources.length <= fewSources && sources.reduce((sum, s) => sum + s.text.length, 0) <= littleText;
}

function longestPiece(pattern: Pattern): readonly string[] {
  let longest: string[] = [];
  for (const piece of pattern.pieces) {
    const norms = words(piece.words.text.slice(0, 4_000)).map((w) => w.norm);
    if (norms.length > longest.length) longest = norms;
  }
  return longest;
}

function sourcesWithRun(corpus: Corpus, norms: readonly string[]): Source[] {
  if (norms.length === 0) return [];
  const found = new Set<Source>();
  for (const { segment, isLive } of indexOf(corpus).parts) {
    const slots: Slot[] = [];
    for (const norm of norms) {
      const word = wordNumber(segment.words, norm);
      if (word < 0) break;
      slots.push({ kind: 'word', word });
    }
    if (slots.length < norms.length) continue;
    for (const token of findRuns(segment, slots, mostRuns)) {
      const slot = slotOf(segment.firstToken, token);
      if (isLive(slot)) found.add(segment.sources[slot]!);
    }
  }
  return [...found];
}
