import type { Span } from '../../text/span.js';
import type { Difference } from '../model.js';
import { weightOf } from './align.js';
import type { NearPlace } from './near.js';

/** Fewer words than this, or fewer content words, stand together by chance in any order. */
const fewestWords = 6;
const fewestContent = 3;
/** More words are not turned round completely: their parts are found by the alignment. */
const mostWords = 60;

/**
 * Of the weight of a quotation and of the stretch of a source that it turns round, this share must be in both. Measured
 * on PolNeAR's development articles: quotations with the words of their two halves or of three parts exchanged, against
 * quotations looked for where they are not.
 */
const leastShared = 0.8;

/** By so much the words in any order must fit better than in their order. */
const leastGain = 0.1;

/** A stretch of a source that has the words of a quotation in another order. */
export interface Reordered extends Span {
  /** 0 to 1: the weight of the words in both, as a share of the two (Dice's coefficient). */
  readonly shared: number;
}

/**
 * The stretch of a place that has nearly all words of the quotation, and hardly any others, in an order so different
 * that the alignment does not show it: `We will wait again, as we have waited before` for `We have waited before and
 * we will wait again`. `undefined` where there is none. O(words of the window).
 */
export function reordered(place: NearPlace): Reordered | undefined {
  const { quoted, segment, from, to } = place;
  const n = quoted.length;
  // No more than all can be shared.
  if (place.alignment.similarity + leastGain > 1 + 1e-9) return undefined;
  if (n < fewestWords || n > mostWords || quoted.some((q) => q.free)) return undefined;
  const wanted = new Map<string, number>();
  for (const q of quoted) wanted.set(q.norm, (wanted.get(q.norm) ?? 0) + 1);
  const norms = Array.from(segment.tokens.slice(from, to), (t) => segment.words[t]!);
  const own = quoted.reduce((sum, q) => sum + weightOf(q.norm), 0);
  let best: Reordered | undefined;
  for (let length = n - 2; length <= n + 2; length++) {
    const held = new Map<string, number>();
    let both = 0;
    let total = 0;
    let content = 0;
    const add = (norm: string, by: 1 | -1) => {
      const count = held.get(norm) ?? 0;
      held.set(norm, count + by);
      const weight = weightOf(norm);
      total += by * weight;
      if ((by > 0 ? count : count - 1) >= (wanted.get(norm) ?? 0)) return;
      both += by * weight;
      if (weight === 1) content += by;
    };
    norms.forEach((norm, i) => {
      add(norm, 1);
      if (i >= length) add(norms[i - length]!, -1);
      if (i < length - 1 || content < fewestContent) return;
      const shared = (2 * both) / (own + total);
      const [first, last] = [i - length + 1, i];
      if (shared <= (best?.shared ?? leastShared - 1e-9) + 1e-9) return;
      if (!wanted.has(norms[first]!) || !wanted.has(norms[last]!)) return;
      best = { shared, start: segment.span(from + first).start, end: segment.span(from + last).end };
    });
  }
  return best && best.shared >= place.alignment.similarity + leastGain ? best : undefined;
}

/** The one difference of a quotation that is turned round: all of it. */
export function reorderedDifference(quotation: string, place: NearPlace, at: Span): Difference {
  const { quoted, source } = place;
  const own = { start: quoted[0]!.start, end: quoted.at(-1)!.end };
  return {
    kind: 'replaced',
    quotation: own,
    quotationText: quotation.slice(own.start, own.end),
    source: { start: at.start, end: at.end },
    sourceText: source.text.slice(at.start, at.end),
  };
}
