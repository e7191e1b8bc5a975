import { lineOf, type Segment } from '../../corpus/index/segment.js';
import { editDistance } from '../../text/editDistance.js';
import { isStopWord } from '../../text/stopWords.js';
import type { Word } from '../../text/words.js';

/** A word of a quotation for alignment; `free`: the writer marked that words are left out before it. */
export interface QuotedWord extends Word {
  readonly free: boolean;
  readonly weight: number;
}

/** One step of an alignment. `quoted` and `source` are indices of words; both, or one of them. */
export interface Step {
  readonly quoted?: number;
  readonly source?: number;
  readonly cost: number;
}

/** An alignment of a whole quotation with a stretch of a source. */
export interface Alignment {
  readonly steps: readonly Step[];
  /** 0 to 1: the share of the quotation's weight that is in the source, in order, less what the source has more. */
  readonly similarity: number;
  /** Content words of the quotation that stand in the source as they are. */
  readonly sameContent: number;
}

/** What a function word counts beside a content word: it is the content words that make a quotation. */
export const functionWeight = 0.4;

/**
 * Of a run of source words that the quotation lacks the first costs this share of its weight, each further one much
 * less: one cue left out (`, the mayor told reporters on Monday.`) is one departure, however long (affine gaps, Gotoh
 * 1982).
 */
const firstMissing = 0.9;
const furtherMissing = 0.25;

/** The weight of a word in an alignment. */
export function weightOf(norm: string): number {
  return isStopWord(norm) ? functionWeight : 1;
}

/** What it costs to take a word for one that has nothing to do with it, of the larger weight. */
const otherWord = 0.95;

/** What it costs to take one word for another, of the larger weight: same stem, much alike in letters, or other. */
function substitution(a: Word, norm: string, stem: string): number {
  if (a.norm === norm) return 0;
  if (a.kind === 'word' && a.stem === stem) return 0.4;
  const most = Math.floor(Math.min(a.norm.length, norm.length) / 3);
  if (
    a.kind === 'word' &&
    most > 0 &&
    mayBeWithin(a.norm, norm, most) &&
    editDistance(a.norm, norm, most) <= most
  ) {
    return 0.6;
  }
  // One word stands for the other: less than a word put in. But in `she asked` for `she only asked` it is `only` that
  // is missing, not `only` that became `she`: see `firstMissing`.
  return otherWord;
}

