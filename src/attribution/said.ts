import { type Found, movedFound, signed } from './carry.js';
import type { Learned } from './learned.js';
import type { AttributableText, Attribution } from './model.js';
import type { Moves } from './moves.js';
import type { NameRun } from './nameRuns.js';
import type { Asked } from './trace.js';
import { withoutCrossings } from './tree.js';

/** A paragraph that was read, with all that its reading rested on. Never changed, so that it tells what was read alike. */
export interface KeptStep extends Found {
  /** The version that its spans are of. */
  readonly at: Moves;
  /** What was found, by start, as it stands if nobody signs it. */
  readonly result: readonly Attribution[];
  /** Whether all of it stands in the paragraph itself: it moves as one. */
  readonly isOwn: boolean;
  readonly names: readonly NameRun[];
  readonly asked: readonly Asked[];
  readonly learned: readonly Learned[];
}

/** What is said in each paragraph of one version of a text, worked out when somebody asks. */
export class Said {
  readonly #steps: readonly KeptStep[];
  readonly #at: Moves;
  readonly #signed: ReadonlyMap<number, readonly Attribution[]> | undefined;
  readonly #known = new Map<number, readonly Attribution[]>();

  constructor(steps: readonly KeptStep[], at: Moves, paragraphs: AttributableText['paragraphs']) {
    this.#steps = steps;
    this.#at = at;
    if (steps.some((s) => s.sign))
      this.#signed = signed(
        steps.map((s, i) => placed(s, i, at)),
        paragraphs.slice(),
      );
  }

  /** What is said in each paragraph. */
  all(): (readonly Attribution[])[] {
    return this.#steps.map((_, i) => this.in(i));
  }

  /** What is said in a paragraph, by start. */
  in(index: number): readonly Attribution[] {
    const step = this.#steps[index];
    if (!step) return [];
    const signed = this.#signed?.get(index);
    if (signed) return signed;
    let here = this.#known.get(index);
    if (!here) {
      here = placed(step, index, this.#at).result;
      this.#known.set(index, here);
    }
    return here;
  }

  /** Whether a paragraph was taken over from another version as it is, and all that is said in it moved with it. */
  isTakenOver(index: number, other: Said, otherIndex: number): boolean {
    return !this.#signed && !other.#signed && isSameReading(this.#steps[index], other.#steps[otherIndex]);
  }

  /** Those of the first `head` paragraphs and of the last `tail` that were not taken over so from where they stood in another version, in order. */
  notTakenOver(other: Said, head: number, tail: number): number[] {
    const [now, before] = [this.#steps, other.#steps];
    const isAny = this.#signed !== undefined || other.#signed !== undefined;
    const by = now.length - before.length;
    const found: number[] = [];
    for (let i = 0; i < head; i++) if (isAny || !isSameReading(now[i], before[i])) found.push(i);
    for (let i = now.length - tail; i < now.length; i++)
      if (isAny || !isSameReading(now[i], before[i - by])) found.push(i);
    return found;
  }
}

/** Each reading asks anew. */
const isSameReading = (step: KeptStep | undefined, other: KeptStep | undefined): boolean =>
  step !== undefined && step.asked === other?.asked && step.isOwn;

/** A paragraph as it was read, in a later version. */
export function placed(s: KeptStep, index: number, at: Moves): KeptStep {
  if (s.at === at) return s;
  const found = movedFound(s, s.at.to(at), index + 1);
  return { ...s, ...found, at, result: withoutCrossings(found.found) };
}
