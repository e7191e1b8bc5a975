import type { Corpus } from '../../corpus/corpus.js';
import type { Conflict } from '../model.js';
import { agentConflicts, objectConflicts } from './agents.js';
import type { LineAlignment } from './align.js';
import { attachedConflicts, ownerConflicts, routeConflicts } from './attachedConflicts.js';
import { appositionConflicts, boundItemConflicts, monthYearConflicts } from './boundItems.js';
import { causeConflicts } from './causeConflicts.js';
import { comparisonConflicts } from './comparisonConflicts.js';
import { complementConflicts } from './complements.js';
import { contrastConflicts } from './contrastConflicts.js';
import { countConflicts, shareConflicts, swappedFigures } from './countConflicts.js';
import { degreeConflicts, sideConflicts, trendConflicts } from './degreeConflicts.js';
import type { Bundle } from './evidence.js';
import { fullNameConflicts } from './fullNames.js';
import { involvementConflicts } from './involvement.js';
import { misplacedNames } from './misplacedNames.js';
import {
  certaintyConflicts,
  modalityConflicts,
  plannedDateConflicts,
  proposalConflicts,
} from './modalityConflicts.js';
import { dayConflicts, nameConflicts } from './nameConflicts.js';
import { namedThingConflicts } from './namedThings.js';
import { noneConflicts } from './noneConflicts.js';
import { boundConflicts, numberConflicts, unitConflicts } from './numberConflicts.js';
import { oppositeConflicts } from './oppositeConflicts.js';
import { conditionConflicts, polarityConflicts, turnedConflicts } from './polarityConflicts.js';
import { frequencyConflicts, partConflicts, quantifierConflicts } from './quantifierConflicts.js';
import { realisedConflicts, underWayConflicts } from './realisedConflicts.js';
import { repeatedLineConflicts } from './repeatedLine.js';
import { roleConflicts } from './roles.js';
import type { Reading } from './slots.js';
import { speakerConflicts } from './speakers.js';
import type { Term } from './terms.js';
import { timeLimitConflicts } from './timeLimitConflicts.js';
import { titleConflicts } from './titles.js';
import { voteConflicts } from './voteConflicts.js';

/** A conflict that was found, and how sure the finding is, 0 to 1. */
export interface FoundConflict extends Conflict {
  /** Index of the claim's term. */
  readonly term: number;
  readonly strength: number;
  /** Index into the readings: which chosen line it is with. */
  readonly reading: number;
  /** What found it: a name of {@link detectors}, or of those that look at all lines. */
  readonly by: string;
}

/** A difference as its detector tells it. */
export type Difference = Omit<FoundConflict, 'reading' | 'by'>;

/** Who says what: of a stretch, most often nobody says anything there, which is told without reading the source. */
export type Sayings = Pick<Corpus, 'attributions' | 'attributionsAt' | 'sayersAt'>;

/** What a detector looks at: a claim, one chosen line, and all that was found for the claim. */
export interface ConflictContext {
  /** The claim as it is written. */
  readonly text: string;
  readonly claim: readonly Term[];
  readonly reading: Reading;
  readonly bundle: Bundle;
  readonly lines: readonly LineAlignment[];
  /** Who says what in sources. */
  readonly sayings: Sayings;
  /** Telling weight of the claim that this one line covers, 0 to 1. */
  readonly lineCoverage: number;
}

/**
 * A line says something else than a claim only if it speaks of the same matter: it must cover this share of the
 * claim's telling weight. Under it, a differing word is no contradiction, just another fact.
 */
export const alignedFrom = 0.4;

/** What looks for one kind of difference in one line. */
export type Detector = (c: ConflictContext) => Difference[];

/** All of them by name, in the order in which they are asked: of two that name one word, the first tells. */
export const detectors: Readonly<Record<string, Detector>> = {
  numberConflicts,
  boundConflicts,
  countConflicts,
  swappedFigures,
  nameConflicts,
  fullNameConflicts,
  oppositeConflicts,
  degreeConflicts,
  sideConflicts,
  trendConflicts,
  involvementConflicts,
  comparisonConflicts,
  contrastConflicts,
  polarityConflicts,
  turnedConflicts,
  noneConflicts,
  conditionConflicts,
  modalityConflicts,
  proposalConflicts,
  realisedConflicts,
  underWayConflicts,
  plannedDateConflicts,
  certaintyConflicts,
  quantifierConflicts,
  unitConflicts,
  roleConflicts,
  agentConflicts,
  objectConflicts,
  titleConflicts,
  complementConflicts,
  attachedConflicts,
  routeConflicts,
  ownerConflicts,
  causeConflicts,
  shareConflicts,
  frequencyConflicts,
  partConflicts,
  dayConflicts,
  timeLimitConflicts,
  speakerConflicts,
  voteConflicts,
  boundItemConflicts,
  monthYearConflicts,
  appositionConflicts,
  namedThingConflicts,
  repeatedLineConflicts,
  misplacedNames,
};

const named = Object.entries(detectors);

/** These are sure of their matter by what they compare. */
const placed: ReadonlySet<Detector> = new Set([
  dayConflicts,
  routeConflicts,
  shareConflicts,
  namedThingConflicts,
  repeatedLineConflicts,
  misplacedNames,
]);

