// Apart from the writers, so that a host can read its settings without loading any language.

import { formatTemplate } from './template.js';

/** Ways to cite by name. `native` is the draft language's own: Pandoc's in Markdown, biblatex's or natbib's in LaTeX. */
export const citationStyles = ['native', 'footnote', 'link', 'parenthetical'] as const;

/** One of {@link citationStyles}, or a template with fields in braces. */
export type CitationStyle = (typeof citationStyles)[number] | (string & {});

/** Style by draft language (`markdown`, `latex`, …), `*` for all others; what is not named cites natively. */
export type CitationStyles = Readonly<Record<string, CitationStyle>>;

/** Whether a value can be a {@link CitationStyle}: a style's name, or a template that names a field. */
export function isCitationStyle(value: unknown): value is CitationStyle {
  return (
    typeof value === 'string' &&
    value.length <= 500 &&
    ((citationStyles as readonly string[]).includes(value) ||
      (formatTemplate(value, { key: 'key' }, (s) => s) !== value && !/[\r\n]/.test(value)))
  );
}
