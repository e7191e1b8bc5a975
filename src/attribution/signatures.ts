import type { Span } from '../text/span.js';
import { phraseStartingAt, spanOf } from './phrases.js';
import { tag } from './sentence.js';
import { tokensOf } from './tokens.js';

/** A signature is read as far as this, in UTF-16 units. */
const longest = 200;

/** Who signs a block quotation: `Karl Brandt` of a paragraph `— Karl Brandt, fisherman`. */
export function signerOf(text: string, p: Span): Span | undefined {
  const lead = /^(?:[—–―]|--?)\s*(?=(?:<cite>\s*)?\p{Lu})|^(?=<cite>)/u.exec(
    text.slice(p.start, Math.min(p.end, p.start + longest)),
  );
  return lead ? nameAt(text, p.start + lead[0].length, p.end) : undefined;
}

/**
 * The same without a dash, as the last paragraph of what the markup quotes: `Edith Marlow, The Walled Garden`. Only a
 * name, and no sentence.
 */
export function plainSignerOf(text: string, p: Span): Span | undefined {
  if (p.end - p.start > longest || /[.!?…:;]["”’']?$/.test(text.slice(p.start, p.end))) return undefined;
  const name = nameAt(text, p.start, p.end);
  if (!name || name.start !== p.start) return undefined;
  const words = text.slice(name.start, name.end).split(/\s+/).length;
  return words > 1 && words < 5 && /^\s*(?:[,(]|$)/.test(text.slice(name.end, p.end)) ? name : undefined;
}

/**
 * Whether a paragraph of Markdown behind another block quotation begins one of its own: a blank line without `>`
 * stands between. A format without marks does not tell.
 */
export function opensBlock(text: string, p: Span): boolean {
  const before = text.slice(Math.max(0, p.start - longest), p.start);
  return /\n[ \t]*\r?\n[ \t]*>[ \t>]*$/.test(before);
}

/** A signature at the end of the paragraph that it signs: where the words before it end, and whose they are. */
export function signatureIn(
  text: string,
  p: Span,
): { readonly from: number; readonly signer: Span } | undefined {
  const from = Math.max(p.start, p.end - longest);
  // A line of its own that a dash begins, or `cite`.
  const m =
    /(?:\n[ \t>]*(?:[—–―]|--?)[ \t]*(?:<cite>)?|\s(?:(?:[—–―]|--?)[ \t]*)?<cite>)(?=\p{Lu})[^\n]*$/u.exec(
      text.slice(from, p.end),
    );
  if (!m) return undefined;
  const lead = /^[\s>]*(?:[—–―]|--?)?[ \t]*/.exec(m[0])?.[0].length ?? 0;
  const signer = nameAt(text, from + m.index + lead, p.end);
  if (!signer) return undefined;
  let end = from + m.index;
  while (end > p.start && /[\s>]/.test(text[end - 1]!)) end--;
  return end > p.start ? { from: end, signer } : undefined;
}

/** The name at an offset, behind the tag of `cite`. */
export function nameAt(text: string, at: number, end: number): Span | undefined {
  const tagged = text.startsWith('<cite>', at) ? at + '<cite>'.length : at;
  const close = text.slice(tagged, tagged + longest).indexOf('</cite>');
  const within = { start: tagged, end: Math.min(end, tagged + longest, close < 0 ? end : tagged + close) };
  const tokens = tokensOf(text, within, []);
  tag(tokens);
  const phrase = phraseStartingAt(tokens, 0);
  return phrase && tokens[phrase.head]!.isCapital ? spanOf(tokens, phrase) : undefined;
}
