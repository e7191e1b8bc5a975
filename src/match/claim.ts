import { framesOf, verbOf } from '../attribution/verbs.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Span } from '../text/span.js';
import type { CancellationToken } from '../util/cancellation.js';
import { neverCancelled } from '../util/cancellation.js';
import type { LineAlignment } from './claim/align.js';
import type { ClaimAnalysis } from './claim/analyse.js';
import { analyseClaim, analyseLaid, layOut } from './claim/analyse.js';
import { anchorOf } from './claim/anchors.js';
import { causeIn } from './claim/causeConflicts.js';
import type { Bundle } from './claim/evidence.js';
import { absolutesOf, excessOf } from './claim/excess.js';
import { answeredFrom, type Features, featuresOf, placeCover } from './claim/features.js';
import { type Answered, isLost, isSmall } from './claim/lostWords.js';
import type { Near } from './claim/retrieve.js';
import { calibrated, rawScore } from './claim/score.js';
import { leastStatementCover } from './claim/statements.js';
import type { Point, Strictness } from './claim/strictness.js';
import { strictnessOf } from './claim/strictness.js';
import type { Term } from './claim/terms.js';
import { unsaidOf } from './claim/unsaid.js';
import { isInflected, isLightVerb, isMainlyNoun, mayBe } from './lexicon/partsOfSpeech.js';
import type { ClaimMatch, Evidence, Verdict } from './model.js';

export type { Strictness } from './claim/strictness.js';

/** What the draft says around a claim. */
export interface ClaimHints {
  /** Keys that the draft cites for it: asked first. */
  readonly cited?: readonly string[];
  /** Quoted words in it that were found verbatim: their spans in the claim count as matched. */
  readonly proven?: readonly Span[];
  /** The sentence before it in the same paragraph, for what its pronouns stand for. */
  readonly before?: string;
  /** Where the warnings begin; default `balanced`. Changes the verdict, never the score. */
  readonly strictness?: Strictness;
  /** Who is said in it to say its verbatim words, where the source says the same. */
  readonly sayers?: readonly Span[];
  /** Where words of it stand in the corpus: only the lines there are looked at. */
  readonly near?: readonly Near[];
}

/** A line that covers less of an unsupported claim than this is not near, and not shown. */
const nearFrom = 0.25;

/**
 * Whether the corpus bears a claim out, and by which lines. Lines are found by the claim's telling words, each word is
 * laid against the line's words (itself, inflected, derived, synonym, wider word, another name of the same), up to
 * three lines are joined, and words that cannot both hold are looked for. A claim without telling words is
 * unsupported with score 0.
 *
 * Deterministic. Never throws on odd text; words past the 400th are not read.
 *
 * @example matchClaim(corpus, 'The council voted the plan down.').verdict // 'supported'
 */
export function matchClaim(
  corpus: Corpus,
  claim: string,
  hints: ClaimHints = {},
  token: CancellationToken = neverCancelled,
): ClaimMatch {
  const analysis = analyseClaim(corpus, claim, hints, token);
  return claimMatch(analysis, hints.strictness);
}

/**
 * Whether the corpus bears a claim out: whether the verdict of {@link matchClaim} is `supported`. Takes less where it is not: where too
 * little of the claim is answered, nobody asks what else is at odds with it.
 */
export function isBorneOut(corpus: Corpus, claim: string, strictness?: Strictness): boolean {
  const laid = layOut(corpus, claim);
  const { terms, lines, bundle } = laid;
  const excess = excessOf(laid);
  // The score rises with agreement: no conflict would raise it.
  const score = scoreOf(bundle, featuresOf(terms, lines, bundle, [], excess));
  if (isUnsupported({ terms, lines, bundle, excess }, score, strictnessOf(strictness))) return false;
  return claimMatch(analyseLaid(corpus, laid), strictness).verdict === 'supported';
}

const scoreOf = (bundle: Bundle, features: Features) =>
  bundle.lines.length === 0 ? 0 : calibrated(rawScore(features));

/** What an analysis comes to under a strictness. */
export function claimMatch(analysis: ClaimAnalysis, strictness?: Strictness): ClaimMatch {
  const { terms, bundle, conflicts } = analysis;
  const score = scoreOf(bundle, analysis.features);
  const verdict = verdictOf(analysis, score, strictness);
  const shown =
    verdict === 'unsupported' ? bundle.lines.slice(0, bundle.first >= nearFrom ? 1 : 0) : bundle.lines;
  const excess = verdict === 'unsupported' ? analysis.excess : [];
  const unmatched = terms
    .filter((t, i) => (t.weight >= 0.3 && bundle.cover[i]! < answeredFrom) || excess.includes(i))
    .map(({ start, end }) => ({ start, end }));
  const named = verdict === 'contradicted' ? conflicts : [];
  return {
    verdict,
    score,
    evidence: inConflictFirst(analysis, verdict, shown)
      .map((line) => evidenceOf(line, terms, score))
      // Parts of one line that was pasted together are one piece of evidence.
      .filter((e, i, all) => all.findIndex((o) => o.source === e.source && o.line === e.line) === i),
    conflicts: named.map(({ kind, claim, source, isRepeated }) => ({
      kind,
      claim,
      source,
      ...(isRepeated && { isRepeated }),
    })),
    unmatched,
    ...(verdict === 'supported' && isFaint(analysis, score) && { isQuiet: true }),
    ...(verdict === 'unsupported' && toldHow(analysis, score, strictness)),
  };
}

