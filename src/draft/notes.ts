import { type MappedText, toRaw } from '../text/mappedText.js';
import type { Span } from '../text/span.js';

/** How a note begins in the draft languages: `^[`, `\footnote{`, `#footnote[`, `footnote:[`, `[fn:: `. */
const opening = /^.+[[{:]\s*$/s;

const openBracket = 40;
const closeBracket = 41;

/**
 * Notes in the line (`\footnote{…}`, `^[…]`) stand in the prose as parentheses that nobody wrote. Where they stand in a stretch of it, brackets
 * included, counted from its start; a note that is still being written runs to the end.
 */
export function notesIn(text: string, prose: MappedText, within: Span): Span[] {
  const found: Span[] = [];
  let open = -1;
  for (let at = within.start; at < within.end; at++) {
    const unit = prose.text.charCodeAt(at);
    if (unit !== openBracket && unit !== closeBracket) continue;
    const raw = toRaw(prose, { start: at, end: at + 1 });
    const written = text.slice(raw.start, raw.end);
    if (unit === openBracket && open < 0 && opening.test(written)) open = at;
    else if (unit === closeBracket && open >= 0 && /^[\]}]/.test(written)) {
      found.push({ start: open - within.start, end: at + 1 - within.start });
      open = -1;
    }
  }
  if (open >= 0) found.push({ start: open - within.start, end: within.end - within.start });
  return found;
}

/** A text with stretches of it blank, as long as before. */
export function blanked(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of spans) {
    result += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}
