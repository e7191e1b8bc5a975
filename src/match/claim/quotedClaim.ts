import type { Corpus } from '../../corpus/corpus.js';
import { contains, intersect, type Span, shift, spanLength } from '../../text/span.js';
import { type Word, words } from '../../text/words.js';
import { mannerCues, plainCues, plainHearers } from '../data/en/plainCues.js';
import { evidenceAt } from '../evidence.js';
import { isPlainWord } from '../lexicon/plainWords.js';
import type { ClaimMatch, Evidence } from '../model.js';
import { featuresOf } from './features.js';
import { turnsRound } from './polarity.js';
import { calibrated, rawScore } from './score.js';
import { isGivenName } from './sourceTerms.js';
import { type Strictness, strictnessOf } from './strictness.js';
import { type Term, termsOf } from './terms.js';

/** A quotation in a claim that stands at one place of the corpus. Half-open, in the claim. */
export interface QuotedWords extends Span {
  /** Where: key of the source, and the place in its text. */
  readonly place: Pick<Evidence, 'source' | 'start' | 'end'>;
  /** Who is said to say it, in the claim, and whether the source says the same of it. */
  readonly speaker?: Span & {
    readonly isSame: boolean;
    /** Where nobody can tell whether it is the same. */
    readonly name?: string;
    /** Whether no source has the name. */
    readonly isStranger?: boolean;
  };
  /** The words that say that it is said, in the claim, and to whom. */
  readonly cue?: Span;
  readonly hearer?: Span;
}

/** Small words that turn nothing round: no negation, no `would`, no `if`; and `put it this way`, `in the words of`. */
export const plainWords: ReadonlySet<string> = new Set(
  'the a an as it that and but so also then this way in words of'.split(' '),
);

/** Of a sentence that introduces a quotation, at least this share of its characters is the quotation. */
export const mostlyQuoted = 0.5;

/** Parts of one claim's evidence at most. */
const mostEvidence = 3;

/**
 * A claim that says of words found in the corpus who said them, and nothing else: it is as good as its quotations, and
 * no line need be looked for; nor where it is somebody whom no source names: then no line bears it out. `undefined` where it says more,
 * where the speaker's name is another one than the source's, or where the quotation is too little of it: then the claim must be held
 * against the corpus as any other ({@link matchClaim}).
 *
 * Cost: the words of the claim and of the lines that the quotations stand in.
 *
 * @example quotedClaim(corpus, 'Rubio said: “We will plant 400 trees.”', [quoted])?.verdict // 'supported'
 */
export function quotedClaim(
  corpus: Corpus,
  claim: string,
  quoted: readonly QuotedWords[],
  strictness?: Strictness,
): ClaimMatch | undefined {
  const lines = linesQuoted(corpus, quoted);
  if (!lines) return undefined;
  const terms = termsIn(claim);
  const stems = new Set(lines.flatMap((l) => words(l.text).map((w) => w.stem)));
  const states = terms.map((t) => stateOf(t, quoted, lines));
  if (!states.every((s) => s === 'answered' || s === 'open' || s === 'strange')) return undefined;
  const isStrange = states.includes('strange');
  const cover = terms.map((t, i) => (states[i] === 'answered' || stems.has(t.stem) ? 1 : 0));
  const matches = terms.map(() => []);
  const weightOf = (of: (i: number) => number) => terms.reduce((sum, t, i) => sum + t.weight * of(i), 0);
  const total = weightOf(() => 1);
  if (total === 0) return undefined;
  const coverage = weightOf((i) => cover[i]!) / total;
  const bundle = { lines: [{ matches, cover }], cover, coverage };
  const score = calibrated(rawScore(featuresOf(terms, bundle.lines, bundle, [], [])));
  const { supportedFrom, coveredFrom, strictKinds } = strictnessOf(strictness);
  // Who is lenient lets a name pass.
  if (isStrange && strictKinds.length === 0) return undefined;
  const share = quoted.reduce((sum, q) => sum + spanLength(q), 0) / claim.length;
  if (!isStrange && share < mostlyQuoted && (score < supportedFrom || coverage < coveredFrom))
    return undefined;
  const unmatched = terms
    .filter((t, i) => t.weight >= 0.3 && cover[i] === 0 && (!isStrange || states[i] === 'strange'))
    .map(({ start, end }) => ({ start, end }));
  return {
    verdict: isStrange ? 'unsupported' : 'supported',
    score,
    evidence: lines
      .slice(0, isStrange ? 1 : mostEvidence)
      .map((l) => ({ ...l, score: Math.min(score, coverage) })),
    conflicts: [],
    unmatched,
  };
}

