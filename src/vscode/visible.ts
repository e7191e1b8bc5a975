/**
 * Text with its invisible characters shown as code points: bidirectional controls, zero-width characters and control
 * characters other than tab and line ends could make a quotation look like another.
 */
export function visibleText(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
    (c) => `‹U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
}

/**
 * Text for a `MarkdownString`, shown as it is: all that could be markup behind a backslash, angle brackets and ampersands as
 * entities. (`appendText` would make every space one that does not break.)
 */
export function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replace(/[\\`*_{}[\]()#+\-.!|~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/**
 * Text for the run of a paragraph of a `MarkdownString`, shown as it is. Only what would be markup there is escaped, since a screen
 * reader is given the Markdown of a list's documentation: marks anywhere, addresses that would become links, and what opens
 * a list, a heading or a quotation at the beginning.
 */
export function escapeProse(text: string): string {
  return visibleText(text)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/@/g, '\\@')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/^(\s*)([#+=-]|\d+(?=[.)]))/, (_, blank: string, mark: string) =>
      /\d/.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
    );
}
