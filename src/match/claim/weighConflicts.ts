import { weighConflicts as fitted } from '../data/fitted/weighConflicts.js';
import { listedOpposites } from '../lexicon/opposites.js';
import { rarity } from '../lexicon/rarity.js';
import { entryOf } from '../lexicon/relate.js';
import { areListedOpposed } from '../lexicon/substitutes.js';
import type { LineAlignment } from './align.js';
import { type FoundConflict, neighbour, shareOf } from './conflicts.js';
import { deedsOf } from './deeds.js';
import type { Bundle } from './evidence.js';
import { answeredFrom } from './features.js';
import { company } from './oppositeConflicts.js';
import { opposedPhrases } from './phraseMatches.js';
import { isNegator } from './polarity.js';
import type { Reading } from './slots.js';
import type { Term } from './terms.js';
import { likelihoodOf } from './trees.js';

/** A claim whose conflicts are weighed. */
export interface Conflicting {
  readonly claim: string;
  readonly terms: readonly Term[];
  readonly lines: readonly LineAlignment[];
  readonly bundle: Bundle;
  readonly readings: readonly Reading[];
  readonly conflicts: readonly FoundConflict[];
}

/** What is measured of a conflict: of the claim's word and the source's, and of the line. */
export const conflictWeighed = [
  /** How sure its detector is; its kind; how many conflicts there are. */
  'strength',
  'isOpposite',
  'isName',
  'isPolarity',
  'conflicts',
  /** Share of the claim that the line has; places after the line that has most. */
  'share',
  'behind',
  /** Neighbours of the claim's word that stand near the source's (`company`), the best company that the claim's word itself has in any line, and how well it is answered: there and in any line. */
  'company',
  'borneOut',
  'selfHere',
  'selfAnywhere',
  /** Share of the claim in another line that has the very word. */
  'selfElsewhere',
  /** The claim's neighbour before and behind, near the source's word on the same side. */
  'left',
  'right',
  /** Whether the word before is the same, and the word behind. */
  'sameBefore',
  'sameBehind',
  /** How telling both words are. */
  'rarity',
  'sourceRarity',
  /** How they are known for opposites: by the short list, by the long one, by neither (a phrase, a prefix, WordNet). */
  'isListed',
  'isListedLong',
  /** Opposites in the line. */
  'opposites',
  /** Telling words of the claim; words of the line. */
  'words',
  'lineWords',
  /** Telling weight of the claim that nothing answers: all of it, and within four words. */
  'lost',
  'lostNear',
  /** Whether the claim, and the line, has a word of denial; whether the words are verbs of deeds. */
  'denies',
  'lineDenies',
  'isDeed',
  'isSourceDeed',
  /** What kind of detector found it. */
  'byNumbers',
  'byShares',
  'byDenials',
  'byDeeds',
  'byOpposites',
  'byModality',
  'byNames',
] as const;

type Measure = (typeof conflictWeighed)[number];

/** Detectors that go wrong in like ways. */
const byDetector: Readonly<Record<string, Measure>> = {
  numberConflicts: 'byNumbers',
  countConflicts: 'byNumbers',
  otherTimes: 'byNumbers',
  otherChanges: 'byNumbers',
  otherShares: 'byShares',
  polarityConflicts: 'byDenials',
  deeds: 'byDeeds',
  oppositeConflicts: 'byOpposites',
  contrastConflicts: 'byOpposites',
  otherStance: 'byOpposites',
  modalityConflicts: 'byModality',
  realisedConflicts: 'byModality',
  certaintyConflicts: 'byModality',
  nameElsewhere: 'byNames',
  toldOfAnother: 'byNames',
};

const near = 4;
const beside = 5;