/**
 * Whether something is to be said of a sentence that only says what may, would or must be: a source has another name, number or day in it,
 * or it is done by another. (Of the hedged sentences of fifteen articles and the drafts, 7 with such a conflict were wrong and 1 faithful;
 * with opposites and denials, 9 and 4.)
 */
export function isAtOdds(match: ClaimMatch): boolean {
  return (
    match.verdict === 'contradicted' &&
    match.conflicts.every((c) => c.isRepeated === true || /^(?:name|number|date|role)$/.test(c.kind))
  );
}

function verdictOf(analysis: ClaimAnalysis, score: number, strictness: Strictness | undefined): Verdict {
  const point = strictnessOf(strictness);
  if (analysis.conflicts.some((c) => c.strength >= point.conflictFrom)) return 'contradicted';
  return isUnsupported(analysis, score, point) ? 'unsupported' : 'supported';
}

/** Whether too little of a claim that nothing contradicts is answered. */
function isUnsupported(analysis: Answered, score: number, point: Point): boolean {
  const { supportedFrom, coveredFrom, statementFrom, placedFrom, strictKinds } = point;
  const { terms, bundle } = analysis;
  if (score < supportedFrom || bundle.coverage < coveredFrom || isLost(analysis, strictKinds)) return true;
  if (leastStatementCover(terms, bundle.cover) < statementFrom || isForeign(analysis, point)) return true;
  return hasLostDeed(analysis) && placeCover(terms, analysis.lines) < placedFrom;
}

/**
 * How an unsupported claim is told: as a warning, as information, or not at all. What of it stands where tells a statement of fact that is made up from a
 * faithful one in other words, or a remark of the writer's own, better than bounds chosen by hand (`claim/unsaid.ts`). Of 739 unsupported sentences of the
 * drafts, 310 of them wrong, those bounds warned about 208 wrong ones and 69 others; trees that had not seen their authors warn about 187 and 34.
 */
function toldHow(
  analysis: ClaimAnalysis,
  score: number,
  strictness: Strictness | undefined,
): Pick<ClaimMatch, 'isQuiet' | 'isDoubtful'> {
  const { unsaidFrom, doubtfulFrom, supportedFrom, strictKinds } = strictnessOf(strictness);
  if (unsaidFrom === 0) return {};
  // `Haste matters, because …`: whatever it says more than lines that have nothing of it.
  if (score < supportedFrom && anchorOf(analysis.terms) === 'none') return { isQuiet: true };
  // Of `The minister resigned on Tuesday` no line has anything: what a model is to weigh is not there.
  if (analysis.bundle.coverage < anythingFrom && anchorOf(analysis.terms) !== 'none') return {};
  // What a source must have if it says as much: a number, a day, `all of the pupils`; no reason in other words where the rest of the claim is told so, too.
  const excess = isInventedReason(analysis) ? analysis.excess : absolutesOf(analysis);
  const isShort = isLost({ ...analysis, excess }, strictKinds);
  // Small numbers are counted and reckoned, where something speaks for the claim.
  const isReckoned = isShort && score >= spokenFor && !isLost({ ...analysis, excess }, strictKinds, isSmall);
  const unsaid = unsaidOf(analysis, score);
  if (unsaid >= unsaidFrom && !isReckoned) return {};
  return unsaid >= doubtfulFrom || isShort ? { isDoubtful: true } : { isQuiet: true };
}

/** Less of a statement of fact than this is nothing: of eight such in the drafts that the trees do not warn about, six are made up. */
const anythingFrom = 0.1;

/** Under this score nothing speaks for a claim: whatever else is missing, a number is not all. */
const spokenFor = 0.03;

/** What lines must have of the rest of a claim, and of its reason at most, for the reason to be invented. */
const toldFrom = 0.6;
const inventedUpTo = 0.5;

/** Whether lines have what a claim tells, and not why: `The sale was put off because no buyer was found`. */
function isInventedReason({ terms, bundle, excess }: ClaimAnalysis): boolean {
  const shareOfWords = (isAsked: (i: number) => boolean) => {
    let [all, have] = [0, 0];
    terms.forEach((t, i) => {
      if (!isAsked(i)) return;
      all += t.weight;
      have += t.weight * bundle.cover[i]!;
    });
    return all === 0 ? 0 : have / all;
  };
  const cause = causeIn(terms)?.words ?? [];
  return (
    cause.length > 0 &&
    excess.some((i) => cause.includes(i)) &&
    shareOfWords((i) => !cause.includes(i)) >= toldFrom &&
    shareOfWords((i) => cause.includes(i)) <= inventedUpTo
  );
}

