import { buildCorpus } from '../corpus/build.js';
import type { Corpus } from '../corpus/corpus.js';
import { nthQuotation, nthSentence } from '../draft/lists.js';
import type { Draft, DraftSentence } from '../draft/model.js';
import { blanked } from '../draft/notes.js';
import { trailingReference } from '../draft/plainReference.js';
import { takenFromBefore } from '../match/claim/analyse.js';
import { isOnlyQuoted } from '../match/claim/onlyQuoted.js';
import { isAboutWho, mostlyQuoted, type QuotedWords, quotedClaim } from '../match/claim/quotedClaim.js';
import type { Near } from '../match/claim/retrieve.js';
import { type ClaimHints, matchClaim } from '../match/claim.js';
import type { ClaimMatch, Evidence } from '../match/model.js';
import { type MappedText, ownPart, toRaw } from '../text/mappedText.js';
import { ownCopy } from '../text/ownCopy.js';
import { contains, intersect, overlapping, type Span, shift, textAt } from '../text/span.js';
import { withLazy } from '../util/beside.js';
import { once } from '../util/once.js';
import type { AnalysisCache } from './cache.js';
import { citedKeys } from './checkQuotation.js';
import type { Config } from './config.js';
import type { CheckedClaim, CheckedQuotation } from './model.js';
import { isTroubled } from './quotationTrouble.js';
import { alteredPlaces, isVerbatim, provenPlaces, quotedWords, speakersSpan } from './quotedPlaces.js';
import { placesOfName } from './speakerPlaces.js';

/** A claim held against its corpus, and how the sources that it cites answer by themselves. */
interface Judged {
  readonly match: ClaimMatch;
  readonly cited: CheckedClaim['cited'];
}

/** A claim as its draft has it, and where its quotations stand. */
interface Asked {
  readonly corpus: Corpus;
  readonly text: string;
  readonly hints: ClaimHints;
  /** See {@link quotedWords}, {@link alteredPlaces}, {@link provenPlaces}. */
  readonly quoted: readonly QuotedWords[];
  readonly near: readonly Near[];
  readonly own: readonly Near[];
}

/** And how a corpus (the draft's, or one of the sources that the claim cites) is asked about it. */
interface Asking extends Asked {
  readonly match: (corpus: Corpus, hints: ClaimHints) => ClaimMatch;
}

/**
 * {@link matchClaim} for one claim, remembered by all that it takes of the sentence before it: most letters typed there are
 * in no name.
 */
function rememberedMatch(cache: AnalysisCache, whole: Corpus, text: string): Asking['match'] {
  return (corpus, hints) => {
    const { before: _, ...own } = hints;
    const key = [text, corpus === whole, own, takenFromBefore(corpus, text, hints)];
    return cache.remember('match', key, () => matchClaim(corpus, text, hints));
  };
}

/**
 * Holds one claim of a draft against the corpus. What it cites is asked first: the cited sources' answer stands if they
 * bear the claim out or say otherwise; only if they are silent is the rest of the corpus asked.
 */
