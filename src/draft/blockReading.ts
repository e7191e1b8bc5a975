import { type MarkedSpan, scanParagraph } from '../text/quotationMarks.js';
import { splitSentences } from '../text/sentences.js';
import { type Span, textAt } from '../text/span.js';
import { kindOfSentence } from './claims.js';
import type { DraftBlock, SentenceKind } from './model.js';

/** What a block says by itself, wherever it stands. Spans count from its start. */
export interface BlockReading {
  readonly kind: DraftBlock['kind'];
  readonly nextMark: string | undefined;
  readonly sentences: readonly (Span & { readonly kind: SentenceKind })[];
  readonly marked: readonly MarkedSpan[];
}

/**
 * Reads a block of prose.
 *
 * @param nextMark the quotation mark that the next block begins with
 * @param known the reading of a block with the same words
 */
export function readBlock(
  words: string,
  kind: DraftBlock['kind'],
  nextMark: string | undefined,
  known?: BlockReading,
): BlockReading {
  if (known?.kind === kind && known.nextMark === nextMark) return known;
  const whole = { start: 0, end: words.length };
  return {
    kind,
    nextMark,
    sentences: splitSentences(words).map((s) => ({ ...s, kind: kindOfSentence(textAt(words, s), kind) })),
    marked: scanParagraph(words, whole, nextMark),
  };
}
