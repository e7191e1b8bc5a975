import { splitSentences } from '../../text/sentences.js';
import type { Span } from '../../text/span.js';
import { trimSpan } from '../../text/span.js';

/**
 * The sentences of a claim. Machine-made text puts spaces around its full stops and writes everything small
 * (`… a fire . the town …`), which no sentence splitter expects: there, ` . ` ends a sentence too.
 */
export function claimSentences(text: string): Span[] {
  return splitSentences(text).flatMap((s) => splitAtSpacedStops(text, s));
}

function splitAtSpacedStops(text: string, within: Span): Span[] {
  const spans: Span[] = [];
  let start = within.start;
  for (let i = within.start + 1; i + 1 < within.end; i++) {
    const c = text[i];
    if ((c === '.' || c === '!' || c === '?') && text[i - 1] === ' ' && text[i + 1] === ' ') {
      spans.push(trimSpan(text, { start, end: i + 1 }));
      start = i + 2;
    }
  }
  spans.push(trimSpan(text, { start, end: within.end }));
  return spans.filter((s) => /[\p{L}\p{N}]/u.test(text.slice(s.start, s.end)));
}
