import type { Corpus } from '../corpus/corpus.js';
import { nthSentence } from '../draft/lists.js';
import { blocksOf, claimsOf } from '../lint/analyze.js';
import { attributionOfEvidence } from '../lint/attributed.js';
import type { PlacedClaim } from '../lint/checkedBlock.js';
import { isCited, keysOf } from '../lint/cited.js';
import type { Analysis, Severity } from '../lint/model.js';
import type { Evidence } from '../match/model.js';
import { isForeign } from '../text/language.js';
import { textAt } from '../text/span.js';
import type { ClaimEntry, DraftSummary } from './model.js';
import { isSingle } from './single.js';
import { targetOfEvidence, titleOf } from './targets.js';

/** Claims in the order of the draft, each with its best line. */
export function claimEntries(analysis: Analysis): ClaimEntry[] {
  const entries: ClaimEntry[] = [];
  for (const c of claimsOf(analysis)) {
    const { match } = c.checked;
    entries.push({
      text: analysis.draft.text.slice(c.start, c.end),
      verdict: match.verdict,
      span: { start: c.start, end: c.end },
      ...(match.evidence[0] && bestLine(analysis.corpus, match.evidence[0])),
      cited: citesSource(analysis, c),
      single: isSingle(analysis, c),
    });
  }
  return entries;
}

type BestLine = Pick<ClaimEntry, 'evidence' | 'source' | 'speaker'>;

const bestLines = new WeakMap<Evidence, { readonly corpus: Corpus; readonly line: BestLine }>();

/** Where the best line of a claim stands, and who says it. Most claims rest on what they rested on before the last edit. */
function bestLine(corpus: Corpus, best: Evidence): BestLine {
  const known = bestLines.get(best);
  if (known?.corpus === corpus) return known.line;
  const source = corpus.get(best.source);
  const said = attributionOfEvidence(corpus, best);
  const target = targetOfEvidence(corpus, best);
  const line = {
    ...(target && { evidence: target }),
    ...(source && { source: titleOf(source) }),
    ...(said?.speaker && { speaker: said.speaker.name }),
  };
  bestLines.set(best, { corpus, line });
  return line;
}

/** Whether two are the same but for their place. */
export const isClaimAlike = (a: ClaimEntry, b: ClaimEntry): boolean =>
  a.verdict === b.verdict &&
  a.evidence === b.evidence &&
  a.source === b.source &&
  a.speaker === b.speaker &&
  a.cited === b.cited &&
  a.single === b.single &&
  a.text === b.text;

function citesSource(analysis: Analysis, { start, sentence, checked }: PlacedClaim): boolean {
  const { citations, block } = nthSentence(analysis.draft, sentence)!;
  return citations.length > 0 || isCited(analysis, block, start, keysOf(checked.match.evidence));
}

/** Works out what takes long of {@link summarize} and {@link claimEntries}, a claim at a time (5 ms): later there is nothing left to do. */
export function* singleSteps(analysis: Analysis): Generator<undefined, void> {
  for (const claim of claimsOf(analysis)) {
    isSingle(analysis, claim);
    yield;
  }
}

/** How a draft stands, in numbers: the status item's, and the command line's `summary`. */
export function summarize(
  analysis: Analysis,
  findings: readonly { readonly severity: Severity }[],
): DraftSummary {
  const counts = { supported: 0, contradicted: 0, unsupported: 0 };
  let [cited, single] = [0, 0];
  for (const claim of claimsOf(analysis)) {
    const { verdict } = claim.checked.match;
    counts[verdict]++;
    if (verdict !== 'supported') continue;
    if (citesSource(analysis, claim)) cited++;
    if (isSingle(analysis, claim)) single++;
  }
  return {
    claims: counts.supported + counts.contradicted + counts.unsupported,
    ...counts,
    cited,
    single,
    foreign: foreignSentences(analysis),
    quotations: quotationsOf(analysis),
    findings: findings.length,
    hints: findings.filter((f) => f.severity === 'hint').length,
  };
}

function quotationsOf(analysis: Analysis): number {
  const placed = blocksOf(analysis)?.placed;
  return placed ? placed.all.reduce((sum, b) => sum + b.quotations, 0) : analysis.quotations.length;
}

/** Sentences of a draft that are surely in another language than English; headings are not counted. */
function foreignSentences({ draft }: Analysis): number {
  return draft.sentences.filter((s) => s.kind === 'fragment' && isForeign(textAt(draft.prose.text, s.prose)))
    .length;
}
