import type { Corpus } from '../corpus/corpus.js';
import type { Span } from '../text/span.js';
import type { CancellationToken } from '../util/cancellation.js';
import { retrieveLines } from './claim/retrieve.js';
import { termsOf } from './claim/terms.js';
import type { ClaimMatch, Evidence } from './model.js';

/** How much must be borne out before a claim counts as supported. */
export type Strictness = 'lenient' | 'balanced' | 'strict';

/** What the draft says around a claim. */
export interface ClaimHints {
  /** Keys that the draft cites for it: asked first. */
  readonly cited?: readonly string[];
  /** Quoted words in it that were found verbatim: their spans in the claim count as matched. */
  readonly proven?: readonly Span[];
  /** The sentence before it in the same paragraph, for what its pronouns stand for. */
  readonly before?: string;
  /** Default `balanced`. */
  readonly strictness?: Strictness;
}

/** Whether the corpus bears a claim out, and by which lines. */
export function matchClaim(
  corpus: Corpus,
  claim: string,
  hints: ClaimHints = {},
  token?: CancellationToken,
): ClaimMatch {
  const terms = termsOf(claim, { start: 0, end: claim.length }, () => false);
  const candidates = retrieveLines(corpus, terms, hints.cited ?? [], 20, token);
  const chosen: Evidence[] = [];
  const covered = new Set<string>();
  for (const c of candidates.slice(0, 3)) {
    const line = c.terms.source.lines[c.line]!;
    for (const t of c.terms.lines[c.line]!) covered.add(t.stem);
    chosen.push({
      source: c.terms.source.key,
      line: c.line,
      paragraph: line.paragraph,
      sentence: line.sentence,
      start: line.start,
      end: line.end,
      text: c.terms.source.text.slice(line.start, line.end),
      locator: line.locator,
      score: 0,
    });
  }
  let all = 0;
  let have = 0;
  const unmatched: Span[] = [];
  for (const t of terms) {
    all += t.weight;
    const proven = hints.proven?.some((p) => p.start <= t.start && t.end <= p.end) ?? false;
    if (t.weight > 0 && !proven && !covered.has(t.stem)) unmatched.push({ start: t.start, end: t.end });
    else have += t.weight;
  }
  const score = all === 0 ? 0 : have / all;
  return {
    verdict: score >= 0.6 ? 'supported' : 'unsupported',
    score,
    evidence: chosen.map((e) => ({ ...e, score })),
    conflicts: [],
    unmatched,
  };
}
