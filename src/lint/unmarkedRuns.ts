import type { Corpus } from '../corpus/corpus.js';
import { mostSources, verbatimRuns } from '../corpus/verbatimRuns.js';
import { listsOf, nthBlock } from '../draft/lists.js';
import type { Draft } from '../draft/model.js';
import { evidenceAt } from '../match/evidence.js';
import { toRaw } from '../text/mappedText.js';
import { ownCopy } from '../text/ownCopy.js';
import { firstFrom, overlaps, type Span, shift, textAt } from '../text/span.js';
import { isStopWord } from '../text/stopWords.js';
import { scanWords, type Word, words } from '../text/words.js';
import type { AnalysisCache } from './cache.js';
import type { UnmarkedRun } from './model.js';

/** Words in so many sources are boilerplate (`did not respond to a request for comment`), nobody's in particular. */
const boilerplateFrom = 4;

/**
 * Runs of at least `atLeast` words in a block of a draft that stand in a source word for word and in no marks. Names
 * and figures, and the small words between them, do not count: `the U.S. Secretary of State Marco Rubio` cannot be
 * said otherwise.
 */
export function unmarkedRuns(
  draft: Draft,
  corpus: Corpus,
  block: number,
  atLeast: number,
  cache: AnalysisCache,
): UnmarkedRun[] {
  const { kind, prose } = nthBlock(draft, block)!;
  if (kind === 'heading' || kind === 'block-quotation' || corpus.sources.length === 0) return [];
  const text = ownCopy(textAt(draft.prose.text, prose));
  const { quotations } = listsOf(draft);
  const marked = quotations
    .slice(
      firstFrom(quotations, block, (q) => q.block),
      firstFrom(quotations, block + 1, (q) => q.block),
    )
    .filter((q) => q.depth === 0)
    .map((q) => shift(q.outer.prose, -prose.start));
  if (longestStretch(text, marked) < atLeast) return [];
  const local = cache.remember('unmarked', [text, marked, atLeast], () => {
    const found: { start: number; end: number; evidence: UnmarkedRun['evidence']; words: number }[] = [];
    for (const stretch of stretchesBetween(words(text), marked)) {
      for (const run of verbatimRuns(corpus, stretch, atLeast)) {
        const own = stretch.slice(run.from, run.to);
        if (run.sources >= Math.min(boilerplateFrom, mostSources) || plainWords(text, own) < atLeast)
          continue;
        found.push({
          start: own[0]!.start,
          end: own.at(-1)!.end,
          evidence: evidenceAt(corpus, run.source, run.span, 1),
          words: own.length,
        });
      }
    }
    return found;
  });
  return local.map((r) => ({ ...r, ...toRaw(draft.prose, shift(r, prose.start)) }));
}

/** How many words stand in a row outside of marks, at most: of most paragraphs of quotations that is all that is looked at. */
function longestStretch(text: string, marked: readonly Span[]): number {
  const { length, starts, ends } = scanWords(text);
  let most = 0;
  let inRow = 0;
  let m = 0;
  for (let i = 0; i < length; i++) {
    while (m < marked.length && marked[m]!.end <= starts[i]!) m++;
    inRow = m < marked.length && marked[m]!.start < ends[i]! ? 0 : inRow + 1;
    if (inRow > most) most = inRow;
  }
  return most;
}

/** The words outside of marks, in runs. */
function stretchesBetween(all: readonly Word[], marked: readonly Span[]): Word[][] {
  const stretches: Word[][] = [[]];
  for (const w of all) {
    if (marked.some((m) => overlaps(m, w))) {
      if (stretches.at(-1)!.length > 0) stretches.push([]);
    } else stretches.at(-1)!.push(w);
  }
  return stretches;
}

/** How many words of a run are neither names and figures nor small words between two of these. */
function plainWords(text: string, run: readonly Word[]): number {
  const isName = run.map((w, i) => w.kind === 'number' || (/^\p{Lu}/u.test(w.text) && !opens(text, run, i)));
  return run.filter((w, i) => {
    if (isName[i]) return false;
    const small = isStopWord(w.norm) && isName[i - 1] === true;
    const next = run.findIndex((x, k) => k > i && !isStopWord(x.norm));
    return !(small && next >= 0 && isName[next] && next - i <= 2);
  }).length;
}

/** Whether a word begins a sentence: its capital says nothing. */
function opens(text: string, run: readonly Word[], i: number): boolean {
  const gap = text.slice(run[i - 1]?.end ?? 0, run[i]!.start);
  return i === 0 ? !/\S/.test(gap) || /[.!?:]\s*$/.test(gap) : /[.!?][^\s\w]{0,8}\s/.test(gap);
}
