import type { ListChange } from './model.js';

/** So many items are told in one answer: reading 400 findings takes its reader 4 ms. */
export const mostToldAtOnce = 400;

interface Item {
  readonly span: { readonly start: number; readonly end: number };
}

/**
 * Lists as they were told last. Of a list that is told again only what changed is: an edit moves most items by so many units, and
 * changes few.
 */
export class ToldLists {
  readonly #lists = new Map<string, { readonly id: number; readonly list: readonly Item[] }>();
  #last = 0;

  /**
   * What turns the list of this name, as it was told in answer `known`, into `now`; with too many new items, into a list on the way there.
   *
   * @param known 0 for none
   * @param isAlike whether two items are the same but for their place
   */
  change<T extends Item>(
    name: string,
    known: number,
    now: readonly T[],
    isAlike: (a: T, b: T) => boolean,
  ): ListChange<T> {
    const told = this.#lists.get(name);
    // What is told under a name is of one type.
    const old = (told?.id === known ? told.list : []) as readonly T[];
    const base = told?.id === known ? known : 0;
    const { head, tail, by } = sharedEnds(old, now, isAlike);
    const items = now.slice(head, Math.min(now.length - tail, head + mostToldAtOnce));
    const isAll = head + items.length + tail === now.length;
    const id = ++this.#last;
    const list = isAll ? now : now.slice(0, head + items.length).concat(tail > 0 ? now.slice(-tail) : []);
    this.#lists.set(name, { id, list });
    return { id, base, head, tail, by, items, isAll };
  }

  /** Forgets a list. */
  forget(name: string): void {
    this.#lists.delete(name);
  }
}

function sharedEnds<T extends Item>(
  old: readonly T[],
  now: readonly T[],
  isAlike: (a: T, b: T) => boolean,
): { head: number; tail: number; by: number } {
  const most = Math.min(old.length, now.length);
  const isMoved = (a: T, b: T, by: number) =>
    a.span.start + by === b.span.start && a.span.end + by === b.span.end && isAlike(a, b);
  let head = 0;
  while (head < most && (old[head] === now[head] || isMoved(old[head]!, now[head]!, 0))) head++;
  const by = most === 0 ? 0 : now.at(-1)!.span.start - old.at(-1)!.span.start;
  let tail = 0;
  while (tail < most - head && isMoved(old[old.length - 1 - tail]!, now[now.length - 1 - tail]!, by)) tail++;
  return { head, tail, by };
}

/** The list that a change makes of the one that it rests on. Items that did not move stay the same objects. */
export function changedList<T extends Item>(
  old: readonly T[],
  { head, tail, by, items }: ListChange<T>,
): T[] {
  const behind = tail > 0 ? old.slice(-tail) : [];
  const moved = (item: T): T => ({
    ...item,
    span: { start: item.span.start + by, end: item.span.end + by },
  });
  return old.slice(0, head).concat(items, by === 0 ? behind : behind.map(moved));
}
