import type { Corpus } from '../../corpus/corpus.js';
import type { CancellationToken } from '../../util/cancellation.js';
import type { SourceTerms } from './sourceTerms.js';
import { sourceTerms } from './sourceTerms.js';
import type { Term } from './terms.js';

/** A line that may bear a claim out. */
export interface Candidate {
  readonly terms: SourceTerms;
  readonly line: number;
  /** Sum of the telling weights of the claim's stems in it, sources that the draft cites a little ahead. */
  readonly score: number;
}

/** A cited source is asked first: its lines win against equally good ones elsewhere. */
const citedBonus = 1.15;

/**
 * The lines that share most with the claim, best first, at most `limit`. Cost: the postings of the claim's stems.
 */
export function retrieveLines(
  corpus: Corpus,
  claim: readonly Term[],
  cited: readonly string[],
  limit: number,
  token?: CancellationToken,
): Candidate[] {
  const found: Candidate[] = [];
  for (const source of corpus.sources) {
    if (token?.isCancelled) return [];
    const terms = sourceTerms(source);
    const bonus = cited.includes(source.key) ? citedBonus : 1;
    const scores = new Map<number, number>();
    const seen = new Set<string>();
    for (const t of claim) {
      if (t.weight === 0 || seen.has(t.stem)) continue;
      seen.add(t.stem);
      const at = terms.postings.get(t.stem);
      if (!at) continue;
      const idf = Math.log(1 + source.lines.length / at.length);
      for (const line of at) scores.set(line, (scores.get(line) ?? 0) + t.weight * idf * bonus);
    }
    for (const [line, score] of scores) found.push({ terms, line, score });
  }
  found.sort((a, b) => b.score - a.score || a.line - b.line);
  return found.slice(0, limit);
}
