import type { Corpus } from '../../corpus/corpus.js';
import { contains, type Span } from '../../text/span.js';
import type { Word } from '../../text/words.js';
import type { CancellationToken } from '../../util/cancellation.js';
import { isPlainWord } from '../lexicon/plainWords.js';
import type { Aligner, LineAlignment } from './align.js';
import { alignerFor, isPerson } from './align.js';
import { hasOtherEnd } from './attachedConflicts.js';
import { bindingConflicts } from './bindings.js';
import { computedNumbers, isDecadeOf } from './computed.js';
import type { FoundConflict } from './conflicts.js';
import { conflict, findConflicts } from './conflicts.js';
import { copiedWords, shortestNamed } from './copiedRuns.js';
import { deedConflicts } from './deedConflicts.js';
import type { DeedConflict } from './deedPairs.js';
import type { Bundle } from './evidence.js';
import { chooseEvidence } from './evidence.js';
import { excessOf } from './excess.js';
import { toldFromAnotherSide } from './exchangedParts.js';
import type { Features } from './features.js';
import { answeredFrom, featuresOf } from './features.js';
import { hasOtherDay } from './nameConflicts.js';
import { nameElsewhere } from './nameElsewhere.js';
import { isNoDifference } from './noDifference.js';
import { hasDeedOfNobody } from './noneConflicts.js';
import { company, opposedCompany } from './oppositeConflicts.js';
import { otherChanges } from './otherChanges.js';
import { otherNames } from './otherNames.js';
import { otherOffices } from './otherOffices.js';
import { otherShares } from './otherShares.js';
import { otherSides } from './otherSides.js';
import { otherStance } from './otherStance.js';
import { otherTimes } from './otherTimes.js';
import { bearsOut } from './quantities.js';
import { isInRatio, isRatioOf } from './reckoned.js';
import { isRestated, isShortened, repeatedLines } from './repeatedLine.js';
import { chooseSources, linesNear, type Near, retrieveLines } from './retrieve.js';
import { claimSentences } from './sentences.js';
import type { Reading } from './slots.js';
import { readAlong } from './slots.js';
import { isGivenName, type SourceTerms } from './sourceTerms.js';
import { saidByAnother } from './speakers.js';
import type { Term } from './terms.js';
import { termsOf } from './terms.js';
import { toldOfAnother } from './toldOfAnother.js';
import { weighConflicts } from './weighConflicts.js';

/** A claim laid against the lines that were found for it. */
export interface ClaimAnalysis {
  readonly terms: readonly Term[];
  /** All lines that were laid against it, by retrieval score. */
  readonly lines: readonly LineAlignment[];
  readonly bundle: Bundle;
  /**
   * The claim read along each chosen line, in the order of `bundle.lines`, and along lines that bear little of it out
   * but have the opposite of a word that no chosen line has.
   */
  readonly readings: readonly Reading[];
  readonly conflicts: readonly FoundConflict[];
  /** Those that were found, before they were weighed (`weighConflicts.ts`). */
  readonly found: readonly FoundConflict[];
  /** Indices of the claim's terms that say more than the lines behind it. */
  readonly excess: readonly number[];
  readonly features: Features;
}

/** What is known around a claim. */
export interface AnalysisHints {
  readonly cited?: readonly string[];
  /** The sentence before it: lines about whom it names are looked at too. */
  readonly before?: string;
  /** Stretches of the claim that are known to be verbatim in a source. */
  readonly proven?: readonly Span[];
  /** Who is said in it to say its verbatim words, where the source says the same. */
  readonly sayers?: readonly Span[];
  /** Where words of it stand: only the lines there are looked at. */
  readonly near?: readonly Near[];
}

/** Lines looked at closely. The line behind a reworded claim is among the first 20 in over .98 of WiCE's claims. */
const linesAligned = 24;

/** A claim with the lines that were found for it, before it is asked what these say otherwise. */
export interface LaidClaim extends Pick<ClaimAnalysis, 'terms' | 'lines' | 'bundle'> {
  readonly claim: string;
  readonly sources: readonly SourceTerms[];
  /** By term, whether it is part of who is said to say verbatim words. */
  readonly isSayer: readonly boolean[];
}