/** The {@link conflictWeighed} of a conflict. */
export function conflictRow(of: Conflicting, c: FoundConflict): number[] {
  const { terms, lines, bundle, readings, conflicts } = of;
  const { line } = readings[c.reading]!;
  const i = c.term;
  const own = terms[i]!;
  const found = line.terms.findIndex((t) => t.start >= c.source.start && t.start < c.source.end);
  const at = Math.max(0, found);
  const source = line.terms[at]!;
  const share = shareOf(terms, line);
  const telling = [...terms.keys()].filter((k) => terms[k]!.weight > 0);
  const weightOf = (some: readonly number[]) => some.reduce((sum, k) => sum + terms[k]!.weight, 0);
  const isSure = (m: { readonly relation: { readonly strength: number } }) =>
    m.relation.strength >= answeredFrom;
  const answerBeside = (k: number, side: number) =>
    k < 0
      ? -1
      : Math.max(
          0,
          ...line.matches[k]!.filter((m) => m.at !== at && Math.abs(m.at - at) <= beside).map(
            (m) => m.relation.strength * (Math.sign(m.at - at) === side ? 1 : 0.5),
          ),
        );
  const [a, b] = [entryOf(own.lexeme).lemmas, entryOf(source.lexeme).lemmas];
  // Of `went ahead` against `called off` both words differ.
  const differing = opposedPhrases(terms, line.terms).find((o) => o.term === i && o.at === at)?.words ?? [i];
  const deeds = deedsOf(line.candidate.terms.source.text, line.terms);
  const by = (measure: Measure) => is(byDetector[c.by] === measure);
  const values: Record<Measure, number> = {
    strength: c.strength,
    isOpposite: is(c.kind === 'antonym'),
    isName: is(c.kind === 'name'),
    isPolarity: is(c.kind === 'polarity'),
    conflicts: conflicts.length,
    share,
    behind: lines.filter((l) => shareOf(terms, l) > share).length,
    company: company(terms, line, i, at),
    borneOut: Math.max(
      0,
      ...lines.flatMap((l) => l.matches[i]!.filter(isSure).map((m) => company(terms, l, i, m.at))),
    ),
    selfHere: line.cover[i]!,
    selfAnywhere: Math.max(0, ...lines.map((l) => l.cover[i]!)),
    selfElsewhere: Math.max(
      0,
      ...lines
        .filter((l) => l !== line && l.matches[i]!.some((m) => m.relation.strength >= 0.8))
        .map((l) => shareOf(terms, l)),
    ),
    left: answerBeside(neighbour(terms, i, -1), -1),
    right: answerBeside(neighbour(terms, i, 1), 1),
    sameBefore: is(i > 0 && terms[i - 1]!.stem === line.terms[at - 1]?.stem),
    sameBehind: is(i + 1 < terms.length && terms[i + 1]!.stem === line.terms[at + 1]?.stem),
    rarity: rarity(own.norm),
    sourceRarity: rarity(source.norm),
    isListed: is(a.some((x) => b.some((y) => listedOpposites(x, y)))),
    isListedLong: is(a.some((x) => b.some((y) => areListedOpposed(x, y)))),
    opposites: line.matches.reduce(
      (sum, all) => sum + all.filter((m) => m.relation.kind === 'opposite').length,
      0,
    ),
    words: telling.length,
    lineWords: line.terms.length,
    lost: weightOf(telling.filter((k) => !differing.includes(k) && bundle.cover[k]! < answeredFrom)),
    lostNear: weightOf(
      telling.filter(
        (k) => !differing.includes(k) && Math.abs(k - i) <= near && line.cover[k]! < answeredFrom,
      ),
    ),
    denies: is(terms.some((t) => isNegator(t.norm))),
    lineDenies: is(line.terms.some((t) => isNegator(t.norm))),
    isDeed: is(deedsOf(of.claim, terms).some((d) => d.verb === i)),
    isSourceDeed: is(deeds.some((d) => d.verb === at)),
    byNumbers: by('byNumbers'),
    byShares: by('byShares'),
    byDenials: by('byDenials'),
    byDeeds: by('byDeeds'),
    byOpposites: by('byOpposites'),
    byModality: by('byModality'),
    byNames: by('byNames'),
  };
  return conflictWeighed.map((f) => values[f]);
}

const is = (condition: boolean): 0 | 1 => (condition ? 1 : 0);

/** How likely the sentence must be a wrong one for its conflict to be as sure as its detector says, to be told at balanced strictness, and to be told at all. */
const bounds = { sure: 0.9, likely: 0.8, doubtful: 0.4 } as const;
const likelyStrength = 0.75;
const doubtfulStrength = 0.6;

/**
 * Conflicts as sure as they prove: a word that differs is no contradiction if the line is about something else, or has the claim's word in other words. Each detector looks at
 * its own words; how much of the claim the line has, how rare the words are, what else differs and so on is weighed by trees fitted on drafts by other hands
 * (`build/fit/detectors.ts`). Never more, and none surer, than were found.
 *
 * @example weighConflicts({ ...analysis, claim, conflicts: analysis.found })
 */
export function weighConflicts(of: Conflicting): FoundConflict[] {
  return of.conflicts.flatMap((c) => {
    const likelihood = likelihoodOf(fitted, conflictRow(of, c));
    if (likelihood >= bounds.sure) return [c];
    if (likelihood >= bounds.likely) return [{ ...c, strength: Math.min(c.strength, likelyStrength) }];
    return likelihood >= bounds.doubtful ? [{ ...c, strength: Math.min(c.strength, doubtfulStrength) }] : [];
  });
}
