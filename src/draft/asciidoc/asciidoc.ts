import type { DraftLanguage, DraftWriter } from '../language.js';
import { kept } from '../markup/reading.js';
import { served } from '../served.js';
import { AsciidocReader } from './reader.js';

const writer: DraftWriter = {
  marks: { open: '“', close: '”' },
  escape: escapeAsciidoc,
  // Keys of asciidoctor-bibtex; a draft that keeps its own list of entries refers to those.
  cite: ({ key, locator }, { text }) =>
    text.includes(`[[[${key}`) ? `<<${key}>>` : `cite:[${key}${note(locator)}]`,
  addTo({ start, end }, { key, locator }, { text }) {
    if (!/^cite(?:np)?:\[/.test(text.slice(start, start + 9)) || text[end - 1] !== ']') return undefined;
    return { start: end - 1, end: end - 1, newText: `,${key}${note(locator)}` };
  },
  note: (words) => ({ mark: `footnote:[${words.replace(/\]/g, '\\]')}]` }),
  link: (words, url) => `link:${url.replace(/[[\]]/g, encodeURIComponent)}[${words.replace(/\]/g, '\\]')}]`,
  block: (paragraphs, citation) =>
    `____\n${paragraphs.join('\n\n')}${citation === '' ? '' : ` ${citation}`}\n____`,
  comment: (text) => `// ${text}`,
  inlineComment: () => undefined,
};

/** A comma or a parenthesis would end what asciidoctor-bibtex reads as the locator. */
function note(locator: string | undefined): string {
  return locator === undefined || /[(),[\]]/.test(locator) ? '' : `(${locator})`;
}

/** References to characters for what would be markup: they read the same wherever they stand. */
function escapeAsciidoc(words: string): string {
  return words
    .replace(/&(?=#?\w{1,30};)/g, '&#38;')
    .replace(/[*_`#^~+{}[\]<|\\]/g, (c) => `&#${c.codePointAt(0)};`)
    .replace(/--|\.\.\.|\(\(|(?<=[a-z]):(?=\/\/)/g, (m) => `&#${m.codePointAt(0)};${m.slice(1)}`);
}

const language = kept((text) => new AsciidocReader(text).reading, 'asciidoc');

/**
 * AsciiDoc as Asciidoctor reads it: sections, lists, tables, quotation blocks and paragraphs as prose; citations of
 * asciidoctor-bibtex and cross references to entries of a bibliography. Our own reader: Asciidoctor's has no offsets
 * and is larger than the rest of the extension.
 */
export const asciidoc: DraftLanguage = {
  ...served.asciidoc,
  write: writer,
  otherCitation: /footnote(?:ref)?:|https?:\/\/|<<[^<>\n]{1,200}>>/,
  ...language,
};
