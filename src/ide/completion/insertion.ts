import type { Draft } from '../../draft/model.js';

/** The marks that a draft quotes with. */
export interface MarkStyle {
  readonly open: string;
  readonly close: string;
}

const pairs: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  "'": "'",
  // TeX's
  '``': "''",
  '`': "'",
  '‘': '’',
  '‚': '‘',
  '「': '」',
  '『': '』',
};

/** The mark (or what stands for it in the draft's language) that closes what `open` opened; else `open` itself. */
export function closingMark(open: string): string {
  if (/^\\enquote\*?\{$/.test(open)) return '}';
  return pairs[open] ?? open;
}

/** The marks of the draft's first quotation; curly double ones where it has none yet. */
export function markStyleOf(draft: Draft): MarkStyle {
  const first = draft.quotations.find((q) => q.kind === 'marked' && q.depth === 0);
  if (draft.languageId === 'latex') {
    const written = first && draft.text.slice(first.outer.start, first.start);
    const open = written && closingMark(written) !== written ? written : '``';
    return { open, close: closingMark(open) };
  }
  return first
    ? { open: first.open, close: first.close ?? closingMark(first.open) }
    : { open: '“', close: '”' };
}

/**
 * A verbatim passage as it can stand inside quotation marks in a draft: line ends become spaces, inner marks of the
 * same level step down (double to single), characters that the draft's language would read as markup are escaped.
 * Nothing else changes: what is rendered is the source, character for character.
 */
export function insertable(verbatim: string, style: MarkStyle, languageId: string): string {
  const line = verbatim.replace(/\s*[\r\n]+\s*/g, ' ');
  const stepped = /["“„]|``|enquote/.test(style.open)
    ? line.replace(/[“„]/g, '‘').replace(/”/g, '’').replace(/"/g, "'")
    : line;
  if (languageId === 'latex') return escapeLatex(stepped);
  return languageId === 'markdown' ? escapeMarkdown(stepped) : stepped;
}

/** LaTeX's own characters as commands; dashes and marks as they are, which LaTeX reads since 2018 (UTF-8 by default). */
function escapeLatex(text: string): string {
  return text
    .replace(/[\\{}]|[&%$#_]|[~^]/g, (c) => {
      if (c === '\\') return '\\textbackslash{}';
      if (c === '~') return '\\textasciitilde{}';
      return c === '^' ? '\\textasciicircum{}' : `\\${c}`;
    })
    .replace(/"/g, "''");
}

/** Backslashes before what CommonMark or Pandoc would take for markup inside a line. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]<$~^|]/g, '\\$&')
    .replace(/(^|[^\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (m) => m.replace('_', '\\_'))
    .replace(/(^|[^\p{L}\p{N}])@(?=[\p{L}\p{N}_{])/gu, '$1\\@');
}
