import type { Span } from '../text/span.js';
import { phraseStartingAt, spanOf } from './phrases.js';
import { tag, tokensOf } from './sentence.js';

/** A signature is read as far as this, in UTF-16 units. */
const longest = 200;

/** Who signs a block quotation: `Karl Brandt` of a paragraph `— Karl Brandt, fisherman`. */
export function signerOf(text: string, p: Span): Span | undefined {
  const dash = /^(?:[—–―]|--?)\s*(?=\p{Lu})/u.exec(text.slice(p.start, Math.min(p.end, p.start + longest)));
  if (!dash) return undefined;
  const within = { start: p.start + dash[0].length, end: Math.min(p.end, p.start + longest) };
  const tokens = tokensOf(text, within, []);
  tag(tokens);
  const phrase = phraseStartingAt(tokens, 0);
  return phrase && tokens[phrase.head]!.isCapital ? spanOf(tokens, phrase) : undefined;
}
