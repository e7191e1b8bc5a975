import type { DraftLanguage, DraftWriter } from '../language.js';
import { kept } from '../markup/reading.js';
import { served } from '../served.js';
import { RstReader } from './reader.js';

const writer: DraftWriter = {
  marks: { open: '“', close: '”' },
  escape: (words) =>
    words.replace(/[\\*`|]|(?<=[\p{L}\p{N}])_(?![\p{L}\p{N}])|_(?=`)/gu, '\\$&').replace(/\]_/g, ']\\_'),
  // Roles of sphinxcontrib-bibtex where the draft uses them; else Docutils' own citations, which have no locators.
  cite({ key, locator }, { text }) {
    const used = /:(cite:?\w{0,6}):`|\.\. bibliography::/.exec(text);
    if (used) {
      const note = locator === undefined || /[{}`]/.test(locator) ? '' : `{${locator}}`;
      return `:${used[1] === undefined || used[1] === 'cite:t' ? 'cite:p' : used[1]}:\`${key}${note}\``;
    }
    return `[${key}]_${locator === undefined ? '' : ` (${locator})`}`;
  },
  addTo({ start, end }, { key, locator }, { text }) {
    if (!text.startsWith(':', start) || text[end - 1] !== '`') return undefined;
    const note = locator === undefined || /[{}`]/.test(locator) ? '' : `{${locator}}`;
    return { start: end - 1, end: end - 1, newText: `,${key}${note}` };
  },
  note(words, { text }) {
    const numbers = [...text.matchAll(/\[(\d{1,6})\]_/g)].map((m) => Number(m[1]));
    // `[#]_` numbers itself; a draft that numbers by hand goes on doing so.
    const label = numbers.length === 0 ? '#' : String(numbers.reduce((most, n) => Math.max(most, n), 0) + 1);
    return { mark: ` [${label}]_`, definition: `.. [${label}] ${words}` };
  },
  link: (words, url) => `\`${words} <${url.replace(/[<>`]/g, encodeURIComponent)}>\`__`,
  block: (paragraphs, citation) =>
    paragraphs
      .map((p, i) => `   ${p}${citation !== '' && i === paragraphs.length - 1 ? ` ${citation}` : ''}`)
      .join('\n\n'),
  comment: (text) => `.. ${text}`,
  commentStandsAlone: true,
  inlineComment: () => undefined,
};

const language = kept((text) => new RstReader(text).reading, 'restructuredtext');

/**
 * reStructuredText as Docutils and Sphinx read it: sections, lists, tables, quotations and admonitions as prose;
 * citations of Docutils (`[key]_`) and of sphinxcontrib-bibtex (`` :cite:p:`key` ``). Our own reader: there is no
 * well-kept parser for it in JavaScript.
 */
export const rst: DraftLanguage = {
  ...served.rst,
  write: writer,
  otherCitation: /\[(?:\d+|#[^\]\s]{0,100}|\*)\]_|https?:\/\/|`_/,
  ...language,
};
