import { formatPandoc } from '../citations.js';
import type { DraftWriter } from '../language.js';

/** Markdown as Pandoc writes it. */
export const markdownWriter: DraftWriter = {
  marks: { open: '“', close: '”' },
  escape: escapeMarkdown,
  cite: (work) => formatPandoc(work.key, work.locator),
  addTo({ end }, work, { text }) {
    if (text[end - 1] !== ']') return undefined;
    const item = formatPandoc(work.key, work.locator).slice(1, -1);
    return { start: end - 1, end: end - 1, newText: `; ${item}` };
  },
  note(words, { text }) {
    const numbers = [...text.matchAll(/\[\^(\d{1,6})\]/g)].map((m) => Number(m[1]));
    const label = numbers.reduce((most, n) => Math.max(most, n), 0) + 1;
    return { mark: `[^${label}]`, definition: `[^${label}]: ${words}` };
  },
  link: (words, url) =>
    `[${words}](${url.replace(/[()\\]/g, (c) => encodeURIComponent(c).replace('(', '%28').replace(')', '%29'))})`,
  block: (paragraphs, citation) =>
    paragraphs
      .map((p, i) => `> ${p}${citation !== '' && i === paragraphs.length - 1 ? ` ${citation}` : ''}`)
      .join('\n>\n'),
  comment: (text) => `<!-- ${text} -->`,
  inlineComment: (text) => `<!-- ${text} -->`,
};

/** Backslashes before what CommonMark or Pandoc would take for markup inside a line. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]<$~^|]/g, '\\$&')
    .replace(/(^|[^\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (m) => m.replace('_', '\\_'))
    .replace(/(^|[^\p{L}\p{N}])@(?=[\p{L}\p{N}_{])/gu, '$1\\@');
}
