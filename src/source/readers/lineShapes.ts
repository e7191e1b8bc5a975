import type { Span } from '../../text/span.js';

/** How a line of plain text looks: what can be told of it without its neighbours. */

const endOfSentence = /[.!?…:;]["”’'»)\]]*$/;

/** Whether a line ends where a sentence may: with a full stop or its like, also inside marks or brackets. */
export function endsSentence(text: string, line: Span): boolean {
  return endOfSentence.test(text.slice(Math.max(line.start, line.end - 8), line.end));
}

const bullet = /^(?:[-*•‣▪◦·]|\d{1,3}[.)]|[a-z]\))\s+\S/;

/** `- Trees`, `• Trees`, `3. Trees`, `b) Trees`. (A dash, `– Yes`, opens speech in many languages.) */
export function isListItem(text: string, line: Span): boolean {
  return bullet.test(head(text, line));
}

const numbered = /^\d{1,3}[.)]\s/;

/** `3. Trees` */
export function isNumbered(text: string, line: Span): boolean {
  return numbered.test(head(text, line));
}

const speaker =
  /^(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?\s)?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}\s?(?:\([^()]{1,40}\)\s?)?:(?:\s|$)/u;

/** `RUBIO: …`, `Q: …`, `Ana Ruiz (laughs): …`, `00:12 RUIZ: …` — somebody speaks in a transcript. */
export function isSpeakerLine(text: string, line: Span): boolean {
  return speaker.test(head(text, line));
}

/** Whether a line begins with a small letter: it goes on with the one before. */
export function startsSmall(text: string, line: Span): boolean {
  return /^["“‘'(]?\p{Ll}/u.test(text.slice(line.start, line.start + 3));
}

/** Length of the first word of a line. */
export function firstWordLength(text: string, line: Span): number {
  return /^\S*/.exec(head(text, line))![0].length;
}

function head(text: string, line: Span): string {
  return text.slice(line.start, Math.min(line.end, line.start + 100));
}

const smallWords =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|nor|not|of|off|on|or|over|per|the|to|up|via|vs?|with)$/i;

/** The longest heading, in words and in UTF-16 units: longer lines are seldom headings. */
const mostWords = 14;
const mostUnits = 120;

/** A line of so few words without a full stop is taken for a heading even in small letters. */
const fewWords = 6;

/**
 * Whether a line looks like a heading: short, without a full stop, and in title case, in capitals, numbered, or of at
 * most six words. Lines that are quoted, that end in a comma, colon or dash, and those of a speaker are none; a question
 * only in title case.
 */
export function isHeadingLike(text: string, line: Span): boolean {
  if (line.end - line.start > mostUnits) return false;
  const words = text.slice(line.start, line.end);
  if (/[\r\n]/.test(words) || !/\p{L}/u.test(words)) return false;
  if (/[.!…:;,\-–—"”’]$/.test(words) || !/^[\p{Lu}\p{Lo}\p{N}#§¿¡]/u.test(words)) return false;
  if (isSpeakerLine(text, line)) return false;
  const tokens = words.split(/\s+/);
  if (tokens.length > mostWords) return false;
  const isTitle = tokens.every((t) => /^["“‘(]?[\p{Lu}\p{Lo}\p{N}&–—-]/u.test(t) || smallWords.test(t));
  return isTitle || (tokens.length <= fewWords && !words.endsWith('?'));
}
