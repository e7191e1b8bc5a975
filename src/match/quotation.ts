import type { Corpus } from '../corpus/corpus.js';
import { indexOf } from '../corpus/index/corpusIndex.js';
import { nameWords, quotationAt, sameSpeaker } from '../corpus/passages.js';
import type { Source } from '../source/model.js';
import type { CancellationToken } from '../util/cancellation.js';
import { evidenceAt } from './evidence.js';
import type { QuotationMatch } from './model.js';
import { candidates } from './quotation/candidates.js';
import { alignedSpan, differencesOf } from './quotation/differences.js';
import { type NearPlace, nearPlaces } from './quotation/near.js';
import { type Pattern, parsePattern, plainPattern } from './quotation/pattern.js';
import { type Reordered, reordered, reorderedDifference } from './quotation/reordered.js';
import { isAltered, isNear } from './quotation/resemblance.js';
import { type PlacedPiece, spliceAt } from './quotation/splice.js';
import { type Place, verbatimPlaces } from './quotation/verbatim.js';

/** What the draft says around a quotation. */
export interface QuotationHints {
  /** Keys that the draft cites for it; such places are preferred among equally good ones. */
  readonly cited?: readonly string[];
  /** Speaker that the draft names, if it is certain. */
  readonly speaker?: string;
  /** Called when more of the speaker's name is asked for than {@link roughName}: else anybody of the same one would be answered the same. */
  readonly onWholeName?: () => void;
}

/** What most answers rest on of a speaker's name at most. */
export const roughName = (speaker: string) => [nameWords(speaker).at(-1) ?? '', isByName(speaker)] as const;

/** At most this many equally good places are told. */
const mostEvidence = 10;

const absent: QuotationMatch = { match: 'absent', evidence: [], ambiguous: false, differences: [] };

/**
 * Where a quotation stands in the corpus, and whether it is verbatim under the quotation matching contract.
 *
 * First the words as they are, then taken apart at the writer's own marks of change; if neither stands anywhere,
 * the most similar passage. Several equally good places are all told; the cited one, then the named speaker's, is
 * preferred. Bounded time for any input; never throws.
 *
 * A first letter whose case was changed without brackets is told as the one difference of a faithful quotation. Words
 * of the source between two parts of a quotation (`“Yes,” she said. “We go.”`) may be left out only with an elision:
 * `Yes. We go.` is altered, `Yes … We go.` is faithful.
 *
 * @param quotation the words inside the marks, without citations
 * @example matchQuotation(corpus, 'We will plant 500 trees').differences[0]?.sourceText // '400'
 */
export function matchQuotation(
  corpus: Corpus,
  quotation: string,
  hints: QuotationHints = {},
  token?: CancellationToken,
): QuotationMatch {
  const plain = plainPattern(quotation);
  if (plain.pieces.length === 0 || corpus.sources.length === 0) return absent;
  const marked = parsePattern(quotation);
  const patterns = marked.marked && marked.pieces.length > 0 ? [plain, marked] : [plain];
  const sources = candidates(corpus, patterns.at(-1)!, hints);
  let spliced: Place[] = [];
  for (const pattern of patterns) {
    const places = sources.flatMap((s) => (token?.isCancelled ? [] : verbatimPlaces(corpus, s, pattern)));
    const good = places.filter((p) => p.match !== 'spliced');
    if (good.length > 0) return told(corpus, good, hints);
    if (places.length > 0) spliced = places;
  }
  if (spliced.length > 0) return told(corpus, spliced, hints);
  return token?.isCancelled ? absent : nearest(corpus, quotation, patterns, hints);
}

/** The places that the hints prefer, as one answer. */
function told(corpus: Corpus, places: readonly Place[], hints: QuotationHints): QuotationMatch {
  const rank = (p: Place) =>
    ({ exact: 0, faithful: 1, spliced: 3 })[p.match] + (p.differences.length > 0 ? 1 : 0);
  const best = Math.min(...places.map(rank));
  const left = preferred(
    corpus,
    places.filter((p) => rank(p) === best),
    (p) => p.span.start,
    hints,
  );
  const first = left[0]!;
  return {
    match: first.match,
    evidence: left.slice(0, mostEvidence).map((p) => evidenceAt(corpus, p.source, p.span, 1)),
    ambiguous: left.length > 1,
    differences: first.differences,
    ...(first.splice && { splice: first.splice }),
    ...(first.spliceDetail && { spliceDetail: first.spliceDetail }),
  };
}

