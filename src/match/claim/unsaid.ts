import { verbOf } from '../../attribution/verbs.js';
import { unsaid as fitted } from '../data/fitted/unsaid.js';
import { mayBe } from '../lexicon/partsOfSpeech.js';
import type { LineAlignment } from './align.js';
import type { ClaimAnalysis } from './analyse.js';
import { anchorOf } from './anchors.js';
import { isDateWord } from './dateWords.js';
import { isSaying } from './deedAgents.js';
import { answeredFrom } from './features.js';
import { isSmall } from './lostWords.js';
import { closeFrom, rareWeights } from './rareWords.js';
import { leastStatementCover } from './statements.js';
import type { Term } from './terms.js';
import { likelihoodOf } from './trees.js';

/**
 * What is measured of a claim to tell whether its sources say it at all. Shares and weights are those of `rareWords.ts`: a word counts the more the fewer
 * sentences of the source have it; verbs of saying are left out.
 */
export const unsaidFeatures = [
  /** Share of the line that has most; its weight, rarest word, and lead over the next. */
  'best',
  'bestWeight',
  'rarest',
  'ahead',
  /** Share of the best two and three lines in a row, and of all lines found; how much of all that the three have. */
  'two',
  'three',
  'all',
  'gathered',
  /** Weight and number of the claim's telling words; how telling they are, all and content words alone. */
  'total',
  'words',
  'meanWeight',
  'meanContentWeight',
  /** Share of the best line, where words of a kind (siblings, opposites, wider and narrower words) answer each other by half. */
  'kin',
  /** Of the score: itself, neighbouring pairs of words, nouns, the first line's coverage, the statement that is answered worst, words that say more. */
  'score',
  'pairs',
  'everyNoun',
  'first',
  'statement',
  'excess',
  /** The longest row of the same words: their number, and weight. */
  'chain',
  'chainWeight',
  /** Names of the claim; those, numbers (small ones and others) and days that no line has; what the evidence lacks of all these. */
  'names',
  'lostNames',
  'lostSmall',
  'lostLarge',
  'lostDays',
  'lostStrict',
  /** What it can be looked up by (0, 1, 2); words of a past, of a present; of persons, of the writer. */
  'anchor',
  'past',
  'present',
  'persons',
  'own',
  /** Words that speak of anything (`every`, `seldom`), that point (`this`), that argue (`but`, `if`); of its articles the definite ones. */
  'general',
  'pointing',
  'arguing',
  'definite',
] as const;

/** What is asked of a claim. */
export type Unsaid = Pick<ClaimAnalysis, 'terms' | 'lines' | 'bundle' | 'excess' | 'features'>;

const own = /^(?:i|me|my|myself|we|us|our|ours|ourselves|you|your|yours)$/;
const persons = /^(?:he|him|his|she|her|hers|himself|herself)$/;
const present = /^(?:is|are|has|have|does|do|be)$/;
const past = /^(?:was|were|had|did)$/;
const general =
  /^(?:any|every|no|nothing|nobody|anyone|everyone|always|never|often|seldom|rarely|most|few|some|such|those|whoever|whatever|one|ones|perhaps|sometimes|usually)$/;
const pointing = /^(?:this|that|these|those)$/;
const arguing = /^(?:but|if|than|as|not|nor|or|because|so|though|yet|only|rather|which|what)$/;

/** A line's words of a kind with the claim's count this much at least, and opposites this much. */
const kinAtLeast = 0.35;
const opposite = 0.5;

/**
 * How likely it is that the sources say nothing of a claim, 0 to 1: that it is made up, or its number or day is. By trees fitted on drafts by other hands
 * (`build/fit/unsaid.ts`): what of it stands where, what it lacks, and whether it tells something that happened or remarks on it. For a claim without a conflict.
 *
 * @example unsaidOf(analyseClaim(corpus, 'Her daughter has bought a brewery in Peru.'), 0.1) >= 0.55
 */
export function unsaidOf(claim: Unsaid, score: number): number {
  return likelihoodOf(fitted, unsaidRow(claim, score));
}

/** The {@link unsaidFeatures} of a claim with that score. */
export function unsaidRow({ terms, lines, bundle, excess, features }: Unsaid, score: number): number[] {
  const told = terms.flatMap((t, i) => (t.weight > 0 && !isSaying(t.norm) ? [i] : []));
  const placed = placesOf(terms, told, lines);
  const count = (is: (t: Term, i: number) => boolean) => terms.reduce((n, t, i) => n + (is(t, i) ? 1 : 0), 0);
  const has = (words: RegExp) => count((t) => words.test(t.norm));
  const isAnswered = (i: number) => lines.some((l) => l.cover[i]! >= answeredFrom);
  const isStrict = (t: Term) => (t.kind === 'name' || t.kind === 'number') && t.weight > 1;
  const isDay = (t: Term) => t.kind === 'name' && isDateWord(t.norm);
  const isName = (t: Term) => t.kind === 'name' && t.weight > 1 && !isDay(t);
  const isNumber = (t: Term) => t.kind === 'number' && t.weight > 1;
  const lost = (is: (t: Term) => boolean) => count((t, i) => is(t) && !isAnswered(i));
  const mean = (some: readonly number[]) =>
    some.length === 0 ? 0 : some.reduce((s, i) => s + terms[i]!.weight, 0) / some.length;
  const [the, a] = [has(/^the$/), has(/^an?$/)];
  const values: Record<(typeof unsaidFeatures)[number], number> = {
    ...placed,
    ...chainOf(terms, lines),
    words: told.length,
    meanWeight: mean(told),
    meanContentWeight: mean(told.filter((i) => terms[i]!.kind === 'content')),
    score,
    pairs: features.pairs,
    everyNoun: features.everyNoun,
    first: bundle.first,
    statement: leastStatementCover(terms, bundle.cover),
    excess: excess.length,
    names: count(isName),
    lostNames: lost(isName),
    lostSmall: lost((t) => isNumber(t) && isSmall(t)),
    lostLarge: lost((t) => isNumber(t) && !isSmall(t)),
    lostDays: lost(isDay),
    lostStrict: count((t, i) => isStrict(t) && bundle.cover[i]! < answeredFrom),
    anchor: ['none', 'told', 'particular'].indexOf(anchorOf(terms)),
    past: count((t) => t.kind !== 'name' && isPast(t.norm)),
    present: has(present),
    persons: has(persons),
    own: has(own),
    general: has(general),
    pointing: has(pointing),
    arguing: has(arguing),
    definite: the / Math.max(1, the + a),
  };
  return unsaidFeatures.map((f) => values[f]);
}

