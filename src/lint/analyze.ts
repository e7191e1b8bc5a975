import type { Attribution } from '../attribution/model.js';
import type { Said } from '../attribution/said.js';
import type { Corpus } from '../corpus/corpus.js';
import { listsOf, nthQuotation, nthSentence } from '../draft/lists.js';
import type { Draft, DraftSentence } from '../draft/model.js';
import type { SplicedList } from '../draft/splicedList.js';
import { isAtOdds } from '../match/claim.js';
import { contains, firstFrom, overlapping, textAt } from '../text/span.js';
import { beside, lazily } from '../util/beside.js';
import { once } from '../util/once.js';
import { AnalysisCache } from './cache.js';
import { checkClaim } from './checkClaim.js';
import { type CheckedBlock, PlacedBlock, type PlacedClaim, placesIn } from './checkedBlock.js';
import { checkQuotation } from './checkQuotation.js';
import type { CitedPassage } from './citedPassages.js';
import type { Config } from './config.js';
import type { Analysis, CheckedClaim, CheckedQuotation } from './model.js';
import { type Since, takeOver } from './takeOver.js';
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
  cache.begin(corpus, draft);

  const said = cache.attributions(draft);
  yield;

  const takenOver = takeOver(cache.checked, draft, said, config);
  const checked: PlacedBlock[] = [];
  for (const block of takenOver.others) {
    checked.push(new PlacedBlock(yield* checkBlock(input, block, said.in(block), cache)));
    yield;
  }
  const { blocks, since } = takenOver.with(checked);
  cache.commit({ draft, said, config, blocks });
  return analysisOf(input, said, blocks, since);
}

/** Works out the matches that are left for whoever reads them ({@link CheckedClaim.isLater}), a claim at a time. */
export function* laterSteps(analysis: Analysis): Generator<undefined, void> {
  for (const { checked } of claimsOf(analysis)) {
    if (!checked.isLater) continue;
    void checked.match;
    yield;
  }
}

/** The claims of an analysis in their places, in order; what came of them is not put there. */
export function* claimsOf(analysis: Analysis): Generator<PlacedClaim> {
  const blocks = blocksOf(analysis);
  if (blocks) for (const placed of blocks.placed.all) yield* placed.claims();
  else
    for (const checked of analysis.claims) {
      const { start, end, sentence } = checked;
      yield { start, end, sentence, checked };
    }
}

const blocksByAnalysis = beside<Analysis, AnalysedBlocks>();

/** An analysis block by block. */
export interface AnalysedBlocks {
  readonly placed: SplicedList<PlacedBlock>;
  /** What is known of it against the version before. */
  readonly since?: Since;
  /** What came of all blocks. */
  all(): CheckedBlock;
  /** The analysis as rules read it of one block: all of the draft, and what came of that block. */
  of(block: number): Analysis;
}

/** An analysis block by block; `undefined` for one that was not made here. */
export function blocksOf(analysis: Analysis): AnalysedBlocks | undefined {
  return blocksByAnalysis.get(analysis);
}

const whenRead = lazily<Analysis>({
  claims: (analysis) => blocksOf(analysis)!.all().claims,
  quotations: (analysis) => blocksOf(analysis)!.all().quotations,
  unmarked: (analysis) => blocksOf(analysis)!.all().unmarked,
});

/** What came of blocks is put in its place when it is asked for: of most of them, after an edit nobody does. */
function analysisOf(
  { draft, corpus, config, bibliographyKeys, remembered }: AnalyzeInput,
  said: Said,
  blocks: SplicedList<PlacedBlock>,
  since: Since | undefined,
): Analysis {
  const about = {
    draft,
    corpus,
    config,
    bibliographyKeys: bibliographyKeys ?? new Set<string>(),
    ...(remembered && { remembered }),
  };
  const version = { draft, said };
  const analysis = Object.defineProperties({ ...about }, whenRead) as Analysis;
  blocksByAnalysis.set(analysis, {
    placed: blocks,
    ...(since && { since }),
    all: once(() => {
      const here = blocks.all.map((b, i) => b.in(version, i));
      return {
        claims: here.flatMap((b) => b.claims),
        quotations: here.flatMap((b) => b.quotations),
        unmarked: here.flatMap((b) => b.unmarked),
      };
    }),
    of(block) {
      const behind = blocks.at(block + 1)?.in(version, block + 1).quotations ?? [];
      return { ...about, ...blocks.at(block)!.in(version, block), behind };
    },
  });
  return analysis;
}

function* checkBlock(
  { draft, corpus, config }: AnalyzeInput,
  block: number,
  said: readonly Attribution[],
  cache: AnalysisCache,
): Generator<undefined, CheckedBlock> {
  const places = placesIn(draft, block);
  const quotations: CheckedQuotation[] = [];
  for (let index = places.quotations.start; index < places.quotations.end; index++) {
    const quotation = nthQuotation(draft, index);
    if (quotation.depth > 0 || !/[\p{L}\p{N}]/u.test(textAt(draft.prose.text, quotation.prose))) continue;
    quotations.push(checkQuotation(draft, corpus, quotation, index, said, cache));
    yield;
  }
  const claims: CheckedClaim[] = [];
  for (let index = places.sentences.start; index < places.sentences.end; index++) {
    const sentence = nthSentence(draft, index)!;
    const isHedged = sentence.kind === 'hedged';
    if ((sentence.kind !== 'claim' && !isHedged) || isQuotedWhole(draft, sentence)) continue;
    const claim = checkClaim(draft, corpus, config, index, quotations, cache);
    if (!isHedged || isAtOdds(claim.match)) claims.push(claim);
    yield;
  }
  return { quotations, claims, unmarked: unmarkedRuns(draft, corpus, block, config.unmarkedWords, cache) };
}

/** Whether a sentence is nothing but words quoted from somebody: the quotation is checked, not the sentence. */
function isQuotedWhole(draft: Draft, sentence: DraftSentence): boolean {
  const { quotations } = listsOf(draft);
  // Outermost quotations are apart: of those that begin at the sentence or before it, the last one.
  let i = firstFrom(quotations, sentence.prose.start + 1, (q) => q.outer.prose.start) - 1;
  while (i >= 0 && quotations.at(i)!.depth > 0) i--;
  return i >= 0 && contains(quotations.at(i)!.outer.prose, sentence.prose);
}

/** The checked quotations that share words with a claim. */
export function quotationsIn(analysis: Analysis, claim: CheckedClaim): CheckedQuotation[] {
  return overlapping(analysis.quotations, claim, (q) => q);
}
