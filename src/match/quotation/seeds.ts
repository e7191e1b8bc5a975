import type { CorpusIndex, Part } from '../../corpus/index/corpusIndex.js';
import { type Segment, slotOf, wordCount, wordNumber } from '../../corpus/index/segment.js';
import { similarWords } from '../../corpus/index/similarWords.js';
import type { QuotedWord } from './align.js';

/** Tokens of a source among which a quotation may stand, altered. */
export interface Window {
  readonly segment: Segment;
  /** Index of the source in the segment. */
  readonly slot: number;
  readonly from: number;
  readonly to: number;
  /** Weight of the quotation's words that stand there at about the right distance from one another. */
  readonly votes: number;
}

/** How much is spent on looking for windows. */
export interface Effort {
  /** Places that vote, rarest words first: beyond, the words are so common that they tell little. */
  readonly votes: number;
  /** The rarest words vote however common they are, up to these places: a quotation of common words has none better. */
  readonly voters: number;
  readonly votesOfThese: number;
  /** Whether words that no source has vote by what they may be misspelt for. */
  readonly readings: boolean;
}

/** For a quotation with a few changes: half a millisecond among 10,000 articles. */
export const quickly: Effort = { votes: 3_000, voters: 3, votesOfThese: 30_000, readings: false };
/** For what is not found so. */
export const thoroughly: Effort = { votes: 20_000, voters: 6, votesOfThese: 120_000, readings: true };

/** Words of the quotation that vote. */
const mostVoters = 48;
/** Words that no source has may be mistyped: this many are looked up, with this many likely readings each. */
const mostUnknown = 8;
const mostReadings = 3;
/** Tokens by which words may be off their place in a quotation without elisions: a fifth of it, and at least 8. */
const drift = (words: number) => 8 + Math.floor(words / 5);
/** The same with an elision or brackets: what is left out lies between. */
const driftOverGap = 250;

interface Voter {
  readonly at: number;
  readonly weight: number;
  readonly words: readonly (readonly [Segment, number])[];
  readonly count: number;
}

/**
 * Windows where the quotation's rarer words stand at about the right distance from one another, best first, at most
 * `limit`: each occurrence of a word votes for where the quotation would begin (as seeds vote for a diagonal in
 * FASTA, Lipman and Pearson 1985).
 */
export function seededWindows(
  index: CorpusIndex,
  quoted: readonly QuotedWord[],
  limit: number,
  effort: Effort,
): Window[] {
  const voters = chosenVoters(index, quoted, effort);
  const hasGaps = quoted.some((w) => w.free);
  const width = hasGaps ? driftOverGap : drift(quoted.length);
  const windows = index.parts.flatMap((part) => windowsOf(part, voters, quoted.length, width, limit));
  return windows.sort((a, b) => b.votes - a.votes).slice(0, limit);
}

function chosenVoters(index: CorpusIndex, quoted: readonly QuotedWord[], effort: Effort): Voter[] {
  const all: Voter[] = [];
  let unknown = 0;
  for (const [at, w] of quoted.entries()) {
    const words: [Segment, number][] = [];
    for (const { segment } of index.parts) {
      const word = wordNumber(segment.words, w.norm);
      if (word >= 0) words.push([segment, word]);
    }
    if (words.length === 0 && effort.readings && unknown < mostUnknown) {
      unknown++;
      for (const { segment } of index.parts) {
        for (const word of similarWords(segment, w.norm, mostReadings)) words.push([segment, word]);
      }
    }
    if (words.length === 0) continue;
    const count = words.reduce((sum, [segment, word]) => sum + wordCount(segment, word), 0);
    all.push({ at, words, count, weight: Math.log(1 + index.size / count) });
  }
  all.sort((a, b) => a.count - b.count);
  const chosen: Voter[] = [];
  let votes = 0;
  for (const v of all.slice(0, mostVoters)) {
    const most = chosen.length < effort.voters ? effort.votesOfThese : effort.votes;
    if (votes > 0 && votes + v.count > most) break;
    votes += v.count;
    chosen.push(v);
  }
  return chosen;
}

/** Room for the number of a voter beside a token in one number. */
const voterBits = 64;

function windowsOf(
  part: Part,
  voters: readonly Voter[],
  length: number,
  width: number,
  limit: number,
): Window[] {
  const { segment } = part;
  let total = 0;
  for (const v of voters)
    for (const [s, word] of v.words) if (s === segment) total += wordCount(segment, word);
  if (total === 0) return [];
  // Where the quotation would begin (shifted, so that it is not negative) and which word says so, in one number.
  const votes = new Float64Array(total);
  let n = 0;
  voters.forEach((v, number) => {
    for (const [s, word] of v.words) {
      if (s !== segment) continue;
      for (const token of segment.places(word)) {
        votes[n++] = (token - v.at + length) * voterBits + number;
      }
    }
  });
  votes.sort();
  const peaks = peaksOf(votes, voters, width, length);
  peaks.sort((a, b) => b.weight - a.weight || a.from - b.from);
  const windows: Window[] = [];
  for (const peak of peaks) {
    if (windows.length >= limit) break;
    const first = Math.max(0, peak.from - length);
    const slot = slotOf(
      segment.firstToken,
      Math.min(Math.max(first, peak.anchor), segment.tokens.length - 1),
    );
    if (!part.isLive(slot)) continue;
    const slack = Math.min(width, drift(length));
    windows.push({
      segment,
      slot,
      from: Math.max(segment.firstToken[slot]!, first - slack),
      to: Math.min(segment.firstToken[slot + 1]!, peak.to + width + slack),
      votes: peak.weight,
    });
  }
  return windows;
}

interface Peak {
  /** Beginnings voted for, first and last, shifted by the quotation's length. */
  readonly from: number;
  readonly to: number;
  /** A token that voted. */
  readonly anchor: number;
  readonly weight: number;
}

/** The heaviest stretch of votes in each neighbourhood; a word counts once in a stretch. */
function peaksOf(votes: Float64Array, voters: readonly Voter[], width: number, length: number): Peak[] {
  const counts = new Uint32Array(voters.length);
  const begin = (i: number) => Math.floor(votes[i]! / voterBits);
  const voter = (i: number) => votes[i]! % voterBits;
  const peaks: Peak[] = [];
  let best: Peak | undefined;
  let weight = 0;
  let left = 0;
  for (let right = 0; right < votes.length; right++) {
    const at = begin(right);
    const added = voter(right);
    if (counts[added]!++ === 0) weight += voters[added]!.weight;
    while (begin(left) < at - width) {
      const dropped = voter(left++);
      if (--counts[dropped]! === 0) weight -= voters[dropped]!.weight;
    }
    const from = begin(left);
    if (best && from > best.to + length) {
      peaks.push(best);
      best = undefined;
    }
    if (!best || weight > best.weight + 1e-9) {
      best = { from, to: at, anchor: at - length + voters[added]!.at, weight };
    }
  }
  if (best) peaks.push(best);
  return peaks;
}
