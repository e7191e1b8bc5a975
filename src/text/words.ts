import type { Span } from './span.js';

/** A word or figure of a text. */
export interface Word extends Span {
  /** As written. */
  readonly text: string;
  /** Folded and lower-cased, without possessive `'s`: what two spellings of one word share. */
  readonly norm: string;
  /** Porter2 stem of `norm`; of a figure, the figure. */
  readonly stem: string;
  readonly kind: 'word' | 'number';
}

/** The words of `text` (within `within`, default all of it), in order. */
export function words(text: string, within: Span = { start: 0, end: text.length }): Word[] {
  const found: Word[] = [];
  const pattern = /[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu;
  pattern.lastIndex = within.start;
  for (let m = pattern.exec(text); m && m.index < within.end; m = pattern.exec(text)) {
    const end = m.index + m[0].length;
    if (end > within.end) break;
    const norm = m[0]
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’]s$/, '');
    found.push({
      start: m.index,
      end,
      text: m[0],
      norm,
      stem: norm,
      kind: /^\p{N}/u.test(norm) ? 'number' : 'word',
    });
  }
  return found;
}