export function checkClaim(
  draft: Draft,
  corpus: Corpus,
  config: Config,
  index: number,
  quotations: readonly CheckedQuotation[],
  cache: AnalysisCache,
): CheckedClaim {
  const sentence = nthSentence(draft, index)!;
  const { notes = [] } = sentence;
  const written = textAt(draft.prose.text, sentence.prose);
  const whole = ownCopy(notes.length > 0 ? blanked(written, notes) : written);
  const text = whole.slice(0, trailingReference(whole));
  const cited = citedKeys(draft, sentence.citations);
  const previous = sentenceBefore(draft, index);
  const before =
    previous?.block === sentence.block ? ownCopy(textAt(draft.prose.text, previous.prose)) : undefined;
  const inside = overlapping(
    quotations,
    sentence.prose,
    (q) => nthQuotation(draft, q.quotation).prose,
  ).filter(
    (q) =>
      !notes.some((n) => contains(shift(n, sentence.prose.start), nthQuotation(draft, q.quotation).prose)),
  );
  const proven = inside
    .filter((q) => isVerbatim(q.match))
    .map((q) => intersect(nthQuotation(draft, q.quotation).prose, sentence.prose))
    .filter((s) => s !== undefined)
    .map((s) => shift(s, -sentence.prose.start));
  const sayers = inside.flatMap((q) => speakersSpan(q, sentence.prose));
  const hints: ClaimHints = {
    strictness: config.strictness,
    ...(cited.length > 0 && { cited }),
    ...(proven.length > 0 && { proven }),
    ...(sayers.length > 0 && { sayers }),
    ...(before !== undefined && { before }),
  };
  const quoted = quotedWords(draft, corpus, inside, sentence.prose);
  const near = alteredPlaces(draft, inside, sentence.prose);
  const own = near.length > 0 ? [] : provenPlaces(inside);
  const places = inside.filter((q) => isVerbatim(q.match)).flatMap((q) => q.match.evidence);
  const at = { start: sentence.start, end: sentence.end, sentence: index };
  const about: Asked = { corpus, text, hints, quoted, near, own };
  const isClaim = sentence.kind === 'claim' && inside.length > 0;
  const settled = isClaim ? citedLater(about, cache) : undefined;
  const later =
    settled ?? (isClaim && inside.some((q) => isTroubled({ draft }, q)) ? citedUnasked(about) : undefined);
  const key = [text, hints, quoted, near, own];
  if (later) {
    const judged = cache.remember('claim later', key, () => judgedLater(about));
    const isSettled = settled !== undefined;
    const own = ownPart(draft.prose, sentence.prose);
    return laterClaim({ ...at, isSettled }, later, judged, { text, proven, places }, own);
  }
  const local = cache.remember('claim', key, () =>
    judgedNow({ ...about, match: rememberedMatch(cache, corpus, text) }),
  );
  const found = settledByQuotations(text, local.match, proven, places);
  const match = placedMatch(found, (s) => toRaw(draft.prose, shift(s, sentence.prose.start)));
  return { ...at, isLater: false, isSettled: false, match, cited: local.cited };
}

/** The match of a sentence with the spans in it where `place` puts them. */
function placedMatch(match: ClaimMatch, place: (s: Span) => Span): ClaimMatch {
  return {
    ...match,
    conflicts: match.conflicts.map((c) => ({ ...c, claim: place(c.claim) })),
    unmatched: match.unmatched.map(place),
  };
}

function judgedNow(about: Asking): Judged {
  const judged =
    judgeQuoted(about) ??
    (about.near.length > 0 ? judgeNear(about, about.near) : (judgeWho(about) ?? borneOutBy(about))) ??
    ask(about);
  return about.near.length === 0 && isIntroduction(about.text, about.hints, judged.match)
    ? { ...judged, match: { ...judged.match, verdict: 'supported', isQuiet: true } }
    : judged;
}

/** Of a sentence that only says who said words: what the lines where these stand say, and those that have the name. */
function judgeWho(about: Asking): Judged | undefined {
  const { corpus, text, hints, quoted, own } = about;
  if (own.length === 0 || !isAboutWho(text, quoted)) return undefined;
  const named: Near[] = [];
  const sought = quoted.map((q) => {
    const name = q.speaker?.name;
    if (name === undefined) return q;
    const places = placesOfName(corpus, name, quoted, text, hints.cited ?? []);
    named.push(...places);
    // Only other sources have a word like the name.
    return places.length > 0 ? q : { ...q, speaker: { ...q.speaker!, isStranger: true } };
  });
  return (
    (named.length === 0 ? judgeQuoted({ ...about, quoted: sought }) : undefined) ??
    judgeNear(about, [...own, ...named])
  );
}