/** Finds lines for a claim, aligns them, chooses the evidence and measures it. */
export function analyseClaim(
  corpus: Corpus,
  claim: string,
  hints: AnalysisHints = {},
  token?: CancellationToken,
): ClaimAnalysis {
  return analyseLaid(corpus, layOut(corpus, claim, hints, token));
}

/** The first half of {@link analyseClaim}: lines, and the evidence among them. */
export function layOut(
  corpus: Corpus,
  claim: string,
  hints: AnalysisHints = {},
  token?: CancellationToken,
): LaidClaim {
  const cited = hints.cited ?? [];
  const close = hints.near && linesNear(corpus, hints.near, linesAligned);
  const sources = close ? [...new Set(close.map((c) => c.terms))] : chooseSources(corpus, claim, cited);
  const terms = termsIn(claim, sources);
  const context = close ? [] : namesBefore(hints.before, sources);
  const isIn = (t: Term, spans: readonly Span[] | undefined) => !!spans?.some((p) => contains(p, t));
  const isSayer = terms.map((t) => isIn(t, hints.sayers));
  const isProven = terms.map((t, i) => isSayer[i] === true || isIn(t, hints.proven));
  const align = alignerFor(terms);
  const candidates = close ?? retrieveLines(sources, terms, context, cited, linesAligned, token);
  const retrieved = candidates.map(align);
  const found = close ? retrieved : [...retrieved, ...numberLines(sources, terms, retrieved, align)];
  const isLost = (t: Term, i: number) =>
    t.kind === 'number' && found.every((l) => l.cover[i]! < answeredFrom);
  const lost = terms.flatMap((t, i) => (isLost(t, i) ? [i] : []));
  for (const i of computedNumbers(terms, found, lost)) isProven[i] = true;
  // `two cattle in five`, of `40 percent`: however many lines have a two of something else.
  for (const i of terms.keys()) if (isInRatio(terms, i) && isRatioOf(terms, i, found)) isProven[i] = true;
  for (const i of lost) {
    const { end } = terms[i]!;
    if (isDecadeOf(terms[i]!, claim.slice(end, end + 3), found)) isProven[i] = true;
  }
  const lines = found.map((line) => (isProven.includes(true) ? withProven(line, isProven) : line));
  return { claim, terms, lines, bundle: chooseEvidence(terms, lines), sources, isSayer };
}