function termsIn(claim: string): Term[] {
  const isName = (w: Word, next: Word | undefined) => !isPlainWord(w.norm) || isGivenName(w, next);
  return termsOf(claim, { start: 0, end: claim.length }, isName);
}

/** The lines that have the quotations; `undefined` where there are none, or where words beside these may turn them round. */
export function linesQuoted(corpus: Corpus, quoted: readonly QuotedWords[]): readonly Evidence[] | undefined {
  const lines = quoted.flatMap((q) => linesAt(corpus, q.place));
  return lines.length === 0 || isTurnedRound(lines, quoted) ? undefined : lines;
}

/**
 * Whether a claim says of its quotations who said them and nothing else, and of one of them somebody of whom nobody can tell whether it is
 * they: of nothing else must be looked for whether it is borne out.
 */
export function isAboutWho(claim: string, quoted: readonly QuotedWords[]): boolean {
  const terms = termsIn(claim);
  const states = terms.map((t) => stateOf(t, quoted, []));
  return states.some((s) => s === 'unknown' || s === 'strange') && !states.includes(undefined);
}

/**
 * What a word of the claim is: answered by the quotation, left open, the name of somebody whom no source names, or of whom it cannot be told
 * whether they say it, or (`undefined`) one that says more.
 */
function stateOf(
  t: Term,
  quoted: readonly QuotedWords[],
  lines: readonly Evidence[],
): 'answered' | 'open' | 'strange' | 'unknown' | undefined {
  if (quoted.some((q) => contains(q, t))) return 'answered';
  const isOpen = (q: QuotedWords) => q.speaker?.name !== undefined;
  const cued = quoted.find((q) => q.cue && contains(q.cue, t));
  if (cued && plainCues.has(t.norm)) return 'answered';
  if (cued && mannerCues.has(t.norm)) return 'open';
  // However somebody says it who may not: `promised`, but not `did not say`.
  if (cued) return isOpen(cued) && !turnsRound(t.norm) ? 'open' : undefined;
  const heard = quoted.find((q) => q.hearer && contains(q.hearer, t));
  if (heard) return isOpen(heard) && t.kind !== 'name' && t.kind !== 'number' ? 'open' : heardIn(t, lines);
  const speaker = quoted.find((q) => q.speaker && contains(q.speaker, t))?.speaker;
  if (speaker?.isSame) return 'answered';
  if (speaker && t.kind === 'name')
    return speaker.isStranger ? 'strange' : speaker.name ? 'unknown' : undefined;
  if (speaker) return t.kind === 'number' ? undefined : 'open';
  return plainWords.has(t.norm) ? 'open' : undefined;
}

/** Reporters, where a line does not say that somebody else was told. */
const heardIn = (w: { readonly norm: string }, lines: readonly Evidence[]) =>
  isPlainHearer(w.norm, lines) ? 'open' : undefined;

/** Whether words are told to reporters, and no line may say that they were told to somebody else. */
export function isPlainHearer(norm: string, lines: readonly Evidence[]): boolean {
  return (
    plainHearers.has(norm) && lines.every((l) => !/\btell|\btold\b/i.test(l.text) || l.text.includes(norm))
  );
}

/** Words behind which nothing is a fact yet. */
const conditions: ReadonlySet<string> = new Set('if whether unless'.split(' '));

/** Whether a line has words around those that are quoted which may turn them round: `It is not true that …`. */
function isTurnedRound(lines: readonly Evidence[], quoted: readonly QuotedWords[]): boolean {
  return lines.some((l) =>
    words(l.text).some((w) => {
      if (!turnsRound(w.norm) && !conditions.has(w.norm)) return false;
      const at = shift(w, l.start);
      return !quoted.some((q) => q.place.source === l.source && contains(q.place, at));
    }),
  );
}

/** The lines that a place has words of, whole. */
function linesAt(corpus: Corpus, place: QuotedWords['place']): Evidence[] {
  const source = corpus.get(place.source);
  const first = source && corpus.lineAt(source, place.start);
  if (!source || !first) return [];
  const found: Evidence[] = [];
  for (let i = first.index; i < source.lines.length; i++) {
    const line = source.lines[i]!;
    if (line.start >= place.end) break;
    if (intersect(line, place)) found.push(evidenceAt(corpus, source, line, 1));
  }
  return found;
}
