import { Class, classAt, whiteSpace } from './characterClass.js';
import {
  beforeFigures,
  maybeFinal,
  neverFinal,
  replyVerbs,
  starters,
  timeWords,
  titles,
} from './data/en/abbreviations.js';
import { listStarts } from './inlineLists.js';
import type { Span } from './span.js';
import { letterCodes } from './spellings.js';

/**
 * The sentences of a paragraph, in order, without the white space between them. English rules; scripts with their
 * own full stops (`。`) are split there.
 *
 * A closing mark or bracket belongs to the sentence that it closes. Inside a quotation of several sentences each is
 * one, so that a source line is never longer than a sentence: `“A. B,” he said.` gives `“A.` and `B,” he said.`; a
 * lower-case word, or a name and a verb of asking behind a question, goes on with the sentence of the quotation.
 * Line ends are white space; a blank line always ends a sentence. Lines that are all short and without any full stop
 * are a list, one entry each.
 *
 * The rules are checked against the English golden rules of pragmatic_segmenter (Dias 2015). Linear time: what
 * is looked at around a full stop is bounded.
 *
 * @example splitSentences('He met Sen. Ruiz in the U.S. She left.') // spans of 2 sentences
 */
export function splitSentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  bounds.length = 0;
  addSentences(text, within, bounds);
  const found: Span[] = [];
  for (let i = 0; i < bounds.length; i += 2) found.push({ start: bounds[i]!, end: bounds[i + 1]! });
  return found;
}

const bounds: number[] = [];

/** The same for who reads many: start and end of each sentence are added to a list, and no object is made. */
export function addSentences(text: string, within: Span, found: number[]): void {
  let start = within.start;
  const cut = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && whiteSpace[text.charCodeAt(from)] === 1) from++;
    while (to > from && whiteSpace[text.charCodeAt(to - 1)] === 1) to--;
    if (from < to) found.push(from, to);
    start = end;
  };
  const lists = listStarts(text, within, isAbbreviation);
  let nextList = 0;
  let listAt = lists[0] ?? -1;
  const paragraph = text.slice(within.start, within.end);
  const bareLines = isBareLines(paragraph);
  let stop = -1;
  for (let i = within.start; i < within.end; ) {
    if (stop < i) {
      // By an expression: that goes through what is between quicker than a loop.
      nextStop.lastIndex = i - within.start;
      stop = nextStop.test(paragraph) ? within.start + nextStop.lastIndex - 1 : within.end;
    }
    if (i <= listAt && listAt <= stop) {
      i = listAt;
      listAt = lists[++nextList] ?? -1;
      cut(i);
      i++;
      continue;
    }
    i = stop;
    const c = text.charCodeAt(i);
    if (i === within.end) break;
    if (c === 10 || c === 13) {
      const end = skipSpace(text, i, within.end);
      if (bareLines || isBlankLine(text, i, end)) cut(i);
      i = end;
    } else {
      const run = terminatorRun(text, i, within.end);
      if (run.split !== undefined) {
        cut(run.split);
        i = Math.max(run.split, i + 1);
      } else {
        if (ends(text, i, run.end, within, start)) cut(closed(text, run.end, within.end));
        i = run.end;
      }
    }
  }
  cut(within.end);
}

/** Units at which a sentence may end: line ends (1), full stops and their like (2). */
const stops = new Uint8Array(65_536);
for (const c of '\n\r') stops[c.charCodeAt(0)] = 1;
for (const c of '.!?…。！．？') stops[c.charCodeAt(0)] = 2;

function isTerminator(c: number): boolean {
  return stops[c] === 2;
}

const nextStop = /[\n\r.!?…。！．？]/g;

const spaces = /\s/;

function skipSpace(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && whiteSpace[text.charCodeAt(i)] === 1) i++;
  return i;
}

function isBlankLine(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let i = from; i < to; i++) {
    if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')) lines++;
  }
  return lines > 1;
}

/** Several lines, each of at most four words, none with a full stop: a list without bullets. */
function isBareLines(paragraph: string): boolean {
  if (paragraph.length > 2000) return false;
  if (!paragraph.includes('\n') && !paragraph.includes('\r')) return false;
  const lines = paragraph.trim().split(/\r\n|\r|\n/);
  return lines.length > 2 && lines.every((l) => !/[.!?…:;]/.test(l) && l.trim().split(/\s+/).length <= 4);
}

/** A run of full stops, question and exclamation marks; `split`: the sentence ends inside the run, there. */
function terminatorRun(text: string, at: number, limit: number): { end: number; split?: number } {
  let end = at + 1;
  while (end < limit && isTerminator(text.charCodeAt(end))) end++;
  if (text[at] !== '.') return { end };
  // `. . .`: the spaced ellipsis of books.
  let dots = end - at;
  let spaced = end;
  while (isSpacedDot(text, spaced) && spaced < limit) {
    spaced += 2;
    dots++;
  }
  if (spaced === end || dots < 3) return { end };
  const attached = at > 0 && !spaces.test(text[at - 1]!);
  const after = skipSpace(text, spaced, limit);
  // `compounds. . . . The practice`: the first is the full stop, the ellipsis belongs to what follows.
  if (attached && dots === 4 && isUpper(text, after)) return { end: spaced, split: at + 1 };
  return { end: spaced };
}

