import { type Span, trimSpan } from '../text/span.js';
import type { Attribution, TextSpan } from './model.js';
import type { Resolver } from './resolve.js';

/** A headline is read as far as this, in UTF-16 units; more is a paragraph. */
const longest = 240;

/** A name in capitals or title case, a colon, words: `Rubio: no deal yet`. */
const headline = /^((?:\p{Lu}[\p{L}.'’-]*)(?:\s\p{Lu}[\p{L}.'’-]*){0,3}):\s+(?=\S)/u;

/**
 * `Rubio: no deal yet`, where the text below has that person; so that `Results: no effect` is a section's title. One
 * attribution or none.
 */
export function headlineOf(
  text: string,
  p: Span & { readonly number: number },
  resolver: Resolver,
): Attribution[] {
  if (p.end - p.start > longest) return [];
  const m = headline.exec(text.slice(p.start, p.end));
  if (!m || !resolver.isPerson(m[1]!)) return [];
  const end = p.start + m[1]!.length;
  const at = (s: Span): TextSpan => ({ text: text.slice(s.start, s.end), ...s });
  return [
    {
      kind: 'indirect',
      paragraph: p.number,
      content: at(trimSpan(text, { start: p.start + m[0].length, end: p.end })),
      speaker: resolver.speaker({ start: p.start, end }),
      cue: at({ start: end, end: end + 1 }),
      via: [],
    },
  ];
}