/** A supported claim of a lower score has something that speaks for it, and no line to cite; a general remark of a lower one than the second. */
const citedFrom = 0.25;
const remarkCitedFrom = 0.35;

/**
 * Whether too little bears a supported claim out to offer its line for citing. Of the drafts above, 1,104 of 1,167 faithful sentences are offered one,
 * 17 of 78 remarks (which few words of theirs in the source let pass) and 14 of 27 inventions.
 */
function isFaint({ terms }: ClaimAnalysis, score: number): boolean {
  return score < citedFrom || (score < remarkCitedFrom && anchorOf(terms) === 'none');
}

/** Words without a counterpart are no sign of invention while they are fewer than this, or than two that make a deed. */
const fewForeign = 3;
/** How telling a thing must be that an invented deed is done with. */
const tellingThing = 0.7;

/**
 * Whether too much of a claim has no counterpart in any line found: most of its telling words, or half of them with a deed and
 * a thing among them (`as the burning zeppelin exploded`).
 */
function isForeign(analysis: Answered, { foreignFrom, foreignDeedFrom }: Point): boolean {
  const { terms, lines } = analysis;
  const telling = terms.flatMap((t, i) => (t.weight >= 0.3 ? [i] : []));
  const foreign = telling.filter(
    (i) => terms[i]!.kind === 'content' && !lines.some((l) => l.cover[i]! >= 0.3),
  );
  const share = foreign.length / telling.length;
  if (foreign.length >= fewForeign && share >= foreignFrom) return true;
  const deed = foreign.find((i) => isDeed(terms, i));
  const isThing = (i: number) =>
    i !== deed && terms[i]!.weight >= tellingThing && mayBe(terms[i]!.norm, 'noun');
  return deed !== undefined && share >= foreignDeedFrom && foreign.some(isThing);
}

const beforeVerbs =
  /^(?:to|not|will|would|can|could|may|might|must|shall|should|do|does|did|cannot|they|we|.+n['’]t)$/;

/** Whether a word that can be a verb stands as one: inflected (`signed`), or behind what only a verb follows. */
function isVerbForm(t: Term, before: Term | undefined): boolean {
  return isInflected(t.norm) || beforeVerbs.test(before?.norm ?? '');
}

/** Whether a verb reports what somebody says or thinks in a clause of its own. */
function isReporting(norm: string): boolean {
  const verb = verbOf(norm);
  const frames = verb && framesOf(verb.lemma);
  return frames !== undefined && (frames.has('t') || frames.has('q'));
}

/** Whether a verb of the claim that says something by itself is in none of its lines. */
function hasLostDeed({ terms, bundle }: Answered): boolean {
  return terms.some((_, i) => bundle.cover[i]! < answeredFrom && isDeed(terms, i));
}

/** Whether a word of a claim is a verb that says something by itself. */
function isDeed(terms: readonly Term[], i: number): boolean {
  const t = terms[i]!;
  return (
    t.kind === 'content' &&
    // `the company that owned the boat` says which company, and `believes that` only how it is known.
    !/^(?:that|which|who)$/.test(terms[i - 1]?.norm ?? '') &&
    !isReporting(t.norm) &&
    isVerbForm(t, terms[i - 1]) &&
    t.weight >= 0.3 &&
    mayBe(t.norm, 'verb') &&
    !isMainlyNoun(t.norm) &&
    !isLightVerb(t.norm)
  );
}

/** A contradicted claim shows the line that it is at odds with first: the conflicts' source spans lie in it. */
function inConflictFirst(
  analysis: ClaimAnalysis,
  verdict: Verdict,
  lines: readonly LineAlignment[],
): readonly LineAlignment[] {
  const conflict = verdict === 'contradicted' ? analysis.conflicts[0] : undefined;
  const line = conflict && analysis.readings[conflict.reading]?.line;
  return line ? [line, ...lines.filter((l) => l !== line)] : lines;
}

function evidenceOf(
  { candidate, cover }: LineAlignment,
  terms: ClaimAnalysis['terms'],
  score: number,
): Evidence {
  const { source, units } = candidate.terms;
  const line = source.lines[units[candidate.unit]!.line]!;
  const total = terms.reduce((s, t) => s + t.weight, 0);
  const share = total === 0 ? 0 : terms.reduce((s, t, i) => s + t.weight * cover[i]!, 0) / total;
  return {
    source: source.key,
    line: line.index,
    paragraph: line.paragraph,
    sentence: line.sentence,
    start: line.start,
    end: line.end,
    text: source.text.slice(line.start, line.end),
    locator: line.locator,
    score: Math.min(score, share),
  };
}
