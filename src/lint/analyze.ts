import type { Corpus } from '../corpus/corpus.js';
import type { Draft, DraftSentence } from '../draft/model.js';
import { matchClaim } from '../match/claim.js';
import type { ClaimMatch } from '../match/model.js';
import { toRaw } from '../text/mappedText.js';
import { contains, intersect, overlaps, type Span, shift, textAt } from '../text/span.js';
import { attributionsOfDraft } from './attributed.js';
import { AnalysisCache } from './cache.js';
import { checkQuotation, citedKeys } from './checkQuotation.js';
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
  cache.begin(corpus.generation);

  const said = attributionsOfDraft(draft);
  yield;

  const quotations: CheckedQuotation[] = [];
  for (const [index, quotation] of draft.quotations.entries()) {
    if (quotation.depth > 0 || !/[\p{L}\p{N}]/u.test(textAt(draft.prose.text, quotation.prose))) continue;
    quotations.push(checkQuotation(draft, corpus, quotation, index, said, cache));
    yield;
  }

  const claims: CheckedClaim[] = [];
  for (const [index, sentence] of draft.sentences.entries()) {
    if (sentence.kind !== 'claim' || isQuotedWhole(draft, sentence)) continue;
    claims.push(checkClaim(input, sentence, index, quotations, cache));
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
    claims,
    quotations,
    unmarked,
  };
}

/** Whether a sentence is nothing but words quoted from somebody: the quotation is checked, not the sentence. */
function isQuotedWhole(draft: Draft, sentence: DraftSentence): boolean {
  return draft.quotations.some((q) => q.depth === 0 && contains(q.outer.prose, sentence.prose));
}

function checkClaim(
  input: AnalyzeInput,
  sentence: DraftSentence,
  index: number,
  quotations: readonly CheckedQuotation[],
  cache: AnalysisCache,
): CheckedClaim {
  const { draft, corpus, config } = input;
  const text = textAt(draft.prose.text, sentence.prose);
  const cited = citedKeys(draft, sentence.citations);
  const previous = draft.sentences[index - 1];
  const before = previous?.block === sentence.block ? textAt(draft.prose.text, previous.prose) : undefined;
  const proven = quotations
    .filter((q) => q.match.match === 'exact' || q.match.match === 'faithful')
    .map((q) => intersect(draft.quotations[q.quotation]!.prose, sentence.prose))
    .filter((s) => s !== undefined)
    .map((s) => shift(s, -sentence.prose.start));
  const hints = {
    strictness: config.strictness,
    ...(cited.length > 0 && { cited }),
    ...(proven.length > 0 && { proven }),
    ...(before !== undefined && { before }),
  };
  const local = cache.remember('claim', [text, hints], () => matchClaim(corpus, text, hints));
  const raw = (s: Span) => toRaw(draft.prose, shift(s, sentence.prose.start));
  const match: ClaimMatch = {
    ...local,
    conflicts: local.conflicts.map((c) => ({ ...c, claim: raw(c.claim) })),
    unmatched: local.unmatched.map(raw),
  };
  return { start: sentence.start, end: sentence.end, sentence: index, match };
}

/** The checked quotations that share words with a claim. */
export function quotationsIn(analysis: Analysis, claim: CheckedClaim): CheckedQuotation[] {
  return analysis.quotations.filter((q) => overlaps(q, claim));
}
