import type { Sayer } from '../attribution/glance.js';
import type { Attribution, Speaker } from '../attribution/model.js';
import type { Corpus } from '../corpus/corpus.js';
import { markedAt } from '../corpus/passages.js';
import type { Draft, DraftQuotation } from '../draft/model.js';
import type { Evidence, QuotationMatch } from '../match/model.js';
import { matchQuotation, type QuotationHints, roughName } from '../match/quotation.js';
import type { Source } from '../source/model.js';
import { type MappedText, ownPart, toRaw } from '../text/mappedText.js';
import { ownCopy } from '../text/ownCopy.js';
import { contains, type Span, shift, textAt } from '../text/span.js';
import { once } from '../util/once.js';
import { attributionOf, attributionOfEvidence, attributionsAround, isLittleOf } from './attributed.js';
import type { AnalysisCache } from './cache.js';
import { editorialEdits } from './editorial.js';
import type { CheckedQuotation } from './model.js';
import { isShort, shortMatch } from './shortQuotation.js';
import { compareSpeakers, isPlainlySame, isUnheardOf, type SpeakerComparison } from './speakers.js';
import { restoringEdits } from './spliceFixes.js';

/** Keys that these citations of a draft name, each once. */
export function citedKeys(draft: Draft, citations: readonly number[]): string[] {
  return [...new Set(citations.flatMap((c) => draft.citations[c]!.items.map((i) => i.key)))];
}

/** Holds one quotation of a draft against the corpus; `said` is who says what in its block. */
export function checkQuotation(
  draft: Draft,
  corpus: Corpus,
  quotation: DraftQuotation,
  index: number,
  said: readonly Attribution[],
  cache: AnalysisCache,
): CheckedQuotation {
  const text = ownCopy(textAt(draft.prose.text, quotation.prose));
  const cited = citedKeys(draft, quotation.citations);
  const drafted = attributionOf(said, quotation.prose);
  const speaker = drafted?.speaker?.name;
  const hints = { ...(cited.length > 0 && { cited }), ...(speaker !== undefined && { speaker }) };
  const anywhere = rememberedMatch(corpus, text, hints, cache);
  const isSaidBy = (e: Evidence) =>
    drafted?.speaker !== undefined && compareAt(corpus, drafted.speaker, e) === 'same';
  const local = isShort(text) ? shortMatch(draft, corpus, quotation, anywhere, cited, isSaidBy) : anywhere;
  const inProse = local.differences.map((d) => ({
    ...d,
    quotation: shift(d.quotation, quotation.prose.start),
  }));
  const toDraft = (s: Span) => toRaw(draft.prose, shift(s, quotation.prose.start));
  const { spliceDetail, ...rest } = local;
  const gaps = spliceDetail?.gaps.map((g) => ({ ...g, quotation: toDraft(g.quotation) }));
  const match: QuotationMatch = {
    ...rest,
    differences: inProse.map((d) => ({ ...d, quotation: toRaw(draft.prose, d.quotation) })),
    ...(spliceDetail && gaps && { spliceDetail: { ...spliceDetail, gaps } }),
  };
  const best = match.match === 'absent' ? undefined : match.evidence[0];
  const isMended = (match.match === 'altered' || match.match === 'spliced') && !match.ambiguous;
  const own = isMended ? ownPart(draft.prose, quotation.prose) : undefined;
  return {
    start: quotation.start,
    end: quotation.end,
    quotation: index,
    match,
    ...(local.match !== anywhere.match && { isElsewhere: true }),
    ...(drafted && { said: drafted }),
    sourced: sourcedAt(corpus, best),
    mouth: best && drafted?.speaker ? mouthOf(corpus, drafted.speaker, match, cache) : 'unknown',
    ...(speaker !== undefined && { speakerInDraft: speaker }),
    ...mending(corpus, text, hints, local, own),
  };
}