/** The second half: what the lines are at odds with, and what all of it comes to. */
export function analyseLaid(
  corpus: Corpus,
  { claim, terms, lines, bundle, sources, isSayer }: LaidClaim,
): ClaimAnalysis {
  const read = [
    ...new Set([...bundle.lines, ...opposedLines(terms, lines, bundle), ...repeatedLines(terms, lines)]),
  ];
  // What a source has word for word, it cannot be at odds with.
  const copied = claim.trim();
  const isCopied = copied !== '' && sources.some((s) => isAffirmed(s.source.text, copied));
  const isSame = isCopied || lines.some((l) => isVerbatim(terms, l) || isRestated(terms, l.terms));
  const isAgreed = isSame || lines.some((l) => isShortened(terms, l.terms));
  const looked = (by: string, found: readonly DeedConflict[]) => found.map((d) => ({ ...d, by }));
  const deeds = [
    ...(isAgreed
      ? []
      : [
          ...looked('deeds', deedConflicts(claim, terms, lines)),
          ...looked('bindings', bindingConflicts(terms, lines)),
          ...looked('saidByAnother', saidByAnother(claim, terms, lines, corpus)),
          ...looked('toldOfAnother', toldOfAnother(claim, terms, lines, corpus)),
          ...looked('otherNames', otherNames(terms, lines, corpus)),
          ...looked('nameElsewhere', nameElsewhere(claim, terms, lines, corpus)),
          ...looked('otherShares', otherShares(claim, terms, lines)),
          ...looked('otherTimes', otherTimes(terms, lines)),
          ...looked('otherChanges', otherChanges(terms, lines)),
          ...looked('otherSides', otherSides(terms, lines)),
          ...looked('otherStance', otherStance(terms, lines, corpus)),
        ]),
    // What is left out may stand between an office and its holder.
    ...looked('otherOffices', isSame ? [] : otherOffices(terms, lines)),
  ];
  const readings = [...new Set([...read, ...deeds.map((d) => d.line)])].map((l) => readAlong(terms, l));
  const conflicts = isAgreed
    ? []
    : findConflicts(claim, terms, readings.slice(0, read.length), bundle, lines, corpus);
  for (const d of deeds) {
    // One word of the source is at odds with one of the claim: `no` of `found no trace` is told once.
    const isTold = (c: FoundConflict) =>
      c.term === d.term || (c.kind === d.kind && c.source.start === d.source.start);
    if (conflicts.some(isTold)) continue;
    const reading = readings.findIndex((r) => r.line === d.line);
    conflicts.push({ ...conflict(d.kind, terms, d.term, d.source, d.strength), by: d.by, reading });
  }
  // Who is known to say it is no other name than the one that some line has, nor is one that answers it (`Paris`, of `France`) or stands for it
  // (`the Briton`); but for whom `he` is not, by who says what there.
  const isOther = (c: FoundConflict) =>
    !isSayer[c.term] &&
    !isPerson(terms, c.term) &&
    !readings[c.reading]!.line.matches[c.term]!.some(
      (m) => m.term.start === c.source.start && m.relation.strength > 0 && !/^s?he$/.test(m.term.norm),
    );
  const lengths = conflicts.length > 0 ? copiedWords(terms, lines) : [];
  const isCopiedWord = (c: FoundConflict) =>
    c.isRepeated !== true && lengths[c.term]! >= (/^(?:name|role)$/.test(c.kind) ? shortestNamed : 1);
  const isConverse = conflicts.some((c) => c.kind === 'antonym')
    ? toldFromAnotherSide(claim, terms, lines)
    : undefined;
  const found = conflicts.filter(
    (c) =>
      (c.kind !== 'name' || isOther(c)) &&
      !isCopiedWord(c) &&
      !isNoDifference(terms, readings[c.reading]!.line, c) &&
      !(c.kind === 'number' && isInRatio(terms, c.term) && isRatioOf(terms, c.term, lines)) &&
      !(c.kind === 'antonym' && isConverse!.has(c.term)),
  );
  const open = weighConflicts({ claim, terms, lines, bundle, readings, conflicts: found });
  const excess = excessOf({ terms, lines, bundle });
  const features = featuresOf(terms, lines, bundle, open, excess);
  return { terms, lines, bundle, readings, conflicts: open, found, excess, features };
}

function termsIn(text: string, sources: readonly SourceTerms[]): Term[] {
  const isName = (w: Word, next: Word | undefined) =>
    sources.some((s) => s.isName(w.norm)) || !isPlainWord(w.norm) || isGivenName(w, next);
  return termsOf(text, { start: 0, end: text.length }, isName);
}

function namesBefore(
  before: string | undefined,
  sources: readonly SourceTerms[],
): Pick<Term, 'stem' | 'weight'>[] {
  if (before === undefined) return [];
  return termsIn(before, sources).flatMap(({ kind, stem, weight }) =>
    kind === 'name' ? [{ stem, weight }] : [],
  );
}

/** All that the answer to a claim takes from the sentence before it: whom that names, and how much each counts. Plain data. */
export function takenFromBefore(corpus: Corpus, claim: string, hints: AnalysisHints): unknown {
  if (hints.near || hints.before === undefined) return [];
  return namesBefore(hints.before, chooseSources(corpus, claim, hints.cited ?? []));
}

/** Sources looked through for a number that is written otherwise, and lines taken from them. */
const sourcesOfNumbers = 3;
const linesOfNumbers = 2;

