import { fold } from '../text/normalize.js';
import { words } from '../text/words.js';

/** What a writer has typed of a quotation, as words of the index. */
export interface Typed {
  /** Norms of the finished words. */
  readonly complete: readonly string[];
  /** Their stems. */
  readonly stems: readonly string[];
  /** Norm of the beginning of the last word; empty if it is finished. */
  readonly prefix: string;
  /** Number of words, the unfinished one included. */
  readonly length: number;
}

/** What is typed is a few words; of a pasted page only the beginning is looked at. */
const longestTyped = 600;

/** Words of what was typed; `undefined` if there is none. A word with nothing behind it may be unfinished. */
export function readTyped(text: string): Typed | undefined {
  const folded = fold(text.slice(0, longestTyped)).text;
  const all = words(folded);
  const last = all.at(-1);
  if (!last) return undefined;
  const unfinished = last.end === folded.length;
  const complete = unfinished ? all.slice(0, -1) : all;
  return {
    complete: complete.map((w) => w.norm),
    stems: complete.map((w) => w.stem),
    prefix: unfinished ? last.norm : '',
    length: all.length,
  };
}
