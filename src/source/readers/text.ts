import { type Span, trimSpan } from '../../text/span.js';
import type { Block } from '../structure.js';

/**
 * Blocks of plain text: paragraphs, headings on bare lines, list items.
 *
 * Text comes in two layouts. Wrapped by hand: paragraphs of several lines, with blank lines between them. Or a line
 * for each paragraph, with or without blank lines. A run of lines without a blank one between them is taken for one
 * wrapped paragraph where its lines are of like length and mostly break off in the middle of a sentence, else
 * for a paragraph each.
 *
 * @example plainBlocks('First.\nA Heading\nSecond.').map((b) => b.kind) // ['sentence', 'heading', 'sentence']
 */
export function plainBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const run of lineRuns(text)) {
    if (run.length > 1 && isWrapped(text, run)) blocks.push(...wrappedBlocks(text, run));
    else for (const line of run) blocks.push({ ...line, kind: kindOfLine(text, line) });
  }
  return withHeadings(text, blocks);
}

/** Lines without white space at their ends, in runs parted by blank lines. */
function lineRuns(text: string): Span[][] {
  const runs: Span[][] = [];
  let run: Span[] = [];
  const pattern = /[^\r\n\f]*(?:\r\n|[\r\n\f]|$)/g;
  for (let m = pattern.exec(text); m && m.index < text.length; m = pattern.exec(text)) {
    const line = trimSpan(text, { start: m.index, end: m.index + m[0].length });
    if (line.start < line.end) run.push(line);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
    if (m[0] === '') break;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

const endsSentence = /[.!?…:;]["”’'»)\]]*$/;
const bullet = /^(?:[-*•‣▪◦–]|\d{1,3}[.)]|[a-z]\))\s+\S/;
/** `RUBIO:`, `Q:`, `Ana Ruiz:` — somebody speaks in a transcript: a line of its own. */
const speakerLine = /^(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}(?:\([^)]{1,40}\)\s?)?:\s/u;

/**
 * Whether a run of lines is one text broken at a width: of its lines but the last, most end in the middle of a
 * sentence and none is longer than 120 units, the longest that people wrap at.
 */
function isWrapped(text: string, run: readonly Span[]): boolean {
  const inner = run.slice(0, -1);
  if (run.some((l) => l.end - l.start > 120)) return false;
  const longest = Math.max(...run.map((l) => l.end - l.start));
  if (longest < 40) return false;
  const broken = inner.filter((l) => !endsSentence.test(text.slice(Math.max(l.start, l.end - 8), l.end)));
  const full = inner.filter((l) => l.end - l.start > longest * 0.6);
  return full.length * 2 >= inner.length && broken.length * 2 >= inner.length;
}

/** A wrapped run as one paragraph, but list items and speakers start new ones. */
function wrappedBlocks(text: string, run: readonly Span[]): Block[] {
  const blocks: Block[] = [];
  for (const line of run) {
    const words = text.slice(line.start, Math.min(line.end, line.start + 80));
    const last = blocks.at(-1);
    const startsItem = bullet.test(words);
    if (last && !startsItem && !speakerLine.test(words))
      blocks[blocks.length - 1] = { ...last, end: line.end };
    else blocks.push({ ...line, kind: startsItem ? 'list-item' : 'sentence' });
  }
  return blocks;
}

function kindOfLine(text: string, line: Span): Block['kind'] {
  return bullet.test(text.slice(line.start, Math.min(line.end, line.start + 80))) ? 'list-item' : 'sentence';
}

/** The longest heading, in words: longer ones are seldom bare lines. */
const longestHeading = 14;

/** Bare lines that head what follows become headings. */
function withHeadings(text: string, blocks: readonly Block[]): Block[] {
  const lengths = blocks.map((b) => b.end - b.start);
  return blocks.map((block, i) => {
    if (block.kind !== 'sentence' || !isHeadingLike(text, block)) return block;
    const next = blocks[i + 1];
    // A heading heads something: a list, a sentence, or a heading of its own.
    const heads =
      next !== undefined &&
      (next.kind === 'list-item' ||
        lengths[i + 1]! > lengths[i]! ||
        endsSentence.test(text.slice(Math.max(next.start, next.end - 8), next.end)) ||
        isHeadingLike(text, next));
    return heads ? { ...block, kind: 'heading' } : block;
  });
}

const smallWords =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|on|or|over|per|the|to|up|via|vs?|with)$/i;

/**
 * A line without a full stop, short, in title case, in capitals, numbered, or of at most six words; not quoted, not
 * somebody speaking, not ending in a comma, a colon or a hyphen.
 */
function isHeadingLike(text: string, line: Span): boolean {
  const words = text.slice(line.start, line.end);
  if (words.length > 120 || /[\r\n]/.test(words)) return false;
  if (/[.!…:;,\-–—"”’]$/.test(words) || /^["“‘«'(]/.test(words) || speakerLine.test(`${words} `))
    return false;
  const tokens = words.split(/\s+/);
  if (tokens.length > longestHeading || !/\p{L}/u.test(words)) return false;
  if (!/^[\p{Lu}\p{N}#§]/u.test(words)) return false;
  if (tokens.length <= 6) return true;
  const capital = tokens.filter((t) => /^["“‘(]?[\p{Lu}\p{N}]/u.test(t) || smallWords.test(t));
  return capital.length === tokens.length;
}
