import type { Span } from '../text/span.js';
import { type Word, words } from '../text/words.js';

/** A word of a clause with what stands right before it. */
export interface Token extends Word {
  /** Text between the word before and this one. */
  readonly gap: string;
  readonly capital: boolean;
  /** Whether it lies inside quotation marks. */
  readonly quoted: boolean;
}

/** The words of a stretch of text, those inside `quotations` marked. */
export function tokensOf(text: string, within: Span, quotations: readonly Span[]): Token[] {
  let last = within.start;
  let next = 0;
  return words(text, within).map((w) => {
    while (next < quotations.length && quotations[next]!.end <= w.start) next++;
    const quotation = quotations[next];
    const token: Token = {
      ...w,
      gap: text.slice(last, w.start),
      capital: /^\p{Lu}/u.test(w.text),
      quoted: quotation !== undefined && quotation.start <= w.start,
    };
    last = w.end;
    return token;
  });
}
