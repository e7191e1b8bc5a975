import { attribute } from '../attribution/attribute.js';
import type { Attribution } from '../attribution/model.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Draft, DraftQuotation, DraftSentence } from '../draft/model.js';
import { matchClaim } from '../match/claim.js';
import type { ClaimMatch, Evidence, QuotationMatch } from '../match/model.js';
import { matchQuotation } from '../match/quotation.js';
import { toRaw } from '../text/mappedText.js';
import { contains, intersect, overlaps, type Span, shift, spanLength, textAt } from '../text/span.js';
import { AnalysisCache } from './cache.js';
import type { Config } from './config.js';
import type { Analysis, CheckedClaim, CheckedQuotation } from './model.js';

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

  cache.commit();
  return {
    draft,
    corpus,
    config,
    bibliographyKeys: input.bibliographyKeys ?? new Set(),
    claims,
    quotations,
  };
}

/** Whether a sentence is nothing but words quoted from somebody: the quotation is checked, not the sentence. */
function isQuotedWhole(draft: Draft, sentence: DraftSentence): boolean {
  return draft.quotations.some((q) => q.depth === 0 && contains(q.outer.prose, sentence.prose));
}

function attributionsOfDraft(draft: Draft): readonly Attribution[] {
  return attribute({
    text: draft.prose.text,
    paragraphs: draft.blocks.map((b, i) => ({
      ...b.prose,
      number: i + 1,
      kind:
        b.kind === 'heading'
          ? 'heading'
          : b.kind === 'list-item'
            ? 'list-item'
            : b.kind === 'table-cell'
              ? 'table-row'
              : 'sentence',
      quoted: b.kind === 'block-quotation',
    })),
    lines: draft.sentences.map((s) => ({ ...s.prose, paragraph: s.block + 1 })),
  });
}

function citedKeys(draft: Draft, citations: readonly number[]): string[] {
  return [...new Set(citations.flatMap((c) => draft.citations[c]!.items.map((i) => i.key)))];
}

function checkQuotation(
  draft: Draft,
  corpus: Corpus,
  quotation: DraftQuotation,
  index: number,
  said: readonly Attribution[],
  cache: AnalysisCache,
): CheckedQuotation {
  const text = textAt(draft.prose.text, quotation.prose);
  const cited = citedKeys(draft, quotation.citations);
  const speaker = attributionOf(said, quotation.prose)?.speaker?.name;
  const hints = { ...(cited.length > 0 && { cited }), ...(speaker !== undefined && { speaker }) };
  const local = cache.quotation(JSON.stringify([text, hints]), () => matchQuotation(corpus, text, hints));
  const match: QuotationMatch = {
    ...local,
    differences: local.differences.map((d) => ({
      ...d,
      quotation: toRaw(draft.prose, shift(d.quotation, quotation.prose.start)),
    })),
  };
  const best = match.evidence[0];
  const speakerInSource =
    match.match === 'absent' || best === undefined
      ? undefined
      : attributionOfEvidence(corpus, best)?.speaker?.name;
  return {
    start: quotation.start,
    end: quotation.end,
    quotation: index,
    match,
    ...(speaker !== undefined && { speakerInDraft: speaker }),
    ...(speakerInSource !== undefined && { speakerInSource }),
  };
}

/** The attribution whose content shares most with `within`. */
function attributionOf(attributions: readonly Attribution[], within: Span): Attribution | undefined {
  let best: Attribution | undefined;
  let most = 0;
  for (const a of attributions) {
    const shared = intersect(a.content, within);
    // A marked quotation wins over the reported clause around it.
    const weight = shared ? spanLength(shared) * (a.kind === 'indirect' ? 0.5 : 1) : 0;
    if (weight > most) {
      best = a;
      most = weight;
    }
  }
  return best;
}

/** Who said what stands at this evidence, as its source tells. */
export function attributionOfEvidence(corpus: Corpus, evidence: Evidence): Attribution | undefined {
  const source = corpus.get(evidence.source);
  return source && attributionOf(corpus.attributions(source), evidence);
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
  const local = cache.claim(JSON.stringify([text, hints]), () => matchClaim(corpus, text, hints));
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
