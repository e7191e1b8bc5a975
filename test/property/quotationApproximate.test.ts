import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approximateMatch } from '../../src/match/approximate.js';

/** The same by plain dynamic programming (Sellers 1980). */
function naive(pattern: string, text: string, most: number) {
  let column = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  let best = column[pattern.length]! <= most ? { end: 0, distance: column[pattern.length]! } : undefined;
  for (let j = 1; j <= text.length; j++) {
    const next = [0];
    for (let i = 1; i <= pattern.length; i++) {
      const same = pattern[i - 1] === text[j - 1] ? 0 : 1;
      next.push(Math.min(column[i - 1]! + same, column[i]! + 1, next[i - 1]! + 1));
    }
    column = next;
    const distance = column[pattern.length]!;
    if (distance <= most && (!best || distance < best.distance)) best = { end: j, distance };
  }
  return best;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

const letters = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: min, maxLength: max });

describe('approximateMatch', () => {
  it('equals plain dynamic programming on random strings', () => {
    fc.assert(
      fc.property(
        letters(1, 100),
        letters(0, 200),
        fc.integer({ min: 0, max: 60 }),
        (pattern, text, most) => {
          const fast = approximateMatch(pattern, text, most);
          const slow = naive(pattern, text, Math.min(most, pattern.length));
          expect(fast && { end: fast.end, distance: fast.distance }).toEqual(slow);
          if (fast) expect(distance(pattern, text.slice(fast.start, fast.end))).toBe(fast.distance);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('equals it on a text that holds the pattern with a few errors', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      by: fc.constantFrom('', 'x', 'yz', 'a'),
    });
    fc.assert(
      fc.property(
        letters(30, 150),
        letters(0, 60),
        letters(0, 60),
        fc.array(edit, { maxLength: 12 }),
        (p, a, b, edits) => {
          let altered = p;
          for (const e of edits) {
            const at = Math.floor(e.at * altered.length);
            altered = altered.slice(0, at) + e.by + altered.slice(at + 1);
          }
          const text = a + altered + b;
          const fast = approximateMatch(p, text, p.length);
          expect(fast && { end: fast.end, distance: fast.distance }).toEqual(naive(p, text, p.length));
        },
      ),
      { numRuns: 500 },
    );
  });
});
