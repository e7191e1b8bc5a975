import type { Corpus } from '../../corpus/corpus.js';
import { likelySources, postingsOf } from '../../corpus/index/postings.js';
import type { Source } from '../../source/model.js';
import { nameKeys } from '../../text/personNames.js';
import type { Span } from '../../text/span.js';
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

/** A place of a source that a claim is known to be about. Half-open, in its text. */
export interface Near extends Span {
  readonly source: string;
  /** Lines before and behind that are looked at, too. */
  readonly around: number;
}

/** The lines at these places and around them: what a sentence with words from there is about. */
export function linesNear(corpus: Corpus, near: readonly Near[], limit: number): Candidate[] {
  const found: Candidate[] = [];
  for (const { source: key, start, end, around } of near) {
    const source = corpus.get(key);
    const line = source && corpus.lineAt(source, start);
    if (!source || !line) continue;
    const last = corpus.lineAt(source, Math.max(start, end - 1)) ?? line;
    const terms = sourceTerms(source);
    for (const [unit, u] of terms.units.entries()) {
      if (u.line < line.index - around || u.line > last.index + around) continue;
      if (!found.some((c) => c.terms === terms && c.unit === unit)) found.push({ terms, unit, score: 1 });
    }
  }
  return found.slice(0, limit);
}

/** Up to this many sources are all read through; of more, the corpus's index chooses. */
export const fewSources = 24;
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

/** The sources that may bear a claim out, read. */
export function chooseSources(
  corpus: Corpus,
  claim: string,
  cited: readonly string[],
): readonly SourceTerms[] {
  if (corpus.sources.length <= fewSources) return allSources(corpus);
  return sourcesFor(corpus, claim, cited).map(sourceTerms);
}

/** The sources that may bear a claim out: all of a few, or those that share its rarest words. */
export function sourcesFor(corpus: Corpus, claim: string, cited: readonly string[]): readonly Source[] {
  if (corpus.sources.length <= fewSources) return corpus.sources;
  const postings = postingsOf(corpus);
  const stems = words(claim)
    .slice(0, wordsLooked)
    .filter((w) => !isFunctionWord(w.norm))
    .map((w) => w.stem);
  const chosen = new Set(likelySources(postings, stems, sourcesChosen).map((i) => corpus.sources[i]!));
  for (const key of cited) {
    const source = corpus.get(key);
    if (source) chosen.add(source);
  }
  return [...chosen];
}

/**
 * The lines that share most with the claim, best first, at most `limit`; names of the sentence before the
 * claim (`before`, names alone) count a little. Cost: the postings of the claim's stems.
 */
export function retrieveLines(
  sources: readonly SourceTerms[],
  claim: readonly Term[],
  before: readonly Pick<Term, 'stem' | 'weight'>[],
  cited: readonly string[],
  limit: number,
  token?: CancellationToken,
): Candidate[] {
  const asked: { stem: string; weight: number }[] = [];
  const seen = new Set<string>();
  const add = (stem: string, weight: number) => {
    if (weight === 0 || seen.has(stem)) return;
    seen.add(stem);
    asked.push({ stem, weight });
  };
  for (const t of claim) add(t.stem, t.weight);
  for (const t of claim) {
    // `Liz`, of whom the sources say `Elizabeth` only.
    if (t.kind === 'name' && !sources.some((s) => s.stems.includes(t.stem))) {
      for (const key of nameKeys(t.norm)) {
        for (const s of sources)
          for (const stem of s.namesByKey.get(key) ?? []) add(stem, expansionWeight * t.weight);
      }
    }
    if (t.kind !== 'content') continue;
    for (const stem of expansions(t.norm)) add(stem, expansionWeight * t.weight);
  }
  for (const t of before) add(t.stem, contextWeight * t.weight);
  const placesOf = lookup(sources, asked);
  const bonus = sources.map((t) => (cited.includes(t.source.key) ? citedBonus : 1));
  const scores: (Float64Array | undefined)[] = sources.map(() => undefined);
  for (const { stem, weight } of asked) {
    if (token?.isCancelled) return [];
    for (const { source, at } of placesOf(stem)) {
      const { units } = sources[source]!;
      scores[source] ??= new Float64Array(units.length);
      const own = scores[source];
      const worth = weight * Math.log(1 + units.length / at.length) * bonus[source]!;
      for (const unit of at) own[unit]! += worth;
    }
  }
  const found: Candidate[] = [];
  for (const [i, own] of scores.entries()) {
    if (!own) continue;
    for (let unit = 0; unit < own.length; unit++) {
      const score = own[unit]!;
      // Of most lines there is no need to know where among the best they are.
      if (score === 0 || (found.length === limit && score < found[limit - 1]!.score)) continue;
      let at = found.length;
      while (at > 0 && isBetter(score, unit, found[at - 1]!)) at--;
      if (at === limit) continue;
      if (found.length === limit) found.pop();
      found.splice(at, 0, { terms: sources[i]!, unit, score });
    }
  }
  return found;
}

/** Of equals the one that stands first in its source. */
const isBetter = (score: number, unit: number, than: Candidate): boolean =>
  score > than.score || (score === than.score && unit < than.unit);

/** Where a stem stands in one of several sources. */
interface PlacesInSource {
  /** Index of the source. */
  readonly source: number;
  /** Its units. */
  readonly at: readonly number[];
}

const all = new WeakMap<Corpus, readonly SourceTerms[]>();
const joined = new WeakMap<readonly SourceTerms[], ReadonlyMap<string, readonly PlacesInSource[]>>();

/** All sources of a small corpus, the same list each time. */
function allSources(corpus: Corpus): readonly SourceTerms[] {
  let sources = all.get(corpus);
  if (!sources) {
    sources = corpus.sources.map(sourceTerms);
    all.set(corpus, sources);
    joined.set(sources, placesIn(sources));
  }
  return sources;
}

/** Stem to its places in all of the sources: of all stems, or of those that `among` has. One pass over the words. */
function placesIn(
  sources: readonly SourceTerms[],
  among?: ReadonlySet<string>,
): Map<string, { readonly source: number; readonly at: number[] }[]> {
  const places = new Map<string, { readonly source: number; readonly at: number[] }[]>();
  sources.forEach(({ stems, firsts }, source) => {
    for (let unit = 0; unit + 1 < firsts.length; unit++) {
      for (let i = firsts[unit]!; i < firsts[unit + 1]!; i++) {
        const stem = stems[i]!;
        if (among && !among.has(stem)) continue;
        const known = places.get(stem);
        const last = known?.at(-1);
        if (!known) places.set(stem, [{ source, at: [unit] }]);
        else if (last!.source !== source) known.push({ source, at: [unit] });
        else if (last!.at.at(-1) !== unit) last!.at.push(unit);
      }
    }
  });
  return places;
}

/** How the places of these stems in these sources are found. */
function lookup(
  sources: readonly SourceTerms[],
  asked: readonly { readonly stem: string }[],
): (stem: string) => readonly PlacesInSource[] {
  const places = joined.get(sources) ?? placesIn(sources, new Set(asked.map((a) => a.stem)));
  return (stem) => places.get(stem) ?? nowhere;
}

const nowhere: readonly PlacesInSource[] = [];
