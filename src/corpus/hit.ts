import { type Segment, slotOf } from './index/segment.js';

/** A place in a source that fits what was typed. */
export interface Hit {
  readonly segment: Segment;
  /** Index of the source in the segment. */
  readonly slot: number;
  /** The first matched token. */
  readonly token: number;
  /** The typed words in a run, the same with one typing error, or scattered over a line. */
  readonly kind: 'run' | 'near' | 'scattered';
  /** For scattered ones: the matched tokens. */
  readonly matched?: readonly number[];
  /** Whether a sentence or marked words begin here. */
  readonly opens: boolean;
  /** Whether an opening mark stands before it. */
  readonly marked: boolean;
}

/** The hit at a token. */
export function hitAt(
  segment: Segment,
  token: number,
  kind: Hit['kind'],
  opens: boolean,
  marked: boolean,
): Hit {
  return { segment, slot: slotOf(segment.firstToken, token), token, kind, opens, marked };
}
