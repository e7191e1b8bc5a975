import { verbOf } from '../../attribution/verbs.js';
import { readOnce } from '../../util/beside.js';
import {
  ask,
  consider,
  could,
  done,
  future,
  hedge,
  may,
  must,
  order,
  question,
  will,
} from '../data/en/modalMarks.js';
import { otherModality as fitted } from '../data/fitted/otherModality.js';
import { irregularBases } from '../lexicon/irregular.js';
import { mayBe } from '../lexicon/partsOfSpeech.js';
import { rarity } from '../lexicon/rarity.js';
import type { LineAlignment } from './align.js';
import { isSaying } from './deedAgents.js';
import type { DeedConflict } from './deedPairs.js';
import { answeredFrom } from './features.js';
import { isDetermined } from './modalityConflicts.js';
import { isNegator, negationOf } from './polarity.js';
import { weigherOf } from './rareWords.js';
import type { Term } from './terms.js';
import { likelihoodOf } from './trees.js';

/** A word of a claim that may be told as surer than a line has it, and how the two stand: what a fitted model asks. */
export interface ModalityRow {
  readonly term: number;
  readonly line: LineAlignment;
  /** Index of the line's word. */
  readonly at: number;
  /** By {@link modalityFeatures}. */
  readonly features: readonly number[];
}

const marks = { may, could, will, must, consider, ask, order, question, done, future };
type Mark = keyof typeof marks;
const markNames = Object.keys(marks) as Mark[];

/** What is measured of a word and of the line's word that answers it. */
export const modalityFeatures = [
  /** Telling words of the claim; its words of denial; whether it, and the line, leaves anything open. */
  'words',
  'negators',
  'hedged',
  'lineHedged',
  /** Share of the claim that the line has, by rare words; places after the line that has most; how rare the word is, and how well any line answers it. */
  'rareShare',
  'behind',
  'rarity',
  'selfAnywhere',
  /** Share of the claim in another line that has the word; in one that has it told as sure as the claim has it. */
  'elsewhere',
  'assured',
  /** How real the line has it, 0 (may be) to 3 (done), and how much more the claim. */
  'lineReal',
  'realer',
  /** Whether every name of the claim is in the line. */
  'names',
  /** Marks of the claim: in its clause, and right before the word. */
  'perfect',
  'past',
  'willClause',
  'willNear',
  'askClause',
  'orderClause',
  'questionClause',
  'mayClause',
  'mustClause',
  'futureClause',
  'doneNear',
  /** The same of the line. */
  'linePerfect',
  'lineMayClause',
  'lineCouldClause',
  'lineWillClause',
  'lineConsiderClause',
  'lineConsiderNear',
] as const;

/** How far a mark stands from its word: right before it, and in its clause, in words. */
const near = 4;
const clause = 10;

/** Where a deed stands in its sentence. */
interface Standing {
  readonly near: Readonly<Record<Mark, boolean>>;
  readonly inClause: Readonly<Record<Mark, boolean>>;
  readonly isPerfect: boolean;
  readonly isPast: boolean;
  /** 0: may be, wished or not done; 1: to come; 2: told; 3: over. */
  readonly real: 0 | 1 | 2 | 3;
}

const opening =
  /^(?:offer|promis|threat|pledg|vow|warn|hop(?:e|ing)|want|wish|like$|tr(?:y|ie)|seek|sought|bid$|keen$|willing$|eager|dream|fear|fail|refus|declin|den(?:y|ie)|avoid|stop|prevent|without$|reject|yet$|unable$|instead$|if$|unless$|provid|until$|once$|subject$|condition|depend|otherwise$)/;
const toCome =
  /^(?:plan|intend|aim|prepar|expect|due$|schedul|set$|about$|decid|agree|poised$|ready$|would$)/;

const standings = readOnce((_: readonly Term[]) => new Map<number, Standing>());

function standingOf(terms: readonly Term[], at: number): Standing {
  const known = standings(terms);
  let standing = known.get(at);
  if (!standing) {
    standing = readStanding(terms, at);
    known.set(at, standing);
  }
  return standing;
}

function readStanding(terms: readonly Term[], at: number): Standing {
  let [start, end] = [at, at];
  while (start > 0 && at - start < clause && !(terms[start]!.breakBefore && start !== at)) start--;
  while (end + 1 < terms.length && end - at < clause && !terms[end + 1]!.breakBefore) end++;
  const before = terms.slice(Math.max(start, at - near), at);
  const around = [...terms.slice(start, at), ...terms.slice(at + 1, end + 1)];
  const has = (some: readonly Term[], is: (norm: string) => boolean) =>
    some.some((t) => t.kind !== 'name' && is(t.norm));
  const marked = (some: readonly Term[]) =>
    Object.fromEntries(markNames.map((m) => [m, has(some, (n) => marks[m].has(n))])) as Record<Mark, boolean>;
  const [nearMarks, clauseMarks] = [marked(before), marked(around)];
  const { norm } = terms[at]!;
  const form = verbOf(norm)?.form;
  const isPast =
    norm.endsWith('ed') ||
    form === 'past' ||
    form === 'participle' ||
    irregularBases(norm).some((b) => b !== norm);
  const isPerfect = terms
    .slice(Math.max(0, at - 3), at)
    .some((t, k, all) => /^(?:has|have|had|having)$/.test(t.norm) && all[k + 1]?.norm !== 'to');
  const isOpen =
    nearMarks.may ||
    nearMarks.could ||
    nearMarks.consider ||
    nearMarks.ask ||
    has(before, (n) => opening.test(n)) ||
    negationOf(terms)[at]! >= 0;
  const isToCome =
    nearMarks.will || nearMarks.must || has(before, (n) => toCome.test(n)) || terms[at - 1]?.norm === 'to';
  const isUnderWay = clauseMarks.consider || clauseMarks.ask || has(around, (n) => /^(?:if|unless)$/.test(n));
  const real = isOpen ? 0 : isToCome || isUnderWay ? 1 : isPerfect || isPast ? 3 : 2;
  return { near: nearMarks, inClause: clauseMarks, isPerfect, isPast, real };
}

