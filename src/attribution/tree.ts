import type { Attribution } from './model.js';

const strength = { direct: 3, partial: 3, block: 3, indirect: 1 } as const;

/**
 * Attributions by start, outer ones first, of which no two cross: of two that share words without one holding the
 * other, and of two with the same words, the marked one stays, else the one that comes first.
 */
export function withoutCrossings(found: readonly Attribution[]): readonly Attribution[] {
  if (found.length < 2) return found;
  const sorted = [...found].sort(
    (a, b) =>
      a.content.start - b.content.start ||
      b.content.end - a.content.end ||
      strength[b.kind] - strength[a.kind],
  );
  const kept: Attribution[] = [];
  const open: Attribution[] = [];
  for (const a of sorted) {
    while (open.length > 0 && open.at(-1)!.content.end <= a.content.start) open.pop();
    const parent = open.at(-1);
    if (parent) {
      const isSame = parent.content.start === a.content.start && parent.content.end === a.content.end;
      if (isSame) continue;
      if (a.content.end > parent.content.end) {
        if (strength[a.kind] <= strength[parent.kind]) continue;
        // Marked words stay: what crosses them goes.
        while (
          open.length > 0 &&
          open.at(-1)!.content.end < a.content.end &&
          open.at(-1)!.content.end > a.content.start
        ) {
          const crossing = open.pop()!;
          kept.splice(kept.lastIndexOf(crossing), 1);
        }
      }
    }
    kept.push(a);
    open.push(a);
  }
  return kept;
}
