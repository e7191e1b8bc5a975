/**
 * So much of a long list is worked on before others have their turn: 2 to 4 ms of the extension host's thread, which must not
 * be held over 10 ms.
 */
export const atATurn = 1_000;

/** Gives the event loop a turn. */
export type Pause = () => Promise<void>;

const timers = globalThis as unknown as { setTimeout(run: () => void, ms: number): unknown };
export const aTurn: Pause = () => new Promise((resolve) => void timers.setTimeout(resolve, 0));

/**
 * Does something with each item, some at a time.
 *
 * @param each how many
 */
export async function eachInTurns<T>(
  items: readonly T[],
  run: (item: T) => void,
  pause: Pause = aTurn,
  each = atATurn,
): Promise<void> {
  for (let i = 0; i < items.length; i++) {
    if (i > 0 && i % each === 0) await pause();
    run(items[i]!);
  }
}

/** What `map` makes of each item, some at a time. */
export async function mapInTurns<T, U>(
  items: readonly T[],
  map: (item: T) => U,
  pause: Pause = aTurn,
  each = atATurn,
): Promise<U[]> {
  const out: U[] = [];
  await eachInTurns(items, (item) => out.push(map(item)), pause, each);
  return out;
}

/**
 * Texts by their UTF-16 units, as `sort()` orders them, some at a time: short stretches are sorted, then merged two by two (von
 * Neumann's merge sort). A list that is in order already is only looked at.
 */
export async function sortedInTurns(items: readonly string[], pause: Pause = aTurn): Promise<string[]> {
  let done = 0;
  let isSorted = true;
  for (let i = 1; i < items.length && isSorted; i++) {
    isSorted = items[i - 1]! <= items[i]!;
    if (i % atATurn === 0) await pause();
  }
  if (isSorted) return [...items];
  let stretches: string[][] = [];
  for (let from = 0; from < items.length; from += atATurn) {
    stretches.push(items.slice(from, from + atATurn).sort());
    await pause();
  }
  while (stretches.length > 1) {
    const merged: string[][] = [];
    for (let i = 0; i < stretches.length; i += 2) {
      const [a, b = []] = [stretches[i]!, stretches[i + 1]];
      const out: string[] = [];
      for (let x = 0, y = 0; x < a.length || y < b.length; ) {
        const isLeft = y >= b.length || (x < a.length && a[x]! <= b[y]!);
        out.push(isLeft ? a[x++]! : b[y++]!);
        if (++done % atATurn === 0) await pause();
      }
      merged.push(out);
    }
    stretches = merged;
  }
  return stretches[0] ?? [];
}
