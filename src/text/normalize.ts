import type { MappedText } from './mappedText.js';
import { MappedTextBuilder } from './mappedText.js';

/**
 * Folds a text for comparing quotations, with a map back to it: what the quotation matching contract calls the same
 * text folds to the same characters. Case is kept.
 */
export function fold(text: string): MappedText {
  const out = new MappedTextBuilder();
  out.copy(text, 0, text.length);
  return out.build();
}