/** {@link matchQuotation}, remembered by what it asks of who speaks: of a name that is being written, hardly ever more than the last word. */
function rememberedMatch(
  corpus: Corpus,
  text: string,
  hints: QuotationHints,
  cache: AnalysisCache,
): QuotationMatch {
  const { cited, speaker } = hints;
  const whole = () => cache.remember('quotation', [text, hints], () => matchQuotation(corpus, text, hints));
  if (speaker === undefined) return whole();
  const rough = cache.remember('quotation, roughly', [text, cited ?? [], ...roughName(speaker)], () => {
    let isWhole = false;
    const onWholeName = () => {
      isWhole = true;
    };
    const match = matchQuotation(corpus, text, { ...hints, onWholeName });
    return { match, isWhole, speaker };
  });
  return rough.isWhole && rough.speaker !== speaker ? whole() : rough.match;
}

/** Edits that would mend a quotation, worked out when somebody asks. Of the draft, it holds the stretch that `prose` maps. */
function mending(
  corpus: Corpus,
  text: string,
  hints: QuotationHints,
  found: QuotationMatch,
  prose: MappedText | undefined,
): Pick<CheckedQuotation, 'editorial' | 'restoring'> {
  const edits = (from: typeof editorialEdits) =>
    once(
      () =>
        prose && from(corpus, text, hints, found)?.map((e) => ({ ...toRaw(prose, e), newText: e.newText })),
    );
  const isAltered = found.match === 'altered';
  return {
    editorial: isAltered ? edits(editorialEdits) : noEdits,
    restoring: isAltered ? noEdits : edits(restoringEdits),
  };
}

const noEdits = () => undefined;

/** By itself, so that what is asked later holds no version of the draft. */
const sourcedAt = (corpus: Corpus, best: Evidence | undefined) => () =>
  best && attributionOfEvidence(corpus, best);

/** Whether somebody else says it at every place where the words stand. */
function mouthOf(
  corpus: Corpus,
  drafted: Speaker,
  match: QuotationMatch,
  cache: AnalysisCache,
): SpeakerComparison {
  const places = match.evidence.map((e) => [e.source, e.start, e.end]);
  return cache.remember('mouth', [drafted.name, drafted.description, drafted.text, places], () => {
    const compared = match.evidence.map((e) => compareAt(corpus, drafted, e));
    if (compared.includes('same')) return 'same';
    return compared.includes('unknown') ? 'unknown' : 'different';
  });
}

function compareAt(corpus: Corpus, drafted: Speaker, evidence: Evidence): SpeakerComparison {
  const source = corpus.get(evidence.source);
  // Who says what in a source takes long to read.
  if (!source || isUnheardOf(drafted, source)) return 'unknown';
  const sayers = corpus.sayersAt(source, evidence);
  if (sayers && isPlainlyTheirs(source, drafted, evidence, sayers)) return 'same';
  if (sayers?.every((s) => isLittleOf(s.words, evidence))) return 'unknown';
  const around = attributionsAround(corpus, evidence);
  if (around.length === 0) return 'unknown';
  const all = corpus.attributions(source);
  const compared = around.map((a) => compareSpeakers(drafted, a, all, source.text));
  if (compared.includes('same')) return 'same';
  return compared.includes('unknown') || isNested(source, evidence, around) ? 'unknown' : 'different';
}

/** Whether the sentences of the words themselves have them from somebody by name, and that is surely the draft's speaker. */
function isPlainlyTheirs(
  source: Source,
  drafted: Speaker,
  evidence: Evidence,
  sayers: readonly Sayer[],
): boolean {
  return (
    sayers.some((s) => contains(s.words, evidence)) &&
    sayers.every((s) => isPlainlySame(drafted, textAt(source.text, s.subject), source.text))
  );
}

/**
 * Whether the words stand in marks within somebody's words (`Okafor: Falk told me, “It is fine.”`) and nobody is known
 * to say these: he who is quoted with all of it is not the one who said them.
 */
function isNested(source: Source, evidence: Evidence, around: readonly Attribution[]): boolean {
  const line = source.lines[evidence.line];
  const marked = line && markedAt(source, line, evidence.start);
  const quoting = around.filter((a) => a.kind !== 'indirect');
  return (
    marked !== undefined &&
    quoting.length > 0 &&
    quoting.every((a) => a.content.start < marked.start - 2 && marked.end <= a.content.end)
  );
}
