import { type Span, trimSpan } from '../../text/span.js';
import type { Block } from '../structure.js';
import {
  endsSentence,
  firstWordLength,
  isHeadingLike,
  isListItem,
  isNumbered,
  isSpeakerLine,
  startsSmall,
} from './lineShapes.js';

/**
 * Blocks of plain text: paragraphs, headings on bare lines, list items. Lines end with `\n`, `\r\n`, `\r` or a form
 * feed.
 *
 * Text comes in two layouts. Wrapped: paragraphs of several lines broken at a width, with blank lines, indents or
 * short last lines between them. Or a line for each paragraph, with or without blank lines. Which one it is shows in how
 * lines end (see {@link isWrapped}), asked of the whole text first and then of each run of lines between blank ones.
 * In the second layout a line still goes on with the one before where that one stops short of a full stop, it begins
 * with a small letter, and a full stop comes in the end.
 *
 * A heading is a line by itself that looks like one (see {@link isHeadingLike}) and has something to head.
 *
 * @example plainBlocks('First.\nA Heading\nSecond.').map((b) => b.kind) // ['sentence', 'heading', 'sentence']
 */
export function plainBlocks(text: string): Block[] {
  const runs = lineRuns(text);
  const isBroken = runs.some((run) => run.length > 1);
  const width = isBroken ? usualWidth(runs.flat()) : 0;
  const whole = isBroken && isWrapped(text, runs, width);
  const blocks: Found[] = [];
  for (const run of runs) {
    const breaksAt = run.length > 1 ? breaksOf(text, run, whole ? width : undefined) : never;
    let first = true;
    run.forEach((line, i) => {
      const last = blocks.at(-1);
      if (last && i > 0 && !breaksAt(run[i - 1]!, line, i, last.kind === 'list-item')) {
        blocks[blocks.length - 1] = { ...last, end: line.end, isOneLine: false };
      } else {
        blocks.push({
          start: line.start,
          end: line.end,
          kind: isListItem(text, line) ? 'list-item' : 'sentence',
          first,
          isOneLine: true,
        });
        first = false;
      }
    });
  }
  return withHeadings(text, blocks);
}

/** Where the lines of a run part; `width`: at what they all are broken. */
function breaksOf(text: string, run: readonly Line[], width: number | undefined): Break {
  const runWidth = width ?? usualWidth(run);
  const wrapped = width !== undefined || isWrapped(text, [run], runWidth);
  return wrapped ? wrappedBreak(text, runWidth) : barePlaces(text, run);
}

const never: Break = () => false;

interface Line extends Span {
  /** White space before it. */
  readonly indent: number;
}

interface Found extends Block {
  /** Whether it is the first of its run, behind a blank line. */
  readonly first: boolean;
  readonly isOneLine: boolean;
}

