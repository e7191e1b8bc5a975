import { textAt } from '../../text/span.js';
import type { MarkStyle } from '../language.js';
import type { Draft } from '../model.js';
import { languageFor } from '../registry.js';

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
  // AsciiDoc's
  '"`': '`"',
  "'`": "`'",
  '‘': '’',
  '‚': '‘',
  '「': '」',
  '『': '』',
  // HTML's
  '&ldquo;': '&rdquo;',
  '&lsquo;': '&rsquo;',
  '&laquo;': '&raquo;',
  '&quot;': '&quot;',
};

/** The mark (or what stands for it in the draft's language) that closes what `open` opened; else `open` itself. */
export function closingMark(open: string): string {
  // `\enquote{`, `\textcquote[p. 3]{key}{`; Typst's `#quote[`.
  if (open.startsWith('\\') && open.endsWith('{')) return '}';
  if (open.startsWith('#quote') && open.endsWith('[')) return ']';
  if (/^<q\b/i.test(open)) return '</q>';
  return pairs[open] ?? open;
}

/**
 * Whether what opens a quotation names where it is from: another citation behind it would be one too many.
 *
 * @example // `\textcquote[p. 3]{smith2019}{`, `\textquote[{\cite{smith2019}}]{`, `#quote(attribution: <smith2019>)[`
 */
export function citesItself(open: string): boolean {
  return /^\\[a-z]*cquote\*?[[{]|^\\[a-z]*quote\*?\[|^#quote\(/i.test(open);
}

/** The marks of the draft's first quotation, as they are written; the language's own where it has none yet. */
export function markStyleOf(draft: Draft): MarkStyle {
  const own = languageFor(draft.languageId)?.write.marks ?? { open: '“', close: '”' };
  const first = draft.quotations.find((q) => q.kind === 'marked' && q.depth === 0);
  if (!first) return own;
  const written = textAt(draft.text, { start: first.outer.start, end: first.start }).trim();
  // `\textcquote{key}{`, `<q cite="…">`: no marks for words from elsewhere.
  const isMark = closingMark(written) !== written || written === first.open;
  if (!isMark || /^<q\s|^#quote|^\\(?!enquote\*?\{$)/i.test(written)) return own;
  return { open: written, close: closingMark(written) };
}

/**
 * A verbatim passage as it can stand inside quotation marks in a draft: line ends become spaces, inner marks of the
 * same level step down (double to single), characters that the draft's language would read as markup are escaped.
 * Nothing else changes: what is rendered is the source, character for character.
 */
export function insertable(verbatim: string, style: MarkStyle, languageId: string): string {
  const line = verbatim.replace(/(?<!\s)[^\S\r\n]*[\r\n]\s*/g, ' ');
  const stepped = /["“„]|``|enquote|<q|&ldquo;|&quot;/.test(style.open)
    ? line.replace(/[“„]/g, '‘').replace(/”/g, '’').replace(/"/g, "'")
    : line;
  return languageFor(languageId)?.write.escape(stepped) ?? stepped;
}

/** A verbatim passage as a block quotation with its citation (`''` for none), without the blank lines around it. */
export function blockQuotation(draft: Draft, verbatim: string, citation: string): string {
  const write = languageFor(draft.languageId)?.write;
  const paragraphs = verbatim
    .split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\s*/)
    .map((p) => p.replace(/(?<!\s)[^\S\r\n]*[\r\n]\s*/g, ' ').trim())
    .filter((p) => p !== '');
  const words = paragraphs.map((p) => write?.escape(p) ?? p);
  const written = write?.block(words, citation) ?? words.join('\n\n');
  return draft.text.includes('\r\n') ? written.replace(/\n/g, '\r\n') : written;
}