/** A dot behind a space. */
function isSpacedDot(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return (c === 0x20 || c === 0xa0) && text.charCodeAt(at + 1) === 46;
}

const closers = unitsOf('"”’\'»›)]}');
const openers = unitsOf('"“‘\'«‹„([{');

function unitsOf(marks: string): Uint8Array {
  const flags = new Uint8Array(65_536);
  for (const mark of marks) flags[mark.charCodeAt(0)] = 1;
  return flags;
}

/** `[12]`, or the figures of a note that print lost the superscript of: `consultation.11 12 Take` */
const referenceNumber = /^(?:\[\d{1,4}\]|\d{1,3}(?:[ ,–-]\d{1,3}){0,2}(?=\s+["“‘'(]?[A-Z]))/;

/** A bracket or a figure. */
function mayRefer(c: number): boolean {
  return c === 91 || (c >= 48 && c <= 57);
}

/** Behind the closing marks and brackets, and reference numbers (`.[1]`), that belong to the sentence. */
function closed(text: string, at: number, limit: number): number {
  let i = at;
  for (;;) {
    const reference = mayRefer(text.charCodeAt(i)) ? referenceNumber.exec(text.slice(i, i + 12)) : null;
    const isNote = reference && (reference[0][0] === '[' || /[\p{L})”"’\].]/u.test(text[i - 2] ?? ''));
    if (isNote) i += reference[0].length;
    else if (i < limit && closers[text.charCodeAt(i)] === 1) i++;
    else return Math.min(i, limit);
  }
}

function isUpper(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** The letters, figures and marks within words that begin here: 40 units at most. */
function wordFrom(text: string, at: number): string {
  let end = at;
  while (end < at + 40 && letterCodes[text.charCodeAt(end)]! > 0) end++;
  // Behind letters of ASCII hardly ever something else of a word.
  const unit = text.charCodeAt(end);
  if (end > at && (end === at + 40 || unit === 0x20 || unit === 0x2c)) return text.slice(at, end);
  return wordAt.exec(text.slice(at, at + 40))?.[0] ?? '';
}

/** What stands before the first full stop, apostrophe or hyphen. */
function beforeMark(word: string): string {
  const at = word.search(/[.’'-]/);
  return at < 0 ? word : word.slice(0, at);
}

const wordAt = /^[\p{L}\p{N}’'.-]+/u;

function ends(text: string, at: number, runEnd: number, within: Span, start: number): boolean {
  const c = text[at]!;
  if ('。．！？'.includes(c)) return true;
  if (isPlainEnd(text, at, within, start)) return true;
  const after = closed(text, runEnd, within.end);
  const next = skipSpace(text, after, within.end);
  if (next >= within.end) return true;
  const dots = runEnd === at + 1 ? c : text.slice(at, runEnd).replace(/\s/g, '');
  const isEllipsis = dots === '...' || dots === '…';
  if (after === next) return c === '.' && isGlued(text, at, next);
  if (isEllipsis && /[[(]/.test(text[at - 1] ?? '')) return false;

  let word = next;
  while (word < within.end && openers[text.charCodeAt(word)] === 1) word++;
  const opened = word > next;
  if (!opened && /[-–—]/.test(text[next]!)) {
    // `What is it? – Nothing.`: a dash between sentences.
    const speech = /^[-–—]+\s(?=\p{Lu})/u.exec(text.slice(next, next + 6))?.[0].length;
    return speech !== undefined && !isEllipsis && !isReply(text, next + speech);
  }
  const following = wordFrom(text, word);
  const bare = beforeMark(following).toLowerCase();
  if (/^\p{Ll}/u.test(following) && !/^[ie]\p{Lu}/u.test(following)) {
    return opened && !isEllipsis && c === '.' && after === runEnd && plainWordBefore(text, at, start);
  }
  if (isEllipsis) {
    const attached = !spaces.test(text[at - 1] ?? ' ');
    return attached && following !== 'I' && !/\s/.test(text.slice(at, runEnd));
  }
  if (c !== '.' || runEnd > at + 1) return !(after > runEnd && isReply(text, word));
  return endsWithFullStop(text, at, start, next, following, bare);
}

/**
 * Whether a full stop stands between a word of at least six letters that is no abbreviation, a space and a capital of ASCII: so most do, and
 * none of what {@link ends} looks at is about them.
 */
function isPlainEnd(text: string, at: number, within: Span, start: number): boolean {
  if (text.charCodeAt(at) !== 46 || at + 2 >= within.end || text.charCodeAt(at + 1) !== 32) return false;
  const capital = text.charCodeAt(at + 2);
  if (capital < 65 || capital > 90) return false;
  let from = at;
  while (from > start && letterCodes[text.charCodeAt(from - 1)]! > 0 && at - from < 41) from--;
  if (at - from < 6 || at - from > 40 || (from > start && isOfToken(text, from - 1))) return false;
  return !abbreviations.has(text.slice(from, at).toLowerCase());
}

/** In capitals they start a sentence: behind a quotation that goes on they would be small. */
const pronouns = /^(?:He|She|They|We|I|It)$/;

/** `“Why?” Ruiz asked`: up to three capitalised words, then a verb of asking or saying. */
function isReply(text: string, at: number): boolean {
  const words = text.slice(at, at + 80).split(/\s+/, 4);
  const verb = words.findIndex((w) => replyVerbs.has(w.split(/[^\p{L}]/u, 1)[0]!.toLowerCase()));
  return verb > 0 && words.slice(0, verb).every((w) => /^\p{Lu}/u.test(w) && !pronouns.test(w));
}

/** `Hello world.Today is`: no space, a word or figure before, a capitalised word behind, and no address or name. */
function isGlued(text: string, at: number, next: number): boolean {
  const before = /(?<!\S)\S*$/.exec(text.slice(Math.max(0, at - 60), at))![0];
  const behind = /^[^\s]*/.exec(text.slice(next, next + 60))![0];
  if (/[@/\\]|www\.|:\/\//.test(before + behind)) return false;
  return /(?:\p{Ll}{2}|\d)$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(behind);
}

/** The letters, figures and dots before a full stop, without it. */
function tokenBefore(text: string, at: number, start: number): string {
  const least = Math.max(start, at - 40);
  let from = at;
  while (from > least && isOfToken(text, from - 1)) from--;
  return text.slice(from, at);
}

function isOfToken(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c === 46 || c === 45 || c === 39 || c === 0xb0 || c === 0x2019) return true;
  const isLow = c >= 0xdc00 && c < 0xe000;
  const found = classAt(text, isLow && at > 0 ? at - 1 : at);
  return found !== Class.other && found !== Class.joiner;
}

function plainWordBefore(text: string, at: number, start: number): boolean {
  const token = tokenBefore(text, at, start).toLowerCase();
  return token.length > 1 && !token.includes('.') && !isAbbreviation(token);
}

const abbreviations: ReadonlySet<string> = new Set([
  ...titles,
  ...beforeFigures,
  ...neverFinal,
  ...maybeFinal,
]);

function isAbbreviation(token: string): boolean {
  return abbreviations.has(token);
}

/** A comma, a semicolon or a colon. */
function isSoftMark(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return c === 0x2c || c === 0x3b || c === 0x3a;
}

function endsWithFullStop(
  text: string,
  at: number,
  start: number,
  next: number,
  following: string,
  bare: string,
): boolean {
  const written = tokenBefore(text, at, start);
  const token = written.toLowerCase();
  // What is shorter than the words before it cannot be all that the sentence has.
  if (written.length < 6 && entryMarker.test(text.slice(start, at).trim())) return false;
  // `options A and C. Mr. Ruiz disagreed`: no name goes on with a form of address.
  if (written.length < 3 && /^\p{Lu}$/u.test(written) && /^(?:Mr|Mrs|Ms|Dr)\b/.test(following)) return true;
  // Most words: none of what follows is about them.
  if (token.length > 2 && !written.includes('.') && !abbreviations.has(token)) return !isSoftMark(text, next);
  const startsSentence = starters.has(bare);
  const figure = () => /^[\p{N}#]/u.test(following);
  if (neverFinal.has(token)) return false;
  if (titles.has(token)) return token === 'st' && startsSentence;
  if (beforeFigures.has(token)) {
    if (figure() || (/^[IVXLC]+\b/.test(following) && !(token === 'no' && following === 'I'))) return false;
    // «No.» as an answer, or a letter as a word.
    return startsSentence || (token.length > 1 && !maybeFinal.has(token));
  }
  if (/^(?:a|p)\.m$/.test(token)) return !timeWords.has(bare) && !figure();
  if (written.length < 3 && /^\p{L}$/u.test(written))
    return endsWithInitial(text, at, start, written, startsSentence, following);
  if (maybeFinal.has(token) || (written.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(written))) {
    return startsSentence || (token === 'etc' && /^\p{Lu}/u.test(following));
  }
  return !isSoftMark(text, next);
}

/** The marker of a list entry, `2.` or `• 10.`, without the full stop. */
const entryMarker = /^(?:[•⁃‣◦▪·-]\s*)?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{2,4})$/;

/** `Albert I. Jones` goes on; `you and I. Did` ends; `vitamin C. The` ends. */
function endsWithInitial(
  text: string,
  at: number,
  start: number,
  letter: string,
  startsSentence: boolean,
  following: string,
): boolean {
  const before = /(?<!\S)(\S+)\s+\S$/u.exec(text.slice(Math.max(start, at - 60), at))?.[1] ?? '';
  const afterName = /^\p{Lu}/u.test(before.replace(/^["“‘'(]+/u, ''));
  if (letter === 'I' && before !== '' && !afterName) return /^\p{Lu}/u.test(following);
  if (!/^\p{Lu}/u.test(letter)) return startsSentence;
  return startsSentence && !afterName && before !== '';
}