/** By itself, so that what is judged later holds no version of the draft. */
const judgedLater = (about: Asked) =>
  once(() => judgedNow({ ...about, match: (corpus, hints) => matchClaim(corpus, about.text, hints) }).match);

/** A claim that is judged when its match is read; of the draft, it holds the sentence. */
function laterClaim(
  at: Pick<CheckedClaim, 'start' | 'end' | 'sentence' | 'isSettled'>,
  cited: Judged['cited'],
  judged: () => ClaimMatch,
  { text, proven, places }: { text: string; proven: readonly Span[]; places: readonly Evidence[] },
  prose: MappedText,
): CheckedClaim {
  const match = once(() =>
    placedMatch(settledByQuotations(text, judged(), proven, places), (s) => toRaw(prose, s)),
  );
  return withLazy({ ...at, isLater: true, cited }, 'match', match);
}

/** The sentence before one; before one that stands in no note, the last that stands in none either. */
function sentenceBefore(draft: Draft, index: number): DraftSentence | undefined {
  let i = index - 1;
  if (!nthSentence(draft, index)!.isNote) while (nthSentence(draft, i)?.isNote) i--;
  return nthSentence(draft, i);
}

/**
 * What is quoted verbatim cannot differ from a line that it is not taken from: a claim against which nothing else speaks
 * is not contradicted. (`Demir said: “They stop.”` against another line of his, `Nobody would stop`.)
 */
function settledByQuotations(
  text: string,
  match: ClaimMatch,
  proven: readonly Span[],
  places: readonly Evidence[],
): ClaimMatch {
  const line = match.evidence[0];
  if (match.verdict !== 'contradicted' || !line) return match;
  if (places.some((p) => p.source === line.source && intersect(p, line))) return match;
  const isQuoted = (s: Span) => s.start < s.end && proven.some((p) => contains(p, s));
  if (!match.conflicts.every((c) => isQuoted(c.claim))) return match;
  const verdict = saysMore(text, match) ? 'unsupported' : 'supported';
  return { ...match, verdict, conflicts: [], evidence: places.slice(0, mostPlaces) };
}

/** Places of quotations that are shown as a claim's evidence at most. */
const mostPlaces = 3;

/** The answer of the lines that a sentence quotes from, if these alone bear all of it out: no other line can gainsay it. */
function borneOutBy(about: Asking): Judged | undefined {
  const judged = judgeNear(about, about.own);
  return judged?.match.verdict === 'supported' ? judged : undefined;
}

/**
 * What the lines that its quotations stand in say of a sentence; `undefined` where it has none, or cites another
 * source, of which something is to be said.
 */
function judgeNear({ corpus, hints, match: ask }: Asking, near: readonly Near[]): Judged | undefined {
  const cited = citedNear(corpus, hints, near);
  return cited && { match: ask(corpus, { ...hints, near }), cited };
}

/**
 * How the sources cited by a claim answer that may be judged later: it has an altered quotation, or surely says no more than who
 * says words that its quotations have. `undefined` for another.
 */
function citedLater(
  { corpus, text, hints, quoted, near }: Asked,
  cache: AnalysisCache,
): Judged['cited'] | undefined {
  if (near.length > 0) return citedNear(corpus, hints, near);
  const places = quoted.map((q) => q.place);
  const isOnly = () => isOnlyQuoted(corpus, text, quoted);
  return cache.remember('only quoted', [text, quoted], isOnly) ? citedNear(corpus, hints, places) : undefined;
}

/** How the sources that it cites answer, where these need not be asked for it; else `undefined`. */
function citedUnasked({ corpus, hints: { cited = [] } }: Asked): Judged['cited'] | undefined {
  if (cited.length === 0) return 'none';
  return cited.every((k) => corpus.get(k)) ? undefined : 'unread';
}

