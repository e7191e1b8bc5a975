import type { Corpus } from '../../corpus/corpus.js';
import { candidateSources, postingsOf } from '../../corpus/index/postings.js';
import { wordId } from '../../corpus/index/vocabulary.js';
import { words } from '../../text/words.js';
import type { CancellationToken } from '../../util/cancellation.js';
import { expansions } from '../lexicon/expand.js';
import { isFunctionWord } from '../lexicon/functionWords.js';
import type { SourceTerms } from './sourceTerms.js';
import { sourceTerms } from './sourceTerms.js';
import type { Term } from './terms.js';

/** A line that may bear a claim out. */
export interface Candidate {
  readonly terms: SourceTerms;
  /** Index of the unit in `terms.units`. */
  readonly unit: number;
  /** Sum of the telling weights of the claim's stems in it, sources that the draft cites a little ahead. */
  readonly score: number;
}

/** Up to this many sources are all read through; of more, the corpus's index chooses. */
const fewSources = 24;
/** Sources read through for a claim in a large corpus, those that it cites besides. */
const sourcesChosen = 6;
/** Words of a claim that choose sources: what a longer one adds chooses no better. */
const wordsLooked = 200;
/** A cited source is asked first: its lines win against equally good ones elsewhere. */
const citedBonus = 1.15;
/** What a name of the sentence before adds, beside a word of the claim: enough to choose among equals. */
const contextWeight = 0.3;

/** What a synonym or a derived word in a line is worth, beside the claim's own word. */
const expansionWeight = 0.5;

/** The sources that may bear a claim out: all of a few, or those that share its rarest words. */
export function chooseSources(corpus: Corpus, claim: string, cited: readonly string[]): SourceTerms[] {
  if (corpus.sources.length <= fewSources) return corpus.sources.map(sourceTerms);
  // First the postings: making them gives the words of the sources their numbers.
  const postings = postingsOf(corpus);
  const stems = words(claim)
    .slice(0, wordsLooked)
    .filter((w) => !isFunctionWord(w.norm))
    .map((w) => wordId(w.stem))
    .filter((id) => id !== undefined);
  const chosen = new Set(candidateSources(postings, stems, sourcesChosen).map((i) => corpus.sources[i]!));
  for (const key of cited) {
    const source = corpus.get(key);
    if (source) chosen.add(source);
  }
  return [...chosen].map(sourceTerms);
}

/**
 * The lines that share most with the claim, best first, at most `limit`; names of the sentence before the
 * claim (`before`) count a little. Cost: the postings of the claim's stems.
 */
export function retrieveLines(
  sources: readonly SourceTerms[],
  claim: readonly Term[],
  before: readonly Term[],
  cited: readonly string[],
  limit: number,
  token?: CancellationToken,
): Candidate[] {
  const found: Candidate[] = [];
  for (const terms of sources) {
    if (token?.isCancelled) return [];
    const bonus = cited.includes(terms.source.key) ? citedBonus : 1;
    const scores = new Map<number, number>();
    const seen = new Set<string>();
    const add = (stem: string, weight: number) => {
      if (weight === 0 || seen.has(stem)) return;
      seen.add(stem);
      const at = terms.postings.get(stem);
      if (!at) return;
      const idf = Math.log(1 + terms.units.length / at.length);
      for (const unit of at) scores.set(unit, (scores.get(unit) ?? 0) + weight * idf * bonus);
    };
    for (const t of claim) add(t.stem, t.weight);
    for (const t of claim) {
      if (t.kind !== 'content') continue;
      for (const stem of expansions(t.norm)) add(stem, expansionWeight * t.weight);
    }
    for (const t of before) if (t.kind === 'name') add(t.stem, contextWeight * t.weight);
    for (const [unit, score] of scores) found.push({ terms, unit, score });
  }
  found.sort((a, b) => b.score - a.score || a.unit - b.unit);
  return found.slice(0, limit);
}
