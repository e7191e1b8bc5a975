import type { Span } from '../../text/span.js';

/** Passages of more words than this are named by their first and last words. */
const longestExact = 10;
/** So many words at each end of a longer passage, and at most around a short one. */
const ends = 5;

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The text directive (`#:~:text=…`, https://wicg.github.io/scroll-to-text-fragment/) that leads a browser to a passage:
 * its words, or its first and last ones; with the words before and behind it where they alone do not tell it from
 * others. `undefined` where nothing does: a link to another place with the same words would be a wrong citation.
 *
 * @param text of the source
 * @example textDirective('A b c. D e f. A b g.', { start: 7, end: 12 }) // '#:~:text=D%20e%20f'
 */
export function textDirective(text: string, passage: Span): string | undefined {
  const inside = wordsIn(text, passage);
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last) return undefined;
  const isShort = inside.length <= longestExact && !/[\r\n]/.test(text.slice(first.start, last.end));
  const start = isShort
    ? { start: first.start, end: last.end }
    : { start: first.start, end: inside[Math.min(ends, inside.length) - 1]!.end };
  const end = isShort
    ? undefined
    : { start: inside[Math.max(0, inside.length - ends)]!.start, end: last.end };
  if (end && end.start < start.end) return undefined;
  const before = context(text, first.start, 'before');
  const behind = context(text, last.end, 'behind');
  const folded = fold(text);
  const isAlone = (at: Span) => places(folded, fold(text.slice(at.start, at.end))) === 1;
  // Browsers take the first place where the start fits, then the first end behind it.
  const endIsNext = !end || fold(text.slice(start.end, end.end)).indexOf(fold(textOf(text, end))) >= 0;
  if (!endIsNext) return undefined;
  const repeatsEnd =
    end !== undefined && places(fold(text.slice(start.end, last.end)), fold(textOf(text, end))) > 1;
  if (repeatsEnd) return undefined;
  const core = [start, ...(end ? [end] : [])].map((s) => encode(textOf(text, s))).join(',');
  if (isAlone(start)) return `#:~:text=${core}`;
  if (before && isAlone({ start: before.start, end: start.end }))
    return `#:~:text=${encode(textOf(text, before))}-,${core}`;
  if (behind && !end && isAlone({ start: start.start, end: behind.end }))
    return `#:~:text=${core},-${encode(textOf(text, behind))}`;
  return undefined;
}

const textOf = (text: string, { start, end }: Span) => text.slice(start, end);

function wordsIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(wordPattern)].map((m) => ({
    start: start + m.index,
    end: start + m.index + m[0].length,
  }));
}

/** A few words beside an offset, in the same block, with the punctuation between: a browser skips only white space. */
function context(text: string, at: number, side: 'before' | 'behind'): Span | undefined {
  const reach = 120;
  if (side === 'before') {
    const from = Math.max(
      0,
      at - reach,
      Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1,
    );
    const found = wordsIn(text, { start: from, end: at }).slice(-ends);
    // A word that is cut off at the start of the reach is none.
    if (found[0] && found[0].start === from && /[\p{L}\p{N}]/u.test(text[from - 1] ?? '')) found.shift();
    return found[0] && { start: found[0].start, end: at };
  }
  const line = /[\r\n]/.exec(text.slice(at, at + reach));
  const until = line ? at + line.index : Math.min(text.length, at + reach);
  const found = wordsIn(text, { start: at, end: until }).slice(0, ends);
  if (found.length > 1 && found.at(-1)!.end === until && !line) found.pop();
  return found[0] && { start: at, end: found.at(-1)!.end };
}

/** As browsers compare: without case, and with any white space as one space. */
function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

/** How often words stand in a text, as whole words; 2 for more than once. */
function places(text: string, wanted: string): number {
  let n = 0;
  for (let i = text.indexOf(wanted); i >= 0 && n < 2; i = text.indexOf(wanted, i + 1)) {
    const isWhole =
      !/[\p{L}\p{N}]/u.test(text[i - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[i + wanted.length] ?? '');
    if (isWhole) n++;
  }
  return n;
}

/** Percent encoding of all that a directive or a markup language would read as its own. */
function encode(words: string): string {
  return encodeURIComponent(words.trim().replace(/\s+/g, ' ')).replace(
    /[-,&!'()*~_]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
