import { isMainlyNoun } from '../lexicon/partsOfSpeech.js';
import type { LineAlignment } from './align.js';
import type { FoundConflict } from './conflicts.js';
import type { Bundle } from './evidence.js';
import type { Term } from './terms.js';

/**
 * What the score is made of; each 0 to 1, and each rises with support. Few on purpose: of some thirty tried (bigram recall, longest run,
 * order, coverage by one line and by the whole source, content words in one line, words replaced in their place, small words that join,
 * whom a pronoun stands for, words said twice, a line cut short), the first five carried all that carried over to a set left out of the
 * fit; the last carries where sentences were edited (SummEdits), and takes nothing from the others.
 */
export interface Features {
  /** Telling weight of the claim that the chosen lines answer. */
  readonly coverage: number;
  /** Of neighbouring pairs of telling words, how many stand close together in one line, in order. */
  readonly pairs: number;
  /** 1 if every name and number is answered, a half with one that is not, a third with two … */
  readonly everyStrict: number;
  /** The same of common nouns, by their weight. */
  readonly everyNoun: number;
  /** 1 without conflict, less the more and the surer conflicts there are. */
  readonly agreement: number;
  /** 1 if no word of the claim says more than its lines (`excess.ts`), else 0. */
  readonly restraint: number;
}

export const featureNames = [
  'coverage',
  'pairs',
  'everyStrict',
  'everyNoun',
  'agreement',
  'restraint',
] as const satisfies readonly (keyof Features)[];

/** Answered this well, a word counts as answered: by itself, a derived word, a synonym, or the next wider word. */
export const answeredFrom = 0.6;

/** How well a line answers each word of a claim, and by which of its words. */
type Answers = Pick<LineAlignment, 'cover' | 'matches'>;

/** Measures a claim against the lines that were found for it. */
export function featuresOf(
  claim: readonly Term[],
  lines: readonly Answers[],
  bundle: Pick<Bundle, 'cover' | 'coverage'> & { readonly lines: readonly Answers[] },
  conflicts: readonly FoundConflict[],
  excess: readonly number[],
): Features {
  const lost = claim.filter((t, i) => isStrict(t) && bundle.cover[i]! < answeredFrom).length;
  return {
    coverage: bundle.coverage,
    pairs: pairSupport(claim, lines),
    everyStrict: 1 / (1 + lost),
    everyNoun: everyNoun(claim, bundle),
    agreement: 1 / (1 + conflicts.reduce((s, c) => s + c.strength, 0)),
    restraint: excess.length > 0 ? 0 : 1,
  };
}

/** Whether a term must be borne out by itself: a name or a number, not a title beside one. */
export function isStrict(t: Term): boolean {
  return (t.kind === 'name' || t.kind === 'number') && t.weight > 1;
}

/** What a word in the line beside, and a name a few lines off, is worth beside one in the line itself. */
const beside = 0.9;
const nameReach = 3;

/**
 * Telling weight of a claim that one place of a source answers, 0 to 1: a line with the lines beside it, names also
 * from a few lines around. What is gathered from all over a source may be the words of other matters. (No feature of
 * the score: beside the others it ranked no better.)
 */
export function placeCover(claim: readonly Term[], lines: readonly LineAlignment[]): number {
  const total = claim.reduce((s, t) => s + t.weight, 0);
  let best = 0;
  for (const line of lines) {
    const distance = (o: LineAlignment) => Math.abs(o.candidate.unit - line.candidate.unit);
    const around = lines.filter(
      (o) => o.candidate.terms === line.candidate.terms && distance(o) <= nameReach,
    );
    let have = 0;
    claim.forEach((t, i) => {
      let cover = line.cover[i]!;
      for (const o of around) {
        if (distance(o) <= 1 || t.kind === 'name') cover = Math.max(cover, beside * o.cover[i]!);
      }
      have += t.weight * cover;
    });
    best = Math.max(best, have);
  }
  return total === 0 ? 0 : best / total;
}

function everyNoun(claim: readonly Term[], bundle: Pick<Bundle, 'cover'>): number {
  let lost = 0;
  claim.forEach((t, i) => {
    if (t.kind !== 'content' || t.weight < 0.3 || !isMainlyNoun(t.norm)) return;
    lost += t.weight * (1 - Math.min(1, bundle.cover[i]! / answeredFrom));
  });
  return 1 / (1 + lost);
}

function pairSupport(claim: readonly Term[], lines: readonly Answers[]): number {
  const telling = claim.map((t, i) => ({ t, i })).filter(({ t }) => t.weight > 0);
  let all = 0;
  let have = 0;
  for (let k = 0; k + 1 < telling.length; k++) {
    const [a, b] = [telling[k]!, telling[k + 1]!];
    const weight = a.t.weight + b.t.weight;
    all += weight;
    let best = 0;
    for (const line of lines) {
      // A word that is proven has no place in the line: the pair is as good as the other word.
      if (isProven(line, a.i) || isProven(line, b.i))
        best = Math.max(best, Math.min(line.cover[a.i]!, line.cover[b.i]!));
      for (const p of line.matches[a.i]!) {
        for (const q of line.matches[b.i]!) {
          if (p.at === q.at) continue;
          const gap = q.at - p.at;
          const near = gap > 0 && gap <= b.i - a.i + 2 ? 1 : Math.abs(gap) <= 6 ? 0.7 : 0.4;
          best = Math.max(best, near * Math.min(p.relation.strength, q.relation.strength));
        }
      }
    }
    have += best * weight;
  }
  return all === 0 ? 1 : have / all;
}

function isProven(line: Answers, index: number): boolean {
  return line.cover[index] === 1 && line.matches[index]!.length === 0;
}
