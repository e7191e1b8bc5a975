import type { SourceSummary } from './model.js';

/** A stretch of a long list: its first and last name, and what is in it. */
export interface Bucket<T> {
  readonly label: string;
  readonly items: readonly T[];
}

/** Rows that a tree is given at once: a screen or two of scrolling; each is an object that crosses to the window. */
const mostAtOnce = 500;

/**
 * A long list in stretches of 200, in its own order, so that a tree asks for few rows at a time; `undefined` for one
 * that is short enough. O(n / 200): only the ends of a stretch are named.
 *
 * @example bucketed(thousand, (s) => s.key)?.[0].label // 'alpha … berlin'
 */
export function bucketed<T>(items: readonly T[], name: (item: T) => string): Bucket<T>[] | undefined {
  if (items.length <= mostAtOnce) return undefined;
  // Twice the square root keeps both levels short: 10,000 are 50 stretches of 200, 100,000 are 159 of 632.
  const size = Math.max(200, Math.ceil(2 * Math.sqrt(items.length)));
  const buckets: Bucket<T>[] = [];
  for (let from = 0; from < items.length; from += size) {
    const own = items.slice(from, from + size);
    buckets.push({ label: `${name(own[0]!)} … ${name(own.at(-1)!)}`, items: own });
  }
  return buckets;
}

/** One level of folders: those right below `base`, and the sources right in it. */
export interface FolderLevel {
  readonly folders: readonly {
    readonly name: string;
    readonly base: string;
    readonly sources: readonly SourceSummary[];
  }[];
  readonly sources: readonly SourceSummary[];
}

/**
 * Sources below a folder, one level of it: a level is made when it is opened. What does not lie below (the bundled
 * article) counts as right in it.
 *
 * @param base URI of the folder, without a slash at its end.
 */
export function folderLevel(sources: readonly SourceSummary[], base: string): FolderLevel {
  const folders = new Map<string, SourceSummary[]>();
  const own: SourceSummary[] = [];
  for (const source of sources) {
    const slash = source.uri.startsWith(`${base}/`) ? source.uri.indexOf('/', base.length + 1) : -1;
    if (slash < 0) {
      own.push(source);
      continue;
    }
    const name = source.uri.slice(base.length + 1, slash);
    const below = folders.get(name);
    if (below) below.push(source);
    else folders.set(name, [source]);
  }
  return {
    folders: [...folders].map(([name, below]) => ({ name, base: `${base}/${name}`, sources: below })),
    sources: own,
  };
}
