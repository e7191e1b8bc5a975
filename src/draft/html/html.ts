import { shortReference } from '../citing/work.js';
import type { DraftLanguage, DraftWriter } from '../language.js';
import { kept } from '../markup/reading.js';
import { served } from '../served.js';
import { readHtmlDraft } from './reader.js';

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeWords = (words: string) => words.replace(/[&<>]/g, (c) => escaped[c]!);
const escapeAttribute = (value: string) => escapeWords(value).replace(/"/g, '&quot;');

const writer: DraftWriter = {
  marks: { open: '“', close: '”' },
  escape: escapeWords,
  // As Pandoc writes citations in HTML: what is read stands in the line, the key in `data-cites`.
  cite: (work) =>
    `<span class="citation" data-cites="${escapeAttribute(work.key)}">(${escapeWords(shortReference(work))})</span>`,
  link: (words, url) => `<a href="${escapeAttribute(url)}">${words}</a>`,
  block: (paragraphs, citation) =>
    `<blockquote>\n${paragraphs
      .map((p, i) => `<p>${p}${citation !== '' && i === paragraphs.length - 1 ? ` ${citation}` : ''}</p>`)
      .join('\n')}\n</blockquote>`,
  comment: (text) => `<!-- ${text} -->`,
  inlineComment: (text) => `<!-- ${text} -->`,
};

/**
 * HTML: headings, paragraphs, list items, cells, captions and block quotations as prose; `<q>` as marks; citations as
 * Pandoc writes them (`data-cites`). Tags are found by htmlparser2, which also reads sources.
 */
export const html: DraftLanguage = {
  ...served.html,
  write: writer,
  otherCitation: /<cite\b|\bcite=|\bhref=|https?:\/\/|<sup\b/i,
  ...kept(readHtmlDraft, 'html'),
};
