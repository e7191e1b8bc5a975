import type { Span } from '../../text/span.js';

// What Typst's functions mean for a reader of prose. One that is not here shows its content.

/** Statements: no prose to the end of the line, or of their brackets. */
export const statement = /^(?:let|set|show|import|include|context|return|break|continue)\b/;
/** Functions that make blocks of their content. */
export const blockFunctions = new Set(
  'block align box rect columns page pad place stack figure table grid list enum terms heading par'.split(
    ' ',
  ),
);
/** Functions that leave nothing to be read. */
export const silentFunctions = new Set(
  'pagebreak colbreak parbreak v h linebreak outline bibliography counter metadata label state lorem image line circle'.split(
    ' ',
  ),
);

/** Whether content among a figure's arguments is its caption. */
export function isCaption(text: string, content: Span): boolean {
  return /caption\s*:\s*\[$/.test(text.slice(Math.max(0, content.start - 40), content.start));
}
