import { changeBetween } from '../text/change.js';
import type { Listed } from '../text/listed.js';
import { type Span, textAt } from '../text/span.js';

/** Where something that stood in the version before stands now; `undefined` in what changed. */
export type Move = (s: Span) => Span | undefined;

/** What changed from one version to the next: `[from, to)` of the old one; what stands behind it moves `by` units. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** A text in paragraphs. */
interface Paragraphed {
  readonly text: string;
  readonly paragraphs: Listed<Span>;
}

/**
 * What changed between so many paragraphs at the beginning and so many at the end that are as they were; where it is a single one, the
 * letters in it: what stands around them only moves.
 */
export function stepBetween(old: Paragraphed, now: Paragraphed, head: number, tail: number): Step {
  const [oldTail, newTail] = [old.paragraphs.length - tail, now.paragraphs.length - tail];
  const from = (head > 0 ? old.paragraphs.at(head - 1)?.end : undefined) ?? 0;
  const to = old.paragraphs.at(oldTail)?.start ?? old.text.length;
  const by = (now.paragraphs.at(newTail)?.start ?? now.text.length) - to;
  const [was, is] = [old.paragraphs.at(head), now.paragraphs.at(head)];
  if (was && is?.start === was.start && oldTail === head + 1 && newTail === head + 1) {
    const letters = changeBetween(textAt(old.text, was), textAt(now.text, is));
    // White space behind a paragraph is none of its own.
    if (letters.end - letters.to === by)
      return { from: was.start + letters.from, to: was.start + letters.to, by };
  }
  return { from, to, by };
}

/**
 * A version of a text, and the way from it to the versions after it. What is kept of a paragraph tells the version that its spans are
 * of, and is put in its place when somebody asks: behind an edit every paragraph moves, and few of them are looked at.
 */
export class Moves {
  #next: { readonly step: Step; readonly to: Moves } | undefined;

  /** The version after this one; once. */
  go(step: Step): Moves {
    const to = new Moves();
    this.#next = { step, to };
    return to;
  }

  /** Where what stood here stands in a later version. */
  to(version: Moves): Move {
    const steps: { from: number; to: number; by: number }[] = [];
    let at: Moves = this;
    while (at !== version && at.#next) {
      const { step } = at.#next;
      const last = steps.at(-1);
      // Most edits go on with the one before: both are one.
      if (last && isGoneOn(last, step)) last.by += step.by;
      else steps.push({ from: step.from, to: step.to, by: step.by });
      at = at.#next.to;
    }
    return (s) => {
      let { start, end } = s;
      for (const { from, to, by } of steps) {
        if (end <= from) continue;
        if (start < to) return undefined;
        start += by;
        end += by;
      }
      return start === s.start && end === s.end ? s : { start, end };
    };
  }
}

/**
 * Whether a step changes nothing but what the one before it left in the place of what it changed, or beside it; where something was cut
 * out, not what is written at the beginning of what stands behind it, of which that remains the beginning.
 */
const isGoneOn = (before: Step, step: Step): boolean => {
  const end = before.to + before.by;
  return step.from >= before.from && step.to <= end && (step.from < end || before.from === before.to);
};
