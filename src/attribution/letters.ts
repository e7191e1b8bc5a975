import { lightPattern } from '../text/lightPattern.js';
import type { Span } from '../text/span.js';
import type { AttributableParagraph } from './model.js';
import { nameAt, plainSignerOf, signerOf } from './signatures.js';

/** A letter or e-mail in a text: `I` in it is whoever signs it. */
export interface Letter extends Span {
  readonly signer: Span;
}

/** A letter has at most this many paragraphs; a greeting further above belongs to something else. */
const mostParagraphs = 60;

/** So much of a paragraph is looked at, in UTF-16 units, at its beginning for a greeting, at its end for a closing. */
const longest = 200;

const greeting =
  /^(?:Dear\s\S[^\n]{0,80}(?:\n|$)|(?:Sir|Madam|Sirs|Dear (?:Sir|Madam))(?: or Madam)?[,:—–-]|To the [Ee]ditors?(?::|\b[^\n]{0,40}(?:\n|$))|(?:Hi|Hello|Hey|Good (?:morning|afternoon|evening))\b[^\n.?]{0,40}[,!:—–-][ \t]{0,3}(?:\n|$))/;

/** What stands above a name only where somebody signs. */
const closing = lightPattern(
  /(?:^|\n)[ \t]*(?:yours(?: \p{L}+(?: \p{L}+)?)?|sincerely(?: yours)?|(?:with )?(?:kind|best|warm|warmest|kindest) (?:regards|wishes)|regards|respectfully(?: yours)?|cordially|faithfully(?: yours)?|best(?:,|$))(?:[ \t]*,)?[ \t]*(?:\n|$)/iu,
);

/** The same, where a greeting stands above. */
const looseClosing =
  /(?:^|\n)[ \t]*(?:(?:many )?thanks(?: again)?|thank you|cheers|love|best|all the best)(?:[ \t]*[,!])?[ \t]*(?:\n|$)/i;

/** Whether a paragraph greets or closes as a letter does: without one there is none. */
export function mayBeOfLetter(text: string, p: Span): boolean {
  return (
    greeting.test(text.slice(p.start, Math.min(p.end, p.start + longest))) ||
    closing.test(text.slice(Math.max(p.start, p.end - longest), p.end))
  );
}

/**
 * The letters of a text, in order: from a greeting (`Dear Ms Holm,`) or from behind the letter before, to a closing
 * (`Yours sincerely,`) with a name below it; below a greeting, a paragraph that is only a name signs as well, as
 * newspapers print letters. Where nobody signs there is no letter. Linear in the number of paragraphs.
 */
export function lettersOf(text: string, paragraphs: readonly AttributableParagraph[]): Letter[] {
  const found: Letter[] = [];
  let start: number | undefined;
  let from = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    const p = paragraphs[i]!;
    if (p.quoted) continue;
    const head = text.slice(p.start, Math.min(p.end, p.start + longest));
    const opens = greeting.test(head);
    if (opens) start = i;
    else if (start !== undefined && i - start > mostParagraphs) start = undefined;
    const first = start ?? Math.max(from, i - mostParagraphs);
    const signer = signerIn(text, paragraphs, i, start !== undefined && !opens);
    if (!signer) continue;
    found.push({ start: paragraphs[first]!.start, end: signer.start, signer });
    start = undefined;
    from = i + 1;
  }
  return found;
}

/** Who signs with the closing in paragraph `i`, or, below a greeting, as paragraph `i`. */
function signerIn(
  text: string,
  paragraphs: readonly AttributableParagraph[],
  i: number,
  isGreeted: boolean,
): Span | undefined {
  const p = paragraphs[i]!;
  const from = Math.max(p.start, p.end - longest);
  const tail = text.slice(from, p.end);
  const m = closing.exec(tail) ?? (isGreeted ? looseClosing.exec(tail) : null);
  if (m) {
    const behind = from + m.index + m[0].length;
    if (behind < p.end) return personAt(text, { start: behind, end: p.end });
    const next = paragraphs[i + 1];
    return next && personAt(text, next);
  }
  if (!isGreeted || p.end - p.start > longest) return undefined;
  // The place stands behind the name or below it.
  const line = { start: p.start, end: p.start + text.slice(p.start, p.end).search(/\n|$/) };
  return signerOf(text, line) ?? plainSignerOf(text, line);
}

/** One to four words with capitals at the start of a line. */
function personAt(text: string, p: Span): Span | undefined {
  const eol = text.slice(p.start, Math.min(p.end, p.start + longest)).search(/\n|$/);
  const name = nameAt(text, p.start, p.start + eol);
  if (!name || name.start !== p.start) return undefined;
  const words = text.slice(name.start, name.end).split(' ');
  return words.length < 5 && words.every((w) => /^\p{Lu}/u.test(w)) ? name : undefined;
}

/** What tells whether two versions of a text have the same letters. */
export function keyOf(text: string, letters: readonly Letter[]): string {
  return letters
    .map((l) => `${text.slice(l.start, l.start + 60)}\n${text.slice(l.signer.start, l.signer.end)}`)
    .join('\n');
}