/**
 * Or this share of what is left of the claim without the names and numbers that the line does not have: `led by Ana
 * Ruiz` is about the same matter as `led by Luis Ortiz`, though the name is most of it.
 */
const alignedRest = 0.75;

function coverageOfRest(claim: readonly Term[], reading: Reading): number {
  let [all, have] = [0, 0];
  claim.forEach((t, i) => {
    const cover = reading.line.cover[i]!;
    if (cover === 0 && (t.kind === 'name' || t.kind === 'number')) return;
    all += t.weight;
    have += t.weight * cover;
  });
  return all === 0 ? 0 : have / all;
}

/**
 * All conflicts of a claim with the lines chosen for it; each names a word on both sides.
 *
 * @param only asks these detectors alone, as measuring them one by one does
 */
export function findConflicts(
  text: string,
  claim: readonly Term[],
  readings: readonly Reading[],
  bundle: Bundle,
  lines: readonly LineAlignment[],
  sayings: Sayings,
  only?: readonly Detector[],
): FoundConflict[] {
  const found: FoundConflict[] = [];
  readings.forEach((reading, index) => {
    const lineCoverage = shareOf(claim, reading.line);
    const context = { text, claim, reading, bundle, lines, sayings, lineCoverage };
    const isAligned = lineCoverage >= alignedFrom || coverageOfRest(claim, reading) >= alignedRest;
    // A line that was not chosen says little of the claim's matter: only the opposite of a word, in its company, and that
    // nobody did it.
    const isChosen = bundle.lines.includes(reading.line);
    const isAsked = (detect: Detector) =>
      (isChosen && isAligned) ||
      placed.has(detect) ||
      detect === oppositeConflicts ||
      detect === noneConflicts ||
      (isChosen && detect === polarityConflicts);
    for (const [by, detect] of named) {
      if (!isAsked(detect) || only?.includes(detect) === false) continue;
      for (const c of detect(context)) {
        const known = found.findIndex((f) => f.term === c.term);
        if (known < 0) found.push({ ...c, by, reading: index });
        else if (c.isRepeated) found[known] = { ...found[known]!, isRepeated: true };
      }
    }
  });
  return found;
}

/** Makes a finding: the claim's word against the source's. */
export function conflict(
  kind: Conflict['kind'],
  claim: readonly Term[],
  term: number,
  source: Term,
  strength: number,
): Difference {
  const t = claim[term]!;
  return {
    kind,
    term,
    strength,
    claim: { start: t.start, end: t.end },
    source: { start: source.start, end: source.end },
  };
}

/**
 * How many of the telling words beside a slot (two on each side) are answered in the line near the slot's place:
 * the frame that says that the two words stand in one place of one statement.
 */
export function frameOf(reading: Reading, slotIndex: number): { left: number; right: number } {
  const at = reading.slots[slotIndex]!.at;
  let [left, right] = [0, 0];
  if (at === undefined) return { left, right };
  for (let d = 1; d <= 2; d++) {
    const l = reading.slots[slotIndex - d];
    if (l?.match && l.match.relation.strength >= 0.6 && at - l.at! <= 3 + d) left++;
    const r = reading.slots[slotIndex + d];
    if (r?.match && r.match.relation.strength >= 0.6 && r.at! - at <= 3 + d) right++;
  }
  return { left, right };
}

/**
 * A claim's number or date can rest on another line only if that line has this share of what the first one has of the
 * claim: `three people` stands in many lines. (Names turn up beside the same words by other ways: no such bound.)
 */
export const rivalShare = 0.5;

/** Telling weight of a claim that one line answers, 0 to 1. */
export function shareOf(claim: readonly Term[], line: LineAlignment): number {
  let all = 0;
  let have = 0;
  for (let i = 0; i < claim.length; i++) {
    const { weight } = claim[i]!;
    all += weight;
    have += weight * line.cover[i]!;
  }
  return all === 0 ? 0 : have / all;
}

/**
 * Whether another line that was found has a claim's word beside one of its neighbours in the claim: then the claim may
 * rest on that line, and the difference with this one is no conflict. `isFrame` says which words can be neighbours,
 * `leastShare` what the other line must have of the claim beside this one.
 */
export function isFramedElsewhere(
  c: ConflictContext,
  index: number,
  isFrame?: (t: Term) => boolean,
  leastShare = 0,
): boolean {
  const beside = [neighbour(c.claim, index, -1, isFrame), neighbour(c.claim, index, 1, isFrame)].filter(
    (i) => i >= 0,
  );
  return c.lines.some((line) => {
    if (line === c.reading.line || shareOf(c.claim, line) < leastShare * c.lineCoverage) return false;
    return line.matches[index]!.some(
      (m) =>
        m.relation.strength >= 0.8 &&
        beside.some((b) =>
          line.matches[b]!.some((n) => n.relation.strength >= 0.6 && Math.abs(n.at - m.at) <= 4),
        ),
    );
  });
}

/** The next telling word of a claim on one side of a word, or -1. */
export function neighbour(
  claim: readonly Term[],
  index: number,
  step: 1 | -1,
  isFrame: (t: Term) => boolean = (t) => t.weight >= 0.3,
): number {
  for (let i = index + step; i >= 0 && i < claim.length; i += step) if (isFrame(claim[i]!)) return i;
  return -1;
}
