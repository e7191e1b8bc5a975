import type { Corpus } from '../corpus/corpus.js';
import type { Draft, DraftSentence } from '../draft/model.js';
import { contains, firstFrom, overlapping, textAt } from '../text/span.js';
import { AnalysisCache } from './cache.js';
import { checkClaim } from './checkClaim.js';
import { checkQuotation } from './checkQuotation.js';
import type { CitedPassage } from './citedPassages.js';
import type { Config } from './config.js';
import type { Analysis, CheckedClaim, CheckedQuotation, UnmarkedRun } from './model.js';
import { unmarkedRuns } from './unmarkedRuns.js';

/** What an analysis is made from. */
export interface AnalyzeInput {
  readonly draft: Draft;
  readonly corpus: Corpus;
  readonly config: Config;
  /** Citation keys that a bibliography knows beside those of the corpus. */
  readonly bibliographyKeys?: ReadonlySet<string>;
  /** What cited passages said when they were remembered. */
  readonly remembered?: readonly CitedPassage[];
  /** Verdicts of the version before. */
  readonly cache?: AnalysisCache;
}

/** Holds a draft against its corpus. Deterministic; see {@link analyzeSteps} for doing it in slices. */
export function analyze(input: AnalyzeInput): Analysis {
  const steps = analyzeSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in slices: yields after each quotation and each claim, so that a worker can answer somebody else in
 * between, or give up.
 */
export function* analyzeSteps(input: AnalyzeInput): Generator<undefined, Analysis> {
  const { draft, corpus, config } = input;
  const cache = input.cache ?? new AnalysisCache();
  cache.begin(corpus);

  const said = cache.attributions(draft);
  yield;

  const quotations: CheckedQuotation[] = [];
  for (const [index, quotation] of draft.quotations.entries()) {
    if (quotation.depth > 0 || !/[\p{L}\p{N}]/u.test(textAt(draft.prose.text, quotation.prose))) continue;
    quotations.push(checkQuotation(draft, corpus, quotation, index, said[quotation.block] ?? [], cache));
    yield;
  }

  const claims: CheckedClaim[] = [];
  for (const [index, sentence] of draft.sentences.entries()) {
    if (sentence.kind !== 'claim' || isQuotedWhole(draft, sentence)) continue;
    claims.push(checkClaim(draft, corpus, config, index, quotations, cache));
    yield;
  }

  const unmarked: UnmarkedRun[] = [];
  for (const index of draft.blocks.keys()) {
    unmarked.push(...unmarkedRuns(draft, corpus, index, config.unmarkedWords, cache));
    yield;
  }

  cache.commit();
  return {
    draft,
    corpus,
    config,
    bibliographyKeys: input.bibliographyKeys ?? new Set(),
    ...(input.remembered && { remembered: input.remembered }),
    claims,
    quotations,
    unmarked,
  };
}

/** Whether a sentence is nothing but words quoted from somebody: the quotation is checked, not the sentence. */
function isQuotedWhole(draft: Draft, sentence: DraftSentence): boolean {
  const { quotations } = draft;
  // Outermost quotations are apart: of those that begin at the sentence or before it, the last one.
  let i = firstFrom(quotations, sentence.prose.start + 1, (q) => q.outer.prose.start) - 1;
  while (i >= 0 && quotations[i]!.depth > 0) i--;
  return i >= 0 && contains(quotations[i]!.outer.prose, sentence.prose);
}

/** The checked quotations that share words with a claim. */
export function quotationsIn(analysis: Analysis, claim: CheckedClaim): CheckedQuotation[] {
  return overlapping(analysis.quotations, claim, (q) => q);
}
