/** Where two versions of a text part: `[from, to)` of the old one became `[from, end)` of the new one. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** How many parts (blocks, paragraphs) at the beginning and at the end of two versions are the same, but for their place. */
export interface Shared {
  readonly head: number;
  readonly tail: number;
}

/** Looked at this many units at a time while a whole stretch is the same. */
const stride = 4096;

/**
 * The one stretch in which two texts differ; the smallest. Cost: comparing them.
 *
 * @example changeBetween('a river', 'a wide river') // { from: 2, to: 2, end: 7 }
 */
export function changeBetween(old: string, now: string): Change {
  const most = Math.min(old.length, now.length);
  let from = 0;
  while (from + stride <= most && old.slice(from, from + stride) === now.slice(from, from + stride))
    from += stride;
  while (from < most && old.charCodeAt(from) === now.charCodeAt(from)) from++;
  let same = 0;
  const left = most - from;
  const tail = (text: string, n: number) => text.slice(text.length - n - stride, text.length - n);
  while (same + stride <= left && tail(old, same) === tail(now, same)) same += stride;
  while (same < left && old.charCodeAt(old.length - 1 - same) === now.charCodeAt(now.length - 1 - same))
    same++;
  return { from, to: old.length - same, end: now.length - same };
}
