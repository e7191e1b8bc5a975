import type { Corpus } from '../corpus/corpus.js';
import { candidateSources, postingsOf, sourcesWithAll } from '../corpus/index/postings.js';
import { wordId } from '../corpus/index/vocabulary.js';
import { quotationAt, sameSpeaker } from '../corpus/passages.js';
import type { Source } from '../source/model.js';
import type { CancellationToken } from '../util/cancellation.js';
import { evidenceAt } from './evidence.js';
import type { QuotationMatch } from './model.js';
import { alignedSpan, differencesOf } from './quotation/differences.js';
import { type NearPlace, nearPlaces, quotedWords } from './quotation/near.js';
import { type Pattern, parsePattern, plainPattern } from './quotation/pattern.js';
import { spliceAt } from './quotation/splice.js';
import { type Place, verbatimPlaces } from './quotation/verbatim.js';

/** What the draft says around a quotation. */
export interface QuotationHints {
  /** Keys that the draft cites for it; such places are preferred among equally good ones. */
  readonly cited?: readonly string[];
  /** Speaker that the draft names, if it is certain. */
  readonly speaker?: string;
}

/** At most this many equally good places are told. */
const mostEvidence = 10;

/** Sources that are searched word for word. */
const mostSources = 400;

/**
 * From this similarity on, a quotation that is not verbatim counts as altered, below it as absent. Measured on
 * quotations altered by rule (1 to 15% of the words) and on quotations from other articles of the same kind: see
 * the accuracy bench.
 */
const leastAltered = 0.6;

/** A quotation of at most three words is altered only if a single word differs, and that one in a few letters. */
const shortQuotation = 3;
const leastAlteredShort = 0.75;

/** From this similarity on, the nearest line is worth showing beside an absent quotation. */
const leastNear = 0.35;

const absent: QuotationMatch = { match: 'absent', evidence: [], ambiguous: false, differences: [] };

/**
 * Where a quotation stands in the corpus, and whether it is verbatim under the quotation matching contract.
 *
 * First the words as they are, then taken apart at the writer's own marks of change; if neither stands anywhere,
 * the most similar passage. Several equally good places are all told; the cited one, then the named speaker's, is
 * preferred. Bounded time for any input; never throws.
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
  const sources = candidates(corpus, marked.marked ? marked : plain, hints);
  let spliced: Place[] = [];
  for (const pattern of marked.marked ? [plain, marked] : [plain]) {
    const places = sources.flatMap((s) => (token?.isCancelled ? [] : verbatimPlaces(corpus, s, pattern)));
    const good = places.filter((p) => p.match !== 'spliced');
    if (good.length > 0) return told(corpus, good, hints);
    spliced = places;
  }
  if (spliced.length > 0) return told(corpus, spliced, hints);
  return token?.isCancelled ? absent : nearest(corpus, quotation, marked);
}

/** Sources that may have a quotation: those with all its words, those that share most, and the cited ones. */
function candidates(corpus: Corpus, pattern: Pattern, hints: QuotationHints): Source[] {
  if (corpus.sources.length <= 20) return [...corpus.sources];
  const postings = postingsOf(corpus);
  const stems = quotedWords(pattern).flatMap((w) => wordId(w.stem) ?? []);
  const chosen = new Set<Source>();
  for (const key of hints.cited ?? []) {
    const source = corpus.get(key);
    if (source) chosen.add(source);
  }
  for (const i of sourcesWithAll(postings, stems).slice(0, mostSources)) chosen.add(postings.sources[i]!);
  for (const i of candidateSources(postings, stems, 20)) chosen.add(postings.sources[i]!);
  return [...chosen];
}

/** The places that the hints prefer, as one answer. */
function told(corpus: Corpus, places: readonly Place[], hints: QuotationHints): QuotationMatch {
  const order = { exact: 0, faithful: 1, spliced: 2 } as const;
  const best = Math.min(...places.map((p) => order[p.match]));
  let left = places.filter((p) => order[p.match] === best);
  const prefer = (test: (p: Place) => boolean) => {
    const some = left.filter(test);
    if (some.length > 0) left = some;
  };
  const { cited, speaker } = hints;
  if (cited) prefer((p) => cited.includes(p.source.key));
  if (speaker !== undefined) {
    prefer((p) => {
      const said = quotationAt(corpus, p.source, p.span.start)?.speaker?.name;
      return said !== undefined && sameSpeaker(said, speaker);
    });
  }
  const first = left[0]!;
  return {
    match: first.match,
    evidence: left.slice(0, mostEvidence).map((p) => evidenceAt(corpus, p.source, p.span, 1)),
    ambiguous: left.length > 1,
    differences: [],
    ...(first.splice && { splice: first.splice }),
  };
}

function nearest(corpus: Corpus, quotation: string, pattern: Pattern): QuotationMatch {
  const best = nearPlaces(postingsOf(corpus), pattern)[0];
  const span = best && alignedSpan(best);
  if (!best || !span) return absent;
  const score = Math.min(0.99, best.alignment.similarity);
  const evidence = evidenceAt(corpus, best.source, span, score);
  if (!isAltered(best)) {
    if (best.alignment.similarity < leastNear || best.alignment.sameContent < 2) return absent;
    const line = best.source.lines[evidence.line]!;
    return { ...absent, nearest: evidenceAt(corpus, best.source, line, score) };
  }
  const differences = differencesOf(quotation, best);
  const splice = differences.length === 0 ? spliceOf(corpus, best) : undefined;
  if (splice) return { match: 'spliced', evidence: [evidence], ambiguous: false, differences: [], splice };
  return { match: 'altered', evidence: [evidence], ambiguous: false, differences };
}

function isAltered(place: NearPlace): boolean {
  const { similarity, sameContent, steps } = place.alignment;
  const content = place.quoted.filter((w) => w.weight === 1).length;
  if (place.quoted.length <= shortQuotation) {
    const changed = steps.filter((s) => s.cost > 0);
    return (
      similarity >= leastAlteredShort &&
      changed.every((s) => s.quoted !== undefined && s.source !== undefined && s.cost <= 0.6)
    );
  }
  return similarity >= leastAltered && sameContent * 2 >= content && sameContent >= Math.min(2, content);
}

/** All words are there, but the elisions between them join what must not be joined. */
function spliceOf(corpus: Corpus, place: NearPlace): QuotationMatch['splice'] {
  const pieces: { start: number; end: number }[] = [];
  for (const s of place.alignment.steps) {
    if (s.source === undefined || s.quoted === undefined) continue;
    const start = place.index.starts[s.source]!;
    const end = place.index.ends[s.source]!;
    const last = pieces.at(-1);
    if (last && !place.quoted[s.quoted]!.free) last.end = end;
    else pieces.push({ start, end });
  }
  return spliceAt(corpus, place.source, pieces);
}