/** How the sources that it cites answer where these lines do; `undefined` where these lines do not answer for them. */
function citedNear(
  corpus: Corpus,
  hints: ClaimHints,
  near: readonly Pick<Near, 'source'>[],
): Judged['cited'] | undefined {
  if (near.length === 0) return undefined;
  const keys = hints.cited ?? [];
  if (keys.length === 0) return 'none';
  if (!keys.every((k) => corpus.get(k))) return 'unread';
  return near.every((p) => keys.includes(p.source)) ? 'answered' : undefined;
}

/** What a sentence of which all is answered by its quotations comes to; `undefined` for another. */
function judgeQuoted({ corpus, text, hints, quoted }: Asked): Judged | undefined {
  const keys = hints.cited ?? [];
  const isRead = keys.every((k) => corpus.get(k));
  // Of sources that it cites and that do not have the words, something is to be said.
  if (keys.length > 0 && isRead && !quoted.every((q) => keys.includes(q.place.source))) return undefined;
  const match = quotedClaim(corpus, text, quoted, hints.strictness);
  const answer = match?.verdict === 'unsupported' ? 'silent' : 'answered';
  return match && { match, cited: keys.length === 0 ? 'none' : isRead ? answer : 'unread' };
}

/**
 * Whether a sentence only introduces words: most of it is quoted verbatim (`One sentence stood out: “…”`), or it ends in the colon before
 * them (`His answer was short: “…”`, and before a block quotation or a list); and what no line has of the rest is neither a name nor a figure.
 */
function isIntroduction(text: string, { proven = [] }: ClaimHints, match: ClaimMatch): boolean {
  if (match.verdict !== 'unsupported') return false;
  const quoted = proven.reduce((sum, s) => sum + s.end - s.start, 0);
  const isBefore = /:\s*$/.test(text) || (proven[0] && /:\s*\P{L}?$/u.test(text.slice(0, proven[0].start)));
  return (isBefore || quoted >= text.length * mostlyQuoted) && !saysMore(text, match);
}

/** Whether a name or a figure of a claim is in no line. */
function saysMore(text: string, match: ClaimMatch): boolean {
  return match.unmatched.some((s) => {
    const word = text.slice(s.start, s.end);
    return /\p{N}/u.test(word) || (s.start > 0 && /\p{Lu}/u.test(word));
  });
}

function ask({ corpus, hints, match: ask }: Asking): Judged {
  const keys = hints.cited ?? [];
  const whole = () => ask(corpus, hints);
  if (keys.length === 0) return { match: whole(), cited: 'none' };
  // A cited work that is only in a bibliography may bear it out: nobody can tell.
  if (!keys.every((k) => corpus.get(k))) return { match: whole(), cited: 'unread' };
  const own = ask(citedCorpus(corpus, keys), hints);
  if (own.verdict !== 'unsupported') return { match: own, cited: 'answered' };
  const match = corpus.sources.length === keys.length ? own : whole();
  // Where nothing bears it out, the line of the cited source is the nearest that counts.
  return { match: match.verdict === 'supported' ? match : own, cited: 'silent' };
}

const citedCorpora = new WeakMap<Corpus, Map<string, Corpus>>();
/** Sets of cited sources that are kept for one corpus: a draft cites a few, alone and together. */
const mostKept = 200;

/** A corpus of some of the sources; remembered. */
export function citedCorpus(corpus: Corpus, keys: readonly string[]): Corpus {
  const sources = [...new Set(keys)].map((k) => corpus.get(k)).filter((s) => s !== undefined);
  if (sources.length === corpus.sources.length) return corpus;
  let kept = citedCorpora.get(corpus);
  if (!kept) {
    kept = new Map();
    citedCorpora.set(corpus, kept);
  }
  const id = sources
    .map((s) => s.key)
    .sort()
    .join(' ');
  let own = kept.get(id);
  if (!own) {
    if (kept.size >= mostKept) kept.clear();
    own = buildCorpus(sources);
    kept.set(id, own);
  }
  return own;
}
