import type { AttributableText, Attribution } from './model.js';

/** Every quotation and reported statement of a text, by start. Deterministic; linear in the text's length. */
export function attribute(_text: AttributableText): Attribution[] {
  return [];
}
