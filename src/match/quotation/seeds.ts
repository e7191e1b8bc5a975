import type { CorpusIndex, Part } from '../../corpus/index/corpusIndex.js';
import { type Segment, slotOf, wordCount, wordNumber } from '../../corpus/index/segment.js';
import { similarWords } from '../../corpus/index/similarWords.js';
import { sortNumbers } from '../../util/sortNumbers.js';
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

/** A window with less than this share of the best one's votes is not looked at. */
export const leastVotes = 0.5;

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
      const segments = index.parts.map((p) => p.segment);
      for (const { numbers } of similarWords(segments, w.norm, mostReadings)) {
        for (const [s, segment] of segments.entries())
          if (numbers[s]! >= 0) words.push([segment, numbers[s]!]);
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

/** Room for the number of a voter beside a token in one number, in bits. */
const voterBits = 6;
const mostNumbers = 1 << voterBits;

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
  const votes = sortedVotes(segment, voters, length, total);
  const slotAt = (peak: Peak) =>
    slotOf(
      segment.firstToken,
      Math.min(Math.max(peak.from - length, 0, peak.anchor), segment.tokens.length - 1),
    );
  const peaks = peaksOf(votes, voters, width, length, (peak) => part.isLive(slotAt(peak)));
  peaks.sort((a, b) => b.weight - a.weight || a.from - b.from);
  return peaks.slice(0, limit).map((peak) => {
    const slot = slotAt(peak);
    const slack = Math.min(width, drift(length));
    return {
      segment,
      slot,
      from: Math.max(segment.firstToken[slot]!, peak.from - length - slack),
      to: Math.min(segment.firstToken[slot + 1]!, peak.to + width + slack),
      votes: peak.weight,
    };
  });
}

/** Votes in the order of where the quotation would begin, and of equal ones in the order of their voters. */
interface Votes {
  /** Where, shifted by the quotation's length, so that it is not negative. */
  readonly begins: Uint32Array;
  /** The number of the voter. */
  readonly voters: Uint8Array;
}

/** The votes of these words in a segment, `total` of them. Both in one number to be sorted, where it has room for both. */
function sortedVotes(segment: Segment, voters: readonly Voter[], length: number, total: number): Votes {
  const hasRoom = (segment.tokens.length + length) * mostNumbers < 2 ** 32;
  const keys = hasRoom ? new Uint32Array(total) : new Float64Array(total);
  let n = 0;
  voters.forEach((v, number) => {
    for (const [s, word] of v.words) {
      if (s !== segment) continue;
      const places = segment.places(word);
      for (let i = 0; i < places.length; i++) keys[n++] = (places[i]! - v.at + length) * mostNumbers + number;
    }
  });
  const begins = new Uint32Array(total);
  const who = new Uint8Array(total);
  if (keys instanceof Uint32Array) {
    const sorted = sortNumbers(keys);
    for (let i = 0; i < total; i++) {
      begins[i] = sorted[i]! >>> voterBits;
      who[i] = sorted[i]! & (mostNumbers - 1);
    }
  } else {
    keys.sort();
    for (let i = 0; i < total; i++) {
      begins[i] = Math.floor(keys[i]! / mostNumbers);
      who[i] = keys[i]! % mostNumbers;
    }
  }
  return { begins, voters: who };
}

interface Peak {
  /** Beginnings voted for, first and last, shifted by the quotation's length. */
  readonly from: number;
  readonly to: number;
  /** A token that voted. */
  readonly anchor: number;
  readonly weight: number;
}

/**
 * The heaviest stretch of votes in each neighbourhood; a word counts once in a stretch. Those with less than
 * {@link leastVotes} of the heaviest one that is in force (`isLive`) are left out, of which there may be tens of thousands.
 */
function peaksOf(
  { begins, voters: who }: Votes,
  voters: readonly Voter[],
  width: number,
  length: number,
  isLive: (peak: Peak) => boolean,
): Peak[] {
  const counts = new Uint32Array(voters.length);
  let peaks: Peak[] = [];
  let least = 0;
  const keep = (peak: Peak) => {
    if (peak.weight < least || !isLive(peak)) return;
    peaks.push(peak);
    if (peak.weight * leastVotes <= least) return;
    least = peak.weight * leastVotes;
    peaks = peaks.filter((p) => p.weight >= least);
  };
  /** The best stretch of this neighbourhood: its first and last vote and its weight; -1 where there is none yet. */
  let first = -1;
  let last = 0;
  let heaviest = 0;
  let weight = 0;
  let left = 0;
  const best = (): Peak => ({
    from: begins[first]!,
    to: begins[last]!,
    anchor: begins[last]! - length + voters[who[last]!]!.at,
    weight: heaviest,
  });
  for (let right = 0; right < begins.length; right++) {
    const at = begins[right]!;
    const added = who[right]!;
    if (counts[added]!++ === 0) weight += voters[added]!.weight;
    while (begins[left]! < at - width) {
      const dropped = who[left++]!;
      if (--counts[dropped]! === 0) weight -= voters[dropped]!.weight;
    }
    if (first >= 0 && begins[left]! > begins[last]! + length) {
      if (heaviest >= least) keep(best());
      first = -1;
    }
    if (first < 0 || weight > heaviest + 1e-9) {
      first = left;
      last = right;
      heaviest = weight;
    }
  }
  if (first >= 0) keep(best());
  return peaks;
}
