import type { DraftLanguage, DraftWriter } from '../language.js';
import { kept } from '../markup/reading.js';
import { served } from '../served.js';
import { TypstReader } from './reader.js';

const isLabel = (key: string) => /^[\p{L}_](?:[\p{L}\p{N}_.:-]*[\p{L}\p{N}_-])?$/u.test(key);

const writer: DraftWriter = {
  marks: { open: '“', close: '”' },
  escape: (words) =>
    words
      .replace(/[\\*_`$#@<~[\]]/g, '\\$&')
      .replace(/\/(?=[/*])/g, '\\/')
      .replace(/-(?=-|\?)/g, '\\-'),
  cite({ key, locator }) {
    const note = locator?.replace(/[[\]\\#@$*_<]/g, '\\$&');
    if (isLabel(key)) return `@${key}${note === undefined ? '' : `[${note}]`}`;
    const named = `label("${key.replace(/["\\]/g, '\\$&')}")`;
    return `#cite(${named}${note === undefined ? '' : `, supplement: [${note}]`})`;
  },
  // Typst joins citations that stand side by side.
  addTo: ({ end }, work, draft) => ({ start: end, end, newText: ` ${writer.cite(work, draft)}` }),
  note: (words) => ({ mark: `#footnote[${words}]` }),
  link: (words, url) => `#link("${url.replace(/["\\]/g, encodeURIComponent)}")[${words}]`,
  block: (paragraphs, citation) =>
    `#quote(block: true)[\n${paragraphs.map((p) => `  ${p}`).join('\n\n')}${citation === '' ? '' : ` ${citation}`}\n]`,
  comment: (text) => `// ${text}`,
  inlineComment: (text) => `// ${text}`,
};

/**
 * Typst: headings, lists, captions, tables, notes and running text as prose; `@key` and `#cite`, `#quote` in the line and
 * in blocks. Our own reader: Typst's is compiled Rust of several megabytes.
 */
export const typst: DraftLanguage = {
  ...served.typst,
  write: writer,
  otherCitation: /#footnote|#cite|https?:\/\//,
  ...kept((text) => new TypstReader(text).reading, 'typst'),
};