/** Lines without white space at their ends, in runs parted by blank lines. */
function lineRuns(text: string): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  const pattern = /[\r\n\f]/g;
  const hasOthers = text.includes('\r') || text.includes('\f');
  const endFrom = (at: number): number => {
    if (!hasOthers) return text.indexOf('\n', at);
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex - 1 : -1;
  };
  for (let at = 0; at < text.length; ) {
    const found = endFrom(at);
    const end = found < 0 ? text.length : found;
    const line = trimSpan(text, { start: at, end });
    if (line.start < line.end) run.push({ start: line.start, end: line.end, indent: line.start - at });
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** People and programs wrap at 60 to 100, seldom past this; below the other it is verse or a list. */
const widest = 120;
const narrowest = 40;

/** The width that all but one line in twenty keep to. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map((l) => l.end - l.start).sort((a, b) => a - b);
  return lengths[Math.min(lengths.length - 1, Math.ceil(lengths.length * 0.95))] ?? 0;
}

/**
 * Whether lines are broken at a width: at least half of those with a line behind them stop in the middle of a
 * sentence, and a third of the lines behind begin with a small letter. (In wrapped English about nine in ten and four in
 * five do; in a line for each paragraph hardly any; verse begins its lines with capitals.) Where there are few small
 * letters it is enough that four lines in five are so full that the next word would not have fitted.
 */
function isWrapped(text: string, runs: readonly (readonly Line[])[], width: number): boolean {
  if (width > widest || width < narrowest) return false;
  let breaks = 0;
  let broken = 0;
  let small = 0;
  let full = 0;
  for (const run of runs) {
    for (let i = 1; i < run.length; i++) {
      if (isListItem(text, run[i]!)) continue;
      breaks++;
      if (!endsSentence(text, run[i - 1]!)) broken++;
      if (startsSmall(text, run[i]!)) small++;
      const length = run[i - 1]!.end - run[i - 1]!.start;
      if (length + 1 + firstWordLength(text, run[i]!) > width) full++;
    }
  }
  const isFull = breaks > 2 && full * 5 >= breaks * 4;
  return breaks > 0 && broken * 2 >= breaks && (small * 3 >= breaks || isFull);
}

/** Whether a block ends between two lines of a run, the second the `i`th; `inItem`: the first belongs to a list item. */
type Break = (line: Line, next: Line, i: number, inItem: boolean) => boolean;

/**
 * Between lines of wrapped text a paragraph ends before indents, behind a heading, and behind a full stop after which
 * the next word would still have fitted on the line; before list items and speakers too, unless the line before breaks
 * off at the width (`the mayor,⏎- his friend -⏎and`).
 */
function wrappedBreak(text: string, width: number): Break {
  return (line, next, _i, inItem) => {
    const length = line.end - line.start;
    // Wrapping leaves ragged ends: a quarter of the width is too much to be left.
    const fitted = length + 1 + firstWordLength(text, next) < width * 0.75;
    if (isListItem(text, next) || isSpeakerLine(text, next))
      return inItem || fitted || endsSentence(text, line);
    if (endsSentence(text, line)) return fitted || length > widest || next.indent >= line.indent + 2;
    return fitted && !startsSmall(text, next) && isHeadingLike(text, line);
  };
}

/** Lines that are paragraphs each, but for those that a full stop further down joins. */
function barePlaces(text: string, run: readonly Line[]): Break {
  const goesOn = run.map(
    (line, i) =>
      i > 0 &&
      startsSmall(text, line) &&
      !isListItem(text, line) &&
      !isListItem(text, run[i - 1]!) &&
      !endsSentence(text, run[i - 1]!),
  );
  for (let i = run.length - 1; i > 0; i--) {
    if (goesOn[i] && !goesOn[i + 1] && !endsSentence(text, run[i]!)) goesOn[i] = false;
  }
  return (_line, _next, i) => !goesOn[i];
}

/** More bare lines than these without a blank one are a list without bullets, or verse: only the last may be a heading. */
const mostHeadingsInARow = 3;

/** Bare lines that head what follows become headings. */
function withHeadings(text: string, blocks: readonly Found[]): Block[] {
  const likely = blocks.map(
    (b) => b.isOneLine && (b.kind === 'sentence' || isNumbered(text, b)) && isHeadingLike(text, b),
  );
  const inARow: number[] = [];
  blocks.forEach((b, i) => {
    inARow.push(likely[i] ? (b.first || i === 0 ? 1 : inARow[i - 1]! + 1) : 0);
  });
  let longestBehind = 0;
  const rows = new Array<number>(blocks.length);
  for (let i = blocks.length - 1; i >= 0; i--) {
    const next = blocks[i + 1];
    longestBehind = next && !next.first && likely[i + 1] ? longestBehind : inARow[i]!;
    rows[i] = longestBehind;
  }
  // From the end, since a heading may head another.
  const isHeading = new Array<boolean>(blocks.length).fill(false);
  for (let i = blocks.length - 2; i >= 0; i--) {
    const next = blocks[i + 1]!;
    if (!likely[i] || (rows[i]! > mostHeadingsInARow && likely[i + 1] && !next.first)) continue;
    const isProse =
      next.kind === 'sentence' &&
      !isHeading[i + 1] &&
      (endsSentence(text, next) || next.end - next.start > widest);
    const heads = isProse || isHeading[i + 1]! || next.kind === 'list-item';
    isHeading[i] = blocks[i]!.kind === 'list-item' ? isProse : heads;
  }
  return blocks.map(({ start, end, kind }, i) => ({ start, end, kind: isHeading[i] ? 'heading' : kind }));
}
