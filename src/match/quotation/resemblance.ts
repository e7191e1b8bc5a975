import type { NearPlace } from './near.js';

/**
 * From this similarity on, a quotation that is not verbatim counts as altered, below it as absent. Measured on
 * quotations altered by rule (1 to 15% of the words) and on quotations from other articles of the same kind: see
 * the accuracy bench.
 */
const leastAltered = 0.6;

/** A quotation of at most this many words is altered only if a single word differs, and that one in a few letters. */
const shortQuotation = 3;
const leastCloseShort = 0.8;

/** From this similarity on, the nearest line is worth showing beside an absent quotation. */
const leastNear = 0.35;

/**
 * Whether a place is where a quotation comes from, altered, and not just like it. `isExpected` says whether the draft
 * cites the place or names its speaker: without, a few words are too likely to be like something somewhere.
 */
export function isAltered(place: NearPlace, isExpected: () => boolean): boolean {
  const { similarity, sameContent, steps } = place.alignment;
  const content = place.quoted.filter((w) => w.weight === 1).length;
  if (place.quoted.length <= shortQuotation) {
    const changed = steps.filter((s) => s.cost > 0);
    return (
      place.closeness >= leastCloseShort &&
      changed.every((s) => s.quoted !== undefined && s.source !== undefined && s.cost <= 0.6) &&
      isExpected()
    );
  }
  return similarity >= leastAltered && sameContent * 2 >= content && sameContent >= Math.min(2, content);
}

/** Whether a place is worth showing as the nearest to an absent quotation. */
export function isNear(place: NearPlace): boolean {
  return place.alignment.similarity >= leastNear && place.alignment.sameContent >= 2;
}