/** Lines that have a number of the claim which no retrieved line has, in other words: `four weeks`, `28 days`. */
function numberLines(
  sources: readonly SourceTerms[],
  claim: readonly Term[],
  retrieved: readonly LineAlignment[],
  align: Aligner,
): LineAlignment[] {
  const isLost = (t: Term, i: number) =>
    t.kind === 'number' &&
    t.quantity?.kind === 'cardinal' &&
    // Small ones stand in many lines for something else, if they count no time.
    (t.quantity.value >= 10 || t.quantity.days !== undefined) &&
    !retrieved.some((l) => l.cover[i]! > 0);
  const lost = claim.filter(isLost);
  if (lost.length === 0 || sources.length > sourcesOfNumbers) return [];
  const isOne = (t: Term) =>
    t.quantity !== undefined && lost.some((n) => bearsOut(n.quantity!, n.margin ?? 'exact', t.quantity!));
  return sources
    .flatMap((terms) =>
      terms.units.flatMap((u, unit) => (u.terms.some(isOne) ? [{ terms, unit, score: 0 }] : [])),
    )
    .slice(0, linesOfNumbers)
    .map(align);
}

/** Lines with an opposite that are looked at besides the chosen ones. */
const opposedKept = 2;

/**
 * Lines that were not chosen, best first, with the opposite of a word that no chosen line has, or in its company, or that
 * say that nobody did what the claim has done.
 */
function opposedLines(
  claim: readonly Term[],
  lines: readonly LineAlignment[],
  bundle: Bundle,
): LineAlignment[] {
  return lines
    .filter(
      (l) =>
        !bundle.lines.includes(l) &&
        (hasDeedOfNobody(l) ||
          hasOtherDay(claim, l) ||
          hasOtherEnd(claim, l) ||
          l.matches.some((found, i) =>
            found.some(
              (m) =>
                m.relation.kind === 'opposite' &&
                (bundle.cover[i] === 0 || company(claim, l, i, m.at) >= opposedCompany),
            ),
          )),
    )
    .slice(0, opposedKept);
}

/** Words that make the words behind them no fact: `Not everybody is pleased`. */
const unmaking =
  /(?:^|[\s“"(])(?:not|no|never|nor|nobody|whether|if|unless|deny|denied|denies|that)[\s“"]*$/i;

/** Whether a text has a claim word for word somewhere, with nothing before it that may turn it round. */
function isAffirmed(text: string, claim: string): boolean {
  for (let at = text.indexOf(claim); at >= 0; at = text.indexOf(claim, at + 1)) {
    if (!unmaking.test(text.slice(Math.max(0, at - 12), at))) return true;
  }
  return false;
}

/** Whether a line has all of a claim's words in a row, with nothing before them that may turn them round. */
function isVerbatim(claim: readonly Term[], line: LineAlignment): boolean {
  const run = (terms: readonly Term[]) => ` ${terms.map((t) => t.norm).join(' ')} `;
  if (line.terms.length < claim.length) return false;
  // Most lines have not even the first two of them.
  const isBegun = (t: Term, i: number) =>
    t.norm === claim[0]!.norm && line.terms[i + 1]?.norm === claim[1]!.norm;
  if (claim.length > 2 && !line.terms.some(isBegun)) return false;
  return isAffirmed(run(line.terms), run(claim).trimEnd());
}

function withProven(line: LineAlignment, isProven: readonly boolean[]): LineAlignment {
  return { ...line, cover: line.cover.map((v, i) => (isProven[i] ? 1 : v)) };
}

/** A sentence of a text and what came of it. */
export interface SentenceAnalysis {
  readonly span: Span;
  readonly analysis: ClaimAnalysis;
}

/** Each sentence of a text as a claim, with the sentence before it as what its pronouns stand for. */
export function analyseText(corpus: Corpus, text: string, token?: CancellationToken): SentenceAnalysis[] {
  let before = '';
  return claimSentences(text).map((span) => {
    const claim = text.slice(span.start, span.end);
    const analysis = analyseClaim(corpus, claim, { before }, token);
    before = claim;
    return { span, analysis };
  });
}
