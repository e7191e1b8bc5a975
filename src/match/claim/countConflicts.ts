import { mayBe } from '../lexicon/partsOfSpeech.js';
import type { LineAlignment } from './align.js';
import type { ConflictContext, FoundConflict } from './conflicts.js';
import { conflict } from './conflicts.js';
import type { Term } from './terms.js';

const answered = 0.6;
/** Words between a figure and what it counts: `143 tired passengers`. */
const reach = 2;

/**
 * A figure that the source has for something else: `143 crew` against `143 passengers and 22 crew`, `nine times a week`
 * against `four times a week, down from nine`. The line has what the claim counts, with another figure before it that
 * the claim has nowhere, and no line has the claim's figure before it.
 */
export function countConflicts(c: ConflictContext): Omit<FoundConflict, 'reading'>[] {
  const { line } = c.reading;
  for (const [i, t] of c.claim.entries()) {
    if (t.kind !== 'number' || t.quantity?.kind === 'ordinal') continue;
    // `down from nine trips`, `more than nine trips`
    if (/^(?:from|than|of|to|by)$/.test(c.claim[i - 1]?.norm ?? '')) continue;
    const counted = countedBy(c.claim, i);
    if (counted < 0 || !line.matches[i]!.some((m) => m.relation.strength >= answered)) continue;
    if (c.lines.some((l) => isCounted(l, i, counted))) continue;
    const other = rivalOf(c, counted);
    if (other) return [conflict('number', c.claim, i, other, 0.85)];
  }
  return [];
}

/** What a figure counts: the noun behind it, or -1. */
function countedBy(terms: readonly Term[], number: number): number {
  for (let k = number + 1; k <= number + reach && terms[k] && !terms[k]!.breakBefore; k++) {
    const t = terms[k]!;
    if (t.kind !== 'content') return -1;
    if (mayBe(t.norm, 'noun')) return k;
  }
  return -1;
}

/** Whether a line has the claim's figure before what the claim counts, or a part of it: `600 of its 8,200 jobs`. */
function isCounted(line: LineAlignment, number: number, counted: number): boolean {
  return line.matches[number]!.some(
    (m) =>
      line.terms[m.at + 1]?.norm === 'of' ||
      line.matches[counted]!.some(
        (n) => n.relation.strength >= answered && n.at > m.at && n.at - m.at <= reach + 1,
      ),
  );
}

/** The line's other figure right before what the claim counts. */
function rivalOf(c: ConflictContext, counted: number): Term | undefined {
  const { terms, matches } = c.reading.line;
  for (const m of matches[counted]!) {
    if (m.relation.strength < 0.8) continue;
    for (let k = m.at - 1; k >= m.at - reach && k >= 0 && !terms[k + 1]!.breakBefore; k--) {
      const t = terms[k]!;
      if (t.kind !== 'number' || t.quantity?.kind === 'ordinal') continue;
      const isInClaim = c.claim.some(
        (_, i) => c.claim[i]!.kind === 'number' && matches[i]!.some((x) => x.at === k),
      );
      if (!isInClaim) return t;
    }
  }
  return undefined;
}