/** Whether the letters of two words leave it open that they are within `most` edits: each edit changes two at most. */
function mayBeWithin(a: string, b: string, most: number): boolean {
  return Math.abs(a.length - b.length) <= most && bitsIn(lettersOf(a) ^ lettersOf(b)) <= 2 * most;
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function bitsIn(value: number): number {
  let n = 0;
  for (let v = value; v !== 0; v &= v - 1) n++;
  return n;
}

/**
 * Aligns all words of a quotation with the tokens `from`..`to` of a segment; words of the source before and behind,
 * and where the writer marked an elision, are free. The least cost by dynamic programming (Sellers 1980, on
 * words): O(quoted words × tokens).
 */
export function alignWords(
  quoted: readonly QuotedWord[],
  segment: Segment,
  from: number,
  to: number,
): Alignment {
  const m = quoted.length;
  const n = to - from;
  const width = n + 1;
  const cost = new Float64Array((m + 1) * width);
  /** The least cost with a source word that the quotation lacks as the last step. */
  const gap = new Float64Array((m + 1) * width).fill(Number.POSITIVE_INFINITY);
  /** 1 both, 2 only quoted, 3 only source, 4 free. */
  const move = new Uint8Array((m + 1) * width);
  /** Whether a gap goes on with the source word before. */
  const goesOn = new Uint8Array((m + 1) * width);
  const tokens = segment.tokens.slice(from, to);
  const norms = Array.from(tokens, (t) => segment.words[t]!);
  const stems = Array.from(tokens, (t) => segment.stems[segment.stemOf[t]!]!);
  const weights = Float64Array.from(norms, weightOf);
  for (let i = 1; i <= m; i++) {
    const q = quoted[i - 1]!;
    const row = i * width;
    const above = row - width;
    if (q.free) relax(cost, move, above, n);
    for (let j = 0; j <= n; j++) {
      let best = cost[above + j]! + q.weight;
      let by = 2;
      if (j > 0) {
        const before = cost[above + j - 1]!;
        const weight = Math.max(q.weight, weights[j - 1]!);
        // Only what may win is compared letter by letter.
        if (before <= best) {
          const both = before + substitution(q, norms[j - 1]!, stems[j - 1]!) * weight;
          if (both <= best) {
            best = both;
            by = 1;
          }
        }
        if (i < m || q.free) {
          const opened = cost[row + j - 1]! + weights[j - 1]! * firstMissing;
          const further = gap[row + j - 1]! + weights[j - 1]! * furtherMissing;
          gap[row + j] = Math.min(opened, further);
          if (further < opened) goesOn[row + j] = 1;
          if (gap[row + j]! < best) {
            best = gap[row + j]!;
            by = 3;
          }
        }
      }
      cost[row + j] = best;
      move[row + j] = by;
    }
  }
  let end = 0;
  for (let j = 1; j <= n; j++) if (cost[m * width + j]! < cost[m * width + end]!) end = j;
  const found = trace(quoted, { cost, gap, move, goesOn, width }, end, from);
  return { ...found, steps: withinItsLines(found.steps, quoted, segment) };
}

/**
 * The steps without words of the line before, or behind, that stand for other words only: what begins a quotation and is not in
 * its line was put in, and does not stand for the last word of the sentence before.
 */
function withinItsLines(
  steps: readonly Step[],
  quoted: readonly QuotedWord[],
  segment: Segment,
): readonly Step[] {
  const placed = [...steps.keys()].filter((i) => steps[i]!.source !== undefined);
  const opens = placed.filter(
    (i, n) => n > 0 && lineOf(segment, steps[i]!.source!) !== lineOf(segment, steps[placed[n - 1]!]!.source!),
  );
  if (opens.length === 0) return steps;
  const isOther = (s: Step) => {
    if (s.quoted === undefined || s.source === undefined) return true;
    const norm = segment.words[segment.tokens.get(s.source)]!;
    return s.cost >= otherWord * Math.max(quoted[s.quoted]!.weight, weightOf(norm)) - 1e-9;
  };
  const putIn = (some: readonly Step[]) =>
    some.flatMap((s): Step[] =>
      s.quoted === undefined ? [] : [{ quoted: s.quoted, cost: quoted[s.quoted]!.weight }],
    );
  const [first, last] = [opens[0]!, opens.at(-1)!];
  const before = steps.slice(0, first);
  const behind = steps.slice(last);
  const isBefore = before.every(isOther);
  const isBehind = behind.every(isOther);
  // All of it would be no alignment any more.
  if (isBefore && isBehind && first === last) return steps;
  return [
    ...(isBefore ? putIn(before) : before),
    ...steps.slice(first, last),
    ...(isBehind ? putIn(behind) : behind),
  ];
}

/** Behind an elision any number of source words may be left out at no cost. */
function relax(cost: Float64Array, move: Uint8Array, row: number, n: number): void {
  for (let j = 1; j <= n; j++) {
    if (cost[row + j - 1]! <= cost[row + j]!) {
      cost[row + j] = cost[row + j - 1]!;
      move[row + j] = 4;
    }
  }
}

interface Table {
  readonly cost: Float64Array;
  readonly gap: Float64Array;
  readonly move: Uint8Array;
  readonly goesOn: Uint8Array;
  readonly width: number;
}

function trace(quoted: readonly QuotedWord[], table: Table, end: number, from: number): Alignment {
  const { cost, gap, move, goesOn, width } = table;
  const steps: Step[] = [];
  let i = quoted.length;
  let j = end;
  let inGap = false;
  let sameContent = 0;
  while (i > 0) {
    const at = i * width + j;
    const by = inGap ? 3 : move[at]!;
    if (by === 1) {
      const paid = cost[at]! - cost[at - width - 1]!;
      steps.push({ quoted: i - 1, source: from + j - 1, cost: paid });
      if (paid === 0 && quoted[i - 1]!.weight === 1) sameContent++;
      i--;
      j--;
    } else if (by === 2) {
      steps.push({ quoted: i - 1, cost: cost[at]! - cost[at - width]! });
      i--;
    } else {
      if (by === 3) {
        inGap = goesOn[at] === 1;
        steps.push({ source: from + j - 1, cost: gap[at]! - (inGap ? gap[at - 1]! : cost[at - 1]!) });
      }
      j--;
    }
  }
  const total = quoted.reduce((sum, q) => sum + q.weight, 0);
  const similarity = total === 0 ? 0 : Math.max(0, 1 - cost[quoted.length * width + end]! / total);
  return { steps: steps.reverse(), similarity, sameContent };
}