function isPast(norm: string): boolean {
  return past.test(norm) || verbOf(norm)?.form === 'past' || (norm.endsWith('ed') && mayBe(norm, 'verb'));
}

const nowhere = {
  best: 0,
  bestWeight: 0,
  rarest: 0,
  ahead: 0,
  two: 0,
  three: 0,
  all: 0,
  gathered: 0,
  total: 0,
  kin: 0,
};

/** Articles of fewer sentences are weighed as if they had these: of one sentence's words none were rare. */
const fewestUnits = 15;

/** How much of a claim the lines of the source that has most have: one of them, neighbours together, all. */
function placesOf(
  terms: readonly Term[],
  told: readonly number[],
  found: readonly LineAlignment[],
): typeof nowhere {
  const sources = [...new Set(found.map((l) => l.candidate.terms))];
  return sources
    .map((source) =>
      placesIn(
        terms,
        told,
        rareWeights(terms, told, source, fewestUnits),
        found.filter((l) => l.candidate.terms === source),
      ),
    )
    .reduce((a, b) => (b.best > a.best ? b : a), nowhere);
}

function placesIn(
  terms: readonly Term[],
  told: readonly number[],
  weights: readonly number[],
  lines: readonly LineAlignment[],
): typeof nowhere {
  const total = weights.reduce((sum, w) => sum + w, 0);
  if (total === 0) return nowhere;
  const together = (some: readonly LineAlignment[]) => {
    let have = 0;
    told.forEach((i, k) => {
      let strength = 0;
      for (const l of some) strength = Math.max(strength, l.cover[i]!);
      if (strength >= closeFrom) have += strength * weights[k]!;
    });
    return have / total;
  };
  const byUnit = new Map(lines.map((l) => [l.candidate.unit, l]));
  const inRow = (length: number) =>
    Math.max(
      ...lines.map(({ candidate: { unit } }) =>
        together(Array.from({ length }, (_, d) => byUnit.get(unit + d)).filter((l) => l !== undefined)),
      ),
    );
  const shares = lines.map((l) => together([l]));
  const best = Math.max(...shares);
  const at = shares.indexOf(best);
  const top = lines[at]!;
  const rarest = told.map((i, k) =>
    terms[i]!.kind !== 'number' && top.cover[i]! >= answeredFrom ? top.cover[i]! * weights[k]! : 0,
  );
  const [three, all] = [inRow(3), together(lines)];
  return {
    best,
    bestWeight: best * total,
    rarest: Math.max(0, ...rarest),
    ahead: best - Math.max(0, ...shares.filter((_, k) => k !== at)),
    two: inRow(2),
    three,
    all,
    gathered: all > 0 ? three / all : 0,
    total,
    kin: kinOf(terms, told, top),
  };
}

/** How much of a claim's telling weight a line has, words of a kind with its own among it. */
function kinOf(terms: readonly Term[], told: readonly number[], line: LineAlignment): number {
  let [have, all] = [0, 0];
  for (const i of told) {
    let strength = line.cover[i]!;
    for (const { relation } of line.matches[i]!) {
      const kin =
        relation.kind === 'opposite'
          ? opposite
          : relation.strength > 0
            ? Math.max(kinAtLeast, relation.strength)
            : 0;
      strength = Math.max(strength, kin);
    }
    have += terms[i]!.weight * strength;
    all += terms[i]!.weight;
  }
  return all === 0 ? 0 : have / all;
}

/** The longest row of words that a claim shares with a line, and the most telling one, a telling word among them. */
function chainOf(
  claim: readonly Term[],
  lines: readonly LineAlignment[],
): { readonly chain: number; readonly chainWeight: number } {
  let [chain, chainWeight] = [0, 0];
  for (const { terms } of lines) {
    for (let i = 0; i < claim.length; i++) {
      for (let at = 0; at < terms.length; at++) {
        if (claim[i]!.norm !== terms[at]!.norm) continue;
        // A longer one, which began before, was looked at.
        if (i > 0 && at > 0 && claim[i - 1]!.norm === terms[at - 1]!.norm) continue;
        let [length, weight] = [0, 0];
        while (claim[i + length] && claim[i + length]!.norm === terms[at + length]?.norm)
          weight += claim[i + length++]!.weight;
        if (weight === 0) continue;
        chain = Math.max(chain, length);
        chainWeight = Math.max(chainWeight, weight);
      }
    }
  }
  return { chain, chainWeight };
}