/** Lines that are asked, best first, and what of the claim they must have. */
const linesAsked = 4;
const leastShare = 0.2;
/** Words of one line that may answer a word. */
const answersAsked = 2;

/** The words of a claim that may be deeds, with those that answer them in the lines that have most of it. */
export function modalityRows(claim: readonly Term[], lines: readonly LineAlignment[]): ModalityRow[] {
  const told = claim.flatMap((t, i) => (t.weight > 0 && !isSaying(t.norm) ? [i] : []));
  const isDeed = (i: number) =>
    claim[i]!.kind === 'content' && mayBe(claim[i]!.norm, 'verb') && !isDetermined(claim, i);
  const deeds = told.filter(isDeed);
  if (deeds.length === 0) return [];
  const weigh = weigherOf(claim, told, lines);
  const ranked = lines.map((line) => ({ line, share: weigh(line).share })).sort((a, b) => b.share - a.share);
  const asked = ranked.slice(0, linesAsked).filter((r) => r.share >= leastShare);
  const isAnswer = (m: { readonly relation: { readonly strength: number } }) =>
    m.relation.strength >= answeredFrom;
  const count = (terms: readonly Term[], is: (norm: string) => boolean) =>
    terms.reduce((n, t) => n + (t.kind !== 'name' && is(t.norm) ? 1 : 0), 0);
  const isHedge = (n: string) => hedge.has(n);
  const ofClaim = {
    words: told.length,
    negators: count(claim, isNegator),
    hedged: is(count(claim, isHedge) > 0),
  };
  return deeds.flatMap((i) => {
    const own = standingOf(claim, i);
    const mine = {
      ...ofClaim,
      rarity: rarity(claim[i]!.norm),
      selfAnywhere: Math.max(0, ...lines.map((l) => l.cover[i]!)),
      perfect: is(own.isPerfect),
      past: is(own.isPast),
      willClause: is(own.inClause.will),
      willNear: is(own.near.will),
      askClause: is(own.inClause.ask),
      orderClause: is(own.inClause.order),
      questionClause: is(own.inClause.question),
      mayClause: is(own.inClause.may),
      mustClause: is(own.inClause.must),
      futureClause: is(own.inClause.future),
      doneNear: is(own.near.done),
    };
    const shareWhere = (line: LineAlignment, isAsked: (l: LineAlignment, at: number) => boolean) =>
      ranked.find(
        (r) => r.line !== line && r.line.matches[i]!.some((m) => isAnswer(m) && isAsked(r.line, m.at)),
      )?.share ?? 0;
    return asked.flatMap(({ line, share }, behind) =>
      line.matches[i]!.slice(0, answersAsked)
        .filter(isAnswer)
        .map(({ at }) => {
          const other = standingOf(line.terms, at);
          const values: Record<(typeof modalityFeatures)[number], number> = {
            ...mine,
            lineHedged: is(count(line.terms, isHedge) > 0),
            rareShare: share,
            behind,
            elsewhere: shareWhere(line, () => true),
            assured: shareWhere(line, (l, k) => standingOf(l.terms, k).real >= own.real),
            lineReal: other.real,
            realer: own.real - other.real,
            names: is(
              claim.every((t, k) => t.kind !== 'name' || t.weight <= 1 || line.cover[k]! >= answeredFrom),
            ),
            linePerfect: is(other.isPerfect),
            lineMayClause: is(other.inClause.may),
            lineCouldClause: is(other.inClause.could),
            lineWillClause: is(other.inClause.will),
            lineConsiderClause: is(other.inClause.consider),
            lineConsiderNear: is(other.near.consider),
          };
          return { term: i, line, at, features: modalityFeatures.map((f) => values[f]) };
        }),
    );
  });
}

const is = (condition: boolean): 0 | 1 => (condition ? 1 : 0);

/** A difference that this is sure of at least is one, to be weighed with all that is known of the claim. */
export const modalityFrom = 0.45;

/**
 * Told as surer than the source has it: `will return` against `could return`, `has lodged its appeal` against `until Wednesday to appeal`, in whatever words the rest is told. By
 * trees fitted on drafts by other hands (`build/fit/detectors.ts`): how the deed stands in the claim and in the line, and whether another line has it as
 * the claim does. The likeliest word of the claim only.
 *
 * @example otherModality(terms of 'The bear is going to come back', lines) // [{ kind: 'polarity', term: 5, likelihood: .7, … }]
 */
export function otherModality(claim: readonly Term[], lines: readonly LineAlignment[]): DeedConflict[] {
  const likeliest = modalityRows(claim, lines)
    .map((row) => ({ row, likelihood: likelihoodOf(fitted, row.features) }))
    .reduce<{ readonly row: ModalityRow; readonly likelihood: number } | undefined>(
      (best, r) => (best && best.likelihood >= r.likelihood ? best : r),
      undefined,
    );
  if (!likeliest || likeliest.likelihood < modalityFrom) return [];
  return [modalityConflict(likeliest.row, likeliest.likelihood)];
}

/** The conflict of a row. */
export function modalityConflict({ term, line, at }: ModalityRow, likelihood: number): DeedConflict {
  return { kind: 'polarity', term, line, source: line.terms[at]!, strength: 0.75, likelihood };
}