/** Of equally good places those that the draft cites, and of these those where the speaker it names speaks. */
function preferred<T extends { readonly source: Place['source'] }>(
  corpus: Corpus,
  places: readonly T[],
  start: (place: T) => number,
  hints: QuotationHints,
): readonly T[] {
  let left = places;
  const prefer = (test: (p: T) => boolean) => {
    if (left.length < 2) return;
    const some = left.filter(test);
    if (some.length > 0) left = some;
  };
  const { cited, speaker } = hints;
  if (cited) prefer((p) => cited.includes(p.source.key));
  // `the paper` is somebody in every other source: no name, no preference.
  if (speaker === undefined || !isByName(speaker)) return left;
  const last = nameWords(speaker).at(-1) ?? '';
  const asked = new Set<Source>();
  prefer((p) => {
    const mayAsk = asked.has(p.source) || asked.size < mostAsked;
    if (!mayAsk || !p.source.text.toLowerCase().includes(last)) return false;
    asked.add(p.source);
    return isSaidBy(corpus, p.source, start(p), hints);
  });
  return left;
}

/** Sources whose speakers are read to prefer one: 11 ms each, where they were not read before. */
const mostAsked = 24;

/** Whether a speaker has a name: a capital that is not the first letter of a description. */
const isByName = (speaker: string): boolean =>
  /\p{Lu}/u.test(speaker.replace(/^(?:The|An?|His|Her|Their)\s/, ''));

function isSaidBy(
  corpus: Corpus,
  source: Place['source'],
  offset: number,
  { speaker, onWholeName }: QuotationHints,
): boolean {
  if (speaker === undefined) return false;
  onWholeName?.();
  const said = quotationAt(corpus, source, offset)?.speaker?.name;
  return said !== undefined && sameSpeaker(said, speaker);
}

function nearest(
  corpus: Corpus,
  quotation: string,
  patterns: readonly Pattern[],
  hints: QuotationHints,
): QuotationMatch {
  const index = indexOf(corpus);
  const places = nearPlaces(index, patterns.at(-1)!).filter((p) => alignedSpan(p) !== undefined);
  const best = places[0];
  if (!best) return absent;
  // What the index could not find word for word may still be verbatim there.
  for (const pattern of patterns) {
    const verbatim = verbatimPlaces(corpus, best.source, pattern);
    if (verbatim.length > 0) return told(corpus, verbatim, hints);
  }
  const turned = turnedRound(corpus, quotation, places);
  if (turned) return turned;
  const equal = preferred(
    corpus,
    places.filter((p) => p.closeness > best.closeness - 1e-9),
    (p) => alignedSpan(p)!.start,
    hints,
  );
  const [first] = equal;
  const isExpected = () => {
    const { start } = alignedSpan(first!)!;
    return (
      (hints.cited?.includes(first!.source.key) ?? false) || isSaidBy(corpus, first!.source, start, hints)
    );
  };
  const score = Math.min(0.99, first!.closeness);
  const evidence = distinct(equal.map((p) => evidenceAt(corpus, p.source, alignedSpan(p)!, score)));
  if (!isAltered(index, first!, isExpected)) {
    if (!isNear(first!)) return absent;
    const line = first!.source.lines[evidence[0]!.line]!;
    return { ...absent, nearest: evidenceAt(corpus, first!.source, line, score) };
  }
  let differences = differencesOf(quotation, first!);
  const ambiguous = evidence.length > 1;
  const splice = differences.length === 0 ? spliceOf(corpus, first!) : undefined;
  if (differences.length === 0 && patterns.length > 1) {
    // What differs stands in brackets that the source has itself.
    const plain = nearPlaces(index, patterns[0]!).find((p) => p.source === first!.source);
    if (plain) differences = differencesOf(quotation, plain);
  }
  if (splice) return { match: 'spliced', evidence, ambiguous, differences: [], splice };
  return { match: 'altered', evidence: evidence.slice(0, mostEvidence), ambiguous, differences };
}

/** The place that has the words in an order that is too different to be told by pieces. */
function turnedRound(
  corpus: Corpus,
  quotation: string,
  places: readonly NearPlace[],
): QuotationMatch | undefined {
  let best: { place: NearPlace; at: Reordered } | undefined;
  for (const place of places) {
    const at = reordered(place);
    if (at && at.shared > (best?.at.shared ?? 0)) best = { place, at };
  }
  if (!best) return undefined;
  const { place, at } = best;
  return {
    match: 'altered',
    evidence: [evidenceAt(corpus, place.source, at, Math.min(0.99, place.closeness))],
    ambiguous: false,
    differences: [reorderedDifference(quotation, place, at)],
  };
}

function distinct<T extends { readonly source: string; readonly start: number }>(all: readonly T[]): T[] {
  return [...new Map(all.map((e) => [`${e.source} ${e.start}`, e])).values()];
}

/** All words are there, but the elisions between them join what must not be joined. */
function spliceOf(corpus: Corpus, place: NearPlace): QuotationMatch['splice'] {
  const pieces: PlacedPiece[] = [];
  for (const s of place.alignment.steps) {
    if (s.source === undefined || s.quoted === undefined) continue;
    const { start, end } = place.segment.span(s.source);
    const last = pieces.at(-1);
    if (last && !place.quoted[s.quoted]!.free) pieces[pieces.length - 1] = { ...last, end };
    else pieces.push({ start, end, bracketed: '' });
  }
  return spliceAt(corpus, place.source, pieces)?.why;
}
